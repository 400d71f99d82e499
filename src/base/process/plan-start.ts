import { statSync } from 'node:fs';
import { platform as readPlatform } from 'node:os';
import { win32 } from 'node:path';
import { ChopmarkError } from '../errors/errors.ts';
import type { Env } from '../ports.ts';
import { systemFolder } from './end-windows-tree.ts';

/** What `spawn` gets. */
export interface StartPlan {
  file: string;
  args: readonly string[];
  /** Whether the arguments are already written as Windows reads them. */
  windowsVerbatimArguments: boolean;
}

export interface StartMachine {
  env: Env;
  /** Absolute. A command with a separator is relative to it. */
  workingFolder: string;
  platform?: NodeJS.Platform;
  /** Default: asks the file system. */
  isFile?: (path: string) => boolean;
}

const isFileOnDisk = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/**
 * Plans how to start a command without a shell. Outside Windows that is the command as it is.
 *
 * On Windows, the program is looked for as cmd.exe does (PATH, PATHEXT), but never in the working folder and in no folder of PATH that is
 * not absolute. A batch file (.cmd, .bat) cannot be started directly: it is started by cmd.exe, which expands and splits its command line.
 * docs/adr/0052 has the rules.
 *
 * @returns Undefined if there is no such program.
 * @throws ChopmarkError `INPUT_BATCH_ARGUMENT` if an argument cannot be passed to a batch file unchanged
 */
export function planStart(command: string, args: readonly string[], machine: StartMachine): StartPlan | undefined {
  const { platform = readPlatform(), env } = machine;
  if (platform !== 'win32') return { file: command, args, windowsVerbatimArguments: false };
  const file = findProgram(command, machine);
  if (file === undefined) return undefined;
  if (!isBatchFile(file)) return { file, args, windowsVerbatimArguments: false };
  return {
    file: win32.join(systemFolder(env), 'cmd.exe'),
    // Extensions on, no expansion of !NAME!, no commands of AutoRun; with /s, exactly the outer quotes are removed.
    args: ['/e:on', '/v:off', '/d', '/s', '/c', `"${writeBatchLine(file, args)}"`],
    windowsVerbatimArguments: true,
  };
}

/** Names of variables have no case on Windows. */
const readVariable = (env: Env, name: string): string | undefined =>
  Object.entries(env).find(([candidate]) => candidate.toUpperCase() === name)?.[1];

const BATCH = ['.bat', '.cmd'];
/** What Windows and cmd.exe can run; PATHEXT has scripts of other hosts too. */
const RUNNABLE = ['.com', '.exe', ...BATCH];

const extensionOf = (path: string) => win32.extname(path).toLowerCase();

const isBatchFile = (path: string) => BATCH.includes(extensionOf(path));

function findProgram(command: string, { env, workingFolder, isFile = isFileOnDisk }: StartMachine): string | undefined {
  // Windows would drop these and start another file than the one whose name was checked.
  if (/[. ]$/.test(command)) return undefined;
  const extensions = (readVariable(env, 'PATHEXT') ?? '.COM;.EXE;.BAT;.CMD')
    .toLowerCase()
    .split(';')
    .filter((extension) => RUNNABLE.includes(extension));
  const folders = /[\\/:]/.test(command) ? [workingFolder] : listFolders(readVariable(env, 'PATH') ?? '');
  const endings = [...(RUNNABLE.includes(extensionOf(command)) ? [''] : []), ...extensions];
  for (const folder of folders) {
    const found = endings.map((ending) => win32.resolve(folder, command) + ending).find(isFile);
    if (found !== undefined) return found;
  }
  return undefined;
}

const listFolders = (path: string): string[] =>
  path
    .split(';')
    .map((folder) => folder.replaceAll('"', ''))
    // `C:\`, `\\server\share\`: neither `\`, which depends on the drive, nor `C:`.
    .filter((folder) => win32.parse(folder).root.length >= 'C:\\'.length);

/** Characters of a command line that cmd.exe takes (Microsoft, "Command prompt line string limitation"). */
const LONGEST_LINE = 8191;

function writeBatchLine(file: string, args: readonly string[]): string {
  const unsafe = [file, ...args].find((word) => !canQuote(word));
  if (unsafe !== undefined) {
    throw new ChopmarkError({
      code: 'INPUT_BATCH_ARGUMENT',
      message: `${file} is a batch file, and cmd.exe would change ${JSON.stringify(unsafe)}: it ${whatChanges(unsafe)}.`,
      hint: 'Start the program that the batch file starts (such as node with the path of a script), or pass the value in a file or an environment variable.',
    });
  }
  const line = [`"${file}"`, ...args.map(quoteForBatch)].join(' ');
  if (line.length <= LONGEST_LINE) return line;
  throw new ChopmarkError({
    code: 'INPUT_BATCH_ARGUMENT',
    message: `${file} is a batch file, and its command line has ${line.length} characters, but cmd.exe takes at most ${LONGEST_LINE}.`,
    hint: 'Pass the arguments in a file, or start the program that the batch file starts.',
  });
}

/** `%` begins a variable, also between quotes, and again at each `call` in the batch file. No control character has a place in a line. */
const canQuote = (word: string): boolean =>
  ![...word].some((character) => character === '%' || (character < ' ' && character !== '\t') || character === '\u007f');

const whatChanges = (word: string): string =>
  word.includes('%') ? 'expands variables between % signs' : 'ends a command at a line break or another control character';

/** Means nothing to cmd.exe outside quotes, and separates no arguments. */
const PLAIN = /^[A-Za-z0-9#$*+\-./:@_\\]*[A-Za-z0-9#$*+\-./:@_]$/;

/**
 * Between quotes, all other characters are literal for cmd.exe. A quote is doubled, so that what follows is between quotes too; the C
 * library of the program reads that as one quote. It also needs backslashes before a quote doubled.
 */
function quoteForBatch(word: string): string {
  if (PLAIN.test(word)) return word;
  let quoted = '';
  let backslashes = '';
  for (const character of word) {
    if (character === '"') quoted += `${backslashes}"`;
    backslashes = character === '\\' ? `${backslashes}\\` : '';
    quoted += character;
  }
  return `"${quoted}${backslashes}"`;
}
