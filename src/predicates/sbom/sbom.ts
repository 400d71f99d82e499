import { ChopmarkError } from '../../base/errors/errors.ts';
import { JsonError } from '../../base/json/json.ts';
import { locateValue } from '../../base/json/json-parts.ts';
import type { JsonObject } from '../../base/json/json-shape.ts';
import { type Document, type DocumentKind, parseDocument } from '../document.ts';
import { type BuiltPredicate, readSigned, type TypeStyle } from '../predicate-kind.ts';
import { readCycloneDx } from './cyclonedx.ts';
import { explainOtherFormat } from './explain-format.ts';
import { openWrapper } from './open-wrapper.ts';
import { CHECKED_VERSIONS, recognizeFormat, SBOM_TYPES, type SbomFormat, statesSeveralFormats } from './sbom-format.ts';
import type { Sbom } from './sbom-shape.ts';
import { readSpdx2 } from './spdx-2.ts';
import { readSpdx3, versionOfSpdx3 } from './spdx-3.ts';

const KIND: DocumentKind = {
  noun: 'The SBOM',
  notJson: 'INPUT_SBOM_FORMAT',
  notObject: 'INPUT_SBOM_FORMAT',
  hint: `An SBOM must be one JSON document, in UTF-8: ${CHECKED_VERSIONS}.`,
};

/** What follows from a fault that readers pass over: a warning, or the end of the run. */
export type SbomCheck = 'warn' | 'strict';

export interface BuiltSbom extends BuiltPredicate {
  sbom: Sbom;
  /** What strict readers could refuse. Empty if `check` is strict. */
  warnings: string[];
  /** What was signed, if it is not the whole file. */
  notice?: string;
}

/** SBOMs: the document unchanged, under the predicate type of its format (in-toto attestation, spec/predicates/spdx.md and cyclonedx.md). */
export const sbom = {
  types: SBOM_TYPES,

  /**
   * Recognized by content, taken out of a known wrapper, and checked against the published schema of its format; SPDX 3 by its structure. An
   * SBOM whose components chopmark cannot read is always refused, because no policy could accept it.
   *
   * @param check Default: warn.
   * @throws ChopmarkError `INPUT_SBOM_FORMAT`, `INPUT_SBOM_INVALID`, `INPUT_PREDICATE_TOO_LARGE`
   */
  async build(document: Document, style: TypeStyle = 'in-toto', check: SbomCheck = 'warn'): Promise<BuiltSbom> {
    const foreign = explainOtherFormat(document.bytes, document.source);
    if (foreign) throw foreign;
    const whole = parseDocument(document, KIND);
    const wrapped = openWrapper(whole);
    const predicate = wrapped?.sbom ?? whole;
    const format = recognizeFormat(predicate);
    if (!format || statesSeveralFormats(predicate)) throw notAnSbom(predicate, document.source);
    const input: Input = { ...document, format, predicate, path: wrapped ? [wrapped.member] : [] };
    const warnings = await findFaults(input, check);
    const read = readComponents(input);
    return {
      type: style === 'cosign' ? format.cosignType : format.type,
      predicate,
      sbom: read,
      warnings,
      ...(wrapped && {
        notice: `${document.source} is ${wrapped.wrapper}. The SBOM in its member ${wrapped.member} is signed, without what surrounds it.`,
      }),
    };
  },

  /** @throws ChopmarkError `VERIFICATION_PREDICATE_MALFORMED` */
  read(predicate: JsonObject, type: string): Sbom {
    return readSigned('an SBOM', () => {
      if (statesSeveralFormats(predicate)) throw new JsonError('shape', 'it states several formats');
      if (type.startsWith('https://cyclonedx.org/')) return readCycloneDx(predicate);
      return versionOfSpdx3(predicate) === undefined ? readSpdx2(predicate) : readSpdx3(predicate);
    });
  },
} as const;

