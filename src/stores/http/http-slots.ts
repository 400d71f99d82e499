import { ChopmarkError } from '../../base/errors/errors.ts';
import type { HttpRequest, HttpResponse } from '../../base/ports.ts';
import { BUNDLE_MEDIA_TYPE } from '../../sigstore/bundle.ts';
import { MAX_BUNDLE } from '../../sigstore/limits.ts';
import { MAX_DOWNLOAD_REDIRECTS, MAX_HTTP_PLACES } from '../limits.ts';
import { toStoreError } from '../response-error.ts';
import type { FoundBundle } from '../store.ts';
import type { StoreContext } from '../store-context.ts';

export interface PlacesOf {
  /** As results name the store, without any secret. */
  store: string;
  /** The credential; empty where there is none. */
  headers: Readonly<Record<string, string>>;
  /** How credentials are given, for hints. */
  credentials: string;
}

/** Addresses on a server that takes PUT and GET, where nothing is ever written over. */
export interface HttpSlots {
  send(request: Pick<HttpRequest, 'url' | 'method' | 'headers' | 'body' | 'redirects' | 'timeout'>): Promise<HttpResponse>;
  /** The error for an answer that is no success. */
  refuse(answer: HttpResponse, purpose: string): ChopmarkError;
  /** Puts a bundle at an address, or behind what is there already: `<address>.2`, `.3`. @throws ChopmarkError `STORE_…` */
  keep(address: URL, text: string): Promise<{ url: string; isNew: boolean }>;
  /** All that was put there. @throws ChopmarkError `STORE_…` */
  list(address: URL): Promise<FoundBundle[]>;
}

export function createHttpSlots({ http }: Pick<StoreContext, 'http'>, { store, headers, credentials }: PlacesOf): HttpSlots {
  const send: HttpSlots['send'] = (request) =>
    http({ ...request, headers: { ...headers, ...request.headers }, maxBytes: MAX_BUNDLE, stage: 'STORE', service: 'store' });
  const refuse: HttpSlots['refuse'] = (answer, purpose) =>
    toStoreError(answer, { store, purpose, hasCredentials: Object.keys(headers).length > 0, credentials });

  const get = async (url: URL): Promise<Buffer | undefined> => {
    const answer = await send({ url, redirects: MAX_DOWNLOAD_REDIRECTS });
    if (answer.status === 404 || answer.status === 410) return undefined;
    if (answer.status !== 200) throw refuse(answer, 'show what it has');
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
        // Also where it was refused: a first try may have got there though its answer did not, or somebody else was faster.
        const after = await look(url, text);
        if (after === 'this') return { url: showUrl(url), isNew: true };
        if (after === 'nothing') throw isSuccess(answer) ? vanished(store) : refuse(answer, 'take the bundle');
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

/** Without its query, which may be a secret. */
const showUrl = ({ origin, pathname }: URL): string => `${origin}${pathname}`;

function placeOf(address: URL, place: number): URL {
  const url = new URL(address);
  if (place > 1) url.pathname += `.${place}`;
  return url;
}

const crowded = (store: string) =>
  new ChopmarkError({
    code: 'STORE_REFUSED',
    message: `The store ${store} holds ${MAX_HTTP_PLACES} other things at the address of the bundle already.`,
    hint: 'Does it answer everything with the same page, as logins do? Else put {name} or {predicate} into the address too.',
  });

const vanished = (store: string) =>
  new ChopmarkError({
    code: 'STORE_INVALID_RESPONSE',
    message: `The store ${store} said that it took the bundle, and does not have it.`,
    hint: 'Can the credentials also read there? Does a cache or proxy stand before it?',
  });
