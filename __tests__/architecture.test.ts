import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const root = resolve(import.meta.dirname, '..');
const source = join(root, 'src');

/** docs/contract.md, section 2: each layer imports only those before it, and layer-mates do not import each other. */
const LAYERS = [
  ['core'],
  ['contract'],
  ['formats'],
  ['predicates', 'ci', 'registry'],
  ['subjects', 'trust', 'signing', 'verification', 'policy', 'stores', 'report', 'sandbox'],
  ['engine'],
  ['cli', 'action', 'index.ts', 'bindings.ts', 'signals.ts', 'hold-memory.ts'],
];
const SIGSTORE_MAY = ['formats', 'trust', 'signing', 'verification', 'sandbox', 'registry'];
const ADAPTERS = ['cli', 'action', 'index.ts', 'bindings.ts', 'signals.ts', 'hold-memory.ts'];
/** What adapters share. */
const SHARED = ['index.ts', 'bindings.ts', 'signals.ts', 'hold-memory.ts'];
const LONGEST = 250;
/** A table of data, which is looked up and not read. */
const TABLE = 'core/limits.ts';

interface Import {
  file: string;
  target: string;
}

const files = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => relative(source, join(entry.parentPath, entry.name)).split(sep).join('/'));

const read = (file: string) => readFileSync(join(source, file), 'utf8');
const part = (file: string) => file.split('/')[0] ?? '';
const layerOf = (name: string) => LAYERS.findIndex((layer) => layer.includes(name));

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<!:)\/\/.*$/gm, '');

/** Specifiers of imports and re-exports, static and dynamic. */
const specifiers = (text: string) =>
  [...text.matchAll(/(?:(?<!')\bfrom\s*|\bimport\s*\(\s*|^\s*import\s+)'([^']+)'/gm)].map((match) => match[1] ?? '');

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

const broken = (found: readonly Import[], rule: string) => found.map(({ file, target }) => `src/${file} -> ${target}: ${rule}`);

describe('the layers', () => {
  test('every folder of src has a layer', () => {
    expect([...new Set(files.map(part))].filter((name) => layerOf(name) < 0)).toEqual([]);
  });

  test('imports go downwards, never sideways', () => {
    const wrong = inside.filter(({ file, target }) => {
      const [from, to] = [part(file), part(target)];
      return from !== to && layerOf(to) >= layerOf(from) && !(ADAPTERS.includes(from) && SHARED.includes(to));
    });
    expect(broken(wrong, 'imports only from the layers before it')).toEqual([]);
  });

  test('@actions/* stands in src/action alone', () => {
    expect(
      broken(
        outside.filter(({ file, target }) => target.startsWith('@actions/') && part(file) !== 'action'),
        '@actions/* only in action',
      ),
    ).toEqual([]);
  });

  test('sigstore and @sigstore/* stand where they are wrapped', () => {
    const wrong = outside.filter(({ file, target }) => /^(sigstore$|@sigstore\/)/.test(target) && !SIGSTORE_MAY.includes(part(file)));
    expect(broken(wrong, `sigstore only in ${SIGSTORE_MAY.join(', ')}`)).toEqual([]);
  });

  test('process and the clock are read in adapters and handed down', () => {
    const wrong = files.filter(
      (file) => !ADAPTERS.includes(part(file)) && /\bprocess\.|\bDate\.now\(|\bnew Date\(\)/.test(withoutComments(read(file))),
    );
    expect(wrong).toEqual([]);
  });

  test('what is imported from outside is declared in package.json', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    // The Action is bundled and not on npm, so what only it needs is not installed for those who take chopmark from there.
    const isDeclared = ({ file, target }: Import) =>
      nameOf(target) in dependencies || (part(file) === 'action' && target.startsWith('@actions/') && nameOf(target) in devDependencies);
    const nameOf = (target: string) =>
      target
        .split('/')
        .slice(0, target.startsWith('@') ? 2 : 1)
        .join('/');
    expect(
      broken(
        outside.filter((found) => !isDeclared(found)),
        'not a dependency',
      ),
    ).toEqual([]);
  });
});

describe('the shape of the sources', () => {
  test(`no file is longer than ${LONGEST} lines`, () => {
    expect(files.filter((file) => file !== TABLE && read(file).split('\n').length > LONGEST + 1)).toEqual([]);
  });

  test('files are kebab-case, and none is a drawer for odds and ends', () => {
    expect(
      files.filter((file) => !/^([a-z0-9-]+\/)*[a-z0-9-]+\.ts$/.test(file) || /(^|\/)(utils?|helpers?|types|common|misc)\.ts$/.test(file)),
    ).toEqual([]);
  });

  test('nothing is exported by default', () => {
    expect(files.filter((file) => /^export default/m.test(read(file)))).toEqual([]);
  });
});

/** What a specification fixes is no bound of ours. */
const OF_A_SPECIFICATION = [
  'core/json-shape.ts',
  'stores/snappy.ts',
  'stores/github-storage-record.ts',
  'registry/reference.ts',
  'formats/parse-bundle.ts',
];
/** What we write ourselves, not what comes from outside. */
const OF_OUR_OWN = ['stores/bundle-names.ts', 'stores/http-template.ts', 'policy/requirement-shape.ts'];

test('bounds on what comes from outside stand in core/limits.ts, each with its unit', () => {
  const elsewhere = files.filter(
    (file) =>
      file !== 'core/limits.ts' && ![...OF_A_SPECIFICATION, ...OF_OUR_OWN].includes(file) && /^(export )?const MAX_/m.test(read(file)),
  );
  expect(elsewhere).toEqual([]);
  expect(read(TABLE).match(/(?<!\*\/\n)^export const \w+/gm) ?? []).toEqual([]);
});
