import type { CiId } from '../results/build-facts.ts';
import type { Claims } from './claims/claims.ts';
import { claimText } from './claims/provider.ts';
import { CI_PROVIDERS } from './providers.ts';

/** The CI that this issuer is known by name to belong to. Jenkins and self-managed GitLab have names of their own: see `platformOf`. */
export const platformOfIssuer = (issuer: string): CiId | undefined =>
  Object.values(CI_PROVIDERS).find((provider) => provider.issues(issuer))?.id;

/**
 * The CI that made a token: by its issuer, and only for issuers that nobody knows by name by the shape of its claims.
 * Never by the environment, which an earlier step of the job can write.
 */
export function platformOf(claims: Claims): CiId | undefined {
  const issuer = claimText(claims, 'iss') ?? '';
  const alike = () => Object.values(CI_PROVIDERS).filter((provider) => provider.looksLike(claims));
  const known = platformOfIssuer(issuer);
  if (known || OTHER_ISSUERS.some((pattern) => pattern.test(issuer))) return known;
  const candidates = alike();
  return candidates.length === 1 ? candidates[0]?.id : undefined;
}

/** Issuers of people and workloads on the public instance: whatever their claims look like, they are no CI. */
const OTHER_ISSUERS = [
  /^https:\/\/accounts\.google\.com$/,
  /^https:\/\/oauth2\.sigst(?:ore|age)\.dev\/auth$/,
  /^https:\/\/oidc\.eks\.[^/]+\.amazonaws\.com\//,
  /^https:\/\/container\.googleapis\.com\//,
];
