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

/** An item that an earlier run signed and recorded, and whose bundle is missing. */
export interface PendingItem {
  item: SignItem;
  load(): Promise<JournalRecord>;
}

export interface BatchOptions<Verdict, Placed> extends CertificatePorts {
  session: Session;
  services: Services;
  items: readonly SignItem[];
  /** From `planResume`. Completed first, and not among `items`. */
  pending?: readonly PendingItem[];
  journal: Journal;
  /** A log's checkpoint key id by its origin, as the trusted root has it. */
  logId: FindLogId;
  /** Verifies the bundle in full under the trusted root, and throws where it does not hold. */
  verify(bundle: Bundle, item: SignItem): Verdict | Promise<Verdict>;
  /** Puts the bundle in place by rename. What it returns is all that is kept of the item. */
  place(item: SignItem, bundle: Bundle, verdict: Verdict): Promise<Placed>;
  /** Items in flight. Default: by the kind of log. */
  concurrency?: number;
  /** Starts nothing more once it is aborted; requests under way are ended by the `http` port. */
  signal?: AbortSignal;
}

type Job = { item: SignItem; load?: PendingItem['load'] };

/**
 * Signs a batch under one session. For each item: signature, timestamps, journal (flushed), logs, bundle, verification, place.
 *
 * The timestamps come before the log, though they could be had beside it: with them in the journal, what a log holds can be completed
 * to a bundle at any later time, also after the certificate has run out. So log entries and bundles stay in step wherever a run ends.
 *
 * An item that fails takes no other with it. What would fail for all (a service that is down, a full disk, a token that ran out)
 * ends the batch after a few; what is in flight is brought to its end.
 *
 * @throws ChopmarkError `TRUST_NO_TIMESTAMP_SOURCE`, `INPUT_SERVICE_VERSION`, `INPUT_KEY_DIGEST`, before anything is signed; later failures are
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
    logger.warn(`${item.name}: an earlier signature was never logged, and its certificate has run out; it is signed anew.`);
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
    message: 'Neither a log that proves time nor a timestamp authority would witness these signatures.',
    hint: 'Name a timestamp authority with --tsa-url, or in the signing config.',
  });
