import { ChopmarkError } from '../base/errors/errors.ts';
import { findKindByWord, IN_TOTO_WORDS } from './in-toto.ts';
import { openvex } from './openvex.ts';
import { provenance } from './provenance.ts';
import { sbom } from './sbom/sbom.ts';
import { testResult } from './test-result.ts';
import { vsa } from './vsa.ts';
import { vulnerabilities } from './vulnerabilities.ts';

const sbomTypes = (host: string) => sbom.types.filter((type) => new URL(type).host === host);

/** The types behind each short name, with older versions and those of cosign: a request for an SBOM accepts any version. */
const TYPES: ReadonlyMap<string, readonly string[]> = new Map([
  ['provenance', provenance.types],
  ['sbom', sbom.types],
  ['spdx', sbomTypes('spdx.dev')],
  ['cyclonedx', sbomTypes('cyclonedx.org')],
  ['vulnerabilities', vulnerabilities.types],
  ['openvex', openvex.types],
  ['tests', testResult.types],
  ['vsa', vsa.types],
  ...IN_TOTO_WORDS.map((word) => [word, findKindByWord(word)?.types ?? []] as const),
]);

/** The short names of predicate types. */
export const PREDICATE_WORDS: readonly string[] = [...TYPES.keys()];

/**
 * The predicate types for a request: a URI or a glob for URIs unchanged, a short name as all its types.
 *
 * @param asked As the user wrote it: `https://slsa.dev/provenance/v1`, `spdx`.
 * @throws ChopmarkError `INPUT_PREDICATE_TYPE` for an unknown short name
 */
export function expandPredicateType(asked: string): readonly string[] {
  const types = TYPES.get(asked);
  if (types) return types;
  if (/[^\w\s-]/.test(asked)) return [asked];
  throw new ChopmarkError({
    code: 'INPUT_PREDICATE_TYPE',
    message: `${JSON.stringify(asked)} is not a predicate type.`,
    hint: `Use the URI of the type, or one of ${PREDICATE_WORDS.join(', ')}.`,
  });
}

/** How to ask for a type: by its most specific short name, or else by its URI. */
export function wordForPredicateType(type: string): string {
  const words = [...TYPES].filter(([, types]) => types.includes(type)).sort(([, a], [, b]) => a.length - b.length);
  return words[0]?.[0] ?? type;
}

/** Predicate types for a message: by the short name, if all of its types are present and there is more than one. */
export function namePredicateTypes(types: readonly string[]): string {
  let left = types;
  const words = [...TYPES].flatMap(([word, meant]) => {
    if (meant.length < 2 || !meant.every((type) => left.includes(type))) return [];
    left = left.filter((type) => !meant.includes(type));
    return [word];
  });
  return [...words, ...left].join(' or ');
}
