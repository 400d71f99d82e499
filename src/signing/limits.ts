/** Bounds on what comes from outside, each with its unit. */

/** Bytes. One answer of a certificate authority: a chain and an SCT are a few kB. */
export const MAX_CERTIFICATE_ANSWER = 1 << 20;
/** Bytes. One entry of a log: canonical body, inclusion proof, checkpoint. */
export const MAX_LOG_ANSWER = 4 << 20;
/** Bytes. One RFC 3161 answer. */
export const MAX_TIMESTAMP_ANSWER = 64 << 10;
/** Milliseconds to wait for a checkpoint that covers an entry the log holds already; intervals of public logs are seconds. */
export const CHECKPOINT_WAIT = 60_000;
/** Milliseconds between two looks at a checkpoint. */
export const CHECKPOINT_INTERVAL = 1_000;
/** Bytes. A full tile of hashes: 256 of 32 bytes. */
export const MAX_HASH_TILE = 8 << 10;
/** Bytes. A full tile of entries: 256, each at most 64 KiB behind its length. */
export const MAX_ENTRY_TILE = 256 * ((1 << 16) + 2);
/** Tiles of one log kept in memory; a batch that is resumed lies in few. */
export const MAX_TILES_KEPT = 16;
/** Items in flight to Rekor v2, which answers with its next checkpoint: 1,000 fit into one interval, and it pushes back beyond 4,096. */
export const IN_FLIGHT_V2 = 1_024;
/** Items in flight to Rekor v1, which answers at once and takes 500 requests a minute. */
export const IN_FLIGHT_V1 = 16;
/** Items in flight where there is no log. */
export const IN_FLIGHT_WITHOUT_LOG = 32;
/** Items in flight until the first one is in place: what a service that is down gets to feel. */
export const IN_FLIGHT_AT_FIRST = 64;
/** Requests in flight to one timestamp authority. */
export const TIMESTAMPS_IN_FLIGHT = 32;
/** Bytes. One payload to sign: in base64 and with its certificate it still fits into a bundle. */
export const MAX_PAYLOAD = 44 << 20;
/** Bytes of payloads in flight; one larger than that goes alone. */
export const PAYLOADS_IN_FLIGHT = 64 << 20;
/** Items that fail in a row before a batch gives up. */
export const MAX_FAILURES_IN_A_ROW = 8;
/** Milliseconds before its end at which a certificate is renewed, and a quarter of its life at most. */
export const RENEW_BEFORE = 120_000;
/** Milliseconds before its end from which on a certificate signs nothing more, and a tenth of its life at most. */
export const SIGN_BEFORE = 30_000;
/** Milliseconds between two attempts to renew a certificate. */
export const RENEWAL_PAUSE = 15_000;
/** Bytes. The journal of one bundle folder: 10,000 statements of 100 kB. */
export const MAX_JOURNAL = 2 ** 30;
/** Characters. One certificate of an answer, in PEM. */
export const MAX_CERTIFICATE_PEM = 64 << 10;
/** Characters. What the journal knows an item by. */
export const MAX_JOURNAL_ID = 1024;
/** Issuers that one certificate authority may accept. */
export const MAX_ISSUERS = 10_000;
/** Characters. The URL of one issuer. */
export const MAX_ISSUER_URL = 2048;
