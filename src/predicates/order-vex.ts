/**
 * Statements of an OpenVEX document in the order in which they replace each other: by their times, and in the order of the document where
 * these are equal. A statement without a time has that of the document (OpenVEX 0.2.0, "Inheritance flow").
 */
export function orderVex<Statement>(
  statements: readonly Statement[],
  timeOf: (statement: Statement) => Date | undefined,
  documentTime: Date | undefined,
): Statement[] {
  const millisecondsOf = (statement: Statement) => (timeOf(statement) ?? documentTime)?.getTime() ?? 0;
  return statements.toSorted((a, b) => millisecondsOf(a) - millisecondsOf(b));
}
