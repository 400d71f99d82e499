import { statSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { ChopmarkError } from '../errors/errors.ts';
import { type ExpansionSettings, expandPatterns } from './expand-patterns.ts';

/**
 * The files that an option names, for options whose reader opens them itself. A path stays as it was given, also if there is nothing at it:
 * its reader reports that. The matches of a glob are relative to the working folder if they are below it.
 *
 * @param option For messages: `--bundle`, or what the arguments are.
 * @throws ChopmarkError `INPUT_NO_MATCH`, `INPUT_EXCLUSION`, `INPUT_UNREADABLE`
 */
export async function expandFiles(patterns: readonly string[], option: string, settings: ExpansionSettings): Promise<string[]> {
  const { workingFolder, folders = false } = settings;
  const files = new Set<string>();
  for (const { pattern, kind, paths } of await expandPatterns(patterns, settings)) {
    const found = kind === 'glob' && !folders ? paths.filter((path) => !isFolder(path)) : paths;
    if (kind === 'glob' && found.length === 0) throw noMatch(pattern, option, patterns);
    if (kind === 'glob') for (const path of found) files.add(shorten(path, workingFolder));
    else if (kind === 'missing' || found.length > 0) files.add(pattern);
  }
  return [...files];
}

/**
 * The one file that an option names.
 *
 * @throws ChopmarkError `INPUT_NO_MATCH`, `INPUT_OPTION_VALUE` if a glob matches several files
 */
export async function expandFile(pattern: string, option: string, settings: ExpansionSettings): Promise<string> {
  // One value cannot exclude anything.
  if (pattern.startsWith('!')) return pattern;
  const [file = pattern, second] = await expandFiles([pattern], option, settings);
  if (second === undefined) return file;
  throw new ChopmarkError({
    code: 'INPUT_OPTION_VALUE',
    message: `${option} takes one file, but ${pattern} matches several: ${file}, ${second}.`,
    hint: 'Write a pattern that matches only one of them, or its name.',
  });
}

/** A file that matches and is a link to nothing is no folder: its reader reports it. */
const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

function shorten(path: string, workingFolder: string): string {
  const short = relative(workingFolder, path);
  return short === '' || short === '..' || short.startsWith(`..${sep}`) || isAbsolute(short) ? path : short;
}

const noMatch = (pattern: string, option: string, patterns: readonly string[]) =>
  new ChopmarkError({
    code: 'INPUT_NO_MATCH',
    message: `${option}: ${pattern} matches no file${patterns.some((each) => each.startsWith('!')) ? ' that is not excluded' : ''}.`,
    hint: 'Paths are relative to the working folder. Check that the step that writes the files ran before, in this job.',
  });
