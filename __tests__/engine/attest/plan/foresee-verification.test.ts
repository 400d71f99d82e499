import { expect, test } from '@jest/globals';
import { foreseeVerification } from '../../../../src/engine/attest/plan/foresee-verification.ts';
import type { BuildRecord } from '../../../../src/results/build-facts.ts';

const SIGNER = 'https://github.com/acme/widget/.github/workflows/release.yml@refs/heads/main';
const record: BuildRecord = {
  ci: 'github',
  proven: { signer: SIGNER, repository: 'https://github.com/acme/widget', ref: 'refs/heads/main', runner: 'github-hosted' },
  declared: {},
};
const PROVENANCE = 'https://slsa.dev/provenance/v1';
const VSA = 'https://slsa.dev/verification_summary/v1';
const made = (id: string | undefined, repository = 'https://github.com/acme/widget') => ({
  type: PROVENANCE,
  predicate: {
    buildDefinition: {
      buildType: 'https://actions.github.io/buildtypes/workflow/v1',
      externalParameters: { workflow: { repository, path: 'x.yml', ref: 'refs/heads/main' } },
    },
    runDetails: { builder: { id } },
  },
});
const foresee = (statements: Parameters<typeof foreseeVerification>[0], signsFiles = false) =>
  foreseeVerification(statements, record, signsFiles);

test.each<[string, Parameters<typeof foreseeVerification>[0]]>([
  ['provenance of this build', [{ type: PROVENANCE }]],
  ['provenance by the signer', [made(SIGNER)]],
  ['provenance that names no builder', [made('')]],
  ['an SBOM beside provenance', [{ type: PROVENANCE }, { type: 'https://spdx.dev/Document/v2.3', predicate: {} }]],
])('nothing is to be said about %s', (_, statements) => {
  expect(foresee(statements)).toEqual([]);
});

test('a type that counts only where it is named, once, with the word for it', () => {
  const sbom = { type: 'https://spdx.dev/Document/v2.3', predicate: {} };
  expect(foresee([sbom, sbom])).toEqual([expect.stringContaining('--predicate-type spdx')]);
  expect(foresee([sbom], true)).toEqual([]);
});

test('a statement that says no, whatever else is signed', () => {
  const no = { type: VSA, predicate: { verificationResult: 'FAILED' } };
  expect(foresee([no])).toEqual([expect.stringContaining('says no (FAILED)')]);
  expect(foresee([{ type: PROVENANCE }, no])).toEqual([expect.stringContaining('says no (FAILED)')]);
  expect(foresee([{ type: VSA, predicate: { verificationResult: 'PASSED' } }])).toEqual([expect.stringContaining('--predicate-type vsa')]);
});

test('another builder, and another source, than the certificate proves', () => {
  expect(foresee([made('https://builder.example')])).toEqual([
    expect.stringMatching(/names the builder https:\/\/builder\.example.*proves https:\/\/github\.com\/acme/),
  ]);
  expect(foresee([made(SIGNER, 'https://github.com/evil/widget')])[0]).toContain('externalParameters.workflow.repository');
  expect(foreseeVerification([made('https://builder.example')], undefined, false)).toHaveLength(1);
});

test('provenance that nobody could accept is not signed', () => {
  expect(() => foresee([{ type: PROVENANCE, predicate: { runDetails: {} } }])).toThrow(
    expect.objectContaining({ code: 'INPUT_PREDICATE_INVALID', exitCode: 2 }),
  );
});
