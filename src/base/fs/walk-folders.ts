import { type Dirent, statSync } from 'node:fs';
import { join } from 'node:path';

/** A pattern of `*` and `?`, and of whole parts `**`. */
export interface PlainPattern {
  /** The folder before the first part that is a pattern. */
  start: string;
  /** What follows, at least one part. */
  parts: readonly string[];
}

/** Characters of which only `*`, `**` and `?` mean something to the glob library. */
const PLAIN = /^[\w\-. /*?~+@=,:%#]+$/;
export const isPlain = (pattern: string): boolean => PLAIN.test(pattern);

/** Undefined for a plain path, and for a pattern that only the glob library reads. @param pattern With `/` between its parts. */
export function readPlainPattern(pattern: string): PlainPattern | undefined {
  const all = pattern.split('/');
  const first = all.findIndex((part) => /[*?]/.test(part));
  const parts = all.slice(first);
  const isKnown = (part: string) => part === '**' || !(part.includes('**') || ['', '.'].includes(part));
  if (first < 0 || !isPlain(pattern) || all.some((part) => part.startsWith('..')) || !parts.every(isKnown)) return undefined;
  // To the library, `**` at the end may stand for nothing behind some parts and not behind others.
  if (parts.at(-1) === '**' && parts.length > 1) return undefined;
  // With the slash, because `C:` without one is the current folder of that drive.
  return { start: first === 0 ? '.' : `${all.slice(0, first).join('/')}/`, parts };
}

/**
 * The files that a plain pattern matches, links among them, as the glob library finds them. The library takes longer to load than most such
 * searches take, and its expressions can take very long. Here each folder is listed once, and each name costs at most its length times that of
 * the pattern.
 *
 * @param start Absolute.
 * @param entered Folders that are entered, also if they are links. Absolute.
 * @returns Absolute, sorted.
 * @throws What `list` throws.
 */
export async function walkFolders(
  { parts }: PlainPattern,
  { start, entered, list }: { start: string; entered: ReadonlySet<string>; list: (path: string) => Promise<readonly Dirent[]> },
): Promise<string[]> {
  // `a/**` matches a file `a` too.
  const found = parts.at(-1) === '**' && isFile(start) ? [start] : [];
  const pending = [{ folder: start, places: skipFolders(parts, [0]) }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const entry of await list(next.folder)) {
      const path = join(next.folder, entry.name);
      const matched = next.places.filter((place) => parts[place] === '**' || fitsName(entry.name, parts[place] ?? ''));
      if (entry.isDirectory() || (entry.isSymbolicLink() && isEntered(path, entered))) {
        const deeper = matched.map((place) => (parts[place] === '**' ? place : place + 1)).filter((place) => place < parts.length);
        if (deeper.length > 0) pending.push({ folder: path, places: skipFolders(parts, deeper) });
      } else if (matched.includes(parts.length - 1)) found.push(path);
    }
  }
  return found.sort();
}

/** With the places behind each `**`, which may stand for no folder at all. */
function skipFolders(parts: readonly string[], places: readonly number[]): number[] {
  const all = new Set<number>();
  for (let place of places) {
    all.add(place);
    while (parts[place] === '**' && place + 1 < parts.length) all.add(++place);
  }
  return [...all];
}

function isFile(path: string): boolean {
  try {
    return !statSync(path).isDirectory();
  } catch {
    // Listing it tells what is wrong with it.
    return false;
  }
}

/** Whether a link may be entered, and leads to a folder. */
export const isEntered = (link: string, entered: ReadonlySet<string>): boolean =>
  entered.has(link) && statSync(link, { throwIfNoEntry: false })?.isDirectory() === true;

/** Whether a name fits `*` and `?`. Only the last star is ever tried again, so the time is at most that of both lengths multiplied. */
export function fitsName(name: string, pattern: string): boolean {
  let [at, here] = [0, 0];
  let [star, taken] = [-1, 0];
  while (at < name.length) {
    if (pattern[here] === '*') {
      [star, taken] = [here, at];
      here++;
    } else if (pattern[here] === '?' || pattern[here] === name[at]) {
      at++;
      here++;
    } else if (star >= 0) {
      taken++;
      [at, here] = [taken, star + 1];
    } else return false;
  }
  while (pattern[here] === '*') here++;
  return here === pattern.length;
}
