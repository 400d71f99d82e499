import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ChopmarkError } from '../base/errors/errors.ts';
import { explainFileError } from '../base/errors/file-error.ts';
import { throwIfEnded } from '../base/errors/timeout-error.ts';
import type { Exec } from '../base/ports.ts';
import { compareCheckout, type Difference } from './compare-checkout.ts';
import { excludeRunFiles, type RunFiles } from './exclude-run-files.ts';
import { formatOf } from './hash-object.ts';
import { MAX_GIT_NESTING, MAX_LFS_POINTER } from './limits.ts';
import { listGitIgnored } from './list-ignored.ts';
import { type Git, openGitAt } from './open-git.ts';
import type { GitObject } from './read-objects.ts';
import { streamObjects } from './read-objects.ts';
import { readTree } from './read-tree.ts';
import { follow } from './resolve-revision.ts';

/** The result of comparing a checkout with a tree. */
export interface CheckedCheckout {
  /** The differences, including the files of submodules, in the order of the paths' bytes; empty if the checkout matches the tree. */
  differences: Difference[];
  /** The SHA-256 tree ID of the files in the checkout. */
  content: string;
  /** Files and folders that a `.gitignore` of the commit ignores, in that order too: their content is not checked. */
  ignored: string[];
  /** Submodules without files, in that order too: there is nothing to compare. */
  absent: string[];
}

interface Context {
  exec: Exec;
  /** The files of this run that may be in the checkout. */
  own: RunFiles;
  signal: AbortSignal;
  /** Number of submodules around this one. */
  depth?: number;
}

/**
 * Checks that the files of a checkout are those of a tree: each byte, link and mode, no other files except those that the tree's own
 * `.gitignore` files ignore, and each submodule with files at its recorded commit, checked in the same way.
 *
 * @param tree Its hash has been checked.
 * @throws ChopmarkError `INPUT_GIT`, `INPUT_TOO_LARGE`, `INPUT_UNREADABLE`, `VERIFICATION_GIT_OBJECT`
 */
export async function checkCheckout(git: Git, tree: GitObject, context: Context): Promise<CheckedCheckout> {
  try {
    return await check(git, tree, context);
  } catch (error) {
    if (error instanceof ChopmarkError) throw error;
    throwIfEnded(context.signal, 'the checkout was compared');
    throw new ChopmarkError({
      code: 'INPUT_UNREADABLE',
      message: `The checkout ${git.top} cannot be read: ${explainFileError(error)}.`,
      hint: 'Check its permissions, and that no other process works in it.',
      cause: error,
    });
  }
}

async function check(git: Git, tree: GitObject, { exec, own, signal, depth = 0 }: Context): Promise<CheckedCheckout> {
  const compared = await compareCheckout(git.top, await readTree(git, tree), {
    format: formatOf(tree.id),
    readSmall: (ids) => readSmall(git, ids),
    signal,
  });
  const candidates = await excludeRunFiles(git.top, compared.untracked, own);
  const ignored = await listGitIgnored(exec, git.top, candidates.map(withoutSlash));
  const checked: CheckedCheckout = { differences: [...compared.differences], content: compared.content, ignored: [], absent: [] };
  for (const path of candidates) {
    // A .gitignore that is not part of the commit could ignore itself.
    if (ignored.has(withoutSlash(path)) && !/(?:^|\/)\.gitignore$/.test(path)) checked.ignored.push(path);
    else if (!path.endsWith('/') || (await holdsFiles(join(git.top, decode(path)))))
      checked.differences.push({ path, reason: 'it is not part of the commit' });
  }
  for (const { path, id, isEmpty } of compared.submodules) {
    if (isEmpty) checked.absent.push(path);
    else {
      const inside = await checkSubmodule(git, path, id, { exec, own, signal, depth: depth + 1 });
      const below = (name: string) => (name === '' ? path : `${path}/${name}`);
      checked.differences.push(...inside.differences.map((each) => ({ ...each, path: below(each.path) })));
      checked.ignored.push(...inside.ignored.map(below));
      checked.absent.push(...inside.absent.map(below));
    }
  }
  // Files are hashed side by side, and folders list in the file system's order: neither decides what is named first.
  checked.differences.sort((a, b) => compareBytes(a.path, b.path));
  checked.ignored.sort(compareBytes);
  checked.absent.sort(compareBytes);
  return checked;
}

/** Of paths as Latin-1 text: a character is a byte. */
const compareBytes = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

type Inside = Omit<CheckedCheckout, 'content'>;

async function checkSubmodule(git: Git, path: string, id: string, context: Context & { depth: number }): Promise<Inside> {
  const fault = (reason: string): Inside => ({ differences: [{ path: '', reason }], ignored: [], absent: [] });
  const top = join(git.top, decode(path));
  if (context.depth > MAX_GIT_NESTING) return fault(`it is a submodule nested deeper than ${MAX_GIT_NESTING} levels`);
  if (!existsSync(join(top, '.git'))) return fault('it is a submodule with files, but not a Git checkout');
  const inner = openGitAt(context.exec, top);
  const recorded = await follow(inner, id).catch((error) => {
    // The end of the run is not a fault of the submodule.
    if (error instanceof ChopmarkError && !context.signal.aborted) return error;
    throw error;
  });
  if (recorded instanceof ChopmarkError) return fault(`it is a submodule that lacks its recorded commit ${id}`);
  return checkCheckout(inner, recorded.tree, context);
}

/** The short ones among these objects. A missing object is left out, because nothing is compared with it. */
async function readSmall(git: Git, ids: readonly string[]): Promise<Map<string, Buffer>> {
  const small = new Map<string, Buffer>();
  await streamObjects(git, [...new Set(ids)], (id, _, size) => {
    const pieces: Buffer[] = [];
    return {
      take: (piece) => void (size <= MAX_LFS_POINTER && pieces.push(piece)),
      end: () => void (size <= MAX_LFS_POINTER && small.set(id, Buffer.concat(pieces))),
    };
  }).catch((error) => {
    if (!(error instanceof ChopmarkError) || error.code !== 'INPUT_GIT') throw error;
  });
  return small;
}

async function holdsFiles(folder: string): Promise<boolean> {
  const entries = await readdir(folder, { withFileTypes: true });
  if (entries.some((entry) => !entry.isDirectory())) return true;
  for (const { name } of entries) if (await holdsFiles(join(folder, name))) return true;
  return false;
}

const withoutSlash = (path: string) => path.replace(/\/$/, '');

/** Names are bytes; names written by people are UTF-8. */
const decode = (path: string) => Buffer.from(path, 'latin1').toString('utf8');
