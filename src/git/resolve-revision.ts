import { ChopmarkError } from '../base/errors/errors.ts';
import type { DigestSet, GitAlgorithm } from '../sigstore/subject.ts';
import type { GitReference } from './git-reference.ts';
import { MAX_GIT_NESTING } from './limits.ts';
import type { Git } from './open-git.ts';
import { type GitObject, readObjects } from './read-objects.ts';

/** The object that a revision names. The hash of each object from there to its files has been checked. */
export interface ResolvedRevision {
  /** `gitTag` for an annotated tag, whose tag object this is. */
  algorithm: GitAlgorithm;
  id: string;
  /** The full name of the branch or tag that was given: `refs/tags/v1.0`. */
  ref?: string;
  /** The tree with the files. It has been read, and is not read again. */
  tree: GitObject;
  /** The commit and the tree that it is or leads to, by which a policy can deny it. */
  contains: DigestSet;
}

const ALGORITHMS = { commit: 'gitCommit', tag: 'gitTag', tree: 'gitTree' } as const;
const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

export const digestOfRevision = ({ algorithm, id }: Pick<ResolvedRevision, 'algorithm' | 'id'>): DigestSet => ({ [algorithm]: id });

/**
 * Resolves a revision of a checkout, and follows tags and commits to their tree. A tag object must contain the name by which it is called,
 * so that a repository cannot present an old release under the name of a new one.
 *
 * @throws ChopmarkError `INPUT_GIT`, `VERIFICATION_GIT_OBJECT`
 */
export async function resolveRevision(git: Git, { revision, text }: Pick<GitReference, 'revision' | 'text'>): Promise<ResolvedRevision> {
  const id = await git.ask('rev-parse', '--verify', '--quiet', revision);
  if (id === undefined || !ID.test(id)) {
    throw new ChopmarkError({
      code: 'INPUT_GIT',
      message: `The checkout ${git.top} has no revision ${text}.`,
      hint: 'To check, run git rev-parse --verify. A shallow checkout has no tags: fetch them (on GitHub: fetch-tags, fetch-depth).',
    });
  }
  const ref = await git.ask('rev-parse', '--symbolic-full-name', '--verify', '--quiet', revision);
  return { ...(ref?.startsWith('refs/') && { ref }), ...(await follow(git, id, ref)) };
}

/** @param ref The name that a tag object must contain. */
export async function follow(git: Git, id: string, ref?: string): Promise<Omit<ResolvedRevision, 'ref'>> {
  const first = await read(git, id);
  if (first.type === 'blob') {
    throw new ChopmarkError({
      code: 'INPUT_GIT',
      message: `The object ${id} is a file, not a commit, tag or tree.`,
      hint: 'Attest the file itself: chopmark attest FILE.',
    });
  }
  if (first.type === 'tag' && ref?.startsWith('refs/tags/') && header(first, 'tag') !== ref.slice('refs/tags/'.length))
    throw falseObject(id, `it is a tag with another name than ${ref}`);
  let object = first;
  let contains: DigestSet = {};
  for (let steps = 0; object.type !== 'tree'; steps++) {
    if (steps > MAX_GIT_NESTING) throw falseObject(id, `it is nested in more than ${MAX_GIT_NESTING} tags`);
    if (object.type === 'blob') throw falseObject(id, 'it is a tag of a file, not of a commit');
    if (object.type === 'commit') contains = { gitCommit: object.id };
    const next = header(object, object.type === 'commit' ? 'tree' : 'object');
    if (next === undefined || !ID.test(next)) throw falseObject(object.id, 'it does not name the object it refers to');
    object = await read(git, next);
  }
  return { algorithm: ALGORITHMS[first.type], id, tree: object, contains: { ...contains, gitTree: object.id } };
}

async function read(git: Git, id: string): Promise<GitObject> {
  const [object] = await readObjects(git, [id]);
  if (object === undefined) throw new TypeError('an object that was read is missing');
  return object;
}

/** The first header line of that name in a commit or tag. */
function header({ content }: GitObject, name: string): string | undefined {
  const end = content.indexOf('\n\n');
  const head = content.toString('utf8', 0, end === -1 ? content.length : end);
  return head
    .split('\n')
    .find((line) => line.startsWith(`${name} `))
    ?.slice(name.length + 1);
}

const falseObject = (id: string, reason: string) =>
  new ChopmarkError({
    code: 'VERIFICATION_GIT_OBJECT',
    message: `The object ${id} is not valid here: ${reason}.`,
    hint: 'Report this to the owner of the repository, or clone it again. git fsck and git cat-file -p show its content.',
  });
