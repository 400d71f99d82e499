/**
 * `node tools/generate/index.ts [--check] [--into FOLDER]`: the pages of docs/reference and the metadata of the wrappers from what they
 * are about. `--check` writes nothing and fails on drift.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writePolicySchema } from '../../src/policy/authoring/json-schema.ts';
import { readPins } from '../bootstrap/pins.ts';
import { writeActionMetadata } from './action-metadata.ts';
import { writeActionPage } from './action-page.ts';
import { writeApiPage } from './api-page.ts';
import { writeCliPage } from './cli-page.ts';
import { readDeclarations } from './declarations.ts';
import { writeErrorsPage, writeExitCodesPage } from './errors-page.ts';
import { writeLimitsPage } from './limits-page.ts';
import { writeOptionsPage } from './options-page.ts';
import { writeSurface } from './surface.ts';
import { writeGitlabReadme } from './wrappers/gitlab-readme.ts';
import { writeWrappers } from './wrappers/index.ts';

const root = resolve(import.meta.dirname, '../..');
const { values } = parseArgs({ options: { check: { type: 'boolean' }, into: { type: 'string' } } });
const folder = resolve(root, values.into ?? '.');

/** Each by its path in the repository. */
const pages: Readonly<Record<string, string>> = {
  'docs/reference/action.md': writeActionPage(),
  'docs/reference/api.md': writeApiPage(readDeclarations(root)),
  'docs/reference/cli.md': writeCliPage(),
  'docs/reference/errors.md': writeErrorsPage(),
  'docs/reference/exit-codes.md': writeExitCodesPage(),
  'docs/reference/limits.md': await writeLimitsPage(root),
  'docs/reference/options.md': writeOptionsPage(),
  'docs/reference/surface.json': writeSurface(root),
  'docs/policy.schema.json': writePolicySchema(),
  'action.yml': writeActionMetadata('attest'),
  'verify/action.yml': writeActionMetadata('verify'),
  ...writeWrappers(readPins()),
  // By hand, but for the tables.
  'gitlab/README.md': writeGitlabReadme(readFileSync(join(root, 'gitlab/README.md'), 'utf8')),
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
  for (const [name, text] of stale) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
    process.stdout.write(`${pathOf(name)}\n`);
  }
}
