import { globSetOf } from './glob-set.ts';

/** Whether globs match an artifact's name: the given name, or only its base name, so that `*.tgz` matches `dist/app.tgz`. */
export function matchName(globs: readonly string[], name: string): boolean {
  const written = name.replaceAll('\\', '/');
  const last = written.slice(written.lastIndexOf('/') + 1);
  const set = globSetOf(globs);
  return set.matches(written) || set.matches(last);
}

/**
 * Whether globs can match an artifact: for requirements, which a different spelling of the name must not escape. They match whatever
 * `matchName` matches, and any number of last parts of its path, ignore case, and treat both Unicode forms of accents as equal.
 */
export function couldMatchName(globs: readonly string[], name: string): boolean {
  return matchName(globs, name) || globSetOf(foldedOf(globs)).matches(`/${fold(name)}`);
}

const folded = new WeakMap<readonly string[], readonly string[]>();

/** Made once for each list, because every artifact is compared with it. */
function foldedOf(globs: readonly string[]): readonly string[] {
  const known = folded.get(globs) ?? globs.map((glob) => `**/${fold(glob)}`);
  folded.set(globs, known);
  return known;
}

const fold = (path: string): string =>
  path
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
