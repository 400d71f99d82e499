import type { Env, Exec, Http, Logger } from '../../base/ports.ts';
import type { BuildFacts, CiId } from '../../results/build-facts.ts';
import type { Claims } from './claims.ts';
import type { ReadText } from './read-text.ts';

/** What a source of tokens may ask of the outside world. */
export interface TokenPorts {
  env: Env;
  exec: Exec;
  http: Http;
  readText: ReadText;
  /** For what is secret on the way to the token. */
  logger: Pick<Logger, 'secret'>;
}

/** What a certificate authority writes into a certificate for a token. Several texts where authorities differ in writing the same. */
export interface ExpectedCertificate {
  /** The subject alternative name; none where the claims do not tell. */
  san: readonly string[];
  /** Fulcio extensions by documented name; what the claims do not tell is absent. */
  extensions: Readonly<Record<string, readonly string[]>>;
}

/** A CI system on one screen: are we here, who are we, what is being built. */
export interface CiProvider {
  id: CiId;
  name: string;
  /** Where the platform documents its tokens. */
  docs: string;
  /** Every variable that is read, as documentation. */
  variables: readonly string[];
  /** Those of them whose value must never be printed. */
  secrets: readonly string[];
  /** Whether a second token can be had later in the same job. */
  renewable: boolean;
  detect(env: Env): boolean;
  /**
   * An OIDC token for `audience`. Called where `detect` held or the user says so: a failure is an error, never a fall-through.
   *
   * @throws ChopmarkError `IDENTITY_<CI>_NO_TOKEN` where the job may have none, else `IDENTITY_SERVICE_…`
   */
  token(ports: TokenPorts, audience: string): Promise<string>;
  /** How a user gets a token for `audience` here. */
  tokenHint(audience: string): string;
  /** Whether this issuer is known by name to be this platform's. */
  issues(issuer: string): boolean;
  /** Whether claims have this platform's shape: for issuers that nobody knows by name, such as self-managed ones. */
  matchesClaims(claims: Claims): boolean;
  /** What the token says (proven once its certificate agrees), and what only the job's environment declares, kept apart. */
  facts(claims: Claims, env: Env): { proven: BuildFacts; declared: BuildFacts };
  /** What the certificate must say if the authority mapped these claims (Fulcio, config.yaml). */
  certificate(claims: Claims): ExpectedCertificate;
}

/** The claim's text, integers in digits as Fulcio writes them; nothing for a claim that is absent, empty or of another type. */
export function claimText(claims: Claims, name: string): string | undefined {
  const value = claims[name];
  if (Number.isSafeInteger(value)) return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

type Unsettled = { [Name in keyof BuildFacts]: BuildFacts[Name] | undefined };

/** Drops what is unknown. */
export const dropUnknownFacts = (facts: Unsettled): BuildFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as BuildFacts;

/** Extensions of which the claims tell something. */
export const expected = (extensions: Readonly<Record<string, string | readonly string[] | undefined>>): ExpectedCertificate['extensions'] =>
  Object.fromEntries(
    Object.entries(extensions).flatMap(([name, texts]) =>
      texts === undefined ? [] : [[name, typeof texts === 'string' ? [texts] : texts]],
    ),
  );
