import { dirname } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import { Header } from 'tar';
import { digestOf } from '../../src/oci/registry/contents.ts';

/** A file, folder or symbolic link of an image. */
export type LayerEntry = {
  /** From the root of the image, without a slash before or behind it. */
  path: string;
  /** Of the user and the group; root otherwise. */
  owner?: number;
} & ({ kind: 'file'; mode: number; content: Buffer } | { kind: 'folder'; mode: number } | { kind: 'link'; target: string });

export interface Layer {
  /** The archive in gzip. */
  bytes: Buffer;
  /** SHA-256 of `bytes`, as `sha256:HEX`. */
  digest: string;
  /** SHA-256 of the archive before it is compressed, as `sha256:HEX`. */
  contentDigest: string;
}

const BLOCK = 512;

/**
 * A layer of an image (OCI image-spec, layer.md). Order, times, owners and names of owners do not depend on the machine: the same entries
 * give the same bytes. Folders above an entry are part of it, with mode 0755 unless they are given.
 *
 * @throws Error where two entries have one path, one is below something that is no folder, or a path does not fit a plain header
 */
export function packLayer(entries: readonly LayerEntry[]): Layer {
  const byPath = new Map<string, LayerEntry>();
  for (const entry of entries) {
    if (byPath.has(entry.path)) throw new Error(`The layer has ${entry.path} twice.`);
    byPath.set(entry.path, entry);
  }
  for (const { path } of entries)
    for (const above of foldersAbove(path)) {
      const known = byPath.get(above);
      if (known && known.kind !== 'folder') throw new Error(`${path} is below ${above}, which is no folder.`);
      if (!known) byPath.set(above, { kind: 'folder', path: above, mode: 0o755 });
    }
  // A folder comes before what is in it, because its path is the beginning of theirs.
  const sorted = [...byPath.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
  const archive = Buffer.concat([...sorted.flatMap(writeEntry), Buffer.alloc(2 * BLOCK)]);
  const bytes = gzipSync(archive, { level: constants.Z_BEST_COMPRESSION });
  // zlib writes the system that it runs on (RFC 1952, "OS"): 255 stands for none.
  bytes[9] = 255;
  return { bytes, digest: digestOf(bytes), contentDigest: digestOf(archive) };
}

function foldersAbove(path: string): string[] {
  const above = dirname(path);
  return above === '.' ? [] : [...foldersAbove(above), above];
}

function writeEntry(entry: LayerEntry): Buffer[] {
  const content = entry.kind === 'file' ? entry.content : Buffer.alloc(0);
  const header = new Header({
    path: entry.kind === 'folder' ? `${entry.path}/` : entry.path,
    type: ({ file: 'File', folder: 'Directory', link: 'SymbolicLink' } as const)[entry.kind],
    mode: entry.kind === 'link' ? 0o777 : entry.mode,
    uid: entry.owner ?? 0,
    gid: entry.owner ?? 0,
    size: content.length,
    mtime: new Date(0),
    ...(entry.kind === 'link' && { linkpath: entry.target }),
  });
  const block = Buffer.alloc(BLOCK);
  if (header.encode(block)) throw new Error(`${entry.path} does not fit a plain tar header.`);
  return [block, content, Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK)];
}
