import { platform as readPlatform } from 'node:os';

/** Characters without a special meaning in a POSIX shell. */
const PLAIN = /^[A-Za-z0-9_\-./:@=+,]+$/;

/** One argument for a POSIX shell, quoted if necessary. */
export const quoteForShell = (text: string): string => (PLAIN.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

/** PowerShell makes a list of `a,b`, and variables of `@a`. */
const PLAIN_IN_POWERSHELL = /^[A-Za-z0-9_\-./:=+]+$/;

/** PowerShell splits an option of a program at its first dot or colon. */
const isSplitByPowerShell = (text: string) => text.startsWith('-') && (text.includes('.') || text.includes(':'));

/** One argument for the shell of the person who reads it: PowerShell on Windows, a POSIX shell elsewhere. */
export function quoteForTerminal(text: string, platform: NodeJS.Platform = readPlatform()): string {
  if (platform !== 'win32') return quoteForShell(text);
  if (PLAIN_IN_POWERSHELL.test(text) && !isSplitByPowerShell(text)) return text;
  return `'${text.replaceAll(/['\u2018-\u201b]/g, (quote) => quote + quote)}'`;
}
