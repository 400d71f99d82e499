import { ChopmarkError } from '../../../src/base/errors/errors.ts';
import { JsonError, parseJson } from '../../../src/base/json/json.ts';
import type { JsonObject } from '../../../src/base/json/json-shape.ts';
import { readCustomPredicate, readPredicateType } from '../../../src/predicates/custom.ts';
import { checkAgainstSchema } from '../../../src/predicates/custom-schema.ts';
import { readDocumentTime } from '../../../src/predicates/document-time.ts';
import { explainPredicate } from '../../../src/predicates/explain-predicate.ts';
import { findKindByWord, IN_TOTO_WORDS } from '../../../src/predicates/in-toto.ts';
import { expandPredicateType } from '../../../src/predicates/predicate-words.ts';
import { provenance } from '../../../src/predicates/provenance.ts';
import { findNo } from '../../../src/predicates/says-no.ts';
import { sbom } from '../../../src/predicates/sbom/sbom.ts';
import { buildScan } from '../../../src/predicates/scan.ts';
import { testResult } from '../../../src/predicates/test-result.ts';
import { LEVELS } from '../../../src/predicates/vulnerabilities/report-shape.ts';
import { vulnerabilities } from '../../../src/predicates/vulnerabilities.ts';
import { expectSame, type FuzzTarget } from '../target.ts';
import { parseInput, parseTexts, textOf } from './fakes.ts';

const SOURCE = 'report.json';

/** A report of a scanner: built, written, read and explained. */
const scan = (name: string, seed: object): FuzzTarget => ({
  name,
  shape: 'json',
  seeds: () => [JSON.stringify(seed)],
  async read(input) {
    const { type, predicate } = buildScan({ bytes: input, source: SOURCE }, 'in-toto');
    const written = JSON.parse(JSON.stringify(predicate)) as JsonObject;
    if (vulnerabilities.types.includes(type))
      for (const { level } of vulnerabilities.read(written, type).findings)
        expectSame(LEVELS.includes(level), true, 'a level is one of the known');
    await explainPredicate(type, written);
    findNo(type, written);
    buildScan({ bytes: input, source: SOURCE }, 'cosign');
  },
});

/** A predicate that others signed: read and explained. */
const predicate = (name: string, seeds: readonly (readonly [type: string, predicate: object])[]): FuzzTarget => ({
  name,
  shape: 'json',
  seeds: () => seeds.map(([type, content]) => JSON.stringify({ type, predicate: content })),
  words: seeds.map(([type]) => type),
  async read(input) {
    const { type, predicate: content } = Object(parseJson(input, { what: 'it' }));
    if (typeof type !== 'string' || typeof content !== 'object' || content === null || Array.isArray(content)) return;
    await explainPredicate(type, content as JsonObject);
    readDocumentTime(content as JsonObject);
    // Reading it again for a decision says what explaining it leaves out.
    for (const read of [
      () => findNo(type, content as JsonObject),
      () => sbom.types.includes(type) && sbom.read(content as JsonObject, type),
    ])
      catchRefusal(read);
  },
  mayThrow: [JsonError],
});

function catchRefusal(read: () => unknown): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof ChopmarkError)) throw error;
  }
}

