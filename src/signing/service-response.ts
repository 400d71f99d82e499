import type { ErrorCode } from '../base/errors/error-codes.ts';
import { ChopmarkError } from '../base/errors/errors.ts';
import { JsonError, parseJson } from '../base/json/json.ts';
import { readObject } from '../base/json/json-shape.ts';
import type { HttpResponse, Logger } from '../base/ports.ts';
import { neutralizeLine } from '../base/secrets/neutralize.ts';
import { quoteWords } from '../base/secrets/quote-words.ts';
import { MAX_SERVICE_WORDS } from './limits.ts';

export interface CalledService {
  /** The kind of service, for messages: "transparency log". */
  name: string;
  url: URL;
}

export interface ServiceRefusal {
  code: ErrorCode;
  service: CalledService;
  status: number;
  /** What was requested: "a new entry". */
  asked: string;
  /** The hint for a 4xx, if there is a better one than to read the response. */
  hint?: string;
  /** The service's own words, from `showResponse`. */
  words?: string;
}

/** The error for a response with an error status. Of the body of the response only `words` are part of it. */
export const serviceRefusedError = ({ code, service, status, asked, hint, words = '' }: ServiceRefusal): ChopmarkError =>
  new ChopmarkError({
    code,
    message: `The ${service.name} ${service.url.host} answered ${status} to ${asked}${words === '' ? '' : `: “${words}”`}.`,
    hint: remedyFor(status) ?? hint ?? 'The service did not accept the request. Run with --debug to see its response.',
  });

function remedyFor(status: number): string | undefined {
  if (status === 429)
    return 'The service limits requests. Lower --request-rate or --concurrency, then run again: finished signatures are kept.';
  if (status >= 500) return 'The service has a failure. Check its status page and run again later: finished signatures are kept.';
  if (status >= 300 && status < 400) return 'Redirects are not followed here. Configure the address that the redirect points to.';
  if (status === 404 || status === 405) return 'Check the address. It must be the base URL of the service, without an API path.';
  return undefined;
}

/** The error for a response that cannot be read. */
export const invalidServiceResponse = (code: ErrorCode, service: CalledService, reason: string): ChopmarkError =>
  new ChopmarkError({
    code,
    message: `The ${service.name} ${service.url.host} sent a response that cannot be used: ${reason}.`,
    hint: 'Check whether a proxy or login page answers instead. Run with --debug to see the response, or try again later.',
  });

/** Reads the JSON of a response. Anything unexpected becomes an error with `code`. */
export function readServiceResponse<Value>(code: ErrorCode, service: CalledService, body: Buffer, read: (json: unknown) => Value): Value {
  try {
    return read(parseJson(body, { what: 'the answer', maxDepth: 16 }));
  } catch (error) {
    throw error instanceof JsonError ? invalidServiceResponse(code, service, error.message) : error;
  }
}

/** Characters of a response that debug output shows. */
const SHOWN = 300;
/** Characters in a row that count as a part of a secret. */
const PIECE = 12;

/**
 * Writes the response of a refused request to debug output, shortened and neutralized. It is not shown if it repeats a part of `secret`.
 *
 * @returns The message in it (gRPC and go-swagger services answer with JSON that has one), for the error. Empty if there is none.
 */
export function showResponse(logger: Logger, service: CalledService, { status, body }: HttpResponse, secret = ''): string {
  const text = body
    .subarray(0, SHOWN * 4)
    .toString('utf8')
    .slice(0, SHOWN);
  const isHidden = repeats(text, secret);
  const shown = isHidden ? '(not shown: it repeats the token)' : neutralizeLine(text);
  logger.debug(`${service.name} ${service.url.host} answered ${status}: ${shown}`);
  return isHidden ? '' : quoteWords(readMessage(body), secret === '' ? [] : [secret], SHOWN);
}

function readMessage(body: Buffer): string {
  try {
    const { message } = readObject(parseJson(body, { what: 'the answer', maxBytes: MAX_SERVICE_WORDS, maxDepth: 8 }), 'the answer');
    return typeof message === 'string' ? message : '';
  } catch (error) {
    if (error instanceof JsonError) return '';
    throw error;
  }
}

function repeats(text: string, secret: string): boolean {
  for (let at = 0; at + PIECE <= text.length; at++) if (secret.includes(text.slice(at, at + PIECE))) return true;
  return false;
}
