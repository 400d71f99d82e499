import type { JsonObject } from '../../base/json/json-shape.ts';
import { recognizeFormat } from './sbom-format.ts';

/** An SBOM within another document. */
export interface WrappedSbom {
  sbom: JsonObject;
  /** The member that holds it. */
  member: string;
  /** What the other document is, with its article. */
  wrapper: string;
}

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Members that hold the SBOM in a document that has nothing else. */
const ONLY_MEMBERS: readonly (readonly [member: string, wrapper: string])[] = [
  ['sbom', "an answer of GitHub's dependency graph"],
  ['SPDX', 'an answer of docker buildx imagetools inspect'],
];

/**
 * The SBOM in a document that wraps it: the export of GitHub's dependency graph (`{"sbom": …}`), what `docker buildx imagetools inspect`
 * prints (`{"SPDX": …}`), or an unsigned in-toto statement, as BuildKit writes it into a folder. Undefined for anything else: what
 * stands next to an SBOM could be a part of it.
 */
export function openWrapper(document: JsonObject): WrappedSbom | undefined {
  // It is an SBOM itself, whatever else is in it.
  if (recognizeFormat(document) !== undefined) return undefined;
  const { _type: type, predicate } = document;
  const isStatement = typeof type === 'string' && type.startsWith('https://in-toto.io/Statement/');
  if (isStatement) return isSbom(predicate) ? { sbom: predicate, member: 'predicate', wrapper: 'an in-toto statement' } : undefined;
  if (Object.keys(document).length !== 1) return undefined;
  for (const [member, wrapper] of ONLY_MEMBERS) {
    const sbom = document[member];
    if (isSbom(sbom)) return { sbom, member, wrapper };
  }
  return undefined;
}

const isSbom = (value: unknown): value is JsonObject => isObject(value) && recognizeFormat(value) !== undefined;
