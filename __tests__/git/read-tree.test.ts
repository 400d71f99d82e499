import { expect, test } from '@jest/globals';
import { hashObject } from '../../src/git/hash-object.ts';
import { MAX_GIT_DEPTH } from '../../src/git/limits.ts';
import type { Git } from '../../src/git/open-git.ts';
import { readTree } from '../../src/git/read-tree.ts';

/** A repository of trees that answers as `git cat-file --batch` does, without a process for each level of folders. */
function holdTrees() {
  const trees = new Map<string, Buffer>();
  const git: Git = {
    top: '/checkout',
    async run(_, { input = '', onOutput } = {}) {
      for (const id of input.toString().trim().split('\n')) {
        const content = trees.get(id) ?? Buffer.alloc(0);
        for (const piece of [`${id} tree ${content.length}\n`, content, '\n']) onOutput?.(Buffer.from(piece as string));
      }
      return { exitCode: 0, stdout: '', stderr: '' };
    },
    ask: async () => undefined,
  };
  const store = (...entries: Buffer[]) => {
    const content = Buffer.concat(entries);
    const id = hashObject('sha1', 'tree', content);
    trees.set(id, content);
    return id;
  };
  const read = (id: string) => readTree(git, { id, type: 'tree', content: trees.get(id) ?? Buffer.alloc(0) });
  return { read, store };
}

const entry = (mode: string, name: string, id: string) => Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]);
const BLOB = 'ab'.repeat(20);
const file = (name: string) => entry('100644', name, BLOB);

/** About 19 MiB of names. */
const wide = (seed: string) => Array.from({ length: 5000 }, (_, at) => file(`${seed}${String(at).padStart(4, '0')}${'n'.repeat(3900)}`));

function nest(levels: number) {
  const { read, store } = holdTrees();
  let id = store(file('a'));
  for (let level = 0; level < levels; level++) id = store(entry('40000', 'd', id));
  return read(id);
}

test('folders within folders without end are refused, one level after the last that is allowed', async () => {
  await expect(nest(MAX_GIT_DEPTH + 1)).rejects.toMatchObject({
    code: 'INPUT_TOO_LARGE',
    message: expect.stringContaining('folders nested deeper'),
  });
  await expect(nest(MAX_GIT_DEPTH)).resolves.toMatchObject({ entries: [{ name: 'd' }] });
});

test('trees that take more memory than any names do are refused, beside each other', async () => {
  const { read, store } = holdTrees();
  const folders = ['a', 'b', 'c', 'd'].map((name) => entry('40000', name, store(...wide(name))));
  await expect(read(store(...folders))).rejects.toMatchObject({ code: 'VERIFICATION_GIT_OBJECT' });
});

test('trees that take more memory than any names do are refused, below each other', async () => {
  const { read, store } = holdTrees();
  let id = store(...wide('d'));
  for (const name of ['c', 'b', 'a']) id = store(...wide(name), entry('40000', 'z', id));
  await expect(read(id)).rejects.toMatchObject({
    code: 'INPUT_TOO_LARGE',
    message: expect.stringContaining('for the names of its files'),
  });
});
