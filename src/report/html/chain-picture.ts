import type { Chain, LinkVerdict } from '../chain.ts';
import { count } from '../colors.ts';
import { shortenDigest, showTime } from '../format.ts';
import { pageOfEntry } from '../log-pages.ts';
import { type Collected, collectValues, keyOfEntry } from './collect-values.ts';
import { drawIcon, drawLink, type Icon } from './icons.ts';
import type { Item } from './item.ts';
import { writeLink } from './link.ts';
import { html, type Markup, type Part } from './markup.ts';
import { lastPart, nounOf, shortenName, shortenType, withoutScheme } from './name.ts';

/** Log entries and times in the picture. All of them are listed below it. */
const SHOWN = 2;

/**
 * The picture of the evidence of one or more items: five elements, the link from each to the next, and whether the link holds for all of
 * them.
 */
export function drawChain(items: readonly Item[], instance: string | undefined): Markup | undefined {
  const [first] = items;
  if (!first) return undefined;
  const chain = mergeChains(items.map((item) => item.chain));
  return html`<ol class="chain" aria-label="From the artifact to the trusted root">
${drawThing('artifact', items.length === 1 ? 'Artifact' : 'Artifacts', chain.subject, describeSubjects(items, first))}${drawThing(
  'statement',
  'Statement',
  chain.requirements === 'broken' ? 'broken' : chain.signature,
  [describeStatements(items), chain.requirements === 'broken' && html`<p class="broken small tone">not enough</p>`],
  drawLink(chain.subject, 'subject of'),
)}${drawThing('identity', 'Signer', signerVerdict(chain), [describeSigners(items), chain.policy === 'broken' && html`<p class="broken small tone">not accepted</p>`], drawLink(chain.signature, 'signed by'))}${drawThing(
  'log',
  'Log and time',
  chain.time,
  describeLog(items),
  drawLink(chain.time, 'logged'),
)}${drawThing(
  'root',
  'Trusted root',
  chain.root,
  [html`<p>${instance ? lastPart(instance) : html`<span class="soft">of this run</span>`}</p>`],
  drawLink(chain.root, 'trusted by'),
)}
</ol>`;
}

/** A link comes before its target in the document, for screen readers. */
const drawThing = (glyph: Icon, title: string, verdict: LinkVerdict, about: Part, link?: Markup): Markup =>
  html`<li>${link}<div class="disc ${verdict}">${drawIcon(glyph)}</div><div><h4>${title}</h4>${about}</div></li>`;

/** A link holds, or is broken, if it is so for every item. */
function mergeChains(chains: readonly Chain[]): Chain {
  const merge = (link: keyof Chain): LinkVerdict => {
    const verdict = chains[0]?.[link] ?? 'open';
    return chains.every((chain) => chain[link] === verdict) ? verdict : 'open';
  };
  return {
    subject: merge('subject'),
    signature: merge('signature'),
    time: merge('time'),
    root: merge('root'),
    policy: merge('policy'),
    requirements: merge('requirements'),
  };
}

/** The verdict about the signer: that of the policy if there is one, else that of the signature. */
const signerVerdict = ({ policy, signature }: Chain): LinkVerdict => (policy === 'open' ? signature : policy);

const describeSubjects = (items: readonly Item[], first: Item): Part =>
  items.length > 1
    ? html`<p>${count(items.length, nounOf(items))}</p>`
    : [html`<p>${shortenName(first)}</p>`, first.digest && html`<p class="mono soft">${shortenDigest(first.digest)}</p>`];

const describeStatements = (items: readonly Item[]): Part =>
  writeDifferent(
    collectValues(items, ({ bundle }) => bundle && (bundle.predicateType ? shortenType(bundle.predicateType) : 'a signature of the file')),
    'statements',
    (text) => html`<p>${text}</p>`,
  ) ?? html`<p class="soft">no bundle</p>`;

function describeSigners(items: readonly Item[]): Part {
  const signers = collectValues(
    items,
    ({ bundle }): { name: string; issuer?: string } | undefined => {
      const signer = bundle?.signer;
      if (!signer) return undefined;
      return signer.kind === 'key'
        ? { name: 'a public key', issuer: `${signer.fingerprint.slice(0, 16)}…` }
        : { name: withoutScheme(signer.identity.san), issuer: withoutScheme(signer.identity.issuer) };
    },
    ({ name, issuer }) => `${name} ${issuer}`,
  );
  return (
    writeDifferent(signers, 'signers', ({ name, issuer }) => [html`<p>${name}</p>`, issuer && html`<p class="mono soft">${issuer}</p>`]) ??
    html`<p class="soft">not proven</p>`
  );
}

function describeLog(items: readonly Item[]): Part {
  const bundles = items.flatMap(({ bundle }) => bundle ?? []);
  const entries = collectValues(
    bundles.flatMap((bundle) => bundle.entries),
    (entry) => entry,
    keyOfEntry,
  );
  const times = collectValues(
    bundles.flatMap((bundle) => bundle.timestamps),
    ({ time }) => time,
    Number,
  );
  if (entries.having + times.having === 0) return html`<p class="soft">none shown</p>`;
  const logs = collectValues(
    bundles.flatMap((bundle) => bundle.entries),
    ({ log }) => withoutScheme(log),
  );
  return [
    countOf(entries) > SHOWN
      ? html`<p>${countOf(entries)} entries</p>`
      : entries.values.map((entry) => html`<p>${writeLink(pageOfEntry(entry), `entry ${entry.index}`)}</p>`),
    logs.values.slice(0, SHOWN).map((log) => html`<p class="mono soft">${log}</p>`),
    times.values.slice(0, 1).map((time) => html`<p class="soft">${countOf(times) > 1 && 'from '}${showTime(time)}</p>`),
  ];
}

const countOf = ({ values, more }: Collected<unknown>): number => values.length + more;

/** Each value, if there are few; else how many there are. Undefined without a value. */
function writeDifferent<Value>(collected: Collected<Value>, noun: string, write: (value: Value) => Part): Part {
  if (collected.values.length === 0) return undefined;
  return countOf(collected) > SHOWN ? html`<p>${countOf(collected)} ${noun}</p>` : collected.values.map(write);
}
