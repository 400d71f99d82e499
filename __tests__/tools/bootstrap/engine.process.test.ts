import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, test as anyTest, beforeEach, describe, expect } from '@jest/globals';
import { writeEngineScript } from '../../../tools/bootstrap/engine-script.ts';
import type { Pins } from '../../../tools/bootstrap/pins.ts';

/** The script is for POSIX shells; on Windows the wrappers use an installed chopmark. */
const test = process.platform === 'win32' ? anyTest.skip : anyTest;

const home = mkdtempSync(join(tmpdir(), 'chopmark-engine-'));
const files = new Map<string, Buffer>();
const asked: string[] = [];
const server = createServer((request, response) => {
  const name = (request.url ?? '').slice('/release/'.length);
  asked.push(name);
  const body = files.get(name);
  // Its length is not told beforehand.
  response.writeHead(body ? 200 : 404).end(body);
});
await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
const release = `http://127.0.0.1:${(server.address() as AddressInfo).port}/release`;

afterAll(() => {
  server.close();
  rmSync(home, { recursive: true, force: true });
});

const hash = (algorithm: string, bytes: Buffer | string) => createHash(algorithm).update(bytes).digest('hex');

/** What stands in for the executable: it says what it was given, and leaves a mark that it ran. */
const EXECUTABLE = `#!/bin/sh\necho "ran $*" >>"$MARK"\n`;
const PLATFORM = `${process.platform === 'darwin' ? 'macos' : 'linux'}-${process.arch === 'arm64' ? 'arm64' : 'x64'}`;

/** The package: what is run of it is told by Node itself. */
function packPackage(): Buffer {
  const folder = mkdtempSync(join(home, 'package-'));
  mkdirSync(join(folder, 'package/dist/cli'), { recursive: true });
  writeFileSync(join(folder, 'package/dist/cli/index.js'), '#!/usr/bin/env node\nconsole.log("the package");\n');
  execFileSync('tar', ['-czf', join(folder, 'p.tgz'), '-C', folder, 'package']);
  return readFileSync(join(folder, 'p.tgz'));
}

const packed = gzipSync(EXECUTABLE);
const npmPackage = packPackage();
const pins: Pins = {
  version: '9.8.7',
  node: '20.0.0',
  release,
  package: hash('sha512', npmPackage),
  executables: { [PLATFORM]: { compressed: hash('sha256', packed), executable: hash('sha256', EXECUTABLE) } },
};

let folder = '';
let mark = '';
beforeEach(() => {
  folder = mkdtempSync(join(home, 'machine-'));
  mark = join(folder, 'mark');
  asked.length = 0;
  files.clear();
  files.set(`chopmark-${PLATFORM}.gz`, packed);
  files.set('chopmark-9.8.7.tgz', npmPackage);
});

/** A PATH with what the script needs, and nothing else of this machine. */
function commands(names: readonly string[]): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  for (const name of names) {
    const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim();
    if (found) writeFileSync(join(bin, name), `#!/bin/sh\nexec '${found}' "$@"\n`, { mode: 0o755 });
  }
  return bin;
}
const TOOLS = [
  'awk',
  'chmod',
  'cut',
  'curl',
  'gzip',
  'mkdir',
  'mktemp',
  'mv',
  'rm',
  'sha256sum',
  'sha512sum',
  'tar',
  'uname',
  'env',
  'cat',
];

interface Machine {
  shell?: readonly string[];
  tools?: readonly string[];
  env?: Record<string, string>;
  using?: Pins;
  node?: boolean;
  /** Of the script. */
  change?(script: string): string;
}

