import { JsonError } from '../base/json/json.ts';
import { readArray, readObject, readString } from '../base/json/json-shape.ts';
import { type InTotoKind, SHOWN } from './in-toto-kind.ts';
import { MAX_ELEMENTS, MAX_PREDICATE_TEXT } from './limits.ts';
import type { ResourceDescriptor } from './provenance-shape.ts';
import { readResource } from './resource-descriptor.ts';

/** Documents about the subjects that are stored elsewhere. */
export interface References {
  /** URI of the party that provides them. */
  attester: string;
  /** Each with `downloadLocation` and `mediaType`. */
  references: ResourceDescriptor[];
}

const TYPE = 'https://in-toto.io/attestation/reference/v0.1';

/** References (in-toto attestation, spec/predicates/reference.md). */
export const reference: InTotoKind<References> = {
  word: 'reference',
  name: 'references',
  types: [TYPE],

  build(predicate) {
    reference.read(predicate, TYPE);
    return { type: TYPE, predicate };
  },

  read: (predicate) => ({
    attester: readString(readObject(predicate.attester, 'attester').id, 'attester.id', MAX_PREDICATE_TEXT),
    references: readArray(predicate.references, 'references', MAX_ELEMENTS).map((value, index) => {
      const where = `references[${index}]`;
      const descriptor = readResource(value, where);
      if (descriptor.downloadLocation && descriptor.mediaType) return descriptor;
      throw new JsonError('shape', `${where} needs both downloadLocation and mediaType`);
    }),
  }),

  explain: ({ references }) =>
    references
      .slice(0, SHOWN)
      .map(({ downloadLocation }) => downloadLocation)
      .join(', '),
};
