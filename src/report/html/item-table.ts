import type { ResultProblem, StoreReceipt } from '../../results/result.ts';
import { LOCAL_STORE } from '../../results/result.ts';
import { count } from '../colors.ts';
import { describeSigner, showDigest, showTime } from '../format.ts';
import { pageOfEntry } from '../log-pages.ts';
import { describeOwnAnswers, findUsual, type Usual } from './answers.ts';
import { findCommon } from './collect-values.ts';
import type { Item } from './item.ts';
import { writeLink } from './link.ts';
import { html, type Markup, type Part } from './markup.ts';
import { shortenType, writeName } from './name.ts';

/** Characters that the tables of a page may still take: long names and reasons make a page that no browser opens. */
export interface Room {
  left: number;
}

/** Rows that a table has, however long they are. */
const LEAST_ROWS = 5;

export interface TableOptions {
  /** What the table lists, for readers who hear it. */
  caption: string;
  /** Rows that are shown. The JSON document has all. */
  most: number;
  /** What all tables of the page may still take. */
  room: Room;
  /** The reasons of the items differ, so that each row says its own, without the code and the hint that stand above the table. */
  reasons?: Partial<Pick<ResultProblem, 'code' | 'hint'>>;
  /** No evidence is shown with the table, so each row also shows what the items have in common. */
  isAlone?: boolean;
  /** The position of an item's signer in the filter of the page. */
  signerOf?: (item: Item) => number | undefined;
}

interface Column {
  title: string;
  name: string;
  write(item: Item): Part;
}

/** Log entries and times of one item that are shown. */
const SHOWN = 2;
/** Notes of one item that are shown. */
const SHOWN_NOTES = 3;

/** One row for each item: its name and digest, and what differs between the items. What they have in common stands above the table. */
export function writeItemTable(items: readonly Item[], { caption, most, room, reasons, isAlone = false, signerOf }: TableOptions): Markup {
  const columns = chooseColumns(items, isAlone);
  const usual = isAlone ? NOTHING_USUAL : findUsual(items);
  const sharesNotes = !isAlone && findCommon(items, ({ notes }) => JSON.stringify(notes.map(({ message }) => message))) !== undefined;
  const sharesSigner = !isAlone && findCommon(items, signerText) !== undefined;
  const writeRow = (item: Item): Markup => {
    const mark = html` data-row${writeSignerMark(signerOf?.(item))}`;
    const row = html`<tr${!reasons && mark}><th scope="row">${writeName(item)}${!sharesSigner && signerText(item) !== undefined && html`<p class="small soft">signed by ${signerText(item)}</p>`}${
      !sharesNotes && writeNotes(item)
    }${writeOwnAnswers(describeOwnAnswers(item, usual))}</th>${columns.map(({ name, write }) => html`<td data-name="${name}">${write(item)}</td>`)}</tr>
`;
    // The reason has the width of the table, in a row of its own that belongs to the same item.
    return reasons
      ? html`<tbody${mark}>${row}<tr class="why"><td colspan="${columns.length + 1}">${item.problem && writeReason(item.problem, reasons)}</td></tr></tbody>
`
      : row;
  };
  const rows: Markup[] = [];
  for (const item of items.slice(0, most)) {
    if (room.left <= 0 && rows.length >= LEAST_ROWS) break;
    const row = writeRow(item);
    room.left -= row.toString().length;
    rows.push(row);
  }
  const more = items.length - rows.length;
  return html`<table class="items"><caption class="unseen">${caption}</caption><thead><tr><th scope="col">Name</th>${columns.map(
    ({ title }) => html`<th scope="col">${title}</th>`,
  )}</tr></thead>${
    reasons
      ? rows
      : html`<tbody>
${rows}</tbody>`
  }</table>${more > 0 && html`<p class="soft">and ${more} more, in the JSON result</p>`}`;
}

