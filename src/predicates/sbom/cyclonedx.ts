import { JsonError } from '../../base/json/json.ts';
import {
  type JsonObject,
  readObject,
  readOptionalArray,
  readOptionalObject,
  readOptionalString,
  readString,
} from '../../base/json/json-shape.ts';
import { MAX_ELEMENTS, MAX_LICENSES, MAX_SBOM_TEXT } from '../limits.ts';
import { component, readTime, type Sbom, type SbomComponent } from './sbom-shape.ts';

/** CycloneDX as JSON (ECMA-424), recognized by its `bomFormat`. @throws JsonError */
export function readCycloneDx(document: JsonObject): Sbom {
  if (document.bomFormat !== 'CycloneDX') throw new JsonError('shape', 'bomFormat is not CycloneDX');
  const created = readTime(readOptionalObject(document.metadata, '/metadata')?.timestamp);
  const components: SbomComponent[] = [];
  readComponents(document.components, '/components', components);
  return { format: 'cyclonedx', version: readString(document.specVersion, '/specVersion', 32), ...(created && { created }), components };
}

/** @param where A JSON pointer. */
function readComponents(value: unknown, where: string, into: SbomComponent[]): void {
  for (const [index, element] of readOptionalArray(value, where, MAX_ELEMENTS).entries()) {
    const at = `${where}/${index}`;
    const one = readObject(element, at);
    into.push(
      component({
        name: readString(one.name, `${at}/name`, MAX_SBOM_TEXT),
        version: readOptionalString(one.version, `${at}/version`, MAX_SBOM_TEXT),
        purls: [readOptionalString(one.purl, `${at}/purl`, MAX_SBOM_TEXT)],
        licenses: readLicenses(one.licenses, `${at}/licenses`),
      }),
    );
    if (into.length > MAX_ELEMENTS) throw new JsonError('shape', `${where} lists more than ${MAX_ELEMENTS} components`);
    readComponents(one.components, `${at}/components`, into);
  }
}

function readLicenses(value: unknown, where: string): string[] {
  return readOptionalArray(value, where, MAX_LICENSES).flatMap((element, index) => {
    const at = `${where}/${index}`;
    const choice = readObject(element, at);
    const license = readOptionalObject(choice.license, `${at}/license`) ?? {};
    // The schema allows only one of the two. Where both are stated, readers differ, so both count.
    return [choice.expression, license.id ?? license.name].flatMap((text) => readOptionalString(text, at, MAX_SBOM_TEXT) ?? []);
  });
}
