import { JsonError } from '../core/json.ts';
import {
  type JsonObject,
  readArray,
  readObject,
  readOptionalArray,
  readOptionalObject,
  readOptionalString,
  readString,
} from '../core/json-shape.ts';
import { MAX_ELEMENTS, MAX_PREDICATE_TEXT } from '../core/limits.ts';

/** A predicate type of in-toto that is not made here, but known: what is given as one is checked before it is signed. */
interface KnownType {
  types: readonly string[];
  /** What it is called, for people. */
  name: string;
  /** One line about what it says. @throws JsonError Where it is not what its specification has. */
  summarize(predicate: JsonObject): string;
}

/** in-toto attestation, spec/predicates: scai.md, release.md, link.md, reference.md. */
const KNOWN: readonly KnownType[] = [
  {
    types: ['https://in-toto.io/attestation/scai/v0.3', 'https://in-toto.io/attestation/scai/attribute-report/v0.2'],
    name: 'SCAI attributes',
    summarize(predicate) {
      const attributes = readArray(predicate.attributes, 'attributes', MAX_ELEMENTS).map((each, index) =>
        readString(readObject(each, `attributes[${index}]`).attribute, `attributes[${index}].attribute`, MAX_PREDICATE_TEXT),
      );
      if (attributes.length === 0) throw new JsonError('shape', 'attributes is empty');
      return attributes.slice(0, SHOWN).join(', ');
    },
  },
  {
    types: ['https://in-toto.io/attestation/release/v0.1', 'https://in-toto.io/attestation/release/v0.2'],
    name: 'release',
    summarize(predicate) {
      const purl = readString(predicate.purl, 'purl', MAX_PREDICATE_TEXT);
      if (!purl.startsWith('pkg:')) throw new JsonError('shape', 'purl is no package URL');
      return `${purl}${readOptionalString(predicate.releaseId, 'releaseId', MAX_PREDICATE_TEXT) ? ', with the id that its registry gave it' : ''}`;
    },
  },
  {
    types: ['https://in-toto.io/attestation/link/v0.3', 'https://in-toto.io/Link/v1'],
    name: 'link',
    summarize(predicate) {
      const name = readString(predicate.name, 'name', MAX_PREDICATE_TEXT);
      const materials = Array.isArray(predicate.materials)
        ? readArray(predicate.materials, 'materials', MAX_ELEMENTS).length
        : Object.keys(readOptionalObject(predicate.materials, 'materials') ?? {}).length;
      const command = readOptionalArray(predicate.command, 'command', MAX_ELEMENTS).map((word) =>
        readString(word, 'command', MAX_PREDICATE_TEXT),
      );
      return `step ${name}${command.length > 0 ? `, by ${command.join(' ')}` : ''}, of ${materials} materials`;
    },
  },
  {
    types: ['https://in-toto.io/attestation/reference/v0.1'],
    name: 'references',
    summarize(predicate) {
      readString(readObject(predicate.attester, 'attester').id, 'attester.id', MAX_PREDICATE_TEXT);
      const references = readArray(predicate.references, 'references', MAX_ELEMENTS).map((each, index) => {
        const where = `references[${index}]`;
        const reference = readObject(each, where);
        readObject(reference.digest, `${where}.digest`);
        return readString(reference.downloadLocation, `${where}.downloadLocation`, MAX_PREDICATE_TEXT);
      });
      return references.slice(0, SHOWN).join(', ');
    },
  },
];

const SHOWN = 5;

export const findKnownType = (type: string): KnownType | undefined => KNOWN.find(({ types }) => types.includes(type));
