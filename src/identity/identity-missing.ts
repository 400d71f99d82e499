import { ChopmarkError } from '../base/errors/errors.ts';

/**
 * Whether a job has no identity, as in pull requests from forks: the case for `on-missing-identity`. A failing token service or a refused
 * token is another case, and must be reported.
 */
export const isIdentityMissing = (error: unknown): error is ChopmarkError =>
  error instanceof ChopmarkError && (error.code === 'IDENTITY_NONE' || /^IDENTITY_[A-Z]+_NO_TOKEN$/.test(error.code));
