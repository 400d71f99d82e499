import { matchGlob } from './match-glob.ts';

/** Whether globs describe an artifact's name: as it was given, or its last part alone, as `*.tgz` means `dist/app.tgz`. */
export function matchName(globs: readonly string[], name: string): boolean {
  const written = name.replaceAll('\\', '/');
  const last = written.slice(written.lastIndexOf('/') + 1);
  return globs.some((glob) => matchGlob(glob, written) || matchGlob(glob, last));
}

/**
 * Whether globs may mean an artifact: for what is asked of it, where a name that is only written otherwise must not escape. They
 * describe any number of last parts of its path, in capital or small letters, and accents in either of their two forms.
 */
export function couldMatchName(globs: readonly string[], name: string): boolean {
  const path = fold(name);
  return globs.some((glob) => matchGlob(`**/${fold(glob)}`, `/${path}`));
}

const fold = (path: string): string =>
  path
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
