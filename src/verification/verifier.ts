import { hash, type KeyObject } from 'node:crypto';
import type { BundleVerdict, TrustedTime } from '../results/verdict.ts';
import type { Bundle, SigningMaterial } from '../sigstore/bundle.ts';
import { IN_TOTO_PAYLOAD_TYPE } from '../sigstore/dsse.ts';
import { parseStatement } from '../sigstore/statement.ts';
import { isValidAt, type TrustedRoot } from '../sigstore/trusted-root.ts';
import type { CertificateIdentity } from '../x509/certificate.ts';
import { readCertificate, type SigningCertificate } from '../x509/certificate.ts';
import { DerError } from '../x509/der.ts';
import { isSelfIssued } from '../x509/x509.ts';
import type { Artifact } from './artifact.ts';
import type { AuthorityChain } from './authority-chain.ts';
import { MAX_CERTIFICATES_KEPT } from './limits.ts';
import { matchSubject } from './match-subject.ts';
import { formatTime, refuse } from './refuse.ts';
import { requiredEvidence, type Thresholds } from './thresholds.ts';
import { createChainVerifier } from './verify-chain.ts';
import { verifyContent } from './verify-content.ts';
import { type EntrySigner, verifyLogBody } from './verify-log-body.ts';
import { createEntryVerifier, type VerifiedEntry } from './verify-log-entry.ts';
import { verifyScts } from './verify-scts.ts';
import { createTimestampVerifier } from './verify-timestamp.ts';

export interface VerifierOptions {
  /** The key that bundles must be signed with. Certificates are then refused. */
  publicKey?: KeyObject;
  thresholds?: Thresholds;
}

export interface Verifier {
  /**
   * Verifies everything about a bundle except whether its signer is the expected one. All content of the bundle must be valid: an
   * entry or timestamp that cannot be verified is refused, not ignored.
   *
   * @throws ChopmarkError `VERIFICATION_…`
   */
  verifyBundle(bundle: Bundle, artifact: Artifact): Promise<BundleVerdict>;
  /**
   * Returns the identity in a certificate, before anything is signed with it. Verifies the chain and the SCTs with the trusted root, at
   * the time within its validity that is nearest to now. This machine's clock does not decide whether the certificate is still valid:
   * the trusted times of a bundle do.
   *
   * @param certificate DER.
   * @throws ChopmarkError `VERIFICATION_CERTIFICATE…`, `VERIFICATION_SCT…`
   */
  verifyCertificate(certificate: Buffer, now: Date): CertificateIdentity;
}

interface Signer extends EntrySigner {
  certificate?: { leaf: SigningCertificate; issuers: AuthorityChain[] };
}

