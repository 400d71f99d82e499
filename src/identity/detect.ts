import { ChopmarkError } from '../base/errors/errors.ts';
import type { Env } from '../base/ports.ts';
import type { CiProvider } from './claims/provider.ts';
import { CI_PROVIDERS } from './providers.ts';

/** Every CI system whose variables are set. More than one if a job of one system runs inside a job of another. */
export const listDetected = (env: Env): CiProvider[] => Object.values(CI_PROVIDERS).filter((provider) => provider.detect(env));

/**
 * The CI system of this job, if any. A variable that only a runner sets outweighs the two of Jenkins, which are set by hand in other
 * systems too. For two runners, it is unknown which one is the inner one.
 *
 * @throws ChopmarkError `IDENTITY_CI_AMBIGUOUS`
 */
export function detectCi(env: Env): CiProvider | undefined {
  const detected = listDetected(env);
  const certain = detected.length > 1 ? detected.filter(({ id }) => id !== 'jenkins') : detected;
  if (certain.length < 2) return certain[0];
  throw new ChopmarkError({
    code: 'IDENTITY_CI_AMBIGUOUS',
    message: `The environment matches several CI systems: ${certain.map(({ name }) => name).join(' and ')}.`,
    hint: `Choose the CI system whose identity signs: --ci ${certain.map(({ id }) => id).join(' or --ci ')}.`,
  });
}
