import { join, resolve } from 'node:path';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { expandFiles } from '../../base/fs/expand-files.ts';
import { settingsOf } from '../../base/fs/expand-patterns.ts';
import { isFolder } from '../../base/fs/is-folder.ts';
import type { Ports } from '../../base/ports.ts';
import type { OptionsOf } from '../../options/schema/options.ts';
import type { StoreReport } from '../../results/store-report.ts';
import { type Candidate, readFolders, readNamed } from '../shared/evidence/evidence.ts';
import { findDocuments } from '../shared/evidence/find-documents.ts';
import { openStores } from '../shared/publish/open-stores.ts';
import { writePushCommand } from '../shared/publish/write-push-command.ts';
import { bundleFolder } from '../shared/run/bundle-folder.ts';
import type { Run } from '../shared/run/run.ts';
import { describeLine, publishLines, toLines } from './bundle-lines.ts';

/**
 * Puts bundles of files, JSON Lines files and folders into stores. Bundles that receipts show as stored are not sent again.
 *
 * @throws ChopmarkError `INPUT_…`, `STORE_…` if storing could not begin
 */
export async function pushBundles(
  options: OptionsOf<'store'>,
  { ports, run }: { ports: Ports; run: Run },
): Promise<Pick<StoreReport, 'bundles' | 'problems' | 'retryCommand'>> {
  const stores = await openStores('store', options.store, options, { ports, signal: run.signal });
  const targets = await expandFiles(options.target, 'store push', { ...settingsOf(ports), folders: true });
  const read = (await Promise.all(targets.map((path) => readTarget(path, ports)))).flat();
  const candidates = stores.some(({ store }) => store.takesDocuments) ? await findDocuments(read, ports.workingFolder) : read;
  const lines = toLines(candidates);
  if (candidates.length === 0) throw nothingThere(options.target);
  const folder = bundleFolder(options.bundleDir, ports);
  const receipts = await publishLines(lines, stores, { folder, ports, run });
  const failed = stores.filter((_, position) => receipts.some((of) => of[position]?.status === 'failed'));
  return {
    bundles: lines.map((line, index) => describeLine(line, receipts[index])),
    problems: candidates.flatMap(({ problem }) => problem ?? []),
    ...(failed.length > 0 && { retryCommand: writePushCommand(options.target, failed, options) }),
  };
}

async function readTarget(path: string, ports: Ports): Promise<Candidate[]> {
  const absolute = resolve(ports.workingFolder, path);
  if (!(await isFolder(absolute))) return readNamed([path], ports);
  // A folder store has its bundles one level deeper.
  return readFolders([absolute, join(absolute, 'bundles')], ports);
}

const nothingThere = (named: readonly string[]) =>
  new ChopmarkError({
    code: 'INPUT_NO_SUBJECTS',
    message: `No bundle was found in ${named.join(', ')}.`,
    hint: 'Name *.sigstore.json or .jsonl files, or folders that contain them.',
  });
