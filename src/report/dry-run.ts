import type { DryRun } from '../results/result.ts';
import { alignRows, count, type Paint, show } from './colors.ts';
import { serializeDocument } from './json.ts';

/** Statements that are printed completely. */
const PRINTED_STATEMENTS = 3;
/** Characters of one printed statement. */
const LONGEST_STATEMENT = 20_000;

/** What would be signed, the claims of the signer, and which services would receive data. */
export function renderDryRun({ statements, claims, disclosures }: DryRun, paint: Paint): string[] {
  const claimRows = Object.entries(claims ?? {}).map(([name, value]): [string, string] => [
    show(name),
    show(typeof value === 'string' ? value : JSON.stringify(value)),
  ]);
  const more = statements.length - PRINTED_STATEMENTS;
  return [
    paint.strong('Nothing was signed: this is a dry run.'),
    ...statements.slice(0, PRINTED_STATEMENTS).flatMap((statement) => ['', 'Would be signed:', ...printStatement(statement)]),
    ...(more > 0 ? ['', `and ${count(more, 'more statement')}.`] : []),
    ...(claimRows.length > 0 ? ['', 'Claims of the identity token:', ...alignRows(claimRows)] : []),
    '',
    'Services that would receive data:',
    ...disclosures.flatMap(({ name, url, data, isPublic }) => [
      `  ${show(name)}  ${show(url)}`,
      `    ${show(data)}${isPublic ? paint.warn(' (public permanently)') : ''}`,
    ]),
  ];
}

/** The serializer neutralizes the text. The line feeds are those of the serializer. */
function printStatement(statement: unknown): string[] {
  const text = serializeDocument(statement);
  const lines = text.slice(0, LONGEST_STATEMENT).trimEnd().split('\n');
  return text.length > LONGEST_STATEMENT ? [...lines, '… (complete with --json)'] : lines;
}
