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
  /** Files of this run that may be in a checkout. */
  own: RunFiles;
  signal: AbortSignal;
}

/** How many files a refusal names. */
const NAMED = 5;

/**
 * Lists checkouts to verify: each revision, with the digests of the files that are on disk. If a checkout differs from its
 * revision, the result carries the fault, and is refused whatever its bundles state.
 *
 * @param references The values of `subject-git`.
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
      logger.warn(
        `${text} is a lightweight tag: no signature proves that this commit has this tag. Use --ref ${ref} to require it in the certificate.`,
      );
    if (absent.length > 0) logger.info(`${text}: ${absent.length} submodules are not checked out (${show(absent)}).`);
    if (ignored.length > 0) logger.warn(`${text}: files that .gitignore excludes are in no commit and are not verified: ${show(ignored)}.`);
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
  [/line endings/, 'Git changed them at checkout. Clone with -c core.autocrlf=false -c core.eol=lf.'],
  [/submodule/, 'Check out the recorded submodules with git submodule update --init --recursive.'],
];

const OTHERWISE =
  'See the changes with git status, and set them aside with git stash --include-untracked. Write files of this run (reports, results) outside the checkout. To verify only the commit, run chopmark verify gitCommit:ID.';

const show = (paths: readonly string[]) =>
  `${paths.slice(0, NAMED).map(readable).join(', ')}${paths.length > NAMED ? `, and ${paths.length - NAMED} more` : ''}`;

const readable = (path: string) => neutralizeLine(Buffer.from(path, 'latin1').toString('utf8')).slice(0, 300);
