import type { GithubFetch, Http, HttpRequest } from '../../base/ports.ts';
import { MAX_GITHUB_ANSWER } from '../limits.ts';

/** What Octokit's requests do not say, and our client needs. */
export interface GithubFetchSettings extends Partial<Pick<HttpRequest, 'maxBytes' | 'retry' | 'timeout' | 'redirects'>> {
  /** The address of the API, as the user named it. */
  givenBy: URL;
}

/** Headers of an answer that are read. Octokit prints what others say: a deprecation, in the host's words. */
const READ_HEADERS = ['link', 'retry-after', 'x-ratelimit-remaining', 'x-ratelimit-reset'];

/**
 * The `fetch` of Octokit's requests: our client, whose limits, proxies and deadline then hold for them. The body is read whole, because
 * Octokit takes one that is cut for an empty one with status 200. It has the type of bytes, so that Octokit leaves it as it is: its own
 * reader of JSON bounds no depth and accepts a name twice.
 */
export const createGithubFetch =
  (http: Http, { givenBy, maxBytes = MAX_GITHUB_ANSWER, ...settings }: GithubFetchSettings): GithubFetch =>
  async (url, { method, headers, body }) => {
    const answer = await http({
      ...settings,
      url: new URL(url),
      givenBy,
      method,
      headers,
      ...(body !== undefined && { body }),
      maxBytes,
      stage: 'STORE',
      service: 'API of GitHub',
    });
    const read = READ_HEADERS.flatMap((name) => {
      const value = answer.headers.get(name);
      return value === null ? [] : [[name, value] as const];
    });
    return {
      status: answer.status,
      url,
      headers: new Map([...read, ['content-type', 'application/octet-stream']]),
      arrayBuffer: async () => new Uint8Array(answer.body).buffer,
    };
  };
