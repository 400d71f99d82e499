import { canonicalizeJson } from '../base/json/canonical-json.ts';
import type { LogEntry } from '../sigstore/bundle.ts';
import { hashLeaf, verifyInclusion } from '../sigstore/merkle.ts';
import { isValidAt, type TransparencyLog } from '../sigstore/trusted-root.ts';
import { classifyKey } from '../x509/algorithms.ts';
import { formatTime, refuse } from './refuse.ts';
import { createCheckpointVerifier } from './verify-checkpoint.ts';
import { verifyBytes } from './verify-signature.ts';

export interface VerifiedEntry {
  log: TransparencyLog;
  /** Place in the log, as far as the log vouches for it. */
  index: bigint;
  /** When the log promised inclusion: the one time that a log proves. */
  promisedAt?: Date;
  /** A time that the entry names and nothing proves; it still has to fit. */
  claimedAt?: Date;
}

/**
 * @throws ChopmarkError `VERIFICATION_LOG_UNKNOWN`, `VERIFICATION_LOG_PROMISE`, `VERIFICATION_LOG_PROOF`, `VERIFICATION_LOG_CHECKPOINT`
 */
export type EntryVerifier = (entry: LogEntry, generation: 1 | 2) => VerifiedEntry;

/** Verifies that entries are in a log of the trusted root: by the log's signed promise, by a proof up to a signed checkpoint, or, where both are there, by both. */
export function createEntryVerifier(logs: readonly TransparencyLog[]): EntryVerifier {
  const verifyCheckpoint = createCheckpointVerifier();

  const verifyProof = (entry: LogEntry, log: TransparencyLog): void => {
    const { inclusionProof: proof, canonicalizedBody } = entry;
    if (!proof?.checkpoint)
      throw refuse('VERIFICATION_LOG_PROOF', `An inclusion proof of ${log.origin} has no checkpoint, so it proves nothing.`);
    const { size, rootHash } = verifyCheckpoint(proof.checkpoint, log);
    if (proof.treeSize !== size || !proof.rootHash.equals(rootHash)) {
      throw refuse('VERIFICATION_LOG_CHECKPOINT', `An inclusion proof of ${log.origin} and its checkpoint are of different trees.`);
    }
    const path = { leafHash: hashLeaf(canonicalizedBody), index: proof.logIndex, size, hashes: proof.hashes, rootHash };
    if (!verifyInclusion(path))
      throw refuse('VERIFICATION_LOG_PROOF', `The entry is not in the tree of ${log.origin} that its proof leads to.`);
  };

  return (entry, generation) => {
    const known = logs.filter((log) => isIdOf(log, entry.logId));
    const [first] = known;
    if (!first) {
      throw refuse(
        'VERIFICATION_LOG_UNKNOWN',
        `A log entry is of a transparency log that the trusted root does not have (${entry.logId.toString('hex')}).`,
        'The bundle is of another Sigstore instance, or newer than the trusted root: name the instance, or run "chopmark trust update".',
      );
    }
    if (!entry.inclusionPromise && !entry.inclusionProof)
      throw refuse('VERIFICATION_LOG_PROOF', `A log entry of ${first.origin} has neither promise nor proof.`);
    const { logIndex, inclusionProof: proof } = entry;
    if (generation === 2) return { ...verifySecondGeneration(entry, first, verifyProof), index: logIndex };
    // The index over all shards of Rekor v1 counts more than the one in the shard, which the proof is about.
    if (proof && proof.logIndex > logIndex)
      throw refuse('VERIFICATION_LOG_PROOF', `A log entry of ${first.origin} and its proof have indexes that cannot both be.`);
    const time = entry.integratedTime === undefined ? undefined : new Date(Number(entry.integratedTime) * 1000);
    if (!entry.inclusionPromise) {
      verifyProof(entry, first);
      return { log: first, index: proof?.logIndex ?? logIndex, ...(time && { claimedAt: time }) };
    }
    const log = verifyPromise(entry, time, known);
    if (proof) verifyProof(entry, log);
    return { log, index: logIndex, promisedAt: time as Date };
  };
}

/** Rekor v2 gives out 32 bytes as its id; trusted roots may hold the first four, which is what checkpoints have. */
const isIdOf = ({ logId }: TransparencyLog, id: Buffer): boolean => (logId.length === 4 ? id.subarray(0, 4) : id).equals(logId);

/** Rekor v2 makes no promises and tells no time; whoever wrote them into its entries had something in mind. */
function verifySecondGeneration(
  entry: LogEntry,
  log: TransparencyLog,
  verifyProof: (entry: LogEntry, log: TransparencyLog) => void,
): { log: TransparencyLog } {
  if (entry.inclusionPromise || entry.integratedTime) {
    throw refuse('VERIFICATION_LOG_PROMISE', `A Rekor v2 entry of ${log.origin} carries a promise or a time, which no such log gives.`);
  }
  if (entry.inclusionProof?.logIndex !== entry.logIndex) {
    throw refuse('VERIFICATION_LOG_PROOF', `A log entry of ${log.origin} and its proof have different indexes.`);
  }
  verifyProof(entry, log);
  return { log };
}

/** The signed entry timestamp of Rekor v1: its key over the canonical JSON of body, time, id and index. */
function verifyPromise(entry: LogEntry, time: Date | undefined, known: readonly TransparencyLog[]): TransparencyLog {
  const { canonicalizedBody, integratedTime, logId, logIndex, inclusionPromise } = entry;
  const name = known[0]?.origin;
  if (!time || !inclusionPromise || logIndex > Number.MAX_SAFE_INTEGER) {
    throw refuse('VERIFICATION_LOG_PROMISE', `A promise of ${name} lacks the time it was made at.`);
  }
  const current = known.filter(({ validity }) => isValidAt(validity, time));
  if (current.length === 0) throw refuse('VERIFICATION_LOG_PROMISE', `A promise is of ${formatTime(time)}, when ${name} was not in use.`);
  const payload = Buffer.from(
    canonicalizeJson({
      body: canonicalizedBody.toString('base64'),
      integratedTime: Number(integratedTime),
      logID: logId.toString('hex'),
      logIndex: Number(logIndex),
    }),
  );
  const log = current.find(({ publicKey }) =>
    verifyBytes(classifyKey(publicKey)?.digest ?? 'sha256', [payload], publicKey, inclusionPromise),
  );
  if (!log) throw refuse('VERIFICATION_LOG_PROMISE', `A promise to include the entry is not signed by the transparency log ${name}.`);
  return log;
}
