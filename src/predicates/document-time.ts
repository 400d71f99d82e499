import type { JsonObject } from '../base/json/json-shape.ts';
import { partOf } from './build-types/fields.ts';
import { time } from './vulnerabilities/fields.ts';

/** The fields in which statements of the known kinds say when they were made, as paths. */
const FIELDS: readonly (readonly string[])[] = [
  // Verification summaries.
  ['timeVerified'],
  ['time_verified'],
  // Vulnerability scans, of in-toto and of cosign.
  ['metadata', 'scanFinishedOn'],
  // SBOMs: CycloneDX, SPDX 2.
  ['metadata', 'timestamp'],
  ['creationInfo', 'created'],
  // Provenance.
  ['runDetails', 'metadata', 'finishedOn'],
  ['metadata', 'buildFinishedOn'],
  // OpenVEX, and what cosign wraps.
  ['timestamp'],
  ['Timestamp'],
];

/** The time at which a document was made, as it states itself. Undefined if it states none. */
export function readDocumentTime(predicate: JsonObject): Date | undefined {
  for (const path of FIELDS) {
    const found = time(path.reduce<unknown>((value, name) => partOf(value)[name], predicate));
    if (found) return found;
  }
  return readGraphTime(predicate['@graph']);
}

/** SPDX 3 has its time in an element of the graph. */
function readGraphTime(graph: unknown): Date | undefined {
  if (!Array.isArray(graph)) return undefined;
  return time(partOf(graph.find((element) => partOf(element).type === 'CreationInfo')).created);
}
