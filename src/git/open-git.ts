import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ChopmarkError } from '../base/errors/errors.ts';
import type { Exec, ExecOptions, ExecResult } from '../base/ports.ts';
import { GIT_TIMEOUT } from './limits.ts';

/** One checkout, asked through git. What it answers is the repository's word: believed once its hash was compared. */
export interface Git {
  /** Absolute; the folder that holds `.git`. */
  top: string;
  run(args: readonly string[], options?: Pick<ExecOptions, 'input' | 'maxBytes' | 'onOutput'>): Promise<ExecResult>;
  /** What it prints, without the end of the line; undefined where it fails. */
  ask(...args: string[]): Promise<string | undefined>;
}

/**
 * A repository's own settings can name programs to run and files to read elsewhere. What the commands here would look at is set to
 * nothing, and what git reads beside the repository (settings of the user and the machine, replaced objects, grafts, partial clones'
 * remotes) is left out.
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
 * The checkout that a folder is in, the folder itself or one above it. `.git` is looked for here and named to git, so that no setting
 * of the repository leads to other files than these, and a checkout of another owner (a container's) needs no `safe.directory`.
 *
 * @param folder Absolute.
 * @throws ChopmarkError `INPUT_GIT` where there is none.
 */
export function openGit(exec: Exec, folder: string): Git {
  const top = findTop(folder);
  if (top === undefined) {
    throw new ChopmarkError({
      code: 'INPUT_GIT',
      message: `${folder} is in no checkout of git: neither it nor a folder above it holds .git.`,
      hint: 'Run in the checkout, or name its folder: ./folder, or ./folder#v1.0.',
    });
  }
  return openGitAt(exec, top);
}

/** The same for a folder that is known to hold `.git`, or to be a repository for another's files. */
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
    message: 'There is no git to ask for the revision.',
    hint: 'Install git, and let PATH name its folder.',
  });

function findTop(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : findTop(parent);
}
