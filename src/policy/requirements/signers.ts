import { CERTIFICATE_CLAUSES } from '../../identity/claims/clauses.ts';
import { readSourceRepository } from '../../identity/claims/signer-repository.ts';
import type { Asks } from '../parse/requirement.ts';
import type { AcceptedStatement } from './accepted-statement.ts';
import { countStatements } from './counts-as-vouching.ts';
import { compare, type Evaluation, matchesAny, type RequirementContext } from './evaluation.ts';

/** Counts different signers. Two workflows, or two refs, of one repository count as one. Who says no has not signed for the artifact. */
export function evaluateSigners({ count, 'predicate-type': types }: Asks<'signers'>, { accepted }: RequirementContext): Evaluation {
  const agreeing = countStatements(accepted).flatMap(({ statement, as }) => (as === 'no' || as === 'older' ? [] : [statement]));
  const counted = types === undefined ? agreeing : agreeing.filter(({ predicateType }) => matchesAny(types, predicateType));
  const signers = new Set(counted.map(signerOf));
  return {
    clauses: [
      compare('count', {
        satisfied: signers.size >= count,
        expected: `${count} different signers`,
        actual: `${signers.size}`,
        basis: 'proven',
        code: 'POLICY_TOO_FEW_SIGNERS',
        message: `The artifact has signatures of ${signers.size} different trusted signers, but ${count} are required.`,
        hint: 'Each required signer must sign the artifact. Pass all bundles to the command.',
      }),
    ],
    bundles: counted.map(({ position }) => position),
  };
}

/**
 * The signer that counts: the repository of a GitHub or GitLab job (by its id, which stays the same after renames), the project of a
 * CircleCI job with any of its issuers, and the pipeline or job itself on other CI systems.
 */
function signerOf({ verdict: { signer }, ci }: AcceptedStatement): string {
  if (signer.kind === 'key') return `key ${signer.fingerprint}`;
  const { issuer, san, extensions } = signer.identity;
  switch (ci) {
    case 'github':
    case 'gitlab':
      return `${issuer} ${extensions['source-repository-identifier'] ?? readSourceRepository(signer.identity) ?? san.split('@')[0]}`;
    case 'circleci':
      return `circleci ${CERTIFICATE_CLAUSES.circleci.proves.project?.(signer.identity) ?? san}`;
    default:
      return `${issuer} ${san}`;
  }
}
