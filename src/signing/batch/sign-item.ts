import { ChopmarkError } from '../../base/errors/errors.ts';
import { encodeEnvelopeHead } from '../../sigstore/dsse.ts';
import type { HashAlgorithm } from '../../x509/algorithms.ts';
import { MAX_PAYLOAD } from '../limits.ts';
import type { SubmittedContent } from '../rekor/client.ts';
import type { Signer } from '../signers/signer.ts';

/** One item to sign. */
export interface SignItem {
  /** Stable across runs and unique in a batch: identifies the item in a resumed run. */
  id: string;
  /** For messages. */
  name: string;
  content:
    | { kind: 'envelope'; payloadType: string; payload: Buffer | (() => Buffer | Promise<Buffer>) }
    | { kind: 'message'; algorithm: HashAlgorithm; digest: Buffer };
}

/** Returns the payload, or builds it. It is built again each time, so that it does not stay in memory. @throws ChopmarkError `INPUT_TOO_LARGE` */
export const buildPayload = async ({ name, content }: SignItem): Promise<Buffer | undefined> => {
  if (content.kind === 'message') return undefined;
  const payload = typeof content.payload === 'function' ? await content.payload() : content.payload;
  if (payload.length <= MAX_PAYLOAD) return payload;
  throw new ChopmarkError({
    code: 'INPUT_TOO_LARGE',
    message: `${name} is too large to sign: it has ${payload.length} bytes, and a bundle holds at most ${MAX_PAYLOAD}.`,
    hint: 'Put the large content into a separate file, and attest that file.',
  });
};

/** Signs an item with a payload that is already built. */
export async function signContent(signer: Signer, { content }: SignItem, payload: Buffer | undefined): Promise<SubmittedContent> {
  if (content.kind === 'message') {
    const { algorithm, digest } = content;
    return { kind: 'message', algorithm, digest, signature: await signer.sign({ kind: 'digest', algorithm, digest }) };
  }
  const unsigned = { payloadType: content.payloadType, payload: payload ?? Buffer.alloc(0) };
  const signature = await signer.sign({ kind: 'bytes', head: encodeEnvelopeHead(unsigned), bytes: unsigned.payload });
  return { kind: 'envelope', envelope: { ...unsigned, signature } };
}
