import { expect, test } from '@jest/globals';
import type { OptionSpec } from '../../src/options/schema/option.ts';
import { VERIFY_OPTIONS } from '../../src/options/schema/verify.ts';
import { IN_TOTO_WORDS } from '../../src/predicates/in-toto.ts';
import { expandPredicateType, namePredicateTypes, PREDICATE_WORDS } from '../../src/predicates/predicate-words.ts';

test.each([
  ['provenance', ['https://slsa.dev/provenance/v1', 'https://slsa.dev/provenance/v0.2']],
  ['tests', ['https://in-toto.io/attestation/test-result/v0.1']],
  ['link', ['https://in-toto.io/attestation/link/v0.3', 'https://in-toto.io/Link/v1']],
  ['https://acme.example/review/v1', ['https://acme.example/review/v1']],
  ['https://spdx.dev/Document/*', ['https://spdx.dev/Document/*']],
  ['cosign.sigstore.dev/attestation/v1', ['cosign.sigstore.dev/attestation/v1']],
  ['**', ['**']],
])('%s', (asked, types) => {
  expect(expandPredicateType(asked)).toEqual(types);
});

test('an SBOM is one of either format, in any version', () => {
  const [sbom, spdx, cyclonedx] = ['sbom', 'spdx', 'cyclonedx'].map(expandPredicateType);
  expect(new Set(sbom)).toEqual(new Set([...(spdx ?? []), ...(cyclonedx ?? [])]));
  expect(spdx).toEqual(['', '/v2.0', '/v2.1', '/v2.2', '/v2.3', '/v3.0'].map((version) => `https://spdx.dev/Document${version}`));
  expect(cyclonedx).toHaveLength(5);
});

test('each word stands for types of its own, and all that attest takes are among them', () => {
  const words = PREDICATE_WORDS.filter((word) => word !== 'sbom');
  const types = words.flatMap(expandPredicateType);
  expect(new Set(types).size).toBe(types.length);
  expect(words.every((word) => expandPredicateType(word).length > 0)).toBe(true);
  expect(words).toEqual(expect.arrayContaining([...IN_TOTO_WORDS]));
});

test('the help of verify lists them', () => {
  const option: OptionSpec | undefined = VERIFY_OPTIONS.find(({ name }) => name === 'predicate-type');
  expect(option?.description?.replace(/^Short names: |\.$/g, '').split(', ')).toEqual([...PREDICATE_WORDS]);
});

test.each(['provenence', 'SPDX', 'constructor', '', ' '])('%j is refused, with the words that there are', (asked) => {
  expect(() => expandPredicateType(asked)).toThrow(
    expect.objectContaining({ code: 'INPUT_PREDICATE_TYPE', hint: expect.stringContaining('vsa, scai') }),
  );
});

test('a message has the word rather than all that it stands for', () => {
  expect(namePredicateTypes([...expandPredicateType('spdx'), 'https://acme.example/review/v1'])).toBe(
    'spdx or https://acme.example/review/v1',
  );
  expect(namePredicateTypes(expandPredicateType('sbom'))).toBe('sbom');
  expect(namePredicateTypes(expandPredicateType('provenance'))).toBe('provenance');
});
