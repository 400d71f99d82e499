import { matchGlob } from './match-glob.ts';

/** Whether globs match an artifact's name: the given name, or only its base name, so that `*.tgz` matches `dist/app.tgz`. */
export function matchName(globs: readonly string[], name: string): boolean {
  const written = name.replaceAll('\\', '/');
  const last = written.slice(written.lastIndexOf('/') + 1);
  return globs.some((glob) => matchGlob(glob, written) || matchGlob(glob, last));
}

/**
 * Whether globs can match an artifact: for requirements, which a different spelling of the name must not escape. They match whatever
 * `matchName` matches, and any number of last parts of its path, ignore case, and treat both Unicode forms of accents as equal.
 */
export function couldMatchName(globs: readonly string[], name: string): boolean {
  const path = fold(name);
  return matchName(globs, name) || globs.some((glob) => matchGlob(`**/${fold(glob)}`, `/${path}`));
}

const fold = (path: string): string =>
  path
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