async function run({ shell = ['sh'], tools = TOOLS, env = {}, using = pins, node = false, change = (text) => text }: Machine = {}) {
  const bin = commands(tools);
  if (node) writeFileSync(join(bin, 'node'), `#!/bin/sh\nexec '${process.execPath}' "$@"\n`, { mode: 0o755 });
  const script = join(folder, 'job.sh');
  writeFileSync(script, `set -eu\n${change(writeEngineScript(using))}\nchopmark_engine || exit $?\nprintf '%s' "$CHOPMARK_COMMAND"\n`);
  const [command = 'sh', ...words] = shell;
  const path = spawnSync('sh', ['-c', `command -v ${command}`], { encoding: 'utf8' }).stdout.trim();
  const options = { env: { PATH: bin, HOME: join(folder, 'home'), MARK: mark, ...env }, encoding: 'utf8' } as const;
  return promisify(execFile)(path, [...words, script], options).then(
    ({ stdout, stderr }) => ({ exitCode: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({ exitCode: error.code, stdout: error.stdout, stderr: error.stderr }),
  );
}

const ran = () => {
  try {
    return readFileSync(mark, 'utf8');
  } catch {
    return '';
  }
};

const SHELLS = [['sh'], ['bash'], ['busybox', 'sh'], ['dash']].filter(
  ([command = '']) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0,
);

describe.each(SHELLS.map((shell) => [shell.join(' '), shell] as const))('in %s', (_, shell) => {
  test('the executable of this platform is fetched, checked, and kept for the next job', async () => {
    const first = await run({ shell });
    expect(first).toMatchObject({ exitCode: 0, stdout: join(folder, 'home/.cache/chopmark/engine/9.8.7/chopmark') });
    expect(readFileSync(first.stdout, 'utf8')).toBe(EXECUTABLE);
    expect(first.stderr).toContain(`using the executable of chopmark 9.8.7 for ${PLATFORM}`);
    expect(asked).toEqual([`chopmark-${PLATFORM}.gz`]);

    const second = await run({ shell });
    expect(second).toMatchObject({ exitCode: 0, stdout: first.stdout });
    expect(asked).toEqual([`chopmark-${PLATFORM}.gz`]);
  });

  test('a file that is not the pinned one is removed, and nothing of it is run', async () => {
    files.set(`chopmark-${PLATFORM}.gz`, gzipSync(`${EXECUTABLE}# changed\n`));
    const { exitCode, stdout, stderr } = await run({ shell });
    expect({ exitCode, stdout, ran: ran() }).toEqual({ exitCode: 2, stdout: '', ran: '' });
    expect(stderr).toContain('its hash differs');
    expect(readdirSync(join(folder, 'home/.cache/chopmark/engine/9.8.7'))).toEqual([]);
  });

  test('where no executable is pinned for a platform, the package runs on a Node that fits', async () => {
    const { exitCode, stdout, stderr } = await run({ shell, using: { ...pins, executables: {} }, node: true });
    expect({ exitCode, asked }).toEqual({ exitCode: 0, asked: ['chopmark-9.8.7.tgz'] });
    expect(stderr).toContain(`with Node.js ${process.versions.node}`);
    expect(execFileSync(process.execPath, [stdout], { encoding: 'utf8' })).toBe('the package\n');
  });
});

test('what is kept is checked again: a changed executable is fetched anew', async () => {
  const { stdout } = await run();
  writeFileSync(stdout, `#!/bin/sh\necho evil >>"$MARK"\n`);
  await run();
  expect(readFileSync(stdout, 'utf8')).toBe(EXECUTABLE);
  expect(ran()).not.toContain('evil');
});

test('an executable inside a pinned file must be the pinned one too', async () => {
  const other = gzipSync(`${EXECUTABLE}# other\n`);
  files.set(`chopmark-${PLATFORM}.gz`, other);
  const executables = { [PLATFORM]: { compressed: hash('sha256', other), executable: hash('sha256', EXECUTABLE) } };
  expect(await run({ using: { ...pins, executables } })).toMatchObject({
    exitCode: 2,
    stdout: '',
    stderr: expect.stringContaining('is not the pinned executable'),
  });
  expect(ran()).toBe('');
  expect(readdirSync(join(folder, 'home/.cache/chopmark/engine/9.8.7'))).toEqual([]);
});

test('a changed package in the cache is fetched anew', async () => {
  const using = { ...pins, executables: {} };
  await run({ using, node: true });
  const kept = join(folder, 'home/.cache/chopmark/engine/9.8.7/chopmark.tgz');
  writeFileSync(kept, gzipSync('evil'));
  expect(await run({ using, node: true })).toMatchObject({ exitCode: 0 });
  expect(readFileSync(kept).equals(npmPackage)).toBe(true);
  expect(asked).toEqual(['chopmark-9.8.7.tgz', 'chopmark-9.8.7.tgz']);
});

test('of the pins of several platforms the one of this is taken', async () => {
  const other = { compressed: '0'.repeat(64), executable: '1'.repeat(64) };
  const executables = { 'linux-x6': other, ...pins.executables, [`${PLATFORM}-more`]: other };
  expect(await run({ using: { ...pins, executables } })).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('/chopmark') });
});

describe('which libc', () => {
  const ldd = (text: string, exitCode: number) => {
    mkdirSync(join(folder, 'bin'), { recursive: true });
    writeFileSync(join(folder, 'bin/ldd'), `#!/bin/sh\necho '${text}' >&2\nexit ${exitCode}\n`, { mode: 0o755 });
  };

  test('on musl the package runs with Node, and no executable is fetched', async () => {
    ldd('musl libc (x86_64)', 1);
    const { exitCode, stderr } = await run({ node: true });
    expect({ exitCode, asked }).toEqual({ exitCode: 0, asked: ['chopmark-9.8.7.tgz'] });
    expect(stderr).toContain('executables need glibc');
  });

  test('on musl without Node it says what to bring', async () => {
    ldd('musl libc (x86_64)', 1);
    const { exitCode, stderr } = await run();
    expect({ exitCode, asked }).toEqual({ exitCode: 2, asked: [] });
    expect(stderr).toMatch(/executables need glibc[\s\S]*no Node\.js 20\.0\.0 or later[\s\S]*provide Node\.js/);
  });

  test('on glibc the executable is taken, whatever else is installed', async () => {
    ldd('ldd (Debian GLIBC 2.36) 2.36', 0);
    expect(await run({ node: true })).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('/chopmark/engine/9.8.7/chopmark') });
  });
});

