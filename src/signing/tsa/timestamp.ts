import { hash, randomBytes } from 'node:crypto';
import { ChopmarkError } from '../../base/errors/errors.ts';
import type { HttpResponse } from '../../base/ports.ts';
import type { Service } from '../../sigstore/signing-config.ts';
import {
  DerError,
  encodeBoolean,
  encodeInteger,
  encodeNull,
  encodeOctetString,
  encodeOid,
  encodeSequence,
  readChildren,
  readDerInteger,
  readOnly,
  TAG,
} from '../../x509/der.ts';
import { parseTimestampResponse } from '../../x509/timestamp-token.ts';
import type { CertificatePorts } from '../fulcio/certificate.ts';
import { MAX_TIMESTAMP_ANSWER } from '../limits.ts';
import { type CalledService, invalidServiceResponse, serviceRefusedError, showResponse } from '../service-response.ts';

const SHA256_OID = '2.16.840.1.101.3.4.2.1';
/** Bytes. Long enough that no two requests have the same nonce. */
const NONCE_LENGTH = 16;

/**
 * Requests a timestamp for a signature (RFC 3161, section 2.4): sends its SHA-256 and a new nonce, and asks for the certificates of
 * the authority.
 *
 * @returns The whole TimeStampResp in DER, as it is stored in bundles. It is granted, and over this signature and nonce. Its signer is
 *   checked later, by verification.
 * @throws ChopmarkError `SIGNING_TIMESTAMP_REFUSED`, `SIGNING_TIMESTAMP_INVALID_RESPONSE`, `SIGNING_TIMESTAMP_MISMATCH`
 */
export async function obtainTimestamp(
  { http, logger }: Pick<CertificatePorts, 'http' | 'logger'>,
  authority: Pick<Service, 'url' | 'givenBy'>,
  signature: Buffer,
): Promise<Buffer> {
  const service = { name: 'timestamp authority', url: authority.url };
  const imprint = hash('sha256', signature, 'buffer');
  const nonce = randomBytes(NONCE_LENGTH);
  const answer = await http({
    method: 'POST',
    url: authority.url,
    givenBy: authority.givenBy,
    headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
    body: formatTimestampRequest(imprint, nonce),
    maxBytes: MAX_TIMESTAMP_ANSWER,
    stage: 'SIGNING',
    service: service.name,
  });
  if (answer.status !== 200 && answer.status !== 201) {
    const words = showResponse(logger, service, answer);
    throw serviceRefusedError({
      code: 'SIGNING_TIMESTAMP_REFUSED',
      service,
      status: answer.status,
      asked: 'a request for a timestamp',
      words,
    });
  }
  return checkAnswer(service, answer, imprint, nonce);
}

/** TimeStampReq: version, message imprint, nonce, certReq. */
export const formatTimestampRequest = (imprint: Buffer, nonce: Buffer): Buffer =>
  encodeSequence(
    encodeInteger(1),
    encodeSequence(encodeSequence(encodeOid(SHA256_OID), encodeNull()), encodeOctetString(imprint)),
    encodeInteger(nonce),
    encodeBoolean(true),
  );

function checkAnswer(service: CalledService, { body }: HttpResponse, imprint: Buffer, nonce: Buffer): Buffer {
  try {
    refuseUngranted(service, body);
    const token = parseTimestampResponse(body);
    const same = token.imprint.algorithm === 'sha256' && token.imprint.digest.equals(imprint);
    if (same && token.nonce === BigInt(`0x${nonce.toString('hex')}`)) return body;
  } catch (error) {
    throw error instanceof DerError ? invalidServiceResponse('SIGNING_TIMESTAMP_INVALID_RESPONSE', service, error.message) : error;
  }
  throw new ChopmarkError({
    code: 'SIGNING_TIMESTAMP_MISMATCH',
    message: `The timestamp authority ${service.url.host} returned a timestamp that does not match the signature or the nonce.`,
    hint: 'Check whether a proxy answers from its cache. Otherwise report it to the operator.',
  });
}

/** PKIStatus 0 is granted, 1 granted with modifications. */
function refuseUngranted(service: CalledService, body: Buffer): void {
  const [info] = readChildren(readOnly(body, TAG.SEQUENCE));
  const [status] = info ? readChildren(info, TAG.SEQUENCE) : [];
  if (status === undefined) throw new DerError('it has no status');
  const code = readDerInteger(status);
  if (code === 0n || code === 1n) return;
  throw new ChopmarkError({
    code: 'SIGNING_TIMESTAMP_REFUSED',
    message: `The timestamp authority ${service.url.host} refused the request with PKIStatus ${code}.`,
    hint: 'It possibly does not accept SHA-256 or these parameters. Ask its operator.',
  });
}
