import { ChopmarkError } from '../../base/errors/errors.ts';
import { JsonError, parseJson } from '../../base/json/json.ts';
import { readObject } from '../../base/json/json-shape.ts';
import { MAX_TOKEN } from '../../base/limits.ts';
import type { Clock } from '../../base/ports.ts';
import { neutralizeLine } from '../../base/secrets/neutralize.ts';
import { MAX_AUDIENCES, MAX_CLAIM_DEPTH } from '../limits.ts';

export type Claims = Readonly<Record<string, unknown>>;

/** Seconds by which this machine's clock and the issuer's may differ. */
const CLOCK_SKEW = 60;
/** Seconds since 1970 of the last time a Date can print with four digits of year. */
const LAST_TIME = 253_402_300_799;
/** Characters of a claim that a message shows. */
const SHOWN = 120;

/**
 * The claims of a JSON Web Token (RFC 7519, JWS compact serialization), decoded and nothing more: whether they are true
 * is for the certificate authority to find out, which checks the signature.
 *
 * @throws ChopmarkError `IDENTITY_TOKEN_MALFORMED`; it shows nothing of the token.
 */
export function readClaims(token: string): Claims {
  if (token.length > MAX_TOKEN) throw malformed(`it is longer than ${MAX_TOKEN} bytes`);
  const parts = token.split('.');
  const [header = '', payload = '', signature = ''] = parts;
  if (parts.length !== 3) throw malformed('it does not have three parts between dots');
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

/** What every identity token must say, in types. */
export interface CheckedToken {
  issuer: string;
  subject: string;
  audiences: readonly string[];
  /** When the issuer stops standing by it. */
  expires: Date;
}

export interface TokenCheck {
  claims: Claims;
  audience: string;
  clock: Pick<Clock, 'now'>;
  /** How to get a token for this audience where this one came from. */
  remedy?: string;
}

/**
 * Whether the certificate authority has any reason to accept the token, asked before it leaves the machine.
 * Clocks may differ by 60 seconds.
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
      message: `The identity token is for the audience ${audiences.map(show).join(', ')}; ${show(audience)} is needed.`,
      hint: remedy ?? `Have the token made for the audience ${audience}, or set audience to what the certificate authority expects.`,
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
      message: `The identity token expired at ${print(expires)}; it is ${print(now)} now${lifetime(issued, expires)}.`,
      hint: 'Sign sooner after the token is made, or have it made to live longer. If the time is wrong, set the clock of this machine.',
    });
  }
  if (now < starts - CLOCK_SKEW) {
    throw new ChopmarkError({
      code: 'IDENTITY_TOKEN_NOT_YET_VALID',
      message: `The identity token is valid from ${print(starts)} on; it is ${print(now)} now.`,
      hint: 'The clock of this machine is behind: set it.',
    });
  }
  return { issuer, subject, audiences, expires: new Date(expires * 1000) };
}

/** One text or a list of them (RFC 7519, section 4.1.3). */
function readAudiences(value: unknown): readonly string[] {
  const audiences: unknown[] = Array.isArray(value) ? value : [value];
  if (audiences.length === 0 || audiences.length > MAX_AUDIENCES || !audiences.every((one) => typeof one === 'string' && one !== '')) {
    throw malformed('it names no audience');
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
  if (typeof value !== 'number' || value < 0 || value > LAST_TIME) throw malformed(`its claim ${name} is no time`);
  return value;
}

const lifetime = (issued: number | undefined, expires: number) =>
  issued === undefined ? '' : `, and its whole life was ${Math.round(expires - issued)} seconds`;

const print = (seconds: number) => new Date(seconds * 1000).toISOString();

const show = (text: string) => neutralizeLine(JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text));

const malformed = (reason: string) =>
  new ChopmarkError({
    code: 'IDENTITY_TOKEN_MALFORMED',
    message: `What was given as identity token is not one: ${reason}.`,
    hint: 'An identity token is a JSON Web Token, three parts of base64url with dots between, and nothing around it.',
  });
