import type { KeyObject } from 'node:crypto';
import type { SignedContent } from '../sigstore/bundle.ts';
import { type Envelope, encodeEnvelopeHead } from '../sigstore/dsse.ts';
import { classifyKey, DIGEST_NAME, type DigestName, type KeyKind } from '../x509/algorithms.ts';
import { type Artifact, digestArtifact } from './artifact.ts';
import { refuse } from './refuse.ts';
import { verifyBytes, verifyDigest } from './verify-signature.ts';

/**
 * Verifies the signature of a bundle with the signer's key: over the envelope, or over the artifact itself. A message signature needs
 * the artifact or its digest. The digest is first compared with the digest in the bundle, to distinguish a wrong file from a bad
 * signature.
 *
 * @throws ChopmarkError `VERIFICATION_SIGNATURE`, `VERIFICATION_ARTIFACT_MISMATCH`, `VERIFICATION_ARTIFACT_DIGEST`
 */
export async function verifyContent(content: SignedContent, key: KeyObject, artifact: Artifact): Promise<void> {
  const kind = classifyKey(key);
  if (!kind)
    throw refuse(
      'VERIFICATION_SIGNATURE',
      'The signing key of the bundle has an unsupported type.',
      'Supported are ECDSA on P-256, P-384 or P-521, Ed25519, and RSA with at least 2048 bits.',
    );
  const holds =
    content.kind === 'envelope' ? verifyEnvelope(content.envelope, key, kind) : await verifyMessage(content, key, kind, artifact);
  if (!holds)
    throw refuse(
      'VERIFICATION_SIGNATURE',
      'The signature of the bundle is not valid: it was made with another key, or the signed content was changed.',
    );
}

/** Older clients sign with SHA-256 for every curve, which protobuf-specs still lists. RSA works with any SHA-2. */
const digestsFor = ({ type, digest }: KeyKind): readonly DigestName[] =>
  type === 'rsa' ? ['sha256', 'sha384', 'sha512'] : [...new Set([digest, 'sha256' as const])];

const verifyEnvelope = (envelope: Envelope, key: KeyObject, kind: KeyKind): boolean => {
  const parts = [encodeEnvelopeHead(envelope), envelope.payload];
  return digestsFor(kind).some((digest) => verifyBytes(digest, parts, key, envelope.signature));
};

async function verifyMessage(
  content: SignedContent & { kind: 'message' },
  key: KeyObject,
  kind: KeyKind,
  artifact: Artifact,
): Promise<boolean> {
  const algorithm = DIGEST_NAME[content.algorithm];
  const digest = digestArtifact(artifact, algorithm);
  if (digest === undefined) {
    throw refuse(
      'VERIFICATION_ARTIFACT_DIGEST',
      `The bundle signs the ${algorithm} digest of an artifact, but the ${algorithm} digest of this artifact is not known.`,
      `Name the file, or its ${algorithm} digest.`,
    );
  }
  if (content.digest && content.digest.toString('hex') !== digest) {
    throw refuse(
      'VERIFICATION_ARTIFACT_MISMATCH',
      `The bundle signs ${algorithm}:${content.digest.toString('hex')}, but the artifact is ${algorithm}:${digest}.`,
      'The file was changed after it was signed, or the bundle is for another file.',
    );
  }
  if (artifact.kind === 'bytes') {
    return (
      (kind.type === 'ed25519' || digestsFor(kind).includes(algorithm)) && verifyBytes(algorithm, [artifact.bytes], key, content.signature)
    );
  }
  if (kind.type === 'ed25519') {
    throw refuse(
      'VERIFICATION_ARTIFACT_DIGEST',
      'An Ed25519 signature covers the whole artifact, so a digest is not enough to verify it.',
      'Name the file instead of its digest.',
    );
  }
  return digestsFor(kind).includes(algorithm) && (await verifyDigest(algorithm, Buffer.from(digest, 'hex'), key, content.signature));
}
