import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { searchFaults } from '../../../tools/fuzz/campaign.ts';
import { readFixtures } from '../../../tools/fuzz/fixtures.ts';
import { loadTarget } from '../../../tools/fuzz/load-target.ts';
import { runTarget } from '../../../tools/fuzz/target.ts';
import { GROUPS, TARGETS } from '../../../tools/fuzz/targets/all.ts';
import { useInputFolder } from '../../../tools/fuzz/targets/fakes.ts';
import { ROOT } from '../../support/markdown.ts';

/** Changed seeds of each target. Every run has the same; `npm run fuzz` runs others, and many more. */
const EXECUTIONS = 60;

const folder = mkdtempSync(join(tmpdir(), 'chopmark-fuzz-'));
useInputFolder(folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every target has a name of its own, a seed, and a module that is named like its group', async () => {
  const names = TARGETS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(TARGETS.filter((target) => target.seeds().length === 0)).toEqual([]);
  for (const [group, targets] of Object.entries(GROUPS)) {
    expect(existsSync(join(ROOT, `tools/fuzz/targets/${group}.ts`))).toBe(true);
    for (const target of targets) expect(await loadTarget(group, target.name, folder)).toBe(target);
  }
});

const fixtures = readFixtures(ROOT);

test.each(fixtures.map(({ path }) => path))('%s is no longer a fault', async (path) => {
  const { target: name, bytes } = fixtures.find((fixture) => fixture.path === path) ?? { target: '', bytes: Buffer.alloc(0) };
  const target = TARGETS.find((one) => one.name === name);
  expect(target).toBeDefined();
  if (target) expect(await runTarget(target, bytes)).toBeUndefined();
});

describe.each(TARGETS.map(({ name }) => name))('%s', (name) => {
  const target = TARGETS.find((one) => one.name === name);
  if (!target) return;

  test('takes its seeds, and refuses what is changed in them only as it says', async () => {
    const { findings } = await searchFaults(target, { seed: 20_261_128, goOn: (executions) => executions < EXECUTIONS });
    expect(findings).toEqual([]);
  });
});