interface Input extends Document {
  format: SbomFormat;
  predicate: JsonObject;
  /** Where the SBOM is in the file. */
  path: readonly string[];
}

/** @throws ChopmarkError `INPUT_SBOM_FORMAT`, `INPUT_SBOM_INVALID` for a strict check */
async function findFaults(input: Input, check: SbomCheck): Promise<string[]> {
  const { format, source, predicate } = input;
  if (!format.isChecked) {
    const message = `The SBOM ${source} is ${format.name}, which is not one of the versions that chopmark checks: ${CHECKED_VERSIONS}.`;
    if (check === 'warn') return [`${message} It is signed unchanged, and only the fields that chopmark itself reads were checked.`];
    throw new ChopmarkError({
      code: 'INPUT_SBOM_FORMAT',
      message,
      hint: 'Create the SBOM in one of these versions, or sign it unchecked with --sbom-check warn.',
    });
  }
  const { findFault } = await import('../schemas/validate-schema.ts');
  const fault = format.schema && (await findFault(format.schema, predicate));
  if (!fault) return [];
  const described = describe(fault.path, fault.message, input);
  if (check === 'warn')
    return [
      `The SBOM ${source} does not follow ${format.name}: ${described}. It is signed unchanged. Most readers pass over such a field; tools that validate the schema refuse the document. To refuse it before signing, use --sbom-check strict.`,
    ];
  throw new ChopmarkError({
    code: 'INPUT_SBOM_INVALID',
    message: `The SBOM ${source} is not valid ${format.name}: ${described}.`,
    hint: 'Tools that validate the schema refuse the SBOM. Update the tool that created it, or sign it unchanged with --sbom-check warn.',
  });
}

/** @throws ChopmarkError `INPUT_SBOM_INVALID` */
function readComponents(input: Input): Sbom {
  const { format, source, predicate } = input;
  try {
    return format.read(predicate);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const [pointer = ''] = /^\/[^ ]*/.exec(error.message) ?? [];
    const path = pointer.split('/').slice(1);
    throw new ChopmarkError({
      code: 'INPUT_SBOM_INVALID',
      message: `The components of the SBOM ${source} (${format.name}) cannot be read: ${describe(path, error.message.slice(pointer.length).trim(), input)}.`,
      hint: `No policy could accept this SBOM, because chopmark verify reads the same fields. Create it again, or sign it as a custom predicate: --predicate-type ${format.type} --predicate-path FILE.`,
    });
  }
}

/** Characters of a JSON pointer in a message. */
const LONGEST_POINTER = 300;

/** The field as a JSON pointer, its fault, and its place in the file. */
function describe(path: readonly string[], fault: string, { bytes, path: outer }: Input): string {
  if (path.length === 0) return fault;
  const place = locateValue(bytes, [...outer, ...path]);
  const pointer = path.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  const shown = pointer.length > LONGEST_POINTER ? `${pointer.slice(0, LONGEST_POINTER)}…` : pointer;
  return `${shown} ${fault}${place ? ` (line ${place.line}, column ${place.column})` : ''}`;
}

function notAnSbom(document: JsonObject, source: string): ChopmarkError {
  const fault = statesSeveralFormats(document)
    ? 'says that it is of several formats (bomFormat, spdxVersion, @context), and each reader would choose one'
    : document.bomFormat === 'CycloneDX'
      ? 'says that it is CycloneDX, but its specVersion is not a version'
      : document.spdxVersion !== undefined
        ? 'has a spdxVersion that is not a version of SPDX'
        : 'is JSON that is neither SPDX nor CycloneDX';
  return new ChopmarkError({
    code: 'INPUT_SBOM_FORMAT',
    message: `The SBOM ${source} ${fault}.`,
    hint: `Supported are ${CHECKED_VERSIONS}; other versions of both are signed with a warning. To attest other JSON, use --predicate-type and --predicate-path.`,
  });
}
