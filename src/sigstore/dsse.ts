import { createHash } from 'node:crypto';

/** Payload type of in-toto statements. */
export const IN_TOTO_PAYLOAD_TYPE = 'application/vnd.in-toto+json';

/** A DSSE v1 envelope with its one signature (Sigstore bundles allow exactly one). */
export interface Envelope {
  payloadType: string;
  payload: Buffer;
  signature: Buffer;
  /** Unauthenticated hint; empty for keyless signatures. */
  keyid?: string;
}

/** The pre-authentication encoding in pieces, so that a large payload is never copied (DSSE v1, protocol.md). */
export const encodeEnvelopeHead = ({ payloadType, payload }: Pick<Envelope, 'payloadType' | 'payload'>): Buffer =>
  Buffer.from(`DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `);

/**
 * The JSON of an envelope in each form that known signers write it in: Go's order of fields and the alphabetical one, with `keyid` and
 * without. Logs keep the digest of these bytes, which the envelope alone does not tell.
 */
export function* writeEnvelopes({ payload, payloadType, signature, keyid = '' }: Envelope): Generator<string> {
  const [body, sig] = [payload.toString('base64'), signature.toString('base64')];
  yield JSON.stringify({ payload: body, payloadType, signatures: [{ sig }] });
  yield JSON.stringify({ payload: body, payloadType, signatures: [{ sig, keyid }] });
  yield JSON.stringify({ payloadType, payload: body, signatures: [{ keyid, sig }] });
  yield JSON.stringify({ payloadType, payload: body, signatures: [{ sig }] });
}

/** SHA-256 of the pre-authentication encoding of DSSE v1: the digest that is signed, logged and verified. Copies no payload. */
export const digestEnvelope = (envelope: Pick<Envelope, 'payloadType' | 'payload'>): Buffer =>
  createHash('sha256').update(encodeEnvelopeHead(envelope)).update(envelope.payload).digest();
