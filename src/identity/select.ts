import { ChopmarkError } from '../base/errors/errors.ts';
import type { Clock, Logger } from '../base/ports.ts';
import type { CiId } from '../results/build-facts.ts';
import { google } from './ambient/google.ts';
import { kubernetes } from './ambient/kubernetes.ts';
import { spiffe } from './ambient/spiffe.ts';
import type { Workload } from './ambient/workload.ts';
import { type CheckedToken, type Claims, checkToken, readClaims } from './claims/claims.ts';
import { type CiProvider, claimText, type TokenPorts } from './claims/provider.ts';
import { detectCi, listDetected } from './detect.ts';
import { CI_PROVIDERS } from './providers.ts';

export interface IdentityPorts extends TokenPorts {
  clock: Pick<Clock, 'now'>;
  logger: Pick<Logger, 'secret' | 'warn' | 'debug'>;
}

export interface IdentityRequest {
  /** The user's own token, or the token of a sandbox: no other source is used. A sandbox token belongs to no CI system, and that is intended. */
  explicit?: { token: string; ofSandbox?: boolean };
  /** The CI system whose identity signs, if detection would choose another one. */
  ci?: CiId;
  audience: string;
}

export type IdentitySource = 'option' | CiId | Workload['id'];

/** A token with its claims. They count as true only once a certificate matches them. */
export interface Identity extends CheckedToken {
  source: IdentitySource;
  token: string;
  claims: Claims;
  /** Determined by the issuer of the token, never by the environment; absent for people and workloads outside of CI. */
  platform?: CiId;
  /** Gets another token of the same identity; absent if there is only this one. */
  renew?: () => Promise<string>;
}

const WORKLOADS: readonly Workload[] = [google, kubernetes, spiffe];

/**
 * The signing identity: the user's token, otherwise the one of the CI system, otherwise the one of the machine. If a source is present and
 * cannot issue a token, that is an error, and no other source is tried.
 *
 * @throws ChopmarkError `IDENTITY_NONE`, `IDENTITY_CI_AMBIGUOUS`, `IDENTITY_<SOURCE>_NO_TOKEN`, `IDENTITY_SERVICE_…`, `IDENTITY_TOKEN_…`
 */
export async function selectIdentity({ explicit, ci, audience }: IdentityRequest, ports: IdentityPorts): Promise<Identity> {
  if (explicit) {
    const identity = describe('option', register(explicit.token, ports), audience, ports);
    if (!explicit.ofSandbox) warnOfOtherPlatform(identity, ports);
    return identity;
  }
  const source = ci ? CI_PROVIDERS[ci] : (detectCi(ports.env) ?? (await findWorkload(ports)));
  if (!source) throw nothingFound(ports);
  const token = await ask(source, ports, audience);
  const identity = describe(source.id, token, audience, ports, source.tokenHint(audience));
  warnOfOtherPlatform(identity, ports);
  return source.renewable ? { ...identity, renew: () => renew(source, identity, ports, audience) } : identity;
}

/** Every source of identity that is present, in the order in which they are tried. For `doctor`. */
export async function listIdentitySources(ports: Pick<TokenPorts, 'env' | 'readText'>): Promise<(CiProvider | Workload)[]> {
  const here = await Promise.all(WORKLOADS.map((workload) => workload.detect(ports)));
  return [...listDetected(ports.env), ...WORKLOADS.filter((_, index) => here[index])];
}

/** The name of an identity source for people. For `doctor`. */
export const nameIdentitySource = (id: IdentitySource): string =>
  [...Object.values(CI_PROVIDERS), ...WORKLOADS].find((source) => source.id === id)?.name ?? id;

/** Names of the variables that any identity source reads. For `doctor`. */
export const listIdentityVariables = (): string[] =>
  [...Object.values(CI_PROVIDERS), ...WORKLOADS].flatMap(({ variables, secrets }) => [...variables, ...secrets]);

async function findWorkload(ports: IdentityPorts): Promise<Workload | undefined> {
  for (const workload of WORKLOADS) if (await workload.detect(ports)) return workload;
  return undefined;
}

async function ask(source: CiProvider | Workload, ports: IdentityPorts, audience: string): Promise<string> {
  for (const name of source.secrets) {
    const value = ports.env[name];
    if (value) ports.logger.secret(value);
  }
  return register(await source.token(ports, audience), ports);
}

