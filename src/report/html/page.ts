import { createHash } from 'node:crypto';
import { pageUrl } from '../../base/project.ts';
import type { Result } from '../../results/result.ts';
import type { RunDetails } from '../run-details.ts';
import type { Card, SectionName } from './card.ts';
import { writeDryRun } from './dry-run.ts';
import { createFilter, type Filter } from './filter.ts';
import { FILTER_SCRIPT } from './filter-script.ts';
import { titleOf, writeHead } from './head.ts';
import { drawMark, ICONS } from './icons.ts';
import { type TableOptions, writeItemTable } from './item-table.ts';
import { html, Markup, type Part } from './markup.ts';
import { writeProblem } from './problem.ts';
import { listSignedCards } from './signed-cards.ts';
import { STYLE } from './style.ts';
import { listVerdictCards } from './verdict-cards.ts';

/** Groups with their evidence, so that a phone can open the page. The items of all others get one row each. */
const SHOWN_CARDS = 30;
/** With more groups than this, paper has only what is open on the screen. */
const UNFOLDED_CARDS = 10;
/** Rows of a page, and rows that a group has at least. The JSON document has all. */
const SHOWN_ROWS = 5_000;
const LEAST_ROWS = 20;
/** Characters of the rows of a page. Five thousand usual rows have half of them. */
const LONGEST_ROWS = 8_000_000;
const SHOWN_PROBLEMS = 100;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The page loads and sends nothing. Only its own style is applied, and only its own script runs, if it has one. */
const POLICY = `default-src 'none'; style-src ${hashOf(STYLE)}; base-uri 'none'; form-action 'none'`;
const POLICY_WITH_SCRIPT = `${POLICY}; script-src ${hashOf(FILTER_SCRIPT)}`;

/** A result as one self-contained page: no external font, picture or script. */
export function renderHtml(result: Result, run?: RunDetails): string {
  const cards = result.artifacts ? listVerdictCards(result) : listSignedCards(result);
  const filter = createFilter(cards);
  return `${html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(filter.markup ? POLICY_WITH_SCRIPT : POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${titleOf(result)} – chopmark</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<a class="skip" href="#results">Skip to the results</a>
${ICONS}
${writeHead(result, run)}
<main id="results" tabindex="-1">
${result.skipped && [html`<h2>Nothing was signed</h2>`, writeProblem(result.skipped, 'open')]}
${result.problems.slice(0, SHOWN_PROBLEMS).map((problem) => writeProblem(problem, 'broken'))}
${result.dryRun && writeDryRun(result.dryRun)}
${cards.length > 1 && writeContents(cards.slice(0, SHOWN_CARDS))}
${filter.markup}
${writeSections(cards, filter, result.instance)}
</main>
<footer><p>Written by chopmark ${result.version}. This page loads nothing${filter.markup ? ' and sends nothing' : ' and runs nothing'}. It shows the JSON result. <a href="${pageUrl('how-to/reports.md')}" rel="noreferrer">How to read it</a></p></footer>
${filter.markup && html`<script>${new Markup(FILTER_SCRIPT)}</script>`}
</body>
</html>`}
`;
}

const HEADINGS: Readonly<Record<SectionName, string>> = {
  refused: 'Refused',
  inconclusive: 'Inconclusive',
  verified: 'Verified',
  bundles: 'Bundles',
};

const writeContents = (cards: readonly Card[]): Markup =>
  html`<nav aria-label="Contents"><ol class="contents">${cards.map(
    ({ title, tone, section }, index) => html`<li>${drawMark(tone, HEADINGS[section])}<a href="#group-${index + 1}">${title}</a></li>`,
  )}</ol></nav>`;

/** Each section with its cards. The rows are shared out in order, and no card is without any. */
function writeSections(cards: readonly Card[], { signerOf }: Filter, instance: string | undefined): Part {
  let left = SHOWN_ROWS;
  const room = { left: LONGEST_ROWS };
  const written = cards.slice(0, SHOWN_CARDS).map((card, index) => {
    const most = Math.max(LEAST_ROWS, Math.min(card.items.length, left));
    left = Math.max(0, left - Math.min(card.items.length, most));
    return { section: card.section, markup: card.write({ id: `group-${index + 1}`, most, room, instance, signerOf }) };
  });
  const shown = [...Map.groupBy(written, ({ section }) => section)].map(
    ([section, parts]) =>
      html`<section class="part${cards.length > UNFOLDED_CARDS && ' folded'}" aria-labelledby="${section}"><h2 id="${section}">${HEADINGS[section]}</h2>${parts.map(({ markup }) => markup)}</section>`,
  );
  return [shown, writeRest(cards.slice(SHOWN_CARDS), { signerOf }, { most: Math.max(LEAST_ROWS, left), room })];
}

/** The items of groups that are too many for cards, each in a row with its reason or signer. */
function writeRest(cards: readonly Card[], { signerOf }: Filter, limits: Pick<TableOptions, 'most' | 'room'>): Part {
  if (cards.length === 0) return undefined;
  const sections = Map.groupBy(cards, ({ section }) => section);
  return [...sections].map(([section, of]) => {
    const items = of.flatMap((card) => card.items);
    const heading = `${items.length} more ${HEADINGS[section].toLowerCase()}`;
    return html`<section class="part" aria-label="${heading}" data-verdict="${section}"><h2>${heading}</h2>${writeItemTable(items, {
      ...limits,
      caption: heading,
      reasons: {},
      isAlone: true,
      signerOf,
    })}</section>`;
  });
}
