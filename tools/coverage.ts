/** `node tools/coverage.ts`: what `npm run coverage` measured, by folder, as the table in docs/contributing/testing.md has it. */
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join, relative, resolve } from 'node:path';

type Kind = 'lines' | 'branches' | 'functions';
type Counts = Record<Kind, { total: number; covered: number }>;

const root = resolve(import.meta.dirname, '..');
const summary = JSON.parse(readFileSync(join(root, 'coverage/coverage-summary.json'), 'utf8')) as Record<string, Counts>;
const KINDS: readonly Kind[] = ['lines', 'branches', 'functions'];

/** Files of types alone have nothing to run. */
function hasCode(path: string): boolean {
  const code = stripTypeScriptTypes(readFileSync(path, 'utf8')).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  return code.replace(/^\s*import .*$/gm, '').trim() !== '';
}

/** By the first folder below src, and all of it. */
const folders = new Map<string, Counts[]>();
for (const [path, counts] of Object.entries(summary)) {
  if (path === 'total' || !hasCode(path)) continue;
  const [folder = ''] = relative(join(root, 'src'), path).split(/[/\\]/);
  folders.set(folder, [...(folders.get(folder) ?? []), counts]);
}

const percent = (files: readonly Counts[], kind: Kind): string => {
  const sum = (count: 'total' | 'covered') => files.reduce((total, file) => total + file[kind][count], 0);
  return `${((100 * sum('covered')) / (sum('total') || 1)).toFixed(1)} %`;
};
const row = (name: string, files: readonly Counts[]) => `| ${[name, ...KINDS.map((kind) => percent(files, kind))].join(' | ')} |`;

console.log(`| folder | ${KINDS.join(' | ')} |\n|---|${'---|'.repeat(KINDS.length)}`);
for (const [name, files] of [...folders].sort(([one], [other]) => (one < other ? -1 : 1))) console.log(row(`\`${name}\``, files));
console.log(row('all', [...folders.values()].flat()));
