import { ChopmarkError } from '../base/errors/errors.ts';
import type { ObjectType } from './hash-object.ts';
import { MAX_GIT_CONTENT, MAX_GIT_OBJECT } from './limits.ts';
import { createObjectStream, type ObjectFault, type ObjectSink } from './object-stream.ts';
import type { Git } from './open-git.ts';

export interface GitObject {
  id: string;
  type: ObjectType;
  content: Buffer;
}

/**
 * Reads objects by their full IDs, in that order, and checks the hash of each. Together they may not exceed the limit of one object.
 *
 * @throws ChopmarkError `INPUT_GIT` if an object is missing, `VERIFICATION_GIT_OBJECT` if its content does not match its ID, or is too
 * large
 */
export async function readObjects(git: Git, ids: readonly string[]): Promise<GitObject[]> {
  const objects: GitObject[] = [];
  let total = 0;
  await streamObjects(git, ids, (id, type, size) => {
    total += size;
    if (total > MAX_GIT_OBJECT) return `it and the objects read with it have more than ${MAX_GIT_OBJECT} bytes`;
    const pieces: Buffer[] = [];
    return { take: (piece) => void pieces.push(piece), end: () => void objects.push({ id, type, content: Buffer.concat(pieces) }) };
  });
  return objects;
}

/** The same for objects that are not kept in memory. */
export async function streamObjects(
  git: Git,
  ids: readonly string[],
  open: (id: string, type: ObjectType, size: number) => ObjectSink | string,
): Promise<void> {
  if (ids.length === 0) return;
  const stream = createObjectStream(ids, open);
  await git.run(['cat-file', '--batch'], {
    input: `${ids.join('\n')}\n`,
    maxBytes: MAX_GIT_CONTENT,
    onOutput: (piece) => stream.take(piece),
  });
  const fault = stream.fault();
  if (fault) throw explain(fault, git.top);
}

function explain({ id, kind, reason }: ObjectFault, top: string): ChopmarkError {
  if (kind === 'missing')
    return new ChopmarkError({
      code: 'INPUT_GIT',
      message: `The checkout ${top} lacks some objects: ${id} cannot be read, ${reason}.`,
      hint: 'Fetch the missing objects: run git fetch, in a partial clone with --refetch and without a filter, and for tags with --tags.',
    });
  return new ChopmarkError({
    code: 'VERIFICATION_GIT_OBJECT',
    message: `The object ${id} of the checkout ${top} does not match its ID: ${reason}.`,
    hint: 'The repository is damaged or was changed: clone it again, and run git fsck.',
  });
}
