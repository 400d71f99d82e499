import { expect, test } from '@jest/globals';
import { sbom } from '../../../src/predicates/sbom/sbom.ts';

const build = (document: unknown, style?: 'in-toto' | 'cosign') =>
  sbom.build(
    { bytes: typeof document === 'string' ? Buffer.from(document) : Buffer.from(JSON.stringify(document)), source: 'app.json' },
    style,
  );

const spdx = (version: string, more: object = {}) => ({
  spdxVersion: `SPDX-${version}`,
  SPDXID: 'SPDXRef-DOCUMENT',
  name: 'app',
  dataLicense: 'CC0-1.0',
  documentNamespace: 'https://acme.example/spdx/app',
  creationInfo: { created: '2026-11-01T10:00:00Z', creators: ['Tool: syft'] },
  packages: [
    {
      SPDXID: 'SPDXRef-a',
      name: 'left-pad',
      versionInfo: '1.3.0',
      downloadLocation: 'NOASSERTION',
      licenseConcluded: 'NOASSERTION',
      licenseDeclared: 'WTFPL',
      externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: 'pkg:npm/left-pad@1.3.0' }],
    },
  ],
  ...more,
});

const cycloneDx = (specVersion: string, more: object = {}) => ({
  bomFormat: 'CycloneDX',
  specVersion,
  version: 1,
  metadata: { timestamp: '2026-11-01T10:00:00Z' },
  components: [
    {
      type: 'library',
      name: 'left-pad',
      version: '1.3.0',
      purl: 'pkg:npm/left-pad@1.3.0',
      licenses: [{ license: { id: 'WTFPL' } }],
      components: [{ type: 'file', name: 'index.js', licenses: [{ expression: 'MIT OR WTFPL' }] }],
    },
  ],
  ...more,
});

const spdx3 = (more: object[] = []) => ({
  '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
  '@graph': [
    { type: 'CreationInfo', '@id': '_:info', specVersion: '3.0.1', created: '2026-11-01T10:00:00Z', createdBy: ['https://acme.example/a'] },
    { type: 'SpdxDocument', spdxId: 'https://acme.example/doc', creationInfo: '_:info' },
    {
      type: 'software_Package',
      spdxId: 'https://acme.example/left-pad',
      name: 'left-pad',
      software_packageVersion: '1.3.0',
      software_packageUrl: 'pkg:npm/left-pad@1.3.0',
    },
    { type: 'simplelicensing_LicenseExpression', spdxId: 'https://acme.example/l', simplelicensing_licenseExpression: 'WTFPL' },
    {
      type: 'Relationship',
      spdxId: 'https://acme.example/r',
      relationshipType: 'hasDeclaredLicense',
      from: 'https://acme.example/left-pad',
      to: ['https://acme.example/l'],
    },
    ...more,
  ],
});

const LEFT_PAD = { name: 'left-pad', version: '1.3.0', purl: 'pkg:npm/left-pad@1.3.0', licenses: ['WTFPL'] };
const created = new Date('2026-11-01T10:00:00Z');

test.each([
  ['2.2', spdx('2.2'), 'https://spdx.dev/Document/v2.2'],
  ['2.3', spdx('2.3'), 'https://spdx.dev/Document/v2.3'],
  ['3.0.1', spdx3(), 'https://spdx.dev/Document/v3.0'],
])('SPDX %s is kept as it is, under the type that actions/attest writes, and read back', async (version, document, type) => {
  const built = await build(document);
  expect(built).toMatchObject({ type, predicate: document });
  expect(sbom.read(built.predicate, type)).toEqual({ format: 'spdx', version, created, components: [LEFT_PAD] });
  expect(sbom.types).toContain(type);
});

test.each(['1.4', '1.5', '1.6', '1.7'])(
  'CycloneDX %s, without a serial number too, is kept and read back, parts of parts included',
  async (version) => {
    const built = await build(cycloneDx(version));
    expect(built.type).toBe('https://cyclonedx.org/bom');
    const components = [LEFT_PAD, { name: 'index.js', licenses: ['MIT OR WTFPL'] }];
    expect(sbom.read(built.predicate, built.type)).toEqual({ format: 'cyclonedx', version, created, components });
  },
);

