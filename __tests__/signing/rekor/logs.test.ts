import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { ChopmarkError } from '../../../src/base/errors/errors.ts';
import type { HttpRequest, HttpResponse } from '../../../src/base/ports.ts';
import type { Submission } from '../../../src/signing/rekor/client.ts';
import { createRekorClient } from '../../../src/signing/rekor/create-client.ts';
import { createTileReader, tilePath } from '../../../src/signing/rekor/tiles.ts';
import { hashLeaf, verifyInclusion } from '../../../src/sigstore/merkle.ts';
import { answer, createClock, createLogger, createLogStore, createServices, LOG1, LOG2, service, tileFile } from '../services.fixture.ts';

const verifier = { kind: 'certificate' as const, der: Buffer.from('certificate') };
const keyDetails = 'PKIX_ECDSA_P256_SHA_256';
const envelope = { payloadType: 'text/plain', payload: Buffer.from('hello'), signature: Buffer.from('sig') };
const ENVELOPE: Submission = { content: { kind: 'envelope', envelope }, verifier, keyDetails };
const digest = createHash('sha256').update('artifact').digest();
const MESSAGE: Submission = {
  content: { kind: 'message', algorithm: 'SHA2_256', digest, signature: Buffer.from('sig') },
  verifier: { kind: 'public-key', der: Buffer.from('key') },
  keyDetails,
};

function setUp(log = LOG2, first?: (request: HttpRequest) => HttpResponse | undefined) {
  const clock = createClock();
  const logger = createLogger();
  const fake = createServices(clock, (request) => first?.(request));
  return { ...fake, clock, logger, log: createRekorClient({ http: fake.http, clock, logger }, log, () => fake.log2.logId) };
}

describe('Rekor v2', () => {
  test('gets a hashedrekord over the pre-authentication encoding, below the prefix of a private log', async () => {
    const { asked, http, clock, logger } = setUp();
    const under = createRekorClient({ http, clock, logger }, service('https://log2.example/under/a/prefix', 2), () => undefined);
    await expect(under.write(ENVELOPE)).rejects.toThrow();
    expect(asked[0]?.url.href).toBe('https://log2.example/under/a/prefix/api/v2/log/entries');
    expect(JSON.parse(String(asked[0]?.body)).hashedRekordRequestV002).toEqual({
      digest: 'KB//rPSO6buQZPVbsXDNSiM3GYgf3yD78HX8gJH0kzw=',
      signature: { content: 'c2ln', verifier: { x509Certificate: { rawBytes: verifier.der.toString('base64') }, keyDetails } },
    });
  });

  test.each([
    ['an envelope', ENVELOPE],
    ['a message', MESSAGE],
  ])('takes %s and answers with its entry', async (_, submission) => {
    const { log, log2 } = setUp();
    expect(await log.write(submission)).toMatchObject({ logIndex: 0n, logId: log2.logId, kind: 'hashedrekord', version: '0.0.2' });
  });

  test('has the entry already: index from the answer, proof from the tiles', async () => {
    const { log, log2 } = setUp();
    for (let at = 0; at < 700; at++) log2.add(Buffer.from(`other ${at}`));
    const first = await log.write(ENVELOPE);
    for (let at = 0; at < 5; at++) log2.add(Buffer.from(`later ${at}`));
    const again = await log.write(ENVELOPE);
    expect(again).toMatchObject({ logIndex: first.logIndex, logId: first.logId, canonicalizedBody: first.canonicalizedBody });
    expect(again.inclusionProof?.treeSize).toBe(706n);
    expect(log2.bodies).toHaveLength(706);
  });

  test('tells where an existing entry cannot be completed, since nobody knows the id of the log', async () => {
    const { http, clock, logger, log } = setUp();
    await log.write(ENVELOPE);
    await expect(createRekorClient({ http, clock, logger }, LOG2, () => undefined).write(ENVELOPE)).rejects.toMatchObject({
      code: 'SIGNING_LOG_UNKNOWN',
    });
  });

  test('refuses a key that signs no digests before anything is sent', async () => {
    const { log, asked } = setUp();
    await expect(log.write({ ...ENVELOPE, keyDetails: 'PKIX_ED25519' })).rejects.toMatchObject({ code: 'INPUT_KEY_DIGEST' });
    expect(asked).toEqual([]);
  });
});

