import { ChopmarkError } from '../../base/errors/errors.ts';
import { JsonError, parseJson } from '../../base/json/json.ts';
import { readObject } from '../../base/json/json-shape.ts';
import { MAX_TOKEN } from '../../base/limits.ts';
import type { Clock } from '../../base/ports.ts';
import { neutralizeLine } from '../../base/secrets/neutralize.ts';
import { MAX_AUDIENCES, MAX_CLAIM_DEPTH } from '../limits.ts';

export type Claims = Readonly<Record<string, unknown>>;

/** Seconds by which the clocks of this machine and of the issuer may differ. */
const CLOCK_SKEW = 60;
/** Seconds since 1970 of the last time that a Date prints with a four-digit year. */
const LAST_TIME = 253_402_300_799;
/** Characters of a claim that a message shows. */
const SHOWN = 120;

/**
 * The claims of a JSON Web Token (RFC 7519, JWS compact serialization), decoded only: the certificate authority checks the signature.
 *
 * @throws ChopmarkError `IDENTITY_TOKEN_MALFORMED`; the message shows nothing of the token.
 */
export function readClaims(token: string): Claims {
  if (token.length > MAX_TOKEN) throw malformed(`it is longer than ${MAX_TOKEN} bytes`);
  const parts = token.split('.');
  const [header = '', payload = '', signature = ''] = parts;
  if (parts.length !== 3) throw malformed('it does not have three parts separated by dots');
  decodePart(signature, 'signature');
  readPart(header, 'header');
  return readPart(payload, 'payload');
}

function readPart(part: string, name: string): Claims {
  try {
    return readObject(parseJson(decodePart(part, name), { what: `its ${name}`, maxDepth: MAX_CLAIM_DEPTH }), `its ${name}`);
  } catch (error) {
    throw error instanceof JsonError ? malformed(error.message) : error;
  }
}

function decodePart(part: string, name: string): Buffer {
  const bytes = Buffer.from(part, 'base64url');
  if (part === '' || bytes.toString('base64url') !== part) throw malformed(`its ${name} is not base64url`);
  return bytes;
}

/** The claims that every identity token must have, with their types. */
export interface CheckedToken {
  issuer: string;
  subject: string;
  audiences: readonly string[];
  /** The end of the token's validity. */
  expires: Date;
}

/**
 * The issuer of a token, and its audiences.
 *
 * @throws ChopmarkError `IDENTITY_TOKEN_MALFORMED`
 */
export function readAddress(token: string): Pick<CheckedToken, 'issuer' | 'audiences'> {
  const claims = readClaims(token);
  return { issuer: requireText(claims, 'iss'), audiences: readAudiences(claims.aud) };
}

export interface TokenCheck {
  claims: Claims;
  audience: string;
  clock: Pick<Clock, 'now'>;
  /** How to get a token for this audience from the same source. */
  remedy?: string;
}

/**
 * Checks, before the token leaves the machine, that the certificate authority can accept it. Clocks may differ by 60 seconds.
 *
 * @throws ChopmarkError `IDENTITY_TOKEN_MALFORMED`, `IDENTITY_TOKEN_AUDIENCE`, `IDENTITY_TOKEN_EXPIRED`, `IDENTITY_TOKEN_NOT_YET_VALID`
 */
export function checkToken({ claims, audience, clock, remedy }: TokenCheck): CheckedToken {
  const issuer = requireText(claims, 'iss');
  const subject = requireText(claims, 'sub');
  const audiences = readAudiences(claims.aud);
  if (!audiences.includes(audience)) {
    throw new ChopmarkError({
      code: 'IDENTITY_TOKEN_AUDIENCE',
      message: `The identity token has the wrong audience: expected ${show(audience)}, found ${audiences.map(show).join(', ')}.`,
      hint: remedy ?? `Request a token for the audience ${audience}, or set --audience to the one that the certificate authority expects.`,
    });
  }
  const expires = requireTime(claims, 'exp');
  const issued = optionalTime(claims, 'iat');
  const starts = Math.max(issued ?? 0, optionalTime(claims, 'nbf') ?? 0);
  if (issued !== undefined && expires <= issued) throw malformed('it expires before it was issued');
  const now = clock.now().getTime() / 1000;
  if (now > expires + CLOCK_SKEW) {
    throw new ChopmarkError({
      code: 'IDENTITY_TOKEN_EXPIRED',
      message: `The identity token expired at ${print(expires)}; the time is now ${print(now)}${lifetime(issued, expires)}.`,
      hint: 'Sign sooner after the token is issued, or request a token with a longer lifetime. If the time is wrong, set the clock of this machine.',
    });
  }
  if (now < starts - CLOCK_SKEW) {
    throw new ChopmarkError({
      code: 'IDENTITY_TOKEN_NOT_YET_VALID',
      message: `The identity token is valid from ${print(starts)}; the time is now ${print(now)}.`,
      hint: 'The clock of this machine is behind: set it.',
    });
  }
  return { issuer, subject, audiences, expires: new Date(expires * 1000) };
}

/** One string or a list of strings (RFC 7519, section 4.1.3). */
function readAudiences(value: unknown): readonly string[] {
  const audiences: unknown[] = Array.isArray(value) ? value : [value];
  if (audiences.length === 0 || audiences.length > MAX_AUDIENCES || !audiences.every((one) => typeof one === 'string' && one !== '')) {
    throw malformed('it has no audience');
  }
  return audiences as string[];
}

function requireText(claims: Claims, name: string): string {
  const value = claims[name];
  if (typeof value !== 'string' || value === '') throw malformed(`it has no claim ${name}`);
  return value;
}

function requireTime(claims: Claims, name: string): number {
  const time = optionalTime(claims, name);
  if (time === undefined) throw malformed(`it has no claim ${name}`);
  return time;
}

/** NumericDate: seconds since 1970, fractions allowed (RFC 7519, section 2). */
function optionalTime(claims: Claims, name: string): number | undefined {
  const value = claims[name];
  if (value === undefined) return undefined;
  if (typeof value !== 'number' || value < 0 || value > LAST_TIME) throw malformed(`its claim ${name} is not a valid time`);
  return value;
}

const lifetime = (issued: number | undefined, expires: number) =>
  issued === undefined ? '' : `, and its lifetime was ${Math.round(expires - issued)} seconds`;

const print = (seconds: number) => new Date(seconds * 1000).toISOString();

const show = (text: string) => neutralizeLine(JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text));

const malformed = (reason: string) =>
  new ChopmarkError({
    code: 'IDENTITY_TOKEN_MALFORMED',
    message: `The identity token is not a JSON Web Token: ${reason}.`,
    hint: 'An identity token consists of three base64url parts separated by dots, with nothing around it.',
  });
