/** Limits on input from outside, each with its unit. */

/** Bytes. One response of the token service of a CI system or cloud. */
export const MAX_TOKEN_ANSWER = 64 << 10;
/** Bytes. One identity token. */
export const MAX_TOKEN = 16 << 10;
/** Levels of nesting in JSON. */
export const MAX_JSON_DEPTH = 128;
/** Bytes of stdout, and bytes of stderr, of a child process. */
export const MAX_EXEC_OUTPUT = 1 << 20;
/** Milliseconds for one child process. Commands that issue a token take seconds. */
export const EXEC_TIMEOUT = 60_000;
/** Milliseconds for one try of one request. */
export const REQUEST_TIMEOUT = 30_000;
/** Tries of one request, including the first. */
export const MAX_TRIES = 6;
/** Tries of a large request whose connection is cut each time: more would send the same bytes to a server that does not take them. */
export const MAX_TRIES_IF_CUT = 3;
/** Milliseconds before the second try, at most. The value doubles with each further try, up to MAX_BACKOFF. */
export const FIRST_BACKOFF = 500;
/** Milliseconds between two tries, at most, unless the service asks for another pause. */
export const MAX_BACKOFF = 20_000;
/** Milliseconds. If a service asks for a longer pause (Retry-After), there is no further try, and its response counts. */
export const MAX_RETRY_AFTER = 5 * 60_000;
/** Milliseconds between two checks of the memory of a command. */
export const MEMORY_POLL_INTERVAL = 50;
/** Bytes. The text with which a proxy refuses a connection. */
export const MAX_PROXY_REFUSAL = 4 << 10;
/** Bytes. A file of CA certificates; the Mozilla set has 0.25 MB. */
export const MAX_CA_FILE = 8 << 20;
/** Milliseconds to wait for the first byte of a pipe. A pipe that nothing has opened for writing looks like one that is empty. */
export const PIPE_WAIT = 10_000;
/** Milliseconds between two looks at a pipe. */
export const PIPE_POLL = 20;
/** Bytes. /etc/hosts; lists of blocked hosts have millions of lines. */
export const MAX_HOSTS_FILE = 16 << 20;
/** Bytes. /etc/resolv.conf. */
export const MAX_NAME_SERVERS_FILE = 64 << 10;
/** Search domains of resolv.conf. */
export const MAX_SEARCH_DOMAINS = 32;
/** Milliseconds to wait for IPv6 addresses of a host after its IPv4 addresses are known. */
export const SECOND_FAMILY_WAIT = 250;
/** Milliseconds that the user's own command has for a clean exit after the run ends. */
export const COMMAND_GRACE = 10_000;
/** Characters of a user's regular expression times its largest count of repetitions. Compiling takes about as many steps. */
export const MAX_PATTERN_EXPANSION = 200_000;
/** Instructions of a user's compiled regular expression. Each character of a text looks at each of them at most once. */
export const MAX_PATTERN_INSTRUCTIONS = 10_000;
