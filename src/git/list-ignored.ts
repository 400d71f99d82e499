import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChopmarkError } from '../base/errors/errors.ts';
import type { Exec } from '../base/ports.ts';
import { MAX_GIT_CONTENT } from './limits.ts';
import { openGitAt } from './open-git.ts';

/** Prefix of each path, so that no path is read as a pattern of git. */
const HERE = './';

/**
 * The paths that the `.gitignore` files of a checkout ignore. Uses an empty repository instead of the checkout's own, so that neither its
 * settings nor `.git/info/exclude`, which are not part of a commit, have an effect.
 *
 * @param top Absolute.
 * @param paths Below it, as Latin-1 text.
 * @throws ChopmarkError `INPUT_GIT`
 */
export async function listGitIgnored(exec: Exec, top: string, paths: readonly string[]): Promise<Set<string>> {
  if (paths.length === 0) return new Set();
  const folder = await mkdtemp(join(tmpdir(), 'chopmark-git-'));
  try {
    const made = await openGitAt(exec, folder).run(['init', '-q', '--template=']);
    const pieces: Buffer[] = [];
    const { exitCode } = await openGitAt(exec, top, join(folder, '.git')).run(['check-ignore', '--no-index', '-z', '--stdin'], {
      input: Buffer.from(paths.map((path) => `${HERE}${path}\0`).join(''), 'latin1'),
      maxBytes: MAX_GIT_CONTENT,
      onOutput: (piece) => void pieces.push(piece),
    });
    // Exit code 1 means that no path is ignored.
    if (made.exitCode === 0 && exitCode <= 1) {
      const ignored = Buffer.concat(pieces).toString('latin1').split('\0');
      return new Set(ignored.map((path) => path.slice(HERE.length)));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  throw new ChopmarkError({
    code: 'INPUT_GIT',
    message: `git check-ignore failed for the checkout ${top}.`,
    hint: 'Remove the files that are not part of the commit, or check the .gitignore files: git status shows both.',
  });
}
