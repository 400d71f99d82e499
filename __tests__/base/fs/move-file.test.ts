import { expect, test } from '@jest/globals';
import { moveFile } from '../../../src/base/fs/move-file.ts';

/** A file system whose first renames fail with these codes. */
function createMover(platform: NodeJS.Platform, codes: readonly string[]) {
  const left = [...codes];
  const moved: string[] = [];
  const waits: number[] = [];
  return {
    moved,
    waits,
    platform,
    wait: async (milliseconds: number) => void waits.push(milliseconds),
    rename: async (from: string, to: string) => {
      const code = left.shift();
      if (code !== undefined) throw Object.assign(new Error(code), { code });
      moved.push(`${from} to ${to}`);
    },
  };
}

test.each(['EPERM', 'EBUSY', 'EACCES'])('on Windows, a file that is held open (%s) is moved once it is released', async (code) => {
  const mover = createMover('win32', [code, code]);
  await moveFile('draft', 'file', mover);
  expect(mover.moved).toEqual(['draft to file']);
  expect(mover.waits).toHaveLength(2);
});

test('on Windows, a file that stays open fails with the error of the file system, after at most two seconds of waiting', async () => {
  const mover = createMover('win32', Array(20).fill('EBUSY'));
  await expect(moveFile('draft', 'file', mover)).rejects.toMatchObject({ code: 'EBUSY' });
  expect(mover.waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThanOrEqual(2_000);
});

test.each([
  ['win32', 'ENOSPC'],
  ['linux', 'EPERM'],
] as const)('on %s, %s is not tried again', async (platform, code) => {
  const mover = createMover(platform, [code]);
  await expect(moveFile('draft', 'file', mover)).rejects.toMatchObject({ code });
  expect(mover.waits).toEqual([]);
});
