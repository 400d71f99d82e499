import type { KeyObject } from 'node:crypto';
import type { SignedContent } from '../sigstore/bundle.ts';
import { type Envelope, encodeEnvelopeHead } from '../sigstore/dsse.ts';
import { classifyKey, DIGEST_NAME, type DigestName, type KeyKind } from '../x509/algorithms.ts';
import { type Artifact, digestArtifact } from './artifact.ts';
import { refuse } from './refuse.ts';
import { verifyBytes, verifyDigest } from './verify-signature.ts';

/**
 * Verifies the signature of a bundle with the signer's key: over the envelope, or over the artifact itself. A message signature
 * needs the artifact or its digest, and is compared with the digest in the bundle first, since that tells a wrong file from a bad signature.
 *
 * @throws ChopmarkError `VERIFICATION_SIGNATURE`, `VERIFICATION_ARTIFACT_MISMATCH`, `VERIFICATION_ARTIFACT_DIGEST`
 */
export async function verifyContent(content: SignedContent, key: KeyObject, artifact: Artifact): Promise<void> {
  const kind = classifyKey(key);
  if (!kind)
    throw refuse(
      'VERIFICATION_SIGNATURE',
      'The key of the bundle is of a kind that is not accepted.',
      'ECDSA on P-256, P-384 or P-521, Ed25519, and RSA from 2048 bits are.',
    );
  const holds =
    content.kind === 'envelope' ? verifyEnvelope(content.envelope, key, kind) : await verifyMessage(content, key, kind, artifact);
  if (!holds)
    throw refuse('VERIFICATION_SIGNATURE', 'The signature of the bundle is not of its certificate or key, or not over what it holds.');
}

/** Older clients sign with SHA-256 whatever the curve, which protobuf-specs still lists; RSA goes with any SHA-2. */
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
      `The bundle signs the ${algorithm} digest of an artifact, which is not at hand.`,
      `Name the file itself, or its ${algorithm} digest.`,
    );
  }
  if (content.digest && content.digest.toString('hex') !== digest) {
    throw refuse(
      'VERIFICATION_ARTIFACT_MISMATCH',
      `The bundle signs ${algorithm}:${content.digest.toString('hex')}; the artifact is ${algorithm}:${digest}.`,
      'The file was changed after it was signed, or the bundle belongs to another file.',
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
      'Ed25519 signs the whole artifact, so it cannot be verified by digest.',
      'Name the file itself.',
    );
  }
  return digestsFor(kind).includes(algorithm) && (await verifyDigest(algorithm, Buffer.from(digest, 'hex'), key, content.signature));
}
