import { ChopmarkError } from '../../base/errors/errors.ts';
import { readRetryAfter } from '../../base/http/http-retry.ts';
import { below } from '../../base/http/url.ts';
import { JsonError, parseJson } from '../../base/json/json.ts';
import { MAX_RETRY_AFTER } from '../../base/limits.ts';
import type { FileBody, Http, HttpRequest, HttpResponse, Logger, RunClock } from '../../base/ports.ts';
import { MAX_GITHUB_ANSWER, MAX_RATE_LIMIT_WAITS } from '../limits.ts';
import { type GithubPurpose, toGithubError } from './github-refusal.ts';
import type { GithubRepository } from './github-repository.ts';

export interface GithubQuestion extends GithubPurpose {
  method?: HttpRequest['method'];
  /** Relative to the API's address, with the query. Or a complete URL that the API returned for an upload. */
  path: string | URL;
  /** Sent as JSON. Bytes are sent unchanged. */
  body?: object | Buffer;
  /** Sent instead of a body. */
  file?: FileBody;
  headers?: Readonly<Record<string, string>>;
  /** Status codes that are returned. All others throw. */
  accept: readonly number[];
  /** Bytes. */
  maxBytes?: number;
  retry?: HttpRequest['retry'];
  /** Milliseconds for one attempt. */
  timeout?: number;
}

export interface GithubApi {
  repository: GithubRepository;
  /** Waits at rate limits as GitHub's documentation requires. @throws ChopmarkError `STORE_…` */
  ask(question: GithubQuestion): Promise<HttpResponse>;
}

export interface GithubPorts {
  http: Http;
  clock: RunClock;
  logger: Logger;
}

/** Milliseconds to wait at a secondary rate limit that states no time (GitHub's best practices for its REST API). */
const UNTOLD_PAUSE = 60_000;
/** The version of the API whose responses are read here. Later versions differ only in fields that are read leniently. */
const API_VERSION = '2022-11-28';

export function createGithubApi({ http, clock, logger }: GithubPorts, repository: GithubRepository): GithubApi {
  const send = (question: GithubQuestion): Promise<HttpResponse> => {
    const { method = 'GET', path, body, file, headers, maxBytes = MAX_GITHUB_ANSWER, retry, timeout } = question;
    const bytes = file ?? (body === undefined || body instanceof Buffer ? body : Buffer.from(JSON.stringify(body)));
    return http({
      url: typeof path === 'string' ? below(repository.api, path) : path,
      givenBy: repository.api,
      method,
      headers: {
        accept: 'application/vnd.github+json',
        'x-github-api-version': API_VERSION,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(repository.token !== undefined && { authorization: `Bearer ${repository.token}` }),
        ...headers,
      },
      ...(bytes !== undefined && { body: bytes }),
      maxBytes,
      stage: 'STORE',
      service: 'API of GitHub',
      ...(retry !== undefined && { retry }),
      ...(timeout !== undefined && { timeout }),
    });
  };

  const ask = async (question: GithubQuestion): Promise<HttpResponse> => {
    for (let waits = 0; ; waits++) {
      const answer = await send(question);
      if (question.accept.includes(answer.status)) return answer;
      const pause = readPause(answer, clock.now());
      if (pause === undefined) throw toGithubError(answer, repository, question);
      if (pause > MAX_RETRY_AFTER || waits === MAX_RATE_LIMIT_WAITS) throw rateLimited(repository, pause, clock.now());
      logger.warn(`GitHub’s rate limit is reached. Continuing in ${Math.ceil(pause / 1000)} s.`);
      await clock.sleep(pause);
    }
  };

  return { repository, ask };
}

/** Milliseconds that a rate limit asks to wait. Undefined if the response is not about a rate limit. */
function readPause({ status, headers }: HttpResponse, now: Date): number | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const asked = readRetryAfter(headers.get('retry-after'), now);
  if (asked !== undefined) return asked;
  const reset = headers.get('x-ratelimit-reset') ?? '';
  if (headers.get('x-ratelimit-remaining') === '0' && /^\d{1,12}$/.test(reset)) return Math.max(Number(reset) * 1000 - now.getTime(), 1000);
  return status === 429 ? UNTOLD_PAUSE : undefined;
}

/** Reads a response with `read`. @throws ChopmarkError `STORE_INVALID_RESPONSE` if it does not match GitHub's description */
export function readGithubResponse<T>({ body }: HttpResponse, purpose: string, read: (value: unknown) => T): T {
  try {
    return read(parseJson(body, { what: 'the answer' }));
  } catch (error) {
    if (error instanceof JsonError) throw invalidGithubResponse(purpose, error.message);
    throw error;
  }
}

export const invalidGithubResponse = (purpose: string, reason: string) =>
  new ChopmarkError({
    code: 'STORE_INVALID_RESPONSE',
    message: `GitHub sent an invalid response to the request to ${purpose}: ${reason}.`,
    hint: 'Check whether a proxy answers instead. If so, name the host in NO_PROXY. Otherwise GitHub’s API has changed: please report a bug.',
  });

const rateLimited = ({ api }: GithubRepository, pause: number, now: Date) =>
  new ChopmarkError({
    code: 'STORE_RATE_LIMITED',
    message: `GitHub (${api.host}) accepts no more requests before ${new Date(now.getTime() + pause).toISOString()}: its rate limit is reached.`,
    hint: 'Run again after that time. One statement about all subjects (--statements combined) needs only one request.',
  });
