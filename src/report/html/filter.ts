import { count } from '../colors.ts';
import { describeSigner } from '../format.ts';
import type { Card, SectionName } from './card.ts';
import type { Item } from './item.ts';
import { html, type Markup } from './markup.ts';

/** Pages with more items have a filter. */
const UNFILTERED = 20;
/** Signers that can be chosen. */
const MOST_SIGNERS = 200;

/** A filter for the rows of a page, and the position of each item's signer in it. */
export interface Filter {
  /** Absent on a page that needs no filter, and therefore no script. */
  markup?: Markup;
  signerOf(item: Item): number | undefined;
}

/** A filter by text, verdict and signer, for a page with many items. It is hidden until the script of the page shows it. */
export function createFilter(cards: readonly Card[]): Filter {
  const items = cards.flatMap((card) => card.items);
  if (items.length <= UNFILTERED) return { signerOf: () => undefined };
  const names = new Set(items.flatMap(({ bundle }) => (bundle?.signer ? [describeSigner(bundle.signer)] : [])));
  const signers = names.size > 1 ? [...names].slice(0, MOST_SIGNERS) : [];
  const positions = new Map(signers.map((name, index) => [name, index]));
  const verdicts = [...new Set(cards.map(({ section }) => section))];
  return {
    signerOf: ({ bundle }) => (bundle?.signer ? positions.get(describeSigner(bundle.signer)) : undefined),
    markup: html`<search class="filter" id="filter" aria-label="Filter" hidden>
<label class="words">Search <input type="search" id="filter-text" autocomplete="off" spellcheck="false" placeholder="name, digest, reason"></label>
${verdicts.length > 1 && html`<label>Verdict <select id="filter-verdict"><option value="">all</option>${verdicts.map(writeVerdict)}</select></label>`}
${signers.length > 0 && html`<label class="signers">Signer <select id="filter-signer"><option value="">all</option>${signers.map((name, index) => html`<option value="${index}">${name}</option>`)}</select></label>`}
<p id="filter-count" role="status" aria-live="polite">${count(items.length, 'row')}</p>
</search>`,
  };
}

const writeVerdict = (section: SectionName): Markup => html`<option value="${section}">${section}</option>`;
