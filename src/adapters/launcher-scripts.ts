import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A variable that the launchers remove from the environment of the program. */
interface Removed {
  removed?: string;
}

/**
 * Writes the command `chopmark` into a folder: a shell script, and on Windows a batch file in addition, because the shells of Git and MSYS
 * use the script there.
 *
 * @param folder Absolute. Nothing in it has one of these names.
 * @param program The absolute path of a program, then its first arguments.
 * @returns The path of the file that the platform itself runs.
 */
export async function writeLauncher(
  folder: string,
  program: readonly string[],
  { platform, removed }: { platform: string } & Removed,
): Promise<string> {
  const path = join(folder, 'chopmark');
  await writeFile(path, writeShellScript(program, removed), { flag: 'wx' });
  await chmod(path, 0o700);
  if (platform !== 'win32') return path;
  await writeFile(`${path}.cmd`, writeBatchFile(program, removed), { flag: 'wx' });
  return `${path}.cmd`;
}

const writeShellScript = (program: readonly string[], removed: string | undefined): string =>
  `#!/bin/sh\n${removed === undefined ? '' : `unset ${removed}\n`}exec ${program.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ')} "$@"\n`;

/** `%` is doubled, because it begins a variable. The code page is set to UTF-8 if a path needs it. */
function writeBatchFile(program: readonly string[], removed: string | undefined): string {
  const line = `@${program.map((word) => `"${word.replaceAll('%', '%%')}"`).join(' ')} %*\r\n`;
  // A variable of a batch file stays set in the shell that calls it, except after setlocal.
  const before = removed === undefined ? '' : `@setlocal\r\n@set "${removed}="\r\n`;
  return /^[\x20-\x7e\r\n]*$/.test(line) ? `${before}${line}` : `${before}@chcp 65001 >nul\r\n${line}`;
}
