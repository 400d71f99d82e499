import { expect, test } from '@jest/globals';
import { type SbomCheck, sbom } from '../../../src/predicates/sbom/sbom.ts';
import { PRODUCED_SBOMS } from '../../support/sbom-producers.ts';

const build = (document: unknown, style?: 'in-toto' | 'cosign', check?: SbomCheck) =>
  sbom.build(
    { bytes: typeof document === 'string' ? Buffer.from(document) : Buffer.from(JSON.stringify(document)), source: 'app.json' },
    style,
    check,
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

const LEFT_PAD = { name: 'left-pad', version: '1.3.0', purls: ['pkg:npm/left-pad@1.3.0'], licenses: ['WTFPL'] };
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
    const components = [LEFT_PAD, { name: 'index.js', purls: [], licenses: ['MIT OR WTFPL'] }];
    expect(sbom.read(built.predicate, built.type)).toEqual({ format: 'cyclonedx', version, created, components });
  },
);

test("cosign's types have no version", async () => {
  expect((await build(spdx('2.3'), 'cosign')).type).toBe('https://spdx.dev/Document');
  expect((await build(cycloneDx('1.6'), 'cosign')).type).toBe('https://cyclonedx.org/bom');
});

/** The field by its JSON pointer, and where it is. */
const FAULTS: readonly (readonly [kind: string, document: unknown, fault: RegExp])[] = [
  ['SPDX without its namespace', spdx('2.3', { documentNamespace: undefined }), /documentNamespace/],
  [
    'CycloneDX with a component of no type',
    cycloneDx('1.6', { components: [{ name: 'x' }] }),
    /: \/components\/0 must have required property 'type' \(line 1, column \d+\)/,
  ],
  [
    'CycloneDX with a field of no version',
    JSON.stringify(cycloneDx('1.4', { invented: 1 }), null, 2),
    /: \/invented is not a field of this version \(line 34, column 15\)/,
  ],
  ['CycloneDX with a key that has a slash', cycloneDx('1.4', { 'a/b~c': 1 }), /: \/a~1b~0c is not a field/],
  ['CycloneDX without components', cycloneDx('1.6', { components: null }), /: \/components must be array, not null/],
  [
    'a field of one of several forms',
    cycloneDx('1.6', { components: [{ type: 'library', name: 'a', licenses: [{ license: { id: 'MIT', url: 'a b' } }] }] }),
    /: \/components\/0\/licenses\/0\/license\/url must match format/,
  ],
];

test.each(FAULTS)('%s is signed with a warning, and refused by a strict check', async (_, document, fault) => {
  const { predicate, warnings } = await build(document);
  expect(predicate).toEqual(JSON.parse(typeof document === 'string' ? document : JSON.stringify(document)));
  expect(warnings).toEqual([expect.stringMatching(fault)]);
  expect(warnings[0]).toMatch(/^The SBOM app\.json does not follow .* It is signed unchanged\. .*--sbom-check strict/);
  await expect(build(document, 'in-toto', 'strict')).rejects.toMatchObject({
    code: 'INPUT_SBOM_INVALID',
    exitCode: 2,
    message: expect.stringMatching(fault),
    hint: expect.stringMatching(/--sbom-check warn/),
  });
});

test.each([
  [
    'SPDX with a package that has no name',
    spdx('2.3', { packages: [{ SPDXID: 'SPDXRef-a', downloadLocation: 'NONE' }] }),
    /\/packages\/0\/name is missing/,
  ],
  [
    'CycloneDX with components that are a text',
    cycloneDx('1.6', { components: 'none' }),
    /\/components is not a list \(line 1, column \d+\)/,
  ],
  [
    'CycloneDX with a purl that is a number, deep inside',
    cycloneDx('1.6', { components: [{ type: 'library', name: 'a', components: [{ type: 'file', name: 'b', purl: 1 }] }] }),
    /\/components\/0\/components\/0\/purl is not a string/,
  ],
  [
    'CycloneDX with a license that is a text',
    cycloneDx('1.3', { components: [{ name: 'a', licenses: ['MIT'] }] }),
    /\/components\/0\/licenses\/0 is not an object/,
  ],
  ['SPDX 3 with two documents', spdx3([{ type: 'SpdxDocument', spdxId: 'https://acme.example/other' }]), /exactly one SpdxDocument/],
  ['SPDX 3 with an element of no name', spdx3([{ type: 'software_Package' }]), /\/@graph\/5\/spdxId is missing/],
])('%s is refused by either check, because no policy could read it', async (_, document, message) => {
  await expect(build(document)).rejects.toMatchObject({
    code: 'INPUT_SBOM_INVALID',
    exitCode: 2,
    message: expect.stringMatching(message),
    hint: expect.stringMatching(/--predicate-type https:.* --predicate-path/),
  });
  await expect(build(document, 'in-toto', 'strict')).rejects.toMatchObject({ exitCode: 2 });
});

