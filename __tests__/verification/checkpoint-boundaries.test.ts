import { sign } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { type Checkpoint, formatCheckpoint, formatNote, type NoteSignature, noteKeyHint } from '../../src/sigstore/checkpoint.ts';
import { parseTrustedRoot, type TransparencyLog } from '../../src/sigstore/trusted-root.ts';
import { MAX_CHECKPOINTS_KEPT } from '../../src/verification/limits.ts';
import { createCheckpointVerifier } from '../../src/verification/verify-checkpoint.ts';
import { createInstance, ed25519, type KeyPair, p256, p384, sha256, spki, trustedRootOf } from '../support/create-bundle.ts';

const NAME = 'log.example';
const ROOT = trustedRootOf(createInstance());
const template = ROOT.tlogs[0] as (typeof ROOT.tlogs)[number];

/** A log of Rekor v2 with this key. */
function logOf({ publicKey }: KeyPair, keyDetails: string): TransparencyLog {
  const tlog = {
    ...template,
    baseUrl: `https://${NAME}`,
    publicKey: { ...template.publicKey, keyDetails, rawBytes: spki(publicKey).toString('base64') },
    logId: { keyId: sha256(spki(publicKey)).toString('base64') },
  };
  const [log] = parseTrustedRoot(JSON.stringify({ ...ROOT, tlogs: [tlog] })).logs;
  if (!log) throw new Error('no log');
  return log;
}

const textOf = (size = 5n): string => formatCheckpoint({ origin: NAME, size, rootHash: Buffer.alloc(32, 1) });
const signatureOf = (text: string, { privateKey, publicKey }: KeyPair, digest: string | null, name = NAME): NoteSignature => ({
  name,
  keyHint: noteKeyHint(name, publicKey),
  signature: sign(digest, Buffer.from(text), privateKey),
});

const verify = (note: string, log: TransparencyLog): Checkpoint => start()(note, log, 2);
/** Keeps what it verified. */
const start = (): ((note: string, log: TransparencyLog, generation: 1 | 2) => Checkpoint) => createCheckpointVerifier();
const REFUSED = expect.objectContaining({ code: 'VERIFICATION_LOG_CHECKPOINT' });

describe('the signature of a checkpoint', () => {
  const keys = p256();
  const log = logOf(keys, 'PKIX_ECDSA_P256_SHA_256');

  test('stands under the name of the log, although the hint of its key does not depend on it', () => {
    const own = signatureOf(textOf(), keys, 'sha256');
    const renamed = signatureOf(textOf(), keys, 'sha256', 'other.example');
    expect(renamed.keyHint).toEqual(own.keyHint);
    expect(verify(formatNote(textOf(), [own]), log).size).toBe(5n);
    expect(() => verify(formatNote(textOf(), [renamed]), log)).toThrow(REFUSED);
  });

  test('of another key under the name of the log is ignored beside its own, and is not its own', () => {
    const own = signatureOf(textOf(), keys, 'sha256');
    const other = signatureOf(textOf(), ed25519(), null);
    for (const signatures of [
      [own, other],
      [other, own],
    ])
      expect(verify(formatNote(textOf(), signatures), log).size).toBe(5n);
    expect(() => verify(formatNote(textOf(), [other]), log)).toThrow(REFUSED);
  });

  test('is valid every time that it is there', () => {
    const own = signatureOf(textOf(), keys, 'sha256');
    const broken = { ...own, signature: signatureOf(textOf(6n), keys, 'sha256').signature };
    for (const signatures of [
      [own, broken],
      [broken, own],
    ])
      expect(() => verify(formatNote(textOf(), signatures), log)).toThrow(REFUSED);
  });

  test('is made with the digest of the curve', () => {
    const larger = p384();
    const log384 = logOf(larger, 'PKIX_ECDSA_P384_SHA_384');
    expect(verify(formatNote(textOf(), [signatureOf(textOf(), larger, 'sha384')]), log384).size).toBe(5n);
    expect(() => verify(formatNote(textOf(), [signatureOf(textOf(), larger, 'sha256')]), log384)).toThrow(REFUSED);
  });
});

describe('a checkpoint that was verified', () => {
  const keys = ed25519();
  const log = logOf(keys, 'PKIX_ED25519');
  const noteOf = (size: bigint) => formatNote(textOf(size), [signatureOf(textOf(size), keys, null)]);

  test('is kept for its log alone', () => {
    const keep = start();
    expect(keep(noteOf(1n), log, 2)).toBe(keep(noteOf(1n), log, 2));
    const other = logOf(ed25519(), 'PKIX_ED25519');
    expect(() => keep(noteOf(1n), other, 2)).toThrow(REFUSED);
  });

  test('is kept until there are too many', () => {
    const keep = start();
    const first = keep(noteOf(1n), log, 2);
    for (let size = 2n; size <= MAX_CHECKPOINTS_KEPT; size++) keep(noteOf(size), log, 2);
    expect(keep(noteOf(1n), log, 2)).toBe(first);
    keep(noteOf(BigInt(MAX_CHECKPOINTS_KEPT) + 1n), log, 2);
    expect(keep(noteOf(1n), log, 2)).not.toBe(first);
    expect(keep(noteOf(1n), log, 2)).toEqual(first);
  });
});
