import { ChopmarkError } from '../../base/errors/errors.ts';
import { JsonError } from '../../base/json/json.ts';
import type { JsonObject } from '../../base/json/json-shape.ts';
import { type Document, type DocumentKind, parseDocument } from '../document.ts';
import { type BuiltPredicate, readSigned, type TypeStyle } from '../predicate-kind.ts';
import { readCycloneDx } from './cyclonedx.ts';
import { explainOtherFormat } from './explain-format.ts';
import type { Sbom } from './sbom-shape.ts';
import { readSpdx2 } from './spdx-2.ts';
import { readSpdx3, versionOfSpdx3 } from './spdx-3.ts';

const SPDX = 'https://spdx.dev/Document';
const CYCLONEDX = 'https://cyclonedx.org/bom';

const KIND: DocumentKind = {
  noun: 'The SBOM',
  notJson: 'INPUT_SBOM_FORMAT',
  notObject: 'INPUT_SBOM_FORMAT',
  hint: 'An SBOM must be one JSON document, in UTF-8: SPDX 2.2, 2.3 or 3.0, or CycloneDX 1.4 to 1.7.',
};

/** SBOMs: the document unchanged, under the predicate type of its format (in-toto attestation, spec/predicates/spdx.md and cyclonedx.md). */
export const sbom = {
  types: [
    SPDX,
    `${SPDX}/v2.2`,
    `${SPDX}/v2.3`,
    `${SPDX}/v3.0`,
    CYCLONEDX,
    ...['1.4', '1.5', '1.6', '1.7'].map((version) => `${CYCLONEDX}/v${version}`),
  ] as readonly string[],

  /**
   * Recognized by content and checked against the published schema of its format; SPDX 3 by its structure.
   *
   * @throws ChopmarkError `INPUT_SBOM_FORMAT`, `INPUT_SBOM_INVALID`, `INPUT_PREDICATE_TOO_LARGE`
   */
  async build(document: Document, style: TypeStyle = 'in-toto'): Promise<BuiltPredicate & { sbom: Sbom }> {
    const foreign = explainOtherFormat(document.bytes, document.source);
    if (foreign) throw foreign;
    const predicate = parseDocument(document, KIND);
    const format = recognize(predicate, document.source);
    const { findFault } = await import('../schemas/validate-schema.ts');
    const fault = format.schema && (await findFault(format.schema, predicate));
    if (fault) throw invalid(document.source, format.name, fault);
    try {
      const type = format.type !== SPDX || style === 'cosign' ? format.type : `${SPDX}/v${format.version}`;
      return { type, predicate, sbom: format.read(predicate) };
    } catch (error) {
      if (error instanceof JsonError) throw invalid(document.source, format.name, error.message);
      throw error;
    }
  },

  /** @throws ChopmarkError `VERIFICATION_PREDICATE_MALFORMED` */
  read(predicate: JsonObject, type: string): Sbom {
    return readSigned('an SBOM', () => {
      if (type.startsWith(CYCLONEDX)) return readCycloneDx(predicate);
      return versionOfSpdx3(predicate) === undefined ? readSpdx2(predicate) : readSpdx3(predicate);
    });
  },
} as const;

interface Format {
  name: string;
  type: string;
  /** For SPDX, the first two numbers. */
  version: string;
  /** Absent if the structure is checked by reading it. */
  schema?: 'spdx-2.3' | `cyclonedx-${string}`;
  read(document: JsonObject): Sbom;
}

function recognize(document: JsonObject, source: string): Format {
  const spdx3 = versionOfSpdx3(document);
  if (spdx3) return { name: `SPDX ${spdx3}`, type: SPDX, version: '3.0', read: readSpdx3 };
  const { spdxVersion, bomFormat, specVersion } = document;
  if (spdxVersion === 'SPDX-2.2' || spdxVersion === 'SPDX-2.3') {
    const version = spdxVersion.slice('SPDX-'.length);
    return { name: `SPDX ${version}`, type: SPDX, version, schema: 'spdx-2.3', read: readSpdx2 };
  }
  if (bomFormat === 'CycloneDX' && typeof specVersion === 'string' && /^1\.[4-7]$/.test(specVersion))
    return {
      name: `CycloneDX ${specVersion}`,
      type: CYCLONEDX,
      version: specVersion,
      schema: `cyclonedx-${specVersion}`,
      read: readCycloneDx,
    };
  const known = spdxVersion !== undefined || bomFormat === 'CycloneDX';
  throw new ChopmarkError({
    code: 'INPUT_SBOM_FORMAT',
    message: `The SBOM ${source} is JSON ${known ? 'of an unsupported version' : 'that is neither SPDX nor CycloneDX'}.`,
    hint: 'Supported are SPDX 2.2, 2.3 and 3.0 (JSON-LD), and CycloneDX 1.4 to 1.7. To attest other JSON, use --predicate-type and --predicate-path.',
  });
}

const invalid = (source: string, format: string, fault: string) =>
  new ChopmarkError({
    code: 'INPUT_SBOM_INVALID',
    message: `The SBOM ${source} is not valid ${format}: ${fault}.`,
    hint: 'Readers would reject the SBOM. Create it again, or update the tool that created it.',
  });