describe('Rekor v1', () => {
  test('gets a dsse entry for an envelope, and answers with the global and the local index, promise and proof', async () => {
    const { log, log1, asked } = setUp(LOG1);
    const entry = await log.write(ENVELOPE);
    const sent = JSON.parse(String(asked[0]?.body));
    expect(sent).toMatchObject({ apiVersion: '0.0.1', kind: 'dsse' });
    expect(JSON.parse(sent.spec.proposedContent.envelope)).toEqual({
      payload: 'aGVsbG8=',
      payloadType: 'text/plain',
      signatures: [{ sig: 'c2ln' }],
    });
    expect(entry).toMatchObject({ logIndex: 1_000_000n, kind: 'dsse', version: '0.0.1', logId: log1.logId, integratedTime: 1780315200n });
    expect(entry.inclusionPromise?.toString()).toBe('promise');
    expect(entry.inclusionProof).toMatchObject({ logIndex: 0n, treeSize: 1n, checkpoint: log1.checkpoint() });
  });

  test('gets a hashedrekord for a message', async () => {
    const { log, asked } = setUp(LOG1);
    expect(await log.write(MESSAGE)).toMatchObject({ kind: 'hashedrekord', version: '0.0.1' });
    expect(JSON.parse(String(asked[0]?.body)).spec.data.hash).toEqual({ algorithm: 'sha256', value: digest.toString('hex') });
    const { content } = JSON.parse(String(asked[0]?.body)).spec.signature.publicKey;
    expect(Buffer.from(content, 'base64').toString()).toMatch(/^-----BEGIN PUBLIC KEY-----\n/);
  });

  test.each<[string, (answer: HttpResponse) => HttpResponse]>([
    ['in its Location', (given) => given],
    [
      'in its text',
      ({ headers }) => answer(409, { message: `exists in the log with UUID ${'0123456789abcdef'}${headers.get('location')?.slice(-64)}` }),
    ],
  ])('has the entry already and names it %s', async (_, change) => {
    const { http, clock, logger } = setUp(LOG1);
    const log = createRekorClient(
      {
        http: async (request) => {
          const given = await http(request);
          return given.status === 409 ? change(given) : given;
        },
        clock,
        logger,
      },
      LOG1,
      () => undefined,
    );
    const first = await log.write(ENVELOPE);
    expect(await log.write(ENVELOPE)).toEqual(first);
  });

  test('finds an entry without writing one', async () => {
    const { log, log1 } = setUp(LOG1);
    expect(await log.find?.(ENVELOPE)).toBeUndefined();
    expect(log1.bodies).toEqual([]);
    const entry = await log.write(ENVELOPE);
    expect(await log.find?.(ENVELOPE)).toEqual(entry);
  });
});

describe('a statement that is too large for Rekor v1', () => {
  const large: Submission = {
    ...ENVELOPE,
    content: { kind: 'envelope', envelope: { ...envelope, payload: Buffer.alloc(1 << 20, 0x20) } },
  };

  test.each<[string, Submission, HttpResponse]>([
    ['that answers so', ENVELOPE, answer(413, { code: 413, message: 'Request Entity Too Large. Limit set to 100' })],
    ['whose load balancer answers 502', large, answer(502, '<html>')],
  ])('by a log %s', async (_, submission, refusal) => {
    const { log, asked } = setUp(LOG1, () => refusal);
    for (const ask of [log.write, log.find]) {
      const error = await ask?.(submission).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({
        code: 'SIGNING_LOG_TOO_LARGE',
        message: expect.stringContaining(`${String(asked.pop()?.body).length} bytes`),
        hint: expect.stringContaining('--rekor-version 2'),
      });
    }
  });

  test('by a log that hangs up: the size, and not the proxy, is named; a small one is sent as ever', async () => {
    const { log, asked } = setUp(LOG1);
    for (const submission of [large, ENVELOPE]) await log.write(submission);
    const [sent, small] = asked;
    expect(sent?.ifCut?.('it closed the connection')).toMatchObject({
      code: 'SIGNING_LOG_TOO_LARGE',
      message: expect.stringMatching(
        new RegExp(`log1\\.example did not take a request of ${String(sent?.body).length} bytes.*it closed the connection`),
      ),
      hint: expect.stringContaining('--rekor-version 2'),
    });
    expect(small?.ifCut).toBeUndefined();
  });

  test('is no matter for a 502 to a small one, nor for Rekor v2', async () => {
    const small = setUp(LOG1, () => answer(502));
    await expect(small.log.write(ENVELOPE)).rejects.toMatchObject({ code: 'SIGNING_LOG_REFUSED' });
    const { log, asked } = setUp(LOG2);
    await log.write(large);
    expect(asked[0]?.ifCut).toBeUndefined();
  });
});

