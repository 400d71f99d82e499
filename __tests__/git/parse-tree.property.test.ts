import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseTree, type TreeEntry } from '../../src/git/parse-tree.ts';
import { checkProperty } from '../support/check-property.ts';

const MODES = {
  '100644': 'file',
  '100664': 'file',
  '100755': 'executable',
  '120000': 'link',
  '40000': 'folder',
  '160000': 'submodule',
} as const;
const ID_LENGTH = fc.constantFrom(20 as const, 32 as const);
/** Bytes as Latin-1 text, without what ends a name and what separates names. */
const NAME = fc
  .oneof(
    fc.uint8Array({ minLength: 1, maxLength: 20 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
    fc.constantFrom('a', 'src', '.gitignore', '.github', 'git~2', '.gitx', ' ', '\xff\xfe', '-x'),
  )
  .filter((name) => !/[\0/]/.test(name) && !/^\.{1,2}$|git/i.test(name.replace(/^\.git(ignore|hub|x)$|^git~2$/, '')));
const HEX = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex'));
const ENTRIES = fc.uniqueArray(
  fc.record({ mode: fc.constantFrom(...(Object.keys(MODES) as (keyof typeof MODES)[])), name: NAME, id: HEX }),
  {
    selector: ({ name }) => name,
    maxLength: 10,
  },
);

const write = (entries: readonly Pick<TreeEntry, 'mode' | 'name' | 'id'>[], idLength: number): Buffer =>
  Buffer.concat(
    entries.flatMap(({ mode, name, id }) => [Buffer.from(`${mode} ${name}\0`, 'latin1'), Buffer.from(id.slice(0, idLength * 2), 'hex')]),
  );

test('the entries of a tree come back with kind, name and id', () =>
  checkProperty(
    fc.property(ENTRIES, ID_LENGTH, (entries, idLength) => {
      expect(parseTree(write(entries, idLength), idLength)).toEqual(
        entries.map(({ mode, name, id }) => ({ kind: MODES[mode], mode, name, id: id.slice(0, idLength * 2) })),
      );
    }),
    500,
  ));

/** Trees with bytes put in, changed or cut off, and bytes that are none. */
const BYTES = fc.oneof(
  fc.uint8Array({ maxLength: 60 }),
  fc.tuple(ENTRIES, fc.nat(), fc.uint8Array({ maxLength: 3 }), fc.nat(3)).map(([entries, at, put, cut]) => {
    const tree = write(entries, 20);
    const place = at % (tree.length + 1);
    return Buffer.concat([tree.subarray(0, place), put, tree.subarray(place + cut)]);
  }),
);

test('any bytes are a tree that is written in one way alone, or are told what is wrong with them', () =>
  checkProperty(
    fc.property(BYTES, ID_LENGTH, (bytes, idLength) => {
      const entries = parseTree(Buffer.from(bytes), idLength);
      if (typeof entries === 'string') return expect(entries).toMatch(/^it /);
      expect(write(entries, idLength).equals(Buffer.from(bytes))).toBe(true);
      expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length);
      for (const { name } of entries) expect(name).not.toMatch(/^\.{0,2}$|\/|^\.git$/i);
    }),
    2_000,
  ));

test('no way of writing .git is a name', () =>
  checkProperty(
    fc.property(
      fc.constantFrom('.git', 'git~1'),
      fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
      fc.string({ unit: fc.constantFrom('.', ' '), maxLength: 3 }),
      fc.constantFrom('', ':stream', '::$INDEX_ALLOCATION'),
      fc.nat(4),
      (name, capitals, dots, stream, at) => {
        const written = [...name].map((letter, index) => (capitals[index] ? letter.toUpperCase() : letter)).join('');
        // A code point that macOS passes over.
        const hidden = `${written.slice(0, at)}\u200c${written.slice(at)}${dots}${stream}`;
        for (const each of [`${written}${dots}${stream}`, hidden]) {
          const tree = Buffer.concat([Buffer.from(`100644 ${each}\0`), Buffer.alloc(20)]);
          expect(parseTree(tree, 20)).toBe('it has a name that no checkout can have');
        }
      },
    ),
  ));
