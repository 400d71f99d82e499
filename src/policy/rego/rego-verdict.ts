/** What a Rego policy said, or why it could not say anything. */
export type RegoVerdict = { result: unknown } | { fault: string };
