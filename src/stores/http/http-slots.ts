import { ChopmarkError } from '../../base/errors/errors.ts';
import type { HttpRequest, HttpResponse } from '../../base/ports.ts';
import { BUNDLE_MEDIA_TYPE } from '../../sigstore/bundle.ts';
import { MAX_BUNDLE } from '../../sigstore/limits.ts';
import { MAX_DOWNLOAD_REDIRECTS, MAX_HTTP_PLACES } from '../limits.ts';
import { toStoreError } from '../response-error.ts';
import type { FoundBundle } from '../store.ts';
import type { StoreContext } from '../store-context.ts';

export interface PlacesOf {
  /** The name of the store in results, without secrets. */
  store: string;
  /** The credential. Empty if there is none. */
  headers: Readonly<Record<string, string>>;
  /** How to set credentials, for hints. */
  credentials: string;
}

/** Addresses on a server that supports PUT and GET. Nothing is ever overwritten. */
export interface HttpSlots {
  send(request: Pick<HttpRequest, 'url' | 'method' | 'headers' | 'body' | 'redirects' | 'timeout'>): Promise<HttpResponse>;
  /** The error for an unsuccessful response. */
  refuse(answer: HttpResponse, purpose: string): ChopmarkError;
  /** Puts a bundle at an address, or at the next free one: `<address>.2`, `.3`. @throws ChopmarkError `STORE_…` */
  keep(address: URL, text: string): Promise<{ url: string; isNew: boolean }>;
  /** All bundles at an address and its followers. @throws ChopmarkError `STORE_…` */
  list(address: URL): Promise<FoundBundle[]>;
}

export function createHttpSlots(
  { http, allowInsecureRegistry }: Pick<StoreContext, 'http' | 'allowInsecureRegistry'>,
  { store, headers, credentials }: PlacesOf,
): HttpSlots {
  const send: HttpSlots['send'] = (request) =>
    http({
      ...request,
      headers: { ...headers, ...request.headers },
      maxBytes: MAX_BUNDLE,
      stage: 'STORE',
      service: 'store',
      plainHosts: allowInsecureRegistry,
    });
  const refuse: HttpSlots['refuse'] = (answer, purpose) =>
    toStoreError(answer, { store, purpose, sent: Object.values(headers), credentials });

  const get = async (url: URL): Promise<Buffer | undefined> => {
    const answer = await send({ url, redirects: MAX_DOWNLOAD_REDIRECTS });
    if (answer.status === 404 || answer.status === 410) return undefined;
    if (answer.status !== 200) throw refuse(answer, 'return its bundles');
    return answer.body;
  };
  const look = async (url: URL, text: string): Promise<'nothing' | 'this' | 'another'> => {
    const there = await get(url);
    return there === undefined ? 'nothing' : there.toString('utf8').trimEnd() === text ? 'this' : 'another';
  };

  return {
    send,
    refuse,
    async keep(address, text) {
      for (let place = 1; place <= MAX_HTTP_PLACES; place++) {
        const url = placeOf(address, place);
        const before = await look(url, text);
        if (before === 'another') continue;
        if (before === 'this') return { url: showUrl(url), isNew: false };
        const answer = await send({
          url,
          method: 'PUT',
          body: `${text}\n`,
          headers: { 'content-type': BUNDLE_MEDIA_TYPE, 'if-none-match': '*' },
        });
        // Also after a refusal: a first attempt may have succeeded although its response was lost, or another writer was faster.
        const after = await look(url, text);
        if (after === 'this') return { url: showUrl(url), isNew: true };
        if (after === 'nothing') throw isSuccess(answer) ? vanished(store) : refuse(answer, 'accept the bundle');
      }
      throw crowded(store);
    },
    async list(address) {
      const found: FoundBundle[] = [];
      for (let place = 1; place <= MAX_HTTP_PLACES; place++) {
        const url = placeOf(address, place);
        const bytes = await get(url);
        if (bytes === undefined) break;
        found.push({ location: showUrl(url), bytes });
      }
      return found;
    },
  };
}

export const isSuccess = ({ status }: HttpResponse): boolean => status >= 200 && status < 300;

/** Without the query, which can be a secret. */
const showUrl = ({ origin, pathname }: URL): string => `${origin}${pathname}`;

function placeOf(address: URL, place: number): URL {
  const url = new URL(address);
  if (place > 1) url.pathname += `.${place}`;
  return url;
}

const crowded = (store: string) =>
  new ChopmarkError({
    code: 'STORE_REFUSED',
    message: `The store ${store} already has other content at all ${MAX_HTTP_PLACES} addresses of the bundle.`,
    hint: 'Check whether the server answers every request with the same page, such as a login page. Otherwise add {name} or {predicate} to the address.',
  });

const vanished = (store: string) =>
  new ChopmarkError({
    code: 'STORE_INVALID_RESPONSE',
    message: `The store ${store} accepted the bundle, but does not return it.`,
    hint: 'Check that the credentials can also read there, and whether a cache or proxy answers instead.',
  });
