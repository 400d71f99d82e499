import type { ErrorCode } from '../base/errors/error-codes.ts';
import { ChopmarkError } from '../base/errors/errors.ts';
import { JsonError, parseJson } from '../base/json/json.ts';
import { readObject } from '../base/json/json-shape.ts';
import type { HttpResponse } from '../base/ports.ts';
import { quoteWords } from '../base/secrets/quote-words.ts';

export interface AskedOfStore {
  /** The name in results, without secrets. */
  store: string;
  /** "accept the bundle", after "did not". */
  purpose: string;
  /** The headers with credentials that were sent. */
  sent: readonly string[];
  /** How to set credentials for this kind of store. */
  credentials: string;
}

/** Characters of a store's own message that are shown. */
const SHOWN = 200;

/** The error for an unsuccessful response: what it means, the store's own message if it has one, and what to do. */
export function toStoreError(answer: HttpResponse, asked: AskedOfStore): ChopmarkError {
  const { code, hint } = judge(answer, asked);
  const words = quoteWords(readWords(answer), asked.sent, SHOWN);
  return new ChopmarkError({
    code,
    message: `The store ${asked.store} did not ${asked.purpose}: status ${answer.status}${words ? `, “${words}”` : ''}.`,
    hint,
  });
}

function judge({ status, headers }: HttpResponse, { sent, credentials }: AskedOfStore): { code: ErrorCode; hint: string } {
  if (status === 401)
    return sent.length > 0
      ? {
          code: 'STORE_UNAUTHORIZED',
          hint: `The store does not accept the credentials. Check that they are for this store and still valid. ${credentials}`,
        }
      : { code: 'STORE_CREDENTIALS', hint: credentials };
  if (status === 403)
    return {
      code: 'STORE_FORBIDDEN',
      hint: `The credentials lack the permission, or the signature in the address has expired. ${credentials}`,
    };
  if (status === 404 || status === 410)
    return { code: 'STORE_NOT_FOUND', hint: 'Check the address. Some servers also answer this if the credentials lack read permission.' };
  if (status === 409)
    return {
      code: 'STORE_REFUSED',
      hint: 'Either the address already has other content, or its folder does not exist: WebDAV servers need the folder first.',
    };
  if (status === 413) return { code: 'STORE_TOO_LARGE', hint: 'The server limits the size of uploads (nginx: client_max_body_size).' };
  if (status === 429) return { code: 'STORE_RATE_LIMITED', hint: 'Run again later, or with fewer bundles per run.' };
  if (status >= 500)
    return {
      code: 'STORE_UNAVAILABLE',
      hint: 'Run again later, or check the log of the server: nginx also answers this if a folder does not exist (create_full_put_path on).',
    };
  if (status >= 300 && status < 400)
    return {
      code: 'STORE_REFUSED',
      hint: `The server redirects${headers.get('location') !== null ? ' to another address' : ''}, often to a login page. A bundle is sent only to the given address.`,
    };
  return { code: 'STORE_REFUSED', hint: 'Check the address, and that the server accepts PUT there.' };
}

/** `message` or `error` of a JSON document. Empty for HTML pages, which may come from another server. */
function readWords({ body, headers }: HttpResponse): string {
  if (!/json/i.test(headers.get('content-type') ?? '')) return '';
  try {
    const { message, error } = readObject(parseJson(body, { what: 'the answer', maxBytes: 64 << 10, maxDepth: 8 }), 'the answer');
    const words = message ?? error;
    return typeof words === 'string' ? words : words === undefined ? '' : JSON.stringify(words);
  } catch (failure) {
    if (failure instanceof JsonError) return '';
    throw failure;
  }
}
