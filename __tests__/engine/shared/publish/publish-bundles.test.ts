import { randomInt } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ChopmarkError } from '../../../../src/base/errors/errors.ts';
import type { OpenedStore } from '../../../../src/engine/shared/publish/open-stores.ts';
import { type BundleToStore, publishBundles } from '../../../../src/engine/shared/publish/publish-bundles.ts';
import { openReceipts } from '../../../../src/stores/receipts.ts';
import type { Store, StoredBundle } from '../../../../src/stores/store.ts';
import { createRandom } from '../../../support/random.ts';

let folder = '';
const warnings: string[] = [];
const logger = { debug: () => {}, info: () => {}, warn: (line: string) => void warnings.push(line), progress: () => {}, secret: () => {} };
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chopmark-publish-'));
  warnings.length = 0;
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const bundles = (count: number): BundleToStore[] =>
  Array.from({ length: count }, (_, at) => ({
    name: `${at}.sigstore.json`,
    kind: 'provenance',
    subjects: [{ name: `${at}`, digest: { sha256: 'a'.repeat(64) } }],
    resumed: false,
    read: async () => `{"bundle":${at}}\n`,
  }));

/** A store that keeps what it is given, and does to a bundle what the test wants. */
function store(id: string, misbehave: (bundle: StoredBundle) => unknown = () => {}, more: Partial<Store> = {}) {
  const kept: string[] = [];
  const made: Store = {
    id,
    async publish(bundle) {
      await misbehave(bundle);
      kept.push(bundle.text);
      return { store: id, status: 'stored', url: `https://${id}.example/${bundle.name}` };
    },
    find: async () => ({ found: [], unread: [] }),
    ...more,
  };
  return { kept, opened: { store: made, written: id } satisfies OpenedStore };
}

async function publish(items: BundleToStore[], stores: OpenedStore[], options: { timeout?: number; signal?: AbortSignal } = {}) {
  const receipts = await openReceipts(folder, logger);
  try {
    return await publishBundles(items, stores, { ports: { logger }, receipts, signal: new AbortController().signal, ...options });
  } finally {
    await receipts.close();
  }
}

const refused = () => new ChopmarkError({ code: 'STORE_FORBIDDEN', message: 'No.', hint: 'Ask.' });

test('bundles that share work in a store come to it one after the other, and receipts keep their order', async () => {
  const items = bundles(6).map((bundle, at) => ({ ...bundle, subjects: [{ name: at % 2 === 0 ? 'even' : 'odd', digest: {} }] }));
  const { kept, opened } = store('a', undefined, { atOnce: 1, keyOf: ({ subjects }) => subjects[0]?.name ?? '' });
  const receipts = await publish(items, [opened]);
  expect(kept.map((text) => JSON.parse(text).bundle)).toEqual([0, 2, 4, 1, 3, 5]);
  expect(receipts.map(([receipt]) => receipt?.url)).toEqual(items.map(({ name }) => `https://a.example/${name}`));
});

test('an image signed in two forms: the document goes where documents are kept alone, and there in place of the statement', async () => {
  const [statement, document, attestation] = bundles(3);
  if (!statement || !document || !attestation) throw new Error('three');
  const signature = { ...statement, predicateType: 'https://sigstore.dev/cosign/sign/v1' };
  const other = { ...signature, subjects: [{ name: 'other', digest: { sha256: 'b'.repeat(64) } }], read: async () => '{"bundle":3}' };
  const items = [signature, { ...document, payload: Buffer.from('{}') }, attestation, other];
  const [plain, old] = [store('plain'), store('old', undefined, { takesDocuments: true })];
  const told = await publish(items, [plain.opened, old.opened]);
  expect(told.map((receipts) => receipts.map(({ status }) => status))).toEqual([
    ['stored', 'skipped'],
    ['skipped', 'stored'],
    ['stored', 'stored'],
    // Nothing else says it there, so the store is asked, and tells.
    ['stored', 'stored'],
  ]);
  expect(old.kept.sort()).toEqual(['{"bundle":1}', '{"bundle":2}', '{"bundle":3}']);
});

