import { CERTIFICATE_CLAUSES } from '../../identity/claims/clauses.ts';
import type { Asks } from '../parse/requirement.ts';
import type { AcceptedStatement } from './accepted-statement.ts';
import { compare, type Evaluation, matchesAny, type RequirementContext } from './evaluation.ts';

/** Counts signers that are not each other: two workflows, or two refs, of one repository are one. */
export function evaluateSigners({ count, 'predicate-type': types }: Asks<'signers'>, { accepted }: RequirementContext): Evaluation {
  const counted = types === undefined ? accepted : accepted.filter(({ predicateType }) => matchesAny(types, predicateType));
  const signers = new Set(counted.map(signerOf));
  return {
    clauses: [
      compare('count', {
        satisfied: signers.size >= count,
        expected: `${count} different signers`,
        actual: `${signers.size}`,
        basis: 'proven',
        code: 'POLICY_TOO_FEW_SIGNERS',
        message: `${signers.size} different signers are believed, and ${count} were asked for.`,
        hint: 'Everyone who has to approve signs the same artifact, and all bundles are given.',
      }),
    ],
    bundles: counted.map(({ position }) => position),
  };
}

/**
 * Whose a signature is in the end: the repository of a GitHub or GitLab job (by its identifier, which outlives renames), the project
 * of a CircleCI one whichever of its issuers signed, the pipeline or job itself elsewhere.
 */
function signerOf({ verdict: { signer }, ci }: AcceptedStatement): string {
  if (signer.kind === 'key') return `key ${signer.fingerprint}`;
  const { issuer, san, extensions } = signer.identity;
  switch (ci) {
    case 'github':
    case 'gitlab':
      return `${issuer} ${extensions['source-repository-identifier'] ?? extensions['source-repository-uri'] ?? san.split('@')[0]}`;
    case 'circleci':
      return `circleci ${CERTIFICATE_CLAUSES.circleci.proves.project?.(signer.identity) ?? san}`;
    default:
      return `${issuer} ${san}`;
  }
}
