import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ChopmarkError } from '../base/errors/errors.ts';
import type { Exec, ExecOptions, ExecResult } from '../base/ports.ts';
import { GIT_TIMEOUT } from './limits.ts';

/** One checkout, read through git. Its output is trusted only after its hash has been compared. */
export interface Git {
  /** Absolute; the folder that contains `.git`. */
  top: string;
  run(args: readonly string[], options?: Pick<ExecOptions, 'input' | 'maxBytes' | 'onOutput'>): Promise<ExecResult>;
  /** The output without the line end; undefined if the command fails. */
  ask(...args: string[]): Promise<string | undefined>;
}

/**
 * The settings of a repository can name programs to run and files to read elsewhere. Settings that the commands here would use are cleared,
 * and everything that git reads in addition to the repository (settings of the user and the machine, replaced objects, grafts, remotes of
 * partial clones) is turned off.
 */
const SETTINGS = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.commitGraph=false',
  'core.untrackedCache=false',
  'core.sparseCheckout=false',
  'core.attributesFile=/dev/null',
  'core.excludesFile=/dev/null',
  'core.ignoreCase=false',
  'core.quotePath=false',
  'core.sshCommand=false',
  'core.alternateRefsCommand=false',
  'credential.helper=',
  'protocol.allow=never',
].flatMap((setting) => ['-c', setting]);

const ENVIRONMENT = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: '/dev/null',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
};

/**
 * The checkout that contains a folder: the folder itself or one above it. `.git` is searched here and passed to git, so that no setting of
 * the repository leads to other files, and a checkout of another owner (a container's) needs no `safe.directory`.
 *
 * @param folder Absolute.
 * @throws ChopmarkError `INPUT_GIT` if there is none.
 */
export function openGit(exec: Exec, folder: string): Git {
  const top = findTop(folder);
  if (top === undefined) {
    throw new ChopmarkError({
      code: 'INPUT_GIT',
      message: `${folder} is not in a Git checkout: neither it nor a folder above it contains .git.`,
      hint: 'Run chopmark in the checkout, or give its folder: ./folder, or ./folder#v1.0.',
    });
  }
  return openGitAt(exec, top);
}

/** The same for a folder that is known to contain `.git`, or for a repository that is used with the files of another folder. */
export function openGitAt(exec: Exec, top: string, gitFolder = join(top, '.git')): Git {
  const own = ['-C', top, `--git-dir=${gitFolder}`, `--work-tree=${top}`, '--no-replace-objects', ...SETTINGS];
  const run: Git['run'] = (args, options = {}) =>
    exec('git', [...own, ...args], { isolated: true, env: ENVIRONMENT, timeout: GIT_TIMEOUT, ...options });
  return {
    top,
    run,
    async ask(...args) {
      const { exitCode, stdout } = await run(args);
      if (exitCode === NOT_FOUND) throw noGit();
      return exitCode === 0 ? stdout.replace(/\r?\n$/, '') : undefined;
    },
  };
}

const NOT_FOUND = 127;

const noGit = () =>
  new ChopmarkError({
    code: 'INPUT_GIT',
    message: 'The git command was not found, so the revision cannot be read.',
    hint: 'Install git and make sure that it is on PATH.',
  });

function findTop(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : findTop(parent);
}
