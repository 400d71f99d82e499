import { inspect } from 'node:util';
import { expect, test } from '@jest/globals';
import { checkToken, readClaims } from '../../../src/identity/claims/claims.ts';
import { EXAMPLE_CLAIMS, tokenOf } from '../example-claims.ts';

const at = (time: string) => ({ now: () => new Date(time) });
const part = (text: string) => Buffer.from(text).toString('base64url');
const check = (changes: Record<string, unknown>, { now = '2027-01-15T08:05:00Z', remedy = undefined as string | undefined } = {}) =>
  checkToken({ claims: { ...EXAMPLE_CLAIMS.github, ...changes }, audience: 'sigstore', clock: at(now), ...(remedy ? { remedy } : {}) });
const thrown = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
};

test('reads the claims and leaves them as they are', () => {
  expect(readClaims(tokenOf(EXAMPLE_CLAIMS.github))).toEqual(EXAMPLE_CLAIMS.github);
});

test.each([
  ['no token', 'canary-canary'],
  ['two parts', `${part('{}')}.${part('{"canary":1}')}`],
  ['four parts', `${part('{}')}.${part('{"canary":1}')}.${part('x')}.${part('x')}`],
  ['no signature', `${part('{}')}.${part('{"canary":1}')}.`],
  ['base64 in place of base64url', `${part('{}')}.${Buffer.from('{"canary":"??>"}').toString('base64')}.${part('x')}`],
  ['base64url with stray bits', `${part('{}')}.${part('{"canary":1}')}.QQ.`.slice(0, -1).replace('QQ', 'QR')],
  ['a payload that is no JSON', `${part('{}')}.${part('canary')}.${part('x')}`],
  ['a payload that is no object', `${part('{}')}.${part('["canary"]')}.${part('x')}`],
  ['a header that is no JSON', `${part('canary')}.${part('{}')}.${part('x')}`],
  ['a claim twice', `${part('{}')}.${part('{"canary":1,"canary":2}')}.${part('x')}`],
  ['white space around', ` ${tokenOf({ canary: 1 })}`],
  ['endless', `${part('{}')}.${part('{"canary":1}')}.${'A'.repeat(20_000)}`],
])('refuses %s and shows nothing of it', (_, token) => {
  const error = thrown(() => readClaims(token));
  expect(error).toMatchObject({ code: 'IDENTITY_TOKEN_MALFORMED', exitCode: 3, hint: expect.any(String) });
  const shown = inspect(error, { depth: null });
  expect(shown).not.toContain('canary-');
  for (const piece of token.trim().split('.')) if (piece.length > 6) expect(shown).not.toContain(piece);
});

test('a token in order says who, for whom and until when', () => {
  expect(check({ aud: ['other', 'sigstore'] })).toEqual({
    issuer: 'https://token.actions.githubusercontent.com',
    subject: 'repo:acme@2/widget@1:ref:refs/heads/main',
    audiences: ['other', 'sigstore'],
    expires: new Date('2027-01-15T08:10:00Z'),
  });
});

test.each([
  ['wrong audience', { aud: 'https://github.com/acme' }, {}, 'IDENTITY_TOKEN_AUDIENCE', /"sigstore".*"https:\/\/github\.com\/acme"/],
  ['several wrong audiences', { aud: ['a', 'b'] }, {}, 'IDENTITY_TOKEN_AUDIENCE', /"a", "b"/],
  ['an audience that only begins alike', { aud: 'sigstore2' }, {}, 'IDENTITY_TOKEN_AUDIENCE', /"sigstore2"/],
  ['no audience', { aud: undefined }, {}, 'IDENTITY_TOKEN_MALFORMED', /audience/],
  ['an empty list of audiences', { aud: [] }, {}, 'IDENTITY_TOKEN_MALFORMED', /audience/],
  ['no issuer', { iss: undefined }, {}, 'IDENTITY_TOKEN_MALFORMED', /iss/],
  ['a subject of another type', { sub: 7 }, {}, 'IDENTITY_TOKEN_MALFORMED', /sub/],
  ['no end', { exp: undefined }, {}, 'IDENTITY_TOKEN_MALFORMED', /exp/],
  ['an absurd end', { exp: 1e300 }, {}, 'IDENTITY_TOKEN_MALFORMED', /exp/],
  ['an end before its start', { exp: 1_799_999_999 }, {}, 'IDENTITY_TOKEN_MALFORMED', /expires before/],
  ['expired', {}, { now: '2027-01-15T08:11:01Z' }, 'IDENTITY_TOKEN_EXPIRED', /08:10:00.*08:11:01.*600 seconds/],
  ['from the future', {}, { now: '2027-01-15T07:58:59Z' }, 'IDENTITY_TOKEN_NOT_YET_VALID', /08:00:00.*07:58:59/],
  ['not to be used yet', { nbf: 1_800_000_500 }, { now: '2027-01-15T08:05:00Z' }, 'IDENTITY_TOKEN_NOT_YET_VALID', /08:08:20/],
])('refuses a token with %s', (_, changes, options, code, message) => {
  expect(thrown(() => check(changes, options))).toMatchObject({
    code,
    exitCode: 3,
    message: expect.stringMatching(message),
    hint: expect.any(String),
  });
});

test.each(['2027-01-15T08:10:59Z', '2027-01-15T07:59:01Z'])('clocks may differ by a minute: %s', (now) => {
  expect(check({}, { now }).issuer).toBe('https://token.actions.githubusercontent.com');
});

test('the remedy for a wrong audience is the one of the source', () => {
  expect(thrown(() => check({ aud: 'x' }, { remedy: 'Add to the job…' }))).toMatchObject({ hint: 'Add to the job…' });
});

test('an audience cannot act on the terminal', () => {
  expect(String(thrown(() => check({ aud: 'x\u202e\u001b[31m' })))).not.toMatch(/\p{Cc}|\p{Cf}/u);
});
