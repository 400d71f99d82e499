import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getuid } from 'node:process';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { findReplaceableFolder } from '../../../src/base/fs/replaceable-folder.ts';

const user = getuid?.();
const onPosix = user === undefined ? describe.skip : describe;
const root = realpathSync(mkdtempSync(join(tmpdir(), 'chopmark-above-')));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let top: string;
let folder: string;
let count = 0;
beforeEach(() => {
  top = join(root, String(count++));
  folder = join(top, 'parent', 'private');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
});

onPosix('a folder above a private one', () => {
  test('that only this user can write to lets nobody replace it', () => {
    expect(findReplaceableFolder(folder, user ?? 0)).toBeUndefined();
  });

  test.each([0o777, 0o770, 0o702, 0o720])('of mode %o lets others replace it, however far above', (mode) => {
    chmodSync(top, mode);
    expect(findReplaceableFolder(folder, user ?? 0)).toBe(top);
    chmodSync(top, 0o755);
    chmodSync(join(top, 'parent'), mode);
    expect(findReplaceableFolder(folder, user ?? 0)).toBe(join(top, 'parent'));
  });

  test('that is sticky, like /tmp, lets nobody replace it', () => {
    chmodSync(top, 0o1777);
    expect(findReplaceableFolder(folder, user ?? 0)).toBeUndefined();
  });

  test('of another user than root lets that user replace it', () => {
    expect(findReplaceableFolder(folder, 54_321)).toBe(user === 0 ? undefined : join(top, 'parent'));
  });
});
