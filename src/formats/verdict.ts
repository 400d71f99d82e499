/** Who signed, as the certificate proves it: Fulcio's extensions by name, absent where the certificate has none. */
export interface CertificateIdentity {
  /** Subject alternative name: URI, e-mail address or OtherName text. */
  san: string;
  sanType: 'uri' | 'email' | 'other';
  /** OIDC issuer (extension .8, else .1). */
  issuer: string;
  /** Fulcio extensions by their documented name, e.g. `source-repository-uri` (oid-info.md). */
  extensions: Readonly<Record<string, string>>;
  /** PEM-less serial, lower-case hex. */
  serial: string;
  notBefore: Date;
  notAfter: Date;
}

export interface TrustedTime {
  time: Date;
  source: 'log' | 'timestamp-authority';
  /** URL of the log or authority, as its trust root names it. */
  authority: string;
}

/** What a bundle was shown to be. */
export interface BundleVerdict {
  signer: { kind: 'certificate'; identity: CertificateIdentity } | { kind: 'key'; fingerprint: string };
  entries: { log: string; index: bigint; kind: string; version: string }[];
  times: TrustedTime[];
  /** The statement of an in-toto envelope, as signed bytes; absent for message signatures and other payloads. */
  statement?: Buffer;
}
