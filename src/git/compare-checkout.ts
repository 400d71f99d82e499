import type { Dirent } from 'node:fs';
import { readdir, readlink } from 'node:fs/promises';
import { sep } from 'node:path';
import { mapInParallel } from '../base/concurrency.ts';
import { ChopmarkError } from '../base/errors/errors.ts';
import { throwIfEnded } from '../base/errors/timeout-error.ts';
import { beginObject, hashObject, type ObjectFormat } from './hash-object.ts';
import { hashWorkingFile, type WorkingFile } from './hash-working-file.ts';
import { GIT_FILES_AT_ONCE, MAX_GIT_FILES } from './limits.ts';
import type { TreeFolder, TreeNode } from './read-tree.ts';
import { sha256TreeId } from './sha256-tree-id.ts';

/** A path below the checkout: bytes as Latin-1 text, with `/`. */
export interface Difference {
  path: string;
  reason: string;
}

export interface Comparison {
  /** In the order in which they were found; of one path, always in the same. */
  differences: Difference[];
  /** Paths that are not part of the commit, folders with a `/` at the end. */
  untracked: string[];
  submodules: { path: string; id: string; isEmpty: boolean }[];
  /** The SHA-256 tree ID of the checkout, computed from the files as they are, including those that differ. */
  content: string;
}

/** Windows has no executable bit. */
const HAS_MODES = sep === '/';

/** Reads those of the objects that are small; needed where a file differs. */
export type ReadSmall = (ids: readonly string[]) => Promise<ReadonlyMap<string, Buffer>>;

/**
 * Compares the files of a checkout with a tree, each byte of them. Git's index and filters are not used: the repository controls both. A
 * link is compared as a link and never followed. Only a file of Git LFS may replace the stored content, if the pointer in the commit states
 * its SHA-256.
 *
 * @param top Absolute.
 * @throws ChopmarkError `INPUT_TOO_LARGE`, `INPUT_TIMEOUT`, errors of the file system
 */
export async function compareCheckout(
  top: string,
  tree: TreeFolder,
  { format, readSmall, signal }: { format: ObjectFormat; readSmall: ReadSmall; signal: AbortSignal },
): Promise<Comparison> {
  const comparison: Omit<Comparison, 'content'> = { differences: [], untracked: [], submodules: [] };
  const strong = new Map<string, string>();
  const files: { path: string; node: TreeNode }[] = [];
  const root = Buffer.from(top);
  const at = (path: string) => Buffer.concat([root, Buffer.from(`/${path}`, 'latin1')]);
  const others: { path: string; id: string; found: WorkingFile }[] = [];
  const differ = (path: string, reason: string) => void comparison.differences.push({ path, reason });

  const visit = async (folder: TreeFolder, prefix: string): Promise<void> => {
    throwIfEnded(signal, 'the checkout was compared');
    const found = await list(at(prefix));
    for (const node of folder.entries) {
      const path = prefix + node.name;
      const entry = found.get(node.name);
      found.delete(node.name);
      if (node.kind === 'submodule') comparison.submodules.push({ path, id: node.id, isEmpty: !entry || (await isEmpty(entry, at(path))) });
      if (node.kind === 'submodule' && (!entry || entry.isDirectory())) continue;
      if (!entry) differ(path, 'it does not exist');
      else if (!isOfKind(entry, node)) differ(path, 'it has another type than in the commit');
      else if (node.folder) await visit(node.folder, `${path}/`);
      else if (node.kind === 'link') await compareLink(path, node);
      else files.push({ path, node });
    }
    if (comparison.untracked.length + found.size > MAX_GIT_FILES) throw tooMany(top);
    for (const [name, entry] of found)
      if (prefix !== '' || name !== '.git') comparison.untracked.push(`${prefix}${name}${entry.isDirectory() ? '/' : ''}`);
  };

  const compareLink = async (path: string, { id }: TreeNode) => {
    const target = await readlink(at(path), { encoding: 'buffer' });
    if (hashObject(format, 'blob', target) !== id) differ(path, 'its link target differs from the commit');
    strong.set(path, hashObject('sha256', 'blob', target));
  };

  const compareFile = async ({ path, node }: (typeof files)[number]) => {
    throwIfEnded(signal, 'the checkout was compared');
    const found = await hashWorkingFile(at(path), format).catch(() => undefined);
    if (!found) return differ(path, 'it cannot be read, or it changed while it was read');
    strong.set(path, found.strong);
    if (found.unixId === node.id) return differ(path, 'it differs only in its line endings');
    if (found.id !== node.id) others.push({ path, id: node.id, found });
    if (HAS_MODES && found.executable !== (node.kind === 'executable'))
      differ(path, `it is ${found.executable ? '' : 'not '}executable, unlike in the commit`);
  };

  await visit(tree, '');
  await mapInParallel(files, GIT_FILES_AT_ONCE, compareFile);
  const stored = others.length === 0 ? new Map<string, Buffer>() : await readSmall(others.map(({ id }) => id));
  for (const { path, id, found } of others) {
    const pointer = stored.get(id);
    if (pointer && isPointerTo(pointer, found)) strong.set(path, hashObject('sha256', 'blob', pointer));
    else differ(path, 'its content differs from the commit');
  }
  const absent = beginObject('sha256', 'blob', 0).digest('hex');
  return { ...comparison, content: sha256TreeId(tree, (path) => strong.get(path) ?? absent) };
}

async function list(folder: Buffer): Promise<Map<string, Dirent<Buffer>>> {
  const entries = await readdir(folder, { withFileTypes: true, encoding: 'buffer' });
  return new Map(entries.map((entry) => [entry.name.toString('latin1'), entry]));
}

async function isEmpty(entry: Dirent<Buffer>, path: Buffer): Promise<boolean> {
  return entry.isDirectory() && (await readdir(path)).length === 0;
}

function isOfKind(entry: Dirent<Buffer>, { kind }: TreeNode): boolean {
  if (kind === 'link') return entry.isSymbolicLink();
  return kind === 'folder' ? entry.isDirectory() : kind !== 'submodule' && entry.isFile();
}

/** A pointer as Git LFS writes it (docs/spec.md, "The Pointer"): sorted lines, in which the hash and the size identify the file. */
function isPointerTo(pointer: Buffer, { sha256, size }: WorkingFile): boolean {
  return pointer.toString('latin1') === `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${size}\n`;
}

const tooMany = (top: string) =>
  new ChopmarkError({
    code: 'INPUT_TOO_LARGE',
    message: `The checkout ${top} has more than ${MAX_GIT_FILES} files that are not part of the commit.`,
    hint: 'Verify a fresh clone.',
  });
