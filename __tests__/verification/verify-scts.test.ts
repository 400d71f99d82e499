import { describe, expect, test } from '@jest/globals';
import { parseTrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { verifyScts } from '../../src/verification/verify-scts.ts';
import { readCertificate } from '../../src/x509/certificate.ts';
import type { Sct } from '../../src/x509/sct.ts';
import { parseX509 } from '../../src/x509/x509.ts';
import {
  createInstance,
  createLeafCertificate,
  createSct,
  type KeyPair,
  minutes,
  NOW,
  p256,
  p384,
  sha256,
  spki,
  trustedRootOf,
} from '../support/create-bundle.ts';

const instance = createInstance();
const issuer = parseX509(instance.caDer);
const ROOT = trustedRootOf(instance);
const CT = ROOT.ctlogs[0] as (typeof ROOT.ctlogs)[number];

/** A CT log of the root, with another key or period where that is said. */
const log = (
  { publicKey }: KeyPair = instance.ct,
  validFor: { start?: string; end?: string } = CT.publicKey.validFor,
  id = sha256(spki(publicKey)),
) => ({
  ...CT,
  publicKey: { ...CT.publicKey, rawBytes: spki(publicKey).toString('base64'), validFor },
  logId: { keyId: id.toString('base64') },
});
type Log = ReturnType<typeof log>;

/** The refusal of a certificate with these SCTs; undefined if it has none. */
function refusalOf(
  scts: (precertificate: Buffer) => Sct[],
  { logs = [log()], threshold = 1 }: { logs?: Log[]; threshold?: number } = {},
): string | undefined {
  const leaf = readCertificate(createLeafCertificate(instance, { scts }));
  const { ctLogs } = parseTrustedRoot(JSON.stringify({ ...ROOT, ctlogs: logs }));
  try {
    verifyScts(leaf, issuer, ctLogs, threshold);
    return undefined;
  } catch (error) {
    expect(error).toMatchObject({ name: 'ChopmarkError', code: 'VERIFICATION_SCT' });
    return (error as Error).message;
  }
}

const one = (tbs: Buffer) => [createSct(instance, tbs)];

describe('the number of SCTs', () => {
  test('is at least the threshold', () => {
    expect(refusalOf(one)).toBeUndefined();
    expect(refusalOf(one, { threshold: 2 })).toMatch(/has 1 SCTs, but 2 are required/);
    expect(refusalOf(() => [])).toMatch(/has 0 SCTs, but 1 are required/);
    expect(refusalOf(() => [], { threshold: 0, logs: [] })).toBeUndefined();
  });

  test('counts each log once', () => {
    const other = p256();
    const logs = [log(), log(other)];
    const two = (tbs: Buffer) => [createSct(instance, tbs), createSct(instance, tbs, { key: other })];
    expect(refusalOf(two, { threshold: 2, logs })).toBeUndefined();
    expect(refusalOf((tbs) => [createSct(instance, tbs), createSct(instance, tbs, { time: minutes(1) })])).toMatch(
      /has two SCTs from the CT log/,
    );
  });

  test('does not make up for one that is not valid', () => {
    const stranger = p256();
    const two = (tbs: Buffer) => [createSct(instance, tbs), createSct(instance, tbs, { key: stranger })];
    expect(refusalOf(two)).toMatch(/from a CT log that the trusted root does not list/);
  });
});

describe('the log of an SCT', () => {
  test('is found by its ID, whoever signed', () => {
    const forged = (tbs: Buffer) => [{ ...createSct(instance, tbs), logId: Buffer.alloc(32, 7) }];
    expect(refusalOf(forged)).toMatch(/does not list \(0707/);
  });

  test('was in use at the time of the SCT, from its start to its end', () => {
    const at = (start: Date, end: Date) => log(instance.ct, { start: start.toISOString(), end: end.toISOString() });
    expect(refusalOf(one, { logs: [at(NOW, NOW)] })).toBeUndefined();
    expect(refusalOf(one, { logs: [at(minutes(1), minutes(2))] })).toMatch(/was not in use/);
    expect(refusalOf(one, { logs: [at(minutes(-2), minutes(-1))] })).toMatch(/was not in use/);
    // Listed twice, with the period that applies second.
    expect(refusalOf(one, { logs: [at(minutes(1), minutes(2)), at(NOW, minutes(1))] })).toBeUndefined();
  });

  test('may have several keys under one ID, of which one signed', () => {
    const id = sha256(spki(instance.ct.publicKey));
    const logs = [log(p256(), CT.publicKey.validFor, id), log()];
    expect(refusalOf(one, { logs })).toBeUndefined();
    expect(refusalOf(one, { logs: logs.slice(0, 1) })).toMatch(/is not signed by the CT log/);
  });
});

describe('the signature of an SCT', () => {
  const changed = (more: Partial<Sct>) => (tbs: Buffer) => [{ ...createSct(instance, tbs), ...more }];

  test.each<[string, Partial<Sct>]>([
    ['names another digest', { hashAlgorithm: 5 }],
    ['names no digest', { hashAlgorithm: 0 }],
    ['names another kind of key', { signatureAlgorithm: 1 }],
    ['names an unknown kind of key', { signatureAlgorithm: 7 }],
    ['is another', { signature: Buffer.alloc(70) }],
    ['is for another time', { timestamp: BigInt(minutes(1).getTime()) }],
  ])('%s', (_, more) => {
    expect(refusalOf(changed(more))).toMatch(/is not signed by the CT log/);
  });

  test('is by another key', () => {
    expect(refusalOf((tbs) => [createSct(instance, tbs, { signer: p256().privateKey })])).toMatch(/is not signed by/);
  });

  test('is over this certificate by this issuer', () => {
    const leaf = readCertificate(createLeafCertificate(instance));
    const { ctLogs } = parseTrustedRoot(JSON.stringify(ROOT));
    expect(() => verifyScts(leaf, issuer, ctLogs, 1)).not.toThrow();
    expect(() => verifyScts(leaf, parseX509(instance.rootDer), ctLogs, 1)).toThrow(/is not signed by the CT log/);
  });

  test('is with SHA-256, whatever the curve of the log', () => {
    const keys = p384();
    const made = log(keys);
    const logs = [{ ...made, publicKey: { ...made.publicKey, keyDetails: 'PKIX_ECDSA_P384_SHA_384' } }];
    expect(refusalOf((tbs) => [createSct(instance, tbs, { key: keys })], { logs })).toBeUndefined();
  });
});
