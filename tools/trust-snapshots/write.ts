import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { followRoots } from '../../src/trust/tuf-metadata.ts';
import { proveSnapshot, type TufSnapshot } from '../../src/trust/tuf-snapshot.ts';

/**
 * Turns the TUF files in `material/<instance>/` into the modules of `src/trust/snapshots/`, once every one of them is proven from the
 * oldest root there. README.md beside this file says how to run it and where the files come from.
 */
const MATERIAL = join(import.meta.dirname, 'material');
const SNAPSHOTS = resolve(import.meta.dirname, '../../src/trust/snapshots');
const METADATA = /^(?:\d+\.)?(root|timestamp|snapshot|targets)\.json$/;

for (const instance of readdirSync(MATERIAL)) {
  const read = (name: string) => readFileSync(join(MATERIAL, instance, name), 'utf8');
  const names = readdirSync(join(MATERIAL, instance));
  const version = (name: string) => Number.parseInt(name, 10);
  const only = (role: string) => names.filter((name) => METADATA.exec(name)?.[1] === role);

  const [pinned = '', ...later] = only('root')
    .sort((a, b) => version(a) - version(b))
    .map(read);
  const newest = followRoots(pinned, later);
  const [timestamp, snapshot, targets] = [only('timestamp')[0], only('snapshot')[0], only('targets')[0]];
  // The module starts at the newest root, which the chain has proven; nothing older need be shipped.
  const root = later.at(-1) ?? pinned;
  let copy: TufSnapshot | undefined;
  if (timestamp && snapshot && targets) {
    const files = Object.fromEntries(names.filter((name) => !METADATA.test(name)).map((name) => [name, read(name)]));
    copy = { roots: [], timestamp: read(timestamp), snapshot: read(snapshot), targets: read(targets), files };
    proveSnapshot(pinned, { ...copy, roots: later });
    const proven = proveSnapshot(root, copy);
    console.log(
      `${instance}: ${Object.keys(files).join(', ')} as of ${(proven.taken ?? proven.vouchedUntil).toISOString()}`,
      proven.versions,
    );
  } else {
    console.log(`${instance}: root ${newest.version} alone, which expires ${newest.expires.toISOString()}`);
  }
  writeFileSync(join(SNAPSHOTS, `${instance}.ts`), moduleOf(instance, root, copy));
}

function moduleOf(instance: string, root: string, copy: TufSnapshot | undefined): string {
  const name = instance.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const lines = [
    "import type { EmbeddedRoot } from '../pinned.ts';",
    '',
    `/** Written by tools/trust-snapshots from files that TUF confirmed; README.md tells versions, dates and digests. */`,
    `export const ${name}: EmbeddedRoot = {`,
    ...member('  ', 'root', root),
  ];
  if (copy) {
    lines.push('  copy: {', '    roots: [],');
    for (const role of ['timestamp', 'snapshot', 'targets'] as const) lines.push(...member('    ', role, copy[role]));
    lines.push('    files: {');
    for (const [file, text] of Object.entries(copy.files)) lines.push(...member('      ', quote(file), text));
    lines.push('    },', '  },');
  }
  return [...lines, '};', ''].join('\n');
}

function member(indent: string, name: string, text: string): string[] {
  return [`${indent}${name}:`, `${indent}  ${quote(text)},`];
}

function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
