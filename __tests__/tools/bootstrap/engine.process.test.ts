import { execFile, execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, test as anyTest, beforeEach, describe, expect } from '@jest/globals';
import { writeEngineScript } from '../../../tools/bootstrap/engine-script.ts';
import type { Pins } from '../../../tools/bootstrap/pins.ts';
import { writeOrb } from '../../../tools/generate/wrappers/circleci.ts';
import { writeLibrary } from '../../../tools/generate/wrappers/jenkins.ts';

/** The script is for POSIX shells; on Windows the wrappers use an installed chopmark. */
const test = process.platform === 'win32' ? anyTest.skip : anyTest;

const home = mkdtempSync(join(realpathSync(tmpdir()), 'chopmark-engine-'));
// Another user may run the script here.
chmodSync(home, 0o755);
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

const isRoot = process.getuid?.() === 0;
if (!isRoot) console.warn('SKIPPED: only root can run the script as one user on the files of another.');
const asRoot = isRoot ? test : anyTest.skip;
/** The ID of a user who is not this one. */
const SOMEBODY = 65_534;

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
  image: null,
};

let folder = '';
let mark = '';
/** Where the script keeps what it downloaded. */
const kept = (name = '', parent = join(folder, 'home/.cache')) => join(parent, 'chopmark/engine/9.8.7', name);
const temporary = () => join(folder, 'temp');
beforeEach(() => {
  folder = mkdtempSync(join(home, 'machine-'));
  mkdirSync(temporary());
  mark = join(folder, 'mark');
  asked.length = 0;
  files.clear();
  files.set(`chopmark-${PLATFORM}.gz`, packed);
  files.set('chopmark-9.8.7.tgz', npmPackage);
});

const found = new Map<string, string>();

/** Where a shell finds a command, asked once; empty where this machine has none. */
function findCommand(name: string): string {
  const known = found.get(name);
  if (known !== undefined) return known;
  const path = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim();
  found.set(name, path);
  return path;
}

/** A PATH with what the script needs, and nothing else of this machine. */
function commands(names: readonly string[]): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  for (const name of names) {
    const path = findCommand(name);
    if (path) writeFileSync(join(bin, name), `#!/bin/sh\nexec '${path}' "$@"\n`, { mode: 0o755 });
  }
  return bin;
}
const TOOLS = [
  'awk',
  'chmod',
  'cp',
  'curl',
  'gzip',
  'id',
  'ls',
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
  /** Of the user that runs it, who then owns the machine. Only root can choose it. */
  user?: number;
}

