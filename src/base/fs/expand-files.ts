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
  return (await expandEach(patterns, option, settings)).flatMap(({ files }) => files);
}

/** The same for each pattern that excludes nothing, in their order. A file that several name belongs to the first. */
export async function expandEach(
  patterns: readonly string[],
  option: string,
  settings: ExpansionSettings,
): Promise<{ pattern: string; files: string[] }[]> {
  const { workingFolder, folders = false } = settings;
  const known = new Set<string>();
  return (await expandPatterns(patterns, settings)).map(({ pattern, kind, paths }) => {
    const found = kind === 'glob' && !folders ? paths.filter((path) => !isFolder(path)) : paths;
    if (kind === 'glob' && found.length === 0) throw noMatch(pattern, option, patterns);
    const named =
      kind === 'glob' ? found.map((path) => shorten(path, workingFolder)) : kind === 'missing' || found.length > 0 ? [pattern] : [];
    const files = named.filter((file) => !known.has(file));
    for (const file of files) known.add(file);
    return { pattern, files };
  });
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
