import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { writePowerShellEngine } from '../../../tools/bootstrap/engine-script.ts';
import type { Pins } from '../../../tools/bootstrap/pins.ts';
import { writeLibrary } from '../../../tools/generate/wrappers/jenkins.ts';

/** Windows PowerShell 5.1 and PowerShell 7. The script works with the access rights of Windows, so it runs nowhere else. */
const SHELLS = (process.platform === 'win32' ? ['powershell', 'pwsh'] : []).flatMap((name) => {
  const [path = ''] = spawnSync('where', [name], { encoding: 'utf8' }).stdout.split(/\r?\n/);
  return path ? [[name, path] as const] : [];
});
if (SHELLS.length === 0) console.warn('SKIPPED: engine.ps1 is run on Windows alone.');
if (process.env.CHOPMARK_REQUIRE_POWERSHELL === 'true' && SHELLS.length !== 2) throw new Error('one of the two shells is missing');
const onWindows = SHELLS.length > 0 ? describe.each(SHELLS) : describe.skip.each([['PowerShell', '']]);

const files = new Map<string, Buffer>();
const asked: string[] = [];
const server = createServer((request, response) => {
  const name = (request.url ?? '').slice('/release/'.length);
  asked.push(name);
  const body = files.get(name);
  response.writeHead(body ? 200 : 404).end(body);
});
const home = SHELLS.length > 0 ? mkdtempSync(join(realpathSync.native(tmpdir()), 'chopmark-powershell-')) : '';
if (SHELLS.length > 0) await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
afterAll(() => {
  server.close();
  rmSync(home, { recursive: true, force: true });
});

const hash = (algorithm: string, bytes: Buffer) => createHash(algorithm).update(bytes).digest('hex');

/** Node stands in for the executable: it has a --version too, and exits with the code that it is told. */
const EXECUTABLE = SHELLS.length > 0 ? readFileSync(process.execPath) : Buffer.alloc(0);
const packed = gzipSync(EXECUTABLE, { level: 1 });
const ASSET = 'chopmark-windows-x64.exe.gz';
const pins: Pins = {
  version: '9.8.7',
  node: '20.0.0',
  release: `http://127.0.0.1:${(server.address() as AddressInfo | null)?.port}/release`,
  package: null,
  image: null,
  executables: { 'windows-x64': { compressed: hash('sha256', packed), executable: hash('sha256', EXECUTABLE) } },
};

let folder = '';
const temporary = () => join(folder, 'temp');
const kept = (name = '') => join(folder, 'local/chopmark/engine/9.8.7', name);
beforeEach(() => {
  folder = mkdtempSync(join(home, 'machine-'));
  for (const name of ['temp', 'local', 'work', 'bin']) mkdirSync(join(folder, name));
  asked.length = 0;
  files.clear();
  files.set(ASSET, packed);
});

interface Machine {
  env?: Record<string, string>;
  using?: Pins;
  /** Of the script. */
  change?(script: string): string;
}

const USE = `
$status = 2
if (Find-ChopmarkEngine) {
  [Console]::Out.WriteLine($ChopmarkCommand)
  & $ChopmarkCommand @ChopmarkArguments -p '6 * 7'
  $status = $LASTEXITCODE
}
Remove-ChopmarkPrivate
exit $status
`;

