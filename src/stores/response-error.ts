import type { ErrorCode } from '../base/errors/error-codes.ts';
import { ChopmarkError } from '../base/errors/errors.ts';
import { JsonError, parseJson } from '../base/json/json.ts';
import { readObject } from '../base/json/json-shape.ts';
import type { HttpResponse } from '../base/ports.ts';
import { neutralizeLine } from '../base/secrets/neutralize.ts';

export interface AskedOfStore {
  /** As results name it, without any secret. */
  store: string;
  /** "take the bundle", behind "did not". */
  purpose: string;
  /** Whether credentials were sent. */
  hasCredentials: boolean;
  /** How credentials are given to this kind of store. */
  credentials: string;
}

/** Characters of a store's own words that are repeated. */
const SHOWN = 200;

/** The error for an answer that is no success: what it means, in the store's own words where it has any, and what to do. */
export function toStoreError(answer: HttpResponse, asked: AskedOfStore): ChopmarkError {
  const { code, hint } = judge(answer, asked);
  const words = readWords(answer);
  return new ChopmarkError({
    code,
    message: `The store ${asked.store} did not ${asked.purpose}: status ${answer.status}${words ? `, “${words}”` : ''}.`,
    hint,
  });
}

function judge({ status, headers }: HttpResponse, { hasCredentials, credentials }: AskedOfStore): { code: ErrorCode; hint: string } {
  if (status === 401)
    return hasCredentials
      ? { code: 'STORE_UNAUTHORIZED', hint: `It does not accept the credentials: are they of this store, and still valid? ${credentials}` }
      : { code: 'STORE_CREDENTIALS', hint: credentials };
  if (status === 403)
    return {
      code: 'STORE_FORBIDDEN',
      hint: `The credentials may not do this, or a signature in the address is past its end. ${credentials}`,
    };
  if (status === 404 || status === 410)
    return { code: 'STORE_NOT_FOUND', hint: 'Check the address; some servers also say this where credentials may not see a place.' };
  if (status === 409)
    return {
      code: 'STORE_REFUSED',
      hint: 'Either something else is there already, or the folder above is not: WebDAV servers want it made first.',
    };
  if (status === 413) return { code: 'STORE_TOO_LARGE', hint: 'The server bounds what it takes (nginx: client_max_body_size).' };
  if (status === 429) return { code: 'STORE_RATE_LIMITED', hint: 'Run again later, or with fewer bundles at a time.' };
  if (status >= 500)
    return {
      code: 'STORE_UNAVAILABLE',
      hint: 'Run again later, or look at its log: nginx also says this where a folder is not there (create_full_put_path on).',
    };
  if (status >= 300 && status < 400)
    return {
      code: 'STORE_REFUSED',
      hint: `It redirects${headers.has('location') ? ' elsewhere' : ''}, often to a login: a bundle is sent to the address that was named alone.`,
    };
  return { code: 'STORE_REFUSED', hint: 'Check the address, and that the server takes PUT there.' };
}

/** `message` or `error` of a JSON document; nothing of pages, which could be anybody's. */
function readWords({ body, headers }: HttpResponse): string {
  if (!/json/i.test(headers.get('content-type') ?? '')) return '';
  try {
    const { message, error } = readObject(parseJson(body, { what: 'the answer', maxBytes: 64 << 10, maxDepth: 8 }), 'the answer');
    const words = message ?? error;
    return neutralizeLine((typeof words === 'string' ? words : words === undefined ? '' : JSON.stringify(words)).slice(0, SHOWN));
  } catch (failure) {
    if (failure instanceof JsonError) return '';
    throw failure;
  }
}
