import { createPublicKey, verify } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { formatCheckpoint, formatNote, noteKeyHint, noteKeyId, parseCheckpoint } from '../../src/sigstore/checkpoint.ts';

/** A checkpoint of rekor.sigstore.dev, from the provenance of sigstore 2.0.0 on npm. */
const REKOR =
  'rekor.sigstore.dev - 2605736670972794746\n27657875\nv+7gOn1wovHHKBEVizJ5FFgTKUBCN9UxLo5KQ1Jz8cw=\nTimestamp: 1692374735595899989\n\n' +
  '— rekor.sigstore.dev wNI9ajBEAiAzHmfHSCMNTSzP9h0Pzzdg95z3uaFP2n1992qoazwr5AIgPdgJIrzOe2CRYLLZTjMWFe9pBIg0r2hAevmsWrnXSyk=\n';
const key = (base64: string) => createPublicKey({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'spki' });
const REKOR_KEY = key(
  'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE2G2Y+2tabdTV5BcGiBIx0a9fAFwrkBbmLSGtks4L3qX6yYY0zufBnhC8Ur/iy55GhWP/9A/bY2LhC30M9+RYtw==',
);
const REKOR_2_KEY = key('MCowBQYDK2VwAyEAt8rlp1knGwjfbcXAYPYAkn0XiLz1x8O4t0YkEhie244=');

test('reads a real checkpoint, and what is signed is its text to the byte', () => {
  const checkpoint = parseCheckpoint(REKOR);
  expect(checkpoint).toMatchObject({
    origin: 'rekor.sigstore.dev - 2605736670972794746',
    size: 27657875n,
    extensions: ['Timestamp: 1692374735595899989'],
    signatures: [{ name: 'rekor.sigstore.dev', keyHint: Buffer.from('c0d23d6a', 'hex') }],
  });
  expect(verify('sha256', checkpoint.signed, REKOR_KEY, checkpoint.signatures[0]?.signature as Buffer)).toBe(true);
});

test('names keys as the public logs do', () => {
  expect(noteKeyHint('rekor.sigstore.dev', REKOR_KEY).toString('hex')).toBe('c0d23d6a');
  expect(noteKeyId('log2025-1.rekor.sigstore.dev', REKOR_2_KEY).toString('base64')).toBe('zxGZFVvd0FEmjR8WrFwMdcAJ9vtaY/QXf44Y1wUeP6A=');
  expect(noteKeyId('another', REKOR_2_KEY)).not.toEqual(noteKeyId('log2025-1.rekor.sigstore.dev', REKOR_2_KEY));
});

test('what is written is read again', () => {
  const rootHash = Buffer.alloc(32, 7);
  const signatures = ['log.example', 'witness.example/w1'].map((name, i) => ({
    name,
    keyHint: Buffer.from([0, 0, 0, i]),
    signature: Buffer.alloc(64, i),
  }));
  const text = formatCheckpoint({ origin: 'log.example', size: 2n ** 62n, rootHash });
  expect(parseCheckpoint(formatNote(text, signatures))).toEqual({
    origin: 'log.example',
    size: 2n ** 62n,
    rootHash,
    extensions: [],
    signed: Buffer.from(text),
    signatures,
  });
});

const HASH = Buffer.alloc(32).toString('base64');
const SIGNATURE = '— a AAAAAAA=\n';

describe('refuses', () => {
  test.each([
    ['no empty line', `o\n1\n${HASH}\n${SIGNATURE}`],
    ['no signature', `o\n1\n${HASH}\n\n`],
    ['a last line without an end', `o\n1\n${HASH}\n\n${SIGNATURE.trimEnd()}`],
    ['something after the signatures', `o\n1\n${HASH}\n\n${SIGNATURE}more`],
    ['an empty origin', `\n1\n${HASH}\n\n${SIGNATURE}`],
    ['a size with a sign', `o\n+1\n${HASH}\n\n${SIGNATURE}`],
    ['a size with a leading zero', `o\n01\n${HASH}\n\n${SIGNATURE}`],
    ['a size in hex', `o\n0x1\n${HASH}\n\n${SIGNATURE}`],
    ['an absurd size', `o\n${'9'.repeat(20)}\n${HASH}\n\n${SIGNATURE}`],
    ['a hash of another length', `o\n1\nAAAA\n\n${SIGNATURE}`],
    ['a hash in loose base64', `o\n1\n${HASH.slice(0, -1)}\n\n${SIGNATURE}`],
    ['an empty extension line', `o\n1\n${HASH}\n\n\n${SIGNATURE}`],
    ['a hyphen for the dash', `o\n1\n${HASH}\n\n- a AAAAAAA=\n`],
    ['a name with a plus sign', `o\n1\n${HASH}\n\n— a+b AAAAAAA=\n`],
    ['a signature shorter than its hint', `o\n1\n${HASH}\n\n— a AAAA\n`],
    ['a carriage return', `o\r\n1\n${HASH}\n\n${SIGNATURE}`],
    ['65 signatures', `o\n1\n${HASH}\n\n${SIGNATURE.repeat(65)}`],
    ['64 kB and more', `${'o'.repeat(65536)}\n1\n${HASH}\n\n${SIGNATURE}`],
  ])('%s', (_, note) => {
    expect(() => parseCheckpoint(note)).toThrow(expect.objectContaining({ name: 'CheckpointError' }));
  });
});
