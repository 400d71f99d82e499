import { ChopmarkError } from '../../base/errors/errors.ts';
import { isSecureUrl } from '../../base/http/url.ts';
import type { Env, Logger } from '../../base/ports.ts';

/** A repository on github.com, a tenant of ghe.com or an Enterprise Server, and how to speak to its API. */
export interface GithubRepository {
  owner: string;
  name: string;
  /** Of the web pages: `https://github.com`. */
  server: string;
  api: URL;
  /** Absent where nobody gave one; public repositories can be read without. */
  token?: string;
  /** An Enterprise Server, which lacks some of the API. */
  isEnterpriseServer: boolean;
}

const PUBLIC_SERVER = 'https://github.com';
const NAME = /^(?!\.{1,2}$)[A-Za-z0-9_.-]{1,100}$/;

/**
 * The repository that bundles belong to, from the variables that runners set, or from `target`.
 *
 * @param target `owner/name`, or the repository's URL.
 * @throws ChopmarkError `STORE_CONTEXT`
 */
export function readGithubRepository({ env, logger }: { env: Env; logger: Pick<Logger, 'secret'> }, target?: string): GithubRepository {
  const url = target !== undefined && URL.canParse(target) ? new URL(target) : undefined;
  const server = url?.origin ?? (env.GITHUB_SERVER_URL || PUBLIC_SERVER).replace(/\/+$/, '');
  const path = url?.pathname.replace(/^\/|\/$|\.git$/g, '') ?? target ?? env.GITHUB_REPOSITORY ?? '';
  const [owner = '', name = '', ...more] = path.split('/');
  if (!NAME.test(owner) || !NAME.test(name) || more.length > 0) throw noRepository(target);
  const ofRunner = server === (env.GITHUB_SERVER_URL || PUBLIC_SERVER).replace(/\/+$/, '') ? env.GITHUB_API_URL : undefined;
  const api = readApi(ofRunner || deriveApi(server));
  const token = env.GITHUB_TOKEN || env.GH_TOKEN;
  if (token) logger.secret(token);
  return { owner, name, server, api, ...(token && { token }), isEnterpriseServer: isEnterpriseServer(api) };
}

/** As receipts name it: `acme/widget`, with the host before it where that is not github.com. */
export const nameRepository = ({ server, owner, name }: GithubRepository): string =>
  `${server === PUBLIC_SERVER ? '' : `${new URL(server).host}/`}${owner}/${name}`;

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
    message: 'The address of GitHub’s API is no https address, so no token is sent there.',
    hint: 'The runner sets GITHUB_API_URL: does an earlier step of the job change it?',
  });
}

const noRepository = (target: string | undefined) =>
  new ChopmarkError({
    code: 'STORE_CONTEXT',
    message: target === undefined ? 'GITHUB_REPOSITORY names no repository of GitHub.' : 'The store names no repository of GitHub.',
    hint: 'Name it behind a colon: github:owner/name.',
  });
