/** Bounds on what comes from outside, each with its unit. */

/** Certificates that a verifier keeps. A batch has one, a release by many signers has several. */
export const MAX_CERTIFICATES_KEPT = 1024;
/** Checkpoints that a verifier keeps. A batch uses about one per second. */
export const MAX_CHECKPOINTS_KEPT = 256;
/** Bytes. A payload that is sent to a verifying thread. For a larger one, sending takes more time and memory than hashing it here. */
export const MAX_SENT = 1 << 20;
/** Bytes. A file whose own signature gets a second opinion: that library reads it as a whole. */
export const MAX_SECOND_OPINION_FILE = 1 << 30;
