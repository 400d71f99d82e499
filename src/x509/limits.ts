/** Limits on input from outside, each with its unit. */

/** Certificates in one timestamp. */
export const MAX_TIMESTAMP_CERTIFICATES = 16;
/** Signed certificate timestamps in one certificate. */
export const MAX_SCTS = 16;
/** Extensions of one certificate. */
export const MAX_EXTENSIONS = 64;