describe('several stores', () => {
  test('get every bundle, and tell of each in their order', async () => {
    const [a, b] = [store('a'), store('b')];
    const told = await publish(bundles(20), [a.opened, b.opened]);
    expect(told.map((receipts) => receipts.map(({ store: name, status }) => `${name} ${status}`))).toEqual(
      Array.from({ length: 20 }, () => ['a stored', 'b stored']),
    );
    expect(a.kept.sort()).toEqual(b.kept.sort());
    expect(new Set(a.kept).size).toBe(20);
    expect(a.kept[0]).not.toMatch(/\n$/);
  });

  test.each([
    ['that refuses', () => Promise.reject(refused()), 'STORE_FORBIDDEN'],
    ['that throws what it should not', () => Promise.reject(new TypeError('secret-in-a-message')), 'STORE_UNEXPECTED'],
    ['that hangs', () => new Promise(() => {}), 'STORE_TIMEOUT'],
  ])('are not disturbed by one %s', async (_, misbehave, code) => {
    const [bad, good] = [store('bad', misbehave), store('good')];
    const told = await publish(bundles(3), [bad.opened, good.opened], { timeout: 50 });
    for (const [failed, stored] of told) {
      expect(failed).toMatchObject({ store: 'bad', status: 'failed', problem: { code } });
      expect(stored).toMatchObject({ store: 'good', status: 'stored' });
    }
    expect(JSON.stringify(told)).not.toContain('secret-in-a-message');
  });

  test('that were not asked before the caller ended the run say so', async () => {
    const controller = new AbortController();
    controller.abort(new Error('enough'));
    const told = await publish(bundles(1), [store('a').opened], { signal: controller.signal });
    expect(told[0]).toMatchObject([
      { status: 'failed', problem: { code: 'STORE_TIMEOUT', message: 'The run was interrupted before the store a responded.' } },
    ]);
  });

  test('that cannot even begin say so of each bundle, and are given none', async () => {
    const bad = store('bad', undefined, { begin: () => Promise.reject(refused()) });
    const told = await publish(bundles(2), [bad.opened]);
    expect(told.map(([receipt]) => receipt?.problem?.code)).toEqual(['STORE_FORBIDDEN', 'STORE_FORBIDDEN']);
    expect(bad.kept).toEqual([]);
  });

  test('that fail at the end keep their receipts, and it is told', async () => {
    const late = store('late', undefined, { finish: () => Promise.reject(refused()) });
    expect((await publish(bundles(1), [late.opened]))[0]).toMatchObject([{ status: 'stored' }]);
    expect(warnings).toEqual(['late: No. Ask.']);
  });

  test('get no more at once than they want', async () => {
    let [inFlight, most] = [0, 0];
    const slow = store(
      'slow',
      async () => {
        most = Math.max(most, ++inFlight);
        for (let turns = 0; turns < 5; turns++) await turn();
        inFlight--;
      },
      { atOnce: 2 },
    );
    await publish(bundles(10), [slow.opened]);
    expect(most).toBe(2);
  });
});

describe('a run that follows', () => {
  test('stores only what is not stored, store by store', async () => {
    let isDown = true;
    const flaky = store('flaky', ({ name }) => (isDown && name === '1.sigstore.json' ? Promise.reject(refused()) : undefined));
    const steady = store('steady');
    await publish(bundles(3), [flaky.opened, steady.opened]);
    expect([flaky.kept.length, steady.kept.length]).toEqual([2, 3]);
    isDown = false;
    const told = await publish(bundles(3), [flaky.opened, steady.opened]);
    expect(told.map((receipts) => receipts.map(({ status }) => status))).toEqual([
      ['already-stored', 'already-stored'],
      ['stored', 'already-stored'],
      ['already-stored', 'already-stored'],
    ]);
    expect(told[0]?.[0]?.url).toBe('https://flaky.example/0.sigstore.json');
    expect([flaky.kept.length, steady.kept.length]).toEqual([3, 3]);
  });

  test('stores a bundle that is another under the same name', async () => {
    const a = store('a');
    await publish(bundles(1), [a.opened]);
    const [other] = bundles(1);
    await publish([{ ...(other as BundleToStore), read: async () => '{"bundle":"new"}' }], [a.opened]);
    expect(a.kept).toHaveLength(2);
  });

  test('passes over receipts that cannot be read', async () => {
    await writeFile(join(folder, 'receipts.jsonl'), '{"store":"a","bundle":\n[]\n{"store":7}\n');
    const a = store('a');
    await publish(bundles(1), [a.opened]);
    expect(a.kept).toHaveLength(1);
    expect(await readFile(join(folder, 'receipts.jsonl'), 'utf8')).toContain('"store":"a"');
  });
});

