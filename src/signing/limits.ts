/** Bounds on what comes from outside, each with its unit. */

/** Bytes. One response of a certificate authority. A chain and an SCT take a few kB. */
export const MAX_CERTIFICATE_ANSWER = 1 << 20;
/** Bytes. One entry of a log: canonical body, inclusion proof, checkpoint. */
export const MAX_LOG_ANSWER = 4 << 20;
/** Bytes. A request of this size or more may be why a log hangs up: web servers take 1 MiB unless they are told otherwise (nginx). */
export const LARGE_REQUEST = 1 << 20;
/** Bytes. An answer whose message is shown: larger ones are pages of other servers. */
export const MAX_SERVICE_WORDS = 4 << 10;
/** Bytes. One RFC 3161 response. */
export const MAX_TIMESTAMP_ANSWER = 64 << 10;
/** Milliseconds to wait for a checkpoint that covers an entry the log already has. Public logs publish one every few seconds. */
export const CHECKPOINT_WAIT = 60_000;
/** Milliseconds between two requests for a checkpoint. */
export const CHECKPOINT_INTERVAL = 1_000;
/** Bytes. A full tile of hashes: 256 of 32 bytes. */
export const MAX_HASH_TILE = 8 << 10;
/** Bytes. A full tile of entries: 256, each at most 64 KiB after its length. */
export const MAX_ENTRY_TILE = 256 * ((1 << 16) + 2);
/** Tiles of one log kept in memory. The entries of a resumed batch are in few tiles. */
export const MAX_TILES_KEPT = 16;
/** Items in flight to Rekor v2, which answers with its next checkpoint: 1,000 fit into one interval, and it refuses more than 4,096. */
export const IN_FLIGHT_V2 = 1_024;
/** Items in flight to Rekor v1, which answers at once and accepts 500 requests per minute. */
export const IN_FLIGHT_V1 = 16;
/** Items in flight without a log. */
export const IN_FLIGHT_WITHOUT_LOG = 32;
/** Items in flight until the first one is in place: limits the requests to a service that is down. */
export const IN_FLIGHT_AT_FIRST = 64;
/** Requests in flight to one timestamp authority. */
export const TIMESTAMPS_IN_FLIGHT = 32;
/** Bytes. One payload to sign. Encoded in base64 and with its certificate, it still fits into a bundle. */
export const MAX_PAYLOAD = 44 << 20;
/** Bytes of payloads in flight. A larger payload is sent alone. */
export const PAYLOADS_IN_FLIGHT = 64 << 20;
/** Failed items in a row after which a batch stops. */
export const MAX_FAILURES_IN_A_ROW = 8;
/** Milliseconds before expiry at which a certificate is renewed, at most a quarter of its lifetime. */
export const RENEW_BEFORE = 120_000;
/** Milliseconds before expiry from which a certificate signs nothing more, at most a tenth of its lifetime. */
export const SIGN_BEFORE = 30_000;
/** Milliseconds between two attempts to renew a certificate. */
export const RENEWAL_PAUSE = 15_000;
/** Bytes. The journal of one bundle folder: 10,000 statements of 100 kB. */
export const MAX_JOURNAL = 2 ** 30;
/** Characters. One certificate of a response, in PEM. */
export const MAX_CERTIFICATE_PEM = 64 << 10;
/** Characters. The id of an item in the journal. */
export const MAX_JOURNAL_ID = 1024;
/** Issuers that one certificate authority accepts. */
export const MAX_ISSUERS = 10_000;
/** Characters. The URL of one issuer. */
export const MAX_ISSUER_URL = 2048;
/** Stars in the pattern of one issuer. Fulcio's own patterns have two. A pattern with more matches nothing. */
export const MAX_ISSUER_STARS = 8;
