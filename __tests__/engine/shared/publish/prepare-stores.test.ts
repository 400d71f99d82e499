import { expect, test } from '@jest/globals';
import { ChopmarkError } from '../../../../src/base/errors/errors.ts';
import { prepareStores } from '../../../../src/engine/shared/publish/prepare-stores.ts';
import type { Store, StoreWork } from '../../../../src/stores/store.ts';

const storeThat = (prepare?: Store['prepare']) => ({
  store: {
    id: 'release:acme/widget@v1',
    publish: async () => ({ store: 'x', status: 'stored' as const }),
    find: async () => ({ found: [], unread: [] }),
    ...(prepare && { prepare }),
  },
  written: 'release',
});

function portsWith() {
  const warnings: string[] = [];
  const silent = () => undefined;
  return {
    warnings,
    logger: { debug: silent, info: silent, progress: silent, secret: silent, warn: (message: string) => void warnings.push(message) },
  };
}

const planned = [{ path: '/bundles/app.sigstore.json', predicateType: 'https://slsa.dev/provenance/v1', subjects: [0], item: {} as never }];

test('a store is asked with the names of the bundles, and one that cannot tell is not', async () => {
  const asked: StoreWork[] = [];
  const { logger, warnings } = portsWith();
  await prepareStores([storeThat(), storeThat(async (work) => void asked.push(work))], { bundles: planned }, { logger });
  expect(asked).toEqual([{ bundles: [{ name: 'app.sigstore.json', predicateType: 'https://slsa.dev/provenance/v1' }], files: [] }]);
  expect(warnings).toEqual([]);
});

test.each(['STORE_REFUSED', 'STORE_FORBIDDEN', 'STORE_NOT_FOUND', 'STORE_CREDENTIALS', 'STORE_TOO_LARGE'] as const)(
  '%s ends the run before anything is signed',
  async (code) => {
    const refusing = storeThat(async () => {
      throw new ChopmarkError({ code, message: 'No.' });
    });
    await expect(prepareStores([refusing], { bundles: planned }, portsWith())).rejects.toMatchObject({ code });
  },
);

test.each(['STORE_UNAVAILABLE', 'STORE_UNREACHABLE', 'STORE_RATE_LIMITED', 'STORE_TIMEOUT', 'STORE_INVALID_RESPONSE'] as const)(
  '%s is a warning: the store can have recovered when the bundles are signed',
  async (code) => {
    const ailing = storeThat(async () => {
      throw new ChopmarkError({ code, message: 'Later.' });
    });
    const { logger, warnings } = portsWith();
    await prepareStores([ailing], { bundles: planned }, { logger });
    expect(warnings).toEqual([expect.stringContaining('Later.')]);
  },
);