/** A verifier for one trusted root. It caches what it verified: chain and SCTs of a certificate, chains of authorities, checkpoints. */
export function createVerifier(trustedRoot: TrustedRoot, { publicKey, thresholds = {} }: VerifierOptions = {}): Verifier {
  const required = requiredEvidence(trustedRoot, thresholds, publicKey ? 'key' : 'certificate');
  const chains = createChainVerifier(trustedRoot.certificateAuthorities);
  const verifyEntry = createEntryVerifier(trustedRoot.logs);
  const verifyTimestamp = createTimestampVerifier(trustedRoot.timestampAuthorities);
  const ownKey = publicKey && describeKey(publicKey);
  const certificates = new Map<string, Signer>();

  const readSigner = (material: SigningMaterial): Signer => {
    if (ownKey || material.kind === 'public-key') return requireKey(material, ownKey);
    // Other certificates than the leaf come from the creator of the bundle. Chains are built only from the trusted root.
    const der = material.kind === 'chain' ? material.certificates[0] : material.certificate;
    const key = der?.toString('latin1') ?? '';
    const known = certificates.get(key);
    if (known) return known;
    const leaf = parseLeaf(der ?? Buffer.alloc(0));
    const issuers = chains.findIssuers(leaf);
    if (issuers[0]?.certificates[0]) verifyScts(leaf, issuers[0].certificates[0], trustedRoot.ctLogs, required.scts);
    const signer: Signer = { kind: 'certificate', der: leaf.der, publicKey: leaf.publicKey, certificate: { leaf, issuers } };
    if (certificates.size >= MAX_CERTIFICATES_KEPT) certificates.clear();
    certificates.set(key, signer);
    return signer;
  };

  const verifyEntries = ({ entries, content }: Bundle, signer: Signer): VerifiedEntry[] => {
    const verified = entries.map((entry) => verifyEntry(entry, verifyLogBody(entry, content, signer).generation));
    if (new Set(verified.map(({ log }) => log)).size < verified.length) {
      throw refuse(
        'VERIFICATION_LOG_DUPLICATE',
        'The bundle has two entries of the same transparency log, which would count as evidence twice.',
        'Get the original bundle from its signer, or sign again.',
      );
    }
    const operators = new Set(verified.map(({ log }) => log.operator ?? log.name));
    if (operators.size < required.logs) {
      throw refuse(
        'VERIFICATION_LOG_MISSING',
        `The bundle has entries in ${operators.size} transparency logs, but ${required.logs} are required.`,
        'Without a log entry, a secretly made signature goes unnoticed. For an instance without a log, use a trusted root without a log.',
      );
    }
    return verified;
  };

  const collectTimes = ({ timestamps, content }: Bundle, entries: readonly VerifiedEntry[]): TrustedTime[] => {
    const signature = content.kind === 'message' ? content.signature : content.envelope.signature;
    const times: TrustedTime[] = entries.flatMap(({ log, promisedAt }) =>
      promisedAt ? [{ time: promisedAt, source: 'log' as const, authority: log.name }] : [],
    );
    for (const response of timestamps) {
      const { time, authority } = verifyTimestamp(response, signature);
      if (
        times.some(
          (other) => other.source === 'timestamp-authority' && other.authority === authority.uri && other.time.getTime() === time.getTime(),
        )
      ) {
        throw refuse('VERIFICATION_TIMESTAMP', `The bundle has the timestamp of ${authority.uri} at ${formatTime(time)} twice.`);
      }
      times.push({ time, source: 'timestamp-authority', authority: authority.uri });
    }
    return times;
  };

  const verifyTimes = (signer: Signer, entries: readonly VerifiedEntry[], times: readonly TrustedTime[]): void => {
    const sources = new Set(times.map(({ source, authority }) => `${source} ${authority}`));
    if (sources.size < required.times) {
      throw refuse(
        'VERIFICATION_NO_TRUSTED_TIME',
        `The bundle has ${sources.size} sources of trusted time, but ${required.times} are required.`,
        'Rekor v2 does not prove a time, so its bundles need a timestamp. Rekor v1 proves a time with its inclusion promise.',
      );
    }
    for (const { log } of entries) {
      const outside = times.find(({ time }) => !isValidAt(log.validity, time));
      if (outside)
        throw refuse('VERIFICATION_LOG_UNKNOWN', `The transparency log ${log.name} was not in use at ${formatTime(outside.time)}.`);
    }
    if (!signer.certificate) return;
    const claimed = entries.flatMap(({ claimedAt }) => claimedAt ?? []);
    chains.verifyTimes(signer.certificate.leaf, signer.certificate.issuers, [...times.map(({ time }) => time), ...claimed]);
  };

  return {
    verifyCertificate(der, now) {
      const { certificate } = readSigner({ kind: 'certificate', certificate: der });
      if (!certificate) throw new TypeError('a verifier for a key does not accept certificates');
      const { notBefore, notAfter } = certificate.leaf.identity;
      const at = new Date(Math.min(Math.max(now.getTime(), notBefore.getTime()), notAfter.getTime()));
      chains.verifyTimes(certificate.leaf, certificate.issuers, [at]);
      return certificate.leaf.identity;
    },
    async verifyBundle(bundle, artifact) {
      refuseRoots(bundle);
      const signer = readSigner(bundle.material);
      const content = await verifyContent(bundle.content, signer.publicKey, artifact);
      const entries = verifyEntries({ ...bundle, content }, signer);
      const times = collectTimes(bundle, entries);
      verifyTimes(signer, entries, times);
      const statement = readStatementOf(bundle, artifact);
      return {
        signer: signer.certificate
          ? { kind: 'certificate', identity: signer.certificate.leaf.identity }
          : { kind: 'key', fingerprint: fingerprintKey(signer.publicKey) },
        entries: entries.map(({ log, index }, at) => ({
          log: log.name,
          logId: log.logId.toString('hex'),
          index,
          kind: bundle.entries[at]?.kind ?? '',
          version: bundle.entries[at]?.version ?? '',
        })),
        times,
        ...(statement && { statement }),
      };
    },
  };
}

