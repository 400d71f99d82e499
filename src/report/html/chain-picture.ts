import type { Chain, ChainSubject, LinkVerdict } from '../chain.ts';
import { showDigest, showTime } from '../format.ts';
import { drawIcon, drawLink, type Icon } from './icons.ts';
import { html, type Markup, type Part } from './markup.ts';

/** Log entries and times in the picture. All of them are listed below it. */
const TOLD = 2;

/** The picture of an artifact's evidence: five elements, the link from each to the next, and whether the link holds. */
export function drawChain({ name, digest, bundle }: ChainSubject, chain: Chain, instance: string | undefined): Markup {
  const { signer, predicateType, entries = [], timestamps = [] } = bundle ?? {};
  const statement = bundle && (predicateType ? shortenType(predicateType) : 'a signature of the file');
  return html`<ol class="chain" aria-label="From the artifact to the trusted root">
${drawThing('artifact', 'Artifact', chain.subject, [
  html`<p>${shortenName(name)}</p>`,
  digest && html`<p class="mono soft">${shortenDigest(showDigest(digest))}</p>`,
])}${drawThing(
  'statement',
  'Statement',
  chain.requirements === 'broken' ? 'broken' : chain.signature,
  [
    statement ? html`<p>${statement}</p>` : html`<p class="soft">no bundle</p>`,
    chain.requirements === 'broken' && html`<p class="broken small tone">not enough</p>`,
  ],
  drawLink(chain.subject, 'subject of'),
)}${drawThing('identity', 'Signer', signerVerdict(chain), [describeSigner(signer), chain.policy === 'broken' && html`<p class="broken small tone">not accepted</p>`], drawLink(chain.signature, 'signed by'))}${drawThing(
  'log',
  'Log and time',
  chain.time,
  [
    entries.slice(0, TOLD).map(({ log, index }) => html`<p>entry ${index}</p><p class="mono soft">${withoutScheme(log)}</p>`),
    timestamps.slice(0, TOLD).map(({ time }) => html`<p class="soft">${showTime(time)}</p>`),
    entries.length + timestamps.length === 0 && html`<p class="soft">none shown</p>`,
  ],
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

/** The verdict about the signer: that of the policy if there is one, else that of the signature. */
const signerVerdict = ({ policy, signature }: Chain): LinkVerdict => (policy === 'open' ? signature : policy);

function describeSigner(signer: NonNullable<ChainSubject['bundle']>['signer']): Part {
  if (!signer) return html`<p class="soft">not proven</p>`;
  if (signer.kind === 'key') return [html`<p>a public key</p>`, html`<p class="mono soft">${signer.fingerprint.slice(0, 16)}…</p>`];
  const { san, issuer } = signer.identity;
  return [html`<p>${withoutScheme(san)}</p>`, html`<p class="mono soft">${withoutScheme(issuer)}</p>`];
}

const withoutScheme = (url: string): string => url.replace(/^https?:\/\//, '');

const shortenName = (name: string): string => (/^sha\d+:/.test(name) ? shortenDigest(name) : lastPart(name));

const lastPart = (path: string): string => path.split('/').at(-1) || path;

/** `sha256:` with the beginning and end of the digest. The whole digest is above the picture. */
const shortenDigest = (digest: string): string => (digest.length > 24 ? `${digest.slice(0, 15)}…${digest.slice(-6)}` : digest);

const KNOWN_TYPES = new Map([
  ['https://slsa.dev/provenance/v1', 'SLSA provenance, v1'],
  ['https://slsa.dev/provenance/v0.2', 'SLSA provenance, v0.2'],
  ['https://slsa.dev/verification_summary/v1', 'verification summary, v1'],
  ['https://spdx.dev/Document', 'SBOM (SPDX)'],
  ['https://cyclonedx.org/bom', 'SBOM (CycloneDX)'],
]);

const shortenType = (type: string): string => KNOWN_TYPES.get(type) ?? withoutScheme(type);
