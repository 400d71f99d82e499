import type { Env } from '../../base/ports.ts';
import { DOCKER_HUB } from '../reference.ts';
import type { CredentialPorts, Credentials } from './credential.ts';
import { askCredentialHelper } from './credential-helper.ts';
import { type DockerConfig, findAuth, readDockerConfigs } from './docker-config.ts';

/** Finds the credentials for a repository; undefined if there are none, and requests are then anonymous. */
export type FindCredentials = (registry: string, repository: string) => Promise<Credentials | undefined>;

/**
 * Finds credentials in the usual order: helpers and entries of the configuration files, in the order of the files, then the credentials
 * that the CI system gives its job for its own registry. Files are read once.
 *
 * @throws ChopmarkError `STORE_CREDENTIALS`, `INPUT_UNREADABLE`
 */
export function createCredentialFinder(ports: CredentialPorts): FindCredentials {
  const { env, logger } = ports;
  let configs: Promise<DockerConfig[]> | undefined;
  const asked = new Map<string, Promise<Credentials | undefined>>();

  const askHelper = (name: string, registry: string) => {
    const key = `${name}\0${registry}`;
    const answer = asked.get(key) ?? askCredentialHelper(name, registry, ports);
    asked.set(key, answer);
    return answer;
  };

  return async (registry, repository) => {
    configs ??= readDockerConfigs(env);
    const found = (await findIn(await configs, registry, repository, askHelper)) ?? jobCredentials(registry, env);
    if (found) logger.secret(found.kind === 'password' ? found.password : found.token);
    return found;
  };
}

async function findIn(
  configs: readonly DockerConfig[],
  registry: string,
  repository: string,
  askHelper: (name: string, registry: string) => Promise<Credentials | undefined>,
): Promise<Credentials | undefined> {
  const names = registry === DOCKER_HUB ? [DOCKER_HUB, 'index.docker.io', 'https://index.docker.io/v1/'] : [registry];
  for (const config of configs) {
    const helper = names.map((name) => config.helpers[name]).find((name) => name !== undefined) ?? config.store;
    const found = (helper === undefined ? undefined : await askHelper(helper, registry)) ?? findAuth(config, registry, repository);
    if (found) return found;
  }
  return undefined;
}

/** The credentials that a CI system gives its job for its own registry, and for no other; a login by the user has precedence. */
function jobCredentials(registry: string, env: Env): Credentials | undefined {
  if (registry === 'ghcr.io' && env.GITHUB_ACTIONS === 'true') return password(env.GITHUB_ACTOR || 'github-actions', env.GITHUB_TOKEN);
  // GitLab names its registry with a port only if the port is not the default of https.
  if (env.GITLAB_CI === 'true' && env.CI_REGISTRY !== undefined && [env.CI_REGISTRY, `${env.CI_REGISTRY}:443`].includes(registry))
    return password(env.CI_REGISTRY_USER || 'gitlab-ci-token', env.CI_REGISTRY_PASSWORD || env.CI_JOB_TOKEN);
  return undefined;
}

const password = (username: string, secret: string | undefined): Credentials | undefined =>
  secret ? { kind: 'password', username, password: secret } : undefined;
