import { expect, test } from '@jest/globals';
import { readCustomPredicate } from '../../src/predicates/custom.ts';
import { checkAgainstSchema } from '../../src/predicates/custom-schema.ts';
import { explainPredicate } from '../../src/predicates/explain-predicate.ts';
import { vsa } from '../../src/predicates/vsa.ts';

const SUMMARY = {
  verifier: 'https://acme.example/verifier',
  verifierVersion: { chopmark: '0.1.0' },
  timeVerified: new Date('2026-11-02T10:00:00Z'),
  resourceUri: 'pkg:npm/app@1.0.0',
  policy: { uri: 'https://acme.example/policy.yaml', digest: { sha256: 'ab'.repeat(32) } },
  result: 'PASSED' as const,
  levels: ['SLSA_BUILD_LEVEL_2'],
  inputs: [{ uri: 'https://acme.example/a.sigstore.json', digest: { sha256: 'cd'.repeat(32) } }],
};

test('a verification summary is read back as it was written', () => {
  const { type, predicate } = vsa.build(SUMMARY);
  expect(type).toBe('https://slsa.dev/verification_summary/v1');
  expect(predicate).toMatchObject({ verificationResult: 'PASSED', timeVerified: '2026-11-02T10:00:00.000Z', slsaVersion: '1.2' });
  expect(vsa.read(JSON.parse(JSON.stringify(predicate)))).toEqual(SUMMARY);
  expect(() => vsa.read({ ...predicate, verificationResult: 'passed' })).toThrow(
    expect.objectContaining({ code: 'VERIFICATION_PREDICATE_MALFORMED' }),
  );
});

const SCAI = 'https://in-toto.io/attestation/scai/v0.3';
const RELEASE = 'https://in-toto.io/attestation/release/v0.2';
const LINK = 'https://in-toto.io/attestation/link/v0.3';
const REFERENCE = 'https://in-toto.io/attestation/reference/v0.1';
const own = (type: string, predicate: object) =>
  readCustomPredicate({ type, bytes: Buffer.from(JSON.stringify(predicate)), source: 'own.json' });

test.each([
  [SCAI, { attributes: [{ attribute: 'WITH_STACK_PROTECTION' }] }, [['SCAI attributes', 'WITH_STACK_PROTECTION']]],
  [RELEASE, { purl: 'pkg:npm/@acme/app@1.0.0', packageId: '7' }, [['release', 'pkg:npm/@acme/app@1.0.0, with the ID from its registry']]],
  [
    'https://in-toto.io/attestation/release/v0.1',
    { purl: 'pkg:oci/a@sha256%3Aab?tag=1', releaseId: '7' },
    [['release', 'pkg:oci/a@sha256%3Aab?tag=1, with the ID from its registry']],
  ],
  [
    LINK,
    { name: 'build', command: ['make'], materials: [{ name: 'a', digest: { sha256: 'ab' } }], byproducts: {}, environment: {} },
    [['link', 'step build, by make, of 1 materials']],
  ],
  [
    'https://in-toto.io/Link/v1',
    { _type: 'link', name: 'build', materials: { a: { sha256: 'ab' } }, products: {}, command: [], byproducts: {}, environment: {} },
    [['link', 'step build, of 1 materials']],
  ],
  [
    REFERENCE,
    {
      attester: { id: 'https://acme.example' },
      references: [{ downloadLocation: 'https://acme.example/sbom', digest: { sha256: 'ab' }, mediaType: 'application/json' }],
    },
    [['references', 'https://acme.example/sbom']],
  ],
  ['https://acme.example/own/v1', { anything: true }, []],
])('%s is kept and explained', async (type, predicate, rows) => {
  expect(own(type, predicate).predicate).toEqual(predicate);
  expect(await explainPredicate(type, predicate)).toEqual(rows);
});

const descriptor = { name: 'a', digest: { sha256: 'ab' } };

