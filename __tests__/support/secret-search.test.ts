import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createCanaryClaim, createSecretSearch, keySecrets, tokenSecret } from './secret-search.ts';

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const canary = createCanaryClaim();
const claims = { iss: 'https://ci.example', ref: 'refs/heads/main', canary, repository: 'acme/widget' };
const token = `${encode({ alg: 'ES256', kid: 'only' })}.${encode(claims)}.${randomBytes(64).toString('base64url')}`;
const search = createSecretSearch([tokenSecret('token', token, canary)]);
const middle = token.length >> 1;

test.each([
  ['as it is', `Bearer ${token}`],
  ['a piece of the canary', `x${token.slice(middle, middle + 16)}y`],
  ['a piece of its signature', token.slice(-16)],
  ['a piece of its header', token.slice(3, 19)],
  ['base64, shifted', Buffer.from(`ab${token}`).toString('base64')],
  ['a piece of it in base64url', Buffer.from(`a${token.slice(middle, middle + 16)}`).toString('base64url')],
  ['URL-encoded base64', encodeURIComponent(Buffer.from(token).toString('base64'))],
])('a token is found: %s', (_, text) => {
  for (const shift of [0, 1, 5]) expect(search.find('.'.repeat(shift) + text)).not.toEqual([]);
});

test.each([
  ['fifteen characters', token.slice(middle, middle + 15)],
  ['what a certificate says too, in base64', encode({ iss: claims.iss, ref: claims.ref })],
  ['nothing of it', randomBytes(4096).toString('base64')],
])('no token is found in %s', (_, text) => expect(search.find(text)).toEqual([]));

test('a private key is found in any form, and its public key is none', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const number = Buffer.from(privateKey.export({ format: 'jwk' }).d ?? '', 'base64url');
  const { find } = createSecretSearch(keySecrets('key', pem, number));
  const forms = [
    pem,
    privateKey.export({ type: 'sec1', format: 'pem' }).toString(),
    number.toString('hex'),
    JSON.stringify(pem),
    encodeURIComponent(pem),
    Buffer.from(pem).toString('base64'),
  ];
  for (const form of forms) expect(find(form)).not.toEqual([]);
  expect(find(publicKey.export({ type: 'spki', format: 'pem' }).toString())).toEqual([]);
  expect(find(publicKey.export({ type: 'spki', format: 'der' }))).toEqual([]);
});

test('files and their names are looked through', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chopmark-canary-'));
  writeFileSync(join(folder, 'clean'), 'nothing');
  expect(search.findInFolder(folder)).toEqual([]);
  writeFileSync(join(folder, 'dirty'), `${'x'.repeat(100_001)}${token.slice(-20)}`);
  writeFileSync(join(folder, token.slice(-20)), '');
  expect(search.findInFolder(folder)).toHaveLength(2);
  rmSync(folder, { recursive: true });
});
