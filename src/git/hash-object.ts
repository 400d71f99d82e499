import { createHash, type Hash } from 'node:crypto';

/** The hash that ids of a repository are made with. */
export type ObjectFormat = 'sha1' | 'sha256';
export type ObjectType = 'commit' | 'tag' | 'tree' | 'blob';

/** Hex digits of an id say which hash it is of. */
export const formatOf = (id: string): ObjectFormat => (id.length === 64 ? 'sha256' : 'sha1');

/** The hash of an object whose content is still to come: it begins with its type and size (in-toto, spec/v1/digest_set.md). */
export const beginObject = (format: ObjectFormat, type: ObjectType, size: number): Hash => createHash(format).update(`${type} ${size}\0`);

export const hashObject = (format: ObjectFormat, type: ObjectType, content: Uint8Array): string =>
  beginObject(format, type, content.length).update(content).digest('hex');
