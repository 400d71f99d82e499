import type { Env } from '../base/ports.ts';
import type { BuildRecord, CiId } from '../results/build-facts.ts';
import type { Claims } from './claims/claims.ts';
import { listDetected } from './detect.ts';
import { CI_PROVIDERS } from './providers.ts';

export interface BuildSource {
  env: Env;
  /** The token whose claims match its certificate. Absent with a key: then all facts are declared. */
  token?: { claims: Claims; platform?: CiId };
  /** The CI system that the user named, if there is no token. */
  ci?: CiId;
}

/**
 * The known facts about this build, proven and declared apart. The platform follows the token. If there is no token, or the token belongs
 * to no CI system, the platform is the one that the environment shows, and nothing is proven.
 *
 * @returns Undefined if there is no build: on a developer's machine.
 */
export function recordBuild({ env, token, ci }: BuildSource): BuildRecord | undefined {
  const id = token?.platform ?? ci ?? listDetected(env)[0]?.id;
  if (id === undefined) return undefined;
  return { ci: id, ...CI_PROVIDERS[id].facts(token?.platform ? token.claims : {}, env) };
}
