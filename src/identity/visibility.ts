import type { BuildFacts, CiId } from '../results/build-facts.ts';
import type { Claims } from './claims/claims.ts';
import { CI_PROVIDERS } from './providers.ts';

export type Visibility = NonNullable<BuildFacts['visibility']> | 'unknown';

/**
 * Who may see the repository, as far as the token proves it. GitHub and GitLab tell; CircleCI, Buildkite, Jenkins and other
 * workloads do not. The environment is not asked: `allow-public-log` is the user's own word where nothing is proven.
 */
export const provenVisibility = (claims: Claims, platform: CiId | undefined): Visibility =>
  (platform && CI_PROVIDERS[platform].facts(claims, {}).proven.visibility) ?? 'unknown';

/** Whether names may enter a public log without asking. */
export const isProvenPublic = (claims: Claims, platform: CiId | undefined): boolean => provenVisibility(claims, platform) === 'public';
