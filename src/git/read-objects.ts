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
 * Objects by their full ids, in that order, each with a content of that hash; together no more than one may have.
 *
 * @throws ChopmarkError `INPUT_GIT` where one is not there, `VERIFICATION_GIT_OBJECT` where one is not what its id says, or too large
 */
export async function readObjects(git: Git, ids: readonly string[]): Promise<GitObject[]> {
  const objects: GitObject[] = [];
  let total = 0;
  await streamObjects(git, ids, (id, type, size) => {
    total += size;
    if (total > MAX_GIT_OBJECT) return `it takes, with those beside it, more than ${MAX_GIT_OBJECT} bytes`;
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
      message: `The checkout ${top} has not all of the objects: ${id} cannot be read, ${reason}.`,
      hint: 'Fetch it whole: git fetch, in a partial clone with --refetch and no filter, and with --tags for tags.',
    });
  return new ChopmarkError({
    code: 'VERIFICATION_GIT_OBJECT',
    message: `The object ${id} of the checkout ${top} is not what its id says: ${reason}.`,
    hint: 'The repository is damaged, or somebody changed it: clone it again, and ask git fsck.',
  });
}
