import type { KeyObject } from 'node:crypto';
import type { MessageSignature, SignedContent } from '../sigstore/bundle.ts';
import { type Envelope, encodeEnvelopeHead } from '../sigstore/dsse.ts';
import { classifyKey, DIGEST_NAME, type DigestName, type HashAlgorithm, type KeyKind } from '../x509/algorithms.ts';
import { type Artifact, digestArtifact } from './artifact.ts';
import { refuse } from './refuse.ts';
import { verifyBytes, verifyDigest } from './verify-signature.ts';

/**
 * Verifies the signature of a bundle with the signer's key: over the envelope, or over the artifact itself. A message signature needs
 * the artifact or its digest. The digest is first compared with the digest in the bundle, to distinguish a wrong file from a bad
 * signature. A message that states no digest is verified with each digest that its key may sign.
 *
 * @returns The content, with the digest of the artifact if the message states none.
 * @throws ChopmarkError `VERIFICATION_SIGNATURE`, `VERIFICATION_ARTIFACT_MISMATCH`, `VERIFICATION_ARTIFACT_DIGEST`
 */
export async function verifyContent(content: SignedContent, key: KeyObject, artifact: Artifact): Promise<SignedContent> {
  const kind = classifyKey(key);
  if (!kind)
    throw refuse(
      'VERIFICATION_SIGNATURE',
      'The signing key of the bundle has an unsupported type.',
      'Supported are ECDSA on P-256, P-384 or P-521, Ed25519, and RSA with at least 2048 bits.',
    );
  const verified =
    content.kind === 'envelope'
      ? verifyEnvelope(content.envelope, key, kind) && content
      : content.digest
        ? (await verifyMessage(content, key, kind, artifact)) && content
        : await findSigned(content, key, kind, artifact);
  if (verified) return verified;
  throw refuse(
    'VERIFICATION_SIGNATURE',
    content.kind === 'message' && !content.digest
      ? 'The signature of the bundle is not valid for this artifact: it was made with another key, or for another file. The bundle does not state the digest of its file.'
      : 'The signature of the bundle is not valid: it was made with another key, or the signed content was changed.',
  );
}

/** Older clients sign with SHA-256 for every curve, which protobuf-specs still lists. RSA works with any SHA-2. */
const digestsFor = ({ type, digest }: KeyKind): readonly DigestName[] =>
  type === 'rsa' ? ['sha256', 'sha384', 'sha512'] : [...new Set([digest, 'sha256' as const])];

const verifyEnvelope = (envelope: Envelope, key: KeyObject, kind: KeyKind): boolean => {
  const parts = [encodeEnvelopeHead(envelope), envelope.payload];
  return digestsFor(kind).some((digest) => verifyBytes(digest, parts, key, envelope.signature));
};

/** The digest that a message without one signs: of those that the key may sign, the one with which the signature is valid. */
async function findSigned(
  { signature }: MessageSignature,
  key: KeyObject,
  kind: KeyKind,
  artifact: Artifact,
): Promise<MessageSignature | undefined> {
  const digests = digestsFor(kind).flatMap((name) => digestArtifact(artifact, name) ?? []);
  if (digests.length === 0) throw unknownDigest(digestsFor(kind).join(' or '));
  for (const hex of digests) {
    const digest = Buffer.from(hex, 'hex');
    const content = { kind: 'message' as const, algorithm: ALGORITHM_OF_LENGTH[digest.length] ?? 'SHA2_256', digest, signature };
    if (await verifyMessage(content, key, kind, artifact)) return content;
  }
  return undefined;
}

/** By bytes. */
const ALGORITHM_OF_LENGTH: Readonly<Record<number, HashAlgorithm | undefined>> = { 32: 'SHA2_256', 48: 'SHA2_384', 64: 'SHA2_512' };

const unknownDigest = (algorithm: string) =>
  refuse(
    'VERIFICATION_ARTIFACT_DIGEST',
    `The bundle signs the ${algorithm} digest of an artifact, but the ${algorithm} digest of this artifact is not known.`,
    `Name the file, or its ${algorithm} digest.`,
  );

async function verifyMessage(
  content: Extract<MessageSignature, { digest: Buffer }>,
  key: KeyObject,
  kind: KeyKind,
  artifact: Artifact,
): Promise<boolean> {
  const algorithm = DIGEST_NAME[content.algorithm];
  const digest = digestArtifact(artifact, algorithm);
  if (digest === undefined) throw unknownDigest(algorithm);
  if (content.digest.toString('hex') !== digest) {
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