test.each(PRODUCED_SBOMS.map((produced) => [produced.producer, produced] as const))(
  'the SBOM of %s is signed as it is, read back, and its faults are named',
  async (_, { text, format, fault, wrapper }) => {
    const { predicate, type, warnings, notice } = await build(text);
    const whole = JSON.parse(text.replace('\ufeff', ''));
    expect(predicate).toEqual(wrapper ? (whole.sbom ?? whole.SPDX ?? whole.predicate) : whole);
    expect(warnings).toEqual(fault ? [expect.stringMatching(fault)] : []);
    expect(notice).toEqual(wrapper && expect.stringMatching(wrapper));
    const read = sbom.read(predicate, type);
    expect(`${read.format === 'spdx' ? 'SPDX' : 'CycloneDX'} ${read.version}`).toBe(format);
    expect(read.components).toEqual([expect.objectContaining({ name: 'left-pad', version: '1.3.0', purls: ['pkg:npm/left-pad@1.3.0'] })]);
    expect(sbom.types).toContain(type);
    if (fault) await expect(build(text, 'in-toto', 'strict')).rejects.toMatchObject({ message: expect.stringMatching(fault) });
    else expect((await build(text, 'in-toto', 'strict')).warnings).toEqual([]);
  },
);

test.each([
  ['2.1', spdx('2.1'), 'https://spdx.dev/Document/v2.1'],
  ['2.4', spdx('2.4'), 'https://spdx.dev/Document'],
])('SPDX %s has a type that readers of SPDX find', async (_, document, type) => {
  expect((await build(document)).type).toBe(type);
});

test.each([
  ['an SBOM beside something else', { sbom: spdx('2.3'), more: 1 }],
  ['an SBOM in a list', { sbom: [spdx('2.3')] }],
  ['a wrapper around a wrapper', { sbom: { sbom: spdx('2.3') } }],
  ['a statement about something else', { _type: 'https://in-toto.io/Statement/v1', predicate: { spdx: spdx('2.3') } }],
])('%s is not opened', async (_, document) => {
  await expect(build(document)).rejects.toMatchObject({
    code: 'INPUT_SBOM_FORMAT',
    message: expect.stringMatching(/neither SPDX nor CycloneDX/),
  });
});

test.each([
  ['SPDX tag-value', '# made by hand\nSPDXVersion: SPDX-2.3\n', /tag-value/, /pyspdxtools/],
  ['CycloneDX XML', '<?xml version="1.0"?>\n<bom xmlns="http://cyclonedx.org/schema/bom/1.6"/>', /CycloneDX as XML/, /cyclonedx convert/],
  ['SPDX RDF', '<rdf:RDF xmlns:spdx="http://spdx.org/rdf/terms#"/>', /RDF/, /pyspdxtools/],
  ['YAML', 'SPDXID: SPDXRef-DOCUMENT\nname: app\n', /YAML/, /pyspdxtools/],
  ['SPDX of no version', spdx('two'), /spdxVersion that is not a version/, /2\.3/],
  ['CycloneDX of no version', cycloneDx(''), /specVersion is not a version/, /1\.7/],
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

const twoFormats: readonly (readonly [string, object])[] = [
  ['SPDX 2 and CycloneDX', { ...cycloneDx('1.6'), ...spdx('2.3') }],
  ['SPDX 2 and SPDX 3', { ...spdx('2.3'), ...spdx3() }],
  ['SPDX 3 and CycloneDX', { ...cycloneDx('1.6'), ...spdx3() }],
  ['SPDX 2 and a CycloneDX of no version', { ...spdx('2.3'), bomFormat: 'CycloneDX' }],
];

test.each(twoFormats)(
  'a document that is %s at once is neither signed nor read, because each reader would choose one',
  async (_, document) => {
    await expect(build(document)).rejects.toMatchObject({ code: 'INPUT_SBOM_FORMAT', message: expect.stringContaining('several formats') });
    for (const type of ['https://spdx.dev/Document/v2.3', 'https://cyclonedx.org/bom'])
      expect(() => sbom.read(JSON.parse(JSON.stringify(document)), type)).toThrow(
        expect.objectContaining({ code: 'VERIFICATION_PREDICATE_MALFORMED' }),
      );
  },
);

test('an SBOM is not taken for the wrapper of another one', async () => {
  const document = { ...cycloneDx('1.6'), _type: 'https://in-toto.io/Statement/v1', predicate: spdx('2.3') };
  const { predicate, notice, warnings } = await build(document);
  expect([predicate, notice, warnings.length]).toEqual([document, undefined, 1]);
});

test('a license that is stated in two forms counts in both', async () => {
  const licenses = [{ expression: 'MIT', license: { id: 'GPL-3.0-only' } }];
  const built = await build(cycloneDx('1.6', { components: [{ type: 'library', name: 'a', licenses }] }));
  expect(built.sbom.components).toEqual([{ name: 'a', purls: [], licenses: ['MIT', 'GPL-3.0-only'] }]);
});

test('SPDX 3 has its packages by either keyword of JSON-LD', async () => {
  const written = JSON.stringify(spdx3()).replaceAll('"type"', '"@type"').replaceAll('"spdxId"', '"@id"');
  expect((await build(written)).sbom.components).toEqual([LEFT_PAD]);
});

test.each([
  [{ type: 'software_File', '@type': 'software_Package', spdxId: 'https://acme.example/b', name: 'b' }, /\/type is there twice/],
  [{ type: 'https://spdx.org/rdf/3.0.1/terms/Software/Package', spdxId: 'https://acme.example/b', name: 'b' }, /\/type is not written as/],
  [{ type: 'software_Package', spdxId: 'https://acme.example/b', '@id': 'https://acme.example/c', name: 'b' }, /\/spdxId is there twice/],
])('SPDX 3 with a package that other readers see and policies would not is refused: %j', async (element, message) => {
  await expect(build(spdx3([element]))).rejects.toMatchObject({ code: 'INPUT_SBOM_INVALID', message: expect.stringMatching(message) });
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
