import { basename } from 'node:path';
import type { ErrorCode } from '../../../base/errors/error-codes.ts';
import { ChopmarkError } from '../../../base/errors/errors.ts';
import type { Ports } from '../../../base/ports.ts';
import type { StoredFile } from '../../../stores/store.ts';
import type { OpenedStore } from './open-stores.ts';

/** A store that fails in another way can have recovered when the bundles are signed. */
const FINAL: readonly ErrorCode[] = [
  'STORE_CONTEXT',
  'STORE_CREDENTIALS',
  'STORE_FORBIDDEN',
  'STORE_NOT_FOUND',
  'STORE_REFUSED',
  'STORE_TOO_LARGE',
  'STORE_UNAUTHORIZED',
];

/**
 * Asks every store that can tell whether it will take the bundles and files of the run, before anything is signed or logged.
 *
 * @throws ChopmarkError `STORE_…` if a store will refuse them. An outage is only a warning.
 */
export async function prepareStores(
  stores: readonly OpenedStore[],
  { bundles, files = [] }: { bundles: readonly { path: string; predicateType?: string }[]; files?: readonly StoredFile[] | undefined },
  { logger }: Pick<Ports, 'logger'>,
): Promise<void> {
  const work = {
    bundles: bundles.map(({ path, predicateType }) => ({ name: basename(path), ...(predicateType !== undefined && { predicateType }) })),
    files,
  };
  await Promise.all(
    stores.map(async ({ store }) => {
      try {
        await store.prepare?.(work);
      } catch (error) {
        if (!(error instanceof ChopmarkError) || FINAL.includes(error.code)) throw error;
        logger.warn(`${store.id} could not be asked whether it accepts the bundles: ${error.message}`);
      }
    }),
  );
}
