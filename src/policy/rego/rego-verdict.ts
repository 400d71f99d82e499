/** The result of a Rego policy, or why there is none. */
export type RegoVerdict = { result: unknown } | { fault: string };
