import { type CauseGroup, groupVerdicts, type SignerGroup } from '../../results/group-verdicts.ts';
import type { ArtifactVerdict, Result } from '../../results/result.ts';
import type { LinkVerdict } from '../chain.ts';
import { count } from '../colors.ts';
import { showDigest } from '../format.ts';
import type { Card, CardPlace } from './card.ts';
import { writeEvidence } from './evidence.ts';
import { drawMark } from './icons.ts';
import { describeVerdict, type Item } from './item.ts';
import { type TableOptions, writeItemTable, writeSignerMark } from './item-table.ts';
import { html, type Markup, type Part } from './markup.ts';
import { nounOf, shortenName, withoutScheme, writeName } from './name.ts';
import { writeProblem } from './problem.ts';

/** Reasons of one cause with evidence of their own. The others get a row with the reason. */
const SHOWN_REASONS = 10;

/** So many artifacts come before their evidence: the reader of a refusal looks for their names. */
const FEW = 20;

const TONE: Readonly<Record<ArtifactVerdict['verdict'], LinkVerdict>> = { verified: 'held', refused: 'broken', inconclusive: 'open' };

/** What was refused or is inconclusive, by cause, then what was verified, by signer. */
export function listVerdictCards({ artifacts = [], subjects }: Pick<Result, 'artifacts' | 'subjects'>): Card[] {
  const positions = new Map(artifacts.map((artifact, index) => [artifact, index]));
  const itemsOf = (group: readonly ArtifactVerdict[]): Item[] =>
    group.map((artifact) => describeVerdict(artifact, subjects[positions.get(artifact) ?? -1]));
  const { causes, signers } = groupVerdicts(artifacts);
  return [...causes.map((cause) => describeCause(cause, itemsOf)), ...signers.map((signer) => describeSignerGroup(signer, itemsOf))];
}

type ItemsOf = (group: readonly ArtifactVerdict[]) => Item[];

function describeCause(cause: CauseGroup, itemsOf: ItemsOf): Card {
  const items = itemsOf(cause.artifacts);
  const [first] = items;
  return {
    section: cause.verdict,
    title: items.length === 1 && first ? shortenName(first) : `${count(items.length, nounOf(items))}: ${cause.code ?? cause.message}`,
    tone: TONE[cause.verdict],
    items,
    write: (place) => (items.length === 1 && first ? writeOne(first, cause.verdict, place) : writeCause(cause, itemsOf, place)),
  };
}

function describeSignerGroup({ signer, artifacts }: SignerGroup, itemsOf: ItemsOf): Card {
  const items = itemsOf(artifacts);
  const [first] = items;
  const name =
    signer === undefined ? 'no signer' : signer.kind === 'key' ? `key ${signer.fingerprint}` : withoutScheme(signer.identity.san);
  return {
    section: 'verified',
    title: items.length === 1 && first ? shortenName(first) : `${count(items.length, nounOf(items))} by ${name}`,
    tone: 'held',
    items,
    write: (place) => (items.length === 1 && first ? writeOne(first, 'verified', place) : writeSigner(name, items, place)),
  };
}

/** A group of one artifact: its name is the heading, and a table would repeat it. */
function writeOne(item: Item, verdict: ArtifactVerdict['verdict'], { id, instance, signerOf }: CardPlace): Markup {
  const tone = TONE[verdict];
  return html`<article class="${tone}${item.rules.length === 0 && ' short'}" id="${id}" aria-labelledby="${id}-name" data-verdict="${verdict}" data-row${writeSignerMark(signerOf(item))}>
<div class="title"><h3 id="${id}-name">${writeName(item)}</h3>${writePill(verdict)}</div>
${item.digest && html`<p class="mono soft small">${showDigest(item.digest)}</p>`}
${item.problem && writeProblem(item.problem, tone)}
${writeEvidence([item], instance)}
</article>
`;
}

function writeSigner(name: string, items: readonly Item[], { id, most, room, instance, signerOf }: CardPlace): Markup {
  const [first] = items;
  return html`<article class="held" id="${id}" aria-labelledby="${id}-name" data-verdict="verified"${first && writeSignerMark(signerOf(first))}>
<div class="title"><h3 id="${id}-name">${name}</h3>${writePill('verified', items.length)}</div>
${writeEvidence(items, instance)}
${writeItemTable(items, { caption: `Verified artifacts, signed by ${name}`, most, room })}
</article>
`;
}

function writeCause(cause: CauseGroup, itemsOf: ItemsOf, place: CardPlace): Markup {
  const { verdict, code, message, hint, artifacts } = cause;
  const { id } = place;
  const tone = TONE[verdict];
  return html`<article class="${tone}" id="${id}" aria-labelledby="${id}-name" data-verdict="${verdict}">
<div class="title"><h3 id="${id}-name">${message}</h3>${writePill(verdict, artifacts.length)}</div>
${code && html`<div class="reason ${tone}">${hint !== undefined && html`<p>${hint}</p>`}<p class="code">${code}</p></div>`}
${writeReasons(cause, itemsOf, place)}
</article>
`;
}

/** One reason has its evidence. Different reasons have their own, if rules of a policy say more than the reasons, and are in rows otherwise. */
function writeReasons({ verdict, code, message, hint, artifacts, reasons }: CauseGroup, itemsOf: ItemsOf, place: CardPlace): Part {
  const caption = `Artifacts that are ${verdict}: ${message}`;
  const { most, room, instance, signerOf } = place;
  const told = { ...(code !== undefined && { code }), ...(hint !== undefined && { hint }) };
  const items = itemsOf(artifacts);
  const body = (shown: readonly Item[], rows: number, reasonsInRows?: TableOptions['reasons']): Part => {
    const table = writeItemTable(shown, { caption, most: rows, room, signerOf, ...(reasonsInRows && { reasons: reasonsInRows }) });
    const evidence = writeEvidence(shown, instance);
    return shown.length <= FEW ? [table, evidence] : [evidence, table];
  };
  if (reasons.length === 1) return body(items, most);
  if (items.every(({ rules }) => rules.length === 0)) return body(items, most, told);
  let left = most;
  const sections = reasons.slice(0, SHOWN_REASONS).map((reason) => {
    const rows = Math.max(FEW, Math.min(reason.artifacts.length, left));
    left -= Math.min(reason.artifacts.length, rows);
    return html`<section class="cause"><h4>${reason.message}</h4>${
      reason.hint !== undefined && reason.hint !== hint && html`<p class="small">${reason.hint}</p>`
    }${body(itemsOf(reason.artifacts), rows)}</section>`;
  });
  const rest = itemsOf(reasons.slice(SHOWN_REASONS).flatMap((reason) => reason.artifacts));
  const more = count(reasons.length - SHOWN_REASONS, 'more reason');
  return [sections, rest.length > 0 && html`<section class="cause"><h4>${more}</h4>${body(rest, Math.max(FEW, left), told)}</section>`];
}

const writePill = (verdict: ArtifactVerdict['verdict'], number?: number): Markup =>
  html`<span class="verdict ${TONE[verdict]}">${drawMark(TONE[verdict], '')}${number} ${verdict}</span>`;
