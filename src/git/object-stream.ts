import type { Hash } from 'node:crypto';
import { beginObject, formatOf, type ObjectType } from './hash-object.ts';
import { MAX_GIT_HEADER } from './limits.ts';

/** Takes one object's content as it comes. */
export interface ObjectSink {
  take(piece: Buffer): void;
  end(): void;
}

/** What is wrong with an object: it is not there, or is not what its id says. */
export interface ObjectFault {
  id: string;
  kind: 'missing' | 'false';
  reason: string;
}

const HEADER = /^([0-9a-f]{40,64}) (commit|tag|tree|blob) (\d{1,15})$/;

/**
 * Reads what `git cat-file --batch` prints, object by object, and compares the hash of each with the id that was asked for: whatever the
 * repository does, what passes is what the id says. Stops at the first fault and throws nothing, for it is called by a stream.
 *
 * @param ids What was asked for, in the same order.
 * @param open Where an object's content goes; a text in its place is why it is not taken.
 */
export function createObjectStream(
  ids: readonly string[],
  open: (id: string, type: ObjectType, size: number) => ObjectSink | string,
): { take(piece: Buffer): void; fault(): ObjectFault | undefined } {
  let next = 0;
  let header = '';
  let current: { id: string; sink: ObjectSink; hash: Hash; left: number } | undefined;
  let fault: ObjectFault | undefined;

  const fail = (kind: ObjectFault['kind'], reason: string) => {
    fault = { id: ids[next] ?? '', kind, reason };
  };

  const finish = ({ id, sink, hash }: NonNullable<typeof current>) => {
    if (hash.digest('hex') !== id) return fail('false', 'its content has another hash');
    sink.end();
    next++;
    current = undefined;
  };

  const begin = (line: string) => {
    const wanted = ids[next] ?? '';
    const [, id, type, size] = HEADER.exec(line) ?? [];
    if (line === `${wanted} missing`) return fail('missing', 'the repository does not hold it');
    if (id === undefined || id !== wanted) return fail('false', 'the repository answers with something else');
    const sink = open(id, type as ObjectType, Number(size));
    if (typeof sink === 'string') return fail('false', sink);
    current = { id, sink, hash: beginObject(formatOf(id), type as ObjectType, Number(size)), left: Number(size) };
    if (current.left === 0) finish(current);
  };

  /** How much of a piece was used; the line feed behind the content is left to the next header. */
  const step = (piece: Buffer): number => {
    if (current) {
      const part = piece.subarray(0, current.left);
      current.hash.update(part);
      current.sink.take(part);
      current.left -= part.length;
      if (current.left === 0) finish(current);
      return part.length;
    }
    const end = piece.indexOf('\n');
    header += piece.toString('latin1', 0, end === -1 ? piece.length : end);
    if (header.length > MAX_GIT_HEADER) fail('false', 'the repository answers with something else');
    if (end === -1) return piece.length;
    const line = header;
    header = '';
    if (line !== '') begin(line);
    return end + 1;
  };

  return {
    take(piece) {
      for (let at = 0; at < piece.length && !fault; ) at += step(piece.subarray(at));
    },
    fault: () => fault ?? (next < ids.length ? { id: ids[next] ?? '', kind: 'missing', reason: 'git ended before it came' } : undefined),
  };
}
