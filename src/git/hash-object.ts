import { createHash, type Hash } from 'node:crypto';

/** The hash algorithm of the object IDs of a repository. */
export type ObjectFormat = 'sha1' | 'sha256';
export type ObjectType = 'commit' | 'tag' | 'tree' | 'blob';

/** The number of hex digits of an ID shows its hash algorithm. */
export const formatOf = (id: string): ObjectFormat => (id.length === 64 ? 'sha256' : 'sha1');

/** The hash of an object whose content follows: it starts with the type and size (in-toto, spec/v1/digest_set.md). */
export const beginObject = (format: ObjectFormat, type: ObjectType, size: number): Hash => createHash(format).update(`${type} ${size}\0`);

export const hashObject = (format: ObjectFormat, type: ObjectType, content: Uint8Array): string =>
  beginObject(format, type, content.length).update(content).digest('hex');
