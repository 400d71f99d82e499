import { JsonError, parseJson } from '../core/json.ts';
import { readObject, readString } from '../core/json-shape.ts';
import { MAX_TRUST_FILE } from '../core/limits.ts';
import type { DigestSet } from './subject.ts';

const TYPE = 'cosign container image signature';

/**
 * The image that a signature of cosign 1 and 2 is about (containers/image, "simple signing"): what is signed is this document.
 *
 * @throws JsonError
 */
export function readSimpleSigning(payload: Buffer): DigestSet {
  const document = readObject(parseJson(payload, { what: 'what was signed', maxBytes: MAX_TRUST_FILE }), 'what was signed');
  const critical = readObject(document.critical, 'critical');
  if (critical.type !== TYPE) throw new JsonError('shape', `critical.type is not "${TYPE}"`);
  const digest = readString(readObject(critical.image, 'critical.image')['docker-manifest-digest'], 'docker-manifest-digest', 200);
  const [, hex] = /^sha256:([0-9a-f]{64})$/.exec(digest) ?? [];
  if (hex === undefined) throw new JsonError('shape', 'docker-manifest-digest is no sha256 digest');
  return { sha256: hex };
}
