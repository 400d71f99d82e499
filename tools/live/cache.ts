import { homedir } from 'node:os';
import { join } from 'node:path';
import { PROGRAMS, type ProgramName, PYTHON_SIGSTORE } from './versions.ts';

/** Where built services are kept from run to run: the user's cache folder, never the checkout. */
const cacheFolder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'chopmark', 'live');

const find = (name: ProgramName) => PROGRAMS.find((program) => program.name === name) ?? PROGRAMS[0];

/** The built program; its version is in its name, so a new pin never runs an old build. */
export const programPath = (name: ProgramName): string => join(cacheFolder, 'bin', `${name}-${find(name).version}`);

/** A file of the program's module, kept since Go's own module cache may be emptied. */
export const moduleFilePath = (name: ProgramName, file: string): string =>
  join(cacheFolder, 'files', `${name}-${find(name).version}`, file);

/** The virtual environment of sigstore-python. */
export const pythonFolder = join(cacheFolder, `python-sigstore-${PYTHON_SIGSTORE}`);

export const pythonSigstorePath = join(pythonFolder, 'bin', 'sigstore');
