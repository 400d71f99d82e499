import { ChopmarkError } from '../../base/errors/errors.ts';
import { readBoundedFile } from '../../base/fs/read-file.ts';
import { MAX_NETRC } from '../limits.ts';
import type { StoreContext } from '../store-context.ts';

/** How a user gives them, for hints. */
export const HOW_TO_GIVE_CREDENTIALS =
  'Give CHOPMARK_STORE_HOST with CHOPMARK_STORE_TOKEN, or with CHOPMARK_STORE_USER and CHOPMARK_STORE_PASSWORD, or a file in netrc format as NETRC.';

/**
 * The `authorization` header for a host, from the environment: `CHOPMARK_STORE_…`, which name the host they are for, else the entry
 * of the host in the file that `NETRC` names. Another host never gets them, and a `default` entry of netrc is not read.
 *
 * @throws ChopmarkError `STORE_CREDENTIALS` for half of what is needed, `INPUT_…` where the file cannot be read
 */
export async function findHttpCredentials(
  host: string,
  { env, logger }: Pick<StoreContext, 'env' | 'logger'>,
): Promise<string | undefined> {
  const { CHOPMARK_STORE_HOST: bound, CHOPMARK_STORE_TOKEN: token, CHOPMARK_STORE_USER: user, CHOPMARK_STORE_PASSWORD: password } = env;
  if ((token || user || password) && !bound) {
    throw new ChopmarkError({
      code: 'STORE_CREDENTIALS',
      message: 'There are credentials for a store, and nothing says for which host.',
      hint: 'Set CHOPMARK_STORE_HOST to the host, with its port where it has one: no other host gets them.',
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
      message: `CHOPMARK_STORE_HOST names ${host}, and there are no credentials beside it.`,
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

/** The first `machine` entry of a host, with its port where it has one, as curl and git read the file. */
function readNetrc(text: string, host: string): { login: string; password: string } | undefined {
  const words = text.replace(/^\s*#.*$/gm, '').split(/\s+/);
  for (let at = 0; at < words.length; at++) {
    if (words[at] !== 'machine' || words[at + 1]?.toLowerCase() !== host) continue;
    const found: Record<string, string> = {};
    for (let next = at + 2; next + 1 < words.length && words[next] !== 'machine' && words[next] !== 'default'; next += 2)
      found[words[next] ?? ''] = words[next + 1] ?? '';
    if (found.login !== undefined && found.password !== undefined) return { login: found.login, password: found.password };
  }
  return undefined;
}
