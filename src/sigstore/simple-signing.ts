import { JsonError, parseJson } from '../base/json/json.ts';
import { readObject, readString } from '../base/json/json-shape.ts';
import { MAX_SIMPLE_SIGNING } from './limits.ts';
import type { DigestSet } from './subject.ts';

const TYPE = 'cosign container image signature';

/** The image that a document of simple signing names. */
export interface SignedImage {
  /** `registry/repository` as its writer called it; empty where it says nothing. Nobody compares it with anything. */
  reference: string;
  digest: DigestSet;
}

/**
 * The image that a signature of cosign 1 and 2 is about (containers/image, "simple signing"): what is signed is this document.
 *
 * @throws JsonError
 */
export function readSimpleSigning(payload: Buffer): SignedImage {
  const document = readObject(parseJson(payload, { what: 'what was signed', maxBytes: MAX_SIMPLE_SIGNING }), 'what was signed');
  const critical = readObject(document.critical, 'critical');
  if (critical.type !== TYPE) throw new JsonError('shape', `critical.type is not "${TYPE}"`);
  const digest = readString(readObject(critical.image, 'critical.image')['docker-manifest-digest'], 'docker-manifest-digest', 200);
  const [, hex] = /^sha256:([0-9a-f]{64})$/.exec(digest) ?? [];
  if (hex === undefined) throw new JsonError('shape', 'docker-manifest-digest is no sha256 digest');
  return { reference: readReference(critical.identity), digest: { sha256: hex } };
}

function readReference(identity: unknown): string {
  const { 'docker-reference': reference } = readObject(identity ?? {}, 'critical.identity');
  return typeof reference === 'string' ? reference : '';
}

/**
 * The document about an image, in cosign's own writing: the same image makes the same bytes, so a resumed run knows it again.
 *
 * @param reference `registry/repository`.
 * @param sha256 Hex, of the manifest.
 */
export const writeSimpleSigning = (reference: string, sha256: string): Buffer =>
  Buffer.from(
    JSON.stringify({
      critical: {
        identity: { 'docker-reference': reference },
        image: { 'docker-manifest-digest': `sha256:${sha256}` },
        type: TYPE,
      },
      optional: null,
    }),
  );
