import { describe, expect, test } from '@jest/globals';
import { ChopmarkError } from '../../../src/base/errors/errors.ts';
import { openKeySession, openSession, type SessionIdentity } from '../../../src/signing/fulcio/session.ts';
import { createEphemeralSigner } from '../../../src/signing/signers/local-signer.ts';
import type { CertificateIdentity } from '../../../src/x509/certificate.ts';
import { CA, createClock, createLogger, createServices, IDENTITY, publicKeyOf, TOKEN } from '../services.fixture.ts';

const MINUTE = 60_000;
const identity: SessionIdentity = { token: TOKEN, issuer: 'https://ci.example', audiences: ['sigstore'] };

async function setUp(extra: Partial<SessionIdentity> = {}, read: (call: number) => CertificateIdentity = () => IDENTITY) {
  const clock = createClock();
  const logger = createLogger();
  const fake = createServices(clock);
  let reads = 0;
  const readIdentity = () => read(++reads);
  const session = await openSession({ http: fake.http, clock, logger, authority: CA, identity: { ...identity, ...extra }, readIdentity });
  return { ...fake, clock, logger, session };
}

test('holds one key and one certificate, whatever is asked of it', async () => {
  const { session, certificates } = await setUp();
  const taken = await Promise.all(Array.from({ length: 50 }, () => session.credential()));
  expect(new Set(taken).size).toBe(1);
  expect(certificates).toHaveLength(1);
  expect(session.certificate).toEqual(certificates[0]);
  expect(session.identity).toBe(IDENTITY);
  expect(taken[0]?.signer.publicKey.equals(publicKeyOf(certificates[0] as Buffer))).toBe(true);
});

test('does not come into being where its certificate does not verify', async () => {
  const bad = new ChopmarkError({ code: 'TRUST_UNAVAILABLE', message: 'no' });
  const opening = setUp({}, () => {
    throw bad;
  });
  await expect(opening).rejects.toBe(bad);
});

test('a token that expired before the first certificate is replaced, where the CI issues another', async () => {
  const expires = new Date('2026-06-01T12:00:00Z');
  let tokens = 0;
  const renew = async (): Promise<SessionIdentity> => {
    tokens++;
    return { ...identity, renew };
  };
  const { asked } = await setUp({ renew, expires });
  expect(tokens).toBe(1);
  expect(asked.filter(({ url }) => url.pathname.endsWith('signingCert'))).toHaveLength(1);
  await setUp({ renew, expires: new Date('2026-06-01T12:00:01Z') });
  expect(tokens).toBe(1);
});

describe('renewal', () => {
  const renewing = () => {
    let tokens = 0;
    const renew = async (): Promise<SessionIdentity> => {
      tokens++;
      return { ...identity, renew };
    };
    return { renew, tokens: () => tokens };
  };

  test('happens once before the end for all who ask, with a fresh token and the same key', async () => {
    const { renew, tokens } = renewing();
    const { session, clock, certificates } = await setUp({ renew });
    const before = await session.credential();
    clock.advance(7 * MINUTE);
    expect(await session.credential()).toBe(before);
    clock.advance(MINUTE);
    const after = await Promise.all(Array.from({ length: 50 }, () => session.credential()));
    expect([tokens(), certificates.length, new Set(after).size]).toEqual([1, 2, 1]);
    expect(after[0]?.signer).toBe(before.signer);
    expect(after[0]?.chain).toEqual([certificates[1]]);
    // What was taken before stays as it was, so nothing in flight mixes two certificates.
    expect(before.chain).toEqual([certificates[0]]);
    expect(before.verifier.der).toEqual(certificates[0]);
  });

  test('uses the same token while that is valid', async () => {
    const { session, clock, certificates } = await setUp({ expires: new Date('2026-06-01T13:00:00Z') });
    clock.advance(9 * MINUTE);
    await session.credential();
    expect(certificates).toHaveLength(2);
  });

  test.each([
    ['without a second token', {}],
    ['with a token that runs out', { expires: new Date('2026-06-01T12:09:00Z') }],
  ])('%s leaves the certificate to its end, and stops there', async (_, extra) => {
    const { session, clock, certificates } = await setUp(extra);
    clock.advance(9 * MINUTE);
    expect((await session.credential()).chain).toEqual([certificates[0]]);
    clock.advance(MINUTE);
    await expect(session.credential()).rejects.toMatchObject({ code: 'IDENTITY_TOKEN_EXPIRED', exitCode: 3 });
    expect(certificates).toHaveLength(1);
  });

  test('that fails for a moment is tried again later, not by everybody', async () => {
    let calls = 0;
    const renew = async (): Promise<SessionIdentity> => {
      if (++calls === 1) throw new ChopmarkError({ code: 'SIGNING_UNREACHABLE', message: 'gone' });
      return identity;
    };
    const { session, clock, certificates } = await setUp({ renew });
    clock.advance(8 * MINUTE);
    for (let at = 0; at < 10; at++) expect((await session.credential()).chain).toEqual([certificates[0]]);
    expect(calls).toBe(1);
    clock.advance(20_000);
    expect((await session.credential()).chain).toEqual([certificates[1]]);
  });

  test('by somebody else is refused at once', async () => {
    const { session, clock } = await setUp({ renew: async () => identity }, (call) =>
      call === 1 ? IDENTITY : { ...IDENTITY, san: 'https://ci.example/evil' },
    );
    clock.advance(8 * MINUTE);
    await expect(session.credential()).rejects.toMatchObject({ code: 'IDENTITY_CHANGED' });
    expect(session.identity).toBe(IDENTITY);
  });
});

test('a session with an own key has no certificate, and names the key by its digest', async () => {
  const signer = createEphemeralSigner();
  const session = openKeySession(signer);
  const { material, verifier, chain } = await session.credential();
  expect(session.certificate).toBeUndefined();
  expect(chain).toEqual([]);
  expect(verifier).toEqual({ kind: 'public-key', der: signer.publicKey.export({ type: 'spki', format: 'der' }) });
  expect(material).toMatchObject({ kind: 'public-key', hint: expect.stringMatching(/^[A-Za-z0-9+/]{43}=$/) });
});