test.each([
  [
    'scai',
    SCAI,
    { attributes: [{ attribute: 'a', target: { uri: 'x' }, conditions: { c: 1 }, evidence: { content: 'YQ==' } }], producer: descriptor },
  ],
  ['release', RELEASE, { purl: 'pkg:npm/app@1' }],
  ['link', LINK, { name: 'build', materials: [descriptor] }],
  [
    'reference',
    REFERENCE,
    { attester: { id: 'https://a.example' }, references: [{ ...descriptor, downloadLocation: 'https://a.example/x', mediaType: 'a/b' }] },
  ],
])('%s is a word for %s', (word, type, predicate) => {
  expect(own(word, predicate)).toEqual({ type, predicate });
});

test("in cosign's style a link has the type and the materials that cosign reads", () => {
  const inStyle = (predicate: object) =>
    readCustomPredicate({ type: 'link', bytes: Buffer.from(JSON.stringify(predicate)), source: 'own.json', style: 'cosign' });
  expect(inStyle({ name: 'build', materials: { a: { sha256: 'ab' } } }).type).toBe('https://in-toto.io/Link/v1');
  expect(() => inStyle({ name: 'build', materials: [descriptor] })).toThrow(expect.objectContaining({ code: 'INPUT_PREDICATE_INVALID' }));
});

test.each([
  ['scai', { attributes: [] }, /attributes is empty/],
  ['scai', { attributes: [{}] }, /attributes\[0\]\.attribute/],
  ['scai', { attributes: [{ attribute: 'a', evidence: { name: 'x' } }] }, /evidence needs uri, digest or content/],
  ['scai', { attributes: [{ attribute: 'a' }], producer: { digest: {} } }, /producer needs/],
  ['release', { purl: 'app' }, /not a package URL/],
  ['release', { purl: 'pkg:npm/app' }, /no version/],
  ['release', { purl: 'pkg:npm/@acme/app' }, /no version/],
  ['release', { purl: 'pkg:npm/app@1', packageId: 7 }, /packageId/],
  ['link', {}, /name/],
  ['link', { name: 'a', materials: [{ uri: 'x' }] }, /materials\[0\] needs both/],
  ['link', { name: 'a', materials: [descriptor, descriptor] }, /duplicate name/],
  ['link', { name: 'a', environment: [] }, /environment/],
  ['reference', { attester: {}, references: [] }, /attester\.id/],
  ['reference', { attester: { id: 'a' }, references: [descriptor] }, /references\[0\] needs both/],
  [SCAI, { attributes: [] }, /attributes is empty/],
  [RELEASE, { purl: 'app' }, /not a package URL/],
  [LINK, {}, /name/],
  [REFERENCE, { attester: {}, references: [] }, /attester/],
])('%s is refused before it is signed: %j', (type, predicate, message) => {
  expect(() => own(type, predicate)).toThrow(
    expect.objectContaining({ code: 'INPUT_PREDICATE_INVALID', exitCode: 2, message: expect.stringMatching(message) }),
  );
});

const schema = (value: object) => ({ bytes: Buffer.from(JSON.stringify(value)), source: 'schema.json' });

test.each([undefined, 'http://json-schema.org/draft-07/schema#', 'https://json-schema.org/draft/2020-12/schema'])(
  'a predicate is held to a schema of the user (%s)',
  ($schema) => {
    const given = schema({
      ...($schema && { $schema }),
      type: 'object',
      required: ['reviewer'],
      properties: { reviewer: { type: 'string' } },
    });
    expect(() => checkAgainstSchema({ reviewer: 'ada' }, 'own.json', given)).not.toThrow();
    expect(() => checkAgainstSchema({ reviewer: 1 }, 'own.json', given)).toThrow(
      expect.objectContaining({ code: 'INPUT_PREDICATE_INVALID', message: expect.stringContaining('reviewer must be string') }),
    );
  },
);

test.each([
  ['refers elsewhere', { $ref: 'https://acme.example/schema.json' }],
  ['is none', { type: 'nonsense' }],
])('a schema that %s is refused', (_, value) => {
  expect(() => checkAgainstSchema({}, 'own.json', schema(value))).toThrow(expect.objectContaining({ code: 'INPUT_PREDICATE_SCHEMA' }));
});
