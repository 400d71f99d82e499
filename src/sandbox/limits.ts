/** Bounds on what comes from outside, each with its unit. */

/** Bytes. One request to a service of the sandbox. The default limit of Rekor v2. */
export const MAX_SANDBOX_REQUEST = 4 << 20;
/** Bytes. One entry of a tiled log. Its length is stored in two bytes (C2SP tlog-tiles, log entries). */
export const MAX_TILE_ENTRY = 65_535;
/** Entries that wait for a checkpoint of the sandbox's log. Rekor v2 refuses more than this number. */
export const MAX_SANDBOX_PENDING = 4096;
/** Bytes. The state file of a sandbox: a few keys and certificates. */
export const MAX_SANDBOX_STATE = 64 << 10;
/** Milliseconds. How long another process of this machine waits for a sandbox to answer. */
export const SANDBOX_ANSWER_TIMEOUT = 10_000;
