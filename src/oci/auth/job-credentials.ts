import type { Env } from '../../base/ports.ts';
import type { Credentials } from './credential.ts';

/** What a CI gives its job for the registry that belongs to it, and for no other; a login of the user's own comes before it. */
export function jobCredentials(registry: string, env: Env): Credentials | undefined {
  if (registry === 'ghcr.io' && env.GITHUB_ACTIONS === 'true') return password(env.GITHUB_ACTOR || 'github-actions', env.GITHUB_TOKEN);
  // GitLab names its registry with a port only where it has one that https would not have.
  if (env.GITLAB_CI === 'true' && env.CI_REGISTRY !== undefined && [env.CI_REGISTRY, `${env.CI_REGISTRY}:443`].includes(registry))
    return password(env.CI_REGISTRY_USER || 'gitlab-ci-token', env.CI_REGISTRY_PASSWORD || env.CI_JOB_TOKEN);
  return undefined;
}

const password = (username: string, secret: string | undefined): Credentials | undefined =>
  secret ? { kind: 'password', username, password: secret } : undefined;
