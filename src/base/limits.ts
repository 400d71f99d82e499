/** Bounds on what comes from outside, each with its unit. */

/** Bytes. One token answer of a CI's or cloud's token service. */
export const MAX_TOKEN_ANSWER = 64 << 10;
/** Bytes. One identity token. */
export const MAX_TOKEN = 16 << 10;
/** Levels of nesting in any JSON we parse. */
export const MAX_JSON_DEPTH = 128;
/** Bytes of stdout, and of stderr, of a child process. */
export const MAX_EXEC_OUTPUT = 1 << 20;
/** Milliseconds for one child process: commands that mint a token answer within seconds. */
export const EXEC_TIMEOUT = 60_000;
/** Milliseconds for one try of one request. */
export const REQUEST_TIMEOUT = 30_000;
/** Tries of one request, the first included. */
export const MAX_TRIES = 6;
/** Milliseconds before the second try at most; doubles with each further one, up to MAX_BACKOFF. */
export const FIRST_BACKOFF = 500;
/** Milliseconds between two tries at most, where the service asks for no other pause. */
export const MAX_BACKOFF = 20_000;
/** Milliseconds. A service that wants a longer pause (Retry-After) is not waited for: its answer counts as it is. */
export const MAX_RETRY_AFTER = 5 * 60_000;
/** Milliseconds between two looks at the memory of a command. */
export const MEMORY_POLL_INTERVAL = 50;
/** Bytes. A file of CA certificates; the Mozilla set is 0.25 MB. */
export const MAX_CA_FILE = 8 << 20;
/** Milliseconds that the user's own command has to end in order, once the run is over. */
export const COMMAND_GRACE = 10_000;
