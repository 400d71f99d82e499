import type { Dirent } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { ChopmarkError } from '../errors/errors.ts';
import type { Ports } from '../ports.ts';
import { isThere, look } from './look.ts';
import { type ListFolder, listFolder, type Search, searchFolders } from './search-folders.ts';
import { readPlainPattern, walkFolders } from './walk-folders.ts';

/** What one path or pattern of an option names. */
export interface Expansion {
  /** As it was given. */
  pattern: string;
  /** `path`: something with exactly this name exists. `glob`: its matches. `missing`: a plain path at which there is nothing. */
  kind: 'path' | 'glob' | 'missing';
  /** Absolute. Of a glob: everything that matches and is not excluded, sorted; links are among it, whatever they lead to. */
  paths: string[];
  /** Of a glob: the folder that it starts in, which is the part before its first special character. Absolute. */
  start?: string;
}

export interface ExpansionSettings {
  /** Absolute. Relative patterns start here. */
  workingFolder: string;
  /** Whether a glob matches folders too. */
  folders?: boolean;
  /**
   * Whether a name that exists counts as a pattern too: where files of others are judged or joined, none of them may hide the rest by a name
   * such as `*`. Default: no.
   */
  bothMeanings?: boolean;
  /** Is told of each exclusion that excludes nothing. */
  warn?: (message: string) => void;
}

/** The settings of a run. */
export const settingsOf = ({ workingFolder, logger }: Pick<Ports, 'workingFolder' | 'logger'>): ExpansionSettings => ({
  workingFolder,
  warn: (message) => logger.warn(message),
});

/**
 * Expands the paths and patterns of an option. This is the one answer to "which files does this option name?", for every option:
 *
 * - If something with exactly the given name exists, it is meant, whatever characters its name has. With `bothMeanings`, what the name
 *   matches as a pattern is meant too.
 * - A leading `!` excludes, at any position in the list. If a file has that very name, `!` included, the run stops: a shell wrote the name
 *   for `*`, and neither the file nor what its name would exclude may be left out without a word.
 * - `**` enters folders and includes hidden files. A linked folder is entered if the pattern spells it out, and not otherwise.
 *
 * @returns One expansion for each pattern that excludes nothing, in their order, and another one for each that has two meanings.
 * @throws ChopmarkError `INPUT_EXCLUSION`, `INPUT_UNREADABLE`
 */
export async function expandPatterns(patterns: readonly string[], settings: ExpansionSettings): Promise<Expansion[]> {
  const { workingFolder } = settings;
  const exclusions = patterns.filter((pattern) => pattern.startsWith('!')).map((text) => openExclusion(text, workingFolder));
  const expansions: Expansion[] = [];
  for (const pattern of patterns.filter((each) => !each.startsWith('!'))) {
    const path = resolve(workingFolder, pattern);
    const isPath = look(path) !== undefined;
    if (isPath) expansions.push({ pattern, kind: 'path', paths: [path] });
    if (isPath && !settings.bothMeanings) continue;
    const expansion = await expandGlob(pattern, exclusions, settings);
    if (!isPath || expansion.paths.some((each) => each !== path)) expansions.push(expansion);
  }
  await excludePaths(expansions, exclusions, settings);
  for (const { text, hasEffect } of exclusions) if (!hasEffect) settings.warn?.(`${text} excludes nothing.`);
  return expansions;
}

/** A pattern with a leading `!`. */
interface Exclusion {
  /** As it was given, with `!`. */
  text: string;
  pattern: string;
  /** Whether something has exactly this name. */
  isPath: boolean;
  hasEffect: boolean;
}

function openExclusion(text: string, workingFolder: string): Exclusion {
  const pattern = text.slice(1);
  if (!isThere(resolve(workingFolder, text))) return { text, pattern, isPath: isThere(resolve(workingFolder, pattern)), hasEffect: false };
  throw new ChopmarkError({
    code: 'INPUT_EXCLUSION',
    message: `${text} is the name of a file, but a leading ! excludes files.`,
    hint: `To name the file, write ./${text}. To exclude ${pattern}, write !./${pattern}.`,
  });
}

