import { cutDigest } from '../format.ts';
import { drawKind } from './icons.ts';
import type { Item, ItemKind } from './item.ts';
import { isDigest } from './item.ts';
import { html, type Markup, type Part } from './markup.ts';

const KIND_WORDS: Readonly<Record<ItemKind, string>> = { file: 'File', image: 'Image', revision: 'Git revision', digest: 'Digest' };

/** The name of an item with a sign of what it is. An image shows its repository, tag, digest and platform, each apart. */
export const writeName = (item: Pick<Item, 'name' | 'kind'>): Markup =>
  html`<span class="name">${drawKind(item.kind, KIND_WORDS[item.kind])}<span>${item.kind === 'image' ? writeImage(item.name) : item.name}</span></span>`;

/** The name in a few words, for a list or a picture. */
export function shortenName({ name, kind }: Pick<Item, 'name' | 'kind'>): string {
  if (isDigest(name)) return cutDigest(name);
  if (kind !== 'image') return lastPart(name);
  const { repository, tag, digest, platform } = readImage(name);
  return [`${lastPart(repository)}${tag}`, ...(tag === '' && digest ? [cutDigest(digest)] : []), ...(platform ? [platform] : [])].join(' ');
}

function writeImage(name: string): Part {
  const { repository, tag, digest, platform } = readImage(name);
  return html`${repository}${tag && html`<span class="soft">${tag}</span>`}${digest && html`<span class="mono soft">@${cutDigest(digest)}</span>`} <span class="tag platform">${
    platform ?? 'image'
  }</span>`;
}

/** `ghcr.io/acme/app:1.0@sha256:… (linux/amd64)` in its parts. */
function readImage(name: string): { repository: string; tag: string; digest?: string; platform?: string } {
  const open = name.endsWith(')') ? name.lastIndexOf(' (') : -1;
  const platform = open === -1 ? undefined : name.slice(open + 2, -1);
  const reference = open === -1 ? name : name.slice(0, open);
  const at = reference.lastIndexOf('@sha');
  const digest = at === -1 ? undefined : reference.slice(at + 1);
  const located = at === -1 ? reference : reference.slice(0, at);
  const colon = located.lastIndexOf(':');
  const hasTag = colon > located.lastIndexOf('/') && located.slice(0, colon) !== 'oci-layout';
  return {
    repository: hasTag ? located.slice(0, colon) : located,
    tag: hasTag ? located.slice(colon) : '',
    ...(digest !== undefined && { digest }),
    ...(platform !== undefined && { platform }),
  };
}

/** What follows the last slash. */
export const lastPart = (path: string): string => path.split('/').at(-1) || path;

export const withoutScheme = (url: string): string => url.replace(/^https?:\/\//, '');

const NOUNS: Readonly<Record<Item['kind'], string>> = { file: 'file', image: 'image', revision: 'revision', digest: 'digest' };

/** What the items are, if they are all of one kind. */
export const nounOf = (items: readonly Item[]): string => {
  const [first] = items;
  return first && items.every(({ kind }) => kind === first.kind) ? NOUNS[first.kind] : 'artifact';
};

const KNOWN_TYPES = new Map([
  ['https://slsa.dev/provenance/v1', 'SLSA provenance, v1'],
  ['https://slsa.dev/provenance/v0.2', 'SLSA provenance, v0.2'],
  ['https://slsa.dev/verification_summary/v1', 'verification summary, v1'],
  ['https://spdx.dev/Document', 'SBOM (SPDX)'],
  ['https://cyclonedx.org/bom', 'SBOM (CycloneDX)'],
]);

/** The name of a type that readers know, or its address. */
export const shortenType = (type: string): string => KNOWN_TYPES.get(type) ?? withoutScheme(type);
