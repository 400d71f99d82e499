import type { Result } from '../../results/result.ts';
import { serializeDocument } from '../json.ts';
import { html, type Markup } from './markup.ts';

/** Statements of a dry run that are shown, and characters of each. */
const SHOWN_STATEMENTS = 3;
const LONGEST_STATEMENT = 20_000;

/** What would be signed, the claims of the token, and who would receive data. */
export function writeDryRun({ statements, claims, disclosures }: NonNullable<Result['dryRun']>): Markup {
  const claimRows = Object.entries({ ...claims });
  return html`<h2>Would be signed</h2>${statements.slice(0, SHOWN_STATEMENTS).map((statement) => html`<pre>${writeLines(statement)}</pre>`)}${
    claimRows.length > 0 &&
    html`<h2>Claims of the identity token</h2><dl class="facts">${claimRows.map(
      ([name, value]) => html`<dt>${name}</dt><dd>${typeof value === 'string' ? value : JSON.stringify(value)}</dd>`,
    )}</dl>`
  }<h2>Services that would receive data</h2><ul class="rules">${disclosures.map(
    ({ name, url, data, isPublic }) =>
      html`<li><strong>${name}</strong> <code>${url}</code><p class="small">${data}${isPublic && html` <span class="tag">public permanently</span>`}</p></li>`,
  )}</ul>`;
}

/** Keeps the line feeds of the serializer and escapes each line. */
function writeLines(document: unknown): Markup[] {
  const lines = serializeDocument(document).slice(0, LONGEST_STATEMENT).trimEnd().split('\n');
  return lines.map(
    (line) => html`${line}
`,
  );
}
