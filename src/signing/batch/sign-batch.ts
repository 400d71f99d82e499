import { createGate, type ReadyJob, runInFlight } from '../../base/concurrency.ts';
import { ChopmarkError } from '../../base/errors/errors.ts';
import type { Bundle } from '../../sigstore/bundle.ts';
import type { Services } from '../../sigstore/signing-config.ts';
import type { CertificatePorts } from '../fulcio/certificate.ts';
import type { Session } from '../fulcio/session.ts';
import type { Journal } from '../journal/journal.ts';
import type { JournalRecord } from '../journal/journal-record.ts';
import {
  IN_FLIGHT_AT_FIRST,
  IN_FLIGHT_V1,
  IN_FLIGHT_V2,
  IN_FLIGHT_WITHOUT_LOG,
  MAX_FAILURES_IN_A_ROW,
  PAYLOADS_IN_FLIGHT,
  TIMESTAMPS_IN_FLIGHT,
} from '../limits.ts';
import { signatureOf } from '../rekor/client.ts';
import type { FindLogId } from '../rekor/client-v2.ts';
import { createRekorClient } from '../rekor/create-client.ts';
import { obtainTimestamp } from '../tsa/timestamp.ts';
import { type BatchResult, createBatchProgress } from './batch-progress.ts';
import { logAndBundle, settleAll } from './log-and-bundle.ts';
import { buildPayload, type SignItem, signContent } from './sign-item.ts';

/** An item that an earlier run signed and recorded, but whose bundle is missing. */
export interface PendingItem {
  item: SignItem;
  load(): Promise<JournalRecord>;
}

export interface BatchOptions<Verdict, Placed> extends CertificatePorts {
  session: Session;
  services: Services;
  items: readonly SignItem[];
  /** From `planResume`. Completed first, and not part of `items`. */
  pending?: readonly PendingItem[];
  journal: Journal;
  /** A log's checkpoint key id by its origin, from the trusted root. */
  logId: FindLogId;
  /** Verifies the bundle completely with the trusted root, and throws if it is not valid. */
  verify(bundle: Bundle, item: SignItem): Verdict | Promise<Verdict>;
  /** Puts the bundle in place by rename. Only its return value is kept. */
  place(item: SignItem, bundle: Bundle, verdict: Verdict): Promise<Placed>;
  /** Items in flight. The default depends on the kind of log. */
  concurrency?: number;
  /** After it is aborted, no new item is started. The `http` port ends the requests in flight. */
  signal?: AbortSignal;
}

type Job = { item: SignItem; load?: PendingItem['load'] };

/**
 * Signs a batch with one session. For each item: signature, timestamps, journal (flushed), logs, bundle, verification, place.
 *
 * The timestamps come before the log, although both could be requested at the same time. With the timestamps in the journal, a log
 * entry can be completed to a bundle at any later time, even after the certificate has expired. So log entries and bundles match,
 * wherever a run ends.
 *
 * A failed item does not affect the others. A failure that affects all items (a service that is down, a full disk, an expired token)
 * ends the batch after a few items. Items in flight are finished.
 *
 * @throws ChopmarkError `TRUST_NO_TIMESTAMP_SOURCE`, `INPUT_SERVICE_VERSION`, `INPUT_KEY_DIGEST`, before anything is signed. Later failures are
 *   in the result.
 */
