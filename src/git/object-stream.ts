import type { Hash } from 'node:crypto';
import { beginObject, formatOf, type ObjectType } from './hash-object.ts';
import { MAX_GIT_HEADER } from './limits.ts';

/** Receives the content of one object piece by piece. */
export interface ObjectSink {
  take(piece: Buffer): void;
  end(): void;
}

/** A fault of an object: it is missing, or its content does not match its ID. */
export interface ObjectFault {
  id: string;
  kind: 'missing' | 'false';
  reason: string;
}

const HEADER = /^([0-9a-f]{40,64}) (commit|tag|tree|blob) (\d{1,15})$/;

/**
 * Parses the output of `git cat-file --batch` object by object and compares the hash of each with the requested ID: whatever the repository
 * does, only content that matches its ID passes. Stops at the first fault and throws nothing, because a stream calls it.
 *
 * @param ids The requested objects, in the same order.
 * @param open Returns the receiver of an object's content, or the reason why the object is rejected.
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
    if (line === `${wanted} missing`) return fail('missing', 'the repository does not contain it');
    if (id === undefined || id !== wanted) return fail('false', 'git returned another object');
    const sink = open(id, type as ObjectType, Number(size));
    if (typeof sink === 'string') return fail('false', sink);
    current = { id, sink, hash: beginObject(formatOf(id), type as ObjectType, Number(size)), left: Number(size) };
    if (current.left === 0) finish(current);
  };

  /** Returns how much of a piece was used; the line feed after the content is left to the next header. */
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
    if (header.length > MAX_GIT_HEADER) fail('false', 'git returned an invalid header');
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
    fault: () =>
      fault ??
      (next < ids.length ? { id: ids[next] ?? '', kind: 'missing', reason: 'git ended before it returned the object' } : undefined),
  };
}
