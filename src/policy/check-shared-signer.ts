import { guessForge, readCaller } from '../identity/claims/signer-repository.ts';
import type { SignerId } from '../results/build-facts.ts';
import type { ClauseOutcome, ResultProblem } from '../results/result.ts';
import type { CertificateIdentity } from '../x509/certificate.ts';
import { failedClause, nameSetting, passedClause } from './clause-outcome.ts';
import { hasLiteralOwner } from './parse/literal-owner.ts';
import type { TrustEntry } from './parse/policy.ts';
import { REPOSITORY_CLAUSES } from './parse/unsupported-clauses.ts';

/** For whom a signer acted, as far as the entry asks. Neither is set if the signer is in the repository that it signed for. */
export interface SharedSignerOutcome {
  clause?: ClauseOutcome;
  /** What could not be checked, although the signer is accepted. */
  warning?: ResultProblem;
}

/**
 * Workflows can be called from other repositories, and then sign for those under their own name. Whoever trusts such a signer has to say for
 * whom: with a repository or an owner, or by accepting any caller in so many words. This is the only place that decides it.
 *
 * @param ci The CI system that the entry or the issuer names.
 */
export function checkSharedSigner(entry: TrustEntry, identity: CertificateIdentity, ci: SignerId | undefined): SharedSignerOutcome {
  const caller = readCaller(identity, ci);
  if (caller === undefined) return {};
  const { signer, source } = caller;
  const asked = REPOSITORY_CLAUSES.filter((clause) => hasLiteralOwner(clause, entry.clauses[clause]));
  // The outcome of the clause itself says whether it is the right one.
  if (asked.length > 0)
    return source === 'unknown' ? {} : { clause: passedClause('caller', `as asked for by ${asked.join(', ')}`, source) };
  if (entry.anyCaller) return { clause: passedClause('caller', 'any caller', source) };
  if (source !== 'unknown') return { clause: refuseCaller(entry, identity, ci, source) };
  if (entry.identities === undefined) return { clause: refuseUnknownCaller(entry, identity, signer) };
  return {
    warning: {
      code: 'POLICY_SHARED_SIGNER',
      message: `The certificate of ${identity.san} does not say for which repository this workflow signed, so every caller of it is accepted.`,
    },
  };
}

function refuseCaller(entry: TrustEntry, identity: CertificateIdentity, ci: SignerId | undefined, source: string): ClauseOutcome {
  const forge = ci ?? guessForge(identity);
  const isOption = entry.at === undefined;
  const repository = isOption ? `${entry.ci === undefined ? `--ci ${forge} ` : ''}--repository OWNER/NAME` : 'repository: OWNER/NAME';
  const where = isOption ? '' : ` in the trust entry ${entry.name} (${entry.at})`;
  return failedClause({
    code: 'POLICY_SHARED_SIGNER',
    clause: 'caller',
    expected: 'a repository or an owner that was asked for',
    actual: source,
    message: `Wrong signer: other repositories can call ${identity.san}, and none was asked for. This certificate was issued for ${source}.`,
    hint: `Name the repository that you expect: ${repository}${where}. Or accept whoever calls this workflow: ${isOption ? '--any-caller' : 'any-caller: true'}.`,
  });
}

const refuseUnknownCaller = (entry: TrustEntry, { san }: CertificateIdentity, signer: string): ClauseOutcome =>
  failedClause({
    code: 'POLICY_SHARED_SIGNER',
    clause: 'caller',
    expected: signer,
    actual: undefined,
    message: `Wrong signer: the certificate of ${san} does not say for which repository this workflow signed.`,
    hint: `Name the whole identity with ${nameSetting('identity', entry)}. Or accept whoever calls this workflow: ${entry.at === undefined ? '--any-caller' : 'any-caller: true'}.`,
  });
