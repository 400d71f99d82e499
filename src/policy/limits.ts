/** Bounds on what comes from outside, each with its unit. */

/** Characters. One policy file. Three hundred repositories need 60 kB. */
export const MAX_POLICY = 512 << 10;
/** Values in one policy file. Values of aliases count each time. */
export const MAX_POLICY_NODES = 100_000;
/** Levels of nesting in a policy file. */
export const MAX_POLICY_DEPTH = 24;
/** Policy files that one policy can consist of. */
export const MAX_POLICY_FILES = 32;
/** Levels of policy files that include others. */
export const MAX_INCLUDE_DEPTH = 4;
/** Bytes. A JSON schema that a policy names. */
export const MAX_SCHEMA = 1 << 20;
/** Bytes. A Rego policy, compiled or not. */
export const MAX_REGO = 16 << 20;
/** Bytes. The input of a Rego policy: all statements of one artifact. */
export const MAX_REGO_INPUT = 32 << 20;
/** Pages of 64 KiB that a compiled Rego policy can use: 256 MiB. */
export const MAX_REGO_PAGES = 4_096;
/** Milliseconds for one evaluation of a Rego policy. */
export const REGO_TIMEOUT = 10_000;
/** Additional milliseconds for opa to start, to compile the policy, and to end by itself. */
export const OPA_GRACE = 5_000;
/** Bytes. The memory limit that opa is given. */
export const OPA_MEMORY = 512 << 20;
/** Bytes of memory at which opa is stopped. */
export const MAX_OPA_MEMORY = 2 ** 30;
/** Results of a query to opa, and expressions of one result. */
export const MAX_OPA_RESULTS = 10;
/** Errors in one answer of opa. */
export const MAX_OPA_ERRORS = 10_000;
/** Bytes. The capabilities of opa. */
export const MAX_OPA_CAPABILITIES = 8 << 20;
/** Findings of one policy file that are kept. The first ones are the most useful. */
export const MAX_POLICY_FINDINGS = 50;
/** Characters of one text in a policy file. */
export const MAX_POLICY_TEXT = 4096;
/** Nodes and transitions that the automaton of a list of globs keeps. Beyond that, it is made again when names reach it. */
export const MAX_GLOB_NODES = 250_000;
/** Nodes that one name can add to such an automaton. A name that adds more is compared with one glob after the other. */
export const MAX_NEW_GLOB_NODES = 50_000;
/** Characters of a license expression. A longer text is not treated as an expression. */
export const MAX_LICENSE_EXPRESSION = 4_096;
/** Nested brackets of a license expression. A text with deeper nesting is not treated as an expression. */
export const MAX_LICENSE_DEPTH = 64;
