import { JsonError } from '../../base/json/json.ts';
import { type JsonObject, readArray, readObject, readOptionalArray, readOptionalString, readString } from '../../base/json/json-shape.ts';
import { MAX_ELEMENTS, MAX_RELATIONSHIP_TARGETS, MAX_SBOM_TEXT } from '../limits.ts';
import { component, readTime, type Sbom, type SbomComponent } from './sbom-shape.ts';

const CONTEXT = /^https:\/\/spdx\.org\/rdf\/(3\.\d+(?:\.\d+)?)\/spdx-context\.jsonld$/;
const LICENSE_RELATIONS = ['hasConcludedLicense', 'hasDeclaredLicense'];

/** The version in the context of SPDX 3 as JSON-LD: 3.0.1; undefined for other JSON. */
export const versionOfSpdx3 = (document: JsonObject): string | undefined => {
  const contexts = Array.isArray(document['@context']) ? document['@context'] : [document['@context']];
  return contexts.map((context) => (typeof context === 'string' ? CONTEXT.exec(context)?.[1] : undefined)).find((version) => version);
};

/**
 * SPDX 3 as JSON-LD in the only serialization that its specification defines: a graph of elements, each with type and identifier.
 *
 * @throws JsonError
 */
export function readSpdx3(document: JsonObject): Sbom {
  const version = versionOfSpdx3(document);
  if (version === undefined) throw new JsonError('shape', '/@context is not the context of SPDX 3');
  const elements = readArray(document['@graph'], '/@graph', MAX_ELEMENTS).map(readElement);
  const ofType = (type: string) => elements.filter((element) => element.type === type);
  if (ofType('SpdxDocument').length !== 1) throw new JsonError('shape', '/@graph does not have exactly one SpdxDocument');
  const info = ofType('CreationInfo')[0] ?? elements.find(({ creationInfo }) => typeof creationInfo === 'object')?.creationInfo;
  const creation = readObject(info, 'CreationInfo');
  readString(creation.specVersion, 'CreationInfo.specVersion', 32);
  readString(creation.created, 'CreationInfo.created', 64);
  const created = readTime(creation.created);
  const licenses = findLicenses(elements);
  const components = elements.flatMap((one, index) =>
    typeof one.type === 'string' && PACKAGES.has(one.type) ? [readPackage(one, `/@graph/${index}`, licenses)] : [],
  );
  return { format: 'spdx', version, ...(created && { created }), components };
}

/** The classes of packages (Software, AI and Dataset profiles). */
const PACKAGES = new Set(['software_Package', 'ai_AIPackage', 'dataset_DatasetPackage']);

function readElement(value: unknown, index: number): JsonObject {
  const where = `/@graph/${index}`;
  const element = readObject(value, where);
  const type = readString(readAlias(element, 'type', where), `${where}/type`, 200);
  // Other readers expand names, and would find a package that is not seen here.
  if (LONG_NAME.test(type)) throw new JsonError('shape', `${where}/type is not written as in the context of SPDX 3: software_Package`);
  const spdxId = readString(readAlias(element, 'spdxId', where), `${where}/spdxId`, MAX_SBOM_TEXT);
  return { ...element, type, spdxId };
}

/** A class of SPDX by its address, or by a prefix for it. */
const LONG_NAME = /^(?:https?:\/\/spdx\.org\/|spdx:)/;
/** What the context of SPDX 3 makes of these names. JSON-LD has both, and refuses an object with both. */
const KEYWORDS = { type: '@type', spdxId: '@id' } as const;

function readAlias(element: JsonObject, name: keyof typeof KEYWORDS, where: string): unknown {
  const [alias, keyword] = [element[name], element[KEYWORDS[name]]];
  if (alias !== undefined && keyword !== undefined)
    throw new JsonError('shape', `${where}/${name} is there twice, as ${KEYWORDS[name]} too`);
  return alias ?? keyword;
}

function readPackage(one: JsonObject, where: string, licenses: ReadonlyMap<unknown, string[]>): SbomComponent {
  return component({
    name: readString(one.name, `${where}/name`, MAX_SBOM_TEXT),
    version: readOptionalString(one.software_packageVersion, `${where}/software_packageVersion`, MAX_SBOM_TEXT),
    purls: [readOptionalString(one.software_packageUrl, `${where}/software_packageUrl`, MAX_SBOM_TEXT), ...purlsOf(one, where)],
    licenses: licenses.get(one.spdxId) ?? [],
  });
}

/** The package URLs among the external identifiers. */
function purlsOf(one: JsonObject, where: string): (string | undefined)[] {
  const identifiers = readOptionalArray(one.externalIdentifier, `${where}/externalIdentifier`, MAX_RELATIONSHIP_TARGETS).map(
    (each, index) => readObject(each, `${where}/externalIdentifier/${index}`),
  );
  return identifiers
    .filter(({ externalIdentifierType }) => externalIdentifierType === 'packageUrl')
    .map(({ identifier }) => readOptionalString(identifier, `${where}/externalIdentifier`, MAX_SBOM_TEXT));
}

/** Licenses by the identifier of the element that has them: concluded licenses, otherwise declared ones. */
function findLicenses(elements: readonly JsonObject[]): Map<unknown, string[]> {
  const expressions = new Map(elements.map((element) => [element.spdxId, element.simplelicensing_licenseExpression]));
  const found = new Map<unknown, string[]>();
  for (const relation of LICENSE_RELATIONS) {
    for (const { from, to, relationshipType } of elements) {
      if (relationshipType !== relation || found.get(from)?.length) continue;
      const targets = readOptionalArray(to, 'Relationship.to', MAX_RELATIONSHIP_TARGETS).map((target) => expressions.get(target));
      found.set(
        from,
        targets.flatMap((text) => readOptionalString(text, 'simplelicensing_licenseExpression', MAX_SBOM_TEXT) ?? []),
      );
    }
  }
  return found;
}
