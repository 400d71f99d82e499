import { basename, resolve } from 'node:path';
import { readBoundedFile } from '../../../base/fs/read-file.ts';
import type { Ports } from '../../../base/ports.ts';
import type { SignedBundle, StoreReceipt } from '../../../results/result.ts';
import { MAX_BUNDLE } from '../../../sigstore/limits.ts';
import type { Subject } from '../../../sigstore/subject.ts';
import { kindOf } from '../../../stores/bundle-names.ts';
import { openReceipts } from '../../../stores/receipts.ts';
import type { StoredFile } from '../../../stores/store.ts';
import type { Run } from '../run/run.ts';
import type { OpenedStore } from './open-stores.ts';
import { type BundleToStore, publishBundles } from './publish-bundles.ts';
import { publishFiles } from './publish-files.ts';
import { type PushOptions, writePushCommand } from './write-push-command.ts';

export interface PublishContext {
  /** The folder of the receipts. Absolute. */
  folder: string;
  /** The file with all bundles of the run, if there is one. */
  bundlePath?: string | undefined;
  /** The subjects of `statements`, by position. */
  subjects: readonly Subject[];
  /** The signed documents of image signatures, by the path of their bundle. */
  payloads?: ReadonlyMap<string, Buffer>;
  ports: Ports;
  run: Run;
  /** Options for the command that stores the rest. */
  options: PushOptions;
}

/**
 * Publishes the signed bundles to the stores of a run: the files of a release first and its bundles last, so that a store with a bundle
 * has all its subjects. A store that did not get all files gets no bundle. Signatures of files are next to the files, and also go into
 * stores that keep the files.
 */
export async function publishWithFiles(
  signed: readonly SignedBundle[],
  stores: readonly OpenedStore[],
  { files, ...context }: PublishContext & { files: readonly StoredFile[] },
): Promise<{ statements: SignedBundle[]; retryCommand?: string }> {
  const { ports, run, bundlePath, ...rest } = context;
  const about = signed.filter(({ predicateType }) => predicateType !== undefined);
  const signatures = signed.filter(({ predicateType }) => predicateType === undefined);
  const lost =
    files.length === 0
      ? new Map()
      : await run.timed('files', () => publishFiles(files, stores, { logger: ports.logger, signal: run.signal }));
  const able = stores.filter(({ store }) => !lost.has(store.id));
  const keepers = files.length === 0 ? [] : able.filter(({ store }) => store.keepFile !== undefined);
  const stored = await publishSigned(about, able, { ...rest, ports, run, ...(signatures.length === 0 && { bundlePath }) });
  const beside = await publishSigned(signatures, keepers, { ...rest, ports, run });
  const refused = [...lost].map(([store, problem]): StoreReceipt => ({ store, status: 'failed', problem }));
  const commands = [stored.retryCommand, beside.retryCommand].filter((command) => command !== undefined);
  return {
    statements: [...stored.statements, ...beside.statements].map((each) => ({ ...each, stores: [...each.stores, ...refused] })),
    ...(commands.length > 0 && { retryCommand: commands.join(' && ') }),
  };
}

/**
 * Publishes the signed bundles to the stores of a run, and returns the command that stores the rest.
 */
export async function publishSigned(
  statements: readonly SignedBundle[],
  stores: readonly OpenedStore[],
  { folder, bundlePath, subjects, payloads, ports, run, options }: PublishContext,
): Promise<{ statements: SignedBundle[]; retryCommand?: string }> {
  if (stores.length === 0 || statements.length === 0) return { statements: [...statements] };
  const receipts = await openReceipts(folder, ports.logger);
  try {
    const bundles = statements.map((statement): BundleToStore => {
      const payload = payloads?.get(statement.bundlePath);
      return { ...toStore(statement, subjects, ports.workingFolder), ...(payload && { payload }) };
    });
    const stored = await run.timed('stores', () => publishBundles(bundles, stores, { ports, receipts, signal: run.signal }));
    const told = statements.map((statement, index) => ({ ...statement, stores: [...statement.stores, ...(stored[index] ?? [])] }));
    const failed = stores.filter((_, position) => stored.some((receiptsOf) => receiptsOf[position]?.status === 'failed'));
    return failed.length === 0
      ? { statements: told }
      : {
          statements: told,
          retryCommand: writePushCommand(bundlePath === undefined ? told.map((each) => each.bundlePath) : [bundlePath], failed, options),
        };
  } finally {
    await receipts.close();
  }
}

function toStore(
  { bundlePath, predicateType, subjects: about, reused }: SignedBundle,
  subjects: readonly Subject[],
  folder: string,
): BundleToStore {
  const path = resolve(folder, bundlePath);
  return {
    name: basename(path),
    kind: predicateType === undefined ? 'signature' : kindOf(predicateType),
    ...(predicateType !== undefined && { predicateType }),
    subjects: about.flatMap((index) => subjects[index] ?? []),
    resumed: reused,
    read: async () => (await readBoundedFile(path, MAX_BUNDLE, 'the bundle')).toString('utf8'),
  };
}
