import type { CertificateIdentity } from '../x509/certificate.ts';

export interface TrustedTime {
  time: Date;
  source: 'log' | 'timestamp-authority';
  /** URL of the log or authority, as the trusted root names it. */
  authority: string;
}

/** The verified facts about a bundle. */
export interface BundleVerdict {
  signer: { kind: 'certificate'; identity: CertificateIdentity } | { kind: 'key'; fingerprint: string };
  /** `log`: the URL of the log, or its id if it has none. `logId`: SHA-256 of its key, in hex. */
  entries: { log: string; logId?: string; index: bigint; kind: string; version: string }[];
  times: TrustedTime[];
  /** The statement of an in-toto envelope, as signed bytes; absent for message signatures and other payloads. */
  statement?: Buffer;
}