async function expandGlob(pattern: string, exclusions: readonly Exclusion[], settings: ExpansionSettings): Promise<Expansion> {
  const slashes = slashed(pattern);
  const plain = exclusions.length === 0 && !settings.folders ? readPlainPattern(slashes) : undefined;
  if (plain !== undefined) {
    const start = resolve(settings.workingFolder, plain.start);
    return { pattern, kind: 'glob', paths: await walkFolders(plain, { start, entered: listAncestors(start), list: listFolder }), start };
  }
  const { escapePath, isDynamicPattern } = await import('./glob.ts');
  if (!isDynamicPattern(slashes)) return { pattern, kind: 'missing', paths: [] };
  const start = resolve(settings.workingFolder, startOf(slashes, isDynamicPattern));
  const search = { pattern: slashes, entered: listAncestors(start), ...settings };
  const ignore = exclusions.map((exclusion) => (exclusion.isPath ? escapePath(slashed(exclusion.pattern)) : slashed(exclusion.pattern)));
  if (exclusions.length === 0) return { pattern, kind: 'glob', paths: await searchFolders(search, [], listFolder), start };
  const listed: ListedFolders = new Map();
  const paths = await searchFolders(search, ignore, async (folder) => {
    const entries = await listFolder(folder);
    listed.set(resolve(folder), entries);
    return entries;
  });
  await findEffects(exclusions, ignore, search, listed);
  return { pattern, kind: 'glob', paths, start };
}

/** Removes paths that were spelt out. Globs apply exclusions themselves. */
async function excludePaths(
  expansions: readonly Expansion[],
  exclusions: readonly Exclusion[],
  { workingFolder }: ExpansionSettings,
): Promise<void> {
  const spelt = expansions.filter(({ kind }) => kind === 'path');
  if (spelt.length === 0) return;
  for (const exclusion of exclusions) {
    const path = resolve(workingFolder, exclusion.pattern);
    const excluded = new Set([path, ...(exclusion.isPath ? [] : await findExcluded(exclusion, workingFolder))]);
    for (const expansion of spelt) {
      if (!expansion.paths.some((each) => excluded.has(each))) continue;
      exclusion.hasEffect = true;
      expansion.paths = [];
    }
  }
}

async function findExcluded({ pattern }: Exclusion, workingFolder: string): Promise<string[]> {
  const { isDynamicPattern } = await import('./glob.ts');
  const slashes = slashed(pattern);
  const start = resolve(workingFolder, startOf(slashes, isDynamicPattern));
  return searchFolders({ pattern: slashes, entered: listAncestors(start), workingFolder, folders: true }, [], listFolder);
}

/** The folders that a search listed, and their entries. */
type ListedFolders = Map<string, readonly Dirent[]>;

/** Searches once more, in what was listed before: an exclusion has an effect if without it a file or a folder more is found. */
async function findEffects(
  exclusions: readonly Exclusion[],
  ignore: readonly string[],
  search: Search,
  listed: ListedFolders,
): Promise<void> {
  const count = async (some: readonly string[]) => {
    let folders = 0;
    const list: ListFolder = async (folder) => {
      folders++;
      return listed.get(resolve(folder)) ?? [];
    };
    const paths = await searchFolders(search, some, list);
    return paths.length + folders;
  };
  const all = await count([]);
  for (const [index, exclusion] of exclusions.entries())
    if (!exclusion.hasEffect && (await count([ignore[index] ?? ''])) < all) exclusion.hasEffect = true;
}

// ---------------------------------------------------------------- Paths

/** A backslash is a separator on Windows, where names cannot contain it. On other systems it escapes. */
const slashed = (pattern: string): string => (sep === '\\' ? pattern.replaceAll('\\', '/') : pattern);

/** The folder a glob starts in: the parts before the first part that is a pattern. */
function startOf(pattern: string, isDynamicPattern: (part: string) => boolean): string {
  const parts = pattern.split('/');
  const first = parts.findIndex((part) => part.includes('{') || isDynamicPattern(part));
  const fixed = parts.slice(0, Math.max(first, 0)).join('/');
  return fixed === '' && pattern.startsWith('/') ? '/' : unescapeName(fixed);
}

/** What a pattern without special characters names. */
const unescapeName = (fixed: string): string => fixed.replace(/\\([()[\]{}!*+?@|])/g, '$1');

function listAncestors(folder: string): Set<string> {
  const ancestors = new Set<string>();
  for (let path = folder; !ancestors.has(path); path = dirname(path)) ancestors.add(path);
  return ancestors;
}
