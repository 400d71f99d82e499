import { hash } from 'node:crypto';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { isPlainHost, isSecureUrl } from '../../base/http/url.ts';
import type { Subject } from '../../sigstore/subject.ts';

/** The addresses of bundles on a server, by subject and kind. */
export interface UrlTemplate {
  /** Without the query, which can be a secret. */
  shown: string;
  host: string;
  /** If there is a query, it is the credential (a pre-signed URL). */
  hasQuery: boolean;
  uses: { subject: boolean; predicate: boolean };
  /** Undefined if the template needs a digest that the subject does not have. */
  fill(subject: Subject | undefined, kind: string): URL | undefined;
}

const PLACEHOLDERS = ['sha256', 'name', 'predicate'] as const;
/** Maximum bytes of a name in an address. */
const MAX_NAME = 150;

/**
 * Reads `https://host/path/{sha256}/{name}.{predicate}.json`: the SHA-256 of a subject, its name, the short name of the predicate type.
 * An inserted value stays within its path segment: separators and dots that would change the folder are replaced, other characters
 * are percent-encoded.
 *
 * @throws ChopmarkError `INPUT_STORE_URL`
 */
export function readUrlTemplate(text: string, allowInsecure: readonly string[]): UrlTemplate {
  const [written = '', query = ''] = splitQuery(text);
  const wrong = (fault: string, hint: string) =>
    new ChopmarkError({ code: 'INPUT_STORE_URL', message: `The address of a store ${fault}.`, hint });
  const unknown = [...text.matchAll(/\{([^{}]*)\}/g)].find(([, name]) => !PLACEHOLDERS.some((known) => known === name));
  if (unknown) throw wrong('has an unknown placeholder', 'Use {sha256}, {name} or {predicate}.');
  if (!/^https?:\/\/[^/?#{}]+(?:[/?#]|$)/i.test(text) || !URL.canParse(text))
    throw wrong('is not a URL, or has a placeholder in its host', 'Write https://HOST/PATH/{sha256}.json.');
  const url = new URL(text);
  if (url.username !== '' || url.password !== '')
    throw wrong(
      `on ${url.host} has credentials in it`,
      'Addresses are shown in output. Set CHOPMARK_STORE_USER and CHOPMARK_STORE_PASSWORD instead.',
    );
  if (url.hash !== '') throw wrong(`on ${url.host} has a fragment`, 'Leave out # and the text after it.');
  if (!isSecureUrl(url) && !isPlainHost(url, allowInsecure))
    throw wrong(`on ${url.host} does not use https`, `Use https, or allow the host with --allow-insecure-registry ${url.host}.`);
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
