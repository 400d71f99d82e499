import { MAX_TOKEN } from '../../base/limits.ts';
import type { Env } from '../../base/ports.ts';
import type { ReadText } from './read-text.ts';

/** The result of looking for a token; `unreadable` is a file that is named and cannot be used. */
export type InjectedToken = { token: string } | { missing: true } | { unreadable: string };

const JWT = /^[\w-]+\.[\w-]+\.[\w-]+$/;
const ABSOLUTE = /^(?:\/|[A-Za-z]:[\\/]|\\\\)/;

/**
 * A token that the platform put into SIGSTORE_ID_TOKEN (the token, or the path of its file) or SIGSTORE_ID_TOKEN_FILE. Messages name only
 * the variable, because a value meant as a path may be a token.
 */
export async function readInjectedToken({ env, readText }: { env: Env; readText: ReadText }): Promise<InjectedToken> {
  const value = env.SIGSTORE_ID_TOKEN?.trim();
  if (value && !ABSOLUTE.test(value))
    return JWT.test(value) ? { token: value } : { unreadable: 'SIGSTORE_ID_TOKEN is neither a token nor the path of a file' };
  const [name, path] = value ? ['SIGSTORE_ID_TOKEN', value] : ['SIGSTORE_ID_TOKEN_FILE', env.SIGSTORE_ID_TOKEN_FILE?.trim()];
  if (!path) return { missing: true };
  const text = await readText(path, MAX_TOKEN).catch(() => undefined);
  return text?.trim() ? { token: text.trim() } : { unreadable: `the file of the variable ${name} is empty or cannot be read` };
}
