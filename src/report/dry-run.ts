import type { DryRun } from '../results/result.ts';
import { alignRows, type Paint, show } from './colors.ts';
import { serializeDocument } from './json.ts';

/** Statements that are printed whole. */
const PRINTED_STATEMENTS = 3;
/** Characters of one printed statement. */
const LONGEST_STATEMENT = 20_000;

/** What would be signed, by whom, and who would learn of it. */
export function renderDryRun({ statements, claims, disclosures }: DryRun, paint: Paint): string[] {
  const claimRows = Object.entries(claims ?? {}).map(([name, value]): [string, string] => [
    show(name),
    show(typeof value === 'string' ? value : JSON.stringify(value)),
  ]);
  const more = statements.length - PRINTED_STATEMENTS;
  return [
    paint.strong('Nothing was signed: this is a dry run.'),
    ...statements.slice(0, PRINTED_STATEMENTS).flatMap((statement) => ['', 'Would be signed:', ...printStatement(statement)]),
    ...(more > 0 ? ['', `and ${more} more like it.`] : []),
    ...(claimRows.length > 0 ? ['', 'Claims of the identity token:', ...alignRows(claimRows)] : []),
    '',
    'Would learn of it:',
    ...disclosures.flatMap(({ name, url, data, isPublic }) => [
      `  ${show(name)}  ${show(url)}`,
      `    ${show(data)}${isPublic ? paint.warn(' (public for ever)') : ''}`,
    ]),
  ];
}

/** The serializer leaves nothing in it that acts; its line feeds are its own. */
function printStatement(statement: unknown): string[] {
  const text = serializeDocument(statement);
  const lines = text.slice(0, LONGEST_STATEMENT).trimEnd().split('\n');
  return text.length > LONGEST_STATEMENT ? [...lines, '… (--json has all of it)'] : lines;
}
