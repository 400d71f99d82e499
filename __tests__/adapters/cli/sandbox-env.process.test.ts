import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readPage } from '../../support/markdown.ts';
import { programCache, programPath, writeCommand } from '../../support/programs.ts';

const entry = programPath('cli');
const folder = mkdtempSync(join(tmpdir(), 'chopmark-second-shell-'));
const bin = join(folder, 'bin');
const env = { PATH: `${bin}:${process.env.PATH}`, HOME: folder, XDG_CACHE_HOME: programCache(), TMPDIR: folder };

const chopmark = (...argv: string[]) => spawnSync(process.execPath, [entry, ...argv], { encoding: 'utf8', env, cwd: folder });

/** A sandbox that is left running, as in a first shell. */
let first: ChildProcess;
let printed = '';
beforeAll(async () => {
  mkdirSync(bin);
  writeCommand(join(bin, 'chopmark'));
  first = spawn(process.execPath, [entry, 'sandbox', '--state-dir', '.sandbox'], {
    env,
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve) => {
    first.stdout?.on('data', (chunk) => {
      printed += chunk;
      if (printed.includes('temporary')) resolve();
    });
  });
});
afterAll(async () => {
  await end('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

async function end(signal: 'SIGINT' | 'SIGKILL') {
  if (first.exitCode !== null || first.signalCode !== null) return;
  const ended = new Promise((resolve) => first.once('close', resolve));
  first.kill(signal);
  await ended;
}

test('what docs/tutorials/sandbox.md shows for a second shell works in one', () => {
  const block = readPage('docs/tutorials/sandbox.md').blocks.find(({ text }) => text.includes('sandbox --env'));
  const { status, stdout, stderr } = spawnSync('sh', ['-euc', block?.text ?? 'exit 9'], { encoding: 'utf8', env, cwd: folder });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^Signed 1 subject/);
  expect(stdout).toMatch(/^verified\b.*hello\.txt/m);
});

test('the sandbox names the command for another shell, and shows no secret itself', () => {
  const secret = readFileSync(join(folder, '.sandbox/bearer'), 'utf8');
  expect(printed).toMatch(/^From another shell: eval "\$\(chopmark sandbox --env --state-dir .*\.sandbox\)"$/m);
  expect(printed).not.toContain(secret);
  expect(printed).not.toContain('eyJ');
});

test.each([[['--debug']], [['--quiet', '--shell', 'powershell']], [['--debug', '--json']]])(
  'the secrets are on standard output and nowhere else (%j)',
  (options) => {
    const secret = readFileSync(join(folder, '.sandbox/bearer'), 'utf8');
    const { status, stdout, stderr } = chopmark('sandbox', '--env', '--state-dir', '.sandbox', ...options);
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/eyJ[\w-]+\.eyJ/) });
    expect(stdout).toContain(secret);
    expect(stderr).not.toContain(secret);
    expect(stderr).not.toContain('eyJ');
  },
);

test('--json has the same as a document', () => {
  const { stdout } = chopmark('sandbox', '--env', '--state-dir', '.sandbox', '--json');
  expect(JSON.parse(stdout)).toEqual({
    schema: 'chopmark.sandbox-environment/1',
    set: expect.objectContaining({ CHOPMARK_SANDBOX: expect.stringMatching(/\.sandbox.trust-config\.json$/), NO_PROXY: '127.0.0.1' }),
    unset: [],
  });
});

test('a second shell is without the identity of the real CI, as a command inside is', () => {
  const job = { ...env, GITHUB_ACTIONS: 'true', NPM_TOKEN: 'canary', SIGSTORE_ID_TOKEN: 'canary', HARMLESS: 'kept' };
  const script = 'eval "$(chopmark sandbox --env --state-dir .sandbox)"; env';
  const { status, stdout } = spawnSync('sh', ['-euc', script], { encoding: 'utf8', env: job, cwd: folder });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^HARMLESS=kept$/m);
  expect(stdout).not.toMatch(/canary|GITHUB_ACTIONS/);
});

test('where the sandbox was killed, or ended in order, the error says so and nothing is evaluated', async () => {
  const failed = { status: 2, stdout: '', stderr: expect.stringContaining('[INPUT_SANDBOX_NOT_RUNNING]') };
  expect(chopmark('sandbox', '--env', '--state-dir', 'elsewhere')).toMatchObject(failed);
  await end('SIGKILL');
  expect(chopmark('sandbox', '--env', '--state-dir', '.sandbox')).toMatchObject({
    ...failed,
    stderr: expect.stringMatching(/the address of the last sandbox, 127\.0\.0\.1:\d+, does not answer/),
  });
});
