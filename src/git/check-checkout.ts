import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ChopmarkError } from '../base/errors/errors.ts';
import { explainFileError } from '../base/errors/file-error.ts';
import type { Exec } from '../base/ports.ts';
import { compareCheckout, type Difference } from './compare-checkout.ts';
import { excludeRunFiles, type RunFiles } from './exclude-run-files.ts';
import { formatOf } from './hash-object.ts';
import { MAX_GIT_NESTING, MAX_LFS_POINTER } from './limits.ts';
import { listGitIgnored } from './list-ignored.ts';
import { type Git, openGitAt } from './open-git.ts';
import { streamObjects } from './read-objects.ts';
import { readTree } from './read-tree.ts';
import { follow } from './resolve-revision.ts';

/** What a checkout is, beside the tree that it was compared with. */
export interface CheckedCheckout {
  /** What differs, submodules' files included; empty where it is that tree. */
  differences: Difference[];
  /** The SHA-256 id of the files as they lie there. */
  content: string;
  /** Files and folders that a `.gitignore` of the commit ignores: nothing is known of them. */
  ignored: string[];
  /** Submodules without files: nothing of them is there to differ. */
  absent: string[];
}

interface Context {
  exec: Exec;
  /** What of this run may lie in it. */
  own: RunFiles;
  signal: AbortSignal;
  /** Submodules around it. */
  depth?: number;
}

/**
 * Whether the files of a checkout are those of a tree: each byte, link and mode, nothing beside them but what the tree's own `.gitignore`
 * files ignore, and each submodule that is there at its recorded commit, in the same way.
 *
 * @param tree Id of the tree.
 * @throws ChopmarkError `INPUT_GIT`, `INPUT_TOO_LARGE`, `INPUT_UNREADABLE`, `VERIFICATION_GIT_OBJECT`
 */
export async function checkCheckout(git: Git, tree: string, context: Context): Promise<CheckedCheckout> {
  try {
    return await check(git, tree, context);
  } catch (error) {
    if (error instanceof ChopmarkError || context.signal.aborted) throw error;
    throw new ChopmarkError({
      code: 'INPUT_UNREADABLE',
      message: `Reading the checkout ${git.top} failed: ${explainFileError(error)}.`,
      hint: 'Check its permissions, and that nothing else works in it.',
      cause: error,
    });
  }
}

async function check(git: Git, tree: string, { exec, own, signal, depth = 0 }: Context): Promise<CheckedCheckout> {
  const compared = await compareCheckout(git.top, await readTree(git, tree), {
    format: formatOf(tree),
    readSmall: (ids) => readSmall(git, ids),
    signal,
  });
  const candidates = await excludeRunFiles(git.top, compared.untracked, own);
  const ignored = await listGitIgnored(exec, git.top, candidates.map(withoutSlash));
  const checked: CheckedCheckout = { differences: [...compared.differences], content: compared.content, ignored: [], absent: [] };
  for (const path of candidates) {
    // One that is in no commit could ignore itself.
    if (ignored.has(withoutSlash(path)) && !/(?:^|\/)\.gitignore$/.test(path)) checked.ignored.push(path);
    else if (!path.endsWith('/') || (await holdsFiles(join(git.top, decode(path)))))
      checked.differences.push({ path, reason: 'it is in no commit' });
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
  return checked;
}

type Inside = Omit<CheckedCheckout, 'content'>;

async function checkSubmodule(git: Git, path: string, id: string, context: Context & { depth: number }): Promise<Inside> {
  const fault = (reason: string): Inside => ({ differences: [{ path: '', reason }], ignored: [], absent: [] });
  const top = join(git.top, decode(path));
  if (context.depth > MAX_GIT_NESTING) return fault(`it is a submodule within more than ${MAX_GIT_NESTING} others`);
  if (!existsSync(join(top, '.git'))) return fault('it is a submodule with files, and no checkout of git');
  const inner = openGitAt(context.exec, top);
  const recorded = await follow(inner, id).catch((error) => {
    // That the run ended says nothing of the submodule.
    if (error instanceof ChopmarkError && !context.signal.aborted) return error;
    throw error;
  });
  if (recorded instanceof ChopmarkError) return fault(`it is a submodule without its recorded commit ${id}`);
  return checkCheckout(inner, recorded.tree, context);
}

/** Those of the objects that are short. One that is not there is left out, as nothing is compared with it. */
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

/** Names are bytes; those of people are UTF-8. */
const decode = (path: string) => Buffer.from(path, 'latin1').toString('utf8');