describe.each([
  ['Rekor v1', LOG1],
  ['Rekor v2', LOG2],
])('%s answers', (_, kind) => {
  test.each([
    [400, 'no', 'SIGNING_LOG_REFUSED', /--debug/],
    [301, '', 'SIGNING_LOG_REFUSED', /Redirects/],
    [404, '', 'SIGNING_LOG_REFUSED', /base URL/],
    [429, '', 'SIGNING_LOG_REFUSED', /request-rate/],
    [503, '', 'SIGNING_LOG_REFUSED', /again later/],
    [201, '<html>', 'SIGNING_LOG_INVALID_RESPONSE', /proxy/],
    [201, '{}', 'SIGNING_LOG_INVALID_RESPONSE', /proxy/],
    [201, '{"a":{}}', 'SIGNING_LOG_INVALID_RESPONSE', /proxy/],
    [201, '['.repeat(5000), 'SIGNING_LOG_INVALID_RESPONSE', /proxy/],
    [409, 'it exists', 'SIGNING_LOG_INVALID_RESPONSE', /proxy/],
  ])('%i %s: %s', async (status, body, code, hint) => {
    const { log } = setUp(kind, () => answer(status, body));
    await expect(log.write(ENVELOPE)).rejects.toMatchObject({
      code,
      exitCode: 4,
      message: expect.stringContaining(kind.url.host),
      hint: expect.stringMatching(hint),
    });
  });

  test('the message in it is part of the error; a page is not', async () => {
    const refused = setUp(kind, () => answer(400, { code: 400, message: 'no\nsuch \u001b[1mkey' }));
    await expect(refused.log.write(ENVELOPE)).rejects.toMatchObject({
      message: `The transparency log ${kind.url.host} answered 400 to a new entry: “no\\nsuch \\u{1b}[1mkey”.`,
    });
    for (const body of ['<html>no</html>', '{"error":1}', `{"message":"${'x'.repeat(5000)}"}`])
      await expect(setUp(kind, () => answer(400, body)).log.write(ENVELOPE)).rejects.toMatchObject({
        message: `The transparency log ${kind.url.host} answered 400 to a new entry.`,
      });
  });

  test('nothing at all: what the http port says is what the caller gets', async () => {
    const gone = new ChopmarkError({ code: 'SIGNING_UNREACHABLE', message: 'reset' });
    const { log } = setUp(kind, () => {
      throw gone;
    });
    await expect(log.write(ENVELOPE)).rejects.toBe(gone);
  });

  test.each([
    ['signature', { ...ENVELOPE, content: { kind: 'envelope' as const, envelope: { ...envelope, signature: Buffer.from('other') } } }],
    ['payload', { ...ENVELOPE, content: { kind: 'envelope' as const, envelope: { ...envelope, payload: Buffer.from('other') } } }],
    ['certificate', { ...ENVELOPE, verifier: { kind: 'certificate' as const, der: Buffer.from('another one') } }],
    ['kind of verifier', { ...ENVELOPE, verifier: { kind: 'public-key' as const, der: verifier.der } }],
  ])('with an entry of another %s', async (_name, other) => {
    // What an honest log answers to another submission, handed out for ours.
    const honest = setUp(kind);
    await honest.log.write(other);
    const foreign = createServices(createClock()).route(honest.asked[0] as HttpRequest);
    const { log } = setUp(kind, () => foreign);
    await expect(log.write(ENVELOPE)).rejects.toMatchObject({ code: 'SIGNING_LOG_MISMATCH' });
  });
});

