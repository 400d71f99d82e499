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
export function* writeEnvelopes(envelope: Envelope): Generator<string> {
  const body = envelope.payload.toString('base64');
  for (const [before, after] of formsOf(envelope)) yield `${before}${body}${after}`;
}

/** The digests of the same, in the same order, of which none is in memory as a whole. */
export function* digestEnvelopes(envelope: Envelope, algorithm: string): Generator<Buffer> {
  const { payload } = envelope;
  for (const [before, after] of formsOf(envelope)) {
    const digest = createHash(algorithm).update(before);
    for (let at = 0; at < payload.length; at += PIECE) digest.update(payload.toString('base64', at, at + PIECE));
    yield digest.update(after).digest();
  }
}

/** Bytes whose base64 has no padding. */
const PIECE = 48 << 10;

/** What is written before and after the payload. */
function* formsOf({ payloadType, signature, keyid = '' }: Envelope): Generator<[before: string, after: string]> {
  const [sig, payload] = [signature.toString('base64'), ''];
  yield splitAtPayload({ payload, payloadType, signatures: [{ sig }] });
  yield splitAtPayload({ payload, payloadType, signatures: [{ sig, keyid }] });
  yield splitAtPayload({ payloadType, payload, signatures: [{ keyid, sig }] });
  yield splitAtPayload({ payloadType, payload, signatures: [{ sig }] });
}

function splitAtPayload(envelope: object): [before: string, after: string] {
  const text = JSON.stringify(envelope);
  // Quotes in another text are escaped.
  const at = text.indexOf('"payload":"') + '"payload":"'.length;
  return [text.slice(0, at), text.slice(at)];
}

/** SHA-256 of the pre-authentication encoding of DSSE v1: the digest that is signed, logged and verified. Copies no payload. */
export const digestEnvelope = (envelope: Pick<Envelope, 'payloadType' | 'payload'>): Buffer =>
  createHash('sha256').update(encodeEnvelopeHead(envelope)).update(envelope.payload).digest();