const resource = { name: 'a', uri: 'https://acme.example/a', digest: { sha256: '00' } };
const GITHUB_PROVENANCE = {
  buildDefinition: {
    buildType: 'https://actions.github.io/buildtypes/workflow/v1',
    externalParameters: {
      workflow: { ref: 'refs/heads/main', repository: 'https://github.com/acme/widget', path: '.github/workflows/release.yml' },
    },
    internalParameters: {
      github: { event_name: 'push', repository_id: '1', repository_owner_id: '2', runner_environment: 'github-hosted' },
    },
    resolvedDependencies: [{ uri: 'git+https://github.com/acme/widget@refs/heads/main', digest: { gitCommit: '0'.repeat(40) } }],
  },
  runDetails: {
    builder: { id: 'https://github.com/acme/widget/.github/workflows/release.yml@refs/heads/main' },
    metadata: { invocationId: 'https://github.com/acme/widget/actions/runs/1/attempts/1', startedOn: '2026-11-01T10:00:00Z' },
  },
};
const OLD_PROVENANCE = {
  builder: { id: 'https://github.com/acme/widget/.github/workflows/release.yml@refs/tags/v1' },
  buildType: 'https://github.com/slsa-framework/slsa-github-generator/generic@v1',
  invocation: {
    configSource: {
      uri: 'git+https://github.com/acme/widget@refs/tags/v1',
      digest: { sha1: '0'.repeat(40) },
      entryPoint: '.github/workflows/release.yml',
    },
    environment: { github_event_name: 'push', github_run_id: '1' },
  },
  metadata: { buildStartedOn: '2026-11-01T10:00:00Z', completeness: {} },
  materials: [{ uri: 'git+https://github.com/acme/widget@refs/tags/v1', digest: { sha1: '0'.repeat(40) } }],
};
const BUILD_TYPES = [
  'https://gitlab.com/gitlab-org/gitlab-runner/-/blob/v17/PROVENANCE.md',
  'https://slsa.dev/container-based-build/v0.1?draft',
  'https://mobyproject.org/buildkit@v1',
];

const CYCLONEDX = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: { timestamp: '2026-11-01T10:00:00Z' },
  components: [
    {
      type: 'library',
      name: 'left-pad',
      version: '1.3.0',
      purl: 'pkg:npm/left-pad@1.3.0',
      licenses: [{ license: { id: 'MIT' } }],
      components: [{ type: 'file', name: 'index.js', licenses: [{ expression: 'MIT OR WTFPL' }] }],
    },
  ],
};
const SPDX = {
  spdxVersion: 'SPDX-2.3',
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
};
const SPDX3 = {
  '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
  '@graph': [
    { type: 'CreationInfo', '@id': '_:c', specVersion: '3.0.1', created: '2026-11-01T10:00:00Z', createdBy: ['https://acme.example/me'] },
    { type: 'SpdxDocument', spdxId: 'https://acme.example/d', creationInfo: '_:c', rootElement: ['https://acme.example/p'] },
    {
      type: 'software_Package',
      spdxId: 'https://acme.example/p',
      creationInfo: '_:c',
      name: 'left-pad',
      software_packageVersion: '1.3.0',
      software_packageUrl: 'pkg:npm/left-pad@1.3.0',
    },
    {
      type: 'simplelicensing_LicenseExpression',
      spdxId: 'https://acme.example/l',
      creationInfo: '_:c',
      simplelicensing_licenseExpression: 'MIT',
    },
    {
      type: 'Relationship',
      spdxId: 'https://acme.example/r',
      creationInfo: '_:c',
      from: 'https://acme.example/p',
      to: ['https://acme.example/l'],
      relationshipType: 'hasDeclaredLicense',
    },
  ],
};
const OPENVEX = {
  '@context': 'https://openvex.dev/ns/v0.2.0',
  '@id': 'https://acme.example/vex',
  author: 'acme',
  timestamp: '2026-11-01T10:00:00Z',
  version: 1,
  statements: [
    {
      vulnerability: { name: 'CVE-2026-1', aliases: ['GHSA-xxxx'] },
      products: [{ '@id': 'pkg:npm/app@1', identifiers: { purl: 'pkg:npm/app@1' }, subcomponents: [{ '@id': 'pkg:npm/left-pad@1.3.0' }] }],
      status: 'not_affected',
      justification: 'vulnerable_code_not_present',
      timestamp: '2026-11-01T10:00:00Z',
    },
  ],
};

const document = (name: string, seed: object): FuzzTarget => ({
  name,
  shape: 'json',
  seeds: () => [JSON.stringify(seed)],
  read: (input) => sbom.build({ bytes: input, source: SOURCE }),
});

