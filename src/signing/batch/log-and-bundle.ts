import { hash, X509Certificate } from 'node:crypto';
import type { Clock } from '../../base/ports.ts';
import { BUNDLE_MEDIA_TYPE, type Bundle, type LogEntry } from '../../sigstore/bundle.ts';
import type { JournalRecord } from '../journal/journal-record.ts';
import { SIGN_BEFORE } from '../limits.ts';
import type { RekorClient, Submission } from '../rekor/client.ts';

/**
 * Adds a recorded item to every log and makes its bundle.
 *
 * An item that an earlier run recorded is sent unchanged: a log that already has it answers with that entry. A log whose entries prove
 * their time (Rekor v1) must not be written after the certificate has expired, because no verifier would accept that time. There,
 * the entry is searched instead.
 *
 * @returns Undefined if the certificate has expired and such a log does not have the item. The item can then be signed again, and no
 *   log holds an entry without a bundle.
 */
export async function logAndBundle(
  clock: Clock,
  logs: readonly RekorClient[],
  recorded: JournalRecord,
  { earlierRun }: { earlierRun: boolean },
): Promise<Bundle | undefined> {
  const submission: Submission = { content: recorded.content, ...recorded.signer };
  const expired = earlierRun && hasExpired(recorded, clock);
  // The search comes before any write to another log: if it finds nothing, no log must have been written.
  const found = new Map<RekorClient, LogEntry>();
  for (const log of logs.filter(({ provesTime }) => provesTime && expired)) {
    const entry = await log.find?.(submission);
    if (entry === undefined) return undefined;
    found.set(log, entry);
  }
  const entries = await settleAll(logs.map(async (log) => found.get(log) ?? log.write(submission)));
  return assemble(recorded, entries);
}

function hasExpired({ signer }: JournalRecord, clock: Clock): boolean {
  if (signer.verifier.kind !== 'certificate') return false;
  return new X509Certificate(signer.verifier.der).validToDate.getTime() - SIGN_BEFORE <= clock.now().getTime();
}

const assemble = ({ signer, content, timestamps }: JournalRecord, entries: LogEntry[]): Bundle => ({
  mediaType: BUNDLE_MEDIA_TYPE,
  version: '0.3',
  material:
    signer.verifier.kind === 'certificate'
      ? { kind: 'certificate', certificate: signer.verifier.der }
      : { kind: 'public-key', hint: hash('sha256', signer.verifier.der, 'base64') },
  entries,
  timestamps: [...timestamps],
  content,
});

/** All results, or the first failure after all work has ended. */
export async function settleAll<Result>(works: readonly Promise<Result>[]): Promise<Result[]> {
  const settled = await Promise.allSettled(works);
  return settled.map((outcome) => {
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  });
}
