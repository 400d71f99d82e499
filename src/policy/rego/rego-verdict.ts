/** The result of a Rego policy, or why there is none. */
export type RegoVerdict = { result: unknown } | { fault: string };

/** One value for all results of a query: true if every result is, otherwise the first that is not. Undefined if there is none. */
export const combineResults = (values: readonly unknown[]): unknown =>
  values.length === 0 ? undefined : values.every((value) => value === true) || values.find((value) => value !== true);
