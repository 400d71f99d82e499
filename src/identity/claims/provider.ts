import type { Env, Exec, Http, Logger } from '../../base/ports.ts';
import type { BuildFacts, CiId } from '../../results/build-facts.ts';
import type { Claims } from './claims.ts';
import type { ReadText } from './read-text.ts';

/** What a token source needs from the outside world. */
export interface TokenPorts {
  env: Env;
  exec: Exec;
  http: Http;
  readText: ReadText;
  /** Ends every wait. */
  signal: AbortSignal;
  /** For secrets on the way to the token. */
  logger: Pick<Logger, 'secret'>;
}

/** What a certificate authority writes into a certificate for a token. Several texts if authorities write the same fact differently. */
export interface ExpectedCertificate {
  /** The subject alternative name; empty if the claims do not determine it. */
  san: readonly string[];
  /** Fulcio extensions by documented name; absent if the claims do not determine them. */
  extensions: Readonly<Record<string, readonly string[]>>;
}

/** A CI system in one object: detection, identity, build facts. */
export interface CiProvider {
  id: CiId;
  name: string;
  /** The platform's documentation of its tokens. */
  docs: string;
  /** Every variable that is read, as documentation. */
  variables: readonly string[];
  /** Those variables whose values must never be printed. */
  secrets: readonly string[];
  /** Whether the same job can get a second token later. */
  renewable: boolean;
  detect(env: Env): boolean;
  /**
   * An OIDC token for `audience`. Called if `detect` returned true or the user named the CI system: a failure is an error, and no other
   * source is tried.
   *
   * @throws ChopmarkError `IDENTITY_<CI>_NO_TOKEN` if the job cannot have a token, otherwise `IDENTITY_SERVICE_…`
   */
  token(ports: TokenPorts, audience: string): Promise<string>;
  /** How a user gets a token for `audience` from this CI system. */
  tokenHint(audience: string): string;
  /** Whether this issuer is known to belong to this platform. */
  issues(issuer: string): boolean;
  /** Whether claims have the form of this platform's claims: for issuers without a known name, such as self-managed ones. */
  matchesClaims(claims: Claims): boolean;
  /** The facts in the token (proven once its certificate matches) and the facts that only the job's environment declares, kept apart. */
  facts(claims: Claims, env: Env): { proven: BuildFacts; declared: BuildFacts };
  /** What the certificate must contain if the authority mapped these claims (Fulcio, config.yaml). */
  certificate(claims: Claims): ExpectedCertificate;
}

/** The text of a claim, with integers in digits as Fulcio writes them; undefined for a claim that is absent, empty or of another type. */
export function claimText(claims: Claims, name: string): string | undefined {
  const value = claims[name];
  if (Number.isSafeInteger(value)) return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

type Unsettled = { [Name in keyof BuildFacts]: BuildFacts[Name] | undefined };

/** Drops unknown facts. */
export const dropUnknownFacts = (facts: Unsettled): BuildFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as BuildFacts;

/** The extensions that the claims determine. */
export const expected = (extensions: Readonly<Record<string, string | readonly string[] | undefined>>): ExpectedCertificate['extensions'] =>
  Object.fromEntries(
    Object.entries(extensions).flatMap(([name, texts]) =>
      texts === undefined ? [] : [[name, typeof texts === 'string' ? [texts] : texts]],
    ),
  );
