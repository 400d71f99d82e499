import { createHash, generateKeyPairSync, type KeyObject, verify } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { createEphemeralSigner, createLocalSigner } from '../../../src/signing/signers/local-signer.ts';
import { createPemSigner } from '../../../src/signing/signers/pem-signer.ts';

const pair = (kind: string): { privateKey: KeyObject; publicKey: KeyObject } => {
  if (kind === 'ed25519') return generateKeyPairSync('ed25519');
  if (kind.startsWith('rsa')) return generateKeyPairSync('rsa', { modulusLength: Number(kind.slice(3)) });
  return generateKeyPairSync('ec', { namedCurve: kind });
};
const KEYS = { 'P-256': pair('P-256'), 'P-384': pair('P-384'), 'P-521': pair('P-521'), rsa2048: pair('rsa2048'), ed25519: pair('ed25519') };
type KeyName = keyof typeof KEYS;

describe('signing bytes and digests', () => {
  test.each<[KeyName, string, string | null]>([
    ['P-256', 'PKIX_ECDSA_P256_SHA_256', 'sha256'],
    ['P-384', 'PKIX_ECDSA_P384_SHA_384', 'sha384'],
    ['P-521', 'PKIX_ECDSA_P521_SHA_512', 'sha512'],
    ['rsa2048', 'PKIX_RSA_PKCS1V15_2048_SHA256', 'sha256'],
    ['ed25519', 'PKIX_ED25519', null],
  ])('%s signs head and bytes as one message, under its name %s', async (name, keyDetails, hash) => {
    const signer = createLocalSigner(KEYS[name].privateKey);
    const signature = await signer.sign({ kind: 'bytes', head: Buffer.from('head '), bytes: Buffer.from('bytes') });
    expect(signer.keyDetails).toBe(keyDetails);
    expect(verify(hash, Buffer.from('head bytes'), signer.publicKey, signature)).toBe(true);
  });

  test.each<[KeyName, 'SHA2_256' | 'SHA2_384' | 'SHA2_512', string]>([
    ['P-256', 'SHA2_256', 'sha256'],
    ['P-384', 'SHA2_384', 'sha384'],
    ['P-521', 'SHA2_512', 'sha512'],
    ['rsa2048', 'SHA2_256', 'sha256'],
  ])('%s signs a ready %s digest so that Node verifies it over the message', async (name, algorithm, hash) => {
    const digest = createHash(hash).update('artifact').digest();
    const signature = await createLocalSigner(KEYS[name].privateKey).sign({ kind: 'digest', algorithm, digest });
    expect(verify(hash, Buffer.from('artifact'), KEYS[name].publicKey, signature)).toBe(true);
  });

  test.each<[KeyName]>([['ed25519'], ['P-384']])('%s refuses a SHA-256 digest and names the way out', async (name) => {
    const signing = createLocalSigner(KEYS[name].privateKey).sign({ kind: 'digest', algorithm: 'SHA2_256', digest: Buffer.alloc(32) });
    await expect(signing).rejects.toMatchObject({ code: 'INPUT_KEY_DIGEST', hint: expect.stringContaining('Attest the artifact instead') });
  });

  test('every ephemeral key is another', () => {
    const [one, other] = [createEphemeralSigner(), createEphemeralSigner()];
    expect(one.keyDetails).toBe('PKIX_ECDSA_P256_SHA_256');
    expect(one.publicKey.equals(other.publicKey)).toBe(false);
  });
});

describe('own keys', () => {
  const { privateKey, publicKey } = KEYS['P-256'];
  const pkcs8 = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const encrypted = privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'hunter2-canary' }).toString();

  test.each([
    ['PKCS#8', pkcs8, undefined],
    ['SEC1', privateKey.export({ type: 'sec1', format: 'pem' }).toString(), undefined],
    ['PKCS#1', KEYS.rsa2048.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(), undefined],
    ['encrypted PKCS#8', encrypted, 'hunter2-canary'],
  ])('reads %s', async (_, pem, passphrase) => {
    const signer = createPemSigner(pem, passphrase);
    const signature = await signer.sign({ kind: 'bytes', bytes: Buffer.from('m') });
    expect(verify('sha256', Buffer.from('m'), signer.publicKey, signature)).toBe(true);
  });

  test.each([
    ['encrypted without passphrase', encrypted, undefined, 'INPUT_KEY_UNREADABLE', /env:NAME/],
    ['encrypted with another passphrase', encrypted, 'wrong-canary', 'INPUT_KEY_UNREADABLE', /passphrase is right/],
    ['a public key', publicKey.export({ type: 'spki', format: 'pem' }).toString(), undefined, 'INPUT_KEY_UNREADABLE', /private key itself/],
    ['cut off', pkcs8.replace(/\n.{30}/, '\n'), undefined, 'INPUT_KEY_UNREADABLE', /complete/],
    ['a key of cosign', '-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----\nAA==\n', undefined, 'INPUT_KEY_UNREADABLE', /PKCS#8/],
    [
      'a short RSA key',
      pair('rsa1024').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      undefined,
      'INPUT_KEY_UNSUPPORTED',
      /2048/,
    ],
    [
      'another curve',
      pair('secp256k1').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      undefined,
      'INPUT_KEY_UNSUPPORTED',
      /P-256/,
    ],
  ])('refuses %s', (_, pem, passphrase, code, hint) => {
    const refused = catching(() => createPemSigner(pem, passphrase));
    expect(refused).toMatchObject({ code, hint: expect.stringMatching(hint) });
    expect(JSON.stringify([refused.message, refused.hint, String(refused.cause)])).not.toMatch(/canary|MII|MHcC/);
  });
});

function catching(action: () => unknown): Error & { code?: string; hint?: string } {
  try {
    action();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was thrown');
}
