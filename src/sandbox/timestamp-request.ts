import { DerError, type DerNode, readChildren, readDerBoolean, readDerInteger, readOid, readOnly, TAG } from '../x509/der.ts';
import { SandboxRefusal } from './refusal.ts';

export interface TimestampRequest {
  /** DER of the MessageImprint, repeated unchanged in the response. */
  imprint: Buffer;
  nonce: Buffer | undefined;
  /** Whether the response must include the authority's certificates. */
  wantsCertificates: boolean;
}

/** Digest length by the object identifier of SHA-256, SHA-384 and SHA-512. */
const DIGEST_LENGTH: Readonly<Record<string, number>> = {
  '2.16.840.1.101.3.4.2.1': 32,
  '2.16.840.1.101.3.4.2.2': 48,
  '2.16.840.1.101.3.4.2.3': 64,
};

export const TIMESTAMP_POLICY = '1.3.6.1.4.1.57264.2';

/**
 * Reads a TimeStampReq (RFC 3161, section 2.4.1).
 *
 * @throws SandboxRefusal 400
 */
export function readTimestampRequest(der: Buffer): TimestampRequest {
  try {
    const [version, imprint, ...options] = readChildren(readOnly(der, TAG.SEQUENCE), TAG.SEQUENCE);
    if (version === undefined || imprint === undefined || readDerInteger(version) !== 1n) throw new DerError('version 1 expected');
    checkImprint(imprint);
    const request: TimestampRequest = { imprint: imprint.raw, nonce: undefined, wantsCertificates: false };
    for (const option of options) readOption(option, request);
    return request;
  } catch (error) {
    throw error instanceof DerError ? new SandboxRefusal(400, `Failed to generate timestamp response: ${error.message}`) : error;
  }
}

function checkImprint(imprint: DerNode): void {
  const [algorithm, digest, ...rest] = readChildren(imprint, TAG.SEQUENCE);
  const [oid] = algorithm === undefined ? [] : readChildren(algorithm, TAG.SEQUENCE);
  if (oid === undefined || digest === undefined || rest.length > 0) throw new DerError('a message imprint is expected');
  const length = DIGEST_LENGTH[readOid(oid)];
  if (length === undefined) throw new DerError('the hash algorithm is not SHA-256, SHA-384 or SHA-512');
  if (digest.tag !== TAG.OCTET_STRING || digest.content.length !== length)
    throw new DerError('the digest does not have the length of its algorithm');
}

function readOption(option: DerNode, request: TimestampRequest): void {
  switch (option.tag) {
    case TAG.OID:
      if (readOid(option) !== TIMESTAMP_POLICY) throw new DerError('the policy is not supported by this authority');
      return;
    case TAG.INTEGER:
      request.nonce = option.raw;
      return;
    case TAG.BOOLEAN:
      request.wantsCertificates = readDerBoolean(option);
      return;
    default:
      throw new DerError('extensions are not accepted');
  }
}
