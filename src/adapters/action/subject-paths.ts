import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { isPlain } from '../../base/fs/walk-folders.ts';
import type { Env, Logger } from '../../base/ports.ts';
import { findFiles } from '../../subjects/find-files.ts';

export interface PathPorts {
  /** Absolute. */
  workingFolder: string;
  env: Env;
  logger: Pick<Logger, 'warn'>;
  /** Whether the files are already built. Otherwise a path without a file is not reported. */
  built: boolean;
  /** Whether one folder is meant as a folder: a model. */
  isModel?: boolean;
}

/**
 * `subject-path` with the meaning of `actions/attest`: a folder stands for all files below it, `~` for the home folder, a line that begins
 * with `#` is a comment, and a path or glob without a file is skipped (here with a warning) if another one has a file.
 *
 * @throws ChopmarkError `INPUT_SUBJECT_KIND`, `INPUT_UNREADABLE`, `INPUT_TOO_MANY_SUBJECTS`
 */
export async function readSubjectPaths(
  items: readonly string[],
  { workingFolder, env, logger, built, isModel }: PathPorts,
): Promise<string[]> {
  const named = items.filter((item) => !item.startsWith('#')).map((item) => expandHome(item, env));
  if (isModel) return named;
  const patterns = await Promise.all(named.map((item) => widen(item, workingFolder)));
  const excluded = patterns.filter((pattern) => pattern.startsWith('!'));
  // A single one cannot be skipped.
  if (!built || patterns.length - excluded.length < 2) return patterns;
  const matching: string[] = [];
  const empty: string[] = [];
  for (const pattern of patterns.filter((candidate) => !candidate.startsWith('!'))) {
    const found = await hasFiles([pattern, ...excluded], workingFolder);
    (found ? matching : empty).push(pattern);
  }
  // If no pattern has a file, the engine reports it.
  if (matching.length === 0) return patterns;
  for (const pattern of empty) logger.warn(`subject-path: ${pattern} matches no file that is not excluded.`);
  return [...matching, ...excluded];
}

const expandHome = (item: string, { HOME, USERPROFILE }: Env): string =>
  item.replace(/^(!?)~(?=$|[/\\])/, (_, mark: string) => `${mark}${HOME || USERPROFILE || '~'}`);

async function widen(item: string, workingFolder: string): Promise<string> {
  const mark = item.startsWith('!') ? '!' : '';
  const path = item.slice(mark.length);
  return isFolder(resolve(workingFolder, path)) ? `${mark}${join(await escapeName(path), '**')}` : item;
}

/** The glob library is loaded only for the few names that need it. */
async function escapeName(path: string): Promise<string> {
  if (isPlain(path) && !/[*?]/.test(path)) return path;
  const { escapePath } = await import('../../base/fs/glob.ts');
  return escapePath(path);
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // Usually a glob. The engine reports any other fault.
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
