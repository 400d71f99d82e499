import type { ArtifactVerdict, CheckedBundle, ResultProblem, SignedBundle } from '../results/result.ts';
import type { DigestSet } from '../sigstore/subject.ts';

/** `held`: shown to be so. `broken`: this is where it fails. `open`: nobody came so far, or nobody looked. */
export type LinkVerdict = 'held' | 'broken' | 'open';

/** From an artifact to what is believed: what is said between two of them, and whether it holds. */
export interface Chain {
  /** The artifact's digest is a subject of what was signed. */
  subject: LinkVerdict;
  /** What was signed carries a signature of the certificate's or a known key. */
  signature: LinkVerdict;
  /** A log holds it, and a time that is trusted lies within the certificate's life. */
  time: LinkVerdict;
  /** Authorities, logs and time are those of the trusted root. */
  root: LinkVerdict;
  /** The signer is one whom the policy believes. */
  policy: LinkVerdict;
  /** What the policy asks for beside the signer is there. */
  requirements: LinkVerdict;
}

/** An artifact and the bundle that decided about it. */
export interface ChainSubject {
  name: string;
  digest?: DigestSet;
  bundle?: Pick<CheckedBundle, 'signer' | 'problem' | 'predicateType' | 'entries' | 'timestamps' | 'facts'>;
  problem?: ResultProblem;
}

/** Which link a code says is broken. A code that is not here says nothing about any of them. */
const BROKEN_LINK: Readonly<Record<string, keyof Chain>> = {
  VERIFICATION_ARTIFACT_DIGEST: 'subject',
  VERIFICATION_ARTIFACT_MISMATCH: 'subject',
  VERIFICATION_GIT_CHECKOUT: 'subject',
  VERIFICATION_GIT_OBJECT: 'subject',
  VERIFICATION_NO_BUNDLE: 'subject',
  VERIFICATION_BUNDLE_MALFORMED: 'signature',
  VERIFICATION_BUNDLE_VERSION: 'signature',
  VERIFICATION_STATEMENT_MALFORMED: 'signature',
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

const HELD: Chain = { subject: 'held', signature: 'held', time: 'held', root: 'held', policy: 'held', requirements: 'held' };
const OPEN: Chain = { subject: 'open', signature: 'open', time: 'open', root: 'open', policy: 'open', requirements: 'open' };

/**
 * Which links hold. A bundle with a proven signer was verified in full, so that only the policy can have refused it; one without
 * was given up at the first fault, and what comes beside that fault is left open: nobody claims what nobody showed.
 */
export function describeChain({ bundle, problem: told }: Pick<ChainSubject, 'bundle' | 'problem'>): Chain {
  const problem = bundle?.problem ?? told;
  if (bundle?.signer !== undefined) {
    if (!problem) return HELD;
    // The signer of a bundle without a fault of its own is believed: what is missing is something beside it.
    if (!bundle.problem) return { ...HELD, requirements: 'broken' };
    const broken = BROKEN_LINK[problem.code] ?? 'policy';
    return { ...HELD, policy: 'open', requirements: 'open', [broken]: 'broken' };
  }
  const broken = problem && BROKEN_LINK[problem.code];
  return broken ? { ...OPEN, [broken]: 'broken' } : OPEN;
}

/** What was signed in this run was verified before it was put in place; what was only joined was not. */
export const describeSignedChain = (wasVerified: boolean): Chain => ({
  ...(wasVerified ? HELD : OPEN),
  policy: 'open',
  requirements: 'open',
});

/** The bundle that says most: one that is accepted, else the one whose problem is the artifact's, else the one that came furthest. */
export const decidingBundle = ({ bundles, problem: told }: Pick<ArtifactVerdict, 'bundles' | 'problem'>): CheckedBundle | undefined =>
  bundles.find(({ problem }) => !problem) ??
  bundles.find(({ problem }) => problem?.code === told?.code && problem?.message === told?.message) ??
  bundles.find(({ signer }) => signer !== undefined) ??
  bundles[0];

export const asCheckedBundle = ({ bundlePath, predicateType, signer, entries, timestamps }: SignedBundle): CheckedBundle => ({
  bundlePath,
  ...(predicateType !== undefined && { predicateType }),
  signer,
  entries,
  timestamps,
});
