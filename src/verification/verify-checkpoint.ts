import { type Checkpoint, CheckpointError, noteKeyHint, parseCheckpoint } from '../sigstore/checkpoint.ts';
import type { TransparencyLog } from '../sigstore/trusted-root.ts';
import { classifyKey } from '../x509/algorithms.ts';
import { MAX_CHECKPOINTS_KEPT } from './limits.ts';
import { refuse } from './refuse.ts';
import { verifyBytes } from './verify-signature.ts';

/** @throws ChopmarkError `VERIFICATION_LOG_CHECKPOINT` */
export type CheckpointVerifier = (note: string, log: TransparencyLog) => Checkpoint;

/**
 * Verifies that a log signed a checkpoint (C2SP tlog-checkpoint). Signatures of others, such as witnesses, are ignored. An invalid
 * signature in the log's own name is refused, even if there is a valid one too. A known checkpoint is not verified again.
 */
export function createCheckpointVerifier(): CheckpointVerifier {
  const kept = new Map<TransparencyLog, Map<string, Checkpoint>>();
  return (note, log) => {
    const ofLog = kept.get(log) ?? new Map<string, Checkpoint>();
    kept.set(log, ofLog);
    const known = ofLog.get(note);
    if (known) return known;
    const checkpoint = verifyCheckpoint(note, log);
    if (ofLog.size >= MAX_CHECKPOINTS_KEPT) ofLog.clear();
    ofLog.set(note, checkpoint);
    return checkpoint;
  };
}

function verifyCheckpoint(note: string, log: TransparencyLog): Checkpoint {
  const checkpoint = read(note, log);
  // Rekor v1 appends the number of the tree to the name.
  if (checkpoint.origin !== log.origin && !checkpoint.origin.startsWith(`${log.origin} - `)) {
    throw refuse(
      'VERIFICATION_LOG_CHECKPOINT',
      `A checkpoint has the origin ${JSON.stringify(checkpoint.origin)}, but the log is ${log.origin}.`,
    );
  }
  const hint = noteKeyHint(log.origin, log.publicKey);
  const own = checkpoint.signatures.filter(({ name, keyHint }) => name === log.origin && keyHint.equals(hint));
  const digest = classifyKey(log.publicKey)?.digest ?? 'sha256';
  const holds = own.length > 0 && own.every(({ signature }) => verifyBytes(digest, [checkpoint.signed], log.publicKey, signature));
  if (!holds) throw refuse('VERIFICATION_LOG_CHECKPOINT', `A checkpoint is not signed by the transparency log ${log.origin}.`);
  return checkpoint;
}

function read(note: string, log: TransparencyLog): Checkpoint {
  try {
    return parseCheckpoint(note);
  } catch (error) {
    if (!(error instanceof CheckpointError)) throw error;
    throw refuse('VERIFICATION_LOG_CHECKPOINT', `A checkpoint of ${log.origin} cannot be read: ${error.message}.`, undefined, error);
  }
}
