import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { escapePath } from 'tinyglobby';
import { ChopmarkError } from '../../base/errors/errors.ts';
import type { Env, Logger } from '../../base/ports.ts';
import { findFiles } from '../../subjects/find-files.ts';

export interface PathPorts {
  /** Absolute. */
  workingFolder: string;
  env: Env;
  logger: Pick<Logger, 'warn'>;
  /** The files are there; else they are still to be built, and nothing can be said of what has none. */
  built: boolean;
  /** One folder is meant as such: a model. */
  isModel?: boolean;
}

/**
 * `subject-path` with the meaning it has in `actions/attest`: a folder stands for all files below it, `~` for the home folder, a line that
 * begins with `#` says nothing, and a path or glob without a file is passed over as long as another has one (with a warning here).
 *
 * @throws ChopmarkError `INPUT_SUBJECT_KIND`, `INPUT_UNREADABLE`, `INPUT_TOO_MANY_SUBJECTS`
 */
export async function readSubjectPaths(
  items: readonly string[],
  { workingFolder, env, logger, built, isModel }: PathPorts,
): Promise<string[]> {
  const named = items.filter((item) => !item.startsWith('#')).map((item) => expandHome(item, env));
  if (isModel) return named;
  const patterns = named.map((item) => widen(item, workingFolder));
  if (!built) return patterns;
  const excluded = patterns.filter((pattern) => pattern.startsWith('!'));
  const matching: string[] = [];
  const empty: string[] = [];
  for (const pattern of patterns.filter((candidate) => !candidate.startsWith('!'))) {
    const found = await hasFiles([pattern, ...excluded], workingFolder);
    (found ? matching : empty).push(pattern);
  }
  // Where nothing has a file, the engine says so.
  if (matching.length === 0) return patterns;
  for (const pattern of empty) logger.warn(`subject-path: ${pattern} matches no file that is not excluded.`);
  return [...matching, ...excluded];
}

const expandHome = (item: string, { HOME, USERPROFILE }: Env): string =>
  item.replace(/^(!?)~(?=$|[/\\])/, (_, mark: string) => `${mark}${HOME || USERPROFILE || '~'}`);

function widen(item: string, workingFolder: string): string {
  const mark = item.startsWith('!') ? '!' : '';
  const path = item.slice(mark.length);
  return isFolder(resolve(workingFolder, path)) ? `${mark}${join(escapePath(path), '**')}` : item;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // A glob, as a rule; what else is wrong with it, the engine says.
    return false;
  }
}

async function hasFiles(patterns: readonly string[], workingFolder: string): Promise<boolean> {
  try {
    return (await findFiles(patterns, workingFolder)).length > 0;
  } catch (error) {
    if (error instanceof ChopmarkError && error.code === 'INPUT_NO_MATCH') return false;
    throw error;
  }
}
