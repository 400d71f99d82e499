import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { programCache, programPath } from '../../support/programs.ts';

const entry = programPath('cli');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chopmark-terminal-'));
  mkdirSync(join(folder, '.github/workflows'), { recursive: true });
  writeFileSync(join(folder, '.gitlab-ci.yml'), '# mine\n');
  writeFileSync(join(folder, 'Dockerfile'), '');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** `script` of util-linux gives a command a terminal; that of other systems takes other arguments. */
const hasTerminals = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') ?? false;
const onTerminals = hasTerminals ? test : test.skip;

interface Ended {
  exitCode: number | null;
  /** Both streams, without colors and movements of the cursor. */
  text: string;
}

/** Runs `chopmark init` on a terminal. Each key is pressed once the text before it is shown. */
function initOnTerminal(width: number, args: string, keys: readonly (readonly [shown: string, key: string])[]): Promise<Ended> {
  const command = `stty cols ${width} rows 40; exec "${process.execPath}" "${entry}" init ${args}`;
  const child = spawn('script', ['-qec', command, '/dev/null'], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, XDG_CACHE_HOME: programCache(), TERM: 'xterm', SHELL: '/bin/sh' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let output = '';
  let pressed = 0;
  child.stdout.on('data', (piece) => {
    output += piece;
    const next = keys[pressed];
    if (next === undefined || !stripVTControlCharacters(output).includes(next[0])) return;
    pressed++;
    child.stdin.write(next[1]);
  });
  return new Promise((resolve) => child.once('close', (exitCode) => resolve({ exitCode, text: stripVTControlCharacters(output) })));
}

const DOWN = '\u001b[B';

onTerminals('on a terminal, questions are asked and answered with keys', async () => {
  const { exitCode, text } = await initOnTerminal(100, '', [
    ['Which one is the pipeline for?', DOWN],
    ['● GitLab CI/CD', '\r'],
    ['Write .gitlab/attest.gitlab-ci.yml?', '\r'],
  ]);
  expect(text).toContain('Written to .gitlab/attest.gitlab-ci.yml:');
  expect(exitCode).toBe(0);
  expect(readFileSync(join(folder, '.gitlab/attest.gitlab-ci.yml'), 'utf8')).toContain('--subject-image');
  expect(readFileSync(join(folder, '.gitlab-ci.yml'), 'utf8')).toBe('# mine\n');
});

onTerminals('Ctrl-C at a question ends the command, and leaves no file', async () => {
  const { exitCode, text } = await initOnTerminal(100, '', [['Which one is the pipeline for?', '\u0003']]);
  expect([exitCode, text]).toEqual([130, expect.stringContaining('Interrupted by SIGINT. No file was written.')]);
  expect(existsSync(join(folder, '.gitlab'))).toBe(false);
});

onTerminals.each([
  ['with --yes', 100, '--yes'],
  ['with --json', 100, '--json'],
  ['where the terminal has no width', 0, ''],
])('nothing is asked %s', async (_, width, args) => {
  const { exitCode, text } = await initOnTerminal(width, args, []);
  expect([exitCode, text]).toEqual([2, expect.stringContaining('INPUT_OPTION_MISSING')]);
});

test('nothing is asked without a terminal', () => {
  const { status, stderr } = spawnSync(process.execPath, [entry, 'init'], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: folder },
  });
  expect([status, stderr]).toEqual([2, expect.stringContaining('INPUT_OPTION_MISSING')]);
});