describe('tiles', () => {
  const SIZES = [1, 2, 3, 255, 256, 257, 511, 513, 700];

  test.each(SIZES)('prove entries of a log of %i', async (size) => {
    const store = createLogStore();
    for (let at = 0; at < size; at++) store.add(Buffer.from(`entry ${at}`));
    const http = async ({ url }: HttpRequest) => {
      const file = tileFile(store, url.pathname.slice('/api/v2/'.length));
      return file ? answer(200, file) : answer(404);
    };
    const tiles = createTileReader({ http, clock: createClock() }, LOG2);
    for (const index of new Set([0, 1, size >> 1, size - 2, size - 1].filter((at) => at >= 0 && at < size))) {
      const { body, proof } = await tiles.readEntry(BigInt(index));
      expect(body.toString()).toBe(`entry ${index}`);
      expect(proof.hashes).toEqual(store.proofOf(index).hashes);
      expect(
        verifyInclusion({
          leafHash: hashLeaf(body),
          index: proof.logIndex,
          size: proof.treeSize,
          hashes: proof.hashes,
          rootHash: proof.rootHash,
        }),
      ).toBe(true);
    }
  });

  const small = () => {
    const store = createLogStore();
    for (let at = 0; at < 3; at++) store.add(Buffer.from(`entry ${at}`));
    return store;
  };
  const reader = (serve: (path: string) => Buffer | undefined, clock = createClock()) => {
    const asked: string[] = [];
    const http = async ({ url }: HttpRequest) => {
      asked.push(url.pathname);
      const file = serve(url.pathname);
      return file ? answer(200, file) : answer(404);
    };
    return { asked, tiles: createTileReader({ http, clock }, LOG2) };
  };

  test('lie below the address itself where a bare file server has them', async () => {
    const store = small();
    const { tiles, asked } = reader((path) => tileFile(store, path.slice(1)));
    expect((await tiles.readEntry(1n)).body.toString()).toBe('entry 1');
    expect(asked).toEqual(['/api/v2/checkpoint', '/checkpoint', '/tile/entries/000.p/3', '/tile/0/000.p/3', '/tile/0/000.p/3']);
  });

  test('may have lost a partial tile whose full one is there', async () => {
    const store = createLogStore();
    for (let at = 0; at < 256; at++) store.add(Buffer.from(`entry ${at}`));
    const { tiles } = reader((path) => {
      if (path.endsWith('checkpoint')) return Buffer.from(store.checkpoint(3));
      return path.includes('.p/') ? undefined : tileFile(store, path.slice('/api/v2/'.length));
    });
    expect((await tiles.readEntry(1n)).proof.treeSize).toBe(3n);
  });

  test('are waited for until a checkpoint covers the entry', async () => {
    const store = small();
    const clock = createClock();
    const start = clock.now().getTime();
    const { tiles } = reader((path) => {
      if (path.endsWith('checkpoint')) return Buffer.from(store.checkpoint(clock.now().getTime() - start < 5000 ? 2 : 3));
      return tileFile(store, path.slice('/api/v2/'.length));
    }, clock);
    expect((await tiles.readEntry(2n)).proof.treeSize).toBe(3n);
    expect(clock.now().getTime() - start).toBe(5000);
  });

  test('are given up for the moment when none does', async () => {
    const store = small();
    const { tiles } = reader((path) => tileFile(store, path.slice('/api/v2/'.length)));
    await expect(tiles.readEntry(3n)).rejects.toMatchObject({
      code: 'SIGNING_LOG_CHECKPOINT_TIMEOUT',
      message: expect.stringContaining('60 s'),
    });
  });

  test.each([
    ['checkpoint', 'garbage'],
    ['tile/entries/000.p/3', '\0\x07entry 0\0\x07entry X\0\x07entry 2'],
    ['tile/entries/000.p/3', '\0\x07entry 0\0\xff'],
    ['tile/0/000.p/3', 'x'.repeat(96)],
    ['tile/0/000.p/3', ''],
  ])('that are false are refused: %s', async (path, content) => {
    const store = small();
    const { tiles } = reader((asked) =>
      asked.endsWith(path) ? Buffer.from(content, 'latin1') : tileFile(store, asked.slice('/api/v2/'.length)),
    );
    await expect(tiles.readEntry(1n)).rejects.toMatchObject({ code: 'SIGNING_LOG_INVALID_RESPONSE' });
  });

  test('that are full are fetched once', async () => {
    const store = createLogStore();
    for (let at = 0; at < 300; at++) store.add(Buffer.from(`entry ${at}`));
    const { tiles, asked } = reader((path) => tileFile(store, path.slice('/api/v2/'.length)));
    await Promise.all(Array.from({ length: 20 }, (_, index) => tiles.readEntry(BigInt(index))));
    expect(asked.filter((path) => path === '/api/v2/tile/entries/000')).toHaveLength(1);
    expect(asked.filter((path) => path.endsWith('checkpoint'))).toHaveLength(1);
  });

  test.each([
    [0n, '000'],
    [999n, '999'],
    [1000n, 'x001/000'],
    [1_234_067n, 'x001/x234/067'],
  ])('the path of %s is %s', (number, path) => {
    expect(tilePath(number)).toBe(path);
  });
});

test('a log of another API version is not spoken to', () => {
  expect(() => setUp(service('https://log3.example', 3))).toThrow(expect.objectContaining({ code: 'INPUT_SERVICE_VERSION' }));
});
