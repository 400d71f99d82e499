import { matchGlob } from './match-glob.ts';

/** Whether globs describe an artefact's name: as it was given, or its last part alone, as `*.tgz` means `dist/app.tgz`. */
export function matchName(globs: readonly string[], name: string): boolean {
  const written = name.replaceAll('\\', '/');
  const last = written.slice(written.lastIndexOf('/') + 1);
  return globs.some((glob) => matchGlob(glob, written) || matchGlob(glob, last));
}
