import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { VERSION } from '../../../src/base/version.ts';
import { COMMANDS } from '../../../src/options/schema/commands.ts';
import { COMMAND_NAMES } from '../../../src/options/schema/option.ts';
import { listOptions } from '../../../src/options/schema/option-names.ts';
import { programPath } from '../../support/programs.ts';

const entry = programPath('cli');
const folder = mkdtempSync(join(tmpdir(), 'chopmark-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const env = { PATH: process.env.PATH, HOME: folder, XDG_CACHE_HOME: join(folder, 'cache') };
const chopmark = (...argv: string[]) => spawnSync(process.execPath, [entry, ...argv], { encoding: 'utf8', env, cwd: folder });

test('--help lists every command on standard output', () => {
  const { status, stdout, stderr } = chopmark('--help');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  for (const name of COMMAND_NAMES) expect(stdout).toContain(`  ${name.padEnd(10)}  ${COMMANDS[name].summary}`);
  for (const code of [0, 1, 2, 3, 4, 5, 6, 7]) expect(stdout.replace(/\s+/g, ' ')).toMatch(new RegExp(`(codes|·) ${code} [a-z]`));
  expect(stdout.split('\n').filter((line) => line.length > 100)).toEqual([]);
});

test('the help of a command has its options in groups, its examples and the exit codes', () => {
  const { status, stdout } = chopmark('verify', '--help');
  expect(status).toBe(0);
  expect(stdout).toMatch(/Usage: chopmark verify \[FILE\|DIGEST…\] \[options\]/);
  for (const { name } of listOptions('verify')) expect(stdout).toContain(`--${name}`);
  expect(stdout).toMatch(/^Bundles and expected signer$/m);
  expect(stdout).toMatch(/^Output\n {2}--json/m);
  expect(stdout).toMatch(/chopmark verify app\.tar\.gz --ci github --repository acme\/widget/);
  expect(stdout).not.toContain('--predicate-path');
});

test('without a command there is help, on standard error, and exit code 2', () => {
  const { status, stdout, stderr } = chopmark();
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('Usage: chopmark COMMAND');
});

test('--version prints the version alone', () => {
  expect(chopmark('--version')).toMatchObject({ status: 0, stdout: `${VERSION}\n`, stderr: '' });
});

test('an error is told on standard error with its exit code; standard output stays empty', () => {
  const { status, stdout, stderr } = chopmark('attest');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^error: No subject to attest was given\. \[INPUT_OPTION_MISSING\]\n {2}Name files/);
});

test('--json makes an error a document', () => {
  const { status, stdout } = chopmark('attest', '--json');
  expect(status).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({ schema: 'chopmark.error/1', code: 'INPUT_OPTION_MISSING', exitCode: 2 });
});

test('a reader that goes away is no error', async () => {
  const child = spawn(process.execPath, [entry, 'completion', 'zsh'], { env, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const status = await new Promise((resolve) => child.once('close', resolve));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('an older Node is told what is needed, in words', () => {
  const preload = join(folder, 'older.mjs');
  writeFileSync(preload, "Object.defineProperty(process.versions, 'node', { value: '16.20.2' });");
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', preload, entry, '--help'], { encoding: 'utf8', env });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^chopmark needs Node\.js 22\.22\.2 or later, but this is Node\.js 16\.20\.2\./);
});

test('a command inside the sandbox has standard output to itself, and its exit code counts', () => {
  const script = 'echo "$ACTIONS_RUNTIME_TOKEN$SIGSTORE_ID_TOKEN" | head -c 3; exit 7';
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry, 'sandbox', '--', 'sh', '-c', script], {
    encoding: 'utf8',
    env: { ...env, ACTIONS_RUNTIME_TOKEN: 'canary' },
  });
  expect({ status, stdout }).toEqual({ status: 7, stdout: 'eyJ' });
  expect(stderr).toMatch(/temporary/);
});

test('a command that is not there is 127, as in a shell', () => {
  expect(chopmark('sandbox', '--quiet', '--', 'chopmark-no-such-command').status).toBe(127);
});

test('a sandbox runs until it is interrupted, and leaves nothing behind', async () => {
  const child = spawn(process.execPath, [entry, 'sandbox', '--json'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const details = await new Promise<{ trustedRootPath: string }>((resolve) => {
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
      if (text.endsWith('}\n')) resolve(JSON.parse(text));
    });
  });
  expect(existsSync(details.trustedRootPath)).toBe(true);
  child.kill('SIGINT');
  expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
  expect(existsSync(details.trustedRootPath)).toBe(false);
});

const onFullDisk = existsSync('/dev/full') ? test : test.skip;

onFullDisk('a full disk under standard output is told as that, with the exit code of what cannot be written', () => {
  const full = openSync('/dev/full', 'w');
  try {
    const { status, stderr } = spawnSync(process.execPath, [entry, 'completion', 'bash'], {
      env,
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    });
    expect({ status, stderr }).toMatchObject({
      status: 5,
      stderr: expect.stringMatching(
        /^error: Standard output could not be written: the disk is full\. \[STORE_OUTPUT_WRITE\]\n {2}Free disk space/,
      ),
    });
    const help = spawnSync(process.execPath, [entry, '--help'], { env, cwd: folder, encoding: 'utf8', stdio: ['ignore', full, 'pipe'] });
    expect(help).toMatchObject({ status: 5, stderr: expect.stringContaining('STORE_OUTPUT_WRITE') });
  } finally {
    closeSync(full);
  }
});

const query = (input: string, ...argv: string[]) =>
  spawnSync(process.execPath, [entry, 'verify', '--format', 'terraform', ...argv], { encoding: 'utf8', env, cwd: folder, input });

test('an external data source: options come as the query, the answer is a flat map, a failure is on standard error', () => {
  writeFileSync(join(folder, 'artifact'), 'x');
  const { status, stdout, stderr } = query(
    JSON.stringify({
      'subject-path': 'artifact',
      'certificate-identity': 'a@acme.example',
      'certificate-oidc-issuer': 'https://acme.example',
    }),
    '--offline',
  );
  expect(status).toBe(6);
  const map = JSON.parse(stdout);
  expect(map).toMatchObject({ verified: 'false', artifacts: '1', exit_code: '6', error_code: 'VERIFICATION_NO_BUNDLE' });
  expect(JSON.parse(map.result)).toMatchObject({ artifacts: [{ artifact: 'artifact' }] });
  expect(stderr).toContain('[VERIFICATION_NO_BUNDLE]');
});

test.each([
  ['[]', [], 'INPUT_QUERY'],
  ['{', [], 'INPUT_QUERY'],
  ['{"a":1}', [], 'INPUT_QUERY'],
  ['{"no-such":"x"}', [], 'INPUT_OPTION_UNKNOWN'],
  ['{"repository":"evil/widget"}', ['--repository=acme/widget'], 'INPUT_OPTION_CONFLICT'],
  [`{"repository":"${'x'.repeat(100_000)}"}`, [], 'INPUT_QUERY'],
  ['', [], 'INPUT_OPTION_MISSING'],
  ['{}', ['--json'], 'INPUT_OPTION_CONFLICT'],
])('the query %.40s is refused', (input, argv, code) => {
  const { status, stderr } = query(input, ...argv);
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(`[${code}]`) });
});

test('reports are written also where the run ends in an error, and do not change its exit code', () => {
  const { status } = chopmark('verify', 'none', '--key=none.pem', '--report=json=out/r.json,dotenv=out/r.env,junit=out/r.xml');
  expect(status).toBe(2);
  expect(JSON.parse(readFileSync(join(folder, 'out/r.json'), 'utf8'))).toMatchObject({
    command: 'verify',
    problems: [{ code: expect.stringMatching(/^INPUT_/) }],
  });
  expect(readFileSync(join(folder, 'out/r.env'), 'utf8')).toMatch(/CHOPMARK_EXIT_CODE=2\nCHOPMARK_ERROR_CODE=INPUT_/);
});
