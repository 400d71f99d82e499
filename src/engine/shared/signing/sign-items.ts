import { dirname, join } from 'node:path';
import { makeFolder } from '../../../base/fs/make-folder.ts';
import { readBoundedFile } from '../../../base/fs/read-file.ts';
import { writeFileInPlace } from '../../../base/fs/write-file.ts';
import type { Ports } from '../../../base/ports.ts';
import type { ResultProblem, SignedBundle, StoreReceipt } from '../../../results/result.ts';
import { LOCAL_STORE } from '../../../results/result.ts';
import { toProblem } from '../../../results/to-problem.ts';
import type { BundleVerdict } from '../../../results/verdict.ts';
import { planResume } from '../../../signing/batch/resume.ts';
import { signBatch } from '../../../signing/batch/sign-batch.ts';
import type { SignItem } from '../../../signing/batch/sign-item.ts';
import { JOURNAL_NAME, openJournal } from '../../../signing/journal/journal.ts';
import { readJournal } from '../../../signing/journal/read-journal.ts';
import { type Bundle, serializeBundle } from '../../../sigstore/bundle.ts';
import { MAX_BUNDLE } from '../../../sigstore/limits.ts';
import { parseBundle } from '../../../sigstore/parse-bundle.ts';
import { rootsOf } from '../../../trust/trust.ts';
import type { Artifact } from '../../../verification/artifact.ts';
import { DIGEST_NAME } from '../../../x509/algorithms.ts';
import { showPath } from '../run/describe-subjects.ts';
import type { Signing } from './open-signing.ts';
import { isSameStatement } from './same-statement.ts';

/** One item to sign, and the file of its bundle. */
export interface PlannedBundle {
  item: SignItem;
  /** Absolute. */
  path: string;
  /** Positions in the subjects of the result. */
  subjects: number[];
  /** Absent for the signature of a file. */
  predicateType?: string;
  /** The name of that type in file names. */
  kind?: string;
}

export interface SignedItems {
  statements: SignedBundle[];
  problems: ResultProblem[];
}

type Placed = Omit<SignedBundle, 'subjects' | 'predicateType' | 'bundlePath'>;

/**
 * Signs the planned items, and continues an earlier run: journal first, then logs, then verification, then the file by rename.
 *
 * @param folder The folder of the journal. Absolute.
 * @throws ChopmarkError `STORE_JOURNAL_…`, `STORE_FILE_WRITE` if signing could not begin. All later errors are in `problems`.
 */
export async function signItems(planned: readonly PlannedBundle[], folder: string, signing: Signing, ports: Ports): Promise<SignedItems> {
  const { session, services, verifier, run } = signing;
  const { logger } = ports;
  for (const needed of new Set([folder, ...planned.map(({ path }) => dirname(path))])) await makeFolder(needed);
  const pathOf = new Map(planned.map(({ item, path }) => [item.id, path]));
  const place = async (item: SignItem, bundle: Bundle, verdict: BundleVerdict): Promise<Placed> => {
    await writeFileInPlace(pathOf.get(item.id) ?? '', `${serializeBundle(bundle)}\n`);
    return describePlaced(verdict, { store: LOCAL_STORE, status: 'stored', url: pathOf.get(item.id) ?? '' }, false);
  };
  const verify = (bundle: Bundle, item: SignItem) => verifier.verifyBundle(bundle, artifactOf(item));
  const journalPath = join(folder, JOURNAL_NAME);
  const items = planned.map(({ item }) => item);

  const plan = await planResume<Placed>({
    session,
    items,
    journal: await readJournal(journalPath, logger),
    logs: services.logs.map(({ url }) => url.href),
    logger,
    verify,
    findPlaced: (item) => findPlaced(pathOf.get(item.id) ?? ''),
    describePlaced: async (item, _, verdict) =>
      describePlaced(verdict, { store: LOCAL_STORE, status: 'already-stored', url: pathOf.get(item.id) ?? '' }, true),
    samePayload: (_, earlier, now) => isSameStatement(earlier, now),
    readIdentity: ([certificate]) => verifier.verifyCertificate(certificate ?? Buffer.alloc(0), ports.clock.now()),
  });
  if (plan.done.length > 0)
    logger.info(`Already signed by an earlier run: ${plan.done.length} of ${items.length}. The bundles of that run are kept.`);

  const journal = await openJournal(journalPath);
  try {
    const batch = await signBatch<BundleVerdict, Placed>({
      session,
      services,
      items: plan.fresh,
      pending: plan.pending,
      http: run.http,
      clock: run.clock,
      logger,
      journal,
      verify,
      place,
      signal: run.signal,
      logId: (origin) =>
        rootsOf(signing.trust)
          .flatMap(({ logs }) => logs)
          .find((log) => log.origin === origin)?.logId,
    });
    const placed = new Map([...plan.done, ...batch.signed].map(({ id, placed }) => [id, placed]));
    const statements = planned.flatMap(({ item, path, subjects, predicateType }): SignedBundle[] => {
      const made = placed.get(item.id);
      return made
        ? [{ ...made, subjects, bundlePath: showPath(path, ports.workingFolder), ...(predicateType !== undefined && { predicateType }) }]
        : [];
    });
    return { statements, problems: explainFailures(batch) };
  } finally {
    await journal.close();
  }
}

/** The artifact that a bundle must match: for a signature the digest of its file, for a statement none. */
const artifactOf = ({ content }: SignItem): Artifact =>
  content.kind === 'message'
    ? { kind: 'digest', algorithm: DIGEST_NAME[content.algorithm], digest: content.digest.toString('hex') }
    : { kind: 'none' };

/** Omits the statement, which would keep every payload of a batch in memory. */
const describePlaced = ({ signer, entries, times }: BundleVerdict, receipt: StoreReceipt, reused: boolean): Placed => ({
  signer,
  entries,
  // A copy has no spare capacity, which matters for thousands of items.
  timestamps: times.slice(),
  stores: [receipt],
  reused,
});

async function findPlaced(path: string): Promise<Bundle | undefined> {
  const bytes = await readBoundedFile(path, MAX_BUNDLE, 'the bundle').catch(() => undefined);
  return bytes && parseBundle(bytes, path);
}

/** One problem if the batch ended early, because it covers all items, else one for each item. A bug is thrown as it is. */
function explainFailures({ stopped, failed }: { stopped?: Error; failed: { name: string; error: Error }[] }): ResultProblem[] {
  if (stopped) return [toProblem(stopped)];
  return failed.map(({ name, error }) => {
    const problem = toProblem(error);
    return failed.length === 1 ? problem : { ...problem, message: `${name}: ${problem.message}` };
  });
}
