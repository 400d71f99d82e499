import type { KeyObject } from 'node:crypto';
import type { BundleVerdict } from '../../results/verdict.ts';
import type { Bundle } from '../../sigstore/bundle.ts';
import { encodeEnvelopeHead } from '../../sigstore/dsse.ts';
import { parseLogBody } from '../../sigstore/log-body.ts';
import type { CertificateAuthority, TransparencyLog, TrustedRoot } from '../../sigstore/trusted-root.ts';
import { classifyKey } from '../../x509/algorithms.ts';
import { parseX509, readBasicConstraints } from '../../x509/x509.ts';
import { verifyBytes } from '../verify-signature.ts';
import { findKey } from './find-algorithm.ts';

/** Why @sigstore/verify cannot take a bundle, and whose choice that is. */
export interface Obstacle {
  /** What the verifier chose only means that the library is not asked. With what the bundle chose, a signer could evade the question. */
  chosenBy: 'verifier' | 'bundle';
  /** A part of a sentence: "only the digest of the artifact is known". */
  reason: string;
}

export interface AskedBundle {
  /** Accepted by ours. */
  bundle: Bundle;
  verdict: Pick<BundleVerdict, 'times'>;
  /** Whether the bytes of the artifact can be had. */
  hasBytes: boolean;
  trustedRoot: TrustedRoot;
  /** The user's own key. */
  publicKey?: KeyObject | undefined;
}

/** What the bundle chose comes first: it decides, whatever the verifier chose. */
export function findObstacle(asked: AskedBundle): Obstacle | undefined {
  const ofBundle = findInEntries(asked.bundle) ?? findInSignature(asked, 'bundle');
  if (ofBundle !== undefined) return { chosenBy: 'bundle', reason: ofBundle };
  const ofVerifier = findInArtifact(asked) ?? findInSignature(asked, 'verifier') ?? findInRoot(asked);
  return ofVerifier === undefined ? undefined : { chosenBy: 'verifier', reason: ofVerifier };
}

const findInArtifact = ({ bundle, hasBytes }: AskedBundle): string | undefined =>
  bundle.content.kind === 'message' && !hasBytes ? 'only the digest of the artifact is known' : undefined;

function findInEntries({ entries, content }: Bundle): string | undefined {
  for (const entry of entries) {
    if (entry.kind === 'intoto' && entry.version === '0.0.1') return 'its log entry is of the kind intoto 0.0.1';
    if (entry.inclusionProof && !entry.inclusionProof.checkpoint) return 'the inclusion proof of its log entry has no checkpoint';
    if (content.kind === 'envelope' && entry.kind === 'hashedrekord' && parseLogBody(entry).algorithm !== 'SHA2_256')
      return 'its log entry has another digest of the envelope than SHA-256';
  }
  return undefined;
}

/**
 * The library verifies envelopes with SHA-256, or Ed25519, and files only with a digest. The user's own key is the choice of the verifier
 * if such a key never signs otherwise; the key in a certificate is not.
 */
function findInSignature({ bundle, publicKey }: AskedBundle, chooser: Obstacle['chosenBy']): string | undefined {
  const key = findKey(bundle, publicKey);
  const kind = key && classifyKey(key);
  if (!kind) return undefined;
  const isOfKey = publicKey !== undefined && (kind.type === 'ed25519' || kind.digest !== 'sha256');
  if (isOfKey !== (chooser === 'verifier')) return undefined;
  const { content } = bundle;
  if (content.kind === 'message') return kind.type === 'ed25519' ? 'it is an Ed25519 signature of a file' : undefined;
  // P-256 signs with SHA-256 alone.
  if (kind.type === 'ed25519' || (kind.type === 'ec' && kind.digest === 'sha256')) return undefined;
  const { envelope } = content;
  const isSha256 = verifyBytes('sha256', [encodeEnvelopeHead(envelope), envelope.payload], key, envelope.signature);
  return isSha256 ? undefined : 'its envelope is signed with another digest than SHA-256';
}

/** Only the authorities and logs that the bundle used count. Which certificate authority issued it is not known, so all of them do. */
function findInRoot({ bundle, verdict, trustedRoot }: AskedBundle): string | undefined {
  const { certificateAuthorities, timestampAuthorities, logs } = trustedRoot;
  const anchored = ({ chain }: CertificateAuthority) => chain.at(-1)?.checkIssued(chain.at(-1) as NonNullable<(typeof chain)[number]>);
  if (bundle.material.kind !== 'public-key' && !certificateAuthorities.every(anchored))
    return 'a certificate chain in the trusted root does not end with a self-signed certificate';
  const usedTimes = new Set(verdict.times.flatMap(({ source, authority }) => (source === 'timestamp-authority' ? [authority] : [])));
  const usedAuthorities = timestampAuthorities.filter(({ uri }) => usedTimes.has(uri));
  if (!usedAuthorities.every(anchored))
    return 'the chain of a timestamp authority in the trusted root does not end with a self-signed certificate';
  const signers = usedAuthorities.flatMap(({ chain: [first] }) => first ?? []);
  if (signers.some(({ raw }) => readBasicConstraints(parseX509(raw)).isAuthority))
    return 'the trusted root does not have the certificate of a timestamp authority that signs the timestamps';
  if (signers.some(({ publicKey }) => publicKey.asymmetricKeyType === 'rsa'))
    return 'a timestamp authority of the trusted root signs with RSA';
  const isUsed = ({ logId }: TransparencyLog) => bundle.entries.some((entry) => entry.logId.subarray(0, logId.length).equals(logId));
  const usedLogs = logs.filter(isUsed);
  const takes = ({ publicKey }: TransparencyLog) => {
    const kind = classifyKey(publicKey);
    return kind?.type === 'ed25519' || kind?.digest === 'sha256';
  };
  return usedLogs.every(takes) ? undefined : 'a transparency log of the trusted root signs with another digest than SHA-256';
}
