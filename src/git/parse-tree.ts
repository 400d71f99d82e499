/** One entry of a tree. Names are bytes, kept as Latin-1 text, because they need not be UTF-8. */
export interface TreeEntry {
  kind: 'file' | 'executable' | 'link' | 'folder' | 'submodule';
  /** As written in the tree, which is what the hash covers. */
  mode: string;
  name: string;
  id: string;
}

const KINDS: ReadonlyMap<string, TreeEntry['kind']> = new Map([
  ['100644', 'file'],
  // Old versions of git wrote this mode; it is checked out like the one before.
  ['100664', 'file'],
  ['100755', 'executable'],
  ['120000', 'link'],
  ['40000', 'folder'],
  ['160000', 'submodule'],
]);

/**
 * The entries of a tree object. Rejects what git itself never writes and what could lead out of the folder or into `.git` on some file
 * system, so that every path is one file below the checkout.
 *
 * @returns A string instead of the entries is the reason for the rejection.
 */
export function parseTree(content: Buffer, idLength: 20 | 32): TreeEntry[] | string {
  const entries: TreeEntry[] = [];
  const names = new Set<string>();
  for (let at = 0; at < content.length; ) {
    const space = content.indexOf(0x20, at);
    const end = content.indexOf(0, at);
    if (space === -1 || end === -1 || space > end || end + 1 + idLength > content.length) return 'it ends in the middle of an entry';
    const mode = content.toString('latin1', at, space);
    const name = content.toString('latin1', space + 1, end);
    const kind = KINDS.get(mode);
    if (kind === undefined) return 'it has an entry of an unknown kind';
    if (isUnfit(name)) return 'it has a name that no checkout can have';
    if (names.has(name)) return 'it has a duplicate name';
    names.add(name);
    entries.push({ kind, mode, name, id: content.toString('hex', end + 1, end + 1 + idLength) });
    at = end + 1 + idLength;
  }
  return entries;
}

/** The names that git rejects: `.git`, also as Windows (`git~1`, trailing dots and spaces, streams) and macOS (ignored code points) read it. */
function isUnfit(name: string): boolean {
  if (name === '' || name === '.' || name === '..' || name.includes('/')) return true;
  const plain = Buffer.from(name, 'latin1').toString('utf8').replace(IGNORED, '').toLowerCase();
  return /^(?:\.git|git~1)[. ]*(?::.*)?$/.test(plain);
}

/** Code points that HFS+ ignores in comparisons. */
const IGNORED = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/gu;
