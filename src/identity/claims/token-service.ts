import { ChopmarkError } from '../../base/errors/errors.ts';
import { isSecureUrl } from '../../base/http/url.ts';
import { JsonError, parseJson } from '../../base/json/json.ts';
import { readObject, readString } from '../../base/json/json-shape.ts';
import { MAX_TOKEN, MAX_TOKEN_ANSWER } from '../../base/limits.ts';
import type { Http, HttpRequest, HttpResponse } from '../../base/ports.ts';

export interface TokenRequest extends Pick<HttpRequest, 'url' | 'method' | 'headers' | 'body' | 'timeout'> {
  /** What it is to the user: "token service of GitHub Actions". */
  service: string;
  /** The error for a status that has its own remedy. */
  refusal?: (status: number) => ChopmarkError | undefined;
}

/**
 * Asks a CI's or cloud's token service. What it answers never gets into an error: it may hold a token.
 *
 * @throws ChopmarkError `IDENTITY_SERVICE_REFUSED` for any status but 200, or what `refusal` makes of it; `IDENTITY_UNREACHABLE` and its like.
 */
export async function requestToken({ http }: { http: Http }, { refusal, ...question }: TokenRequest): Promise<HttpResponse> {
  const answer = await http({ ...question, maxBytes: MAX_TOKEN_ANSWER, stage: 'IDENTITY' });
  if (answer.status === 200) return answer;
  throw (
    refusal?.(answer.status) ??
    new ChopmarkError({
      code: 'IDENTITY_SERVICE_REFUSED',
      message: `The ${question.service} answered ${answer.status} to the request for a token.`,
      hint: answer.status >= 500 || answer.status === 429 ? 'Run again later: it has trouble.' : 'Check that this job may ask for tokens.',
    })
  );
}

/**
 * The text of one member of a JSON answer.
 *
 * @throws ChopmarkError `IDENTITY_SERVICE_INVALID_RESPONSE`
 */
export function readMember(answer: HttpResponse, member: string, service: string): string {
  try {
    const json = readObject(parseJson(answer.body, { what: 'the answer', maxDepth: 8 }), 'the answer');
    const text = readString(json[member], member, MAX_TOKEN);
    if (text !== '') return text;
    throw new JsonError('shape', `${member} is empty`);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw invalidTokenResponse(service, error.message);
  }
}

export const invalidTokenResponse = (service: string, reason: string): ChopmarkError =>
  new ChopmarkError({
    code: 'IDENTITY_SERVICE_INVALID_RESPONSE',
    message: `The ${service} gave an answer that holds no token: ${reason}.`,
    hint: 'Is a proxy in between? Name the host in NO_PROXY.',
  });

/**
 * A service's address from a variable, fit to be sent a secret: https, or http inside this machine.
 *
 * @throws ChopmarkError `IDENTITY_SERVICE_ADDRESS`; it does not show the variable's value.
 */
export function readServiceAddress(variable: string, value: string): URL {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && isSecureUrl(url)) return url;
  throw new ChopmarkError({
    code: 'IDENTITY_SERVICE_ADDRESS',
    message: `The variable ${variable} is no https address, so no secret is sent there.`,
    hint: `The platform sets ${variable}: does an earlier step of the job change it?`,
  });
}
