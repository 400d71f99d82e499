/** Bounds on what comes from outside, each with its unit. */

/** Certificates kept by a verifier: a batch has one, a release by many signers some. */
export const MAX_CERTIFICATES_KEPT = 1024;
/** Checkpoints kept by a verifier: a batch meets one a second. */
export const MAX_CHECKPOINTS_KEPT = 256;
/** Bytes. A payload that is sent to a verifying thread: a larger one would cost more, in time and memory, than hashing it here. */
export const MAX_SENT = 1 << 20;
