import { JsonError, parseJson } from '../base/json/json.ts';
import { readObject, readString } from '../base/json/json-shape.ts';
import { MAX_SIMPLE_SIGNING } from './limits.ts';
import type { DigestSet } from './subject.ts';

const TYPE = 'cosign container image signature';

/** The image named by a simple signing document. */
export interface SignedImage {
  /** `registry/repository` as its writer named it; may be empty. It is not compared with anything. */
  reference: string;
  digest: DigestSet;
}

/**
 * Reads the document that cosign 1 and 2 sign for an image (containers/image, "simple signing").
 *
 * @throws JsonError
 */
export function readSimpleSigning(payload: Buffer): SignedImage {
  const document = readObject(parseJson(payload, { what: 'what was signed', maxBytes: MAX_SIMPLE_SIGNING }), 'what was signed');
  const critical = readObject(document.critical, 'critical');
  if (critical.type !== TYPE) throw new JsonError('shape', `critical.type is not "${TYPE}"`);
  const digest = readString(readObject(critical.image, 'critical.image')['docker-manifest-digest'], 'docker-manifest-digest', 200);
  const [, hex] = /^sha256:([0-9a-f]{64})$/.exec(digest) ?? [];
  if (hex === undefined) throw new JsonError('shape', 'docker-manifest-digest is not a sha256 digest');
  return { reference: readReference(critical.identity), digest: { sha256: hex } };
}

function readReference(identity: unknown): string {
  const { 'docker-reference': reference } = readObject(identity ?? {}, 'critical.identity');
  return typeof reference === 'string' ? reference : '';
}

/**
 * The document for an image, in cosign's formatting: the same image gives the same bytes, so a resumed run recognizes it.
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
