import { expect, test } from '@jest/globals';
import { parseTree } from '../../src/git/parse-tree.ts';

const ID = Buffer.alloc(20, 0xab);
const tree = (...entries: [mode: string, name: string | Buffer][]) =>
  Buffer.concat(entries.flatMap(([mode, name]) => [Buffer.from(`${mode} `), Buffer.from(name), Buffer.from([0]), ID]));

test('every kind of entry is read, and names are bytes', () => {
  const content = tree(
    ['100644', 'a'],
    ['100755', 'b'],
    ['120000', 'c'],
    ['40000', 'd'],
    ['160000', 'e'],
    ['100664', 'f'],
    ['100644', Buffer.from([0xff, 0x20])],
  );
  const entries = parseTree(content, 20);
  expect(entries).toEqual(
    [
      ['file', '100644', 'a'],
      ['executable', '100755', 'b'],
      ['link', '120000', 'c'],
      ['folder', '40000', 'd'],
      ['submodule', '160000', 'e'],
      ['file', '100664', 'f'],
      ['file', '100644', '\xff '],
    ].map(([kind, mode, name]) => ({ kind, mode, name, id: 'ab'.repeat(20) })),
  );
  expect(parseTree(Buffer.alloc(0), 20)).toEqual([]);
});

test.each<[string, Buffer]>([
  ['no name', tree(['100644', ''])],
  ['a path', tree(['100644', '../../etc/passwd'])],
  ['the folder above', tree(['40000', '..'])],
  ['the folder itself', tree(['40000', '.'])],
  ['.git', tree(['40000', '.git'])],
  ['.git in capitals', tree(['40000', '.GiT'])],
  ['.git as Windows reads it', tree(['40000', '.git. '])],
  ['.git as a stream of Windows', tree(['40000', '.git::$INDEX_ALLOCATION'])],
  ['.git by its short name', tree(['40000', 'GIT~1'])],
  ['.git with a character that macOS passes over', tree(['40000', '.g\u200cit'])],
  ['a name twice', tree(['100644', 'a'], ['40000', 'a'])],
  ['a kind that is not known', tree(['100600', 'a'])],
  ['an id that is cut off', tree(['100644', 'a']).subarray(0, 20)],
  ['a name without an end', Buffer.from('100644 abc')],
])('a tree with %s is refused', (_, content) => {
  expect(typeof parseTree(content, 20)).toBe('string');
});

test.each(['.github', '.gitignore', '.gitattributes', '.gitmodules', 'git', '..a', 'a..'])('%s is a name as any other', (name) => {
  expect(parseTree(tree(['100644', name]), 20)).toHaveLength(1);
});
