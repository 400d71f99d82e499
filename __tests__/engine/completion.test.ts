import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { writeCompletion } from '../../src/engine/completion.ts';
import { COMMAND_NAMES } from '../../src/options/schema/option.ts';

const folder = mkdtempSync(join(tmpdir(), 'chopmark-completion-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isThere = (shell: string) => spawnSync(shell, ['-c', 'exit 0']).status === 0;
const parsedBy = (shell: 'bash' | 'zsh' | 'fish') => {
  if (isThere(shell)) return test;
  process.stderr.write(`SKIPPED: ${shell} is not installed, so its completion script is not parsed.\n`);
  return test.skip;
};

for (const shell of ['bash', 'zsh', 'fish'] as const) {
  parsedBy(shell)(`${shell} can read its script`, () => {
    const path = join(folder, shell);
    writeFileSync(path, writeCompletion(shell));
    const { status, stderr } = spawnSync(shell, ['-n', path], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
}

const complete = (...words: string[]) => {
  const script = `${writeCompletion('bash')}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _chopmark; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr, status } = spawnSync('bash', ['-c', script, 'bash', ...words], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout.split('\n').filter(Boolean);
};

parsedBy('bash')('bash completes commands, options, their values and words', () => {
  expect(complete('chopmark', '')).toEqual([...COMMAND_NAMES, 'help', '--help', '--version']);
  expect(complete('chopmark', 'ver')).toEqual(['verify']);
  expect(complete('chopmark', 'verify', '--certificate-i')).toEqual(['--certificate-identity', '--certificate-identity-regexp']);
  expect(complete('chopmark', 'attest', 'a', '--statements', '')).toEqual(['combined', 'per-subject']);
  expect(complete('chopmark', 'trust', 'e')).toEqual(['export']);
  expect(complete('chopmark', 'completion', '')).toEqual(['bash', 'zsh', 'fish']);
});

parsedBy('bash')('where a file may stand, the shell is left to offer files', () => {
  expect(complete('chopmark', 'verify', 'a')).toEqual([]);
  expect(complete('chopmark', 'verify', '--trusted-root', '')).toEqual([]);
});

parsedBy('fish')('fish completes commands and values', () => {
  const offered = (line: string) => {
    const { stdout } = spawnSync('fish', ['-c', `${writeCompletion('fish')}\ncomplete -C ${JSON.stringify(line)}`], { encoding: 'utf8' });
    return stdout.split('\n').map((row) => row.split('\t')[0]);
  };
  expect(offered('chopmark at')).toContain('attest');
  expect(offered('chopmark attest --statements per')).toContain('per-subject');
});
