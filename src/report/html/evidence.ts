import type { CheckedBundle, ResultProblem } from '../../results/result.ts';
import { describeOtherBuilder, describeSecondOpinion, describeSigner, describeStatement, showTime } from '../format.ts';
import { pageOfEntry } from '../log-pages.ts';
import { writeAnswers } from './answers.ts';
import { drawChain } from './chain-picture.ts';
import { type Collected, collectValues, keyOfEntry } from './collect-values.ts';
import type { Item } from './item.ts';
import { writeLink } from './link.ts';
import { html, type Markup, type Part } from './markup.ts';
import { writeOrigin } from './origin.ts';
import { writeOtherBundles } from './other-bundles.ts';
import { writePolicyRules } from './policy-rules.ts';
import { writeProblem } from './problem.ts';

/** Notes about one group that are shown. */
const SHOWN_NOTES = 20;

/** The evidence of several items, each fact once: the picture, the origin, the answers, the notes, the policy, the facts, the bundles. */
export const writeEvidence = (items: readonly Item[], instance: string | undefined): Part => [
  drawChain(items, instance),
  writeOrigin(items),
  writeAnswers(items),
  writeNotes(items),
  writePolicyRules(items),
  writeFacts(items),
  writeBundles(items),
  writeOtherBundles(items),
];

/** What refuses nothing, and the reader should know, with how many items it is about. */
function writeNotes(items: readonly Item[]): Markup[] {
  const notes = Map.groupBy(
    items.flatMap((item) => item.notes),
    ({ code, message }) => `${code} ${message}`,
  );
  return [...notes.values()].slice(0, SHOWN_NOTES).flatMap((same) => (same[0] ? writeNote(same[0], same.length, items.length) : []));
}

const writeNote = (note: ResultProblem, having: number, all: number): Markup =>
  writeProblem(having === all ? note : { ...note, message: `${note.message} (${having} of ${all})` }, 'open');

/** The facts that the certificates prove, next to the facts that the statements declare. */
function writeFacts(items: readonly Item[]): Markup | undefined {
  const bundles = items.flatMap(({ bundle }) => bundle ?? []);
  const proven = collectEntries(bundles, ({ signer }) => (signer?.kind === 'certificate' ? signer.identity.extensions : undefined));
  const declared = collectEntries(bundles, ({ facts }) => facts && { ...facts.declared });
  if (proven.length + declared.length === 0) return undefined;
  return html`<details><summary>Facts: ${proven.length} proven by the certificate, ${declared.length} declared by the statement</summary><div class="pair"><div><h4>${writeBasis('proven')} by the certificate</h4>${writeList(proven)}</div><div><h4>${writeBasis('declared')} by the statement</h4>${
    declared.length > 0 ? writeList(declared) : html`<p class="soft small">Nothing beyond the facts that the certificate proves.</p>`
  }</div></div></details>`;
}

type Entry = readonly [name: string, value: Part];

/** Each name, and its different values in all bundles. */
function collectEntries(
  bundles: readonly CheckedBundle[],
  read: (bundle: CheckedBundle) => Readonly<Record<string, string | undefined>> | undefined,
): Entry[] {
  const records = bundles.map((bundle) => ({ ...read(bundle) }));
  const names = new Set(records.flatMap((record) => Object.keys(record)));
  return [...names].map((name) => [name, writeCollected(collectValues(records, (record) => ownValue(record, name)))]);
}

const ownValue = (record: Readonly<Record<string, string | undefined>>, name: string): string | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

/** The paths of the bundles, their signers, the times, and the log entries. */
function writeBundles(items: readonly Item[]): Markup | undefined {
  const bundles = items.flatMap(({ bundle }) => bundle ?? []);
  if (bundles.length === 0) return undefined;
  const rows: [string, Part][] = [
    ['bundle', writeCollected(collectValues(bundles, ({ bundlePath }) => bundlePath))],
    ['statement', writeCollected(collectValues(bundles, describeStatement))],
    ['signed by', writeCollected(collectValues(bundles, ({ signer }) => signer && describeSigner(signer)))],
    ['builder', writeCollected(collectValues(bundles, describeOtherBuilder))],
    ['certificate', writeCollected(collectValues(bundles, describeCertificate))],
    [
      'log entry',
      writeCollected(
        collectValues(
          bundles.flatMap(({ entries }) => entries),
          (entry) => entry,
          keyOfEntry,
        ),
        writeEntry,
      ),
    ],
    [
      'time',
      writeCollected(
        collectValues(
          bundles.flatMap(({ timestamps }) => timestamps),
          (time) => time,
          ({ time, authority }) => `${Number(time)} ${authority}`,
        ),
        writeTimestamp,
      ),
    ],
    [
      'second opinion',
      writeCollected(collectValues(bundles, ({ secondOpinion }) => secondOpinion && describeSecondOpinion(secondOpinion))),
    ],
  ];
  return html`<details><summary>Evidence: bundle, certificate, log and time</summary>${writeList(rows.filter(([, value]) => value !== undefined))}</details>`;
}

function describeCertificate({ signer }: CheckedBundle): string | undefined {
  if (signer?.kind !== 'certificate') return undefined;
  const { serial, notBefore, notAfter } = signer.identity;
  return `serial ${serial}, valid ${showTime(notBefore)} to ${showTime(notAfter)}`;
}

const writeEntry = (entry: CheckedBundle['entries'][number]): Part =>
  html`${entry.log}, ${writeLink(pageOfEntry(entry), `entry ${entry.index}`)} (${entry.kind} ${entry.version})`;

const writeTimestamp = ({ time, authority }: CheckedBundle['timestamps'][number]): string => `${showTime(time)}, proven by ${authority}`;

/** The first different values, each on its line, and how many more there are. Undefined without a value. */
function writeCollected<Value>({ values, more }: Collected<Value>, write: (value: Value) => Part = String): Part {
  if (values.length === 0) return undefined;
  return [
    values.map((value, index) => [index > 0 && html`<br>`, write(value)]),
    more > 0 && html`<br><span class="soft">and ${more} more</span>`,
  ];
}

const writeBasis = (basis: 'proven' | 'declared'): Markup => html`<span class="tag ${basis}">${basis}</span>`;

const writeList = (entries: readonly Entry[]): Markup =>
  html`<dl class="facts">${entries.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
