import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { bundleFolder } from '../../../../src/engine/shared/run/bundle-folder.ts';

const workingFolder = resolve('/work');
const nameOf = (env: Record<string, string>) =>
  bundleFolder(undefined, { env, workingFolder }).slice(resolve('/work/.chopmark').length + 1);

test.each([
  [{}, 'local'],
  [{ GITHUB_RUN_ID: '7', GITHUB_JOB: 'build' }, '7-build'],
  [{ GITHUB_RUN_ID: '7' }, 'local'],
  [{ CI_JOB_ID: '12' }, '12'],
  [{ CIRCLE_WORKFLOW_JOB_ID: 'abc' }, 'abc'],
  [{ CIRCLE_WORKFLOW_JOB_ID: 'abc', CIRCLE_NODE_INDEX: '3' }, 'abc-3'],
  [{ BUILD_TAG: 'jenkins-acme/widget-7' }, 'jenkins-acme_widget-7'],
  [{ CI_JOB_ID: '../../etc' }, '__.._etc'],
])('%j is named %s', (env, name) => {
  expect(nameOf(env)).toBe(name);
});

test('long names that differ in their end alone stay apart, and fit into a folder', () => {
  const names = [7, 8].map((build) => nameOf({ BUILD_TAG: `jenkins-${'x'.repeat(300)}-${build}` }));
  expect(new Set(names).size).toBe(2);
  for (const name of names) expect(name).toMatch(/^jenkins-x+-[0-9a-f]{16}$/);
  for (const name of names) expect(name.length).toBeLessThan(128);
});

test('what the user names is taken as it is', () => {
  expect(bundleFolder('out', { env: { CI_JOB_ID: '1' }, workingFolder })).toBe(resolve('/work/out'));
});
