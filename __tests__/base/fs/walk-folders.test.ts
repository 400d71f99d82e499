import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, win32 } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { listFolder, searchFolders } from '../../../src/base/fs/search-folders.ts';
import { readPlainPattern, walkFolders } from '../../../src/base/fs/walk-folders.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'chopmark-walk-')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(() => {
  const files = ['a', 'b.a', '.a', 'ab', 'd/a', 'd/.b/a', 'd/b/a/b', 'd/b/a.b', 'd/ab/b', '.d/a', '.d/b/.a', 'b/a-b', 'b/b'];
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  symlinkSync('d', join(folder, 'link'));
  symlinkSync('nowhere', join(folder, 'd/broken'));
});

const PART = fc.oneof(
  fc.constantFrom('*', '**', '?', 'd', 'b', '.d', 'link'),
  fc.string({ unit: fc.constantFrom('a', 'b', '.', '*', '?', '-'), minLength: 1, maxLength: 4 }),
);

test('a plain pattern matches what it matches in the glob library', async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(PART, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('', './', `${folder}/`, 'd/'),
      async (parts, prefix) => {
        const pattern = `${prefix}${parts.join('/')}`;
        const plain = readPlainPattern(pattern);
        if (plain === undefined) return;
        compared++;
        const start = resolve(folder, plain.start);
        const search = { pattern, entered: new Set([folder, start]), workingFolder: folder };
        expect([pattern, await walkFolders(plain, { start, entered: search.entered, list: listFolder })]).toEqual([
          pattern,
          await searchFolders(search, [], listFolder),
        ]);
      },
    ),
    { numRuns: 400 },
  );
  expect(compared).toBeGreaterThan(50);
});

test.each(['a', 'a/b', 'a**b', '**a/b', '*/', '*//a', '*/./a', '*/../a', '../*', '{a,b}', '[a]*', '!(a)*', 'a\\*', '*(a)'])(
  '%s is no plain pattern',
  (pattern) => {
    expect(readPlainPattern(pattern)).toBeUndefined();
  },
);

test.each([
  ['C:/*.txt', 'C:\\'],
  ['C:/a/*.txt', 'C:\\a'],
  ['*.txt', 'C:\\work'],
  ['//server/share/*', '\\\\server\\share\\'],
])('on Windows, %s starts in %s', (pattern, start) => {
  expect(win32.resolve('C:\\work', readPlainPattern(pattern)?.start ?? '')).toBe(start);
});

test('each folder is listed once, however many ways lead to it', async () => {
  const listed: string[] = [];
  const list = async (path: string) => {
    listed.push(path);
    return listFolder(path);
  };
  await walkFolders({ start: '.', parts: ['**', '*', '**', '*', '**', 'a'] }, { start: folder, entered: new Set([folder]), list });
  expect(listed).toHaveLength(new Set(listed).size);
  expect(listed.length).toBeGreaterThan(5);
});
