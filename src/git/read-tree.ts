import { ChopmarkError } from '../base/errors/errors.ts';
import { MAX_GIT_DEPTH, MAX_GIT_FILES, MAX_GIT_OBJECT } from './limits.ts';
import type { Git } from './open-git.ts';
import { parseTree, type TreeEntry } from './parse-tree.ts';
import { type GitObject, readObjects } from './read-objects.ts';

/** A folder of a commit with everything below it. */
export interface TreeFolder {
  entries: readonly TreeNode[];
}

export type TreeNode = TreeEntry & { folder?: TreeFolder };

/** Trees of one level that are requested at a time. */
const AT_ONCE = 5_000;

/**
 * Reads a tree and everything below it, and checks the hash of every object. A tree that occurs in several places counts each time: a few
 * objects can stand for billions of files.
 *
 * @param root Its hash has been checked.
 * @throws ChopmarkError `INPUT_GIT`, `VERIFICATION_GIT_OBJECT`
 */
export async function readTree(git: Git, root: GitObject): Promise<TreeFolder> {
  const trees = new Map<string, readonly TreeEntry[]>();
  let bytes = 0;
  const { id } = root;
  const keep = (object: GitObject) => {
    bytes += object.content.length;
    if (bytes > MAX_GIT_OBJECT) throw tooLarge(id, `needs more than ${MAX_GIT_OBJECT} bytes for the names of its files`);
    trees.set(object.id, entriesOf(object));
  };
  /** Folders in trees that have been read, which have not. */
  const foldersIn = (level: readonly string[]): string[] => {
    const below = level.flatMap((tree) => (trees.get(tree) ?? []).filter(({ kind }) => kind === 'folder').map((folder) => folder.id));
    return [...new Set(below)].filter((tree) => !trees.has(tree));
  };
  keep(root);
  for (let level = foldersIn([id]), depth = 1; level.length > 0; level = foldersIn(level), depth++) {
    if (depth > MAX_GIT_DEPTH) throw tooLarge(id, `has folders nested deeper than ${MAX_GIT_DEPTH} levels`);
    for (let at = 0; at < level.length; at += AT_ONCE) {
      for (const object of await readObjects(git, level.slice(at, at + AT_ONCE))) keep(object);
    }
  }
  let count = 0;
  const grow = (tree: string, depth: number): TreeFolder => {
    const entries = trees.get(tree) ?? [];
    count += entries.length;
    if (count > MAX_GIT_FILES) throw tooLarge(id, `has more than ${MAX_GIT_FILES} files`);
    if (depth > MAX_GIT_DEPTH) throw tooLarge(id, `has folders nested deeper than ${MAX_GIT_DEPTH} levels`);
    return { entries: entries.map((entry) => (entry.kind === 'folder' ? { ...entry, folder: grow(entry.id, depth + 1) } : entry)) };
  };
  return grow(id, 0);
}

function entriesOf({ id, type, content }: GitObject): readonly TreeEntry[] {
  const entries = type === 'tree' ? parseTree(content, id.length === 64 ? 32 : 20) : `it is a ${type} and not a tree`;
  if (typeof entries !== 'string') return entries;
  throw new ChopmarkError({
    code: 'VERIFICATION_GIT_OBJECT',
    message: `The tree ${id} is not valid: ${entries}.`,
    hint: 'Run git fsck for details. Git itself never writes such a tree.',
  });
}

const tooLarge = (id: string, how: string) =>
  new ChopmarkError({
    code: 'INPUT_TOO_LARGE',
    message: `The tree ${id} ${how}.`,
    hint: 'Attest an archive of the tree instead: git archive -o source.tar HEAD.',
  });
