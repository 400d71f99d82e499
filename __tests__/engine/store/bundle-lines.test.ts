import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ChopmarkError } from '../../../src/base/errors/errors.ts';
import { type BundleLine, publishLines } from '../../../src/engine/store/bundle-lines.ts';
import type { Store, StoreWork } from '../../../src/stores/store.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chopmark-lines-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lineOf = (name: string): BundleLine => ({
  line: JSON.stringify({ name }),
  location: `${name}.sigstore.json`,
  predicateType: 'https://slsa.dev/provenance/v1',
  subjects: [{ name, digest: { sha256: 'a'.repeat(64) } }],
});

/** A store that records what it is asked and what it gets. */
function storeThat(id: string, refusal?: ChopmarkError) {
  const asked: StoreWork[] = [];
  const got: string[] = [];
  const store: Store = {
    id,
    async prepare(work) {
      asked.push(work);
      if (refusal) throw refusal;
    },
    async publish({ name }) {
      got.push(name);
      return { store: id, status: 'stored' };
    },
    find: async () => ({ found: [], unread: [] }),
  };
  return { asked, got, opened: { store, written: id } };
}

const silent = () => undefined;
const logger = { debug: silent, info: silent, progress: silent, secret: silent, warn: silent };
const publish = (lines: readonly BundleLine[], stores: ReturnType<typeof storeThat>[]) =>
  publishLines(
    lines,
    stores.map(({ opened }) => opened),
    { folder, ports: { logger } as never, run: { signal: new AbortController().signal } as never },
  );

test('a store that will refuse the bundles is found before the first upload to any store', async () => {
  const good = storeThat('good');
  const immutable = storeThat('immutable', new ChopmarkError({ code: 'STORE_REFUSED', message: 'It is immutable.' }));
  await expect(publish([lineOf('a')], [good, immutable])).rejects.toMatchObject({ code: 'STORE_REFUSED' });
  expect([...good.got, ...immutable.got]).toEqual([]);
});

test('a store is asked about the bundles that it does not have by its receipts, and not at all if it has them', async () => {
  await publish([lineOf('a')], [storeThat('one')]);
  const [one, two] = [storeThat('one'), storeThat('two')];
  await publish([lineOf('a'), lineOf('b')], [one, two]);
  const named = ({ asked }: typeof one) => asked.map(({ bundles }) => bundles.map(({ name }) => name));
  expect(named(one)).toEqual([['b.sigstore.json']]);
  expect(named(two)).toEqual([['a.sigstore.json', 'b.sigstore.json']]);
  const refusing = storeThat('one', new ChopmarkError({ code: 'STORE_REFUSED', message: 'It is immutable.' }));
  const receipts = await publish([lineOf('a'), lineOf('b')], [refusing]);
  expect(receipts.flat().map(({ status }) => status)).toEqual(['already-stored', 'already-stored']);
});
