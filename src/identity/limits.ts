/** Limits on input from outside, each with its unit. */

/** Levels of nesting in the claims of a token; the deepest known claims (Kubernetes) have four. */
export const MAX_CLAIM_DEPTH = 16;
/** Audiences of one token. */
export const MAX_AUDIENCES = 16;
/** Characters; a longer text does not count as a fact about a build. */
export const MAX_FACT = 2048;
