/** Bounds on what comes from outside, each with its unit. */

/** Bytes. The list of artifacts that a runner of GitHub hands to a step. */
export const MAX_ARTIFACTS_LIST = 4 << 20;
/** Bytes. A job summary: GitHub takes a mebibyte a step, and refuses a longer one whole. */
export const MAX_JOB_SUMMARY = 1_000_000;
/** Bytes. What a step keeps as an artifact of its workflow run, before it is compressed. */
export const MAX_ARTIFACT = 256 << 20;
/** Bytes. What is sent of such an artifact at once. */
export const ARTIFACT_BLOCK = 8 << 20;
/** Bytes. One answer of the service that keeps artifacts of workflow runs. */
export const MAX_ARTIFACT_ANSWER = 1 << 20;
/** Bytes. A query on standard input, as an external data source sends it: a few options. */
export const MAX_QUERY = 64 << 10;
/** Milliseconds to wait for the end of a query: it is written at once. */
export const QUERY_TIMEOUT = 10_000;
