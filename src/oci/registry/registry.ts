import { ChopmarkError } from '../../base/errors/errors.ts';
import type { Http, HttpRequest, HttpResponse, RunClock } from '../../base/ports.ts';
import { type Challenge, readChallenge } from '../auth/challenge.ts';
import type { CredentialPorts, Credentials } from '../auth/credential.ts';
import { createCredentialFinder } from '../auth/credentials.ts';
import { basic, fetchToken, LOG_IN, type RegistryToken } from '../auth/token.ts';
import { MAX_REGISTRY_REDIRECTS } from '../limits.ts';
import { DOCKER_HUB, type ImageReference } from '../reference.ts';
import { hideCredentials } from '../registry-words.ts';
import { toRegistryError } from './response-error.ts';

export interface RegistryPorts extends CredentialPorts {
  http: Http;
  clock: Pick<RunClock, 'now' | 'sleep'>;
  /** `host:port` of registries that may be used over plain HTTP. */
  insecure: readonly string[];
}

/** The kind of access to a repository, for which a token is requested. */
export type Access = 'pull' | 'push';

export interface RepositoryRequest extends Pick<HttpRequest, 'method' | 'headers' | 'body' | 'maxBytes' | 'retry' | 'saveTo' | 'timeout'> {
  /** Below `/v2/<repository>/`, or an address from the registry. */
  path: string | URL;
}

/** One repository of one registry, with its credentials. */
export interface Repository {
  registry: string;
  repository: string;
  /** `ghcr.io/acme/app`. */
  name: string;
  /**
   * Sends a request, authenticates if the registry requires it, and follows redirects of GET to the storage of blobs, without credentials.
   * Any status is a response, except 401.
   */
  send(request: RepositoryRequest): Promise<HttpResponse>;
  /** The start of the registry's own addresses. */
  base: URL;
}

/** Opens repositories; credentials and tokens are shared within one run. */
export type OpenRepository = (place: Pick<ImageReference, 'registry' | 'repository'>, access: Access) => Repository;

export function createRegistry(ports: RegistryPorts): OpenRepository {
  const findCredentials = createCredentialFinder(ports);
  const challenges = new Map<string, Challenge>();
  const tokens = new Map<string, Promise<RegistryToken>>();

  return ({ registry, repository }, access) => {
    const { http, clock, insecure } = ports;
    const host = registry === DOCKER_HUB ? 'registry-1.docker.io' : registry;
    const base = new URL(`${insecure.includes(registry) ? 'http' : 'https'}://${host}`);
    /** What the registry names is not what the user named. */
    const elsewhere = { givenBy: base, plainHosts: insecure };
    const actions = access === 'push' ? 'pull,push' : 'pull';
    let credentials: Promise<Credentials | undefined> | undefined;

    const tokenFor = async (
      challenge: Extract<Challenge, { scheme: 'bearer' }>,
      known: Exclude<Credentials, { kind: 'bearer' }> | undefined,
    ) => {
      const scope = `repository:${scopedName(challenge.scope) ?? repository}:${actions}`;
      const key = [registry, challenge.realm, challenge.service, scope].join('\0');
      const cached = await tokens.get(key)?.catch(() => undefined);
      if (cached && cached.goodUntil > clock.now().getTime()) return cached.value;
      const asked = fetchToken({ http, challenge, scope, credentials: known, registry, ...elsewhere, now: clock.now() });
      tokens.set(key, asked);
      asked.catch(() => tokens.delete(key));
      const { value } = await asked;
      ports.logger.secret(value);
      return value;
    };

    const authorize = async (challenge: Challenge | undefined): Promise<Record<string, string>> => {
      if (!challenge) return {};
      credentials ??= findCredentials(registry, repository);
      const known = await credentials;
      if (known?.kind === 'bearer') return { authorization: `Bearer ${known.token}` };
      if (challenge.scheme === 'bearer') return { authorization: `Bearer ${await tokenFor(challenge, known)}` };
      if (known?.kind === 'password') return { authorization: basic(known) };
      throw new ChopmarkError({
        code: 'STORE_CREDENTIALS',
        message: `The registry ${registry} requires a user name and a password.`,
        hint: LOG_IN(registry),
      });
    };

    /** Credentials go only to the registry itself. */
    const exchange = async (url: URL, request: RepositoryRequest): Promise<HttpResponse> => {
      const sent = { ...request, url, stage: 'STORE' as const, service: 'registry' };
      if (url.origin !== base.origin) return http({ ...sent, ...elsewhere });
      const ask = async (challenge: Challenge | undefined) => {
        const authorization = await authorize(challenge);
        return hideCredentials(await http({ ...sent, headers: { ...request.headers, ...authorization } }), authorization);
      };
      const first = await ask(challenges.get(registry));
      if (first.status !== 401) return first;
      const challenge = readChallenge(first.headers.get('www-authenticate'));
      if (!challenge) return first;
      challenges.set(registry, challenge);
      // A refused token may have expired, or may have had a smaller scope.
      for (const key of tokens.keys()) if (key.startsWith(`${registry}\0`)) tokens.delete(key);
      return ask(challenge);
    };

    return {
      registry,
      repository,
      name: `${registry}/${repository}`,
      base,
      async send(request) {
        let url = typeof request.path === 'string' ? new URL(`/v2/${repository}/${request.path}`, base) : request.path;
        let answer = await exchange(url, request);
        const followable = request.method === undefined || request.method === 'GET' || request.method === 'HEAD';
        let left = followable ? MAX_REGISTRY_REDIRECTS : 0;
        let target = left > 0 ? redirectTarget(answer, url) : undefined;
        // Another address of the same registry requires the same credentials.
        for (; target?.origin === base.origin && left > 0; left--) {
          url = target;
          answer = await exchange(url, request);
          target = redirectTarget(answer, url);
        }
        // Other addresses are public or signed: they get no credentials, and their challenges are ignored.
        if (target && left > 0) {
          const { accept } = request.headers ?? {};
          answer = await ports.http({
            ...request,
            headers: accept ? { accept } : {},
            url: target,
            stage: 'STORE',
            service: 'registry',
            redirects: left - 1,
            ...elsewhere,
          });
          if (answer.status === 401) throw toRegistryError(answer, target.host, 'a redirected download');
        }
        if (answer.status === 401) throw toRegistryError(answer, registry, repository);
        return answer;
      },
    };
  };
}

/** The name under which the registry knows the repository, if it rewrites names (Artifactory, Nexus). */
const scopedName = (scope: string | undefined): string | undefined => /^repository:([a-z0-9._/-]+):/.exec(scope ?? '')?.[1];

function redirectTarget({ status, headers }: HttpResponse, from: URL): URL | undefined {
  const location = headers.get('location');
  if (![301, 302, 303, 307, 308].includes(status) || location === null || !URL.canParse(location, from)) return undefined;
  const target = new URL(location, from);
  return target.protocol === 'https:' || (from.protocol === 'http:' && target.protocol === 'http:') ? target : undefined;
}
