import { canonicalizeJson } from '../base/json/canonical-json.ts';
import type { InclusionProof, LogEntry } from '../sigstore/bundle.ts';
import { hashLeaf, verifyInclusion } from '../sigstore/merkle.ts';
import { isValidAt, type TransparencyLog } from '../sigstore/trusted-root.ts';
import { classifyKey } from '../x509/algorithms.ts';
import { formatTime, refuse } from './refuse.ts';
import { createCheckpointVerifier } from './verify-checkpoint.ts';
import { verifyBytes } from './verify-signature.ts';

export interface VerifiedEntry {
  log: TransparencyLog;
  /** The index in the log, as far as the log proves it. */
  index: bigint;
  /** When the log promised inclusion. A log proves no other time. */
  promisedAt?: Date;
  /** A time in the entry that is not proven. It must still be consistent. */
  claimedAt?: Date;
}

/**
 * @throws ChopmarkError `VERIFICATION_LOG_UNKNOWN`, `VERIFICATION_LOG_PROMISE`, `VERIFICATION_LOG_PROOF`, `VERIFICATION_LOG_CHECKPOINT`
 */
export type EntryVerifier = (entry: LogEntry, generation: 1 | 2) => VerifiedEntry;

type ProofVerifier = (entry: LogEntry, log: TransparencyLog, generation: 1 | 2) => void;

/** Verifies that entries are in a log of the trusted root: by the log's signed promise, by a proof up to a signed checkpoint, or by both if both are present. */
export function createEntryVerifier(logs: readonly TransparencyLog[]): EntryVerifier {
  const verifyCheckpoint = createCheckpointVerifier();

  const verifyProof: ProofVerifier = (entry, log, generation) => {
    const { inclusionProof: proof, canonicalizedBody } = entry;
    if (!proof?.checkpoint)
      throw refuse('VERIFICATION_LOG_PROOF', `An inclusion proof of ${log.name} has no checkpoint, so it does not prove anything.`);
    const { size, rootHash } = verifyCheckpoint(proof.checkpoint, log, generation);
    if (proof.treeSize !== size || !proof.rootHash.equals(rootHash)) {
      throw refuse('VERIFICATION_LOG_CHECKPOINT', `An inclusion proof of ${log.name} and its checkpoint are for different trees.`);
    }
    verifyPath(proof, canonicalizedBody, log);
  };

  return (entry, generation) => {
    const known = logs.filter((log) => isIdOf(log, entry.logId));
    const [first] = known;
    if (!first) {
      throw refuse(
        'VERIFICATION_LOG_UNKNOWN',
        `A log entry is from a transparency log that the trusted root does not list (${entry.logId.toString('hex')}).`,
        'The bundle is from another Sigstore instance, or newer than the trusted root. Name the instance with --instance, or run "chopmark trust update".',
      );
    }
    if (!entry.inclusionPromise && !entry.inclusionProof)
      throw refuse('VERIFICATION_LOG_PROOF', `A log entry of ${first.name} has neither an inclusion promise nor an inclusion proof.`);
    const { logIndex, inclusionProof: proof } = entry;
    if (generation === 2) return { ...verifySecondGeneration(entry, first, verifyProof), index: logIndex };
    // In Rekor v1, the index over all shards is at least the index in the shard, which the proof has.
    if (proof && proof.logIndex > logIndex)
      throw refuse('VERIFICATION_LOG_PROOF', `A log entry of ${first.name} and its proof have contradictory indexes.`);
    const time = entry.integratedTime === undefined ? undefined : new Date(Number(entry.integratedTime) * 1000);
    if (!entry.inclusionPromise) {
      verifyProof(entry, first, 1);
      return { log: first, index: proof?.logIndex ?? logIndex, ...(time && { claimedAt: time }) };
    }
    const log = verifyPromise(entry, time, known);
    // sigstore-python 1 wrote proofs without a checkpoint into bundles of version 0.1. They prove nothing beside the promise.
    if (proof?.checkpoint) verifyProof(entry, log, 1);
    else if (proof) verifyPath(proof, entry.canonicalizedBody, log);
    return { log, index: logIndex, promisedAt: time as Date };
  };
}

/** Whether a proof leads from the entry to the root that it states itself. Without a checkpoint, that proves nothing yet. */
function verifyPath({ logIndex: index, treeSize: size, hashes, rootHash }: InclusionProof, body: Buffer, { name }: TransparencyLog): void {
  if (!verifyInclusion({ leafHash: hashLeaf(body), index, size, hashes, rootHash }))
    throw refuse(
      'VERIFICATION_LOG_PROOF',
      `The inclusion proof of a log entry does not match the tree of ${name}: the entry is not proven to be in the log.`,
    );
}

/** Rekor v2 states 32 bytes as its id. A trusted root can have only the first four, as checkpoints do. */
const isIdOf = ({ logId }: TransparencyLog, id: Buffer): boolean => (logId.length === 4 ? id.subarray(0, 4) : id).equals(logId);

/** Rekor v2 makes no promises and states no time. An entry that has one was tampered with. */
function verifySecondGeneration(entry: LogEntry, log: TransparencyLog, verifyProof: ProofVerifier): { log: TransparencyLog } {
  if (entry.inclusionPromise || entry.integratedTime) {
    throw refuse(
      'VERIFICATION_LOG_PROMISE',
      `A Rekor v2 entry of ${log.name} has an inclusion promise or a time, which Rekor v2 does not issue.`,
    );
  }
  if (entry.inclusionProof?.logIndex !== entry.logIndex) {
    throw refuse('VERIFICATION_LOG_PROOF', `A log entry of ${log.name} and its proof have different indexes.`);
  }
  verifyProof(entry, log, 2);
  return { log };
}

/** The signed entry timestamp of Rekor v1: its key over the canonical JSON of body, time, id and index. */
function verifyPromise(entry: LogEntry, time: Date | undefined, known: readonly TransparencyLog[]): TransparencyLog {
  const { canonicalizedBody, integratedTime, logId, logIndex, inclusionPromise } = entry;
  const name = known[0]?.name;
  if (!time || !inclusionPromise || logIndex > Number.MAX_SAFE_INTEGER) {
    throw refuse('VERIFICATION_LOG_PROMISE', `An inclusion promise of ${name} has no time.`);
  }
  const current = known.filter(({ validity }) => isValidAt(validity, time));
  if (current.length === 0)
    throw refuse('VERIFICATION_LOG_PROMISE', `An inclusion promise is from ${formatTime(time)}, when ${name} was not in use.`);
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
  if (!log) throw refuse('VERIFICATION_LOG_PROMISE', `An inclusion promise is not signed by the transparency log ${name}.`);
  return log;
}