async function run({ shell = ['sh'], tools = TOOLS, env = {}, using = pins, node = false, change = (text) => text, user }: Machine = {}) {
  const bin = commands(tools);
  if (node) writeFileSync(join(bin, 'node'), `#!/bin/sh\nexec '${process.execPath}' "$@"\n`, { mode: 0o755 });
  const script = join(folder, 'job.sh');
  // What is used is printed and run: when the script has ended, the folder that it is in is gone.
  const use = `chopmark_engine || exit $?\nprintf '%s\\n' "$CHOPMARK_COMMAND"\n"$CHOPMARK_COMMAND" used\n`;
  writeFileSync(script, `set -eu\n${change(writeEngineScript(using))}\n${use}`);
  const [interpreter = 'sh', ...words] = shell;
  const path = findCommand(interpreter);
  const given = { PATH: bin, HOME: join(folder, 'home'), TMPDIR: temporary(), MARK: mark, ...env };
  if (user !== undefined) for (const name of ['', 'temp']) chownSync(join(folder, name), user, user);
  const options = {
    env: given,
    cwd: folder,
    timeout: 60_000,
    encoding: 'utf8',
    ...(user !== undefined && { uid: user, gid: user }),
  } as const;
  const ended = await promisify(execFile)(path, [...words, script], options).then(
    ({ stdout, stderr }) => ({ exitCode: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({ exitCode: error.code, stdout: error.stdout, stderr: error.stderr }),
  );
  const [command = '', ...output] = ended.stdout.split('\n');
  return { ...ended, command, output: output.join('\n') };
}

/** What is run is a copy in a private folder, which is gone afterwards. */
const PRIVATE = () => expect.stringMatching(new RegExp(`^${temporary()}/chopmark\\.\\w{8}/chopmark$`));
const PACKAGE = () => expect.stringMatching(new RegExp(`^${temporary()}/chopmark\\.\\w{8}/package/dist/cli/index\\.js$`));

const ran = () => {
  try {
    return readFileSync(mark, 'utf8');
  } catch {
    return '';
  }
};

const SHELLS = [['sh'], ['bash'], ['busybox', 'sh'], ['dash']].filter(([command = '']) => findCommand(command) !== '');

describe.each(SHELLS.map((shell) => [shell.join(' '), shell] as const))('in %s', (_, shell) => {
  test('the executable of this platform is fetched, checked, and kept for the next job', async () => {
    const first = await run({ shell });
    expect(first).toMatchObject({ exitCode: 0, command: PRIVATE() });
    expect(ran()).toBe('ran --version\nran used\n');
    expect(readFileSync(kept('chopmark'), 'utf8')).toBe(EXECUTABLE);
    expect(first.stderr).toContain(`using the executable of chopmark 9.8.7 for ${PLATFORM}`);
    expect(asked).toEqual([`chopmark-${PLATFORM}.gz`]);

    const second = await run({ shell });
    expect(second).toMatchObject({ exitCode: 0, command: PRIVATE() });
    expect(asked).toEqual([`chopmark-${PLATFORM}.gz`]);
    expect(readdirSync(temporary())).toEqual([]);
  });

  test('a file that is not the pinned one is removed, and nothing of it is run', async () => {
    files.set(`chopmark-${PLATFORM}.gz`, gzipSync(`${EXECUTABLE}# changed\n`));
    const { exitCode, stdout, stderr } = await run({ shell });
    expect({ exitCode, stdout, ran: ran() }).toEqual({ exitCode: 2, stdout: '', ran: '' });
    expect(stderr).toContain('its hash differs');
    expect([...readdirSync(kept()), ...readdirSync(temporary())]).toEqual([]);
  });

  test('where no executable is pinned for a platform, the package runs on a Node that fits', async () => {
    const { exitCode, command, output, stderr } = await run({ shell, using: { ...pins, executables: {} }, node: true });
    expect({ exitCode, asked, command, output }).toEqual({
      exitCode: 0,
      asked: ['chopmark-9.8.7.tgz'],
      command: PACKAGE(),
      output: 'the package\n',
    });
    expect(stderr).toContain(`with Node.js ${process.versions.node}`);
    expect(readdirSync(temporary())).toEqual([]);
  });
});

test('what is kept is checked again: a changed executable is fetched anew', async () => {
  await run();
  writeFileSync(kept('chopmark'), `#!/bin/sh\necho evil >>"$MARK"\n`);
  expect(await run()).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('ignoring') });
  expect(readFileSync(kept('chopmark'), 'utf8')).toBe(EXECUTABLE);
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
  expect([...readdirSync(kept()), ...readdirSync(temporary())]).toEqual([]);
});

test('a changed package in the cache is fetched anew', async () => {
  const using = { ...pins, executables: {} };
  await run({ using, node: true });
  writeFileSync(kept('chopmark.tgz'), gzipSync('evil'));
  expect(await run({ using, node: true })).toMatchObject({ exitCode: 0 });
  expect(readFileSync(kept('chopmark.tgz')).equals(npmPackage)).toBe(true);
  expect(asked).toEqual(['chopmark-9.8.7.tgz', 'chopmark-9.8.7.tgz']);
});

test('of the pins of several platforms the one of this is taken', async () => {
  const other = { compressed: '0'.repeat(64), executable: '1'.repeat(64) };
  const executables = { 'linux-x6': other, ...pins.executables, [`${PLATFORM}-more`]: other };
  expect(await run({ using: { ...pins, executables } })).toMatchObject({ exitCode: 0, command: PRIVATE() });
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
    expect(stderr).toMatch(/On Alpine .* Node\.js 20\.0\.0 or later[\s\S]*node:22-alpine[\s\S]*an image with glibc/);
  });

  test('on glibc the executable is taken, whatever else is installed', async () => {
    ldd('ldd (Debian GLIBC 2.36) 2.36', 0);
    expect(await run({ node: true })).toMatchObject({ exitCode: 0, command: PRIVATE() });
  });

  const tools = [...TOOLS, 'cksum'];

  test('an executable of the cache that ran with this glibc is not started for a test again, and is hashed again', async () => {
    ldd('ldd (Debian GLIBC 2.36) 2.36', 0);
    await run({ tools });
    expect(await run({ tools })).toMatchObject({ exitCode: 0, command: PRIVATE() });
    expect(ran()).toBe('ran --version\nran used\nran used\n');
    writeFileSync(kept('chopmark'), `#!/bin/sh\necho evil >>"$MARK"\n`);
    expect(await run({ tools })).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('ignoring') });
    expect(ran()).not.toContain('evil');
  });

  test('with another glibc it is, as in a cache from another machine', async () => {
    ldd('ldd (Debian GLIBC 2.36) 2.36', 0);
    await run({ tools });
    ldd('ldd (GNU libc) 2.17', 0);
    await run({ tools });
    expect(ran()).toBe('ran --version\nran used\nran --version\nran used\n');
  });

  test.each([
    ['a link', (path: string) => symlinkSync(join(folder, 'mine'), path)],
    ['a folder', (path: string) => mkdirSync(path)],
    ['a pipe', (path: string) => void execFileSync('mkfifo', [path])],
  ])('%s in place of the mark that it ran is none', async (_, place) => {
    ldd('ldd (Debian GLIBC 2.36) 2.36', 0);
    await run({ tools });
    const proof = kept(readdirSync(kept()).find((name) => name.startsWith('runs-')));
    rmSync(proof);
    place(proof);
    expect(await run({ tools })).toMatchObject({ exitCode: 0, command: PRIVATE() });
    expect(ran()).toBe('ran --version\nran used\nran --version\nran used\n');
  });
});

