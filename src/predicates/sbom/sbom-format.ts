import type { JsonObject } from '../../base/json/json-shape.ts';
import { readCycloneDx } from './cyclonedx.ts';
import type { Sbom } from './sbom-shape.ts';
import { readSpdx2 } from './spdx-2.ts';
import { readSpdx3, versionOfSpdx3 } from './spdx-3.ts';

const SPDX = 'https://spdx.dev/Document';
const CYCLONEDX = 'https://cyclonedx.org/bom';
/** Versions of CycloneDX whose schema is included. */
const CYCLONEDX_VERSIONS = ['1.4', '1.5', '1.6', '1.7'];
/** Versions of SPDX that have a type of their own. The schema of 2.3 is that of 2.2 too; the others have none that is included. */
const SPDX_VERSIONS = ['2.0', '2.1', '2.2', '2.3', '3.0'];
const CHECKED_SPDX_2 = ['2.2', '2.3'];

/** The predicate types of SBOMs. */
export const SBOM_TYPES: readonly string[] = [
  SPDX,
  ...SPDX_VERSIONS.map((version) => `${SPDX}/v${version}`),
  CYCLONEDX,
  ...CYCLONEDX_VERSIONS.map((version) => `${CYCLONEDX}/v${version}`),
];

/** The versions that are checked in full, for messages. */
export const CHECKED_VERSIONS = 'SPDX 2.2, 2.3 and 3.0, and CycloneDX 1.4 to 1.7';

/** A format of SBOMs in one version. */
export interface SbomFormat {
  /** "CycloneDX 1.6". */
  name: string;
  /** The predicate type, as actions/attest writes it. */
  type: string;
  /** The type without a version, as cosign writes it. */
  cosignType: string;
  /** Whether the version is one of `CHECKED_VERSIONS`. */
  isChecked: boolean;
  /** Absent if no schema is included, or if the structure is checked by reading it. */
  schema?: 'spdx-2.3' | `cyclonedx-${string}`;
  /** @throws JsonError */
  read(document: JsonObject): Sbom;
}

/** Recognizes a format by the fields that state it, in any version. Undefined if the document is no SBOM. */
export function recognizeFormat(document: JsonObject): SbomFormat | undefined {
  const spdx3 = versionOfSpdx3(document);
  if (spdx3 !== undefined) return spdxFormat(spdx3, spdx3.split('.').slice(0, 2).join('.') === '3.0', readSpdx3);
  const { spdxVersion, bomFormat, specVersion } = document;
  const [, spdx2] = typeof spdxVersion === 'string' ? (/^SPDX-(\d+\.\d+)$/.exec(spdxVersion) ?? []) : [];
  if (spdx2 !== undefined) {
    const isChecked = CHECKED_SPDX_2.includes(spdx2);
    return { ...spdxFormat(spdx2, isChecked, readSpdx2), ...(isChecked && { schema: 'spdx-2.3' }) };
  }
  if (bomFormat !== 'CycloneDX' || typeof specVersion !== 'string' || !/^\d+\.\d+$/.test(specVersion)) return undefined;
  const isChecked = CYCLONEDX_VERSIONS.includes(specVersion);
  return {
    name: `CycloneDX ${specVersion}`,
    type: CYCLONEDX,
    cosignType: CYCLONEDX,
    isChecked,
    ...(isChecked && { schema: `cyclonedx-${specVersion}` }),
    read: readCycloneDx,
  };
}

/**
 * Whether a document states several formats. Each reader would take the one that it looks for first, and the components of that one: what one
 * of them refuses, another would not see.
 */
export const statesSeveralFormats = (document: JsonObject): boolean =>
  [versionOfSpdx3(document), document.spdxVersion, document.bomFormat].filter((stated) => stated !== undefined).length > 1;

/** A version that is not known gets the type without a version, which readers of other versions find too. */
function spdxFormat(version: string, isChecked: boolean, read: SbomFormat['read']): SbomFormat {
  const short = version.split('.').slice(0, 2).join('.');
  const type = SPDX_VERSIONS.includes(short) ? `${SPDX}/v${short}` : SPDX;
  return { name: `SPDX ${version}`, type, cosignType: SPDX, isChecked, read };
}
