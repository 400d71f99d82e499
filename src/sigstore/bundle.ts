import type { HashAlgorithm } from '../x509/algorithms.ts';
import type { Envelope } from './dsse.ts';

export const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';

/** The suffix of files that hold one bundle, as Sigstore's clients write them. */
export const BUNDLE_SUFFIX = '.sigstore.json';

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
  /** Seconds since the epoch, as the log claims; zero or absent for Rekor v2, which proves no time. */
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

export type SignedContent = { kind: 'envelope'; envelope: Envelope } | MessageSignature;

/** The signature of a file. Its digest is a hint, which may be absent. */
export type MessageSignature = { kind: 'message'; signature: Buffer } & (
  | { algorithm: HashAlgorithm; digest: Buffer }
  | { algorithm?: undefined; digest?: undefined }
);

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

/** The bundle in protobuf JSON on one line, without a line end: the content of a file, or a line of a JSON Lines file. */
export function serializeBundle(bundle: Bundle): string {
  return JSON.stringify({
    mediaType: bundle.mediaType,
    verificationMaterial: {
      ...serializeMaterial(bundle.material),
      ...(bundle.entries.length > 0 && { tlogEntries: bundle.entries.map(serializeLogEntry) }),
      ...(bundle.timestamps.length > 0 && {
        timestampVerificationData: { rfc3161Timestamps: bundle.timestamps.map((token) => ({ signedTimestamp: base64(token) })) },
      }),
    },
    ...serializeContent(bundle.content),
  });
}

const base64 = (bytes: Buffer): string => bytes.toString('base64');

function serializeMaterial(material: SigningMaterial) {
  switch (material.kind) {
    case 'certificate':
      return { certificate: { rawBytes: base64(material.certificate) } };
    case 'chain':
      return { x509CertificateChain: { certificates: material.certificates.map((der) => ({ rawBytes: base64(der) })) } };
    case 'public-key':
      return { publicKey: { hint: material.hint } };
  }
}

/** 64-bit integers are strings in protobuf JSON. Zero is written too, because some readers do not accept that it may be left out. */
function serializeLogEntry(entry: LogEntry) {
  const { integratedTime, inclusionPromise, inclusionProof } = entry;
  return {
    logIndex: String(entry.logIndex),
    logId: { keyId: base64(entry.logId) },
    kindVersion: { kind: entry.kind, version: entry.version },
    ...(integratedTime !== undefined && { integratedTime: String(integratedTime) }),
    ...(inclusionPromise && { inclusionPromise: { signedEntryTimestamp: base64(inclusionPromise) } }),
    ...(inclusionProof && {
      inclusionProof: {
        logIndex: String(inclusionProof.logIndex),
        rootHash: base64(inclusionProof.rootHash),
        treeSize: String(inclusionProof.treeSize),
        hashes: inclusionProof.hashes.map(base64),
        ...(inclusionProof.checkpoint !== undefined && { checkpoint: { envelope: inclusionProof.checkpoint } }),
      },
    }),
    canonicalizedBody: base64(entry.canonicalizedBody),
  };
}

function serializeContent(content: SignedContent) {
  if (content.kind === 'message') {
    const { algorithm, digest, signature } = content;
    return {
      messageSignature: { ...(digest && { messageDigest: { algorithm, digest: base64(digest) } }), signature: base64(signature) },
    };
  }
  const { payload, payloadType, signature, keyid } = content.envelope;
  return {
    dsseEnvelope: {
      payload: base64(payload),
      payloadType,
      signatures: [{ sig: base64(signature), ...(keyid !== undefined && { keyid }) }],
    },
  };
}
