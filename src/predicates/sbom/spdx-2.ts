import {
  type JsonObject,
  readObject,
  readOptionalArray,
  readOptionalObject,
  readOptionalString,
  readString,
} from '../../base/json/json-shape.ts';
import { MAX_ELEMENTS, MAX_REFERENCES, MAX_SBOM_TEXT } from '../limits.ts';
import { component, readTime, type Sbom, type SbomComponent } from './sbom-shape.ts';

/** SPDX 2.2 and 2.3 as JSON. @throws JsonError */
export function readSpdx2(document: JsonObject): Sbom {
  const version = readString(document.spdxVersion, '/spdxVersion', 32).replace(/^SPDX-/, '');
  const created = readTime(readOptionalObject(document.creationInfo, '/creationInfo')?.created);
  const packages = readOptionalArray(document.packages, '/packages', MAX_ELEMENTS);
  return { format: 'spdx', version, ...(created && { created }), components: packages.map(readPackage) };
}

function readPackage(value: unknown, index: number): SbomComponent {
  const where = `/packages/${index}`;
  const one = readObject(value, where);
  const references = readOptionalArray(one.externalRefs, `${where}/externalRefs`, MAX_REFERENCES).map((each, at) =>
    readObject(each, `${where}/externalRefs/${at}`),
  );
  const purls = references.filter(({ referenceType }) => referenceType === 'purl').map(({ referenceLocator }) => referenceLocator);
  const license = [one.licenseConcluded, one.licenseDeclared].find((each) => typeof each === 'string' && isLicense(each));
  return component({
    name: readString(one.name, `${where}/name`, MAX_SBOM_TEXT),
    version: readOptionalString(one.versionInfo, `${where}/versionInfo`, MAX_SBOM_TEXT),
    purls: purls.map((purl) => readOptionalString(purl, `${where}/externalRefs`, MAX_SBOM_TEXT)),
    licenses: license === undefined ? [] : [readString(license, `${where}/licenseConcluded`, MAX_SBOM_TEXT)],
  });
}

const isLicense = (text: string) => !['', 'NOASSERTION', 'NONE'].includes(text);
