import { expect, test } from '@jest/globals';
import { buildScan } from '../../src/predicates/scan.ts';
import { levelOf } from '../../src/predicates/vulnerabilities/report-shape.ts';
import { vulnerabilities } from '../../src/predicates/vulnerabilities.ts';

const document = (report: unknown) => ({
  bytes: Buffer.from(typeof report === 'string' ? report : JSON.stringify(report)),
  source: 'scan.json',
});
const build = (report: unknown, style: 'in-toto' | 'cosign' = 'in-toto') => buildScan(document(report), style);
const readBack = (report: unknown) => {
  const { type, predicate } = build(report);
  return vulnerabilities.read(JSON.parse(JSON.stringify(predicate)), type);
};

const GRYPE = {
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
};
const TRIVY = {
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
};
const SNYK = {
  ok: false,
  dependencyCount: 3,
  vulnerabilities: [1, 2].map(() => ({
    id: 'SNYK-JS-1',
    identifiers: { CVE: ['CVE-2026-1'], GHSA: [] },
    packageName: 'left-pad',
    version: '1.3.0',
    severity: 'low',
    cvssScore: 3.1,
    fixedIn: ['1.3.1'],
  })),
};
const OSV = {
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
};
const SARIF = {
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
};

test('of Grype, scanner, database, times and severities are read, and the highest severity is the level', () => {
  expect(readBack(GRYPE)).toEqual({
    scanner: { name: 'grype', version: '0.121.2', uri: 'https://github.com/anchore/grype' },
    databaseVersion: 'v6.0.2',
    databaseTime: new Date('2026-11-01T10:00:00Z'),
    scanFinished: new Date('2026-11-02T10:00:00Z'),
    findings: [
      {
        id: 'GHSA-xxxx',
        aliases: ['CVE-2026-1'],
        package: { name: 'left-pad', version: '1.3.0', purl: 'pkg:npm/left-pad@1.3.0' },
        severities: [
          { method: 'grype', score: 'Medium' },
          { method: 'cvss-3.1 nvd@nist.gov', score: '9.8' },
        ],
        level: 'critical',
        fixedIn: '1.3.1',
      },
    ],
  });
});

test.each([
  [
    'Trivy',
    TRIVY,
    {
      id: 'CVE-2026-1',
      level: 'high',
      fixedIn: '1.3.1',
      severities: [
        { method: 'ghsa', score: 'HIGH' },
        { method: 'cvss nvd', score: '7.5' },
      ],
    },
  ],
  ['Snyk', SNYK, { id: 'SNYK-JS-1', aliases: ['CVE-2026-1'], level: 'low', fixedIn: '1.3.1' }],
  ['Snyk on several projects', [SNYK, SNYK], { id: 'SNYK-JS-1', level: 'low' }],
  ['OSV-Scanner', OSV, { id: 'GHSA-xxxx', aliases: ['CVE-2026-1'], level: 'critical' }],
])('%s', (_, report, finding) => {
  const { findings } = readBack(report);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ ...finding, package: { name: 'left-pad', version: '1.3.0' } });
});

test('SARIF: results under their rules; a score counts before a level', () => {
  const read = readBack(SARIF);
  expect(read.scanner).toEqual({ name: 'CodeQL', version: '2.20.0', uri: 'CodeQL' });
  expect([read.scanStarted, read.scanFinished]).toEqual([new Date('2026-11-02T09:00:00Z'), new Date('2026-11-02T10:00:00Z')]);
  expect(read.findings.map(({ id, level }) => [id, level])).toEqual([
    ['js/xss', 'medium'],
    ['js/style', 'low'],
  ]);
});

test('paths of the machine that scanned stay out', () => {
  expect(JSON.stringify(build(OSV))).not.toContain('secret');
});

test("on request the report is kept as it is under cosign's type, and read the same", () => {
  const { type, predicate } = build(GRYPE, 'cosign');
  expect(type).toBe('https://cosign.sigstore.dev/attestation/vuln/v1');
  expect(predicate).toMatchObject({
    scanner: { version: '0.121.2', result: GRYPE },
    metadata: { scanFinishedOn: '2026-11-02T10:00:00.000Z' },
  });
  expect(vulnerabilities.read(predicate, type)).toEqual(readBack(GRYPE));
});

test.each([1, 'grype', [], null])('a descriptor of Grype that is %p is no fault of ours', (descriptor) => {
  const report = { matches: [], descriptor };
  expect(() => build(report)).toThrow(expect.objectContaining({ code: 'INPUT_REPORT_FORMAT' }));
  expect(() => vulnerabilities.read({ scanner: { result: report } }, 'https://cosign.sigstore.dev/attestation/vuln/v1')).toThrow(
    expect.objectContaining({ code: 'VERIFICATION_PREDICATE_MALFORMED' }),
  );
});