export const REPORT_TARGETS: readonly FuzzTarget[] = [
  document('cyclonedx', CYCLONEDX),
  document('spdx-2', SPDX),
  document('spdx-3', SPDX3),
  {
    name: 'sbom-format',
    shape: 'text',
    seeds: () => [
      '<?xml version="1.0"?><bom xmlns="http://cyclonedx.org/schema/bom/1.6"/>',
      'SPDXVersion: SPDX-2.3\nDataLicense: CC0-1.0\n',
      '\ufeff{}',
      '{"artifacts":[],"schema":{}}',
    ],
    words: ['<bom', '<!--', '-->', '<rdf:RDF', 'SPDXVersion:', 'xmlns="http://cyclonedx.org/schema/bom/1.6"'],
    read: (input) => sbom.build({ bytes: input, source: SOURCE }),
  },
  scan('grype', {
    matches: [
      {
        vulnerability: {
          id: 'GHSA-xxxx',
          severity: 'Medium',
          cvss: [{ version: '3.1', vector: 'CVSS:3.1/AV:N', metrics: { baseScore: 9.8 }, source: 'nvd@nist.gov' }],
          fix: { versions: ['1.3.1'], state: 'fixed' },
        },
        relatedVulnerabilities: [{ id: 'CVE-2026-1', cvss: [] }],
        artifact: { name: 'left-pad', version: '1.3.0', purl: 'pkg:npm/left-pad@1.3.0' },
      },
    ],
    descriptor: {
      name: 'grype',
      version: '0.121.2',
      timestamp: '2026-11-02T10:00:00Z',
      db: { status: { schemaVersion: 'v6.0.2', built: '2026-11-01T10:00:00Z' } },
    },
  }),
  scan('trivy', {
    SchemaVersion: 2,
    CreatedAt: '2026-11-02T10:00:00Z',
    ArtifactName: 'app',
    Results: [
      { Target: 'none' },
      {
        Target: 'package-lock.json',
        Vulnerabilities: [
          {
            VulnerabilityID: 'CVE-2026-1',
            PkgName: 'left-pad',
            InstalledVersion: '1.3.0',
            FixedVersion: '1.3.1',
            PkgIdentifier: { PURL: 'pkg:npm/left-pad@1.3.0' },
            Severity: 'HIGH',
            SeveritySource: 'ghsa',
            CVSS: { nvd: { V3Vector: 'CVSS:3.1/AV:N', V3Score: 7.5 } },
          },
        ],
      },
    ],
  }),
  scan('snyk', {
    ok: false,
    dependencyCount: 3,
    vulnerabilities: [
      {
        id: 'SNYK-JS-1',
        identifiers: { CVE: ['CVE-2026-1'], GHSA: [] },
        packageName: 'left-pad',
        version: '1.3.0',
        severity: 'low',
        cvssScore: 3.1,
        fixedIn: ['1.3.1'],
      },
    ],
  }),
  scan('osv-scanner', {
    results: [
      {
        source: { path: '/secret/place/package-lock.json', type: 'lockfile' },
        packages: [
          {
            package: { name: 'left-pad', version: '1.3.0', ecosystem: 'npm' },
            vulnerabilities: [
              {
                id: 'GHSA-xxxx',
                aliases: ['CVE-2026-1'],
                severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N' }],
                database_specific: { severity: 'MODERATE' },
              },
            ],
            groups: [{ ids: ['GHSA-xxxx'], max_severity: '9.1' }],
          },
        ],
      },
    ],
  }),
  scan('sarif', {
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'CodeQL',
            semanticVersion: '2.20.0',
            rules: [{ id: 'js/xss', properties: { 'security-severity': '6.1' } }, { id: 'js/style' }],
          },
        },
        invocations: [{ startTimeUtc: '2026-11-02T09:00:00Z', endTimeUtc: '2026-11-02T10:00:00Z' }],
        results: [
          { ruleId: 'js/xss', level: 'error', locations: [{ physicalLocation: { artifactLocation: { uri: 'src/app.js' } } }] },
          { ruleIndex: 1, level: 'note' },
        ],
      },
    ],
  }),
  scan('openvex', OPENVEX),
  {
    name: 'junit',
    shape: 'text',
    seeds: () => [
      '<testsuites><testsuite name="s" tests="3"><testcase classname="c" name="a"/><testcase name="b"><failure>x</failure></testcase><testcase name="d"><skipped/></testcase><testcase name="e"><flakyFailure/></testcase></testsuite></testsuites>',
      '<?xml version="1.0"?><!-- a --><testsuite errors="1"><![CDATA[x]]><testcase name="&lt;a&#10;"/></testsuite>',
    ],
    words: [
      '<testcase name="a"/>',
      '<testsuite>',
      '</testsuite>',
      '<failure/>',
      '<!DOCTYPE a [<!ENTITY b "c">]>',
      '&b;',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<?a ?>',
      ' a="b"',
      ' xmlns:a="b"',
    ],
    read: (input) => testResult.build({ bytes: input, source: 'report.xml' }),
  },
  {
    name: 'tap',
    shape: 'text',
    seeds: () => [
      'TAP version 14\n1..3\nok 1 - a\nnot ok 2 b # TODO later\n  ---\n  message: x\n  ...\n# Subtest: c\n    ok 1 - d\n    1..1\nok 3 - c # SKIP no\n',
    ],
    words: [
      'ok ',
      'not ok ',
      '1..1\n',
      'Bail out!',
      '# SKIP',
      '# TODO',
      ' - ',
      '\\#',
      '    ',
      '---\n',
      '...\n',
      '# Subtest: a\n',
      'pragma +strict\n',
    ],
    read: (input) => testResult.build({ bytes: input, source: 'report.tap' }),
  },
  {
    name: 'jest-report',
    shape: 'json',
    seeds: () => [
      JSON.stringify({
        success: true,
        testResults: [
          {
            name: 'a.test.js',
            status: 'passed',
            message: '',
            assertionResults: [{ ancestorTitles: ['a'], fullName: 'a b', title: 'b', status: 'passed' }],
          },
        ],
        numRuntimeErrorTestSuites: 0,
      }),
    ],
    read: (input) => testResult.build({ bytes: input, source: SOURCE }),
  },
  {
    name: 'custom-predicate',
    shape: 'json',
    seeds: () => ['{"type":"https://acme.example/v1","predicate":{"a":[1,{"b":null}]}}'],
    read(input) {
      const { type, predicate: content } = Object(parseInput(input));
      if (typeof type === 'string') readCustomPredicate({ type, bytes: Buffer.from(JSON.stringify(content) ?? ''), source: SOURCE });
    },
  },
  {
    name: 'json',
    shape: 'text',
    seeds: () => ['{"a":[1,-2.5e3,true,null,"x\\n\\u0041"],"b":{"c":{}}}'],
    words: ['\\u0000', '\\ud800', '"a":1', '[[', ']]', '1e999', '-0', '\\"'],
    read(input) {
      const value = parseJson(input, { what: 'it' });
      return JSON.stringify(value);
    },
    mayThrow: [JsonError],
    largest: 4 << 20,
  },
  {
    name: 'predicate-schema',
    shape: 'json',
    seeds: () => [
      JSON.stringify({
        schema: {
          $schema: 'https://json-schema.org/draft/2020-12/schema',
          type: 'object',
          properties: { a: { type: 'string', pattern: '^a+$', format: 'uri' } },
          required: ['a'],
          $defs: { b: { type: 'integer' } },
          additionalProperties: { $ref: '#/$defs/b' },
        },
        predicate: { a: 'aaa', b: 1 },
      }),
    ],
    words: [
      '$ref',
      '#',
      '#/$defs/b',
      '$dynamicRef',
      '$anchor',
      'allOf',
      'patternProperties',
      'uniqueItems',
      'unevaluatedProperties',
      'not',
      'if',
      '(a+)+$',
      'http://json-schema.org/draft-07/schema#',
    ],
    read(input) {
      const { schema, predicate: content } = Object(parseInput(input));
      if (typeof content !== 'object' || content === null || Array.isArray(content)) return;
      checkAgainstSchema(content as JsonObject, 'predicate.json', {
        bytes: Buffer.from(JSON.stringify(schema) ?? ''),
        source: 'schema.json',
      });
    },
    largest: 200 << 10,
  },
  {
    name: 'provenance',
    shape: 'json',
    seeds: () =>
      [
        ...BUILD_TYPES.map((buildType) => ({ ...GITHUB_PROVENANCE, buildDefinition: { ...GITHUB_PROVENANCE.buildDefinition, buildType } })),
        GITHUB_PROVENANCE,
      ].map((seed) => JSON.stringify(seed)),
    words: BUILD_TYPES,
    read: (input) => provenance.read(parseJson(input, { what: 'it' })),
    mayThrow: [JsonError],
  },
  {
    name: 'old-provenance',
    shape: 'json',
    seeds: () =>
      [...BUILD_TYPES.map((buildType) => ({ ...OLD_PROVENANCE, buildType })), OLD_PROVENANCE].map((seed) => JSON.stringify(seed)),
    read: (input) => provenance.read(parseJson(input, { what: 'it' }), provenance.types[1]),
    mayThrow: [JsonError],
  },
  predicate('signed-sbom', [
    ['https://cyclonedx.org/bom', CYCLONEDX],
    ['https://spdx.dev/Document', SPDX],
    ['https://spdx.dev/Document', SPDX3],
  ]),
  predicate('signed-scan', [
    [
      'https://in-toto.io/attestation/vulns/v0.2',
      {
        scanner: {
          uri: 'a',
          name: 'grype',
          db: { version: '1', lastUpdate: '2026-11-01T10:00:00Z' },
          result: [{ id: 'CVE-2026-1', severity: [{ method: 'nvd', score: '9.8' }], annotations: [{ package: 'a', aliases: ['b'] }] }],
        },
        metadata: { scanStartedOn: '2026-11-01T10:00:00Z' },
      },
    ],
    [
      'https://cosign.sigstore.dev/attestation/vuln/v1',
      { scanner: { uri: 'a', result: { ok: true, dependencyCount: 1, vulnerabilities: [] } }, metadata: {} },
    ],
    ['https://openvex.dev/ns', OPENVEX],
  ]),
  predicate('signed-tests', [
    [
      'https://in-toto.io/attestation/test-result/v0.1',
      { result: 'PASSED', configuration: [resource], passedTests: ['a'], warnedTests: [], failedTests: [], url: 'https://acme.example' },
    ],
  ]),
  predicate('vsa', [
    [
      'https://slsa.dev/verification_summary/v1',
      {
        verifier: { id: 'https://acme.example' },
        timeVerified: '2026-11-01T10:00:00Z',
        resourceUri: 'pkg:npm/a@1',
        policy: resource,
        inputAttestations: [resource],
        verificationResult: 'PASSED',
        verifiedLevels: ['SLSA_BUILD_LEVEL_3'],
        dependencyLevels: { SLSA_BUILD_LEVEL_1: 2 },
        slsaVersion: '1.0',
      },
    ],
  ]),
  predicate('in-toto-predicates', [
    [
      'https://in-toto.io/attestation/scai/v0.3',
      { attributes: [{ attribute: 'a', target: resource, conditions: { a: 1 }, evidence: resource }], producer: resource },
    ],
    ['https://in-toto.io/attestation/link/v0.3', { name: 'a', command: ['b'], materials: [resource], byproducts: {}, environment: {} }],
    ['https://in-toto.io/attestation/release/v0.1', { purl: 'pkg:npm/a@1', releaseId: '1', packageId: '2' }],
    [
      'https://in-toto.io/attestation/reference/v0.1',
      { attester: { id: 'https://acme.example' }, references: [{ ...resource, mediaType: 'a/b' }] },
    ],
  ]),
  {
    name: 'in-toto-document',
    shape: 'json',
    seeds: () =>
      IN_TOTO_WORDS.map((word) =>
        JSON.stringify({
          word,
          predicate: {
            attributes: [{ attribute: 'a' }],
            name: 'a',
            command: [],
            materials: [],
            purl: 'pkg:npm/a@1',
            attester: { id: 'a' },
            references: [],
          },
        }),
      ),
    read(input) {
      const { word, predicate: content } = Object(parseInput(input));
      if (typeof content === 'object' && content !== null) findKindByWord(textOf(word))?.build(content as JsonObject, 'in-toto');
    },
    mayThrow: [JsonError],
  },
  {
    name: 'predicate-type',
    shape: 'json',
    seeds: () => ['["https://slsa.dev/provenance/v1","provenance","sbom","tests"]'],
    read(input) {
      for (const text of parseTexts(input)) for (const read of [readPredicateType, expandPredicateType]) catchRefusal(() => read(text));
    },
  },
];
