/** Bounds on what comes from outside, each with its unit. */

/** Bytes. The list of artifacts that a GitHub runner passes to a step. */
export const MAX_ARTIFACTS_LIST = 4 << 20;
/** Bytes. A job summary. GitHub allows one mebibyte per step, and refuses a longer one completely. */
export const MAX_JOB_SUMMARY = 1_000_000;
/** Bytes. A query on standard input from an external data source: a few options. */
export const MAX_QUERY = 64 << 10;
/** Milliseconds to wait for the end of a query, which is normally written at once. */
export const QUERY_TIMEOUT = 10_000;
/** Bytes. One file of the command line that the setup action puts on PATH. */
export const MAX_ENGINE_FILE = 16 << 20;
/** Files of the command line that the setup action puts on PATH. */
export const MAX_ENGINE_FILES = 1000;
/** Bytes. What the build command of the Action's `exec` may print. GitHub keeps less of a log. */
export const MAX_BUILD_OUTPUT = 1 << 30;
