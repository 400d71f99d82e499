import { ChopmarkError } from '../../base/errors/errors.ts';
import { encodeEnvelopeHead } from '../../sigstore/dsse.ts';
import type { HashAlgorithm } from '../../x509/algorithms.ts';
import { MAX_PAYLOAD } from '../limits.ts';
import type { SubmittedContent } from '../rekor/client.ts';
import type { Signer } from '../signers/signer.ts';

/** One thing to be signed. */
export interface SignItem {
  /** Stable over runs and unique in a batch: what a resumed run knows it by. */
  id: string;
  /** For people. */
  name: string;
  content:
    | { kind: 'envelope'; payloadType: string; payload: Buffer | (() => Buffer | Promise<Buffer>) }
    | { kind: 'message'; algorithm: HashAlgorithm; digest: Buffer };
}

/** The payload, built now where it was not yet; built anew each time, so that it need not stay in memory. @throws ChopmarkError `INPUT_TOO_LARGE` */
export const buildPayload = async ({ name, content }: SignItem): Promise<Buffer | undefined> => {
  if (content.kind === 'message') return undefined;
  const payload = typeof content.payload === 'function' ? await content.payload() : content.payload;
  if (payload.length <= MAX_PAYLOAD) return payload;
  throw new ChopmarkError({
    code: 'INPUT_TOO_LARGE',
    message: `${name} is too large to sign: ${payload.length} bytes, and ${MAX_PAYLOAD} fit into a bundle.`,
    hint: 'Put what is large into a file of its own, and attest that file.',
  });
};

/** Signs an item whose payload was built. */
export async function signContent(signer: Signer, { content }: SignItem, payload: Buffer | undefined): Promise<SubmittedContent> {
  if (content.kind === 'message') {
    const { algorithm, digest } = content;
    return { kind: 'message', algorithm, digest, signature: await signer.sign({ kind: 'digest', algorithm, digest }) };
  }
  const unsigned = { payloadType: content.payloadType, payload: payload ?? Buffer.alloc(0) };
  const signature = await signer.sign({ kind: 'bytes', head: encodeEnvelopeHead(unsigned), bytes: unsigned.payload });
  return { kind: 'envelope', envelope: { ...unsigned, signature } };
}