describe('engines of other versions in the cache', () => {
  const tools = [...TOOLS, 'find', 'rmdir', 'touch'];
  const other = (name: string, version = '1.2.3') => join(folder, 'home/.cache/chopmark/engine', version, name);
  const lay = (path: string, days: number) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, 'old');
    const when = new Date(Date.now() - days * 86_400_000);
    utimesSync(path, when, when);
  };

  test('are removed if no job used them for a week', async () => {
    for (const name of ['chopmark', 'chopmark.exe', 'chopmark.tgz', 'chopmark.tmp.77', 'runs-12']) lay(other(name), 9);
    lay(other('chopmark', '1.2.4'), 2);
    expect(await run({ tools })).toMatchObject({ exitCode: 0, command: PRIVATE() });
    expect(readdirSync(join(folder, 'home/.cache/chopmark/engine')).sort()).toEqual(['1.2.4', '9.8.7']);
  });

  test('are not removed with what else is there: the private folder of a running job, files of other names, what a link leads to', async () => {
    lay(other('chopmark'), 9);
    lay(other('chopmark.AbCdEfGh/chopmark'), 9);
    lay(other('mine'), 9);
    lay(join(folder, 'elsewhere/chopmark'), 9);
    symlinkSync(join(folder, 'elsewhere'), other('', '1.2.4').slice(0, -1));
    expect(await run({ tools })).toMatchObject({ exitCode: 0 });
    expect(readdirSync(other(''))).toEqual(['chopmark.AbCdEfGh', 'mine']);
    expect(existsSync(other('chopmark.AbCdEfGh/chopmark'))).toBe(true);
    expect(existsSync(join(folder, 'elsewhere/chopmark'))).toBe(true);
  });

  test('the one that is used counts as used', async () => {
    await run({ tools });
    lay(kept('chopmark'), 9);
    writeFileSync(kept('chopmark'), EXECUTABLE);
    utimesSync(kept('chopmark'), 0, 0);
    await run({ tools });
    await run({ tools, using: { ...pins, version: '9.8.8' } });
    expect(readdirSync(join(folder, 'home/.cache/chopmark/engine')).sort()).toEqual(['9.8.7', '9.8.8']);
  });
});

