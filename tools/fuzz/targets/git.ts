import { parseGitReference } from '../../../src/git/git-reference.ts';
import { formatOf, hashObject, type ObjectType } from '../../../src/git/hash-object.ts';
import { createObjectStream } from '../../../src/git/object-stream.ts';
import type { Git } from '../../../src/git/open-git.ts';
import { parseTree } from '../../../src/git/parse-tree.ts';
import { readTree } from '../../../src/git/read-tree.ts';
import { remoteUri } from '../../../src/git/remote-uri.ts';
import { resolveRevision } from '../../../src/git/resolve-revision.ts';
import { nameRevision } from '../../../src/subjects/git/collect-git.ts';
import type { FuzzTarget } from '../target.ts';
import { runCases } from './cases.ts';
import { parseInput, parseTexts, textOf } from './fakes.ts';

const entry = (mode: string, name: string) => Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.alloc(20, 7)]);
const TREE = Buffer.concat([
  entry('100644', 'a'),
  entry('100755', 'b.sh'),
  entry('120000', 'c'),
  entry('40000', 'd'),
  entry('160000', 'e'),
]);
const COMMIT =
  'tree $NEXT\nparent 0000000000000000000000000000000000000000\nauthor A <a@b.example> 1700000000 +0000\ncommitter A <a@b.example> 1700000000 +0000\ngpgsig -----BEGIN\n x\n\nmessage\n';
const TAG = 'object $NEXT\ntype commit\ntag v1.0\ntagger A <a@b.example> 1700000000 +0000\n\nmessage\n';
const blob = Buffer.from('content');
const OBJECTS = [blob, TREE].map((content, at) => ({
  type: (at === 0 ? 'blob' : 'tree') as ObjectType,
  content,
  id: hashObject('sha1', at === 0 ? 'blob' : 'tree', content),
}));
const IDS = OBJECTS.map(({ id }) => id);
const TYPES: readonly string[] = ['commit', 'tag', 'tree', 'blob'];

/** A repository that holds these objects, first to last. `$NEXT` in one stands for the ID of the next. */
function holdObjects(objects: readonly unknown[]): { git: Git; first: string } {
  const held = new Map<string, { type: ObjectType; content: Buffer }>();
  let next = '0'.repeat(40);
  for (const object of objects.slice(0, 40).reverse()) {
    const { type, content } = Object(object);
    if (!TYPES.includes(textOf(type))) continue;
    const bytes = type === 'tree' ? Buffer.from(textOf(content), 'base64') : Buffer.from(textOf(content).replaceAll('$NEXT', next));
    next = hashObject('sha1', type as ObjectType, bytes);
    held.set(next, { type: type as ObjectType, content: bytes });
  }
  const first = next;
  return {
    first,
    git: {
      top: '/checkout',
      async run(_, { input = '', onOutput } = {}) {
        for (const id of String(input).split('\n').filter(Boolean)) {
          const found = held.get(id);
          onOutput?.(
            found
              ? Buffer.concat([Buffer.from(`${id} ${found.type} ${found.content.length}\n`), found.content, Buffer.from('\n')])
              : Buffer.from(`${id} missing\n`),
          );
        }
        return { exitCode: 0, stdout: '', stderr: '' };
      },
      ask: async (...args) => (args.includes('--symbolic-full-name') ? 'refs/tags/v1.0' : first),
    },
  };
}

export const GIT_TARGETS: readonly FuzzTarget[] = [
  {
    name: 'git-tree',
    shape: 'bytes',
    seeds: () => [TREE, Buffer.concat([Buffer.from('100644 a\0'), Buffer.alloc(32)])],
    words: ['100644 ', '40000 ', '160000 ', '.git\u0000', '..\u0000', 'GIT~1\u0000'],
    read(input) {
      parseTree(input, 20);
      parseTree(input, 32);
    },
    largest: 4 << 20,
  },
  {
    name: 'git-object-stream',
    shape: 'bytes',
    seeds: () => [
      Buffer.concat(
        OBJECTS.map(({ id, type, content }) =>
          Buffer.concat([Buffer.from(`${id} ${type} ${content.length}\n`), content, Buffer.from('\n')]),
        ),
      ),
    ],
    words: [...IDS, ' blob ', ' tree ', ' missing\n', '\n'],
    read(input) {
      // In pieces of different sizes, as a pipe gives them.
      for (const size of [input.length || 1, 7]) {
        const stream = createObjectStream(IDS, (id) => (formatOf(id) === 'sha1' ? { take() {}, end() {} } : 'no'));
        for (let at = 0; at < input.length; at += size) stream.take(input.subarray(at, at + size));
        stream.fault();
      }
    },
    largest: 4 << 20,
  },
  {
    name: 'git-revision',
    shape: 'json',
    seeds: () => [
      JSON.stringify([
        { type: 'tag', content: TAG },
        { type: 'commit', content: COMMIT },
        { type: 'tree', content: TREE.toString('base64') },
      ]),
    ],
    words: ['$NEXT', 'object $NEXT\n', 'tree $NEXT\n', 'tag v1.0\n', 'tag', 'commit', 'tree', 'blob'],
    async read(input) {
      const objects = parseInput(input);
      const { git } = holdObjects(Array.isArray(objects) ? objects : []);
      const { tree } = await resolveRevision(git, { revision: 'v1.0', text: 'v1.0' });
      await readTree(git, tree);
    },
  },
  {
    name: 'git-names',
    shape: 'json',
    seeds: () => ['["HEAD~2^{tree}","./folder#v1.0","git@github.com:acme/widget.git","https://user:pass@github.com/acme/widget"]'],
    words: ['git@', 'ssh://', '@{1}', '^{tree}', '..', '#', '-'],
    async read(input) {
      const texts = parseTexts(input);
      await runCases(texts, [
        (text) => parseGitReference(text, '/checkout'),
        remoteUri,
        (text) =>
          nameRevision(
            { top: '/checkout', run: async () => ({ exitCode: 0, stdout: '', stderr: '' }), ask: async () => text },
            { id: '0'.repeat(40), ref: text },
          ),
      ]);
    },
    largest: 256 << 10,
  },
];
