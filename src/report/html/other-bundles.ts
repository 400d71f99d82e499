import type { CheckedBundle } from '../../results/result.ts';
import { count } from '../colors.ts';
import { describeSigner, describeStatement } from '../format.ts';
import { collectValues } from './collect-values.ts';
import { drawMark } from './icons.ts';
import type { Item } from './item.ts';
import { html, type Markup, type Part } from './markup.ts';

/** Kinds of other bundles that are shown. */
const SHOWN_KINDS = 20;

/** Bundles other than the deciding ones, those with the same statement, signer and problem in one row. */
export function writeOtherBundles(items: readonly Item[]): Markup | undefined {
  const others = items.flatMap((item) => item.others);
  if (others.length === 0) return undefined;
  const kinds = [...Map.groupBy(others, kindOf).values()];
  const more = kinds.length - SHOWN_KINDS;
  return html`<details><summary>${count(others.length, 'other bundle')} checked</summary><table class="clauses others"><caption class="unseen">Other bundles</caption><thead><tr><th><span class="unseen">outcome</span></th><th scope="col">bundle</th><th scope="col">signer or reason</th></tr></thead><tbody>${kinds
    .slice(0, SHOWN_KINDS)
    .map(writeKind)}</tbody></table>${more > 0 && html`<p class="soft">and ${count(more, 'more kind')}</p>`}</details>`;
}

const kindOf = (bundle: CheckedBundle): string =>
  JSON.stringify([
    bundle.problem?.code,
    bundle.problem?.message,
    describeStatement(bundle),
    bundle.signer && describeSigner(bundle.signer),
  ]);

function writeKind(bundles: readonly CheckedBundle[]): Part {
  const [first] = bundles;
  if (!first) return undefined;
  const { values, more } = collectValues(bundles, ({ bundlePath }) => bundlePath);
  return html`<tr><td>${drawMark(first.problem ? 'broken' : 'held')}</td><td data-name="bundle">${values.map((path, index) => [index > 0 && html`<br>`, path])}${
    more > 0 && html`<br><span class="soft">and ${more} more</span>`
  }</td><td data-name="signer or reason">${
    first.problem ? html`${first.problem.message} <span class="code broken">${first.problem.code}</span>` : writeAccepted(first)
  }</td></tr>`;
}

/** The statement of an accepted bundle, and its signer. */
function writeAccepted(bundle: CheckedBundle): Markup {
  const statement = describeStatement(bundle);
  return html`${statement && html`${statement}<br>`}${bundle.signer && describeSigner(bundle.signer)}`;
}
