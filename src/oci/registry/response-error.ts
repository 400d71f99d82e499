import type { ErrorCode } from '../../base/errors/error-codes.ts';
import { ChopmarkError } from '../../base/errors/errors.ts';
import type { HttpResponse } from '../../base/ports.ts';
import { LOG_IN } from '../auth/token.ts';
import { readRegistryWords } from '../registry-words.ts';

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
 * The error for a status that ends the work, with the registry's own words.
 *
 * @param what What was requested: a repository, "the manifest sha256:…".
 * @param needs The permission without which the registry answers 403, if it is not the one to push.
 */
export function toRegistryError(
  { status, body }: Pick<HttpResponse, 'status' | 'body'>,
  registry: string,
  what: string,
  needs?: string,
): ChopmarkError {
  const said = readRegistryWords(body);
  const { code, hint } = EXPLAINED[status] ?? (status >= 500 ? TROUBLE : REFUSED);
  return new ChopmarkError({
    code,
    message: `The registry ${registry} returned status ${status}${said.code ? ` (${said.code})` : ''} for ${what}${said.text ? `: “${said.text}”` : ''}.`,
    hint: status === 403 && needs !== undefined ? needs : hint(registry),
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
