import { createHash, generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { ChopmarkError } from '../../../src/base/errors/errors.ts';
import { type BatchOptions, signBatch } from '../../../src/signing/batch/sign-batch.ts';
import type { SignItem } from '../../../src/signing/batch/sign-item.ts';
import { openKeySession, openSession, type SessionIdentity } from '../../../src/signing/fulcio/session.ts';
import type { Journal } from '../../../src/signing/journal/journal.ts';
import { createEphemeralSigner, createLocalSigner } from '../../../src/signing/signers/local-signer.ts';
import { BUNDLE_MEDIA_TYPE, type Bundle } from '../../../src/sigstore/bundle.ts';
import type { Service } from '../../../src/sigstore/signing-config.ts';
import { makeItems, verifyBundle } from '../batch.fixture.ts';
import {
  answer,
  CA,
  createClock,
  createLogger,
  createServices,
  type FakeClock,
  IDENTITY,
  type Interference,
  LOG1,
  LOG2,
  services,
  TOKEN,
  TSA,
} from '../services.fixture.ts';

interface Setting {
  logs?: Service[];
  timestampAuthorities?: Service[];
  interfere?: Interference;
  identity?: Partial<SessionIdentity>;
  onPlaced?(clock: FakeClock): void;
  options?: Partial<BatchOptions<unknown, string>>;
}

async function setUp({ logs, timestampAuthorities, interfere, identity, onPlaced, options }: Setting = {}) {
  const clock = createClock();
  const logger = createLogger();
  const fake = createServices(clock, interfere);
  const events: string[] = [];
  const bundles = new Map<string, Bundle>();
  const session = await openSession({
    http: fake.http,
    clock,
    logger,
    authority: CA,
    identity: { token: TOKEN, issuer: 'https://ci.example', audiences: ['sigstore'], ...identity },
    readIdentity: () => IDENTITY,
  });
  const journal: Journal = {
    record: async ({ id }) => void events.push(`recorded ${id}`),
    done: (id) => void events.push(`done ${id}`),
    close: async () => {},
  };
  const http: typeof fake.http = (request) => {
    events.push(`asked ${request.url.host}`);
    return fake.http(request);
  };
  const sign = (items: readonly SignItem[]) =>
    signBatch<unknown, string>({
      session,
      services: services(logs, timestampAuthorities),
      items,
      http,
      clock,
      logger,
      journal,
      logId: () => fake.log2.logId,
      verify: (bundle) => {
        events.push('verified');
        return verifyBundle(bundle);
      },
      place: async ({ id }, bundle) => {
        events.push(`placed ${id}`);
        bundles.set(id, bundle);
        onPlaced?.(clock);
        return `/out/${id}.sigstore.json`;
      },
      ...options,
    });
  return { ...fake, clock, logger, session, events, bundles, sign };
}

const down = (code: 'SIGNING_UNREACHABLE' | 'SIGNING_TIMEOUT' = 'SIGNING_UNREACHABLE') =>
  new ChopmarkError({ code, message: 'The transparency log is down.' });

const ED25519 = () => generateKeyPairSync('ed25519');
const P384 = () => generateKeyPairSync('ec', { namedCurve: 'P-384' });

describe('one item', () => {
  test('is signed, timed, recorded, logged, verified, placed: in this order', async () => {
    const { sign, events, bundles, certificates, log2 } = await setUp();
    const result = await sign(makeItems(1));
    expect(result).toEqual({ signed: [{ id: 'item-0', name: 'artifact 0', placed: '/out/item-0.sigstore.json' }], failed: [] });
    expect(events).toEqual(['asked tsa.example', 'recorded item-0', 'asked log2.example', 'verified', 'placed item-0', 'done item-0']);
    const bundle = bundles.get('item-0');
    expect(bundle).toMatchObject({
      mediaType: BUNDLE_MEDIA_TYPE,
      version: '0.3',
      material: { kind: 'certificate', certificate: certificates[0] },
    });
    expect(bundle?.entries[0]?.canonicalizedBody).toEqual(log2.bodies[0]);
    expect(bundle?.timestamps).toHaveLength(1);
  });

  test('is witnessed by every log and every authority', async () => {
    const { sign, bundles, log1, log2 } = await setUp({ logs: [LOG1, LOG2], timestampAuthorities: [TSA, TSA] });
    await sign(makeItems(1));
    expect(bundles.get('item-0')?.entries.map(({ kind, version }) => `${kind} ${version}`)).toEqual(['dsse 0.0.1', 'hashedrekord 0.0.2']);
    expect([log1.bodies.length, log2.bodies.length, bundles.get('item-0')?.timestamps.length]).toEqual([1, 1, 2]);
  });

  test('needs no log where a timestamp proves its time', async () => {
    const { sign, bundles } = await setUp({ logs: [] });
    expect((await sign(makeItems(1))).failed).toEqual([]);
    expect(bundles.get('item-0')).toMatchObject({ entries: [], timestamps: [expect.any(Buffer)] });
  });

  test.each([
    ['neither log nor authority', []],
    ['a log that proves no time', [LOG2]],
  ])('is not signed with %s', async (_, logs) => {
    const { sign, events } = await setUp({ logs, timestampAuthorities: [] });
    await expect(sign(makeItems(1))).rejects.toMatchObject({ code: 'TRUST_NO_TIMESTAMP_SOURCE' });
    expect(events).toEqual([]);
  });

  test('may be a message, signed by its digest', async () => {
    const digest = createHash('sha256').update('artifact').digest();
    const { sign, bundles } = await setUp({ options: { verify: () => undefined } });
    await sign([{ id: 'm', name: 'm', content: { kind: 'message', algorithm: 'SHA2_256', digest } }]);
    expect(bundles.get('m')?.content).toMatchObject({ kind: 'message', digest });
  });

  test('may be signed with an own key', async () => {
    const signer = createEphemeralSigner();
    const { sign, bundles } = await setUp({
      options: { session: openKeySession(signer), verify: (bundle) => verifyBundle(bundle, signer.publicKey) },
    });
    expect((await sign(makeItems(1))).failed).toEqual([]);
    expect(bundles.get('item-0')?.material).toMatchObject({ kind: 'public-key' });
  });

  test.each([
    ['Ed25519 is refused by Rekor v2 before anything is asked', ED25519, LOG2, 'INPUT_KEY_DIGEST'],
    ['Ed25519 signs for Rekor v1', ED25519, LOG1, undefined],
    ['P-384 is refused by Rekor v1 before anything is asked', P384, LOG1, 'INPUT_KEY_DIGEST'],
    ['P-384 signs for Rekor v2', P384, LOG2, undefined],
  ])('%s', async (_, generate, log, code) => {
    const session = openKeySession(createLocalSigner(generate().privateKey));
    const { sign, events } = await setUp({ logs: [log], options: { session, verify: () => undefined } });
    if (code === undefined) return expect((await sign(makeItems(1))).failed).toEqual([]);
    await expect(sign(makeItems(1))).rejects.toMatchObject({ code, exitCode: 2 });
    expect(events).toEqual([]);
  });

  test('that no bundle could hold is refused before it is signed', async () => {
    const { sign, events } = await setUp();
    const payload = Buffer.alloc((44 << 20) + 1);
    const { failed } = await sign([{ id: 'x', name: 'big', content: { kind: 'envelope', payloadType: 't', payload } }]);
    expect(failed).toMatchObject([{ error: { code: 'INPUT_TOO_LARGE', message: expect.stringContaining('big') }, recorded: false }]);
    expect(events).toEqual([]);
  });

  test('that does not verify is not placed', async () => {
    const bad = new ChopmarkError({ code: 'VERIFICATION_BUNDLE_MALFORMED', message: 'bad' });
    const { sign, events } = await setUp({
      options: {
        verify: () => {
          throw bad;
        },
      },
    });
    expect((await sign(makeItems(1))).failed).toEqual([{ id: 'item-0', name: 'artifact 0', error: bad, recorded: true }]);
    expect(events.filter((event) => event.startsWith('placed'))).toEqual([]);
  });
});

describe('a batch', () => {
  test('of hundreds has one certificate, many in flight, and one bundle for each log entry', async () => {
    const { sign, certificates, bundles, log2, logger } = await setUp();
    const { signed, failed } = await sign(makeItems(300));
    expect(failed).toEqual([]);
    expect(new Set(signed.map(({ id }) => id)).size).toBe(300);
    expect(certificates).toHaveLength(1);
    expect(log2.bodies).toHaveLength(300);
    expect(new Set([...bundles.values()].map(({ entries }) => entries[0]?.logIndex)).size).toBe(300);
    expect(logger.lines.at(-1)).toBe('progress: Signing 300/300');
  });

  test.each([
    ['Rekor v2', [LOG2], 1024],
    ['Rekor v1', [LOG1], 16],
    ['both', [LOG1, LOG2], 16],
    ['none', [], 32],
  ])('has in flight what its logs bear, and no more: %s', async (_, logs, bound) => {
    let held = 0;
    let most = 0;
    const { sign } = await setUp({
      logs,
      options: {
        verify: () => undefined,
        place: async () => {
          held--;
          return '';
        },
      },
    });
    const content = {
      kind: 'envelope' as const,
      payloadType: 't',
      payload: () => {
        most = Math.max(most, ++held);
        return Buffer.from('p');
      },
    };
    await sign(Array.from({ length: bound + 100 }, (_, at) => ({ id: String(at), name: String(at), content })));
    expect(most).toBe(bound);
  });

  test('asks a timestamp authority no more than 32 times at once', async () => {
    const { sign, flight } = await setUp({ logs: [], options: { concurrency: 200 } });
    await sign(makeItems(300));
    expect(flight.most).toBe(32);
  });

  test('holds no more payload in memory than its bound, but one that is larger alone', async () => {
    let held = 0;
    let most = 0;
    const size = 20 << 20;
    const { sign } = await setUp({
      logs: [],
      options: {
        verify: () => undefined,
        place: async () => {
          held -= size;
          return '';
        },
      },
    });
    const content = {
      kind: 'envelope' as const,
      payloadType: 't',
      payload: () => {
        held += size;
        most = Math.max(most, held);
        return Buffer.alloc(size);
      },
    };
    const { signed } = await sign(Array.from({ length: 12 }, (_, at) => ({ id: String(at), name: String(at), content })));
    expect(signed).toHaveLength(12);
    expect(most).toBeLessThanOrEqual(4 * size);
  });

  test('asks a service that may be down with few, and stops after a few failures', async () => {
    const { sign, flight, log2 } = await setUp({
      interfere: ({ url }) => {
        if (url.host === 'log2.example') throw down();
        return undefined;
      },
    });
    const { signed, failed, stopped } = await sign(makeItems(500));
    expect(signed).toEqual([]);
    expect(failed).toHaveLength(500);
    expect(failed.filter(({ recorded }) => recorded).length).toBeLessThanOrEqual(64 + 8);
    expect(flight.most).toBeLessThanOrEqual(64);
    expect(stopped).toMatchObject({
      code: 'SIGNING_UNREACHABLE',
      message: expect.stringMatching(/Signed: 0 of 500\. Not signed: artifact \d+, .* and 490 more\.$/),
    });
    expect(log2.bodies).toEqual([]);
  });

  test('goes on where single items fail, and loses none', async () => {
    const { sign, log2 } = await setUp({ options: { concurrency: 10 } });
    const items = makeItems(40).map(
      (item, at): SignItem =>
        at % 4 === 0
          ? {
              ...item,
              content: {
                kind: 'envelope',
                payloadType: 't',
                payload: () => {
                  throw new ChopmarkError({ code: 'INPUT_UNREADABLE', message: `artifact ${at}` });
                },
              },
            }
          : item,
    );
    const { signed, failed, stopped } = await sign(items);
    expect(stopped).toBeUndefined();
    expect(failed.map(({ id, recorded }) => [id, recorded])).toEqual(
      [0, 4, 8, 12, 16, 20, 24, 28, 32, 36].map((at) => [`item-${at}`, false]),
    );
    expect(signed).toHaveLength(30);
    expect(log2.bodies).toHaveLength(30);
  });

  test('goes on through trouble that passes', async () => {
    let asked = 0;
    const { sign } = await setUp({
      options: { concurrency: 1 },
      interfere: ({ url }) => (url.host === 'log2.example' && ++asked % 3 === 0 ? answer(503) : undefined),
    });
    const { signed, failed, stopped } = await sign(makeItems(30));
    expect([signed.length, failed.length, stopped]).toEqual([20, 10, undefined]);
  });

  test('stops at once where the journal cannot be written, and logs nothing unrecorded', async () => {
    const full = new ChopmarkError({ code: 'STORE_JOURNAL_WRITE', message: 'disk full' });
    const journal: Journal = {
      record: async () => {
        throw full;
      },
      done: () => {},
      close: async () => {},
    };
    const { sign, log2 } = await setUp({ options: { journal, concurrency: 1 } });
    const { failed, stopped } = await sign(makeItems(20));
    expect(stopped).toMatchObject({ code: 'STORE_JOURNAL_WRITE', exitCode: 5 });
    expect(failed.every(({ recorded }) => !recorded)).toBe(true);
    expect(log2.bodies).toEqual([]);
  });

  test('starts nothing more once it is aborted', async () => {
    const controller = new AbortController();
    const { sign } = await setUp({
      options: {
        concurrency: 1,
        signal: controller.signal,
        place: async ({ id }) => {
          if (id === 'item-4') controller.abort();
          return id;
        },
      },
    });
    const { signed, failed, stopped } = await sign(makeItems(20));
    expect([signed.length, failed.length]).toEqual([5, 15]);
    expect(stopped).toMatchObject({ code: 'SIGNING_INTERRUPTED' });
  });

  test('reports a bug as what it is, beside what was signed', async () => {
    const bug = new TypeError('bug');
    const { sign } = await setUp({
      options: {
        concurrency: 1,
        place: async ({ id }) => {
          if (id === 'item-3') throw bug;
          return id;
        },
      },
    });
    const { signed, stopped } = await sign(makeItems(10));
    expect(signed).toHaveLength(3);
    expect(stopped).toBe(bug);
  });
});

describe('a certificate that ends during a batch', () => {
  const slowly: Setting['onPlaced'] = (clock) => clock.advance(30_000);

  test('is renewed, and no bundle mixes two', async () => {
    const renew = async (): Promise<SessionIdentity> => ({ token: TOKEN, issuer: 'https://ci.example', audiences: ['sigstore'], renew });
    const { sign, certificates, bundles } = await setUp({ identity: { renew }, onPlaced: slowly, options: { concurrency: 4 } });
    expect((await sign(makeItems(60))).failed).toEqual([]);
    expect(certificates.length).toBeGreaterThan(2);
    const used = new Set(
      [...bundles.values()].map(({ material }) =>
        certificates.findIndex((der) => material.kind === 'certificate' && der.equals(material.certificate)),
      ),
    );
    expect(used.size).toBe(certificates.length);
    // The entry names the certificate too: were it another one, the log would have answered with an entry that is not ours.
    for (const bundle of bundles.values()) expect(() => verifyBundle(bundle)).not.toThrow();
  });

  test('and cannot be renewed lists what is signed and what is not', async () => {
    const { sign, log2 } = await setUp({ onPlaced: slowly, options: { concurrency: 1 } });
    const { signed, failed, stopped } = await sign(makeItems(60));
    expect([signed.length, failed.length, log2.bodies.length]).toEqual([19, 41, 19]);
    expect(stopped).toMatchObject({
      code: 'IDENTITY_TOKEN_EXPIRED',
      exitCode: 3,
      message: expect.stringMatching(/Signed: 19 of 60\. Not signed: artifact 19, artifact 20, .* and 31 more\./),
    });
  });
});
