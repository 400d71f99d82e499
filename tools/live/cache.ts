import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import {
  PROGRAMS,
  type ProgramName,
  PYTHON_CONSUMERS,
  PYTHON_SIGSTORE,
  type PythonConsumer,
  RECORDINGS,
  type Recording,
  ZIZMOR,
} from './versions.ts';

/** Where built services are kept from run to run: the user's cache folder, never the checkout. */
const cacheFolder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'chopmark', 'live');

const find = (name: ProgramName) => PROGRAMS.find((program) => program.name === name) ?? PROGRAMS[0];

/** The built program; its version is in its name, so a new pin never runs an old build. */
export const programPath = (name: ProgramName): string => join(cacheFolder, 'bin', `${name}-${find(name).version}`);

/** A file of the program's module, kept since Go's own module cache may be emptied. */
export const moduleFilePath = (name: ProgramName, file: string): string =>
  join(cacheFolder, 'files', `${name}-${find(name).version}`, file);

/** The folder with what a scanner recorded of its own output. */
export const recordingsPath = (name: Recording): string => join(cacheFolder, 'recordings', `${name}-${RECORDINGS[name].version}`);

/** The virtual environment of sigstore-python. */
export const pythonFolder = join(cacheFolder, `python-sigstore-${PYTHON_SIGSTORE}`);

export const pythonSigstorePath = join(pythonFolder, 'bin', 'sigstore');

/** The virtual environment of zizmor. */
export const zizmorFolder = join(cacheFolder, `python-zizmor-${ZIZMOR}`);

export const zizmorPath = join(zizmorFolder, 'bin', 'zizmor');

/** The virtual environment of one reader of packages or models. */
export const consumerFolder = (name: PythonConsumer): string =>
  join(cacheFolder, `python-${PYTHON_CONSUMERS[name].replaceAll('==', '-').replaceAll(' ', '-')}`);

/** Its Python. */
export const consumerPython = (name: PythonConsumer): string => join(consumerFolder(name), 'bin', 'python');

/** Packages from npm that only live tests need, each declared and locked in a folder beside this file. */
export const NPM_PACKAGES = ['actions-attest', 'bundlers', 'github', 'gitlab-ci-local', 'producers', 'verdaccio'] as const;
export type NpmPackages = (typeof NPM_PACKAGES)[number];

/** Where they are declared. */
export const declaredPackages = (name: NpmPackages): string => join(import.meta.dirname, name);

/** Where they are installed: far from the project's own, which never load them; a new lock never runs old packages. */
export const installedPackages = (name: NpmPackages): string => {
  const lock = readFileSync(join(declaredPackages(name), 'package-lock.json'));
  return join(cacheFolder, `npm-${name}-${createHash('sha256').update(lock).digest('hex').slice(0, 12)}`);
};
