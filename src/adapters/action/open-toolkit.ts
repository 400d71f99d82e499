import type { OpenGithub } from '../../base/ports.ts';

/**
 * What `@actions/github` uses while it loads: it reads the event without a bound, prints or throws if it cannot, and makes an HTTP client
 * for the address and the proxy, which nothing uses here and which throws for a value that is no address.
 */
const READ_AT_LOAD = ['GITHUB_EVENT_PATH', 'GITHUB_API_URL', 'https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

let toolkit: ReturnType<typeof load> | undefined;

/** The client of GitHub's API of GitHub's own toolkit. */
export const openToolkit: OpenGithub = async ({ baseUrl, token, userAgent, fetch }) => {
  toolkit ??= load();
  const { GitHub, getOctokitOptions } = await toolkit;
  const options = { baseUrl, userAgent, request: { fetch } };
  // As its getOctokit(), which takes no options without a token.
  return new GitHub(token === undefined ? options : getOctokitOptions(token, options)).request;
};

async function load() {
  const { env } = process;
  const kept = READ_AT_LOAD.flatMap((name) => {
    const value = env[name];
    delete env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  try {
    return await import('@actions/github/lib/utils');
  } finally {
    for (const [name, value] of kept) env[name] = value;
  }
}
