import { describe, expect, test } from '@jest/globals';
import { readCertificate } from '../../src/x509/certificate.ts';
import { DerError } from '../../src/x509/der.ts';
import { parseTimestampResponse } from '../../src/x509/timestamp-token.ts';
import {
  createInstance,
  createLeafCertificate,
  createTimestampResponse,
  ISSUER,
  minutes,
  NOW,
  SAN,
  sha256,
} from '../support/create-bundle.ts';

const instance = createInstance();
const LEAF = createLeafCertificate(instance);
const TOKEN = createTimestampResponse(instance, Buffer.from('signature'), { embed: [instance.tsaDer] });

describe.each<[string, Buffer, (bytes: Buffer) => unknown]>([
  ['a certificate', LEAF, readCertificate],
  ['a timestamp', TOKEN, parseTimestampResponse],
])('%s', (_, der, read) => {
  /** What is thrown, if something is: nothing but a DerError may be. The matcher would take longer than what is tested. */
  const fault = (bytes: Buffer): unknown => {
    try {
      read(bytes);
      return undefined;
    } catch (error) {
      return error;
    }
  };

  test('cut off anywhere, it is refused', () => {
    const lengths = Array.from(der, (_, length) => length);
    expect(lengths.filter((length) => !(fault(der.subarray(0, length)) instanceof DerError))).toEqual([]);
  });

  test('with any byte changed it is read or refused, and never breaks', () => {
    const broken: unknown[] = [];
    for (let place = 0; place < der.length; place++) {
      for (const mask of [0x01, 0x80, 0xff]) {
        const changed = Buffer.from(der);
        changed[place] = (changed[place] ?? 0) ^ mask;
        const error = fault(changed);
        if (error !== undefined && !(error instanceof DerError)) broken.push({ place, mask, error });
      }
    }
    expect(broken).toEqual([]);
  });
});

test('a certificate says whose it is, and what a CT log saw of it', () => {
  const { identity, scts, precertificate, der } = readCertificate(LEAF);
  expect(identity).toEqual({
    san: SAN,
    sanType: 'uri',
    issuer: ISSUER,
    extensions: { issuer: ISSUER, 'issuer-v2': ISSUER, 'token-subject': 'repo:acme/widget' },
    serial: '4d',
    notBefore: NOW,
    notAfter: minutes(10),
  });
  expect(scts).toHaveLength(1);
  expect(precertificate.length).toBeLessThan(der.length - 100);
  const bare = readCertificate(createLeafCertificate(instance, { scts: () => [] }));
  expect(bare.precertificate).toEqual(precertificate);
});

test('a timestamp says when, over what and by whom', () => {
  expect(parseTimestampResponse(TOKEN)).toMatchObject({
    time: minutes(1),
    policy: '1.3.6.1.4.1.57264.2',
    imprint: { algorithm: 'sha256', digest: sha256(Buffer.from('signature')) },
    certificates: [instance.tsaDer],
    signer: {
      serial: (4242).toString(16),
      digestAlgorithm: 'sha256',
      certificateDigest: { algorithm: 'sha256', digest: sha256(instance.tsaDer) },
    },
  });
});