describe('in a shell of Windows', () => {
  const stub = (name: string, text: string) => {
    mkdirSync(join(folder, 'bin'), { recursive: true });
    writeFileSync(join(folder, 'bin', name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  };
  const executables = { 'windows-x64': { compressed: hash('sha256', packed), executable: hash('sha256', EXECUTABLE) } };
  const using = { ...pins, executables };
  const tools = TOOLS.filter((name) => name !== 'uname');
  const windows = (system: string, machine: string, icacls = `printf '%s\\n' "$MSYS_NO_PATHCONV $*" >>"$MARK.acl"`) => {
    stub('uname', `[ "$1" = -s ] && echo '${system}' || echo '${machine}'`);
    stub('icacls', icacls);
    stub('cygpath', `printf 'W:%s\\n' "$2"`);
    files.set('chopmark-windows-x64.exe.gz', packed);
  };

  test.each([
    ['Git', 'MINGW64_NT-10.0-26100', 'x86_64'],
    ['MSYS2', 'MSYS_NT-10.0-20348', 'x86_64'],
    ['MSYS2 on ARM', 'MINGW64_NT-10.0-26100-ARM64', 'aarch64'],
    ['Cygwin', 'CYGWIN_NT-10.0-19045', 'x86_64'],
  ])('%s, the executable for Windows runs from a folder that only its owner has access to', async (_, system, machine) => {
    windows(system, machine);
    const { exitCode, command, stderr } = await run({ using, tools });
    expect({ exitCode, command, asked }).toEqual({
      exitCode: 0,
      command: expect.stringMatching(/\/temp\/chopmark\.\w{8}\/chopmark\.exe$/),
      asked: ['chopmark-windows-x64.exe.gz'],
    });
    expect(stderr).toContain('for windows-x64');
    expect(readFileSync(kept('chopmark.exe'), 'utf8')).toBe(EXECUTABLE);
    expect(readFileSync(`${mark}.acl`, 'utf8')).toBe(`1 W:${dirname(command)} /inheritance:r /grant:r *S-1-3-4:(OI)(CI)F\n`);
  });

  asRoot('a folder above can belong to the system, which on other systems is root alone', async () => {
    const ls = findCommand('ls');
    const sed = findCommand('sed');
    // As if / belonged to the group of administrators, whose number Cygwin makes of its identifier.
    stub('ls', `'${ls}' "$@" | '${sed}' 's#^\\(d[^ ]* *[0-9]* \\)0 0 \\(.* /\\.\\)$#\\1544 544 \\2#'`);
    const others = tools.filter((name) => name !== 'ls');
    windows('CYGWIN_NT-10.0-19045', 'x86_64');
    expect(await run({ using, tools: others })).toMatchObject({ exitCode: 0 });
    stub('uname', `[ "$1" = -s ] && echo Linux || echo x86_64`);
    expect(await run({ tools: others })).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('Set TMPDIR') });
  });

  test('where the access cannot be restricted, nothing is run', async () => {
    windows('MINGW64_NT-10.0-26100', 'x86_64', 'exit 5');
    const { exitCode, stderr } = await run({ using, tools });
    expect({ exitCode, asked, ran: ran() }).toEqual({ exitCode: 2, asked: [], ran: '' });
    expect(stderr).toContain('Set TMPDIR');
  });

  test('of 32 bits, it says that there is no executable', async () => {
    windows('MINGW32_NT-10.0-19045', 'i686');
    expect(await run({ using, tools })).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('no executable for MINGW32_NT') });
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
  expect([...readdirSync(kept()), ...readdirSync(temporary())]).toEqual([]);
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
    expect(await run()).toMatchObject({ exitCode: 0, command: PRIVATE(), stderr: expect.stringContaining(`using ${path}`) });
    expect({ asked, ran: ran() }).toEqual({ asked: [], ran: 'ran used\n' });
  });

  test('is passed over where it is another, without being run', async () => {
    install('#!/bin/sh\necho evil >>"$MARK"\n');
    const { command, stderr } = await run();
    expect(command).toEqual(PRIVATE());
    expect(stderr).toContain('ignoring ');
    expect(ran()).not.toContain('evil');
  });

  test('is taken whatever it is where use-installed says so', async () => {
    const path = install('#!/bin/sh\nexit 0\n');
    expect(await run({ env: { CHOPMARK_USE_INSTALLED: 'true' } })).toMatchObject({ exitCode: 0, command: path });
  });

  test('is not taken where use-installed says so and it is not there', async () => {
    expect(await run({ env: { CHOPMARK_USE_INSTALLED: 'true' } })).toMatchObject({ exitCode: 0, command: PRIVATE() });
  });

  test.each([['true'], ['false']])('is no file of the workspace that PATH leads to (use-installed: %s)', async (use) => {
    writeFileSync(join(folder, 'chopmark'), '#!/bin/sh\necho evil >>"$MARK"\n', { mode: 0o755 });
    const { command, stderr } = await run({ env: { CHOPMARK_USE_INSTALLED: use, PATH: `.:${join(folder, 'bin')}` } });
    expect(command).toEqual(PRIVATE());
    expect(stderr).toContain('it has no absolute path');
    expect(ran()).not.toContain('evil');
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
  expect(await run({ tools })).toMatchObject({ exitCode: 0, command: PRIVATE() });
});

test('without anything to check with, nothing is taken', async () => {
  const { exitCode, stderr } = await run({ tools: TOOLS.filter((name) => !name.startsWith('sha')) });
  expect({ exitCode, ran: ran() }).toEqual({ exitCode: 2, ran: '' });
  expect(stderr).toContain('cannot be checked');
});

