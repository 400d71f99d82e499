import { createHash } from 'node:crypto';
import { pageUrl } from '../../base/project.ts';
import type { ArtifactVerdict, Result } from '../../results/result.ts';
import type { LinkVerdict } from '../chain.ts';
import { count } from '../colors.ts';
import { serializeDocument } from '../json.ts';
import { TONE, writeArtifact, writeProblem } from './artifact-card.ts';
import { drawMark, drawSeal, drawShares, ICONS } from './icons.ts';
import { html, Markup } from './markup.ts';
import { writeSigned } from './signed-card.ts';
import { STYLE } from './style.ts';

/** Artifacts or bundles with their own picture, so that a phone can open the page. All others get one line. The JSON document has all. */
const PICTURES = 200;
const LINES = 5_000;
const TOLD_PROBLEMS = 100;
const TOLD_STATEMENTS = 3;
/** Characters of a statement that a dry run prints. */
const LONGEST_STATEMENT = 20_000;

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** The page loads, runs and sends nothing. Only its own style is applied. */
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

interface Entry {
  name: string;
  tone: LinkVerdict;
  word: string;
  write(id: string): Markup;
}

/** A result as one self-contained page: no script, no external font or picture. */
export function renderHtml(result: Result): string {
  const entries = result.artifacts ? listVerdicts(result) : listSigned(result);
  const title = titleOf(result);
  const shown = entries.slice(0, PICTURES);
  return `${html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title} – chopmark</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<a class="skip" href="#results">Skip to the results</a>
${ICONS}
<header>
<div class="masthead">${drawSeal()}<div><p class="soft small">chopmark ${result.command}</p><h1>${title}</h1></div></div>
${writeShares(result)}
${writeAbout(result)}
</header>
<main id="results">
${result.skipped && [html`<h2>Nothing was signed</h2>`, writeProblem(result.skipped, 'open')]}
${result.problems.slice(0, TOLD_PROBLEMS).map((problem) => writeProblem(problem, 'broken'))}
${result.dryRun && writeDryRun(result.dryRun)}
${entries.length > 1 && writeContents(shown)}
${shown.length > 0 && html`<h2>${result.artifacts ? 'Artifacts' : 'Bundles'}</h2>`}
${shown.map(({ write }, index) => write(`result-${index + 1}`))}
${entries.length > PICTURES && writeRest(entries.slice(PICTURES))}
</main>
<footer><p>Written by chopmark ${result.version}. This page loads nothing and runs nothing. It shows the JSON result. <a href="${pageUrl('how-to/reports.md')}" rel="noreferrer">How to read it</a></p></footer>
</body>
</html>`}
`;
}

function titleOf(result: Result): string {
  const { command, artifacts, subjects, statements } = result;
  if (result.dryRun) return 'Dry run: nothing was signed';
  if (artifacts) {
    const verified = artifacts.filter(({ verdict }) => verdict === 'verified').length;
    return `${verified} of ${count(artifacts.length, 'artifact')} verified`;
  }
  if (command === 'merge' && result.problems.length > 0) return `Not joined: ${count(result.problems.length, 'problem')}`;
  if (statements.length === 0) return result.skipped ? 'Nothing was signed' : `${command} had no result`;
  const verb = { attest: 'Attested', sign: 'Signed', merge: 'Joined', verify: 'Verified' }[command];
  const covered = new Set(statements.flatMap((bundle) => bundle.subjects)).size;
  const part = covered < subjects.length ? `${covered} of ` : '';
  return `${verb} ${part}${count(subjects.length, 'subject')} in ${count(statements.length, 'bundle')}`;
}

/** Refused artifacts come first, then inconclusive ones, so that they are visible above any number of verified ones. */
const RANK: Readonly<Record<ArtifactVerdict['verdict'], number>> = { refused: 0, inconclusive: 1, verified: 2 };

const listVerdicts = ({ artifacts = [], instance }: Result): Entry[] =>
  [...artifacts]
    .sort((a, b) => RANK[a.verdict] - RANK[b.verdict])
    .map((artifact) => ({
      name: artifact.artifact,
      tone: TONE[artifact.verdict],
      word: artifact.verdict,
      write: (id) => writeArtifact(artifact, { id, instance }),
    }));

const listSigned = (result: Result): Entry[] =>
  result.statements.map((bundle) => ({
    name: bundle.bundlePath,
    tone: bundle.stores.some(({ status }) => status === 'failed') ? 'broken' : 'held',
    word: 'bundle',
    write: (id) => writeSigned(result, bundle, id),
  }));

function writeShares({ artifacts }: Result): Markup | undefined {
  if (!artifacts || artifacts.length === 0) return undefined;
  const countOf = (wanted: ArtifactVerdict['verdict']) => artifacts.filter(({ verdict }) => verdict === wanted).length;
  return drawShares([
    { kind: 'broken', count: countOf('refused'), name: 'refused' },
    { kind: 'open', count: countOf('inconclusive'), name: 'inconclusive' },
    { kind: 'held', count: countOf('verified'), name: 'verified' },
  ]);
}

function writeAbout({ instance, policyDigest, bundlePath, timings }: Result): Markup | undefined {
  const spent = Object.values(timings).reduce((sum, milliseconds) => sum + milliseconds, 0);
  const rows: [string, string][] = [
    ...(instance ? [['Sigstore instance', instance] satisfies [string, string]] : []),
    ...(policyDigest ? [['policy', policyDigest] satisfies [string, string]] : []),
    ...(bundlePath ? [['all bundles', bundlePath] satisfies [string, string]] : []),
    ...(spent > 0 ? [['took', `${(spent / 1000).toFixed(2)} s`] satisfies [string, string]] : []),
  ];
  return rows.length === 0
    ? undefined
    : html`<dl class="facts about">${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

const writeContents = (entries: readonly Entry[]): Markup =>
  html`<nav aria-label="Contents"><ol class="contents">${entries.map(
    ({ name, tone }, index) => html`<li>${drawMark(tone)}<a href="#result-${index + 1}">${name}</a></li>`,
  )}</ol></nav>`;

function writeRest(entries: readonly Entry[]): Markup {
  const more = entries.length - LINES;
  return html`<h2>${entries.length} more</h2><table class="clauses others"><tbody>${entries
    .slice(0, LINES)
    .map(({ name, tone, word }) => html`<tr><td>${drawMark(tone)}</td><td>${name}</td><td>${word}</td></tr>`)}</tbody></table>${
    more > 0 && html`<p class="soft">and ${more} more, in the JSON result</p>`
  }`;
}

function writeDryRun({ statements, claims, disclosures }: NonNullable<Result['dryRun']>): Markup {
  const claimRows = Object.entries({ ...claims });
  return html`<h2>Would be signed</h2>${statements.slice(0, TOLD_STATEMENTS).map((statement) => html`<pre>${writeLines(statement)}</pre>`)}${
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
