import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { PUBLIC_FILES } from './public-files.ts';

const root = resolve(import.meta.dirname, '..');
const source = join(root, 'src');

/**
 * docs/explanation/architecture.md: each folder imports only those before it, and the folders of one row do not import each other.
 * A folder within a folder that stands here has a place of its own; all others belong to the nearest folder above that does.
 */
const ORDER = [
  ['base'],
  ['options'],
  ['x509'],
  ['sigstore'],
  ['results'],
  ['identity', 'predicates', 'oci', 'git'],
  ['subjects', 'trust', 'signing', 'verification', 'stores', 'report', 'sandbox'],
  ['packages'],
  ['policy'],
  ['engine/shared'],
  ['engine/attest', 'engine/sign', 'engine/verify'],
  ['engine/store', 'engine/policy'],
  ['engine'],
  ['adapters'],
];
const SIGSTORE_MAY = ['sigstore', 'trust', 'signing', 'verification', 'sandbox', 'oci'];

interface Import {
  file: string;
  target: string;
}

const files = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => relative(source, join(entry.parentPath, entry.name)).split(sep).join('/'));

const read = (file: string) => readFileSync(join(source, file), 'utf8');
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<!:)\/\/.*$/gm, '');

/** Specifiers of imports and re-exports: of values and of types, static and dynamic. */
const specifiers = (text: string) =>
  [...text.matchAll(/(?:(?<!['-])\bfrom\s*|\bimport\s*\(\s*|^\s*import\s+)'([^']+)'/gm)].map((match) => match[1] ?? '');

const imports: Import[] = files.flatMap((file) => specifiers(withoutComments(read(file))).map((target) => ({ file, target })));
const inside = imports
  .filter(({ target }) => target.startsWith('.'))
  .map(({ file, target }) => ({
    file,
    target: relative(source, resolve(source, dirname(file), target))
      .split(sep)
      .join('/'),
  }));
const outside = imports.filter(({ target }) => !target.startsWith('.') && !target.startsWith('node:'));

const top = (file: string) => file.split('/')[0] ?? '';
/** The folder of the order that a file belongs to: the longest name that leads to it. */
const placeOf = (file: string) =>
  ORDER.flat()
    .filter((folder) => file.startsWith(`${folder}/`))
    .sort((one, other) => other.length - one.length)[0] ?? '';
const rowOf = (place: string) => ORDER.findIndex((row) => row.includes(place));
const isBelow = (file: string, folder: string) => file.startsWith(`${folder}/`);

const broken = (found: readonly Import[], rule: string) => found.map(({ file, target }) => `src/${file} -> src/${target}: ${rule}`);

/** Groups of nodes that reach each other (Tarjan's strongly connected components), those of one node left out. */
function findCircles(edges: readonly (readonly [string, string])[]): string[][] {
  const targets = new Map<string, Set<string>>();
  for (const [from, to] of edges) targets.set(from, (targets.get(from) ?? new Set()).add(to));
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const visit = (node: string): void => {
    order.set(node, order.size);
    lowest.set(node, order.get(node) ?? 0);
    stack.push(node);
    for (const target of targets.get(node) ?? []) {
      if (!order.has(target)) visit(target);
      if (stack.includes(target)) lowest.set(node, Math.min(lowest.get(node) ?? 0, lowest.get(target) ?? 0));
    }
    if (lowest.get(node) !== order.get(node)) return;
    const circle = stack.splice(stack.indexOf(node));
    if (circle.length > 1) circles.push(circle.sort());
  };
  for (const node of targets.keys()) if (!order.has(node)) visit(node);
  return circles;
}

describe('the folders', () => {
  test('imports go one way', () => {
    const wrong = inside.filter(({ file, target }) => {
      const [from, to] = [placeOf(file), placeOf(target)];
      return from !== to && rowOf(to) >= rowOf(from);
    });
    expect(broken(wrong, 'imports only from the folders before its own')).toEqual([]);
  });

  test('each has a place in the order', () => {
    expect(files.filter((file) => placeOf(file) === '')).toEqual([]);
  });

  test('are entered by their public files alone, and each of those is needed', () => {
    const entered = new Map<string, Set<string>>();
    for (const { file, target } of inside) {
      const place = placeOf(target);
      if (place === placeOf(file)) continue;
      entered.set(place, (entered.get(place) ?? new Set()).add(target.slice(place.length + 1).replace(/\.ts$/, '')));
    }
    for (const [place, names] of Object.entries(PUBLIC_FILES)) {
      if (names !== '*') expect([place, [...(entered.get(place) ?? [])].sort()]).toEqual([place, [...names].sort()]);
    }
    expect([...entered.keys()].filter((place) => PUBLIC_FILES[place] === undefined)).toEqual([]);
  });

  test('a file that a folder below imports does not itself import from folders below', () => {
    const composes = new Set(inside.filter(({ file, target }) => isBelow(dirname(target), dirname(file))).map(({ file }) => file));
    const wrong = inside.filter(({ file, target }) => isBelow(dirname(file), dirname(target)) && composes.has(target));
    expect(broken(wrong, 'what is shared with folders below imports none of them')).toEqual([]);
  });

  test('folders that stand beside each other form no circle', () => {
    const circles = [...new Set(files.map(dirname))].flatMap((parent) => {
      const childOf = (file: string) => (isBelow(dirname(file), parent) ? `${parent}/${file.slice(parent.length + 1).split('/')[0]}` : '');
      return findCircles(
        inside
          .map(({ file, target }) => [childOf(file), childOf(target)] as const)
          .filter(([from, to]) => from !== to && from !== '' && to !== ''),
      );
    });
    expect(circles).toEqual([]);
  });

  test('no file imports itself by way of others', () => {
    expect(findCircles(inside.map(({ file, target }) => [file, target]))).toEqual([]);
  });

  test('@actions/* stands in src/adapters/action alone', () => {
    expect(outside.filter(({ file, target }) => target.startsWith('@actions/') && !isBelow(file, 'adapters/action'))).toEqual([]);
  });

  test('the clients of GitHub’s API are bound once for each adapter, and loaded by the first request', () => {
    const clients = outside
      .filter(({ target }) => /^(?:@octokit|@actions\/github)(?:\/|$)/.test(target))
      .sort((a, b) => (a.file < b.file ? -1 : 1));
    expect(clients).toEqual([
      { file: 'adapters/action/open-toolkit.ts', target: '@actions/github/lib/utils' },
      { file: 'adapters/open-octokit.ts', target: '@octokit/core' },
      { file: 'stores/github/github-description.ts', target: '@octokit/openapi-types' },
    ]);
    expect(read('adapters/action/open-toolkit.ts')).not.toMatch(/^import .*'@actions\/github/m);
    expect(read('adapters/open-octokit.ts')).not.toMatch(/^import .*'@octokit/m);
    // Types, which are gone when it runs.
    expect(read('stores/github/github-description.ts')).toMatch(/^import type .*'@octokit\/openapi-types'/m);
  });

  test('sigstore and @sigstore/* stand where they are wrapped', () => {
    expect(outside.filter(({ file, target }) => /^(sigstore$|@sigstore\/)/.test(target) && !SIGSTORE_MAY.includes(top(file)))).toEqual([]);
  });

  test('process and the clock are read in adapters and handed down', () => {
    const wrong = files.filter(
      (file) => top(file) !== 'adapters' && /\bprocess\.|\bDate\.now\(|\bnew Date\(\)/.test(withoutComments(read(file))),
    );
    expect(wrong).toEqual([]);
  });

  test('no request loads more of undici than it needs, nor the copy of it in Node, which these globals are', () => {
    const wrong = files
      .filter((file) => !file.endsWith('.d.ts'))
      .filter((file) =>
        /\bnew (?:Headers|Request|Response|FormData|WebSocket|EventSource)\(|^import (?!type).*'undici'|\bimport\('undici'\)/m.test(
          read(file),
        ),
      );
    expect(wrong).toEqual([]);
  });

  test('what is imported from outside is declared in package.json', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const nameOf = (target: string) =>
      target
        .split('/')
        .slice(0, target.startsWith('@') ? 2 : 1)
        .join('/');
    // The Action is bundled and not on npm, so what only it needs is not installed for those who take chopmark from there.
    const isDeclared = ({ file, target }: Import) =>
      nameOf(target) in dependencies ||
      // Types alone, which come with @octokit/core for those who read ours.
      (target === '@octokit/openapi-types' && nameOf(target) in devDependencies) ||
      (isBelow(file, 'adapters/action') && target.startsWith('@actions/') && nameOf(target) in devDependencies);
    expect(outside.filter((found) => !isDeclared(found))).toEqual([]);
  });
});

describe('the files', () => {
  test('none does nothing but hand on what others export', () => {
    // Such a file loads all that it names, where a command needs one of them at its start.
    const handsOn = (text: string) =>
      /^export\s+(?:type\s+)?(?:\{[^}]*\}|\*)\s*from/m.test(text) && !/^(?:export\s+)?(?:async\s+)?(?:const|function|class)\b/m.test(text);
    // The entry of the package is a list of what it exports.
    expect(files.filter((file) => handsOn(withoutComments(read(file))))).toEqual(['adapters/library/index.ts']);
  });

  test('are kebab-case, and none is a drawer for odds and ends', () => {
    expect(
      files.filter(
        (file) => !/^([a-z0-9-]+\/)*[a-z0-9-]+(\.d)?\.ts$/.test(file) || /(^|\/)(utils?|helpers?|types|common|misc)\.ts$/.test(file),
      ),
    ).toEqual([]);
  });

  test('export nothing by default', () => {
    expect(files.filter((file) => /^export default/m.test(read(file)))).toEqual([]);
  });
});

/** What a specification fixes is no bound of ours. */
const OF_A_SPECIFICATION = [
  'base/json/json-shape.ts',
  'stores/github/snappy.ts',
  'stores/github/github-storage-record.ts',
  'oci/reference.ts',
  'sigstore/parse-bundle.ts',
];
/** What we write ourselves, not what comes from outside. */
const OF_OUR_OWN = ['stores/bundle-names.ts', 'stores/http/http-template.ts', 'policy/parse/requirement-schema.ts'];

test('files are renamed in move-file.ts alone, which tries again where Windows holds a file open', () => {
  const renaming = files.filter((file) => /\brename(?:Sync)?\b[^;]*from 'node:fs|\bfs\.rename/.test(withoutComments(read(file))));
  expect(renaming).toEqual(['base/fs/move-file.ts']);
});

test('folders are made one by one, in make-folder.ts: a recursive mkdir never returns below /proc', () => {
  const made = files.filter((file) => /\bmkdir(?:Sync)?\(/.test(withoutComments(read(file))));
  expect(made).toEqual(['base/fs/make-folder.ts']);
  expect(withoutComments(read('base/fs/make-folder.ts'))).not.toContain('recursive');
});

test('bounds on what comes from outside stand in the limits.ts of their folder, each with its unit', () => {
  const limits = files.filter((file) => file.endsWith('/limits.ts'));
  const elsewhere = files.filter(
    (file) => !limits.includes(file) && ![...OF_A_SPECIFICATION, ...OF_OUR_OWN].includes(file) && /^(export )?const MAX_/m.test(read(file)),
  );
  expect(elsewhere).toEqual([]);
  expect(limits.flatMap((file) => read(file).match(/(?<!\*\/\n)^export const \w+/gm) ?? [])).toEqual([]);
});
