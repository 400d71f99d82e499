/** Every bound on what comes from outside, with its unit. Nothing is read, fetched, parsed or kept in flight beyond these. */

/** Bytes. One answer of a certificate authority: a chain and an SCT are a few kB. */
export const MAX_CERTIFICATE_ANSWER = 1 << 20;
/** Bytes. One entry of a log: canonical body, inclusion proof, checkpoint. */
export const MAX_LOG_ANSWER = 4 << 20;
/** Bytes. One RFC 3161 answer. */
export const MAX_TIMESTAMP_ANSWER = 64 << 10;
/** Bytes. One token answer of a CI's or cloud's token service. */
export const MAX_TOKEN_ANSWER = 64 << 10;
/** Bytes. One identity token. */
export const MAX_TOKEN = 16 << 10;
/** Bytes. One bundle file or one line of a JSON Lines file. */
export const MAX_BUNDLE = 64 << 20;
/** Bytes. A trusted root, signing config or client trust config. */
export const MAX_TRUST_FILE = 4 << 20;
/** Bytes. A predicate or statement given as a file. */
export const MAX_PREDICATE = 16 << 20;
/** Bytes. A checksums file: 100,000 lines of 256 bytes. */
export const MAX_CHECKSUMS_FILE = 32 << 20;
/** Subjects in one run. */
export const MAX_SUBJECTS = 250_000;
/** Levels of nesting in any JSON we parse. */
export const MAX_JSON_DEPTH = 128;
/** Log entries, timestamps, certificates, inclusion hashes in one bundle. */
export const MAX_BUNDLE_ENTRIES = 32;
/** Bytes of stdout, and of stderr, of a child process. */
export const MAX_EXEC_OUTPUT = 1 << 20;
/** Milliseconds for one try of one request. */
export const REQUEST_TIMEOUT = 30_000;
/** Tries of one request, the first included. */
export const MAX_TRIES = 6;
/** Milliseconds of a whole run, where `timeout` says nothing. */
export const RUN_TIMEOUT = 15 * 60_000;
