import { isAbsolute, relative } from 'node:path';

/** As the user can open it: relative where it lies below the working folder. */
export function showPath(path: string, workingFolder: string): string {
  const short = relative(workingFolder, path);
  return short.startsWith('..') || isAbsolute(short) || short === '' ? path : short;
}
