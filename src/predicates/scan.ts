import { type Document, type DocumentKind, parseDocumentValue } from './document.ts';
import { openvex } from './openvex.ts';
import type { BuiltPredicate, TypeStyle } from './predicate-kind.ts';
import { vulnerabilities } from './vulnerabilities.ts';

/**
 * A statement about vulnerabilities: the report of a scanner, or OpenVEX, recognized by content.
 *
 * @throws ChopmarkError `INPUT_REPORT_FORMAT`, `INPUT_REPORT_INVALID`, `INPUT_PREDICATE_TOO_LARGE`
 */
export function buildScan(document: Document, style: TypeStyle): BuiltPredicate & { kind: string } {
  const vex = readVex(document);
  return vex
    ? { ...openvex.build(vex, document.source), kind: 'openvex' }
    : { ...vulnerabilities.build(document, style), kind: 'vulnerabilities' };
}

function readVex(document: Document) {
  // OpenVEX documents are small compared to reports, and name OpenVEX at their start.
  const mentions = Buffer.from(document.bytes.subarray(0, HEAD)).includes('openvex.dev');
  if (!mentions) return undefined;
  const parsed = parseDocumentValue(document, KIND);
  return openvex.fits(parsed) ? parsed : undefined;
}

const KIND: DocumentKind = {
  noun: 'The report',
  notJson: 'INPUT_REPORT_FORMAT',
  notObject: 'INPUT_REPORT_FORMAT',
  hint: 'OpenVEX must be one JSON object.',
};

/** Bytes. */
const HEAD = 4_096;
