import { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { planResume } from '../../../src/signing/batch/resume.ts';
import { signBatch } from '../../../src/signing/batch/sign-batch.ts';
import type { SignItem } from '../../../src/signing/batch/sign-item.ts';
import { openSession } from '../../../src/signing/fulcio/session.ts';
import { type Journal, openJournal } from '../../../src/signing/journal/journal.ts';
import { readJournal } from '../../../src/signing/journal/read-journal.ts';
import type { Bundle } from '../../../src/sigstore/bundle.ts';
import type { Service } from '../../../src/sigstore/signing-config.ts';
import type { CertificateIdentity } from '../../../src/x509/certificate.ts';
import { parseTimestampResponse } from '../../../src/x509/timestamp-token.ts';
import { makeItems, samePayload, verifyBundle } from '../batch.fixture.ts';
import { CA, createClock, createLogger, createServices, IDENTITY, LOG1, LOG2, services, TOKEN } from '../services.fixture.ts';

const ITEMS = 4;
/** Where every moment of a batch is gone through: two that are signed at once, and one that waits for them. */
const KILLED = 3;
let folder = '';
let path = '';
const opened: Journal[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chopmark-resume-'));
  path = join(folder, 'journal.jsonl');
});
afterEach(async () => {
  for (const journal of opened.splice(0)) await journal.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The process dies at its n-th call of a port: before the call does anything, or after it did and before anybody hears of it. */
interface Death {
  at: number;
  when: 'before' | 'after';
}

const never = new Promise<never>(() => {});

function createMortality(death?: Death) {
  let calls = 0;
  let dead = false;
  let die = () => {};
  const died = new Promise<'died'>((resolve) => {
    die = () => resolve('died');
  });
  const mortal =
    <Arguments extends unknown[], Result>(port: (...given: Arguments) => Result | Promise<Result>) =>
    async (...given: Arguments): Promise<Result> => {
      if (dead) return never;
      const last = ++calls === death?.at;
      if (last) dead = true;
      if (!last || death?.when === 'after') {
        const result = await port(...given);
        if (!last && !dead) return result;
        if (last) die();
        return never;
      }
      die();
      return never;
    };
  return { mortal, died, calls: () => calls };
}

/** The world outlives the runs: services, disk, clock. */
function createWorld(logs: Service[], count = ITEMS) {
  const clock = createClock();
  const fake = createServices(clock);
  const disk = new Map<string, Bundle>();
  let runs = 0;

  async function run({ death, identity = IDENTITY, items }: { death?: Death; identity?: CertificateIdentity; items?: SignItem[] } = {}) {
    const { mortal, died, calls } = createMortality(death);
    const logger = createLogger();
    const http = mortal(fake.http);
    const readIdentity = () => identity;
    const verify = mortal((bundle: Bundle) => verifyBundle(bundle));
    const wanted = items ?? makeItems(count, ++runs);
    const work = async () => {
      const session = await openSession({
        http,
        clock,
        logger,
        authority: CA,
        identity: { token: TOKEN, issuer: 'https://ci.example', audiences: ['sigstore'] },
        readIdentity,
      });
      const journal = await readJournal(path, logger);
      const plan = await planResume<string>({
        session,
        items: wanted,
        journal,
        logs: logs.map(({ url }) => url.href),
        logger,
        findPlaced: async ({ id }) => disk.get(id),
        verify,
        describePlaced: async ({ id }) => id,
        samePayload,
        readIdentity: () => IDENTITY,
      });
      const writer = await openJournal(path);
      opened.push(writer);
      const result = await signBatch({
        session,
        services: services(logs),
        items: plan.fresh,
        pending: plan.pending,
        http,
        clock,
        logger,
        journal: { record: mortal(writer.record), done: writer.done, close: writer.close },
        logId: () => fake.log2.logId,
        verify,
        place: mortal(async ({ id }: SignItem, bundle: Bundle) => {
          disk.set(id, bundle);
          return id;
        }),
        concurrency: 2,
      });
      return { plan, result };
    };
    const outcome = await Promise.race([work(), died]);
    // What was sent before the end still arrives.
    for (let at = 0; at < 20; at++) await new Promise((resolve) => setImmediate(resolve));
    return { outcome, logger, calls: calls() };
  }
  return { ...fake, clock, count, disk, run };
}

type World = ReturnType<typeof createWorld>;

/** Every entry of every log has exactly one bundle, every item one bundle, and every time lies within the certificate's. */
function expectEntriesEqualBundles({ count, disk, log1, log2 }: World, logs: Service[]) {
  expect(disk.size).toBe(count);
  for (const store of [log1, log2]) {
    const entries = [...disk.values()].flatMap((bundle) => bundle.entries.map(({ canonicalizedBody }) => canonicalizedBody.toString()));
    const ofThisLog = entries.filter((body) => store.bodies.some((other) => other.toString() === body));
    expect(ofThisLog).toHaveLength(store.bodies.length);
    expect(new Set(ofThisLog).size).toBe(store.bodies.length);
  }
  expect(log1.bodies).toHaveLength(logs.includes(LOG1) ? count : 0);
  expect(log2.bodies).toHaveLength(logs.includes(LOG2) ? count : 0);
  for (const bundle of disk.values()) {
    verifyBundle(bundle);
    if (bundle.material.kind !== 'certificate') throw new Error('no certificate');
    const { validFromDate, validToDate } = new X509Certificate(bundle.material.certificate);
    const times = [
      ...bundle.timestamps.map((der) => parseTimestampResponse(der).time),
      ...bundle.entries.flatMap(({ integratedTime }) => (integratedTime ? [new Date(Number(integratedTime) * 1000)] : [])),
    ];
    for (const time of times) expect(time >= validFromDate && time <= validToDate).toBe(true);
  }
}

describe.each([
  ['Rekor v2', [LOG2]],
  ['Rekor v1', [LOG1]],
])('killed at any call of a port, with %s', (_, logs) => {
  test.each([
    ['before', 0],
    ['after', 0],
    ['before', 3_600_000],
    ['after', 3_600_000],
  ] as const)('%s its effect, and resumed %i ms later: log entries = bundles, nothing is signed twice', async (when, pause) => {
    const { calls } = await createWorld(logs, KILLED).run();
    expect(calls).toBeGreaterThan(5 * KILLED);
    for (let at = 1; at <= calls; at++) {
      rmSync(path, { force: true });
      const world = createWorld(logs, KILLED);
      expect((await world.run({ death: { at, when } })).outcome).toBe('died');
      world.clock.advance(pause);
      const { outcome } = await world.run();
      if (outcome === 'died') throw new Error('nobody was to die');
      expect(outcome.result.failed).toEqual([]);
      expectEntriesEqualBundles(world, logs);
    }
  });
});

test('a batch that is killed again and again ends with one entry for each bundle, in both logs', async () => {
  const logs = [LOG1, LOG2];
  for (let seed = 1; seed <= 25; seed++) {
    rmSync(path, { force: true });
    const world = createWorld(logs, KILLED);
    for (let life = 0; life < 4; life++) {
      await world.run({ death: { at: 1 + ((seed * 7 + life * 11) % 29), when: (seed + life) % 2 ? 'before' : 'after' } });
    }
    const { outcome } = await world.run();
    if (outcome === 'died') throw new Error('nobody was to die');
    expectEntriesEqualBundles(world, logs);
  }
});

describe('what is reused', () => {
  test('a finished run is not repeated', async () => {
    const world = createWorld([LOG2]);
    await world.run();
    const asked = world.asked.length;
    const { outcome } = await world.run();
    expect(outcome).toMatchObject({ plan: { pending: [], fresh: [], done: makeItems(ITEMS).map(({ id }) => ({ id, placed: id })) } });
    // The session alone: configuration and certificate.
    expect(world.asked).toHaveLength(asked + 2);
  });

  test.each<[string, (world: World) => { identity?: CertificateIdentity; items?: SignItem[] }, string]>([
    ['another identity', () => ({ identity: { ...IDENTITY, san: 'https://ci.example/other' } }), 'a bundle by another identity'],
    [
      'another commit',
      () => ({ identity: { ...IDENTITY, extensions: { ...IDENTITY.extensions, 'source-repository-digest': 'ff' } } }),
      'a bundle by another identity',
    ],
    [
      'other content',
      () => ({
        items: makeItems(ITEMS).map((item, at) => ({ ...item, content: makeItems(ITEMS + 1)[at + 1]?.content as SignItem['content'] })),
      }),
      'a bundle with other content',
    ],
    [
      'a bundle that was tampered with',
      ({ disk }) => {
        for (const { content } of disk.values()) if (content.kind === 'envelope') content.envelope.payload[0] = 0x5b;
        return {};
      },
      'a bundle that does not verify',
    ],
  ])('not for %s: it is ignored with a warning', async (_, change, warning) => {
    const world = createWorld([LOG2]);
    await world.run();
    rmSync(path);
    const { outcome, logger } = await world.run(change(world));
    expect(outcome).toMatchObject({ plan: { done: [], pending: [], fresh: { length: ITEMS } } });
    expect(logger.lines.filter((line) => line.startsWith('warn'))).toEqual([
      `warn: An earlier run left ${warning} for artifact 0, artifact 1, artifact 2 and 1 more. It is ignored.`,
    ]);
  });

  test('the run alone may differ between identities', async () => {
    const world = createWorld([LOG2]);
    await world.run();
    const later = { ...IDENTITY, extensions: { ...IDENTITY.extensions, 'run-invocation-uri': 'https://ci.example/runs/2' } };
    expect((await world.run({ identity: later })).outcome).toMatchObject({ plan: { done: { length: ITEMS } } });
  });

  test('a record whose bundle was lost is completed with the entry it has', async () => {
    const world = createWorld([LOG2]);
    await world.run();
    world.disk.delete('item-2');
    const { outcome } = await world.run();
    expect(outcome).toMatchObject({ plan: { pending: { length: 1 }, fresh: [] }, result: { signed: [{ id: 'item-2' }] } });
    expectEntriesEqualBundles(world, [LOG2]);
  });

  test.each<[string, { identity?: CertificateIdentity; items?: SignItem[] }, string]>([
    ['by another identity', { identity: { ...IDENTITY, issuer: 'https://else.example' } }, 'a signature by another identity'],
    [
      'over something else',
      { items: makeItems(ITEMS).map((item) => ({ ...item, content: makeItems(9)[8]?.content as SignItem['content'] })) },
      'a signature over other content',
    ],
  ])('a record %s is ignored with a warning', async (_, change, warning) => {
    const world = createWorld([LOG2]);
    await world.run();
    world.disk.clear();
    const { outcome, logger } = await world.run(change);
    expect(outcome).toMatchObject({ plan: { pending: [], fresh: { length: ITEMS } } });
    expect(logger.lines.join('\n')).toContain(`An earlier run left ${warning} for `);
  });
});
