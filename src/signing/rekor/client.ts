import { createHash } from 'node:crypto';
import type { ErrorCode } from '../../base/errors/error-codes.ts';
import { ChopmarkError } from '../../base/errors/errors.ts';
import type { LogEntry, SignedContent } from '../../sigstore/bundle.ts';
import { encodeEnvelopeHead } from '../../sigstore/dsse.ts';
import { type LogBody, LogBodyError, type LogVerifier, parseLogBody } from '../../sigstore/log-body.ts';
import type { Service } from '../../sigstore/signing-config.ts';
import type { HashAlgorithm } from '../../x509/algorithms.ts';
import { DIGEST_NAME } from '../../x509/algorithms.ts';
import { type CalledService, invalidServiceResponse } from '../service-response.ts';

/** Content of a bundle whose digest is known, as everything we sign is. */
export type SubmittedContent =
  | Extract<SignedContent, { kind: 'envelope' }>
  | (Extract<SignedContent, { kind: 'message' }> & { digest: Buffer });

/** What a log is asked to keep. The same submission makes the same bytes, whenever it is sent. */
export interface Submission {
  content: SubmittedContent;
  verifier: LogVerifier;
  /** `PublicKeyDetails` of the verifier's key. */
  keyDetails: string;
}

/** A transparency log, whatever its API. */
export interface RekorClient {
  service: Service;
  /** Whether its entries carry a time that verifiers hold against the certificate. */
  provesTime: boolean;
  /** Throws `INPUT_KEY_DIGEST` for a kind of key whose signatures of such content it cannot take; asked before anything is signed. */
  checkKey(keyDetails: string, kinds: ReadonlySet<SubmittedContent['kind']>): void;
  /** Writes the entry, or takes the one that is there already. What comes back contains exactly what was submitted. */
  write(submission: Submission): Promise<LogEntry>;
  /** The entry that is there already, without writing one. Absent where the log has no such search. */
  find?(submission: Submission): Promise<LogEntry | undefined>;
}

/** The digest that a signature over an envelope's pre-authentication encoding is about. */
export const digestContent = (content: SubmittedContent, algorithm: HashAlgorithm): Buffer =>
  content.kind === 'message'
    ? content.digest
    : createHash(DIGEST_NAME[algorithm]).update(encodeEnvelopeHead(content.envelope)).update(content.envelope.payload).digest();

export const signatureOf = (content: SubmittedContent): Buffer =>
  content.kind === 'message' ? content.signature : content.envelope.signature;

export type ExpectedBody = Pick<LogBody, 'digestOf' | 'algorithm' | 'digest'>;

/**
 * An entry is ours when its body holds our digest, signature and verifier; a log that returns another one is not believed.
 *
 * @throws ChopmarkError `SIGNING_LOG_INVALID_RESPONSE`, `SIGNING_LOG_MISMATCH`
 */
export function checkLogEntry(service: CalledService, entry: LogEntry, submission: Submission, expected: ExpectedBody): LogEntry {
  const body = readBody(service, entry);
  const same =
    body.digestOf === expected.digestOf &&
    body.algorithm === expected.algorithm &&
    body.digest.equals(expected.digest) &&
    body.signature.equals(signatureOf(submission.content)) &&
    body.verifier.kind === submission.verifier.kind &&
    body.verifier.der.equals(submission.verifier.der) &&
    (body.keyDetails ?? submission.keyDetails) === submission.keyDetails;
  if (same) return entry;
  throw new ChopmarkError({
    code: 'SIGNING_LOG_MISMATCH',
    message: `The transparency log ${service.url.host} returned an entry of something else than was sent.`,
    hint: 'Report it to the operator of the log. A proxy that answers from its cache does this too.',
  });
}

const GARBLED: ErrorCode = 'SIGNING_LOG_INVALID_RESPONSE';

function readBody(service: CalledService, entry: LogEntry): LogBody {
  try {
    return parseLogBody(entry);
  } catch (error) {
    throw error instanceof LogBodyError ? invalidServiceResponse(GARBLED, service, error.message) : error;
  }
}
