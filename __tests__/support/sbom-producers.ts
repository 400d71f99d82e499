/*
 * SBOMs of one component in the shapes in which producers write them, by hand after their output and their published reports. Each lists
 * left-pad 1.3.0, and has the habits of its producer: the order of members, the fields that nobody else has, and the faults.
 */

/** An SBOM of a producer. */
export interface ProducedSbom {
  producer: string;
  /** The file, as its tool writes it. */
  text: string;
  /** "CycloneDX 1.6". */
  format: string;
  /** The field that does not follow the schema of its format, as a JSON pointer, or the version that is not checked. */
  fault?: RegExp;
  /** What the SBOM is wrapped in. */
  wrapper?: RegExp;
}

const TIME = '2026-11-01T10:00:00Z';
const PURL = 'pkg:npm/left-pad@1.3.0';
const SERIAL = 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79';

const cycloneDx = (specVersion: string, more: object = {}, component: object = {}) => ({
  bomFormat: 'CycloneDX',
  specVersion,
  serialNumber: SERIAL,
  version: 1,
  metadata: { timestamp: TIME, tools: [{ vendor: 'acme', name: 'tool', version: '1' }] },
  components: [{ 'bom-ref': PURL, type: 'library', name: 'left-pad', version: '1.3.0', purl: PURL, ...component }],
  ...more,
});

const PACKAGE = {
  name: 'left-pad',
  SPDXID: 'SPDXRef-Package-left-pad',
  versionInfo: '1.3.0',
  downloadLocation: 'NOASSERTION',
  filesAnalyzed: false,
  licenseConcluded: 'NOASSERTION',
  licenseDeclared: 'WTFPL',
  externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: PURL }],
};

const spdx = (version: string, tool: string, more: object = {}, part: object = {}) => ({
  spdxVersion: `SPDX-${version}`,
  dataLicense: 'CC0-1.0',
  SPDXID: 'SPDXRef-DOCUMENT',
  name: 'app',
  documentNamespace: 'https://acme.example/spdx/app',
  creationInfo: { created: TIME, creators: [`Tool: ${tool}`] },
  packages: [{ ...PACKAGE, ...part }],
  relationships: [{ spdxElementId: 'SPDXRef-DOCUMENT', relatedSpdxElement: 'SPDXRef-Package-left-pad', relationshipType: 'DESCRIBES' }],
  ...more,
});

const SPDX_3 = {
  '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
  '@graph': [
    { type: 'CreationInfo', '@id': '_:creationInfo_0', created: TIME, createdBy: ['https://acme.example/agent'], specVersion: '3.0.1' },
    { type: 'SpdxDocument', spdxId: 'https://acme.example/document', creationInfo: '_:creationInfo_0', rootElement: [] },
    {
      type: 'software_Package',
      spdxId: 'https://acme.example/left-pad',
      creationInfo: '_:creationInfo_0',
      name: 'left-pad',
      software_packageVersion: '1.3.0',
      software_packageUrl: PURL,
    },
  ],
};

const pretty = (document: object) => JSON.stringify(document, null, 2);

