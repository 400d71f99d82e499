import type { ErrorCode } from '../../base/errors/error-codes.ts';
import { ChopmarkError } from '../../base/errors/errors.ts';
import type { HttpResponse } from '../../base/ports.ts';
import { LOG_IN } from '../auth/token.ts';

const EXPLAINED: Readonly<Record<number, { code: ErrorCode; hint: (registry: string) => string }>> = {
  401: { code: 'STORE_UNAUTHORIZED', hint: (registry) => LOG_IN(registry) },
  403: {
    code: 'STORE_FORBIDDEN',
    hint: (registry) => `The login for ${registry} may not do this: pushing needs write permission for the repository.`,
  },
  404: {
    code: 'STORE_NOT_FOUND',
    hint: () => 'Was the image pushed, and to this name? Some registries answer so for lack of permission, too.',
  },
  413: { code: 'STORE_TOO_LARGE', hint: () => 'Registries and the proxies before them bound the size of what is pushed.' },
  429: { code: 'STORE_RATE_LIMITED', hint: () => 'Log in, which raises the limit of most registries, or run again later.' },
};

/**
 * The error for a status that does not let the work go on. Of what the registry says only its code is shown: the rest is text of
 * its choice.
 *
 * @param what What was asked for: a repository, "the manifest sha256:…".
 */
export function toRegistryError({ status, body }: Pick<HttpResponse, 'status' | 'body'>, registry: string, what: string): ChopmarkError {
  const said = /"code"\s*:\s*"([A-Z_]{2,40})"/.exec(body.subarray(0, 4096).toString('latin1'))?.[1];
  const { code, hint } = EXPLAINED[status] ?? (status >= 500 ? TROUBLE : REFUSED);
  return new ChopmarkError({
    code,
    message: `The registry ${registry} answered ${status}${said ? ` (${said})` : ''} where ${what} was asked for.`,
    hint: hint(registry),
  });
}

const TROUBLE = {
  code: 'STORE_UNAVAILABLE',
  hint: () => 'Run again later; bundles are on disk, and nothing needs signing again.',
} as const;
const REFUSED = {
  code: 'STORE_REFUSED',
  hint: () => 'See what the registry allows for this repository: immutable tags, quotas, policies.',
} as const;