/** For the filter of the page. */
export const writeSignerMark = (signer: number | undefined): Part => signer !== undefined && html` data-signer="${signer}"`;

function writeNotes({ notes }: Item): Part {
  const more = notes.length - SHOWN_NOTES;
  return [
    notes.slice(0, SHOWN_NOTES).map(({ message }) => html`<p class="small open tone">${message}</p>`),
    more > 0 && html`<p class="small soft">and ${count(more, 'more note')}</p>`,
  ];
}

const NOTHING_USUAL: Usual = { key: '', answers: [], having: 0 };

const signerText = ({ bundle }: Item): string | undefined => bundle?.signer && describeSigner(bundle.signer);

const writeReason = ({ code, message, hint }: ResultProblem, told: NonNullable<TableOptions['reasons']>): Part => [
  html`<p class="small">${message}${code !== told.code && html` <span class="code broken">${code}</span>`}</p>`,
  hint !== undefined && hint !== told.hint && html`<p class="small soft">${hint}</p>`,
];

const writeOwnAnswers = (answers: Part): Part => answers && html`<p class="small soft">${answers}</p>`;

/** The digest, and the columns whose values differ between the items. */
function chooseColumns(items: readonly Item[], isAlone: boolean): Column[] {
  const differs = (read: (item: Item) => string | undefined) =>
    items.some((item) => read(item) !== undefined) && (isAlone || findCommon(items, read) === undefined);
  return [
    { title: 'Digest', name: 'digest', write: ({ digest, name }) => writeDigest(digest && showDigest(digest), name) },
    ...(differs(({ bundle }) => bundle?.predicateType) ? [STATEMENT] : []),
    ...(differs(({ bundle }) => bundle && entryKey(bundle.entries, bundle.timestamps)) ? [LOG] : []),
    ...(items.some(({ stores }) => stores.some(isShown)) ? [STORES] : []),
  ];
}

/** A digest that is the name is not written twice. */
const writeDigest = (digest: string | undefined, name: string): Part =>
  digest !== undefined && (digest === name ? html`<span class="soft">as named</span>` : html`<span class="mono">${digest}</span>`);

type Evidence = NonNullable<Item['bundle']>;

const entryKey = (entries: Evidence['entries'], times: Evidence['timestamps']): string | undefined =>
  entries.length + times.length === 0
    ? undefined
    : [...entries.map(({ log, index }) => `${log} ${index}`), ...times.map(({ time }) => Number(time))].join();

const STATEMENT: Column = {
  title: 'Statement',
  name: 'statement',
  write: ({ bundle }) => bundle && (bundle.predicateType === undefined ? 'signature' : shortenType(bundle.predicateType)),
};

const LOG: Column = {
  title: 'Log entry and time',
  name: 'log',
  write: ({ bundle }) => {
    const { entries = [], timestamps = [] } = bundle ?? {};
    const lines = [
      ...entries.slice(0, SHOWN).map((entry) => writeLink(pageOfEntry(entry), `entry ${entry.index}`)),
      ...timestamps.slice(0, 1).map(({ time }) => html`<span class="soft">${showTime(time)}</span>`),
    ];
    return lines.map((line, index) => [index > 0 && html`<br>`, line]);
  },
};

const isShown = ({ store }: StoreReceipt): boolean => store !== LOCAL_STORE;

const STORES: Column = {
  title: 'Stores',
  name: 'stores',
  write: ({ stores, bundle }) => {
    const extensions = bundle?.signer?.kind === 'certificate' ? bundle.signer.identity.extensions : {};
    return stores
      .filter(isShown)
      .map(({ store, status, url, reason }, index) => [
        index > 0 && html`<br>`,
        html`<span class="${status === 'failed' ? 'broken tone' : ''}">${writeLink(url, store, extensions['source-repository-uri'])} ${status}</span>`,
        reason !== undefined && html` <span class="soft">${reason}</span>`,
      ]);
  },
};
