/** Bounds on what comes from outside, each with its unit. */

/** Characters. One policy file; three hundred repositories take 60 kB. */
export const MAX_POLICY = 512 << 10;
/** Values in one policy file, those that aliases repeat counted each time. */
export const MAX_POLICY_NODES = 100_000;
/** Levels of nesting in a policy file. */
export const MAX_POLICY_DEPTH = 24;
/** Policy files that one policy may be made of. */
export const MAX_POLICY_FILES = 32;
/** Levels of policy files that include others. */
export const MAX_INCLUDE_DEPTH = 4;
/** Bytes. A JSON schema that a policy names. */
export const MAX_SCHEMA = 1 << 20;
/** Bytes. A Rego policy, compiled or not. */
export const MAX_REGO = 16 << 20;
/** Bytes. What a Rego policy is asked about: all statements of one artifact that it may judge. */
export const MAX_REGO_INPUT = 32 << 20;
/** Pages of 64 KiB that a compiled Rego policy may have: 256 MiB. */
export const MAX_REGO_PAGES = 4_096;
/** Milliseconds for one question to a Rego policy. */
export const REGO_TIMEOUT = 10_000;
/** Milliseconds beyond that which opa may take to start, to compile the policy, and to end by itself. */
export const OPA_GRACE = 5_000;
/** Bytes of memory that opa is asked to keep to. */
export const OPA_MEMORY = 512 << 20;
/** Bytes of memory with which opa is stopped. */
export const MAX_OPA_MEMORY = 2 ** 30;
/** Bytes. The list of what opa can do. */
export const MAX_OPA_CAPABILITIES = 8 << 20;
/** Findings of one policy file that are kept: the first say what is wrong. */
export const MAX_POLICY_FINDINGS = 50;
/** Characters of one text in a policy file. */
export const MAX_POLICY_TEXT = 4096;
/** Characters of a license expression that is taken apart; a longer text is no expression. */
export const MAX_LICENSE_EXPRESSION = 4_096;
/** Brackets within brackets of a license expression; a deeper text is no expression. */
export const MAX_LICENSE_DEPTH = 64;