export async function signBatch<Verdict, Placed>(options: BatchOptions<Verdict, Placed>): Promise<BatchResult<Placed>> {
  const { session, services, clock, logger, journal, signal } = options;
  const logs = services.logs.map((service) => createRekorClient(options, service, options.logId));
  const authorities = services.timestampAuthorities.map((service) => ({ service, gate: createGate(TIMESTAMPS_IN_FLIGHT) }));
  if (authorities.length === 0 && !logs.some(({ provesTime }) => provesTime)) throw noTimestampSourceError();
  const kinds = new Set(options.items.map(({ content }) => content.kind));
  for (const log of logs) log.checkKey(session.keyDetails, kinds);

  const jobs: Job[] = [...(options.pending ?? []), ...options.items.map((item) => ({ item }))];
  const course = createBatchProgress<Placed>(logger, jobs.length, MAX_FAILURES_IN_A_ROW, signal);
  const concurrency = options.concurrency ?? defaultConcurrency(services);

  const sign = async (item: SignItem, payload: Buffer | undefined): Promise<JournalRecord> => {
    const { signer, verifier, chain } = await session.credential();
    const content = await signContent(signer, item, payload);
    const timestamps = await settleAll(
      authorities.map(({ service, gate }) => gate(() => obtainTimestamp(options, service, signatureOf(content)))),
    );
    const recorded: JournalRecord = {
      id: item.id,
      name: item.name,
      signer: { verifier, keyDetails: signer.keyDetails, chain },
      content,
      timestamps,
      logs: services.logs.map(({ url }) => url.href),
    };
    await journal.record(recorded);
    return recorded;
  };

  const finish = async (item: SignItem, bundle: Bundle): Promise<void> => {
    const placed = await options.place(item, bundle, await options.verify(bundle, item));
    journal.done(item.id);
    course.signed({ id: item.id, name: item.name, placed });
  };

  const signAnew = async (item: SignItem, payload: Buffer | undefined): Promise<void> => {
    let recorded: JournalRecord | undefined;
    try {
      recorded = await sign(item, payload);
      const bundle = await logAndBundle(clock, logs, recorded, { earlierRun: false });
      if (bundle) await finish(item, bundle);
    } catch (error) {
      course.failed(item, error, recorded !== undefined);
    }
  };

  const complete = async (item: SignItem, recorded: JournalRecord): Promise<void> => {
    try {
      const bundle = await logAndBundle(clock, logs, recorded, { earlierRun: true });
      if (bundle) return await finish(item, bundle);
    } catch (error) {
      return course.failed(item, error, true);
    }
    logger.warn(
      `${item.name}: the signature of an earlier run was never logged, and its certificate has expired. The item is signed again.`,
    );
    await buildPayload(item).then(
      (payload) => signAnew(item, payload),
      (error) => course.failed(item, error, false),
    );
  };

  const prepare = async ({ item, load }: Job): Promise<ReadyJob | undefined> => {
    try {
      const recorded = await load?.();
      if (recorded) return { weight: weighRecorded(recorded), run: () => complete(item, recorded) };
      const payload = await buildPayload(item);
      return { weight: payload?.length ?? 0, run: () => signAnew(item, payload) };
    } catch (error) {
      course.failed(item, error, load !== undefined);
      return undefined;
    }
  };

  const untried = await runInFlight(jobs, prepare, {
    limit: () => (course.anySigned() ? concurrency : Math.min(concurrency, IN_FLIGHT_AT_FIRST)),
    maxWeight: PAYLOADS_IN_FLIGHT,
    stopped: course.stopped,
  });
  return course.conclude(untried.map(({ item, load }) => ({ item, recorded: load !== undefined })));
}

const weighRecorded = ({ content }: JournalRecord): number => (content.kind === 'envelope' ? content.envelope.payload.length : 0);

const defaultConcurrency = ({ logs }: Services): number => {
  if (logs.length === 0) return IN_FLIGHT_WITHOUT_LOG;
  return logs.every(({ majorApiVersion }) => majorApiVersion === 2) ? IN_FLIGHT_V2 : IN_FLIGHT_V1;
};

const noTimestampSourceError = () =>
  new ChopmarkError({
    code: 'TRUST_NO_TIMESTAMP_SOURCE',
    message: 'The signing time cannot be proven: there is neither a log that proves time nor a timestamp authority.',
    hint: 'Name a timestamp authority with --tsa-url or in the signing config.',
  });
