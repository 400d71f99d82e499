import { basename } from 'node:path';
import { ChopmarkError } from '../../base/errors/errors.ts';
import type { Exec } from '../../base/ports.ts';
import { trimRepository } from '../../base/text/trim.ts';
import { type GitReference, parseGitReference } from '../../git/git-reference.ts';
import { beginObject, formatOf } from '../../git/hash-object.ts';
import { type Git, openGit } from '../../git/open-git.ts';
import { streamObjects } from '../../git/read-objects.ts';
import { readTree, type TreeFolder } from '../../git/read-tree.ts';
import { remoteUri } from '../../git/remote-uri.ts';
import { type ResolvedRevision, resolveRevision } from '../../git/resolve-revision.ts';
import { sha256TreeId } from '../../git/sha256-tree-id.ts';
import { GIT_CONTENT, type Subject } from '../../sigstore/subject.ts';
import { MAX_GIT_REVISIONS } from '../limits.ts';
import { checkSubjectName } from '../subject-name.ts';

/**
 * Collects commits, tags and trees as subjects. An annotated tag stands for its tag object, a lightweight tag for the commit. A
 * SHA-1 subject also has the SHA-256 id of its files (`gitTreeSha256`), for which all files are read once.
 *
 * @param references The values of `subject-git`.
 * @throws ChopmarkError `INPUT_GIT`, `INPUT_TOO_LARGE`, `VERIFICATION_GIT_OBJECT`
 */
export async function collectGit(
  references: readonly string[],
  { exec, workingFolder }: { exec: Exec; workingFolder: string },
): Promise<Subject[]> {
  const subjects: Subject[] = [];
  for (const reference of parseReferences(references, workingFolder)) {
    const git = openGit(exec, reference.folder);
    const resolved = await resolveRevision(git, reference);
    const content = formatOf(resolved.id) === 'sha1' ? { [GIT_CONTENT]: await readContentId(git, await readTree(git, resolved.tree)) } : {};
    subjects.push({
      ...(await nameRevision(git, resolved)),
      digest: { [resolved.algorithm]: resolved.id, ...content },
      revision: reference.text,
    });
  }
  return subjects;
}

/** @throws ChopmarkError `INPUT_GIT` */
export function parseReferences(texts: readonly string[], workingFolder: string): GitReference[] {
  if (texts.length <= MAX_GIT_REVISIONS) return texts.map((text) => parseGitReference(text, workingFolder));
  throw new ChopmarkError({
    code: 'INPUT_GIT',
    message: `${texts.length} Git revisions were given. One run takes at most ${MAX_GIT_REVISIONS}.`,
    hint: 'Split them over several runs.',
  });
}

/** A tag is named by its name. Everything else is named by its id, because branches move. */
export async function nameRevision(git: Git, { id, ref }: Pick<ResolvedRevision, 'id' | 'ref'>): Promise<Pick<Subject, 'name' | 'uri'>> {
  const remote = await git.ask('config', '--local', '--get', 'remote.origin.url');
  const address = remote === undefined ? undefined : remoteUri(remote);
  const uri = address === undefined ? undefined : trimRepository(address);
  const repository = uri === undefined ? basename(git.top) : new URL(uri.slice('git+'.length)).pathname.replace(/^\/+/, '');
  const tag = /^refs\/tags\/([^/]+)$/.exec(ref ?? '')?.[1];
  return {
    name: checkSubjectName(`${repository}@${tag ?? id}`, `the checkout ${git.top}`),
    ...(uri !== undefined && { uri: `${uri}@${ref ?? id}` }),
  };
}

/** Computed from the Git objects. The files of the checkout are not read, because a build may have changed them. */
async function readContentId(git: Git, tree: TreeFolder): Promise<string> {
  const strong = new Map<string, string>();
  await streamObjects(git, [...new Set(listBlobs(tree))], (id, type, size) => {
    if (type !== 'blob') return `it is a ${type}, but a file is expected`;
    const hash = beginObject('sha256', 'blob', size);
    return { take: (piece) => void hash.update(piece), end: () => void strong.set(id, hash.digest('hex')) };
  });
  return sha256TreeId(tree, (_, { id }) => strong.get(id) ?? '');
}

const listBlobs = ({ entries }: TreeFolder): string[] =>
  entries.flatMap(({ kind, id, folder }) => (folder ? listBlobs(folder) : kind === 'submodule' ? [] : [id]));
