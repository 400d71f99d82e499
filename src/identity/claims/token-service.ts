import { ChopmarkError } from '../../base/errors/errors.ts';
import { isSecureUrl } from '../../base/http/url.ts';
import { JsonError, parseJson } from '../../base/json/json.ts';
import { readObject, readString } from '../../base/json/json-shape.ts';
import { MAX_TOKEN, MAX_TOKEN_ANSWER } from '../../base/limits.ts';
import type { Http, HttpRequest, HttpResponse } from '../../base/ports.ts';

export interface TokenRequest extends Pick<HttpRequest, 'url' | 'method' | 'headers' | 'body' | 'timeout'> {
  /** The name of the service for users: "token service of GitHub Actions". */
  service: string;
  /** The error for a status that has a specific hint. */
  refusal?: (status: number) => ChopmarkError | undefined;
}

/**
 * Sends a request to the token service of a CI system or cloud. Errors never contain the response, because it may contain a token.
 *
 * @throws ChopmarkError `IDENTITY_SERVICE_REFUSED` for any status but 200, or the error from `refusal`; `IDENTITY_UNREACHABLE` and similar.
 */
export async function requestToken({ http }: { http: Http }, { refusal, ...question }: TokenRequest): Promise<HttpResponse> {
  const answer = await http({ ...question, maxBytes: MAX_TOKEN_ANSWER, stage: 'IDENTITY' });
  if (answer.status === 200) return answer;
  throw (
    refusal?.(answer.status) ??
    new ChopmarkError({
      code: 'IDENTITY_SERVICE_REFUSED',
      message: `The ${question.service} refused the request for a token (status ${answer.status}).`,
      hint:
        answer.status >= 500 || answer.status === 429
          ? 'Run again later: the service has a server error or its rate limit is reached.'
          : 'Check that this job has the permission to request tokens.',
    })
  );
}

/**
 * The text of one member of a JSON response.
 *
 * @throws ChopmarkError `IDENTITY_SERVICE_INVALID_RESPONSE`
 */
export function readMember(answer: HttpResponse, member: string, service: string): string {
  try {
    const json = readObject(parseJson(answer.body, { what: 'the response', maxDepth: 8 }), 'the response');
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
    message: `The response of the ${service} contains no token: ${reason}.`,
    hint: 'If a proxy may have responded instead, add the host to NO_PROXY.',
  });

/**
 * The address of a service from a variable, safe for a secret: https, or http inside this machine.
 *
 * @throws ChopmarkError `IDENTITY_SERVICE_ADDRESS`; the message does not show the value of the variable.
 */
export function readServiceAddress(variable: string, value: string): URL {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && isSecureUrl(url)) return url;
  throw new ChopmarkError({
    code: 'IDENTITY_SERVICE_ADDRESS',
    message: `The variable ${variable} does not hold an https address, so no secret is sent there.`,
    hint: `The platform sets ${variable}: check whether an earlier step of the job changes it.`,
  });
}
