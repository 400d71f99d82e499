import type { Result, ResultProblem, SignedBundle } from '../../results/result.ts';
import { count } from '../colors.ts';
import { describeSigner, showDigest } from '../format.ts';
import { writeVerifyCommand } from '../verify-command.ts';
import type { Card, CardPlace } from './card.ts';
import { writeEvidence } from './evidence.ts';
import { drawMark } from './icons.ts';
import { describeSigned, type Item } from './item.ts';
import { writeItemTable, writeSignerMark } from './item-table.ts';
import { html, type Markup, type Part } from './markup.ts';
import { nounOf, shortenName, withoutScheme, writeName } from './name.ts';
import { writeProblem } from './problem.ts';
import { writeReceipts } from './receipts.ts';

/** Commands to verify, and problems of stores, that are shown for one signer. */
const SHOWN_COMMANDS = 5;
const SHOWN_PROBLEMS = 20;

/** The bundles that were made or joined, by signer. */
export const listSignedCards = (result: Result): Card[] =>
  [...Map.groupBy(result.statements, ({ signer }) => describeSigner(signer)).values()].map((bundles) => describeCard(result, bundles));

function describeCard(result: Result, bundles: readonly SignedBundle[]): Card {
  const items = bundles.flatMap((bundle) => describeSigned(result, bundle));
  const [first] = items;
  const failed = bundles.some(({ stores }) => stores.some(({ status }) => status === 'failed'));
  return {
    section: 'bundles',
    title: items.length === 1 && first ? shortenName(first) : `${count(items.length, nounOf(items))} in ${count(bundles.length, 'bundle')}`,
    tone: failed ? 'broken' : 'held',
    items,
    write: (place) => writeCard(result, bundles, items, place),
  };
}

/** The evidence of one signer: its subjects, their bundles, what became of them in stores, and the commands to verify them. */
function writeCard(
  result: Result,
  bundles: readonly SignedBundle[],
  items: readonly Item[],
  { id, most, room, instance, signerOf }: CardPlace,
): Markup {
  const [first] = items;
  const failed = bundles.some(({ stores }) => stores.some(({ status }) => status === 'failed'));
  const tone = failed ? 'broken' : 'held';
  const isOne = items.length === 1;
  return html`<article class="${tone}${isOne && ' short'}" id="${id}" aria-labelledby="${id}-name" data-verdict="bundles"${isOne && html` data-row`}${first && writeSignerMark(signerOf(first))}>
<div class="title"><h3 id="${id}-name">${isOne && first ? writeName(first) : titleOf(bundles)}</h3><span class="verdict ${tone}">${drawMark(tone, '')}${wordOf(result, bundles, failed)}</span></div>
${isOne && first?.digest && html`<p class="mono soft small">${showDigest(first.digest)}</p>`}
${writeProblems(bundles)}
${writeEvidence(items, instance)}
${bundles.length === 1 && bundles[0] && writeReceipts(bundles[0])}
${result.command !== 'merge' && writeCommands(result, bundles)}
${!isOne && writeItemTable(bundles.length === 1 ? items.map((item) => ({ ...item, stores: [] })) : items, { caption: 'Signed subjects', most, room })}
</article>
`;
}

function titleOf([first]: readonly SignedBundle[]): string {
  if (!first) return '';
  return first.signer.kind === 'key' ? `key ${first.signer.fingerprint}` : withoutScheme(first.signer.identity.san);
}

function wordOf({ command }: Result, bundles: readonly SignedBundle[], failed: boolean): string {
  if (failed) return bundles.length === 1 ? 'not stored' : 'not all stored';
  if (command === 'merge') return 'joined';
  return bundles.every(({ reused }) => reused) ? 'kept' : 'signed';
}

/** Problems of stores, each once, with the number of bundles that have it. */
function writeProblems(bundles: readonly SignedBundle[]): Part {
  const problems = bundles.flatMap(({ stores }) =>
    stores.flatMap(({ store, problem }): ResultProblem[] => (problem ? [{ ...problem, message: `${store}: ${problem.message}` }] : [])),
  );
  const kinds = [...Map.groupBy(problems, ({ code, message }) => `${code} ${message}`).values()];
  const more = kinds.length - SHOWN_PROBLEMS;
  return [
    kinds.slice(0, SHOWN_PROBLEMS).map(([first, ...others]) => {
      if (!first) return undefined;
      const shared = others.length > 0 ? `${first.message} (${count(others.length + 1, 'bundle')})` : first.message;
      return writeProblem({ ...first, message: shared }, 'broken');
    }),
    more > 0 && html`<p class="soft">and ${count(more, 'more problem')}</p>`,
  ];
}

const writeCommands = (result: Result, bundles: readonly SignedBundle[]): Markup =>
  html`<details><summary>To verify ${bundles.length === 1 ? 'it' : 'them'}</summary>${bundles
    .slice(0, SHOWN_COMMANDS)
    .map((bundle) => html`<pre>${writeVerifyCommand(result, bundle)}</pre>`)}${
    bundles.length > SHOWN_COMMANDS &&
    html`<p class="soft small">and in the same way for ${count(bundles.length - SHOWN_COMMANDS, 'more bundle')}</p>`
  }</details>`;