/** The name of a user's own key: SHA-256 of its SubjectPublicKeyInfo, lower-case hex. */
export const fingerprintKey = (key: KeyObject): string => hash('sha256', key.export({ type: 'spki', format: 'der' }), 'hex');

const describeKey = (publicKey: KeyObject): Signer => ({
  kind: 'public-key',
  der: publicKey.export({ type: 'spki', format: 'der' }),
  publicKey,
});

function requireKey(material: SigningMaterial, ownKey: Signer | undefined): Signer {
  if (material.kind !== 'public-key') {
    throw refuse(
      'VERIFICATION_KEY',
      'Wrong signer: expected the given key, but the bundle is signed with a certificate.',
      'Leave out --key, and name the identity in the certificate as the expected signer.',
    );
  }
  if (!ownKey)
    throw refuse(
      'VERIFICATION_KEY',
      'The bundle is signed with a key without a certificate, and no public key was given.',
      'Name the public key with --key.',
    );
  return ownKey;
}

function parseLeaf(der: Buffer): SigningCertificate {
  try {
    return readCertificate(der);
  } catch (error) {
    if (!(error instanceof DerError)) throw error;
    throw refuse(
      'VERIFICATION_CERTIFICATE',
      `The certificate of the bundle is not a signing certificate: ${error.message}.`,
      undefined,
      error,
    );
  }
}

/**
 * A root in a bundle could be taken for a trusted one, so bundles must not have any (protobuf-specs, sigstore_bundle.proto,
 * `x509_certificate_chain`). Clients from before the rule wrote bundles of version 0.1 without an inclusion proof: theirs is ignored, as
 * every certificate but the first is.
 */
function refuseRoots({ material, version, entries }: Bundle): void {
  if (material.kind !== 'chain' || !material.certificates.slice(1).some(isSelfIssued)) return;
  if (version === '0.1' && entries.every(({ inclusionProof }) => inclusionProof === undefined)) return;
  throw refuse(
    'VERIFICATION_CERTIFICATE',
    'The bundle has a root certificate in its chain. Roots come from the trusted root, never from a bundle.',
    'Take the bundle from its signer in a newer version, or ask for a bundle without the root. Intermediate certificates are allowed.',
  );
}

/** The signed statement. If there is an artifact to verify, it must be one of the subjects. */
function readStatementOf({ content }: Bundle, artifact: Artifact): Buffer | undefined {
  if (content.kind === 'message') return undefined;
  const { payloadType, payload } = content.envelope;
  if (payloadType !== IN_TOTO_PAYLOAD_TYPE) {
    if (artifact.kind === 'none') return undefined;
    throw refuse(
      'VERIFICATION_STATEMENT_MALFORMED',
      `The payload type ${JSON.stringify(payloadType)} of the bundle is not that of a statement about an artifact.`,
    );
  }
  if (artifact.kind !== 'none' && !matchSubject(parseStatement(payload).subjects, artifact)) {
    throw refuse(
      'VERIFICATION_ARTIFACT_MISMATCH',
      'The artifact is not a subject of the statement.',
      'The file was changed after it was attested, or the bundle is for another file. Only sha256, sha384 and sha512 are compared.',
    );
  }
  return payload;
}
