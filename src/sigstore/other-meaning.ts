import { MAX_SIMPLE_SIGNING } from './limits.ts';

/**
 * What a signature over some bytes means in another format. Such bytes are never signed as a file, and such a signature is never taken
 * for that of a file: it could have been made for the other purpose, or be used for it.
 */
export type OtherMeaning = 'envelope' | 'image-signature';

/** The first bytes of the data that every envelope signature covers (DSSE v1, protocol.md). */
const ENVELOPE_HEAD = Buffer.from('DSSEv1 ');

/** Bytes of the beginning of a file that show whether it can have another meaning, so that the rest has to be read. */
export const MEANING_HEAD = 64;

/** Whether the rest has to be read: only a JSON document can be about an image, and only a small one is read as such. */
export const mayBeDocument = (head: Uint8Array, size: number): boolean =>
  size <= MAX_SIMPLE_SIGNING && /^[\s\ufeff]*(?:\{|$)/.test(Buffer.from(head).toString('utf8'));

/** The other meaning of the content of a file. Undefined for nearly every file. */
export function findOtherMeaning(bytes: Uint8Array): OtherMeaning | undefined {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (content.subarray(0, ENVELOPE_HEAD.length).equals(ENVELOPE_HEAD)) return 'envelope';
  return mayBeDocument(content.subarray(0, MEANING_HEAD), content.length) && isImageSignature(content) ? 'image-signature' : undefined;
}

/**
 * Whether a document names the digest of a manifest as simple signing does. As lenient as its readers, which are written in Go: keys in
 * any case, the last of two, and no look at the type.
 */
function isImageSignature(content: Buffer): boolean {
  try {
    const image = memberOf(memberOf(JSON.parse(content.toString('utf8').replace(/^\ufeff/, '')), 'critical'), 'image');
    return memberOf(image, 'docker-manifest-digest') !== undefined;
  } catch {
    return false;
  }
}

const memberOf = (value: unknown, name: string): unknown =>
  Object.entries(value ?? {}).findLast(([key]) => key.toLowerCase() === name)?.[1];
