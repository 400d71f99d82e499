import type { Envelope } from './dsse.ts';

export const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';

export type HashAlgorithm = 'SHA2_256' | 'SHA2_384' | 'SHA2_512';

export interface InclusionProof {
  logIndex: bigint;
  rootHash: Buffer;
  treeSize: bigint;
  hashes: Buffer[];
  /** Signed note (C2SP signed-note, tlog-checkpoint). Absent in v0.1 bundles. */
  checkpoint?: string;
}

/** `dev.sigstore.rekor.v1.TransparencyLogEntry`. */
export interface LogEntry {
  logIndex: bigint;
  /** SHA-256 of the log's public key (v1), or its checkpoint key id (v2). */
  logId: Buffer;
  kind: string;
  version: string;
  /** Seconds since the epoch as the log claims; zero or absent for Rekor v2, which proves no time. */
  integratedTime?: bigint;
  /** Signed entry timestamp of Rekor v1. */
  inclusionPromise?: Buffer;
  inclusionProof?: InclusionProof;
  canonicalizedBody: Buffer;
}

export type SigningMaterial =
  | { kind: 'certificate'; certificate: Buffer }
  /** Leaf first; v0.1 and v0.2 bundles. */
  | { kind: 'chain'; certificates: Buffer[] }
  | { kind: 'public-key'; hint: string };

export type SignedContent =
  | { kind: 'envelope'; envelope: Envelope }
  | { kind: 'message'; algorithm: HashAlgorithm; digest?: Buffer; signature: Buffer };

/** A Sigstore bundle (protobuf-specs, sigstore_bundle.proto), parsed: bytes are bytes, numbers are numbers. */
export interface Bundle {
  mediaType: string;
  version: '0.1' | '0.2' | '0.3';
  material: SigningMaterial;
  entries: LogEntry[];
  /** RFC 3161 TimeStampResp, DER. */
  timestamps: Buffer[];
  content: SignedContent;
}
