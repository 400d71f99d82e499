import { execFileSync } from 'node:child_process';
import { copyFileSync, createReadStream, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { writeEngineScript } from '../../../tools/bootstrap/engine-script.ts';
import { type Pins, readPins } from '../../../tools/bootstrap/pins.ts';
import { mustRun, run } from '../../../tools/live/run.ts';
import { liveTest } from '../support/live-test.ts';
import { stack } from '../support/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { issuerOf, token } from '../support/token.ts';

const NAME = 'linux-x64';
const runsHere = process.platform === 'linux' && process.arch === 'x64';
if (!runsHere) console.warn(`SKIPPED: the executable for ${NAME} runs on no ${process.platform} ${process.arch}.`);
const executableTest = runsHere ? liveTest : test.skip;
/** Of what needs no services. */
const buildTest = runsHere ? test : test.skip;

const root = resolve(import.meta.dirname, '../../..');
const folder = temporaryFolder();
let building: Promise<string> | undefined;

/** The executable of this platform, built once from the sources. */
function build(): Promise<string> {
  building ??= mustRun(process.execPath, [join(root, 'tools/executables/build.ts'), '--target', NAME, '--into', folder], {
    timeout: 300_000,
  }).then(() => join(folder, `chopmark-${NAME}`));
  return building;
}

/** What the script of the wrappers calls. */
const TOOLS = ['awk', 'chmod', 'cp', 'curl', 'gzip', 'id', 'ls', 'mkdir', 'mktemp', 'mv', 'rm', 'sha256sum', 'sh', 'uname'];

/** A machine without Node: a PATH with a few tools, and nothing else of this run. */
function without(home: string, more: Record<string, string> = {}) {
  const bin = join(home, 'bin');
  if (!existsSync(bin)) {
    mkdirSync(bin);
    for (const tool of TOOLS) symlinkSync(execFileSync('sh', ['-c', `command -v ${tool}`], { encoding: 'utf8' }).trim(), join(bin, tool));
  }
  return { PATH: bin, HOME: home, ...more };
}

executableTest(
  'it signs, hashes in threads, and verifies, where no Node is on PATH',
  async () => {
    const command = await build();
    const home = temporaryFolder();
    // More than is hashed without threads: they come out of the executable too.
    writeFileSync(join(home, 'big.bin'), Buffer.alloc(20 << 20, 1));
    expect((await run('sh', ['-c', 'command -v node'], { env: without(home) })).exitCode).not.toBe(0);
    const env = without(home, { CI_TOKEN: await token('gitlab') });
    const { trustConfig } = stack().ready.files;
    const signed = await run(command, ['sign', 'big.bin', '--identity-token', 'env:CI_TOKEN', '--instance', trustConfig], {
      cwd: home,
      env,
    });
    expect(`${signed.exitCode} ${signed.stderr}`).toMatch(/^0 /);
    const verified = await run(
      command,
      [
        'verify',
        'big.bin',
        '--instance',
        trustConfig,
        '--ci',
        'gitlab',
        '--repository',
        'acme/widget',
        '--certificate-oidc-issuer',
        issuerOf('gitlab'),
      ],
      { cwd: home, env: without(home) },
    );
    expect(`${verified.exitCode} ${verified.stdout}${verified.stderr}`).toMatch(/^0 /);
  },
  360_000,
);

buildTest(
  'another folder, another time zone and another umask give the same bytes',
  async () => {
    const command = await build();
    const other = join(temporaryFolder(), 'deeper', 'an other folder');
    const { stdout } = await run('git', ['ls-files', '-z', 'src', 'tools', 'package.json', 'package-lock.json', 'tsconfig.json'], {
      cwd: root,
    });
    const files = stdout.split('\0').filter(Boolean);
    expect(files.length).toBeGreaterThan(100);
    for (const file of files) {
      mkdirSync(dirname(join(other, file)), { recursive: true });
      copyFileSync(join(root, file), join(other, file));
    }
    symlinkSync(join(root, 'node_modules'), join(other, 'node_modules'));
    const words = [process.execPath, 'tools/executables/build.ts', '--target', NAME, '--into', 'made'];
    await mustRun('sh', ['-c', 'umask 077; exec "$@"', 'sh', ...words], {
      cwd: other,
      env: { ...process.env, TZ: 'Pacific/Auckland', LC_ALL: 'C', SOURCE_DATE_EPOCH: '0' },
      timeout: 300_000,
    });
    const sums = (path: string) => readFileSync(join(path, 'SHA256SUMS'), 'utf8');
    expect(sums(join(other, 'made'))).toBe(sums(dirname(command)));
    expect(readFileSync(join(other, 'made', `chopmark-${NAME}`)).equals(readFileSync(command))).toBe(true);
  },
  660_000,
);

buildTest(
  'NODE_OPTIONS loads no code into it',
  async () => {
    const command = await build();
    const home = temporaryFolder();
    writeFileSync(join(home, 'foreign.cjs'), "require('node:fs').writeFileSync('loaded', '');");
    const env = without(home, { NODE_OPTIONS: `--require ${join(home, 'foreign.cjs')}` });
    // Node itself does load it.
    await mustRun(process.execPath, ['--eval', ''], { cwd: home, env });
    expect(existsSync(join(home, 'loaded'))).toBe(true);
    rmSync(join(home, 'loaded'));
    await mustRun(command, ['--version'], { cwd: home, env });
    expect(existsSync(join(home, 'loaded'))).toBe(false);
  },
  360_000,
);

const servers: { close(): void }[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});

executableTest(
  'a wrapper of a release fetches it, checks it, and signs with it',
  async () => {
    const command = await build();
    const home = temporaryFolder();
    const server = createServer((request, response) => {
      createReadStream(join(folder, (request.url ?? '').replace(/^.*\//, '')))
        .on('error', () => response.writeHead(404).end())
        .pipe(response);
    });
    servers.push(server);
    await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
    const sums = new Map(
      readFileSync(join(folder, 'SHA256SUMS'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => line.split('  ').reverse() as [string, string]),
    );
    const pins: Pins = {
      ...readPins(),
      release: `http://127.0.0.1:${(server.address() as AddressInfo).port}/release`,
      executables: { [NAME]: { compressed: sums.get(`chopmark-${NAME}.gz`) ?? '', executable: sums.get(`chopmark-${NAME}`) ?? '' } },
    };
    mkdirSync(join(home, 'work'));
    writeFileSync(join(home, 'work/app.txt'), 'app\n');
    const script = `set -eu\n${writeEngineScript(pins)}\nchopmark_engine\n"$CHOPMARK_COMMAND" attest --env-prefix CHOPMARK_INPUT_\n`;
    const { exitCode, stdout, stderr } = await run('sh', ['-c', script], {
      cwd: join(home, 'work'),
      env: without(home, {
        CHOPMARK_INPUT_SUBJECT_PATH: 'app.txt',
        CHOPMARK_INPUT_INSTANCE: stack().ready.files.trustConfig,
        CHOPMARK_INPUT_IDENTITY_TOKEN: 'env:CI_TOKEN',
        CI_TOKEN: await token('gitlab'),
      }),
    });
    expect(`${exitCode} ${stderr}`).toMatch(/^0 /);
    expect(stderr).toContain(`using the executable of chopmark ${pins.version} for ${NAME}`);
    expect(stdout).toContain('Attested 1 subject');
    expect(readFileSync(join(home, `.cache/chopmark/engine/${pins.version}/chopmark`)).equals(readFileSync(command))).toBe(true);
  },
  360_000,
);
