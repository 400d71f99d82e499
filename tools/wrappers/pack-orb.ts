/**
 * `node tools/wrappers/pack-orb.ts [--into FILE]`: the orb as one file, as `circleci orb pack circleci/src` makes it: a file is the
 * element of its name, and `<<include(path)>>` becomes the text of that file, whose own `<<` are escaped.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parse, stringify } from 'yaml';

const KINDS = ['commands', 'examples', 'executors', 'jobs'] as const;
const INCLUDE = /^<<include\(([a-z0-9/_.-]+)\)>>$/;

export function packOrb(source: string): string {
  const read = (path: string) => readFileSync(join(source, path), 'utf8');
  const include = (value: unknown): unknown => {
    if (typeof value === 'string') {
      const [, path] = value.match(INCLUDE) ?? [];
      return path === undefined ? value : read(path).replaceAll('<<', '\\<<');
    }
    if (Array.isArray(value)) return value.map(include);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, include(entry)]));
  };
  const elements = KINDS.map((kind) => [
    kind,
    Object.fromEntries(
      readdirSync(join(source, kind))
        .filter((name) => name.endsWith('.yml'))
        .sort()
        .map((name) => [basename(name, '.yml'), include(parse(read(join(kind, name)), { merge: true }))]),
    ),
  ]);
  return stringify(
    { ...parse(read('@orb.yml')), ...Object.fromEntries(elements) },
    { lineWidth: 0, blockQuote: 'literal', aliasDuplicateObjects: false },
  );
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { into: { type: 'string' } } });
  const root = resolve(import.meta.dirname, '../..');
  const into = resolve(root, values.into ?? 'build/orb.yml');
  mkdirSync(dirname(into), { recursive: true });
  writeFileSync(into, packOrb(join(root, 'circleci/src')));
  console.log(into);
}
