import { ChopmarkError } from '../../base/errors/errors.ts';
import { readBoundedFile } from '../../base/fs/read-file.ts';
import { MAX_NETRC } from '../limits.ts';
import type { StoreContext } from '../store-context.ts';

/** How to set credentials, for hints. */
export const HOW_TO_GIVE_CREDENTIALS =
  'Set CHOPMARK_STORE_HOST with CHOPMARK_STORE_TOKEN, or with CHOPMARK_STORE_USER and CHOPMARK_STORE_PASSWORD. Or set NETRC to the path of a netrc file.';

/**
 * The `authorization` header for a host, from the environment: from the variables `CHOPMARK_STORE_…`, which name their host, else from
 * the entry of the host in the file that `NETRC` names. No other host gets them. A `default` entry of netrc is ignored.
 *
 * @throws ChopmarkError `STORE_CREDENTIALS` if only a part of the credentials is set, `INPUT_…` if the file cannot be read
 */
export async function findHttpCredentials(
  host: string,
  { env, logger }: Pick<StoreContext, 'env' | 'logger'>,
): Promise<string | undefined> {
  const { CHOPMARK_STORE_HOST: bound, CHOPMARK_STORE_TOKEN: token, CHOPMARK_STORE_USER: user, CHOPMARK_STORE_PASSWORD: password } = env;
  if ((token || user || password) && !bound) {
    throw new ChopmarkError({
      code: 'STORE_CREDENTIALS',
      message: 'The credentials of a store are set, but CHOPMARK_STORE_HOST is not.',
      hint: 'Set CHOPMARK_STORE_HOST to the host of the credentials, with its port if it has one. No other host gets them.',
    });
  }
  if (bound?.toLowerCase() === host) {
    if (token) {
      logger.secret(token);
      return `Bearer ${token}`;
    }
    if (user && password) return basic(user, password, logger);
    throw new ChopmarkError({
      code: 'STORE_CREDENTIALS',
      message: `CHOPMARK_STORE_HOST is set to ${host}, but its credentials are not set.`,
      hint: HOW_TO_GIVE_CREDENTIALS,
    });
  }
  if (!env.NETRC) return undefined;
  const entry = readNetrc((await readBoundedFile(env.NETRC, MAX_NETRC, 'the file of NETRC')).toString('utf8'), host);
  return entry && basic(entry.login, entry.password, logger);
}

function basic(user: string, password: string, logger: StoreContext['logger']): string {
  const value = Buffer.from(`${user}:${password}`).toString('base64');
  logger.secret(password);
  logger.secret(value);
  return `Basic ${value}`;
}

/** The first `machine` entry of a host, with its port if it has one, as curl and git read the file. */
function readNetrc(text: string, host: string): { login: string; password: string } | undefined {
  const words = text.replace(/^[ \t]*#.*$/gm, '').split(/\s+/);
  for (let at = 0; at < words.length; at++) {
    if (words[at] !== 'machine' || words[at + 1]?.toLowerCase() !== host) continue;
    const found: Record<string, string> = {};
    for (let next = at + 2; next + 1 < words.length && words[next] !== 'machine' && words[next] !== 'default'; next += 2)
      found[words[next] ?? ''] = words[next + 1] ?? '';
    if (found.login !== undefined && found.password !== undefined) return { login: found.login, password: found.password };
  }
  return undefined;
}
