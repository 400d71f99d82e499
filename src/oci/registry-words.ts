import { JsonError, parseJson } from '../base/json/json.ts';
import { readObject } from '../base/json/json-shape.ts';
import type { HttpResponse } from '../base/ports.ts';
import { hideSent, quoteWords } from '../base/secrets/quote-words.ts';
import { MAX_REGISTRY_WORDS } from './limits.ts';

/** Characters of a registry's own message that are shown. */
const SHOWN = 300;
/** Errors of one answer that are shown. */
const MOST = 3;

/** What a registry says about an error (distribution-spec, "error codes"). */
export interface RegistryWords {
  /** `DENIED`. */
  code?: string;
  /** The messages, and the details that are texts: one line, shortened. Empty if there are none. */
  text: string;
}

/**
 * The registry's own words, and those of a token service. Untrusted text, made harmless. An answer that is no such document, as the page of a
 * proxy, has none.
 *
 * @param sent Credentials that were sent, which some servers repeat.
 */
export function readRegistryWords(body: Buffer, sent: readonly string[] = []): RegistryWords {
  try {
    const document = readObject(parseJson(body, { what: 'the answer', maxBytes: MAX_REGISTRY_WORDS, maxDepth: 8 }), 'the answer');
    const errors = Array.isArray(document.errors) ? document.errors.slice(0, MOST) : [document];
    const code = errors.map((error) => read(error, 'code')).find((text) => /^[A-Z_]{2,40}$/.test(text));
    const words = errors.flatMap((error) =>
      [...new Set([read(error, 'message'), read(error, 'detail'), read(error, 'details')])].filter(Boolean),
    );
    return { ...(code !== undefined && { code }), text: quoteWords(words.join('; '), sent, SHOWN) };
  } catch (error) {
    if (error instanceof JsonError) return { text: '' };
    throw error;
  }
}

function read(object: unknown, name: string): string {
  const text: unknown = typeof object === 'object' && object !== null ? Reflect.get(object, name) : undefined;
  return typeof text === 'string' ? text.trim() : '';
}

/** An answer with an error status does not repeat the credentials that were sent, so that its words can be shown. */
export function hideCredentials(answer: HttpResponse, headers: Readonly<Record<string, string>>): HttpResponse {
  if (answer.status < 400 || answer.body.length === 0) return answer;
  const text = answer.body.toString('utf8', 0, MAX_REGISTRY_WORDS);
  return { ...answer, body: Buffer.from(hideSent(text, Object.values(headers))) };
}
