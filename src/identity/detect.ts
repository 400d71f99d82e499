import { ChopmarkError } from '../base/errors/errors.ts';
import type { Env } from '../base/ports.ts';
import type { CiProvider } from './claims/provider.ts';
import { CI_PROVIDERS } from './providers.ts';

/** Every CI whose variables are here. More than one where a job of one runs inside a job of another. */
export const listDetected = (env: Env): CiProvider[] => Object.values(CI_PROVIDERS).filter((provider) => provider.detect(env));

/**
 * The CI we run in, if any. A variable that only a runner sets outweighs Jenkins' two, which are set by hand elsewhere too;
 * which of two runners is the inner one nobody can tell.
 *
 * @throws ChopmarkError `IDENTITY_CI_AMBIGUOUS`
 */
export function detectCi(env: Env): CiProvider | undefined {
  const detected = listDetected(env);
  const certain = detected.length > 1 ? detected.filter(({ id }) => id !== 'jenkins') : detected;
  if (certain.length < 2) return certain[0];
  throw new ChopmarkError({
    code: 'IDENTITY_CI_AMBIGUOUS',
    message: `This looks like a job of ${certain.map(({ name }) => name).join(' and of ')} at once.`,
    hint: `Say whose identity signs: ci: ${certain.map(({ id }) => id).join(' or ')}.`,
  });
}
