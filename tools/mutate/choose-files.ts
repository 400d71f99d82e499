/** What is mutated: whatever decides about evidence. */
export const MUTATED = 'src/{verification,policy}/**/*.ts';

/** One of several parts of the work: the first of eight is `{ part: 1, parts: 8 }`. */
export interface Shard {
  part: number;
  parts: number;
}

/** Reads `1/8`. Undefined for anything else. */
export function parseShard(text: string): Shard | undefined {
  const [, part = '', parts = ''] = /^([1-9]\d?)\/([1-9]\d?)$/.exec(text) ?? [];
  const shard = { part: Number(part), parts: Number(parts) };
  return shard.part > 0 && shard.part <= shard.parts ? shard : undefined;
}

/**
 * The files of a part. Each file is in exactly one part, and the parts have about the same number of bytes: the largest file first, always
 * into the smallest part.
 */
export function chooseFiles(files: readonly { path: string; size: number }[], { part, parts }: Shard): string[] {
  const shards = Array.from({ length: parts }, () => ({ paths: [] as string[], size: 0 }));
  const ordered = [...files].sort((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1));
  for (const { path, size } of ordered) {
    const smallest = shards.reduce((least, shard) => (shard.size < least.size ? shard : least));
    smallest.paths.push(path);
    smallest.size += size;
  }
  return shards[part - 1]?.paths.sort() ?? [];
}