/** Registered first, so that no message can contain it. */
function register(token: string, { logger }: IdentityPorts): string {
  const trimmed = token.trim();
  if (trimmed !== '') logger.secret(trimmed);
  return trimmed;
}

function describe(source: IdentitySource, token: string, audience: string, ports: IdentityPorts, remedy?: string): Identity {
  const claims = readClaims(token);
  const checked = checkToken({ claims, audience, clock: ports.clock, ...(remedy === undefined ? {} : { remedy }) });
  const platform = platformOf(claims);
  return { ...checked, source, token, claims, ...(platform ? { platform } : {}) };
}

function warnOfOtherPlatform({ source, platform, issuer }: Identity, { env, logger }: IdentityPorts): void {
  const around = source in CI_PROVIDERS ? [CI_PROVIDERS[source as CiId]] : listDetected(env);
  if (around.length === 0 || around.some(({ id }) => id === platform)) return;
  const maker = platform ? CI_PROVIDERS[platform].name : 'not a known CI system';
  logger.warn(
    `This job runs in ${around.map(({ name }) => name).join(' and ')}, but the identity token was issued by ${JSON.stringify(issuer)} (${maker}). Certificate and provenance follow the token.`,
  );
}

async function renew(source: CiProvider | Workload, first: Identity, ports: IdentityPorts, audience: string): Promise<string> {
  const token = await ask(source, ports, audience);
  const { issuer, subject } = checkToken({ claims: readClaims(token), audience, clock: ports.clock, remedy: source.tokenHint(audience) });
  if (issuer === first.issuer && subject === first.subject) return token;
  throw new ChopmarkError({
    code: 'IDENTITY_TOKEN_CHANGED',
    message: `${source.name} issued a second token that names another identity than the first.`,
    hint: 'Run again: what is already signed is kept.',
  });
}

function nothingFound({ env }: IdentityPorts): ChopmarkError {
  const names = [...Object.values(CI_PROVIDERS), ...WORKLOADS].map(({ name }) => name);
  const atHand = env.SIGSTORE_ID_TOKEN ? ' SIGSTORE_ID_TOKEN is set: to use it, pass --identity-token env:SIGSTORE_ID_TOKEN.' : '';
  return new ChopmarkError({
    code: 'IDENTITY_NONE',
    message: `No identity token source was found on this machine. Checked: ${names.join(', ')}.`,
    hint: `In a CI job that hides its variables, name the CI system with --ci. Elsewhere pass a token (--identity-token) or a key (--key), or try it in a sandbox: chopmark sandbox.${atHand} ${WORKLOAD_REMEDY}`,
  });
}

const WORKLOAD_REMEDY =
  'A machine needs a service account (Google Cloud), a token file at /var/run/sigstore/cosign/oidc-token (Kubernetes), or SPIFFE_ENDPOINT_SOCKET (SPIFFE).';

/** The CI system that is known to use this issuer. Jenkins and self-managed GitLab have issuers of their own: see `platformOf`. */
export const ciOfTokenIssuer = (issuer: string): CiId | undefined =>
  Object.values(CI_PROVIDERS).find((provider) => provider.issues(issuer))?.id;

/**
 * The CI system that issued a token: by its issuer, and for issuers without a known name by the form of its claims. Never by the
 * environment, which an earlier step of the job can change.
 */
export function platformOf(claims: Claims): CiId | undefined {
  const issuer = claimText(claims, 'iss') ?? '';
  const alike = () => Object.values(CI_PROVIDERS).filter((provider) => provider.matchesClaims(claims));
  const known = ciOfTokenIssuer(issuer);
  if (known || OTHER_ISSUERS.some((pattern) => pattern.test(issuer))) return known;
  const candidates = alike();
  return candidates.length === 1 ? candidates[0]?.id : undefined;
}

/** Issuers of people and workloads on the public instance: whatever their claims look like, they are not CI systems. */
const OTHER_ISSUERS = [
  /^https:\/\/accounts\.google\.com$/,
  /^https:\/\/oauth2\.sigst(?:ore|age)\.dev\/auth$/,
  /^https:\/\/oidc\.eks\.[^/]+\.amazonaws\.com\//,
  /^https:\/\/container\.googleapis\.com\//,
];
