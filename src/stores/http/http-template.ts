import { hash } from 'node:crypto';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { isSecureUrl } from '../../base/http/url.ts';
import type { Subject } from '../../sigstore/subject.ts';

/** Where bundles are on a server, by what they are about. */
export interface UrlTemplate {
  /** Without its query, which may be a secret. */
  shown: string;
  host: string;
  /** The query is its credential (a pre-signed URL), or there is none. */
  hasQuery: boolean;
  uses: { subject: boolean; predicate: boolean };
  /** Nothing where it needs a digest that the subject has not. */
  fill(subject: Subject | undefined, kind: string): URL | undefined;
}

const PLACEHOLDERS = ['sha256', 'name', 'predicate'] as const;
/** Bytes of a name that stand in an address. */
const MAX_NAME = 150;

/**
 * `https://host/path/{sha256}/{name}.{predicate}.json`: the SHA-256 of a subject, its name, the short name of the predicate type. What
 * is put in never reaches beyond its own place: separators and dots that would climb are replaced, all else is percent-encoded.
 *
 * @throws ChopmarkError `INPUT_STORE_URL`
 */
export function readUrlTemplate(text: string, allowInsecure: readonly string[]): UrlTemplate {
  const [written = '', query = ''] = splitQuery(text);
  const wrong = (fault: string, hint: string) =>
    new ChopmarkError({ code: 'INPUT_STORE_URL', message: `The address of a store ${fault}.`, hint });
  const unknown = [...text.matchAll(/\{([^{}]*)\}/g)].find(([, name]) => !PLACEHOLDERS.some((known) => known === name));
  if (unknown) throw wrong('has a placeholder that is not known', 'There are {sha256}, {name} and {predicate}.');
  if (!/^https?:\/\/[^/?#{}]+(?:[/?#]|$)/i.test(text) || !URL.canParse(text))
    throw wrong('is no URL, or has a placeholder in its host', 'Write https://HOST/PATH/{sha256}.json.');
  const url = new URL(text);
  if (url.username !== '' || url.password !== '')
    throw wrong(
      `on ${url.host} has credentials in it`,
      'Give them as CHOPMARK_STORE_USER and CHOPMARK_STORE_PASSWORD: addresses are shown.',
    );
  if (url.hash !== '') throw wrong(`on ${url.host} has a fragment`, 'Leave out what stands behind #.');
  if (!isSecureUrl(url) && !allowInsecure.some((host) => host.toLowerCase() === url.host))
    throw wrong(`on ${url.host} is not https`, `Use https, or name the host: --allow-insecure-registry ${url.host}.`);
  const uses = (name: string) => text.includes(`{${name}}`);
  return {
    shown: written,
    host: url.host,
    hasQuery: query !== '',
    uses: { subject: uses('sha256') || uses('name'), predicate: uses('predicate') },
    fill(subject, kind) {
      const sha256 = subject?.digest.sha256;
      if (uses('sha256') && (sha256 === undefined || !/^[0-9a-f]{64}$/.test(sha256))) return undefined;
      const values = { sha256: sha256 ?? '', name: safeName(subject?.name ?? ''), predicate: safeName(kind) };
      return new URL(text.replace(/\{(sha256|name|predicate)\}/g, (_, name: keyof typeof values) => values[name]));
    },
  };
}

function splitQuery(text: string): [string, string] {
  const at = text.indexOf('?');
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function safeName(name: string): string {
  const flat = name
    .toWellFormed()
    .replace(/[/\\]/g, '_')
    .replace(/^\.+/, (dots) => '_'.repeat(dots.length));
  const short =
    Buffer.byteLength(flat) <= MAX_NAME
      ? flat
      : `${Buffer.from(flat).subarray(0, MAX_NAME).toString('utf8').replaceAll('\ufffd', '')}~${hash('sha256', name).slice(0, 12)}`;
  return encodeURIComponent(short || '_').replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
