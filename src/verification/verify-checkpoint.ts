import {
  type Checkpoint,
  CheckpointError,
  type NoteSignature,
  noteKeyHint,
  parseCheckpoint,
  rekorV1LogId,
} from '../sigstore/checkpoint.ts';
import type { TransparencyLog } from '../sigstore/trusted-root.ts';
import { classifyKey } from '../x509/algorithms.ts';
import { MAX_CHECKPOINTS_KEPT } from './limits.ts';
import { refuse } from './refuse.ts';
import { verifyBytes } from './verify-signature.ts';

/** @throws ChopmarkError `VERIFICATION_LOG_CHECKPOINT` */
export type CheckpointVerifier = (note: string, log: TransparencyLog, generation: 1 | 2) => Checkpoint;

/**
 * Verifies that a log signed a checkpoint (C2SP tlog-checkpoint). Signatures of others, such as witnesses, are ignored. An invalid
 * signature in the log's own name is refused, even if there is a valid one too. A known checkpoint is not verified again.
 *
 * A log of Rekor v2 is known by its name and key. A log of Rekor v1 is known by its key alone: its checkpoints begin with the name of its
 * machine, which has no relation to its URL (rekor, pkg/util/signed_note.go).
 */
export function createCheckpointVerifier(): CheckpointVerifier {
  const kept = new Map<TransparencyLog, Map<string, Checkpoint>>();
  return (note, log, generation) => {
    const ofLog = kept.get(log) ?? new Map<string, Checkpoint>();
    kept.set(log, ofLog);
    const key = `${generation} ${note}`;
    const known = ofLog.get(key);
    if (known) return known;
    const checkpoint = verifyCheckpoint(note, log, generation);
    if (ofLog.size >= MAX_CHECKPOINTS_KEPT) ofLog.clear();
    ofLog.set(key, checkpoint);
    return checkpoint;
  };
}

function verifyCheckpoint(note: string, log: TransparencyLog, generation: 1 | 2): Checkpoint {
  const checkpoint = read(note, log);
  const own = checkpoint.signatures.filter(generation === 1 ? isOfKey(log) : isOfName(requireOrigin(checkpoint, log), log));
  const digest = classifyKey(log.publicKey)?.digest ?? 'sha256';
  const holds = own.length > 0 && own.every(({ signature }) => verifyBytes(digest, [checkpoint.signed], log.publicKey, signature));
  if (!holds) throw refuse('VERIFICATION_LOG_CHECKPOINT', `A checkpoint is not signed by the transparency log ${log.name}.`);
  return checkpoint;
}

type Recognize = (signature: NoteSignature) => boolean;

/** Rekor v1 takes the beginning of its key's SHA-256 for a hint, whatever the type of the key. Later logs hash the name too for some types. */
function isOfKey({ publicKey }: TransparencyLog): Recognize {
  const hint = rekorV1LogId(publicKey).subarray(0, 4);
  return ({ name, keyHint }) => keyHint.equals(hint) || keyHint.equals(noteKeyHint(name, publicKey));
}

function isOfName(origin: string, { publicKey }: TransparencyLog): Recognize {
  const hint = noteKeyHint(origin, publicKey);
  return ({ name, keyHint }) => name === origin && keyHint.equals(hint);
}

/** The name of a Rekor v2 log, which its checkpoint must have. */
function requireOrigin({ origin }: Checkpoint, log: TransparencyLog): string {
  if (log.origin === undefined)
    throw refuse(
      'VERIFICATION_LOG_CHECKPOINT',
      `The trusted root has no baseUrl for the log ${log.name}, so the checkpoint of a Rekor v2 entry cannot be compared with its name.`,
      'Add the baseUrl of the log to the trusted root. Only Rekor v2 needs it.',
    );
  if (origin !== log.origin)
    throw refuse('VERIFICATION_LOG_CHECKPOINT', `A checkpoint has the origin ${JSON.stringify(origin)}, but the log is ${log.origin}.`);
  return log.origin;
}

function read(note: string, log: TransparencyLog): Checkpoint {
  try {
    return parseCheckpoint(note);
  } catch (error) {
    if (!(error instanceof CheckpointError)) throw error;
    throw refuse('VERIFICATION_LOG_CHECKPOINT', `A checkpoint of ${log.name} cannot be read: ${error.message}.`, undefined, error);
  }
}
