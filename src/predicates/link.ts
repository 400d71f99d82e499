import { JsonError } from '../base/json/json.ts';
import { type JsonObject, readArray, readOptionalArray, readOptionalObject, readString, readStringMap } from '../base/json/json-shape.ts';
import { MAX_DIGESTS } from '../sigstore/limits.ts';
import type { InTotoKind } from './in-toto-kind.ts';
import { MAX_ELEMENTS, MAX_PREDICATE_TEXT } from './limits.ts';
import { readResource } from './resource-descriptor.ts';

/** One step of a supply chain whose products are the subjects. */
export interface Link {
  name: string;
  command: string[];
  materials: { name: string; digest: Readonly<Record<string, string>> }[];
}

const TYPE = 'https://in-toto.io/attestation/link/v0.3';
/** The type that cosign reads: materials are one object keyed by name, as in links before the attestation framework. */
const OLD_TYPE = 'https://in-toto.io/Link/v1';

/** Links (in-toto attestation, spec/predicates/link.md). */
export const link: InTotoKind<Link> = {
  word: 'link',
  name: 'link',
  types: [TYPE, OLD_TYPE],

  /** @param style `cosign`: the older type, which cosign supports. */
  build(predicate, style) {
    const type = style === 'cosign' ? OLD_TYPE : TYPE;
    link.read(predicate, type);
    return { type, predicate };
  },

  read(predicate, type) {
    const materials = type === OLD_TYPE ? readOldMaterials(predicate) : readMaterials(predicate);
    if (new Set(materials.map(({ name }) => name)).size < materials.length) throw new JsonError('shape', 'materials has a duplicate name');
    readOptionalObject(predicate.byproducts, 'byproducts');
    readOptionalObject(predicate.environment, 'environment');
    return {
      name: readString(predicate.name, 'name', MAX_PREDICATE_TEXT),
      command: readOptionalArray(predicate.command, 'command', MAX_ELEMENTS).map((word) => readString(word, 'command', MAX_PREDICATE_TEXT)),
      materials,
    };
  },

  explain: ({ name, command, materials }) =>
    `step ${name}${command.length > 0 ? `, by ${command.join(' ')}` : ''}, of ${materials.length} materials`,
};

const readMaterials = ({ materials }: JsonObject) =>
  (materials == null ? [] : readArray(materials, 'materials', MAX_ELEMENTS)).map((value, index) => {
    const where = `materials[${index}]`;
    const { name, digest } = readResource(value, where);
    if (name === undefined || digest === undefined) throw new JsonError('shape', `${where} needs both name and digest`);
    return { name, digest };
  });

const readOldMaterials = ({ materials }: JsonObject) =>
  Object.entries(readOptionalObject(materials, 'materials') ?? {}).map(([name, digest]) => ({
    name,
    digest: readStringMap(digest, `materials.${name.slice(0, 100)}`, MAX_DIGESTS),
  }));
