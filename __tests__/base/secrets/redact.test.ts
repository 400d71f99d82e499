import { expect, test } from '@jest/globals';
import { createRedactor } from '../../../src/base/secrets/redact.ts';

/** Not shaped like a token, so that only registration hides it; with characters that each encoding changes. */
const secret = 'canary/0+aQ~zX?k9_vB7-wE2&mN4=tR6|yU8 pL1:oI3;';

const redactorOf = (...secrets: string[]) => {
  const redactor = createRedactor();
  for (const each of secrets) redactor.add(each);
  return redactor;
};

const forms: [string, string][] = [
  ['as it is', secret],
  ['base64', Buffer.from(secret).toString('base64')],
  ['base64url', Buffer.from(secret).toString('base64url')],
  ['base64 behind one character', Buffer.from(`:${secret}`).toString('base64')],
  ['base64 behind two characters', Buffer.from(`u:${secret}`).toString('base64')],
  ['base64 inside a text', Buffer.from(`user:${secret},`).toString('base64')],
  ['URL-encoded', encodeURIComponent(secret)],
  ['URL-encoded in lower case', encodeURIComponent(secret).replace(/%../g, (octet) => octet.toLowerCase())],
  ['URL-encoded base64', encodeURIComponent(Buffer.from(secret).toString('base64'))],
];

test.each(forms)('hides a registered secret %s, wherever it stands', (_, form) => {
  const redactor = redactorOf(secret);
  for (let shift = 0; shift < 17; shift++) {
    const shown = redactor.redact(`${'.'.repeat(shift)}${form}.`);
    for (let at = 0; at + 16 <= form.length; at++) expect(shown).not.toContain(form.slice(at, at + 16));
  }
});

test('hides every piece of 16 characters, and shows what is around it', () => {
  const redactor = redactorOf(secret);
  for (let at = 0; at + 16 <= secret.length; at++) {
    for (let shift = 0; shift < 8; shift++) {
      expect(redactor.redact(`${'#'.repeat(shift)}${secret.slice(at, at + 16)}#`)).toBe(`${'#'.repeat(shift)}***#`);
    }
  }
  expect(redactor.redact(secret.slice(0, 15))).toBe(secret.slice(0, 15));
});

test('a short secret is hidden whole; three characters are none', () => {
  expect(redactorOf('hunter2').redact('password=hunter2;')).toBe('password=***;');
  expect(redactorOf('hunter2').redact(Buffer.from('hunter2').toString('base64'))).not.toContain('aHVudGVyM');
  expect(redactorOf('abc', '', ' ').redact('abc is fine')).toBe('abc is fine');
});

test('white space around a secret does not keep it from being found', () => {
  expect(redactorOf(`${secret}\n`).redact(`[${secret}]`)).toBe('[***]');
});

test.each([
  ['a token', 'token eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln, then', 'token ***, then'],
  ['an unsigned token', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.', '***.'],
  ['an encrypted token', 'eyJhbGciOiJub25lIn0.a.b.c.d!', '***!'],
  ['a token after other characters', 'x_eyJhbGciOiJub25lIn0.eyJz.c2ln', 'x_***'],
  ['a private key', 'a -----BEGIN EC PRIVATE KEY-----\nMHcC\n-----END EC PRIVATE KEY----- b', 'a *** b'],
  ['a private key in JSON', '{"k":"-----BEGIN PRIVATE KEY-----\\nMHcC\\n-----END PRIVATE KEY-----"}', '{"k":"***"}'],
  ['a password in an address', 'at https://me:pass@acme.example/x, then', 'at https://***@acme.example/x, then'],
  ['a password with slashes', 'x=postgres://me:a/b@db.example;', 'x=postgres://***@db.example;'],
  ['a token as user', '{"url":"https://abc@acme.example"}', '{"url":"https://***@acme.example"}'],
  ['a private key that is cut off', '-----BEGIN ENCRYPTED PRIVATE KEY-----\nMHcC', '***'],
])('hides %s that nobody registered', (_, text, shown) => {
  expect(createRedactor().redact(text)).toBe(shown);
});

test.each([
  'eyJ',
  'eyJhbGci and text.',
  '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----',
  'app.tar.gz sha256:0123456789abcdef',
  'ssh://git@acme.example/w.git and https://acme.example/.github/workflows/x.yml@refs/heads/main',
  'oci://alpine:3.20@sha256:abc',
])('leaves %j alone', (text) => {
  expect(redactorOf(secret).redact(text)).toBe(text);
});

test.each([
  ['nothing of interest', 'lorem ipsum dolor '.repeat(110_000)],
  ['beginnings of tokens', 'eyJ'.repeat(670_000)],
  ['beginnings of addresses', 'a://b:c'.repeat(280_000)],
  ['beginnings of keys', '-----BEGIN AAAA '.repeat(125_000)],
  ['secrets', `${secret}\n`.repeat(20_000)],
  ['one letter, as a secret has it', 'a'.repeat(2_000_000)],
  ['almost one letter', 'aaaaaaaaaaaaaaab'.repeat(125_000)],
])('two megabytes of %s take no longer than what grows with their length', (_, text) => {
  const redactor = redactorOf(secret, 'a'.repeat(4000));
  redactor.redact(text);
});