test('a run that ends stores nothing more, and says of the rest that it is not stored', async () => {
  const end = new AbortController();
  const a = store('a', () => end.abort(new ChopmarkError({ code: 'STORE_TIMEOUT', message: 'The run ended.' })), { atOnce: 1 });
  const told = await publish(bundles(3), [a.opened], { signal: end.signal });
  expect(told.map(([receipt]) => receipt?.status)).toEqual(['failed', 'failed', 'failed']);
  expect(a.kept.length).toBeLessThanOrEqual(1);
});

test('a store that is down is given up, and the others get everything', async () => {
  let asked = 0;
  const down = store('down', () => {
    asked++;
    throw refused();
  });
  const good = store('good');
  const told = await publish(bundles(500), [down.opened, good.opened]);
  expect(asked).toBeLessThan(32);
  expect(told.every(([first]) => first?.status === 'failed')).toBe(true);
  expect(told.at(-1)?.[0]?.problem?.code).toBe('STORE_UNAVAILABLE');
  expect(good.kept).toHaveLength(500);
});

test.each([
  ['before the first bundle', { begin: () => new Promise<void>(() => {}) }, ['failed', 'failed']],
  ['after the last one', { finish: () => new Promise<void>(() => {}) }, ['stored', 'stored']],
])('a store that hangs %s is left behind', async (_, more, expected) => {
  const told = await publish(bundles(2), [store('a', undefined, more).opened, store('b').opened], { timeout: 50 });
  expect(told.map(([first]) => first?.status)).toEqual(expected);
  expect(told.map(([, second]) => second?.status)).toEqual(['stored', 'stored']);
});

const seed = Number(process.env.CHOPMARK_SEED ?? randomInt(2 ** 31));

test(`whatever stores do, run after run brings every bundle into each of them, once (seed ${seed})`, async () => {
  const random = createRandom(seed);
  for (let round = 0; round < 40; round++) {
    const count = 1 + Math.floor(random() * 30);
    // Each store fails, throws, hangs, or takes a bundle and loses the answer, as often as chance wants, but not for ever.
    const stores = Array.from({ length: 1 + Math.floor(random() * 4) }, (_, at) => {
      const wickedness = random();
      let troubles = 40;
      const taken = new Map<string, number>();
      const made: Store = {
        id: `store-${at}`,
        async publish({ text }) {
          const trouble = random() < wickedness && troubles-- > 0 ? Math.floor(random() * 5) : -1;
          if (trouble === 0) throw refused();
          if (trouble === 1) throw new TypeError('unforeseen');
          if (trouble === 2) return new Promise(() => {});
          if (trouble === 3) return { store: this.id, status: 'failed', problem: { code: 'STORE_REFUSED', message: 'no' } };
          if (taken.has(text)) return { store: this.id, status: 'already-stored' };
          taken.set(text, (taken.get(text) ?? 0) + 1);
          // It has it, and nobody hears of it.
          if (trouble === 4) throw refused();
          return { store: this.id, status: 'stored' };
        },
        find: async () => ({ found: [], unread: [] }),
      };
      return { taken, opened: { store: made, written: made.id } satisfies OpenedStore };
    });
    const opened = stores.map((each) => each.opened);
    await rm(join(folder, 'receipts.jsonl'), { force: true });
    let told = await publish(bundles(count), opened, { timeout: 20 });
    for (let runs = 1; runs < 100 && told.flat().some(({ status }) => status === 'failed'); runs++)
      told = await publish(bundles(count), opened, { timeout: 20 });
    expect(told.flat().filter(({ status }) => status === 'failed')).toEqual([]);
    for (const { taken } of stores) expect([...taken.values()]).toEqual(Array(count).fill(1));
  }
});
