import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ACTION_NAMES } from '../../src/adapters/action/inputs.ts';
import { writePolicySchema } from '../../src/policy/authoring/json-schema.ts';
import { readPins } from '../bootstrap/pins.ts';
import { actionFile, writeActionMetadata, writeSetupMetadata } from './action-metadata.ts';
import { writeActionPage } from './action-page.ts';
import { writeActionReadme } from './action-readme.ts';
import { writeApiPage } from './api-page.ts';
import { writeCliPage } from './cli-page.ts';
import { writeErrorsPage, writeExitCodesPage } from './errors-page.ts';
import { writeFaultsPage } from './faults-page.ts';
import type { Declaration } from './find-declaration.ts';
import { writeLibraryOptions } from './library-options.ts';
import { writeLimitsPage } from './limits-page.ts';
import { writeOptionsPage } from './options-page.ts';
import { writeSurface } from './surface.ts';
import { writeGitlabReadme } from './wrappers/gitlab-readme.ts';
import { writeWrappers } from './wrappers/index.ts';

const root = resolve(import.meta.dirname, '../..');

export interface Surroundings {
  /** What the library exports: the compiler takes seconds to say so. */
  readDeclarations(root: string): Declaration[];
  /** Writes a line, on standard output or standard error. */
  print(stream: 'stdout' | 'stderr', line: string): void;
}

/**
 * Writes what has changed of the generated files; with `--check` writes nothing, and names what it would write.
 *
 * @param argv What is given behind the name of the tool.
 * @returns The exit code.
 */
export async function generate(argv: string[], { readDeclarations, print }: Surroundings): Promise<number> {
  const { values } = parseArgs({ args: argv, options: { check: { type: 'boolean' }, into: { type: 'string' } } });
  const folder = resolve(root, values.into ?? '.');
  const read = (name: string): string | undefined => {
    try {
      return readFileSync(join(folder, name), 'utf8');
    } catch {
      return undefined;
    }
  };
  const pathOf = (name: string) => relative(root, join(folder, name));
  const stale = Object.entries(await writePages(readDeclarations(root))).filter(([name, text]) => read(name) !== text);
  for (const [name, text] of stale) {
    if (values.check) print('stderr', `${pathOf(name)} is out of step with its source: run npm run generate.`);
    else {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
      print('stdout', pathOf(name));
    }
  }
  return values.check && stale.length > 0 ? 1 : 0;
}

/** Each by its path in the repository. */
const writePages = async (declarations: readonly Declaration[]): Promise<Readonly<Record<string, string>>> => ({
  'docs/reference/action.md': writeActionPage(),
  'docs/reference/api.md': writeApiPage(declarations),
  'docs/reference/cli.md': writeCliPage(),
  'docs/reference/errors.md': writeErrorsPage(),
  'docs/reference/exit-codes.md': writeExitCodesPage(),
  'docs/reference/faults.md': writeFaultsPage(),
  'docs/reference/limits.md': await writeLimitsPage(root),
  'docs/reference/options.md': writeOptionsPage(),
  'docs/reference/surface.json': writeSurface(root),
  'docs/policy.schema.json': writePolicySchema(),
  'src/adapters/library/command-options.ts': writeLibraryOptions(),
  ...Object.fromEntries(ACTION_NAMES.map((action) => [actionFile(action), writeActionMetadata(action)])),
  'setup/action.yml': writeSetupMetadata(),
  ...writeWrappers(readPins()),
  // By hand, but for the tables.
  'gitlab/README.md': writeGitlabReadme(readFileSync(join(root, 'gitlab/README.md'), 'utf8')),
  ...Object.fromEntries(
    ACTION_NAMES.filter((action) => action !== 'attest').map((action) => {
      const name = `${action}/README.md`;
      return [name, writeActionReadme(readFileSync(join(root, name), 'utf8'), action)];
    }),
  ),
});
