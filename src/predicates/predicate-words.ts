import { ChopmarkError } from '../base/errors/errors.ts';
import { findKindByWord, IN_TOTO_WORDS } from './in-toto.ts';
import { openvex } from './openvex.ts';
import { provenance } from './provenance.ts';
import { sbom } from './sbom/sbom.ts';
import { testResult } from './test-result.ts';
import { vsa } from './vsa.ts';
import { vulnerabilities } from './vulnerabilities.ts';

const sbomTypes = (host: string) => sbom.types.filter((type) => new URL(type).host === host);

/** Every type that is called so, old versions and those of cosign too: whoever asks for an SBOM asks for one of any version. */
const TYPES: ReadonlyMap<string, readonly string[]> = new Map([
  ['provenance', [provenance.type]],
  ['sbom', sbom.types],
  ['spdx', sbomTypes('spdx.dev')],
  ['cyclonedx', sbomTypes('cyclonedx.org')],
  ['vulnerabilities', vulnerabilities.types],
  ['openvex', openvex.types],
  ['tests', testResult.types],
  ['vsa', vsa.types],
  ...IN_TOTO_WORDS.map((word) => [word, findKindByWord(word)?.types ?? []] as const),
]);

/** What predicate types may be called where they are asked for. */
export const PREDICATE_WORDS: readonly string[] = [...TYPES.keys()];

/**
 * The predicate types that are asked for: a URI or a glob for URIs as it is, a word as all types that it stands for.
 *
 * @param asked As the user wrote it: `https://slsa.dev/provenance/v1`, `spdx`.
 * @throws ChopmarkError `INPUT_PREDICATE_TYPE` for a word that is none of them: no type is called so
 */
export function expandPredicateType(asked: string): readonly string[] {
  const types = TYPES.get(asked);
  if (types) return types;
  if (/[^\w\s-]/.test(asked)) return [asked];
  throw new ChopmarkError({
    code: 'INPUT_PREDICATE_TYPE',
    message: `${JSON.stringify(asked)} is no type of a predicate.`,
    hint: `Give the URI of the type, or one of ${PREDICATE_WORDS.join(', ')}.`,
  });
}

/** Types as a message names them: by the word, where all are there that it stands for and they are more than one. */
export function namePredicateTypes(types: readonly string[]): string {
  let left = types;
  const words = [...TYPES].flatMap(([word, meant]) => {
    if (meant.length < 2 || !meant.every((type) => left.includes(type))) return [];
    left = left.filter((type) => !meant.includes(type));
    return [word];
  });
  return [...words, ...left].join(' or ');
}
