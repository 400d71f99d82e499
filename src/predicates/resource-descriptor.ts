import { JsonError } from '../base/json/json.ts';
import { readObject, readOptionalString, readStringMap } from '../base/json/json-shape.ts';
import { MAX_DIGESTS } from '../sigstore/limits.ts';
import { MAX_PREDICATE_TEXT } from './limits.ts';
import type { ResourceDescriptor } from './provenance-shape.ts';

/**
 * A resource that a predicate refers to (in-toto attestation, spec/v1/resource_descriptor.md), with the fields that are used here.
 *
 * @throws JsonError if it is not a descriptor, or lacks all of `uri`, `digest` and `content`.
 */
export function readResource(value: unknown, where: string): ResourceDescriptor {
  const { uri, digest, name, mediaType, content, downloadLocation } = readObject(value, where);
  const read = Object.entries({ uri, name, mediaType, content, downloadLocation }).flatMap(([field, text]): [string, string][] => {
    // Only content may have any length: the size of the whole document is limited.
    const known = readOptionalString(text, `${where}.${field}`, field === 'content' ? undefined : MAX_PREDICATE_TEXT);
    return known ? [[field, known]] : [];
  });
  const digests = digest == null ? {} : readStringMap(digest, `${where}.digest`, MAX_DIGESTS);
  const descriptor: ResourceDescriptor = { ...Object.fromEntries(read), ...(Object.keys(digests).length > 0 && { digest: digests }) };
  if (descriptor.uri ?? descriptor.digest ?? descriptor.content) return descriptor;
  throw new JsonError('shape', `${where} needs uri, digest or content`);
}
