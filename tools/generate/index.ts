/** `node tools/generate/index.ts [--check] [--into FOLDER]`: the pages of docs/reference from what they are about. `--check` writes nothing and fails on drift. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeApiPage } from './api-page.ts';
import { writeCliPage } from './cli-page.ts';
import { readDeclarations } from './declarations.ts';
import { writeErrorsPage, writeExitCodesPage } from './errors-page.ts';
import { writeLimitsPage } from './limits-page.ts';
import { writeOptionsPage } from './options-page.ts';

const root = resolve(import.meta.dirname, '../..');
const { values } = parseArgs({ options: { check: { type: 'boolean' }, into: { type: 'string' } } });
const folder = resolve(root, values.into ?? 'docs/reference');

const pages: Readonly<Record<string, string>> = {
  'api.md': writeApiPage(readDeclarations(root)),
  'cli.md': writeCliPage(),
  'errors.md': writeErrorsPage(),
  'exit-codes.md': writeExitCodesPage(),
  'limits.md': writeLimitsPage(readFileSync(join(root, 'src/core/limits.ts'), 'utf8')),
  'options.md': writeOptionsPage(),
};

const read = (name: string): string | undefined => {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    return undefined;
  }
};

const stale = Object.entries(pages).filter(([name, text]) => read(name) !== text);

const pathOf = (name: string) => relative(root, join(folder, name));

if (values.check) {
  for (const [name] of stale) process.stderr.write(`${pathOf(name)} is out of step with its source: run npm run generate.\n`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of stale) {
    writeFileSync(join(folder, name), text);
    process.stdout.write(`${pathOf(name)}\n`);
  }
}
