import type { Tree } from './tree.ts';

/** Hashes, and entries, of a full tile (C2SP tlog-tiles). */
const TILE_WIDTH = 256;

export interface TileAddress {
  /** The level of the tile, each for eight levels of the tree. `entries` for the entry bodies. */
  level: number | 'entries';
  index: number;
  width: number;
}

/** `tile/<L>/<N>[.p/<W>]` or `tile/entries/<N>[.p/<W>]`. Undefined for any other path. */
export function parseTilePath(path: string): TileAddress | undefined {
  const parts = /^tile\/(entries|[0-9]|[1-5][0-9]|6[0-3])\/((?:x\d{3}\/){0,5}\d{3})(?:\.p\/([1-9]\d{0,2}))?$/.exec(path);
  if (!parts) return undefined;
  const [, level = '', place = '', width] = parts;
  const groups = place.split('/');
  // Each number has only one form: no leading groups of zeros.
  if (groups.length > 1 && groups[0] === 'x000') return undefined;
  const wide = width === undefined ? TILE_WIDTH : Number(width);
  if (width !== undefined && wide >= TILE_WIDTH) return undefined;
  const index = Number(groups.map((group) => group.slice(-3)).join(''));
  return { level: level === 'entries' ? level : Number(level), index, width: wide };
}

/** The concatenated hashes of a tile. Undefined if the tree is not that large yet. */
export function readTile(tree: Tree, level: number, { index, width }: { index: number; width: number }): Buffer | undefined {
  const hashes: Buffer[] = [];
  for (let at = 0; at < width; at++) {
    const hash = tree.subtree(level * 8, index * TILE_WIDTH + at);
    if (hash === undefined) return undefined;
    hashes.push(hash);
  }
  return Buffer.concat(hashes);
}

/** Entries, each preceded by its length in two bytes. */
export function readEntryTile(entries: readonly Buffer[], { index, width }: { index: number; width: number }): Buffer | undefined {
  const start = index * TILE_WIDTH;
  if (entries.length < start + width) return undefined;
  return Buffer.concat(entries.slice(start, start + width).flatMap((entry) => [lengthOf(entry), entry]));
}

function lengthOf(entry: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(entry.length);
  return length;
}
