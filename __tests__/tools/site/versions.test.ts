import { expect, test } from '@jest/globals';
import { planVersions } from '../../../tools/site/versions.ts';

const foldersOf = (tags: readonly string[]) => planVersions(tags).map(({ name, folder, ref }) => `${name} ${folder || '/'} ${ref}`);

test('before the first release, main is in the root', () => {
  expect(foldersOf(['v0', 'v1.0.0-rc.1', 'nightly'])).toEqual(['main / main']);
});

test('the newest release is in the root, main and the newest of each earlier minor version in a folder', () => {
  expect(foldersOf(['v0.1.0', 'v0.2.0', 'v0.10.1', 'v0.10.0', 'v0.1.9', 'v0.1.10', 'v0'])).toEqual([
    '0.10.1 / v0.10.1',
    'main main main',
    '0.2.0 v0.2 v0.2.0',
    '0.1.10 v0.1 v0.1.10',
  ]);
});
