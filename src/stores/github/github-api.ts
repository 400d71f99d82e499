import { ChopmarkError } from '../../base/errors/errors.ts';
import { readRetryAfter } from '../../base/http/http-retry.ts';
import { JsonError, parseJson } from '../../base/json/json.ts';
import { MAX_RETRY_AFTER } from '../../base/limits.ts';
import type { FileBody, GithubAnswer, GithubRequest, Http, HttpResponse, Logger, OpenGithub, RunClock } from '../../base/ports.ts';
import { trimEnd } from '../../base/text/trim.ts';
import { VERSION } from '../../base/version.ts';
import { MAX_RATE_LIMIT_WAITS } from '../limits.ts';
import type { GithubBody, GithubParameters, GithubRoute } from './github-description.ts';
import { createGithubFetch, type GithubFetchSettings } from './github-fetch.ts';
import { type GithubPurpose, toGithubError } from './github-refusal.ts';
import type { GithubRepository } from './github-repository.ts';

export type GithubQuestion<Route extends GithubRoute> = GithubPurpose &
  Omit<GithubFetchSettings, 'givenBy'> &
  /** The parameters of the operation, or instead the complete URL that the API returned for it. */
  ({ parameters: GithubParameters<Route> } | { at: URL }) & {
    route: Route;
    /** Sent as JSON. */
    body?: GithubBody<Route>;
    /** Sent unchanged instead of a body. The headers state its type. */
    content?: Buffer | FileBody;
    headers?: Readonly<Record<string, string>>;
    /** Status codes that are returned. All others throw. */
    accept: readonly number[];
  };

export interface GithubApi {
  repository: GithubRepository;
  /** Waits at rate limits as GitHub's documentation requires. @throws ChopmarkError `STORE_…` */
  ask<Route extends GithubRoute>(question: GithubQuestion<Route>): Promise<HttpResponse>;
}

export interface GithubPorts {
  http: Http;
  openGithub: OpenGithub;
  clock: RunClock;
  logger: Logger;
}

/** Milliseconds to wait at a secondary rate limit that states no time (GitHub's best practices for its REST API). */
const UNTOLD_PAUSE = 60_000;
/** The version of the API whose responses are read here. Later versions differ only in fields that are read leniently. */
const API_VERSION = '2022-11-28';

/** Octokit would send the members of a plain object as JSON. */
class SentFile implements FileBody {
  readonly path: string;
  readonly size: number;
  constructor({ path, size }: FileBody) {
    this.path = path;
    this.size = size;
  }
}

/** GitHub's API for one repository. Loads nothing before the first request. */
export function createGithubApi({ http, openGithub, clock, logger }: GithubPorts, repository: GithubRepository): GithubApi {
  const { owner, name: repo, api, token } = repository;
  let opened: Promise<GithubRequest> | undefined;

  const send = async <Route extends GithubRoute>(question: GithubQuestion<Route>): Promise<HttpResponse> => {
    opened ??= openGithub({
      baseUrl: trimEnd(`${api.origin}${api.pathname}`, '/'),
      userAgent: `chopmark/${VERSION}`,
      fetch: createGithubFetch(http, { givenBy: api }),
      ...(token !== undefined && { token }),
    });
    const request = await opened;
    const { route, body, content, headers, maxBytes, retry, timeout, redirects } = question;
    const [method] = route.split(' ', 1);
    const data = content !== undefined && 'path' in content ? new SentFile(content) : (content ?? body);
    return settle(
      request('at' in question ? `${method} ${question.at.href}` : route, {
        ...('at' in question ? {} : { ...(route.includes('{repo}') && { owner, repo }), ...question.parameters }),
        headers: { accept: 'application/vnd.github+json', 'x-github-api-version': API_VERSION, ...headers },
        ...(data !== undefined && { data }),
        request: {
          fetch: createGithubFetch(http, {
            givenBy: api,
            ...(maxBytes !== undefined && { maxBytes }),
            ...(retry !== undefined && { retry }),
            ...(timeout !== undefined && { timeout }),
            ...(redirects !== undefined && { redirects }),
          }),
        },
      }),
    );
  };

  const ask = async <Route extends GithubRoute>(question: GithubQuestion<Route>): Promise<HttpResponse> => {
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

/** The answer with any status, or our own error: Octokit’s shows the request, and has no code. */
async function settle(work: Promise<GithubAnswer>): Promise<HttpResponse> {
  const { status, headers, data } = await work.catch((error: Error & { response?: GithubAnswer }) => {
    if (error.response) return error.response;
    throw error.cause ?? error;
  });
  const named = new Map(Object.entries(headers).map(([name, value]) => [name, String(value)]));
  return {
    status,
    headers: { get: (name) => named.get(name.toLowerCase()) ?? null },
    body: data instanceof ArrayBuffer ? Buffer.from(data) : Buffer.alloc(0),
  };
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
