/** Limits on input from outside, each with its unit. */

/** Bytes. One bundle file or one line of a JSON Lines file. */
export const MAX_BUNDLE = 64 << 20;
/** Bytes. The same without what is in base64: names, numbers, checkpoints. */
export const MAX_BUNDLE_OUTLINE = 32 << 20;
/** Values of all kinds in the JSON of one bundle, or of one document with several; one bundle has a few hundred. */
export const MAX_BUNDLE_VALUES = 1_000_000;
/** Bundles in one JSON Lines file. */
export const MAX_BUNDLES = 250_000;
/** Bytes. A trusted root, signing config or client trust config. */
export const MAX_TRUST_FILE = 4 << 20;
/** Trusted roots in one file in JSON Lines. */
export const MAX_TRUSTED_ROOTS = 16;
/** Bytes. The document signed by cosign 1 and 2; cosign writes a few hundred. */
export const MAX_SIMPLE_SIGNING = 4 << 20;
/** Services of one kind in a signing config. */
export const MAX_TRUST_SERVICES = 64;
/** Bytes. All documents of one run; each subject may have one of its own. */
export const MAX_DOCUMENTS = 256 << 20;
/** Subjects in one run. */
export const MAX_SUBJECTS = 250_000;
/** Log entries, timestamps, certificates, inclusion hashes in one bundle. */
export const MAX_BUNDLE_ENTRIES = 32;
/** Bytes of one file of bundles, JSON or JSON Lines. */
export const MAX_BUNDLE_FILE = 1 << 30;
/** Bytes. A complete statement given as a file: 100,000 subjects and a predicate. */
export const MAX_STATEMENT = 44 << 20;
/** Bytes. A larger statement is not parsed as a whole before its signature is verified and its signer is trusted. */
export const MAX_UNTRUSTED_STATEMENT = 1 << 20;
/** Bytes. One subject of a larger statement, and one of its own texts; usually a few hundred. */
export const MAX_SUBJECT = 64 << 10;
/** Subjects of a larger statement that are kept when it is refused. For other artifacts, the refusal is the reason too. */
export const MAX_REFUSED_SUBJECTS = 50_000;
/** Lines of one file that are reported as no bundles. The others are left out, and hide no bundle. */
export const MAX_BAD_LINES = 1_000;
/** Hashes of one inclusion proof; enough for a log with 2^64 entries. */
export const MAX_PROOF_HASHES = 64;
/** Bytes. One certificate, key or signature in DER; usually a few kilobytes. */
export const MAX_DER = 64 << 10;
/** Bytes. A certificate, a signature or a timestamp in a bundle; usually a few kilobytes. */
export const MAX_BUNDLE_PART = 64 << 10;
/** Certificates in one chain, including the root. */
export const MAX_CHAIN = 8;
/** Characters. A note of a log with a dozen witnesses has less than 4 kB. */
export const MAX_CHECKPOINT = 64 << 10;
/** Signatures under one checkpoint. */
export const MAX_CHECKPOINT_SIGNATURES = 64;
/** Bytes. The body of a log entry, which contains a signature and a certificate, never the artifact. */
export const MAX_LOG_BODY = 256 << 10;
/** Digests of one subject. */
export const MAX_DIGESTS = 32;
