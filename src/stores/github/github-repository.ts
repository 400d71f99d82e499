import { ChopmarkError } from '../../base/errors/errors.ts';
import { isSecureUrl } from '../../base/http/url.ts';
import type { Env, Logger } from '../../base/ports.ts';
import { trimEnd } from '../../base/text/trim.ts';

/** A repository on github.com, a tenant of ghe.com or an Enterprise Server, with the data to call its API. */
export interface GithubRepository {
  owner: string;
  name: string;
  /** Address of the web pages: `https://github.com`. */
  server: string;
  api: URL;
  /** Absent if none was given. Public repositories can be read without a token. */
  token?: string;
  /** An Enterprise Server, which lacks a part of the API. */
  isEnterpriseServer: boolean;
}

const PUBLIC_SERVER = 'https://github.com';
const NAME = /^(?!\.{1,2}$)[A-Za-z0-9_.-]{1,100}$/;

/**
 * The repository for the bundles, from the variables that runners set, or from `target`.
 *
 * @param target `owner/name`, or the repository's URL.
 * @throws ChopmarkError `STORE_CONTEXT`
 */
export function readGithubRepository({ env, logger }: { env: Env; logger: Pick<Logger, 'secret'> }, target?: string): GithubRepository {
  const url = target !== undefined && URL.canParse(target) ? new URL(target) : undefined;
  const server = url?.origin ?? trimEnd(env.GITHUB_SERVER_URL || PUBLIC_SERVER, '/');
  const path = url?.pathname.replace(/^\/|\/$|\.git$/g, '') ?? target ?? env.GITHUB_REPOSITORY ?? '';
  const [owner = '', name = '', ...more] = path.split('/');
  if (!NAME.test(owner) || !NAME.test(name) || more.length > 0) throw noRepository(target);
  const ofRunner = server === trimEnd(env.GITHUB_SERVER_URL || PUBLIC_SERVER, '/') ? env.GITHUB_API_URL : undefined;
  const api = readApi(ofRunner || deriveApi(server));
  const token = env.GITHUB_TOKEN || env.GH_TOKEN;
  if (token) logger.secret(token);
  return { owner, name, server, api, ...(token && { token }), isEnterpriseServer: isEnterpriseServer(api) };
}

/** The name in receipts: `acme/widget`, preceded by the host if it is not github.com. */
export const nameRepository = ({ server, owner, name }: GithubRepository): string =>
  `${server === PUBLIC_SERVER ? '' : `${URL.parse(server)?.host ?? server}/`}${owner}/${name}`;

/** `https://api.github.com`, `https://api.TENANT.ghe.com`, `https://HOST/api/v3`. */
function deriveApi(server: string): string {
  const { host, origin } = URL.canParse(server) ? new URL(server) : new URL(PUBLIC_SERVER);
  return host === 'github.com' || host.endsWith('.ghe.com') ? `https://api.${host}` : `${origin}/api/v3`;
}

const isEnterpriseServer = ({ hostname, pathname }: URL): boolean =>
  hostname !== 'api.github.com' && !hostname.endsWith('.ghe.com') && pathname.startsWith('/api/v3');

function readApi(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url && isSecureUrl(url)) return url;
  throw new ChopmarkError({
    code: 'STORE_CONTEXT',
    message: 'The address of GitHub’s API (GITHUB_API_URL) does not use https, so no token is sent there.',
    hint: 'The runner sets GITHUB_API_URL. Check whether an earlier step of the job changed it.',
  });
}

const noRepository = (target: string | undefined) =>
  new ChopmarkError({
    code: 'STORE_CONTEXT',
    message: target === undefined ? 'GITHUB_REPOSITORY does not name a GitHub repository.' : 'The store does not name a GitHub repository.',
    hint: 'Add the repository after a colon: github:owner/name.',
  });
