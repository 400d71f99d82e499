import { ChopmarkError } from '../base/errors/errors.ts';

/**
 * Whether a job simply has no identity, as in pull requests from forks: what `on-missing-identity` is for. A token service in
 * trouble or a token that is refused is something else, and not to be passed over.
 */
export const isIdentityMissing = (error: unknown): error is ChopmarkError =>
  error instanceof ChopmarkError && (error.code === 'IDENTITY_NONE' || /^IDENTITY_[A-Z]+_NO_TOKEN$/.test(error.code));