async function start(shell: string, script: string, env: Record<string, string> = {}) {
  const path = join(folder, 'job.ps1');
  writeFileSync(path, script);
  const { SystemRoot = 'C:\\Windows', PATHEXT = '.EXE;.CMD' } = process.env;
  const given = {
    SystemRoot,
    PATHEXT,
    PATH: `${join(SystemRoot, 'System32')};${join(folder, 'bin')}`,
    TEMP: temporary(),
    TMP: temporary(),
  };
  const ended = await promisify(execFile)(shell, ['-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass', '-File', path], {
    cwd: join(folder, 'work'),
    env: { ...given, LOCALAPPDATA: join(folder, 'local'), USERPROFILE: folder, ...env },
    timeout: 120_000,
    encoding: 'utf8',
  }).then(
    ({ stdout, stderr }) => ({ exitCode: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({ exitCode: error.code, stdout: error.stdout, stderr: error.stderr }),
  );
  const [command = '', ...output] = ended.stdout.split(/\r?\n/);
  return { ...ended, command, output };
}

onWindows('in %s', (_, shell) => {
  const run = ({ env = {}, using = pins, change = (text) => text }: Machine = {}) =>
    start(shell, change(writePowerShellEngine(using)) + USE, env);
  const left = () => readdirSync(temporary()).filter((name) => name.startsWith('chopmark.'));

  test('the executable is fetched, checked, kept for the next job, and run from a private folder', async () => {
    const first = await run();
    expect(first).toMatchObject({ exitCode: 0, command: expect.stringMatching(/\\temp\\chopmark\.[0-9a-f]{32}\\chopmark\.exe$/) });
    expect({ answer: first.output[0], asked, left: left() }).toEqual({ answer: '42', asked: [ASSET], left: [] });
    expect(first.stderr).toContain('using the executable of chopmark 9.8.7 for windows-x64');
    expect(hash('sha256', readFileSync(kept('chopmark.exe')))).toBe(pins.executables['windows-x64']?.executable);
    expect(await run()).toMatchObject({ exitCode: 0 });
    expect(asked).toEqual([ASSET]);
  }, 240_000);

  test('a file that is not the pinned one is removed', async () => {
    files.set(ASSET, gzipSync(Buffer.from('other')));
    const { exitCode, stdout, stderr } = await run();
    expect({ exitCode, stdout, left: left(), kept: readdirSync(kept()) }).toEqual({ exitCode: 2, stdout: '', left: [], kept: [] });
    expect(stderr).toContain('its hash differs');
  }, 120_000);

  test('an executable inside a pinned file must be the pinned one too', async () => {
    const executables = { 'windows-x64': { compressed: hash('sha256', packed), executable: '0'.repeat(64) } };
    const { exitCode, stderr } = await run({ using: { ...pins, executables } });
    expect({ exitCode, kept: readdirSync(kept()) }).toEqual({ exitCode: 2, kept: [] });
    expect(stderr).toContain('is not the pinned executable');
  }, 120_000);

  test('what is kept is checked again', async () => {
    mkdirSync(kept(), { recursive: true });
    writeFileSync(kept('chopmark.exe'), 'evil');
    const { exitCode, stderr } = await run();
    expect({ exitCode, asked }).toEqual({ exitCode: 0, asked: [ASSET] });
    expect(stderr).toContain('ignoring');
    expect(statSync(kept('chopmark.exe')).size).toBe(EXECUTABLE.length);
  }, 120_000);

  test.each([
    ['no pins', {}],
    ['empty hashes', { 'windows-x64': { compressed: '', executable: '' } }],
    ['short hashes', { 'windows-x64': { compressed: 'abc', executable: 'abc' } }],
  ])(
    'with %s, nothing is fetched and nothing is run',
    async (_, executables) => {
      const { exitCode, stdout } = await run({ using: { ...pins, executables } });
      expect({ exitCode, stdout, asked }).toEqual({ exitCode: 2, stdout: '', asked: [] });
    },
    120_000,
  );

  test('an answer without an end fills no disk', async () => {
    const { exitCode, stderr } = await run({ change: (script) => script.replace('Largest = 200000000', 'Largest = 1000000') });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('It is too large.');
    expect(left()).toEqual([]);
  }, 120_000);

  test.each(['file:///c:/windows/win.ini', 'ftp://127.0.0.1/'])(
    'an address that is none is not asked: %s',
    async (address) => {
      expect(await run({ env: { CHOPMARK_DOWNLOAD_URL: address } })).toMatchObject({
        exitCode: 2,
        stderr: expect.stringContaining('not an http or https address'),
      });
    },
    120_000,
  );

  test('a cache that other users can write to is not used', async () => {
    mkdirSync(kept(), { recursive: true });
    writeFileSync(kept('chopmark.exe'), EXECUTABLE);
    execFileSync('icacls', [join(folder, 'local'), '/grant', '*S-1-5-32-545:(OI)(CI)M']);
    const { exitCode, stderr } = await run();
    expect({ exitCode, asked }).toEqual({ exitCode: 0, asked: [ASSET] });
    expect(stderr).toContain('nothing is kept for the next job');
  }, 120_000);

  test('the private folder is made in the cache if other users can replace it in TEMP', async () => {
    execFileSync('icacls', [temporary(), '/grant', '*S-1-5-32-545:(OI)(CI)F']);
    expect(await run()).toMatchObject({ exitCode: 0, command: expect.stringContaining('\\engine\\9.8.7\\chopmark.') });
    expect(readdirSync(kept())).toEqual(['chopmark.exe']);
  }, 120_000);

  test('a chopmark on PATH is taken if it is the pinned one, or if use-installed is set, and never from the workspace', async () => {
    const bin = join(folder, 'bin/chopmark.exe');
    writeFileSync(bin, EXECUTABLE);
    expect(await run()).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('which is chopmark 9.8.7') });
    writeFileSync(bin, Buffer.concat([EXECUTABLE, Buffer.from('x')]));
    expect(await run()).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('it is not the pinned chopmark') });
    expect(await run({ env: { CHOPMARK_USE_INSTALLED: 'true' } })).toMatchObject({ exitCode: 0, command: bin });
    const planted = join(folder, 'work/bin');
    mkdirSync(planted);
    writeFileSync(join(planted, 'chopmark.exe'), 'evil');
    for (const place of [planted, 'bin', '.\\bin']) {
      const { command, stderr } = await run({ env: { CHOPMARK_USE_INSTALLED: 'true', PATH: place } });
      expect(dirname(command)).not.toContain('work');
      expect(stderr).toMatch(/ignoring .*: it (is in the workspace|has no absolute path)/);
    }
  }, 600_000);

  test('engines of other versions are removed if no job used them for a week', async () => {
    const old = join(folder, 'local/chopmark/engine/1.2.3');
    mkdirSync(old, { recursive: true });
    writeFileSync(join(old, 'chopmark.exe'), 'old');
    execFileSync(shell, [
      '-NoProfile',
      '-Command',
      `(Get-Item -LiteralPath '${old}\\chopmark.exe').LastWriteTime = (Get-Date).AddDays(-9)`,
    ]);
    expect(await run()).toMatchObject({ exitCode: 0 });
    expect(existsSync(old)).toBe(false);
  }, 120_000);

  test('the script of the Jenkins library keeps the exit code, and leaves no copy', async () => {
    const script = writeLibrary('', writePowerShellEngine(pins))['resources/io/chopmark/run.ps1'] ?? '';
    // Node runs this file in place of the command.
    writeFileSync(join(folder, 'work/verify'), 'process.exitCode = 7');
    expect(await start(shell, script, { CHOPMARK_COMMAND_NAME: 'verify', CHOPMARK_RESULT: 'result.json' })).toMatchObject({ exitCode: 7 });
    expect(left()).toEqual([]);
  }, 120_000);
});