export const PRODUCED_SBOMS: readonly ProducedSbom[] = [
  {
    producer: 'syft, CycloneDX',
    text: JSON.stringify(
      cycloneDx(
        '1.7',
        {
          $schema: 'http://cyclonedx.org/schema/bom-1.7.schema.json',
          metadata: {
            timestamp: TIME,
            tools: { components: [{ type: 'application', author: 'anchore', name: 'syft', version: '1.57.0' }] },
            component: { 'bom-ref': 'af63bd4c8601b7f1', type: 'file', name: '.' },
          },
        },
        { cpe: 'cpe:2.3:a:left-pad:left-pad:1.3.0:*:*:*:*:*:*:*', properties: [{ name: 'syft:package:type', value: 'npm' }] },
      ),
    ),
    format: 'CycloneDX 1.7',
  },
  {
    producer: 'syft, CycloneDX 1.3',
    text: JSON.stringify(cycloneDx('1.3', { $schema: 'http://cyclonedx.org/schema/bom-1.3.schema.json' })),
    format: 'CycloneDX 1.3',
    fault: /CycloneDX 1\.3, which is not one of the versions that chopmark checks: .*CycloneDX 1\.4 to 1\.7/,
  },
  {
    producer: 'syft, SPDX',
    text: JSON.stringify(
      spdx('2.3', 'syft-1.57.0', { creationInfo: { licenseListVersion: '3.29', creators: ['Organization: Anchore, Inc'], created: TIME } }),
    ),
    format: 'SPDX 2.3',
  },
  {
    producer: 'syft, SPDX 2.2',
    text: JSON.stringify(
      spdx(
        '2.2',
        'syft-1.57.0',
        {},
        {
          externalRefs: [{ referenceCategory: 'PACKAGE_MANAGER', referenceType: 'purl', referenceLocator: PURL }],
        },
      ),
    ),
    format: 'SPDX 2.2',
  },
  {
    producer: 'Trivy, of an image with vulnerabilities',
    text: pretty(
      cycloneDx('1.6', {
        metadata: { timestamp: '2026-11-01T10:00:00+00:00', tools: { components: [{ type: 'application', name: 'trivy' }] } },
        vulnerabilities: [{ id: 'CVE-2026-1', ratings: [{ source: { name: 'nvd' }, severity: 'high' }], cwes: null, advisories: [] }],
      }),
    ),
    format: 'CycloneDX 1.6',
    fault: /\/vulnerabilities\/0\/cwes must be array, not null \(line \d+, column \d+\)/,
  },
  {
    producer: 'cdxgen',
    text: pretty(
      cycloneDx(
        '1.6',
        {
          metadata: { timestamp: TIME, lifecycles: [{ phase: 'build' }], authors: [{ name: 'OWASP Foundation' }] },
          services: [],
          annotations: [],
        },
        { scope: 'required', evidence: { identity: [{ field: 'purl', confidence: 1, methods: [] }] }, tags: ['npm'] },
      ),
    ),
    format: 'CycloneDX 1.6',
  },
  {
    producer: 'CycloneDX for .NET, with the byte order mark of .NET',
    text: `\ufeff${pretty(cycloneDx('1.5', { version: '1' }, { scope: 'required', hashes: [{ alg: 'SHA-512', content: 'AB'.repeat(64) }] }))}`,
    format: 'CycloneDX 1.5',
    fault: /\/version must be integer \(line 5, column 14\)/,
  },
  {
    producer: 'the Maven plugin, with a space in the URL of a POM',
    text: pretty(
      cycloneDx('1.6', {}, { group: 'org.acme', externalReferences: [{ type: 'vcs', url: 'scm:git:https://acme.example/a repo.git' }] }),
    ),
    format: 'CycloneDX 1.6',
    fault: /\/components\/0\/externalReferences\/0\/url must/,
  },
  {
    producer: 'npm sbom, CycloneDX',
    text: pretty(
      cycloneDx('1.5', { dependencies: [{ ref: PURL, dependsOn: [] }] }, { scope: 'required', properties: [], externalReferences: [] }),
    ),
    format: 'CycloneDX 1.5',
  },
  {
    producer: 'npm sbom, SPDX',
    text: pretty(
      spdx('2.3', 'npm/cli-11.19.1', { documentDescribes: ['SPDXRef-Package-left-pad'] }, { packageFileName: '', homepage: 'NOASSERTION' }),
    ),
    format: 'SPDX 2.3',
  },
  {
    producer: "the REST API of GitHub's dependency graph",
    text: JSON.stringify({ sbom: spdx('2.3', 'GitHub.com-Dependency-Graph', {}, { copyrightText: null }) }),
    format: 'SPDX 2.3',
    fault: /\/packages\/0\/copyrightText must be string, not null \(line 1, column \d+\)/,
    wrapper: /GitHub's dependency graph.* member sbom/,
  },
  {
    producer: "Microsoft's sbom-tool",
    text: JSON.stringify(
      spdx(
        '2.2',
        'Microsoft.SBOMTool-4.1.0',
        {
          files: [
            {
              fileName: './app',
              SPDXID: 'SPDXRef-File--app',
              checksums: [{ algorithm: 'SHA256', checksumValue: 'ab'.repeat(32) }],
              licenseConcluded: 'NOASSERTION',
              licenseInfoInFiles: ['NOASSERTION'],
              copyrightText: 'NOASSERTION',
            },
          ],
          externalDocumentRefs: [],
          documentDescribes: ['SPDXRef-RootPackage'],
        },
        { supplier: 'Organization: Acme', copyrightText: 'NOASSERTION' },
      ),
    ),
    format: 'SPDX 2.2',
  },
  {
    producer: 'spdx-sbom-generator, with an extra key',
    text: pretty(spdx('2.2', 'spdx-sbom-generator-0.0.15', { documentName: 'app' }, { copyrightText: '' })),
    format: 'SPDX 2.2',
    fault: /\/documentName is not a field of this version \(line \d+, column \d+\)/,
  },
  {
    producer: 'an SPDX 2.1 converter',
    text: pretty(spdx('2.1', 'converter')),
    format: 'SPDX 2.1',
    fault: /SPDX 2\.1, which is not one of the versions that chopmark checks/,
  },
  {
    producer: 'cargo-cyclonedx',
    text: pretty(
      cycloneDx(
        '1.3',
        { metadata: { timestamp: '2026-11-01T10:00:00.000000000Z' } },
        { scope: 'required', 'bom-ref': 'registry+index#left-pad@1.3.0' },
      ),
    ),
    format: 'CycloneDX 1.3',
    fault: /CycloneDX 1\.3/,
  },
  {
    producer: 'cyclonedx-gomod, with the null of an empty Go slice',
    text: pretty(cycloneDx('1.6', { dependencies: null })),
    format: 'CycloneDX 1.6',
    fault: /\/dependencies must be array, not null/,
  },
  {
    producer: 'a script with a bare UUID',
    text: pretty(cycloneDx('1.4', { serialNumber: SERIAL.slice('urn:uuid:'.length) })),
    format: 'CycloneDX 1.4',
    fault: /\/serialNumber must match pattern .* \(line 4, column 19\)/,
  },
  {
    producer: 'a script with a time without zone',
    text: pretty(cycloneDx('1.5', { metadata: { timestamp: '2026-11-01T10:00:00' } })),
    format: 'CycloneDX 1.5',
    fault: /\/metadata\/timestamp must match format "date-time"/,
  },
  {
    producer: 'the bom tool of Kubernetes',
    text: pretty(
      spdx(
        '2.3',
        'bom-v0.6.0',
        {},
        {
          originator: 'Organization: Acme',
          sourceInfo: 'generated from a directory',
          copyrightText: 'NOASSERTION',
          checksums: [{ algorithm: 'SHA1', checksumValue: 'ab'.repeat(20) }],
          hasFiles: [],
          primaryPackagePurpose: 'CONTAINER',
        },
      ),
    ),
    format: 'SPDX 2.3',
  },
  {
    producer: 'BuildKit, into a folder',
    text: JSON.stringify({
      _type: 'https://in-toto.io/Statement/v0.1',
      predicateType: 'https://spdx.dev/Document',
      subject: [{ name: 'app', digest: { sha256: 'ab'.repeat(32) } }],
      predicate: spdx('2.3', 'buildkit-v0.20.0'),
    }),
    format: 'SPDX 2.3',
    wrapper: /in-toto statement.* member predicate/,
  },
  {
    producer: 'docker buildx imagetools inspect',
    text: pretty({ SPDX: spdx('2.3', 'syft-v1.0.0') }),
    format: 'SPDX 2.3',
    wrapper: /imagetools inspect.* member SPDX/,
  },
  { producer: 'a tool for SPDX 3', text: pretty(SPDX_3), format: 'SPDX 3.0.1' },
  {
    producer: 'a later version of CycloneDX',
    text: pretty(cycloneDx('1.8', { invented: true })),
    format: 'CycloneDX 1.8',
    fault: /CycloneDX 1\.8, which is not one of the versions/,
  },
  {
    producer: 'a later version of SPDX 2',
    text: pretty(spdx('2.4', 'later')),
    format: 'SPDX 2.4',
    fault: /SPDX 2\.4, which is not one of the versions/,
  },
  {
    producer: 'a later version of SPDX 3',
    text: pretty(SPDX_3).replaceAll('3.0.1', '3.1'),
    format: 'SPDX 3.1',
    fault: /SPDX 3\.1, which is not one of the versions/,
  },
];
