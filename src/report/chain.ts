import type { CheckedBundle, ResultProblem, SignedBundle } from '../results/result.ts';
import type { DigestSet } from '../sigstore/subject.ts';

/** `held`: proven. `broken`: verification failed here. `open`: not checked, because verification ended before or does not include it. */
export type LinkVerdict = 'held' | 'broken' | 'open';

/** The links from an artifact to the trusted root, and whether each holds. */
export interface Chain {
  /** The artifact's digest is a subject of the signed statement. */
  subject: LinkVerdict;
  /** The signature is by the certificate's key or a known key. */
  signature: LinkVerdict;
  /** A log has the signature, and a trusted time is within the validity of the certificate. */
  time: LinkVerdict;
  /** Authorities, logs and timestamp authorities are listed in the trusted root. */
  root: LinkVerdict;
  /** The policy trusts the signer. */
  policy: LinkVerdict;
  /** The other requirements of the policy are satisfied. */
  requirements: LinkVerdict;
}

/** An artifact and the bundle that decided its verdict. */
export interface ChainSubject {
  name: string;
  digest?: DigestSet;
  bundle?: Pick<CheckedBundle, 'signer' | 'problem' | 'predicateType' | 'entries' | 'timestamps' | 'facts'>;
  problem?: ResultProblem;
}

/** The broken link for each error code. A code that is not listed does not concern a link. */
const BROKEN_LINK: Readonly<Record<string, keyof Chain>> = {
  VERIFICATION_ARTIFACT_DIGEST: 'subject',
  VERIFICATION_ARTIFACT_MISMATCH: 'subject',
  VERIFICATION_GIT_CHECKOUT: 'subject',
  VERIFICATION_GIT_OBJECT: 'subject',
  VERIFICATION_NO_BUNDLE: 'subject',
  VERIFICATION_OTHER_MEANING: 'subject',
  VERIFICATION_BUNDLE_MALFORMED: 'signature',
  VERIFICATION_BUNDLE_VERSION: 'signature',
  VERIFICATION_STATEMENT_MALFORMED: 'signature',
  VERIFICATION_SECOND_OPINION: 'signature',
  VERIFICATION_SECOND_OPINION_UNSUPPORTED: 'signature',
  VERIFICATION_SIGNATURE: 'signature',
  VERIFICATION_KEY: 'signature',
  VERIFICATION_CERTIFICATE_EXPIRED: 'time',
  VERIFICATION_LOG_BODY: 'time',
  VERIFICATION_LOG_CHECKPOINT: 'time',
  VERIFICATION_LOG_DUPLICATE: 'time',
  VERIFICATION_LOG_MISSING: 'time',
  VERIFICATION_LOG_PROMISE: 'time',
  VERIFICATION_LOG_PROOF: 'time',
  VERIFICATION_NO_TRUSTED_TIME: 'time',
  VERIFICATION_TIMESTAMP: 'time',
  VERIFICATION_CERTIFICATE: 'root',
  VERIFICATION_CERTIFICATE_UNTRUSTED: 'root',
  VERIFICATION_LOG_UNKNOWN: 'root',
  VERIFICATION_SCT: 'root',
};

/** Nothing was decided about a bundle with such a problem, although its signer may be known. */
const UNDECIDED: readonly string[] = ['VERIFICATION_SECOND_OPINION_UNANSWERED', 'VERIFICATION_TIMEOUT'];

const HELD: Chain = { subject: 'held', signature: 'held', time: 'held', root: 'held', policy: 'held', requirements: 'held' };
const OPEN: Chain = { subject: 'open', signature: 'open', time: 'open', root: 'open', policy: 'open', requirements: 'open' };

/**
 * The verdict for each link. A bundle with a proven signer was verified completely, so only the policy can have refused it. The
 * verification of any other bundle ended at the first fault, so the links that were not checked are `open`.
 */
export function describeChain({ bundle, problem: told }: Pick<ChainSubject, 'bundle' | 'problem'>): Chain {
  const problem = bundle?.problem ?? told;
  if (problem && UNDECIDED.includes(problem.code)) return OPEN;
  if (bundle?.signer !== undefined) {
    if (!problem) return HELD;
    // The signer of a bundle without a fault is trusted, so another requirement is missing.
    if (!bundle.problem) return { ...HELD, requirements: 'broken' };
    const broken = BROKEN_LINK[problem.code] ?? 'policy';
    return { ...HELD, policy: 'open', requirements: 'open', [broken]: 'broken' };
  }
  const broken = problem && BROKEN_LINK[problem.code];
  return broken ? { ...OPEN, [broken]: 'broken' } : OPEN;
}

/** A bundle that was signed in this run was verified before it was stored. A joined bundle was not. */
export const describeSignedChain = (wasVerified: boolean): Chain => ({
  ...(wasVerified ? HELD : OPEN),
  policy: 'open',
  requirements: 'open',
});

export const asCheckedBundle = ({ bundlePath, predicateType, signer, entries, timestamps }: SignedBundle): CheckedBundle => ({
  bundlePath,
  ...(predicateType !== undefined && { predicateType }),
  signer,
  entries,
  timestamps,
});