test('on a machine that no release is made for, the package runs with Node', async () => {
  mkdirSync(join(folder, 'bin'), { recursive: true });
  const tools = TOOLS.filter((name) => name !== 'uname');
  writeFileSync(join(folder, 'bin/uname'), '#!/bin/sh\n[ "$1" = -s ] && echo SunOS || echo sun4v\n', { mode: 0o755 });
  const { exitCode, stderr } = await run({ tools, node: true });
  expect({ exitCode, asked }).toEqual({ exitCode: 0, asked: ['chopmark-9.8.7.tgz'] });
  expect(stderr).toContain('no executable for SunOS on sun4v');
});

test.each([['curl'], ['wget']])('with %s, an answer without an end fills no disk', async (tool) => {
  const tools = [...TOOLS.filter((name) => name !== 'curl'), tool];
  files.set(`chopmark-${PLATFORM}.gz`, Buffer.alloc(4 << 20));
  const { exitCode, stdout, stderr } = await run({ tools, change: (script) => script.replace('LARGEST=200000000', 'LARGEST=1000000') });
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  // It was not fetched whole.
  expect(stderr).not.toContain('its hash differs');
  expect(readdirSync(join(folder, 'home/.cache/chopmark/engine/9.8.7'))).toEqual([]);
});

describe('a chopmark on PATH', () => {
  const install = (text: string) => {
    const path = join(folder, 'bin/chopmark');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    chmodSync(path, 0o755);
    return path;
  };

  test('is taken where it is the pinned one', async () => {
    const path = install(EXECUTABLE);
    expect(await run()).toMatchObject({ exitCode: 0, stdout: path });
    expect(asked).toEqual([]);
  });

  test('is passed over where it is another, without being run', async () => {
    install('#!/bin/sh\necho evil >>"$MARK"\n');
    const { stdout, stderr } = await run();
    expect(stdout).toContain('.cache/chopmark');
    expect(stderr).toContain('ignoring ');
    expect(ran()).not.toContain('evil');
  });

  test('is taken whatever it is where use-installed says so', async () => {
    const path = install('#!/bin/sh\nexit 0\n');
    expect(await run({ env: { CHOPMARK_USE_INSTALLED: 'true' } })).toMatchObject({ exitCode: 0, stdout: path });
  });
});

test('a mirror takes the place of the release', async () => {
  const { exitCode } = await run({
    using: { ...pins, release: 'http://127.0.0.1:1/nowhere' },
    env: { CHOPMARK_DOWNLOAD_URL: `${release}/` },
  });
  expect({ exitCode, asked }).toEqual({ exitCode: 0, asked: [`chopmark-${PLATFORM}.gz`] });
});

test.each(['file:///etc/passwd', '--output=/tmp/x', 'ftp://127.0.0.1/'])('an address that is none is not asked: %s', async (address) => {
  const { exitCode, stderr } = await run({ env: { CHOPMARK_DOWNLOAD_URL: address } });
  expect(exitCode).toBe(2);
  expect(stderr).toContain('not an http or https address');
});

test('wget serves where curl is not there, and shasum or openssl where sha256sum is not', async () => {
  const tools = [...TOOLS.filter((name) => !['curl', 'sha256sum', 'sha512sum'].includes(name)), 'wget', 'openssl'];
  expect(await run({ tools })).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('/chopmark') });
});

test('without anything to check with, nothing is taken', async () => {
  const { exitCode, stderr } = await run({ tools: TOOLS.filter((name) => !name.startsWith('sha')) });
  expect({ exitCode, ran: ran() }).toEqual({ exitCode: 2, ran: '' });
  expect(stderr).toContain('cannot be checked');
});

const busybox = spawnSync('sh', ['-c', 'command -v busybox'], { encoding: 'utf8' }).stdout.trim();
(busybox ? test : anyTest.skip)('every tool may be that of BusyBox, as on Alpine', async () => {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  for (const name of [...TOOLS, 'wget'].filter((tool) => tool !== 'curl'))
    writeFileSync(join(bin, name), `#!/bin/sh\nexec '${busybox}' ${name} "$@"\n`, { mode: 0o755 });
  const shell = ['busybox', 'sh'];
  expect(await run({ shell, tools: [] })).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('/chopmark/engine/') });
  expect(await run({ shell, tools: [], using: { ...pins, executables: {} }, node: true })).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining('/package/dist/cli/index.js'),
  });
});

test('a Node that is too old is not taken', async () => {
  const { exitCode, stderr } = await run({ using: { ...pins, node: '99.0.0', executables: {} }, node: true });
  expect(exitCode).toBe(2);
  expect(stderr).toContain('no Node.js 99.0.0 or later is on PATH');
});

test('a copy that comes from no release says so', async () => {
  const { exitCode, stderr } = await run({ using: { ...pins, package: null, executables: {} } });
  expect(exitCode).toBe(2);
  expect(stderr).toContain('is not from a release');
});