test("cosign's types have no version", async () => {
  expect((await build(spdx('2.3'), 'cosign')).type).toBe('https://spdx.dev/Document');
  expect((await build(cycloneDx('1.6'), 'cosign')).type).toBe('https://cyclonedx.org/bom');
});

test.each([
  ['SPDX without its namespace', spdx('2.3', { documentNamespace: undefined }), /documentNamespace/],
  [
    'SPDX with a package that has no name',
    spdx('2.3', { packages: [{ SPDXID: 'SPDXRef-a', downloadLocation: 'NONE' }] }),
    /packages\.0 .*name/,
  ],
  ['CycloneDX with a component of no type', cycloneDx('1.6', { components: [{ name: 'x' }] }), /components\.0 .*type/],
  ['CycloneDX with a field of no version', cycloneDx('1.4', { invented: 1 }), /invented/],
  ['SPDX 3 with two documents', spdx3([{ type: 'SpdxDocument', spdxId: 'https://acme.example/other' }]), /exactly one SpdxDocument/],
  ['SPDX 3 with an element of no name', spdx3([{ type: 'software_Package' }]), /spdxId/],
])('refuses %s, and says where', async (_, document, message) => {
  await expect(build(document)).rejects.toMatchObject({ code: 'INPUT_SBOM_INVALID', exitCode: 2, message: expect.stringMatching(message) });
});

test.each([
  ['SPDX tag-value', '# made by hand\nSPDXVersion: SPDX-2.3\n', /tag-value/, /pyspdxtools/],
  ['CycloneDX XML', '<?xml version="1.0"?>\n<bom xmlns="http://cyclonedx.org/schema/bom/1.6"/>', /CycloneDX as XML/, /cyclonedx convert/],
  ['SPDX RDF', '<rdf:RDF xmlns:spdx="http://spdx.org/rdf/terms#"/>', /RDF/, /pyspdxtools/],
  ['YAML', 'SPDXID: SPDXRef-DOCUMENT\nname: app\n', /YAML/, /pyspdxtools/],
  ['SPDX of another version', spdx('2.1'), /unsupported version/, /2\.3/],
  ['CycloneDX of another version', cycloneDx('1.2'), /unsupported version/, /1\.7/],
  ['other JSON', { name: 'app' }, /neither SPDX nor CycloneDX/, /predicate-type/],
  ['a list', [], /not an object/, /JSON document/],
  ['nothing', '', /line 1/, /JSON document/],
  ['two byte order marks', `\ufeff\ufeff${JSON.stringify(spdx('2.3'))}`, /begins with a byte order mark/, /JSON document/],
  ['a key twice', '{"bomFormat":"CycloneDX","bomFormat":"CycloneDX"}', /duplicate key/, /JSON document/],
  ['absurd depth', `{"a":${'['.repeat(200)}${']'.repeat(200)}}`, /deeper/, /JSON document/],
  ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0x7d]).toString('latin1'), /not valid JSON/, /UTF-8/],
])('says what %s is, and what to do', async (_, document, message, hint) => {
  await expect(build(document)).rejects.toMatchObject({
    code: 'INPUT_SBOM_FORMAT',
    exitCode: 2,
    message: expect.stringMatching(message),
    hint: expect.stringMatching(hint),
  });
});

test('twenty thousand components are checked in one go, whatever they repeat', async () => {
  const components = Array.from({ length: 20_000 }, () => ({ type: 'library', name: 'same' }));
  const built = await build(cycloneDx('1.6', { components }));
  expect(built.sbom.components).toHaveLength(20_000);
});

test('what was signed as an SBOM and is none is refused', () => {
  expect(() => sbom.read({ spdxVersion: 'SPDX-2.3', packages: [{}] }, 'https://spdx.dev/Document')).toThrow(
    expect.objectContaining({ code: 'VERIFICATION_PREDICATE_MALFORMED', exitCode: 6 }),
  );
});
