/** Bounds on what comes from outside, each with its unit. */

/** Bytes. A checksums file: 100,000 lines of 256 bytes. */
export const MAX_CHECKSUMS_FILE = 32 << 20;
/** Bytes. All checksums files of one run: one file for each algorithm. */
export const MAX_CHECKSUMS = 3 * MAX_CHECKSUMS_FILE;
/** Git revisions in one run. */
export const MAX_GIT_REVISIONS = 1_000;
/** Bytes of UTF-8. Most systems allow no longer paths. */
export const MAX_SUBJECT_NAME = 4096;
