import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getuid, umask } from 'node:process';
import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { makePrivateFolder } from '../../../src/base/fs/make-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'chopmark-private-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const user = getuid?.();
let cache: string;
let count = 0;
beforeEach(() => {
  cache = join(root, String(count++), 'chopmark');
});
const make = (as = user) => makePrivateFolder(cache, 'code', as);

test('is made for nobody else, whatever the umask', () => {
  const before = umask(0);
  try {
    expect(make()).toBe(join(cache, 'code'));
  } finally {
    umask(before);
  }
  expect(statSync(cache).mode & 0o777).toBe(0o700);
  expect(make()).toBe(join(cache, 'code'));
});

test.each(['.', 'code'])('is not used where others can write to %s', (part) => {
  make();
  chmodSync(join(cache, part), 0o777);
  expect(make()).toBeUndefined();
});

test('is not used where it belongs to somebody else', () => {
  make();
  expect(make((user ?? 0) + 1)).toBeUndefined();
});

test('is not used through a link', () => {
  mkdirSync(join(root, 'elsewhere'), { recursive: true });
  mkdirSync(cache, { recursive: true, mode: 0o700 });
  symlinkSync(join(root, 'elsewhere'), join(cache, 'code'));
  expect(make()).toBeUndefined();
});

test('is done without where it cannot be made', () => {
  expect(makePrivateFolder('/dev/null/chopmark', 'code', user)).toBeUndefined();
});

test('has no owner to compare on Windows', () => {
  expect(makePrivateFolder(cache, 'code', undefined)).toBe(join(cache, 'code'));
});
