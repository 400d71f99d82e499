import { ChopmarkError } from '../../base/errors/errors.ts';
import type { Exec, Logger } from '../../base/ports.ts';
import { neutralizeLine } from '../../base/secrets/neutralize.ts';
import { type CheckedCheckout, checkCheckout } from '../../git/check-checkout.ts';
import type { RunFiles } from '../../git/exclude-run-files.ts';
import type { GitReference } from '../../git/git-reference.ts';
import { formatOf } from '../../git/hash-object.ts';
import { openGit } from '../../git/open-git.ts';
import { digestOfRevision, type ResolvedRevision, resolveRevision } from '../../git/resolve-revision.ts';
import type { ResultProblem } from '../../results/result.ts';
import { GIT_CONTENT } from '../../sigstore/subject.ts';
import type { NamedArtifact } from '../list-artifacts.ts';
import { nameRevision, parseReferences } from './collect-git.ts';

export interface CheckoutPorts {
  exec: Exec;
  logger: Pick<Logger, 'info' | 'warn'>;
  /** Absolute. */
  workingFolder: string;
  /** What of this run may lie in a checkout. */
  own: RunFiles;
  signal: AbortSignal;
}

/** Files that a refusal names. */
const NAMED = 5;

/**
 * Checkouts to verify: each revision with the digests of what is there in truth. One that holds something else than its revision carries
 * what is wrong with it, and is refused whatever its bundles say.
 *
 * @param references What `subject-git` was given.
 * @throws ChopmarkError `INPUT_GIT`, `INPUT_TOO_LARGE`, `INPUT_UNREADABLE`
 */
export async function listCheckouts(
  references: readonly string[],
  { exec, logger, workingFolder, own, signal }: CheckoutPorts,
): Promise<NamedArtifact[]> {
  const artifacts: NamedArtifact[] = [];
  for (const reference of parseReferences(references, workingFolder)) {
    try {
      artifacts.push(await check(reference));
    } catch (error) {
      if (!(error instanceof ChopmarkError) || !error.code.startsWith('VERIFICATION_')) throw error;
      const { code, message, hint } = error;
      artifacts.push({ artifact: reference.text, digest: {}, fault: { code, message, ...(hint !== undefined && { hint }) } });
    }
  }
  return artifacts;

  async function check(reference: GitReference): Promise<NamedArtifact> {
    const git = openGit(exec, reference.folder);
    const resolved = await resolveRevision(git, reference);
    const checked = await checkCheckout(git, resolved.tree, { exec, own, signal });
    tell(reference, resolved, checked);
    const { name } = await nameRevision(git, resolved);
    return {
      artifact: reference.text,
      revision: name,
      contains: resolved.contains,
      digest: { ...digestOfRevision(resolved), ...(formatOf(resolved.id) === 'sha1' && { [GIT_CONTENT]: checked.content }) },
      ...(checked.differences.length > 0 && { fault: explain(reference.text, resolved, checked) }),
    };
  }

  function tell({ text }: GitReference, { ref, algorithm, id }: ResolvedRevision, { ignored, absent }: CheckedCheckout): void {
    logger.info(`${text} is ${algorithm}:${id}`);
    if (ref?.startsWith('refs/tags/') && algorithm === 'gitCommit')
      logger.warn(`${text} is a light tag: nothing signed says that this commit is called so. --ref ${ref} asks it of the certificate.`);
    if (absent.length > 0) logger.info(`${text}: ${absent.length} submodules are not checked out (${show(absent)}).`);
    if (ignored.length > 0)
      logger.warn(`${text}: what its .gitignore ignores is in no commit, and nothing is known of it: ${show(ignored)}.`);
  }
}

function explain(text: string, { algorithm, id }: ResolvedRevision, { differences }: CheckedCheckout): ResultProblem {
  const named = differences.slice(0, NAMED).map(({ path, reason }) => `${readable(path)} (${reason})`);
  const more = differences.length > NAMED ? `, and ${differences.length - NAMED} more` : '';
  return {
    code: 'VERIFICATION_GIT_CHECKOUT',
    message: `The checkout is not ${text} (${algorithm}:${id}): ${named.join(', ')}${more}.`,
    hint: HINTS.find(([pattern]) => differences.some(({ reason }) => pattern.test(reason)))?.[1] ?? OTHERWISE,
  };
}

const HINTS: readonly (readonly [RegExp, string])[] = [
  [/line endings/, 'git changed them when it checked the files out: clone with -c core.autocrlf=false -c core.eol=lf.'],
  [/submodule/, 'git submodule update --init --recursive checks out what is recorded.'],
];

const OTHERWISE =
  'git status shows what was changed, and git stash --include-untracked puts it aside. Files of this run (reports, results) belong outside of the checkout. To verify the commit alone: chopmark verify gitCommit:ID.';

const show = (paths: readonly string[]) =>
  `${paths.slice(0, NAMED).map(readable).join(', ')}${paths.length > NAMED ? `, and ${paths.length - NAMED} more` : ''}`;

const readable = (path: string) => neutralizeLine(Buffer.from(path, 'latin1').toString('utf8')).slice(0, 300);
