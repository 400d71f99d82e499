import { hashObject } from './hash-object.ts';
import type { TreeFolder, TreeNode } from './read-tree.ts';

/**
 * The tree ID that Git would give the same files in a repository with SHA-256 objects. The SHA-1 ID of a submodule, which has no SHA-256
 * ID, is padded with zeros at its end.
 *
 * @param idOf The SHA-256 ID of a file or link, by its path and node.
 */
export function sha256TreeId(folder: TreeFolder, idOf: (path: string, node: TreeNode) => string, prefix = ''): string {
  const parts = folder.entries.flatMap((node) => {
    const path = prefix + node.name;
    const id = node.folder
      ? sha256TreeId(node.folder, idOf, `${path}/`)
      : node.kind === 'submodule'
        ? node.id.padEnd(64, '0')
        : idOf(path, node);
    return [Buffer.from(`${node.kind === 'file' ? '100644' : node.mode} ${node.name}\0`, 'latin1'), Buffer.from(id, 'hex')];
  });
  return hashObject('sha256', 'tree', Buffer.concat(parts));
}
