import type { SignedBundle, StoreReceipt } from '../../../results/result.ts';
import type { StoredFile } from '../../../stores/store.ts';
import type { OpenedStore } from './open-stores.ts';
import { publishFiles } from './publish-files.ts';
import { type PublishContext, storeSigned } from './store-signed.ts';

/**
 * Brings what was signed into the stores of a run: the files of a release first and its bundles last, so that where a bundle is,
 * everything is that it is about. A store that did not get all files gets no bundle. Signatures of files lie beside them, and go
 * into stores that keep the files too.
 */
export async function storeWork(
  signed: readonly SignedBundle[],
  stores: readonly OpenedStore[],
  { files, ...context }: PublishContext & { files: readonly StoredFile[] },
): Promise<{ statements: SignedBundle[]; finish?: string }> {
  const { ports, run, bundlePath, ...rest } = context;
  const about = signed.filter(({ predicateType }) => predicateType !== undefined);
  const signatures = signed.filter(({ predicateType }) => predicateType === undefined);
  const lost =
    files.length === 0
      ? new Map()
      : await run.timed('files', () => publishFiles(files, stores, { logger: ports.logger, signal: run.signal }));
  const able = stores.filter(({ store }) => !lost.has(store.id));
  const keepers = files.length === 0 ? [] : able.filter(({ store }) => store.keepFile !== undefined);
  const stored = await storeSigned(about, able, { ...rest, ports, run, ...(signatures.length === 0 && { bundlePath }) });
  const beside = await storeSigned(signatures, keepers, { ...rest, ports, run });
  const refused = [...lost].map(([store, problem]): StoreReceipt => ({ store, status: 'failed', problem }));
  const finish = [stored.finish, beside.finish].filter((command) => command !== undefined);
  return {
    statements: [...stored.statements, ...beside.statements].map((each) => ({ ...each, stores: [...each.stores, ...refused] })),
    ...(finish.length > 0 && { finish: finish.join(' && ') }),
  };
}
