import type { Env } from '../base/ports.ts';
import type { BuildRecord, CiId } from '../results/build-facts.ts';
import type { Claims } from './claims/claims.ts';
import { listDetected } from './detect.ts';
import { CI_PROVIDERS } from './providers.ts';

export interface BuildSource {
  env: Env;
  /** Of the token whose certificate was found to agree with them. Absent with an own key: then all facts are declared. */
  token?: { claims: Claims; platform?: CiId };
  /** What the user says, where no token does. */
  ci?: CiId;
}

/**
 * What is known about this build, proven and declared apart. The platform follows the token; only where a token is of no CI, or
 * there is none, it is the one that the environment shows, and nothing is proven.
 *
 * @returns Nothing where there is no build: on a developer's machine.
 */
export function recordBuild({ env, token, ci }: BuildSource): BuildRecord | undefined {
  const id = token?.platform ?? ci ?? listDetected(env)[0]?.id;
  if (id === undefined) return undefined;
  return { ci: id, ...CI_PROVIDERS[id].facts(token?.platform ? token.claims : {}, env) };
}
