import type { ErrorCode } from '../../base/errors/error-codes.ts';
import { ChopmarkError } from '../../base/errors/errors.ts';
import type { HttpResponse } from '../../base/ports.ts';
import { LOG_IN } from '../auth/token.ts';

const EXPLAINED: Readonly<Record<number, { code: ErrorCode; hint: (registry: string) => string }>> = {
  401: { code: 'STORE_UNAUTHORIZED', hint: (registry) => LOG_IN(registry) },
  403: {
    code: 'STORE_FORBIDDEN',
    hint: (registry) => `The login for ${registry} lacks a permission: to push, it needs write permission for the repository.`,
  },
  404: {
    code: 'STORE_NOT_FOUND',
    hint: () => 'Check that the image was pushed under this name. Some registries also return this status for missing permissions.',
  },
  413: { code: 'STORE_TOO_LARGE', hint: () => 'Registries, and proxies in front of them, limit the size of pushed content.' },
  429: { code: 'STORE_RATE_LIMITED', hint: () => 'Log in, which raises the limit of most registries, or run again later.' },
};

/**
 * The error for a status that ends the work. Only the error code of the registry's response is shown: the rest is untrusted text.
 *
 * @param what What was requested: a repository, "the manifest sha256:…".
 */
export function toRegistryError({ status, body }: Pick<HttpResponse, 'status' | 'body'>, registry: string, what: string): ChopmarkError {
  const said = /"code"\s*:\s*"([A-Z_]{2,40})"/.exec(body.subarray(0, 4096).toString('latin1'))?.[1];
  const { code, hint } = EXPLAINED[status] ?? (status >= 500 ? TROUBLE : REFUSED);
  return new ChopmarkError({
    code,
    message: `The registry ${registry} returned status ${status}${said ? ` (${said})` : ''} for ${what}.`,
    hint: hint(registry),
  });
}

const TROUBLE = {
  code: 'STORE_UNAVAILABLE',
  hint: () => 'Run again later. The bundles are on disk, so nothing needs to be signed again.',
} as const;
const REFUSED = {
  code: 'STORE_REFUSED',
  hint: () => 'Check the settings of the registry for this repository: immutable tags, quotas, policies.',
} as const;
