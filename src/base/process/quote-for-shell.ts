import { platform as readPlatform } from 'node:os';

/** Characters without a special meaning in a POSIX shell. */
const PLAIN = /^[A-Za-z0-9_\-./:@=+,]+$/;

/** One argument for a POSIX shell, quoted if necessary. */
export const quoteForShell = (text: string): string => (PLAIN.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

/** One argument for the shell of the person who reads it: PowerShell on Windows, a POSIX shell elsewhere. */
export const quoteForTerminal = (text: string, platform: NodeJS.Platform = readPlatform()): string =>
  platform !== 'win32' || PLAIN.test(text) ? quoteForShell(text) : `'${text.replaceAll(/['\u2018-\u201b]/g, (quote) => quote + quote)}'`;
