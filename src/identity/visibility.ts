import type { BuildFacts, CiId } from '../results/build-facts.ts';
import type { Claims } from './claims/claims.ts';
import { CI_PROVIDERS } from './providers.ts';

export type Visibility = NonNullable<BuildFacts['visibility']> | 'unknown';

/**
 * The visibility of the repository, as far as the token proves it. Tokens of GitHub and GitLab state it; those of CircleCI, Buildkite,
 * Jenkins and other workloads do not. The environment is not used: if nothing is proven, the user decides with `allow-public-log`.
 */
export const provenVisibility = (claims: Claims, platform: CiId | undefined): Visibility =>
  (platform && CI_PROVIDERS[platform].facts(claims, {}).proven.visibility) ?? 'unknown';

/** Whether names may enter a public log without the user's consent. */
export const isProvenPublic = (claims: Claims, platform: CiId | undefined): boolean => provenVisibility(claims, platform) === 'public';
