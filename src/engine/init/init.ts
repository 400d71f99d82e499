import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { ChopmarkError } from '../../base/errors/errors.ts';
import type { Ports } from '../../base/ports.ts';
import { VERSION } from '../../base/version.ts';
import type { OptionsOf } from '../../options/schema/options.ts';
import type { InitReport } from '../../report/init.ts';
import type { CiId } from '../../results/build-facts.ts';
import { createNewFile, hintsToShow } from '../shared/run/create-new-file.ts';
import { writeSnippet } from './init-snippets.ts';

/** What tells which CI a repository uses, first found first. */
const SIGNS: readonly (readonly [path: string, ci: CiId])[] = [
  ['.github/workflows', 'github'],
  ['.gitlab-ci.yml', 'gitlab'],
  ['.circleci', 'circleci'],
  ['Jenkinsfile', 'jenkins'],
  ['.buildkite', 'buildkite'],
];

/**
 * The snippet for the CI that was named, or that the files of the repository tell; written only when asked to, and never over a file.
 *
 * @throws ChopmarkError `INPUT_OPTION_MISSING` where no CI can be told, `INPUT_FILE_EXISTS`, `STORE_FILE_WRITE`
 */
export async function init({ ci: named, write }: OptionsOf<'init'>, { workingFolder }: Pick<Ports, 'workingFolder'>): Promise<InitReport> {
  const ci = named ?? (await recognizeCi(workingFolder));
  const { path, text, next } = writeSnippet(ci, VERSION);
  if (write) await createNewFile(workingFolder, path, text, hintsToShow('init'));
  return { schema: 'chopmark.init/1', ci, path, snippet: text, written: write, next: [...next] };
}

async function recognizeCi(folder: string): Promise<CiId> {
  for (const [path, ci] of SIGNS) {
    const isThere = await access(join(folder, path), constants.F_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return ci;
  }
  throw new ChopmarkError({
    code: 'INPUT_OPTION_MISSING',
    message: 'Nothing here tells which CI system this repository uses.',
    hint: 'Name it: chopmark init --ci github (or gitlab, circleci, jenkins, buildkite).',
  });
}
