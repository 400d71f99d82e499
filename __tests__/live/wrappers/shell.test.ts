import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { run } from '../../../tools/live/run.ts';

const root = resolve(import.meta.dirname, '../../..');
const isThere = async (command: string) => (await run(command, ['--version'])).exitCode === 0;
const wanted = async (command: string) => (process.env.CI === 'true' || (await isThere(command)) ? test : test.skip);

const shellcheckTest = await wanted('shellcheck');
const batsTest = await wanted('bats');

shellcheckTest('shellcheck finds nothing in any script of the project', async () => {
  const { stdout } = await run('git', ['ls-files', '*.sh', '.ci/run', 'buildkite/hooks/*'], { cwd: root });
  const scripts = stdout.trim().split('\n');
  expect(scripts.length).toBeGreaterThan(6);
  const { exitCode, stdout: findings } = await run('shellcheck', ['--severity=warning', ...scripts], { cwd: root });
  expect({ exitCode, findings }).toEqual({ exitCode: 0, findings: '' });
});

batsTest('the scripts of the orb do what their tests in bats say', async () => {
  const { exitCode, stdout } = await run('bats', ['--tap', join(root, 'circleci/test/scripts.bats')], { cwd: root });
  expect(`${exitCode}\n${stdout}`).toMatch(/^0\n1\.\.6\n/);
  expect(readFileSync(join(root, 'circleci/test/scripts.bats'), 'utf8').match(/^@test/gm)).toHaveLength(6);
});
