import { createHash, hash, type KeyObject } from 'node:crypto';
import type { LogEntry, SignedContent } from '../sigstore/bundle.ts';
import { digestEnvelope, digestEnvelopes, type Envelope, encodeEnvelopeHead } from '../sigstore/dsse.ts';
import { type LogBody, LogBodyError, parseLogBody } from '../sigstore/log-body.ts';
import type { HashAlgorithm } from '../x509/algorithms.ts';
import { classifyKey, DIGEST_NAME } from '../x509/algorithms.ts';
import { refuse } from './refuse.ts';

/** The key or certificate of a bundle's signature, in the form that log entries have. */
export interface EntrySigner {
  kind: 'certificate' | 'public-key';
  der: Buffer;
  publicKey: KeyObject;
}

/**
 * Checks that a log entry belongs to its bundle: the same signature, by the same certificate or key, over the same digest. Without
 * this check, a valid entry for another signature would count for the bundle (CVE-2022-36056).
 *
 * @throws ChopmarkError `VERIFICATION_LOG_BODY`
 */
export function verifyLogBody(entry: LogEntry, content: SignedContent, signer: EntrySigner): LogBody {
  const body = readBody(entry);
  const signature = content.kind === 'message' ? content.signature : content.envelope.signature;
  const differs =
    (body.signature && !body.signature.equals(signature) && 'signature') ||
    ((body.verifier.kind !== signer.kind || !body.verifier.der.equals(signer.der)) && signer.kind.replace('-', ' ')) ||
    (body.keyDetails !== undefined && !classifyKey(signer.publicKey)?.details.includes(body.keyDetails) && 'kind of key') ||
    (!isAbout(body, content) && 'digest');
  if (!differs) return body;
  throw refuse(
    'VERIFICATION_LOG_BODY',
    `The log entry ${entry.kind} ${entry.version} has a different ${differs} than the bundle.`,
    'The entry is for another signature: the bundle was assembled by hand or tampered with.',
  );
}

function readBody(entry: LogEntry): LogBody {
  try {
    return parseLogBody(entry);
  } catch (error) {
    if (!(error instanceof LogBodyError)) throw error;
    throw refuse('VERIFICATION_LOG_BODY', `A log entry cannot be read: ${error.message}.`, undefined, error);
  }
}

/**
 * A hashedrekord can also be the entry of an envelope: then its digest is that of the data that the envelope's signature covers
 * (client specification, "Bundle content and entry kind"). A file with exactly these bytes has the same entry, so `sign` refuses
 * such files.
 *
 * The digest of a whole envelope is that of one of its forms in JSON, and covers the signature.
 */
function isAbout({ digestOf, algorithm, digest }: LogBody, content: SignedContent): boolean {
  if (content.kind === 'message')
    return digestOf === 'signed' && algorithm === content.algorithm && content.digest?.equals(digest) === true;
  const { envelope } = content;
  if (digestOf === 'envelope') return isWritten(envelope, algorithm, digest);
  if (digestOf === 'payload') return hash(DIGEST_NAME[algorithm], envelope.payload, 'buffer').equals(digest);
  return digestSigned(algorithm, envelope).equals(digest);
}

function isWritten(envelope: Envelope, algorithm: HashAlgorithm, digest: Buffer): boolean {
  for (const written of digestEnvelopes(envelope, DIGEST_NAME[algorithm])) if (written.equals(digest)) return true;
  return false;
}

const digestSigned = (algorithm: HashAlgorithm, envelope: Envelope): Buffer =>
  algorithm === 'SHA2_256'
    ? digestEnvelope(envelope)
    : createHash(DIGEST_NAME[algorithm]).update(encodeEnvelopeHead(envelope)).update(envelope.payload).digest();