const busybox = findCommand('busybox');
(busybox ? test : anyTest.skip)('every tool may be that of BusyBox, as on Alpine', async () => {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  for (const name of [...TOOLS, 'wget'].filter((tool) => tool !== 'curl'))
    writeFileSync(join(bin, name), `#!/bin/sh\nexec '${busybox}' ${name} "$@"\n`, { mode: 0o755 });
  const shell = ['busybox', 'sh'];
  expect(await run({ shell, tools: [] })).toMatchObject({ exitCode: 0, command: PRIVATE() });
  expect(await run({ shell, tools: [], using: { ...pins, executables: {} }, node: true })).toMatchObject({
    exitCode: 0,
    command: PACKAGE(),
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

describe('a hash that cannot be had never matches', () => {
  const replace = (name: string, text: string) => {
    mkdirSync(join(folder, 'bin'), { recursive: true });
    writeFileSync(join(folder, 'bin', name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  };
  const install = (text = '#!/bin/sh\necho evil >>"$MARK"\n') => {
    mkdirSync(join(folder, 'bin'), { recursive: true });
    writeFileSync(join(folder, 'bin/chopmark'), text, { mode: 0o755 });
  };
  const tools = TOOLS.filter((name) => name !== 'sha256sum');
  /** Of every kind in which a pin can be missing. */
  const EMPTY: Record<string, Partial<Pins>> = {
    'no pins': { package: null, executables: {} },
    'no executable': { executables: {} },
    'an executable with an empty hash': { executables: { [PLATFORM]: { compressed: '', executable: '' } } },
    'an executable with a short hash': { executables: { [PLATFORM]: { compressed: 'abc', executable: 'abc' } } },
  };

  test.each(Object.entries(EMPTY))('with %s, where the program for it fails', async (_, using) => {
    install();
    replace('sha256sum', 'exit 1');
    const { exitCode } = await run({ tools, using: { ...pins, ...using } });
    expect({ exitCode, ran: ran() }).toEqual({ exitCode: 2, ran: '' });
  });

  test.each([
    ['prints nothing', 'exit 0'],
    ['prints the hash and fails', `echo '${hash('sha256', EXECUTABLE)}  -'; exit 1`],
    ['prints what is no hash', 'echo "sha256sum: error"'],
    ['prints a hash of another length', `echo '${hash('sha512', EXECUTABLE)}  -'`],
    ['prints a hash in capitals', `echo '${hash('sha256', EXECUTABLE).toUpperCase()}  -'`],
    ['prints a part of the hash', `echo '${hash('sha256', EXECUTABLE).slice(0, 63)}  -'`],
  ])('where the program for it %s', async (_, text) => {
    install(EXECUTABLE);
    replace('sha256sum', text);
    const { exitCode, stderr } = await run({ tools });
    expect({ exitCode, ran: ran() }).toEqual({ exitCode: 2, ran: '' });
    expect(stderr).toContain('could not be calculated');
    expect(readdirSync(kept())).toEqual([]);
  });

  test.each([
    ['fails', 'exit 1'],
    ['prints what is no hash', 'echo nothing'],
    ['prints the hash and fails', `echo '${hash('sha256', EXECUTABLE)} *stdin'; exit 1`],
  ])('where openssl %s, the next program is asked', async (_, text) => {
    replace('openssl', text);
    expect(await run()).toMatchObject({ exitCode: 0, command: PRIVATE() });
    replace('sha256sum', 'exit 1');
    rmSync(mark);
    expect(await run({ tools })).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('could not be calculated') });
    expect(ran()).toBe('');
  });

  test('the answer of openssl counts, which is asked first', async () => {
    replace('openssl', `echo '${hash('sha256', 'other')} *stdin'`);
    expect(await run()).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('its hash differs') });
    expect(ran()).toBe('');
  });

  test('of the package, neither', async () => {
    replace('sha512sum', 'exit 1');
    const { exitCode } = await run({
      tools: TOOLS.filter((name) => name !== 'sha512sum'),
      using: { ...pins, executables: {} },
      node: true,
    });
    expect(exitCode).toBe(2);
    expect(readdirSync(kept())).toEqual([]);
  });

  asRoot.each(Object.entries(EMPTY))('of a program that can be run and not read, with %s', async (_, using) => {
    mkdirSync(join(folder, 'bin'));
    const touch = findCommand('touch');
    copyFileSync(realpathSync(touch), join(folder, 'bin/chopmark'));
    chmodSync(join(folder, 'bin/chopmark'), 0o111);
    const { exitCode, stderr } = await run({ using: { ...pins, ...using }, user: SOMEBODY });
    // It would make a file that is called as its argument is.
    expect({ exitCode, ran: existsSync(join(folder, 'used')) }).toEqual({ exitCode: 2, ran: false });
    expect(stderr).toContain('it is not the pinned chopmark');
  });
});

describe('what is run is what was hashed', () => {
  /** Changes a file as soon as its hash was taken, as somebody who can write there would. */
  const changeAfterHash = (path: string) => {
    mkdirSync(join(folder, 'bin'), { recursive: true });
    const sha256sum = findCommand('sha256sum');
    const change = `printf '#!/bin/sh\\necho evil >>"$MARK"\\n' >'${path}.new'; chmod 755 '${path}.new'; mv -f '${path}.new' '${path}'`;
    writeFileSync(join(folder, 'bin/sha256sum'), `#!/bin/sh\n'${sha256sum}' "$@"\n${change}\n`, { mode: 0o755 });
  };
  const tools = TOOLS.filter((name) => name !== 'sha256sum');

  test('of a chopmark on PATH', async () => {
    mkdirSync(join(folder, 'bin'));
    writeFileSync(join(folder, 'bin/chopmark'), EXECUTABLE, { mode: 0o755 });
    changeAfterHash(join(folder, 'bin/chopmark'));
    expect(await run({ tools })).toMatchObject({ exitCode: 0, command: PRIVATE() });
    expect(ran()).toBe('ran used\n');
  });

  test('of the cache', async () => {
    await run();
    rmSync(mark);
    rmSync(join(folder, 'bin/sha256sum'));
    changeAfterHash(kept('chopmark'));
    expect(await run({ tools })).toMatchObject({ exitCode: 0, command: PRIVATE() });
    expect(ran()).toBe('ran --version\nran used\n');
    expect(readFileSync(kept('chopmark'), 'utf8')).toContain('evil');
  });
});

describe('a cache that another user can change is not used', () => {
  const cache = () => join(folder, 'given/cache');
  const UNUSED = {
    exitCode: 0,
    command: expect.stringContaining('/temp/chopmark.'),
    stderr: expect.stringContaining('nothing is kept for the next job'),
  };
  const given = (use: Machine = {}) => run({ ...use, env: { CHOPMARK_ENGINE_CACHE: cache(), ...use.env } });
  beforeEach(() => {
    mkdirSync(kept('', cache()), { recursive: true });
    // Also where it is the pinned one, nothing is read.
    writeFileSync(kept('chopmark', cache()), EXECUTABLE, { mode: 0o755 });
  });

  test('but one of this user alone is', async () => {
    expect(await given()).toMatchObject({ exitCode: 0, command: PRIVATE() });
    expect(asked).toEqual([]);
  });

  test('and one that is made for it, also by a relative path', async () => {
    rmSync(cache(), { recursive: true });
    expect(await given({ env: { CHOPMARK_ENGINE_CACHE: 'given/cache' } })).toMatchObject({ exitCode: 0, command: PRIVATE() });
    expect(readFileSync(kept('chopmark', cache()), 'utf8')).toBe(EXECUTABLE);
  });

  test.each([
    ['it', 'cache', 0o777],
    ['it, as its group', 'cache', 0o770],
    ['it, though it is sticky', 'cache', 0o1777],
    ['the folder above it', '.', 0o777],
    ['the folder above it, as its group', '.', 0o775],
    ['a folder in it', 'cache/chopmark', 0o777],
    ['the folder of the version', 'cache/chopmark/engine/9.8.7', 0o777],
  ])('where others can write to %s', async (_, path, mode) => {
    chmodSync(join(folder, 'given', path), mode);
    expect(await given()).toMatchObject(UNUSED);
    expect(asked).toEqual([`chopmark-${PLATFORM}.gz`]);
    expect(readdirSync(kept('', cache()))).toEqual(['chopmark']);
  });

  test('where others can write above it, but rename nothing, it is', async () => {
    chmodSync(join(folder, 'given'), 0o1777);
    expect(await given()).toMatchObject({ exitCode: 0, command: PRIVATE() });
    expect(asked).toEqual([]);
  });

  asRoot.each([['.'], ['cache'], ['cache/chopmark/engine']])('where %s belongs to somebody else', async (path) => {
    chownSync(join(folder, 'given', path), SOMEBODY, SOMEBODY);
    expect(await given()).toMatchObject(UNUSED);
    expect(asked).toEqual([`chopmark-${PLATFORM}.gz`]);
  });

  test('where it is a link to such a folder', async () => {
    renameSync(cache(), join(folder, 'elsewhere'));
    chmodSync(join(folder, 'elsewhere'), 0o777);
    symlinkSync(join(folder, 'elsewhere'), cache());
    expect(await given()).toMatchObject(UNUSED);
    expect(asked).toEqual([`chopmark-${PLATFORM}.gz`]);
  });

  test('where a folder in it is a link to such a folder', async () => {
    renameSync(join(cache(), 'chopmark'), join(folder, 'elsewhere'));
    chmodSync(join(folder, 'elsewhere'), 0o777);
    symlinkSync(join(folder, 'elsewhere'), join(cache(), 'chopmark'));
    expect(await given()).toMatchObject(UNUSED);
  });

  test('where it is a file', async () => {
    rmSync(cache(), { recursive: true });
    writeFileSync(cache(), '');
    expect(await given()).toMatchObject(UNUSED);
  });
});

describe('what lies in the cache and is no plain file is not read', () => {
  test('a pipe, which would never end', async () => {
    mkdirSync(kept(), { recursive: true });
    execFileSync('mkfifo', [kept('chopmark')]);
    expect(await run()).toMatchObject({ exitCode: 0, command: PRIVATE() });
  });

  test('a link', async () => {
    mkdirSync(kept(), { recursive: true });
    writeFileSync(join(folder, 'mine'), 'mine');
    symlinkSync(join(folder, 'mine'), kept('chopmark'));
    expect(await run()).toMatchObject({ exitCode: 0, command: PRIVATE() });
    // Nor is anything written through it.
    expect(readFileSync(join(folder, 'mine'), 'utf8')).toBe('mine');
  });

  test('a folder', async () => {
    mkdirSync(kept('chopmark/chopmark'), { recursive: true });
    expect(await run()).toMatchObject({ exitCode: 0, command: PRIVATE() });
  });

  test('a file without an end', async () => {
    mkdirSync(kept(), { recursive: true });
    writeFileSync(kept('chopmark'), Buffer.alloc(4 << 20));
    const { exitCode, command } = await run({ change: (script) => script.replace('LARGEST=200000000', 'LARGEST=1000000') });
    expect({ exitCode, command }).toEqual({ exitCode: 0, command: PRIVATE() });
  });
});

/** Places of every machine, which a test cannot take away. */
const FURTHER = ' /var/tmp /dev/shm /tmp';

describe('the private folder', () => {
  test('is made elsewhere where TMPDIR and the cache are no place for it, as on an emptyDir of Kubernetes', async () => {
    chmodSync(temporary(), 0o777);
    const further = join(folder, 'further');
    mkdirSync(further, { mode: 0o700 });
    const change = (script: string) => script.replace(FURTHER, ` '${further}'`);
    const { exitCode, command } = await run({ change, env: { CHOPMARK_ENGINE_CACHE: temporary() } });
    expect({ exitCode, command }).toEqual({ exitCode: 0, command: expect.stringContaining('/further/chopmark.') });
  });

  test('is the only one that is removed, whatever the environment names', async () => {
    chmodSync(temporary(), 0o777);
    const precious = join(folder, 'precious');
    mkdirSync(precious);
    const change = (script: string) => script.replace(FURTHER, '');
    await run({ change, env: { CHOPMARK_ENGINE_CACHE: temporary(), CHOPMARK_PRIVATE: precious } });
    expect(existsSync(precious)).toBe(true);
  });

  test('is made in the cache where others could replace it in TMPDIR', async () => {
    chmodSync(temporary(), 0o777);
    const { exitCode, command } = await run();
    expect({ exitCode, command }).toEqual({ exitCode: 0, command: expect.stringMatching(/\/engine\/9\.8\.7\/chopmark\.\w{8}\/chopmark$/) });
    expect(readdirSync(kept())).toEqual(['chopmark']);
  });

  test('is made in the cache where nothing in TMPDIR can be run', async () => {
    const bin = commands(['mktemp']);
    const changeMode = findCommand('chmod');
    // As on a file system that is mounted so.
    writeFileSync(
      join(bin, 'chmod'),
      `#!/bin/sh\ncase "$2" in '${temporary()}'*) exec '${changeMode}' 600 "$2" ;; esac\nexec '${changeMode}' "$@"\n`,
      {
        mode: 0o755,
      },
    );
    const { exitCode, command } = await run({ tools: TOOLS.filter((name) => name !== 'chmod') });
    expect({ exitCode, command }).toEqual({ exitCode: 0, command: expect.stringContaining('/engine/9.8.7/') });
  });

  test('is needed: without one nothing is run', async () => {
    chmodSync(temporary(), 0o777);
    const change = (script: string) => script.replace(FURTHER, '');
    const { exitCode, stderr } = await run({ change, env: { CHOPMARK_ENGINE_CACHE: temporary() } });
    expect({ exitCode, ran: ran(), asked }).toEqual({ exitCode: 2, ran: '', asked: [] });
    expect(stderr).toContain('Set TMPDIR');
    expect(readdirSync(temporary())).toEqual([]);
  });

  test.each([['SIGTERM'], ['SIGINT'], ['SIGHUP']] as const)('is removed after %s', async (signal) => {
    const script = join(folder, 'job.sh');
    commands(TOOLS);
    writeFileSync(script, `set -eu\n${writeEngineScript(pins)}\nchopmark_engine\necho ready\nwhile :; do cat /dev/null; done\n`);
    const child = spawn('/bin/sh', [script], {
      env: { PATH: join(folder, 'bin'), HOME: join(folder, 'home'), TMPDIR: temporary(), MARK: mark },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await new Promise((ready) => void child.stdout.once('data', ready));
    expect(readdirSync(temporary())).toHaveLength(1);
    child.kill(signal);
    const exitCode = await new Promise((ended) => void child.once('close', ended));
    expect(exitCode).toBe({ SIGTERM: 143, SIGINT: 130, SIGHUP: 129 }[signal]);
    expect(readdirSync(temporary())).toEqual([]);
  });
});

test('Node gets no cache of compiled code from an earlier step', async () => {
  const using = { ...pins, executables: {} };
  const env = { NODE_COMPILE_CACHE: join(folder, 'compiled') };
  expect(await run({ using, node: true, env })).toMatchObject({ exitCode: 0, output: 'the package\n' });
  // Node itself is asked for its version, and compiles nothing for that.
  expect(existsSync(join(folder, 'compiled'))).toBe(false);
});

describe('what the wrappers make of it', () => {
  const start = (script: string, tools: readonly string[], env: Record<string, string>) => {
    const path = join(folder, 'wrapper.sh');
    writeFileSync(path, script);
    const given = { PATH: commands([...TOOLS, ...tools]), HOME: join(folder, 'home'), TMPDIR: temporary(), MARK: mark, ...env };
    return promisify(execFile)('/bin/sh', [path], { cwd: folder, env: given, encoding: 'utf8' });
  };
  const engine = writeEngineScript(pins);
  const PARAMETERS = { CHOPMARK_USE_INSTALLED: '0', CHOPMARK_DOWNLOAD_URL: '(not given)' };

  test('the orb keeps the engine that it installs for later steps', async () => {
    const script = writeOrb(engine)['scripts/install.sh'] ?? '';
    await start(script, ['ln'], { ...PARAMETERS, BASH_ENV: join(folder, 'bash_env') });
    rmSync(mark);
    execFileSync(join(folder, 'home/.chopmark-bin/chopmark'), ['later'], { env: { MARK: mark, PATH: process.env.PATH } });
    expect(ran()).toBe('ran later\n');
  });

  test('the orb leaves no copy after a command', async () => {
    await start(writeOrb(engine)['scripts/attest.sh'] ?? '', ['tr'], PARAMETERS);
    expect(ran()).toContain('ran attest --env-prefix CHOPMARK_INPUT_');
    expect(readFileSync(join(folder, '.chopmark-step/exit-code'), 'utf8')).toBe('0\n');
    expect(readdirSync(temporary())).toEqual([]);
  });

  test('the Jenkins library leaves none, and keeps the exit code', async () => {
    const failing = EXECUTABLE.replace('#!/bin/sh\n', '#!/bin/sh\n[ "$1" = --version ] || exit 7\n');
    files.set(`chopmark-${PLATFORM}.gz`, gzipSync(failing));
    const executables = { [PLATFORM]: { compressed: hash('sha256', gzipSync(failing)), executable: hash('sha256', failing) } };
    const script = writeLibrary(writeEngineScript({ ...pins, executables }), '')['resources/io/chopmark/run.sh'] ?? '';
    const ended = start(script, [], { CHOPMARK_COMMAND_NAME: 'verify', CHOPMARK_RESULT: 'result.json' });
    await expect(ended).rejects.toMatchObject({ code: 7 });
    expect(readdirSync(temporary())).toEqual([]);
  });
});
