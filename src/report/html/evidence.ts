import type { CheckedBundle, ResultProblem } from '../../results/result.ts';
import { count } from '../colors.ts';
import { describeOtherBuilder, describeSecondOpinion, describeSigner, describeStatement, showTime } from '../format.ts';
import { pageOfEntry } from '../log-pages.ts';
import { writeAnswers } from './answers.ts';
import { drawChain } from './chain-picture.ts';
import { type Collected, collectValues, keyOfEntry } from './collect-values.ts';
import type { Item } from './item.ts';
import { writeLink } from './link.ts';
import { html, type Markup, type Part } from './markup.ts';
import { writeHaving, writeOrigin } from './origin.ts';
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
function writeNotes(items: readonly Item[]): Part {
  const notes = new Map<string, { note: ResultProblem; having: Set<Item> }>();
  for (const item of items)
    for (const note of item.notes) {
      const key = JSON.stringify([note.code, note.message, note.hint]);
      const known = notes.get(key) ?? { note, having: new Set() };
      known.having.add(item);
      notes.set(key, known);
    }
  const more = notes.size - SHOWN_NOTES;
  return [
    [...notes.values()].slice(0, SHOWN_NOTES).map(({ note, having }) => writeNote(note, having.size, items.length)),
    more > 0 && html`<p class="soft">and ${count(more, 'more note')}</p>`,
  ];
}

const writeNote = (note: ResultProblem, having: number, all: number): Markup =>
  writeProblem(having === all ? note : { ...note, message: `${note.message} (${having} of ${all})` }, 'open');

/** The facts that the certificates prove, next to the facts that the statements declare. */
function writeFacts(items: readonly Item[]): Markup | undefined {
  const bundles = items.flatMap(({ bundle }) => bundle ?? []);
  const proven = collectEntries(bundles, items.length, ({ signer }) =>
    signer?.kind === 'certificate' ? signer.identity.extensions : undefined,
  );
  const declared = collectEntries(bundles, items.length, ({ facts }) => facts && { ...facts.declared });
  if (proven.length + declared.length === 0) return undefined;
  return html`<details><summary>Facts: ${proven.length} proven by the certificate, ${declared.length} declared by the statement</summary><div class="pair"><div><h4>${writeBasis('proven')} by the certificate</h4>${writeList(proven)}</div><div><h4>${writeBasis('declared')} by the statement</h4>${
    declared.length > 0 ? writeList(declared) : html`<p class="soft small">Nothing beyond the facts that the certificate proves.</p>`
  }</div></div></details>`;
}

type Entry = readonly [name: string, value: Part];

/** Each name, and its different values in all bundles. */
function collectEntries(
  bundles: readonly CheckedBundle[],
  all: number,
  read: (bundle: CheckedBundle) => Readonly<Record<string, string | undefined>> | undefined,
): Entry[] {
  const records = bundles.map((bundle) => ({ ...read(bundle) }));
  const names = new Set(records.flatMap((record) => Object.keys(record)));
  return [...names].map((name) => [
    name,
    writeOf(
      collectValues(records, (record) => ownValue(record, name)),
      all,
    ),
  ]);
}

const ownValue = (record: Readonly<Record<string, string | undefined>>, name: string): string | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

/** The paths of the bundles, their signers, the times, and the log entries. */
function writeBundles(items: readonly Item[]): Markup | undefined {
  const bundles = items.flatMap(({ bundle }) => bundle ?? []);
  if (bundles.length === 0) return undefined;
  const rows: [string, Part][] = [
    ['bundle', writeCollected(collectValues(bundles, ({ bundlePath }) => bundlePath))],
    ['statement', writeOf(collectValues(bundles, describeStatement), items.length)],
    [
      'signed by',
      writeOf(
        collectValues(bundles, ({ signer }) => signer && describeSigner(signer)),
        items.length,
      ),
    ],
    ['builder', writeOf(collectValues(bundles, describeOtherBuilder), items.length)],
    ['certificate', writeOf(collectValues(bundles, describeCertificate), items.length)],
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
      writeOf(
        collectValues(bundles, ({ secondOpinion }) => secondOpinion && describeSecondOpinion(secondOpinion)),
        items.length,
      ),
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

/** The same for a fact that not all have: also how many have it. */
const writeOf = (collected: Collected<string>, all: number): Part =>
  collected.having === 0 ? undefined : [writeCollected(collected), writeHaving(collected, all)];

const writeBasis = (basis: 'proven' | 'declared'): Markup => html`<span class="tag ${basis}">${basis}</span>`;

const writeList = (entries: readonly Entry[]): Markup =>
  html`<dl class="facts">${entries.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