test('a report that cannot be read has not "no findings"', () => {
  const malformed = expect.objectContaining({ code: 'VERIFICATION_PREDICATE_MALFORMED', exitCode: 6 });
  const cosign = 'https://cosign.sigstore.dev/attestation/vuln/v1';
  expect(() => vulnerabilities.read({ scanner: { result: { Results: [] } } }, cosign)).toThrow(malformed);
  expect(() => vulnerabilities.read({ scanner: { uri: 'x' } }, 'https://in-toto.io/attestation/vulns/v0.2')).toThrow(malformed);
});

test.each([
  ['Critical', 'critical'],
  ['MODERATE', 'medium'],
  ['negligible', 'low'],
  ['10', 'critical'],
  ['9.0', 'critical'],
  ['8.9', 'high'],
  ['4.0', 'medium'],
  ['0.1', 'low'],
  ['0', 'none'],
  ['11', 'unknown'],
  ['CVSS:3.1/AV:N/AC:L', 'unknown'],
  ['', 'unknown'],
])('%j is %s', (score, level) => {
  expect(levelOf(score)).toBe(level);
});

const VEX = {
  '@context': 'https://openvex.dev/ns/v0.2.0',
  '@id': 'https://acme.example/vex/1',
  author: 'Acme',
  timestamp: '2026-11-02T10:00:00Z',
  version: 1,
  statements: [
    {
      vulnerability: { name: 'CVE-2026-1', aliases: ['GHSA-xxxx'] },
      products: [{ '@id': 'pkg:oci/app', subcomponents: [{ '@id': 'pkg:npm/left-pad@1.3.0' }] }],
      status: 'not_affected',
      justification: 'vulnerable_code_not_in_execute_path',
    },
  ],
};

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('a severity %s is no level', (word) => {
  expect(levelOf(word)).toBe('unknown');
});

/** JavaScript turns an object into text or a number by calling what its input named. */
const NO_TEXT = { toString: '', valueOf: '' };

test('an object in place of a text or number is refused like any other value', () => {
  const refused = expect.objectContaining({ code: expect.stringMatching(/^INPUT_REPORT_/) });
  expect(() => build({ ...VEX, '@context': NO_TEXT, '@id': 'https://openvex.dev/1' })).toThrow(refused);
  const [run] = SARIF.runs;
  expect(() => build({ ...SARIF, runs: [{ ...run, results: [{ ruleIndex: NO_TEXT }] }] })).toThrow(refused);
});

test('OpenVEX is kept as it is and read back', async () => {
  const built = build(VEX);
  expect(built).toMatchObject({ type: 'https://openvex.dev/ns', predicate: VEX, kind: 'openvex' });
  const { openvex } = await import('../../src/predicates/openvex.ts');
  expect(openvex.read(built.predicate)).toEqual({
    author: 'Acme',
    timestamp: new Date('2026-11-02T10:00:00Z'),
    statements: [
      {
        vulnerability: 'CVE-2026-1',
        aliases: ['GHSA-xxxx'],
        products: [{ names: ['pkg:oci/app'], parts: ['pkg:npm/left-pad@1.3.0'] }],
        status: 'not_affected',
        justification: 'vulnerable_code_not_in_execute_path',
      },
    ],
  });
});

const broken = (change: object) => ({ ...VEX, statements: [{ ...VEX.statements[0], ...change }] });

test.each([
  ['a match without an id', { ...GRYPE, matches: [{ vulnerability: {} }] }, 'INPUT_REPORT_INVALID', /vulnerability\.id/],
  ['SARIF of nothing', { version: '2.1.0', runs: [] }, 'INPUT_REPORT_INVALID', /runs is empty/],
  ['a result of no rule', { version: '2.1.0', runs: [{ tool: {}, results: [{}] }] }, 'INPUT_REPORT_INVALID', /names no rule/],
  ['a status that is none', broken({ status: 'fine' }), 'INPUT_REPORT_INVALID', /status/],
  ['not affected for no reason', broken({ justification: undefined }), 'INPUT_REPORT_INVALID', /justification/],
  ['other JSON', { hello: 1 }, 'INPUT_REPORT_FORMAT', /not of a supported scanner/],
  ['no JSON', '<testsuite/>', 'INPUT_REPORT_FORMAT', /not valid JSON/],
  ['a key twice', '{"matches":[],"matches":[]}', 'INPUT_REPORT_FORMAT', /duplicate key/],
  ['OpenVEX cut short', '{"@context":"https://openvex.dev/ns/v0.2.0",', 'INPUT_REPORT_FORMAT', /not valid JSON/],
  ['absurd depth', `{"a":${'['.repeat(200)}${']'.repeat(200)}}`, 'INPUT_REPORT_FORMAT', /deeper/],
])('refuses %s', (_, report, code, message) => {
  expect(() => build(report)).toThrow(expect.objectContaining({ code, exitCode: 2, message: expect.stringMatching(message) }));
});
