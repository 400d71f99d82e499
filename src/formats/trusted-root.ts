import type { KeyObject, X509Certificate } from 'node:crypto';

/** When a key or certificate authority was in use. A start is required: without one, nothing says since when it may be believed. */
export interface Validity {
  start: Date;
  end?: Date;
}

export interface CertificateAuthority {
  uri: string;
  /** Issuer of leaves first, self-signed root last. */
  chain: X509Certificate[];
  validity: Validity;
}

export interface TransparencyLog {
  baseUrl: string;
  /** The log's own id: SHA-256 of its public key for Rekor v1 and CT logs, the checkpoint key id for Rekor v2. */
  logId: Buffer;
  keyDetails: string;
  publicKey: KeyObject;
  /** Checkpoint origin: the host of `baseUrl` (with its path, where it has one). */
  origin: string;
  validity: Validity;
}

/** `dev.sigstore.trustroot.v1.TrustedRoot`, parsed: keys are imported once, here. */
export interface TrustedRoot {
  certificateAuthorities: CertificateAuthority[];
  ctLogs: TransparencyLog[];
  logs: TransparencyLog[];
  timestampAuthorities: CertificateAuthority[];
}
