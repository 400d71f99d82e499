import { hash, type KeyObject } from 'node:crypto';
import { MAX_CHECKPOINT, MAX_CHECKPOINT_SIGNATURES } from './limits.ts';

/** Thrown for text that is not a checkpoint; callers map it to the code of their stage. */
export class CheckpointError extends Error {
  override readonly name = 'CheckpointError';
}

export interface NoteSignature {
  /** Name of the key: of the log, or of a witness. */
  name: string;
  /** Four bytes that select a key of that name. */
  keyHint: Buffer;
  signature: Buffer;
}

/** A log's commitment to its tree (C2SP tlog-checkpoint), unverified. */
export interface Checkpoint {
  /** First line: the log's name, for Rekor v1 followed by ` - ` and the number of its tree. */
  origin: string;
  size: bigint;
  rootHash: Buffer;
  extensions: string[];
  /** The bytes that are signed. */
  signed: Buffer;
  signatures: NoteSignature[];
}

const SIGNATURE_LINE = /^\u2014 ([^\s+]+) ([A-Za-z0-9+/=]+)$/u;

/**
 * Reads a signed note that holds a checkpoint (C2SP signed-note, tlog-checkpoint).
 *
 * @throws CheckpointError
 */
export function parseCheckpoint(note: string): Checkpoint {
  if (note.length > MAX_CHECKPOINT) throw new CheckpointError('it is too long');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: notes must not contain control characters
  if (/[\u0000-\u0009\u000b-\u001f\u007f]/.test(note) || !note.isWellFormed()) throw new CheckpointError('it has control characters');
  const split = note.lastIndexOf('\n\n');
  if (split < 0) throw new CheckpointError('no empty line separates text and signatures');
  const text = note.slice(0, split + 1);
  const [origin = '', size = '', rootHash = '', ...extensions] = text.slice(0, -1).split('\n');
  if (origin === '' || extensions.includes('')) throw new CheckpointError('it has an empty line');
  if (!/^(?:0|[1-9]\d{0,18})$/.test(size)) throw new CheckpointError('its second line is not a tree size');
  const root = decodeBase64(rootHash);
  if (root?.length !== 32) throw new CheckpointError('its third line is not a tree hash');
  return {
    origin,
    size: BigInt(size),
    rootHash: root,
    extensions,
    signed: Buffer.from(text),
    signatures: parseSignatures(note.slice(split + 2)),
  };
}

function parseSignatures(block: string): NoteSignature[] {
  if (!block.endsWith('\n')) throw new CheckpointError('its last line has no line end');
  const lines = block.slice(0, -1).split('\n');
  if (lines.length > MAX_CHECKPOINT_SIGNATURES) throw new CheckpointError(`it has more than ${MAX_CHECKPOINT_SIGNATURES} signatures`);
  return lines.map((line) => {
    const [, name, encoded] = SIGNATURE_LINE.exec(line) ?? [];
    const bytes = encoded === undefined ? undefined : decodeBase64(encoded);
    if (name === undefined || bytes === undefined || bytes.length < 5) throw new CheckpointError('a signature line is malformed');
    return { name, keyHint: bytes.subarray(0, 4), signature: bytes.subarray(4) };
  });
}

const decodeBase64 = (text: string): Buffer | undefined => {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
};

/** The text of a checkpoint: what a log signs. */
export const formatCheckpoint = ({ origin, size, rootHash }: Pick<Checkpoint, 'origin' | 'size' | 'rootHash'>): string =>
  `${origin}\n${size}\n${rootHash.toString('base64')}\n`;

/** The note: a text followed by its signatures. */
export const formatNote = (text: string, signatures: readonly NoteSignature[]): string =>
  `${text}\n${signatures
    .map(({ name, keyHint, signature }) => `\u2014 ${name} ${Buffer.concat([keyHint, signature]).toString('base64')}\n`)
    .join('')}`;

const ED25519 = 0x01;
const RSA_PKCS1 = Buffer.concat([Buffer.from([0xff]), Buffer.from('PKIX-RSA-PKCS#1v1.5')]);

/**
 * The full ID of a note key. Its first four bytes are the key hint, and all 32 are the log ID of Rekor v2. The ID of an ECDSA key is
 * computed from its SubjectPublicKeyInfo alone, as in Rekor v1 (C2SP signed-note, signature types).
 */
export function noteKeyId(name: string, publicKey: KeyObject): Buffer {
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  switch (publicKey.asymmetricKeyType) {
    case 'ed25519':
      // The raw key is the end of its SubjectPublicKeyInfo (RFC 8410, section 4).
      return hash('sha256', Buffer.concat([Buffer.from(`${name}\n`), Buffer.from([ED25519]), spki.subarray(-32)]), 'buffer');
    case 'rsa':
      return hash('sha256', Buffer.concat([Buffer.from(`${name}\n`), RSA_PKCS1, spki]), 'buffer');
    default:
      return hash('sha256', spki, 'buffer');
  }
}

/** The ID of a Rekor v1 log: SHA-256 of its SubjectPublicKeyInfo. Its first four bytes are the hint of the key in checkpoints. */
export const rekorV1LogId = (publicKey: KeyObject): Buffer => hash('sha256', publicKey.export({ type: 'spki', format: 'der' }), 'buffer');

export const noteKeyHint = (name: string, publicKey: KeyObject): Buffer => noteKeyId(name, publicKey).subarray(0, 4);
