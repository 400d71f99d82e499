import { JsonError } from '../base/json/json.ts';
import { type JsonObject, readArray, readObject, readOptionalObject, readString } from '../base/json/json-shape.ts';
import { type InTotoKind, SHOWN } from './in-toto-kind.ts';
import { MAX_ELEMENTS, MAX_PREDICATE_TEXT } from './limits.ts';
import type { ResourceDescriptor } from './provenance-shape.ts';
import { readResource } from './resource-descriptor.ts';

/** An assertion about an artifact, or about its producer. */
export interface AttributeReport {
  attributes: AttributeAssertion[];
  producer?: ResourceDescriptor;
}

export interface AttributeAssertion {
  attribute: string;
  target?: ResourceDescriptor;
  conditions?: JsonObject;
  evidence?: ResourceDescriptor;
}

const TYPE = 'https://in-toto.io/attestation/scai/v0.3';

/** SCAI attribute reports (in-toto attestation, spec/predicates/scai.md). */
export const scai: InTotoKind<AttributeReport> = {
  word: 'scai',
  name: 'SCAI attributes',
  types: [TYPE, 'https://in-toto.io/attestation/scai/attribute-report/v0.2'],

  build(predicate) {
    scai.read(predicate, TYPE);
    return { type: TYPE, predicate };
  },

  read(predicate) {
    const attributes = readArray(predicate.attributes, 'attributes', MAX_ELEMENTS).map(readAssertion);
    if (attributes.length === 0) throw new JsonError('shape', 'attributes is empty');
    return { attributes, ...(predicate.producer != null && { producer: readResource(predicate.producer, 'producer') }) };
  },

  explain: ({ attributes }) =>
    attributes
      .slice(0, SHOWN)
      .map(({ attribute }) => attribute)
      .join(', '),
};

function readAssertion(value: unknown, index: number): AttributeAssertion {
  const where = `attributes[${index}]`;
  const { attribute, target, conditions, evidence } = readObject(value, where);
  const read = readOptionalObject(conditions, `${where}.conditions`);
  return {
    attribute: readString(attribute, `${where}.attribute`, MAX_PREDICATE_TEXT),
    ...(target != null && { target: readResource(target, `${where}.target`) }),
    ...(read && { conditions: read }),
    ...(evidence != null && { evidence: readResource(evidence, `${where}.evidence`) }),
  };
}
