import type { ErrorCode } from '../base/errors/error-codes.ts';
import { ChopmarkError } from '../base/errors/errors.ts';
import { JsonError, parseJson } from '../base/json/json.ts';
import type { HttpResponse, Logger } from '../base/ports.ts';
import { neutralizeLine } from '../base/secrets/neutralize.ts';

export interface CalledService {
  /** What it is to the user: "transparency log". */
  name: string;
  url: URL;
}

export interface ServiceRefusal {
  code: ErrorCode;
  service: CalledService;
  status: number;
  /** What was asked for: "a new entry". */
  asked: string;
  /** The remedy for a 4xx, where a better one than reading the answer is known. */
  hint?: string;
}

/** The error for an answer that is not the one hoped for. The answer's body is not in it: `showResponse` gives it to debug output. */
export const serviceRefusedError = ({ code, service, status, asked, hint }: ServiceRefusal): ChopmarkError =>
  new ChopmarkError({
    code,
    message: `The ${service.name} ${service.url.host} answered ${status} to ${asked}.`,
    hint: remedyFor(status) ?? hint ?? 'It will not take the request as it is: run with --debug to see its answer.',
  });

function remedyFor(status: number): string | undefined {
  if (status === 429) return 'It wants fewer requests: lower --request-rate or --concurrency, then run again; what is signed is kept.';
  if (status >= 500) return 'The service has trouble: see its status page and run again later; what is signed is kept.';
  if (status >= 300 && status < 400) return 'Redirects are not followed here: configure the address it points to.';
  if (status === 404 || status === 405) return 'Is the address right? It should be the base URL of the service, without an API path.';
  return undefined;
}

/** An answer that cannot be understood. */
export const invalidServiceResponse = (code: ErrorCode, service: CalledService, reason: string): ChopmarkError =>
  new ChopmarkError({
    code,
    message: `The ${service.name} ${service.url.host} gave an answer that cannot be used: ${reason}.`,
    hint: 'Is a proxy or login page in between? Run with --debug to see the answer, or try again later.',
  });

/** Runs a reader over an answer's JSON; whatever is not as expected becomes `code`. */
export function readServiceResponse<Value>(code: ErrorCode, service: CalledService, body: Buffer, read: (json: unknown) => Value): Value {
  try {
    return read(parseJson(body, { what: 'the answer', maxDepth: 16 }));
  } catch (error) {
    throw error instanceof JsonError ? invalidServiceResponse(code, service, error.message) : error;
  }
}

/** Characters of a foreign answer that debug output shows. */
const SHOWN = 300;
/** Characters in a row that show a secret. */
const PIECE = 12;

/** Puts a refused answer into debug output, short and harmless, and not at all where it repeats a piece of `secret`. */
export function showResponse(logger: Logger, service: CalledService, { status, body }: HttpResponse, secret = ''): void {
  const text = body
    .subarray(0, SHOWN * 4)
    .toString('utf8')
    .slice(0, SHOWN);
  const shown = repeats(text, secret) ? '(not shown: it repeats the token)' : neutralizeLine(text);
  logger.debug(`${service.name} ${service.url.host} answered ${status}: ${shown}`);
}

function repeats(text: string, secret: string): boolean {
  for (let at = 0; at + PIECE <= text.length; at++) if (secret.includes(text.slice(at, at + PIECE))) return true;
  return false;
}
