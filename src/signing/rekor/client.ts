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

/** Content of a bundle with a known digest. All content that we sign has one. */
export type SubmittedContent =
  | Extract<SignedContent, { kind: 'envelope' }>
  | (Extract<SignedContent, { kind: 'message' }> & { digest: Buffer });

/** The content for a log entry. The same submission always makes the same bytes. */
export interface Submission {
  content: SubmittedContent;
  verifier: LogVerifier;
  /** `PublicKeyDetails` of the verifier's key. */
  keyDetails: string;
}

/** A transparency log, whatever its API. */
export interface RekorClient {
  service: Service;
  /** Whether its entries have a time that verifiers compare with the certificate. */
  provesTime: boolean;
  /** Throws `INPUT_KEY_DIGEST` if the log does not accept signatures of this key over such content. Called before anything is signed. */
  checkKey(keyDetails: string, kinds: ReadonlySet<SubmittedContent['kind']>): void;
  /** Writes the entry, or uses the existing one. The returned entry has exactly the submitted content. */
  write(submission: Submission): Promise<LogEntry>;
  /** Finds an existing entry, without writing one. Absent if the log has no such search. */
  find?(submission: Submission): Promise<LogEntry | undefined>;
}

/** The digest that the signature covers. For an envelope, that of the pre-authentication encoding. */
export const digestContent = (content: SubmittedContent, algorithm: HashAlgorithm): Buffer =>
  content.kind === 'message'
    ? content.digest
    : createHash(DIGEST_NAME[algorithm]).update(encodeEnvelopeHead(content.envelope)).update(content.envelope.payload).digest();

export const signatureOf = (content: SubmittedContent): Buffer =>
  content.kind === 'message' ? content.signature : content.envelope.signature;

export type ExpectedBody = Pick<LogBody, 'digestOf' | 'algorithm' | 'digest'>;

/**
 * Checks that the body of an entry has our digest, signature and verifier. A log that returns any other entry is not trusted.
 *
 * @throws ChopmarkError `SIGNING_LOG_INVALID_RESPONSE`, `SIGNING_LOG_MISMATCH`
 */
export function checkLogEntry(service: CalledService, entry: LogEntry, submission: Submission, expected: ExpectedBody): LogEntry {
  const body = readBody(service, entry);
  const same =
    body.digestOf === expected.digestOf &&
    body.algorithm === expected.algorithm &&
    body.digest.equals(expected.digest) &&
    body.signature?.equals(signatureOf(submission.content)) === true &&
    body.verifier.kind === submission.verifier.kind &&
    body.verifier.der.equals(submission.verifier.der) &&
    (body.keyDetails ?? submission.keyDetails) === submission.keyDetails;
  if (same) return entry;
  throw new ChopmarkError({
    code: 'SIGNING_LOG_MISMATCH',
    message: `The transparency log ${service.url.host} returned an entry that does not match the submitted signature.`,
    hint: 'Check whether a proxy answers from its cache. Otherwise report it to the operator of the log.',
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
