import { OLD_PROVENANCE_TYPE, PROVENANCE_TYPE } from '../predicates/provenance-shape.ts';
import { IMAGE_SIGNATURE } from '../sigstore/image-signature.ts';

/**
 * The statement types by which a signer vouches for an artifact, whoever asks in whatever way. Every other type says something about
 * the artifact (what is in it, what a scan found), and counts only where it is asked for. Signatures without a statement, of files and of
 * images (cosign 1 and 2, "simple signing"), vouch too.
 */
export const VOUCHING_TYPES: ReadonlySet<string> = new Set([
  // The signature of an image (cosign 3).
  IMAGE_SIGNATURE,
  // Who built it (slsa.dev).
  PROVENANCE_TYPE,
  OLD_PROVENANCE_TYPE,
  // Who published it, signed by the publisher for the index (PEP 740), and by the registry (npm).
  'https://docs.pypi.org/attestations/publish/v1',
  'https://github.com/npm/attestation/tree/main/specs/publish/v0.1',
]);

/** The types, in every version, that vouch only if GitHub's own release signer signed them. Anybody else can write one. */
export const RELEASE_TYPES = 'https://in-toto.io/attestation/release/';
