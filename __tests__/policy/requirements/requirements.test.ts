import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../../src/base/json/json-shape.ts';
import { decideArtifact } from '../../../src/policy/decide-artifact.ts';
import type { TrustEntry } from '../../../src/policy/parse/policy.ts';
import type { AcceptedStatement } from '../../../src/policy/requirements/accepted-statement.ts';
import { judgeLicense } from '../../../src/policy/requirements/license-expression.ts';
import { IDENTITIES } from '../identities.ts';
import { readPolicy } from '../read-policy.ts';

const NOW = new Date('2026-03-10T00:00:00Z');
const DAY = 86_400_000;
const VULNS = 'https://in-toto.io/attestation/vulns/v0.2';
const VSA = 'https://slsa.dev/verification_summary/v1';
const TESTS = 'https://in-toto.io/attestation/test-result/v0.1';
const PROVENANCE = 'https://slsa.dev/provenance/v1';
const VEX = 'https://openvex.dev/ns/v0.2.0';

interface Given {
  type: string;
  predicate: JsonObject;
  /** Days before now. */
  age?: number;
  by?: string;
  identity?: keyof typeof IDENTITIES;
  entry?: Partial<TrustEntry>;
  /** In place of that of the identity. */
  san?: string;
  /** In place of those of the identity. */
  extensions?: Record<string, string>;
  /** More entries that believe it. */
  alsoBy?: Partial<TrustEntry>[];
}

const accept = (given: Given, position: number): AcceptedStatement => {
  const { type, predicate, age = 1, by = 'ci', identity = 'github', entry = {}, extensions = {}, alsoBy = [] } = given;
  const named = { ...IDENTITIES[identity], ...(given.san !== undefined && { san: given.san }) };
  const signer = { kind: 'certificate' as const, identity: { ...named, extensions: { ...named.extensions, ...extensions } } };
  const believing = [{ name: by, ...entry }, ...alsoBy].map((one) => ({
    name: 'other',
    root: {},
    clauses: {},
    acceptDeclared: [],
    ...one,
  }));
  return {
    position,
    verdict: { signer, entries: [], times: [] },
    ci: identity === 'circleci-organization' ? 'circleci' : identity,
    entries: believing,
    signedAt: new Date(NOW.getTime() - age * DAY),
    predicateType: type,
    predicate: () => predicate,
  };
};

const decide = async (requirement: string, given: Given[], names = ['app.tgz']) => {
  const { require, told } = await readPolicy(`version: 1\nrequire:\n  - ${requirement}\n`);
  expect(told).toEqual([]);
  const { problem, rules } = await decideArtifact(
    { trust: [], deny: [], require },
    { names, digests: ['ab'.repeat(32)], accepted: given.map(accept), now: NOW },
  );
  return { code: problem?.code ?? 'met', message: problem?.message, rules };
};

const scan = (findings: [id: string, severity: string, component?: string][], age = 1, finished = age): Given => ({
  type: VULNS,
  age,
  predicate: {
    scanner: {
      uri: 'https://scanner.example',
      db: { lastUpdate: new Date(NOW.getTime() - 3 * DAY).toISOString() },
      result: findings.map(([id, score, component]) => ({
        id,
        severity: [{ method: 'nvd', score }],
        ...(component && { annotations: [{ package: component, ...(component.startsWith('pkg:') && { purl: component }) }] }),
      })),
    },
    metadata: { scanStartedOn: '2026-01-01T00:00:00Z', scanFinishedOn: new Date(NOW.getTime() - finished * DAY).toISOString() },
  },
});

describe('vulnerabilities', () => {
  test.each<[string, string, Given[], string]>([
    ['nothing found', '{}', [scan([])], 'met'],
    ['below the bar', '{fail-on: high}', [scan([['CVE-1', 'medium']])], 'met'],
    ['at the bar', '{fail-on: high}', [scan([['CVE-1', 'high']])], 'POLICY_VULNERABILITIES'],
    ['above it', '{fail-on: high}', [scan([['CVE-1', '9.8']])], 'POLICY_VULNERABILITIES'],
    ['of a severity nobody knows', '{fail-on: critical}', [scan([['CVE-1', '???']])], 'POLICY_VULNERABILITIES'],
    ['no scan', '{}', [], 'POLICY_STATEMENT_MISSING'],
    ['the newest scan decides, for the worse', '{}', [scan([], 2), scan([['CVE-1', 'high']], 1)], 'POLICY_VULNERABILITIES'],
    ['the newest scan decides, for the better', '{}', [scan([['CVE-1', 'high']], 2), scan([], 1)], 'met'],
    ['two of one time have to be good both', '{}', [scan([['CVE-1', 'high']], 1), scan([], 1)], 'POLICY_VULNERABILITIES'],
    ['the newest cannot be read', '{}', [scan([], 2), { type: VULNS, predicate: {}, age: 1 }], 'VERIFICATION_PREDICATE_MALFORMED'],
    ['exactly as old as it may be', '{max-age: 7d}', [scan([], 7)], 'met'],
    ['a day too old', '{max-age: 7d}', [scan([], 8)], 'POLICY_MAX_AGE'],
    ['signed lately over an old scan', '{max-age: 7d}', [scan([], 1, 8)], 'POLICY_MAX_AGE'],
    ['a database too old', '{max-database-age: 2d}', [scan([])], 'POLICY_MAX_AGE'],
    ['an exception', '{except: [{id: CVE-1, until: 2026-03-10, reason: x}]}', [scan([['CVE-1', 'high']])], 'met'],
    [
      'an exception that ran out',
      '{except: [{id: CVE-1, until: 2026-03-09, reason: x}]}',
      [scan([['CVE-1', 'high']])],
      'POLICY_VULNERABILITIES',
    ],
    [
      'an exception for another',
      '{except: [{id: CVE-2, until: 2026-12-31, reason: x}]}',
      [scan([['CVE-1', 'high']])],
      'POLICY_VULNERABILITIES',
    ],
    [
      'an exception for another component',
      '{except: [{id: CVE-1, component: b, until: 2026-12-31, reason: x}]}',
      [scan([['CVE-1', 'high', 'a']])],
      'POLICY_VULNERABILITIES',
    ],
  ])('%s', async (_, asks, given, expected) => {
    expect((await decide(`vulnerabilities: ${asks}`, given)).code).toBe(expected);
  });

  test('an exception lasts until the end of its day, to the millisecond', async () => {
    const until = (time: string) =>
      decide(`vulnerabilities: {except: [{id: CVE-1, until: "${time}", reason: x}]}`, [scan([['CVE-1', 'high']])]);
    expect((await until('2026-03-10T00:00:00Z')).code).toBe('met');
    const late = await until('2026-03-09T23:59:59.999Z');
    expect(late.code).toBe('POLICY_VULNERABILITIES');
    expect(late.message).toContain('has expired');
  });

  const vex = (status: string, more: Partial<Given> = {}, products: JsonObject[] = [{ '@id': 'app.tgz' }]): Given => ({
    type: VEX,
    by: 'security',
    predicate: {
      '@context': 'https://openvex.dev/ns/v0.2.0',
      '@id': 'https://acme.example/vex/1',
      author: 'security',
      timestamp: '2026-03-01T00:00:00Z',
      version: 1,
      statements: [{ vulnerability: { name: 'CVE-1' }, products, status, justification: 'vulnerable_code_not_present' }],
    },
    ...more,
  });
  test.each<[string, string, Given[], string]>([
    ['of the entry that may speak', '[security]', [vex('not_affected')], 'met'],
    ['of another entry', '[security]', [vex('not_affected', { by: 'ci' })], 'POLICY_VULNERABILITIES'],
    ['that says it is affected', '[security]', [vex('affected')], 'POLICY_VULNERABILITIES'],
    ['about another product', '[security]', [vex('not_affected', {}, [{ '@id': 'pkg:oci/other' }])], 'POLICY_VULNERABILITIES'],
    ['about the digest', '[security]', [vex('fixed', {}, [{ '@id': `pkg:oci/app@sha256%3A${'ab'.repeat(32)}` }])], 'met'],
    [
      'about a part of the artifact that is another one',
      '[security]',
      [vex('not_affected', {}, [{ '@id': 'app.tgz', subcomponents: [{ '@id': 'pkg:npm/other@1' }] }])],
      'POLICY_VULNERABILITIES',
    ],
    [
      'about that part of the artifact',
      '[security]',
      [vex('not_affected', {}, [{ '@id': 'app.tgz', subcomponents: [{ '@id': 'pkg:npm/left-pad@1.0.0' }] }])],
      'met',
    ],
    [
      'about that part of another product',
      '[security]',
      [vex('not_affected', {}, [{ '@id': 'pkg:oci/other', subcomponents: [{ '@id': 'pkg:npm/left-pad@1.0.0' }] }])],
      'POLICY_VULNERABILITIES',
    ],
    [
      'about a product without a name',
      '[security]',
      [vex('not_affected', {}, [{ identifiers: { cpe23: 'x' } }])],
      'POLICY_VULNERABILITIES',
    ],
    ['taken back by a newer one', '[security]', [vex('affected', { age: 1 }), vex('not_affected', { age: 2 })], 'POLICY_VULNERABILITIES'],
  ])('OpenVEX %s', async (_, who, statements, expected) => {
    const { require } = await readPolicy(`version: 1\nrequire:\n  - vulnerabilities: {accept-vex: ${who}}\n`);
    const { problem } = await decideArtifact(
      { trust: [], deny: [], require },
      {
        names: ['app.tgz'],
        digests: ['ab'.repeat(32)],
        accepted: [scan([['CVE-1', 'high', 'pkg:npm/left-pad@1.0.0']]), ...statements].map(accept),
        now: NOW,
      },
    );
    expect(problem?.code ?? 'met').toBe(expected);
  });
});

test('many findings with many statements, and many components with many denials, are no work', async () => {
  // Each finding with each statement, and each name of a component with each denial, would be 10,000 million comparisons.
  const COUNT = 100_000;
  const many = (make: (at: number) => JsonObject) => Array.from({ length: COUNT }, (_, at) => make(at));
  const vex: Given = {
    type: VEX,
    by: 'security',
    predicate: {
      '@context': VEX,
      '@id': 'https://acme.example/vex/1',
      author: 'a',
      timestamp: '2026-03-09T00:00:00Z',
      version: 1,
      statements: many((at) => ({
        vulnerability: { name: 'CVE-1' },
        products: [{ '@id': `pkg:npm/p-${at}@1` }],
        status: 'fixed',
        justification: 'component_not_present',
      })),
    },
  };
  const found = scan(Array.from({ length: COUNT }, (_, at) => ['CVE-1', 'high', `pkg:npm/p-${at}@1`] as [string, string, string]));
  expect((await decide('vulnerabilities: {accept-vex: [security]}', [found, vex])).code).toBe('met');
  const globs = Array.from({ length: 1_000 }, (_, at) => `"pkg:npm/q-${at}@*"`).join(', ');
  const bom: Given = {
    type: 'https://cyclonedx.org/bom',
    predicate: {
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      components: many((at) => ({ type: 'library', name: `p-${at}`, purl: `pkg:npm/p-${at}@1` })),
    },
  };
  expect((await decide(`sbom: {deny-components: [${globs}]}`, [bom])).code).toBe('met');
});

describe('sbom', () => {
  const bom = (components: JsonObject[], age = 1): Given => ({
    type: 'https://cyclonedx.org/bom',
    age,
    predicate: { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components },
  });
  const part = (name: string, version: string, license?: string) => ({
    type: 'library',
    name,
    version,
    purl: `pkg:npm/${name}@${version}`,
    ...(license && { licenses: [{ expression: license }] }),
  });
  const spdx = (...purls: string[]): Given => ({
    type: 'https://spdx.dev/Document/v2.3',
    predicate: {
      spdxVersion: 'SPDX-2.3',
      SPDXID: 'SPDXRef-DOCUMENT',
      dataLicense: 'CC0-1.0',
      name: 'app',
      documentNamespace: 'https://acme.example/spdx/app',
      creationInfo: { created: '2026-01-01T00:00:00Z', creators: ['Tool: x'] },
      packages: [
        {
          SPDXID: 'SPDXRef-a',
          name: 'x',
          downloadLocation: 'NOASSERTION',
          externalRefs: purls.map((purl) => ({
            referenceCategory: 'PACKAGE-MANAGER',
            referenceType: 'purl',
            referenceLocator: purl,
          })),
        },
      ],
    },
  });
  test.each<[string, string, Given[], string]>([
    ['any', '{}', [bom([])], 'met'],
    ['a denied component by its second purl', '{deny-components: "pkg:npm/b@*"}', [spdx('pkg:npm/a@1', 'pkg:npm/b@1')], 'POLICY_SBOM'],
    ['a component by its second purl', '{require-components: "pkg:npm/b@*"}', [spdx('pkg:npm/a@1', 'pkg:npm/b@1')], 'met'],
    ['more than its first purl', '{allow-components: "pkg:npm/a@*"}', [spdx('pkg:npm/a@1', 'pkg:npm/b@1')], 'POLICY_SBOM'],
    ['each of its purls', '{allow-components: "pkg:npm/*"}', [spdx('pkg:npm/a@1', 'pkg:npm/b@1')], 'met'],
    ['of another format', '{format: spdx}', [bom([])], 'POLICY_STATEMENT_MISSING'],
    ['none', '{}', [], 'POLICY_STATEMENT_MISSING'],
    ['too old', '{max-age: 1d}', [bom([], 2)], 'POLICY_MAX_AGE'],
    ['a denied component by name', '{deny-components: log4j*}', [bom([part('log4j-core', '2.14.1')])], 'POLICY_SBOM'],
    ['a denied component by version', '{deny-components: "log4j-core@2.14.*"}', [bom([part('log4j-core', '2.17.1')])], 'met'],
    ['a denied component by purl', '{deny-components: "pkg:npm/left-pad@*"}', [bom([part('left-pad', '1.0.0')])], 'POLICY_SBOM'],
    ['a denied component in the newest of two', '{deny-components: a}', [bom([part('a', '1')], 1), bom([], 2)], 'POLICY_SBOM'],
    ['only what is allowed', '{allow-components: [a, b]}', [bom([part('a', '1')])], 'met'],
    ['more than is allowed', '{allow-components: [a]}', [bom([part('a', '1'), part('b', '1')])], 'POLICY_SBOM'],
    ['what has to be there', '{require-components: a}', [bom([part('b', '1')])], 'POLICY_SBOM'],
    ['allowed licenses', '{allow-licenses: [MIT, Apache-2.0]}', [bom([part('a', '1', 'MIT AND Apache-2.0')])], 'met'],
    ['a choice of licenses', '{allow-licenses: [MIT]}', [bom([part('a', '1', 'GPL-3.0-only OR MIT')])], 'met'],
    ['a license that is not allowed', '{allow-licenses: [MIT]}', [bom([part('a', '1', 'GPL-3.0-only AND MIT')])], 'POLICY_SBOM'],
    ['a denied license', '{deny-licenses: "GPL-*"}', [bom([part('a', '1', 'GPL-3.0-only')])], 'POLICY_SBOM'],
    ['a denied license beside another', '{deny-licenses: "GPL-*"}', [bom([part('a', '1', 'MIT AND GPL-3.0-only')])], 'POLICY_SBOM'],
    ['a denied license that another can be taken for', '{deny-licenses: "GPL-*"}', [bom([part('a', '1', 'MIT OR GPL-3.0-only')])], 'met'],
    ['a denied license in brackets', '{deny-licenses: GPL-3.0-only}', [bom([part('a', '1', '(GPL-3.0-only)')])], 'POLICY_SBOM'],
    ['a denied license with an exception', '{deny-licenses: GPL-2.0-only}', [bom([part('a', '1', 'GPL-2.0-only WITH X')])], 'POLICY_SBOM'],
    ['a denied exception', '{deny-licenses: "* WITH X"}', [bom([part('a', '1', 'MIT WITH X')])], 'POLICY_SBOM'],
    ['a denied license in small letters', '{deny-licenses: "GPL-*"}', [bom([part('a', '1', 'gpl-3.0-only')])], 'POLICY_SBOM'],
    [
      'a denied license in what is no expression',
      '{deny-licenses: "GPL-*"}',
      [bom([part('a', '1', 'MIT/GPL-3.0, see file')])],
      'POLICY_SBOM',
    ],
    ['an allowed license that is no expression', '{allow-licenses: [The Foo License]}', [bom([part('a', '1', 'The Foo License')])], 'met'],
    ['an allowed license in small letters', '{allow-licenses: MIT}', [bom([part('a', '1', 'mit')])], 'met'],
    ['a denied component in other letters', '{deny-components: "Log4J*"}', [bom([part('log4j-core', '2.14.1')])], 'POLICY_SBOM'],
    [
      'a denied purl with qualifiers',
      '{deny-components: "pkg:npm/@acme/left-pad@1.0.0"}',
      [bom([{ type: 'library', name: 'left-pad', purl: 'pkg:npm/%40acme/left-pad@1.0.0?arch=x#lib' }])],
      'POLICY_SBOM',
    ],
    ...[
      ['pkg:pypi/foo-bar@1', 'pkg:pypi/Foo_Bar@1'],
      ['pkg:pypi/Foo_Bar@*', 'pkg:PyPI/foo-bar@1'],
      ['pkg:npm/left-pad@1.*', 'pkg://npm/Left-Pad@1.0.0'],
      ['pkg:npm/@acme/left-pad@*', 'pkg:npm/%40acme/left-pad@1.0.0?repository_url=x'],
      ['pkg:npm/%40acme/*', 'pkg:npm/@acme/left-pad@1.0.0#lib/%zz'],
      ['pkg:github/acme/*@v1', 'pkg:github/ACME/Widget@v1'],
      ['pkg:golang/github.com/acme/x@*', 'pkg:golang/github.com/acme/x@v1%2Bincompatible'],
      ['pkg:deb/debian/curl@*', 'pkg:deb/debian/curl@7.50.3-1?arch=i386&distro=jessie'],
    ].map(([denied, purl]): [string, string, Given[], string] => [
      `${purl}, denied as ${denied}`,
      `{deny-components: ${JSON.stringify(denied)}}`,
      [bom([{ type: 'library', name: 'x', purl }])],
      'POLICY_SBOM',
    ]),
    [
      'an allowed component whose purl is written in another way',
      '{allow-components: "pkg:npm/@acme/left-pad@1.0.0"}',
      [bom([{ type: 'library', name: 'left-pad', purl: 'pkg:npm/%40acme/left-pad@1.0.0' }])],
      'met',
    ],
    [
      'an allowed component from elsewhere',
      '{allow-components: "pkg:npm/@acme/left-pad@1.0.0"}',
      [bom([{ type: 'library', name: 'left-pad', purl: 'pkg:npm/%40acme/left-pad@1.0.0?repository_url=evil.example' }])],
      'POLICY_SBOM',
    ],
    [
      'a required component whose purl is written in another way',
      '{require-components: "pkg:pypi/Foo_Bar@1"}',
      [bom([{ type: 'library', name: 'foo', purl: 'pkg:pypi/foo-bar@1' }])],
      'met',
    ],
    [
      'a denied component within another',
      '{deny-components: inner}',
      [bom([{ type: 'library', name: 'outer', components: [{ type: 'library', name: 'inner' }] }])],
      'POLICY_SBOM',
    ],
    ['a denied license by its old name', '{deny-licenses: GPL-3.0-only}', [bom([part('a', '1', 'GPL-3.0')])], 'POLICY_SBOM'],
    ['a license that is denied by its old name', '{deny-licenses: GPL-3.0}', [bom([part('a', '1', 'gpl-3.0-only')])], 'POLICY_SBOM'],
    [
      'a denied license or later, by its old name',
      '{deny-licenses: LGPL-2.1-or-later}',
      [bom([part('a', '1', 'LGPL-2.1+')])],
      'POLICY_SBOM',
    ],
    [
      'a license or later that is denied by its old name',
      '{deny-licenses: AGPL-3.0+}',
      [bom([part('a', '1', 'AGPL-3.0-or-later OR AGPL-3.0+')])],
      'POLICY_SBOM',
    ],
    [
      'a denied license in the name of its exception',
      '{deny-licenses: GPL-2.0-only}',
      [bom([part('a', '1', 'GPL-2.0-with-classpath-exception')])],
      'POLICY_SBOM',
    ],
    [
      'a denied exception by an old name',
      '{deny-licenses: "* WITH Classpath-exception-2.0"}',
      [bom([part('a', '1', 'GPL-2.0-with-classpath-exception')])],
      'POLICY_SBOM',
    ],
    [
      'a license that is allowed by its new name',
      '{allow-licenses: [GPL-2.0-only, MIT]}',
      [bom([part('a', '1', 'GPL-2.0 AND MIT')])],
      'met',
    ],
    ['a license that is allowed by its old name', '{allow-licenses: GPL-2.0+}', [bom([part('a', '1', 'GPL-2.0-or-later')])], 'met'],
    ['a later license than is allowed', '{allow-licenses: GPL-2.0-only}', [bom([part('a', '1', 'GPL-2.0-or-later')])], 'POLICY_SBOM'],
    [
      'an allowed license with its exception',
      '{allow-licenses: "GPL-2.0-only WITH Classpath-exception-2.0"}',
      [bom([part('a', '1', 'GPL-2.0-with-classpath-exception')])],
      'met',
    ],
    [
      'an allowed license of another list',
      '{allow-licenses: [MIT, LicenseRef-acme]}',
      [bom([part('a', '1', 'MIT OR LicenseRef-acme')])],
      'met',
    ],
    ['no license', '{deny-licenses: "GPL-*"}', [bom([part('a', '1')])], 'POLICY_SBOM'],
    ['no license where that is allowed', '{deny-licenses: "GPL-*", unknown-licenses: allow}', [bom([part('a', '1')])], 'met'],
  ])('%s', async (_, asks, given, expected) => {
    expect((await decide(`sbom: ${asks}`, given)).code).toBe(expected);
  });

  test.each([
    ['MIT', true],
    ['(MIT OR X) AND Apache-2.0', true],
    ['MIT OR X AND X', true],
    ['(MIT OR X) AND X', false],
    ['GPL-2.0-only WITH Classpath-exception-2.0', false],
    ['MIT WITH some-exception', true],
    ['MIT AND', undefined],
    ['(MIT', undefined],
    ['MIT)', undefined],
    ['MIT Apache-2.0', undefined],
  ])('the expression %s with MIT and Apache-2.0: %p', (expression, expected) => {
    expect(judgeLicense(expression, (identifier) => ['MIT', 'Apache-2.0'].includes(identifier))).toBe(expected);
  });
});

test.each([60, 65, 2_000, 4_000, 5_000])('%d brackets are an expression or none, and never too many for the reader', (depth) => {
  const judge = (text: string) => judgeLicense(text, (identifier) => identifier === 'MIT');
  expect(judge(`${'('.repeat(depth)}MIT${')'.repeat(depth)}`)).toBe(depth <= 64 ? true : undefined);
  expect(judge(`${'('.repeat(depth)}MIT`)).toBeUndefined();
});

describe('tests', () => {
  const result = (word: string, age = 1, name = 'unit'): Given => ({
    type: TESTS,
    age,
    predicate: {
      result: word,
      configuration: [{ name, digest: { sha256: 'ab'.repeat(32) } }],
      failedTests: word === 'FAILED' ? ['a'] : [],
    },
  });
  test.each<[string, Given[], string]>([
    ['{}', [result('PASSED')], 'met'],
    ['{}', [result('WARNED')], 'POLICY_TESTS'],
    ['{result: warned}', [result('WARNED')], 'met'],
    ['{result: warned}', [result('FAILED')], 'POLICY_TESTS'],
    ['{}', [result('FAILED', 1), result('PASSED', 2)], 'POLICY_TESTS'],
    ['{configuration: e2e}', [result('PASSED')], 'POLICY_STATEMENT_MISSING'],
    ['{configuration: e2*}', [result('FAILED', 1), result('PASSED', 2, 'e2e')], 'met'],
    ['{}', [], 'POLICY_STATEMENT_MISSING'],
  ])('%s %#', async (asks, given, expected) => {
    expect((await decide(`tests: ${asks}`, given)).code).toBe(expected);
  });
});

describe('vsa', () => {
  const summary = (more: JsonObject = {}): Given => ({
    type: VSA,
    predicate: {
      verifier: { id: 'https://gate.acme.example' },
      timeVerified: '2026-03-09T00:00:00Z',
      resourceUri: 'pkg:generic/app.tgz',
      policy: { uri: 'policy.yml', digest: { sha256: 'cd'.repeat(32) } },
      verificationResult: 'PASSED',
      verifiedLevels: ['SLSA_BUILD_LEVEL_2'],
      ...more,
    },
  });
  const verifier = 'verifier: https://gate.acme.example';
  test.each<[string, Given[], string]>([
    [`{${verifier}}`, [summary()], 'met'],
    ['{verifier: https://other.example}', [summary()], 'POLICY_STATEMENT_MISSING'],
    [`{${verifier}}`, [summary({ verificationResult: 'FAILED' })], 'POLICY_VSA'],
    [`{${verifier}, level: SLSA_BUILD_LEVEL_1}`, [summary()], 'met'],
    [`{${verifier}, level: SLSA_BUILD_LEVEL_3}`, [summary()], 'POLICY_VSA'],
    [`{${verifier}, level: SLSA_SOURCE_LEVEL_1}`, [summary()], 'POLICY_VSA'],
    [`{${verifier}, policy: "sha256:${'cd'.repeat(32)}"}`, [summary()], 'met'],
    [`{${verifier}, policy: "sha256:${'ce'.repeat(32)}"}`, [summary()], 'POLICY_VSA'],
    [`{${verifier}, resource: "pkg:generic/*"}`, [summary()], 'met'],
    [`{${verifier}, resource: "pkg:oci/*"}`, [summary()], 'POLICY_VSA'],
    [`{${verifier}, max-age: 12h}`, [summary()], 'POLICY_MAX_AGE'],
  ])('%s %#', async (asks, given, expected) => {
    expect((await decide(`vsa: ${asks}`, given)).code).toBe(expected);
  });
});

describe('provenance', () => {
  const of = (
    more: Partial<Given> = {},
    declared: JsonObject = {},
    builder: string = IDENTITIES[more.identity ?? 'github'].san,
  ): Given => ({
    type: PROVENANCE,
    predicate: {
      buildDefinition: {
        buildType: 'https://github.com/chopmark/chopmark/blob/main/docs/buildtypes/jenkins-build-v1.md',
        externalParameters: { job: 'x', flags: ['a'] },
        internalParameters: { chopmark_declared: declared },
      },
      runDetails: { builder: { id: builder } },
    },
    ...more,
  });
  const RUNNER = 'https://gitlab.com/acme/widget/-/runners/12';
  const BUILDER = 'https://github.com/other/builders/.github/workflows/build.yml@refs/tags/v1.0.0';
  const WORKFLOWS = 'https://github.com/slsa-framework/slsa-github-generator/.github/workflows';
  const GENERATOR = `${WORKFLOWS}/generator_generic_slsa3.yml@refs/tags/v2.1.0`;
  const DELEGATOR = `${WORKFLOWS}/delegator_lowperms-generic_slsa3.yml@refs/tags/v2.1.0`;
  const MAVEN = `${WORKFLOWS}/builder_maven_slsa3.yml@refs/tags/v2.1.0`;
  const signedBy = (san: string, builder = san, runner = 'github-hosted'): Given => ({
    ...of({ extensions: { 'runner-environment': runner } }, {}, builder),
    san,
  });
  const old = (repository = 'https://github.com/acme/widget'): Given => ({
    type: 'https://slsa.dev/provenance/v0.2',
    predicate: {
      builder: { id: IDENTITIES.github.san },
      buildType: 'https://github.com/slsa-framework/slsa-github-generator/generic@v1',
      invocation: { configSource: { uri: `git+${repository}@refs/tags/v1.0.0` }, parameters: { a: [1] } },
    },
  });
  const source = { repository: 'https://github.com/acme/widget' };
  const believing = { acceptDeclared: ['repository', 'ref', 'commit'] as const };
  test.each<[string, string, Given[], string]>([
    ['a source that the certificate proves', '{source: https://github.com/acme/widget.git}', [of()], 'met'],
    ['a source on GitHub in another case', '{source: https://github.com/ACME/Widget}', [of()], 'met'],
    ['a source on GitLab in another case', '{source: https://gitlab.com/ACME/widget}', [of({ identity: 'gitlab' })], 'POLICY_PROVENANCE'],
    ['a ref in another case', '{ref: refs/heads/MAIN}', [of()], 'POLICY_PROVENANCE'],
    ['another source than it proves', '{source: https://github.com/acme/other}', [of()], 'POLICY_PROVENANCE'],
    ['a source that is declared', '{source: https://github.com/acme/widget}', [of({ identity: 'jenkins' }, source)], 'POLICY_PROVENANCE'],
    [
      'a declared source that is accepted',
      '{source: https://github.com/acme/widget}',
      [of({ identity: 'jenkins', entry: believing }, source)],
      'met',
    ],
    [
      'another declared source',
      '{source: https://github.com/acme/other}',
      [of({ identity: 'jenkins', entry: believing }, source)],
      'POLICY_PROVENANCE',
    ],
    [
      'what a certificate proves, declared otherwise',
      '{source: https://github.com/evil/widget}',
      [of({ entry: believing }, { repository: 'https://github.com/evil/widget' })],
      'POLICY_PROVENANCE',
    ],
    ['a ref', '{ref: refs/tags/v*}', [of()], 'met'],
    ['a commit CircleCI cannot prove', '{commit: abc}', [of({ identity: 'circleci' })], 'POLICY_PROVENANCE'],
    ['a level on a hosted runner', '{level: 2}', [of()], 'met'],
    ['a level on one’s own runner', '{level: 2}', [of({ identity: 'buildkite' })], 'POLICY_PROVENANCE'],
    ['a level that the entry vouches for', '{level: 3}', [of({ entry: { level: 3 } })], 'met'],
    [
      'level 3 on one’s own runner, whoever vouches for it',
      '{level: 3}',
      [of({ entry: { level: 3 }, extensions: { 'runner-environment': 'self-hosted' } })],
      'POLICY_PROVENANCE',
    ],
    [
      'level 3 where nothing says which runner it was',
      '{level: 3}',
      [of({ identity: 'jenkins', entry: { level: 3 } })],
      'POLICY_PROVENANCE',
    ],
    ['parameters', '{parameters: {flags: [a]}}', [of()], 'met'],
    ['other parameters', '{parameters: {flags: [a, b]}}', [of()], 'POLICY_PROVENANCE'],
    ['a builder', '{builder: "https://github.com/acme/**"}', [of()], 'met'],
    ['another builder', '{builder: "https://github.com/evil/**"}', [of()], 'POLICY_PROVENANCE'],
    ['a builder that is only declared', '{}', [of({}, {}, BUILDER)], 'POLICY_PROVENANCE'],
    ['a builder that is declared, and named', `{builder: "${BUILDER}"}`, [of({}, {}, BUILDER)], 'met'],
    ['no builder, by a CI', '{}', [of({}, {}, '')], 'met'],
    ['no builder, by a CI that is named', '{builder: "https://github.com/acme/**"}', [of({}, {}, '')], 'met'],
    ['no builder, by a CI of another name', `{builder: "${BUILDER}"}`, [of({}, {}, '')], 'POLICY_PROVENANCE'],
    ['a runner in place of a builder, by a CI', '{}', [of({}, {}, RUNNER)], 'met'],
    ['a runner in place of a builder, named', '{builder: "https://gitlab.com/acme/widget/-/runners/*"}', [of({}, {}, RUNNER)], 'met'],
    [
      'another runner than the one that is named',
      '{builder: "https://gitlab.com/acme/*/-/runners/12"}',
      [of({}, {}, `${RUNNER}3`)],
      'POLICY_PROVENANCE',
    ],
    ['a builder that signs for itself, declared by a job', `{builder: "${GENERATOR}"}`, [of({}, {}, GENERATOR)], 'POLICY_PROVENANCE'],
    ['a builder that signs for itself', '{level: 3}', [signedBy(GENERATOR, GENERATOR)], 'met'],
    [
      'a builder that signs for itself, on a branch',
      '{level: 3}',
      [signedBy(GENERATOR.replace('tags/v2.1.0', 'heads/main'))],
      'POLICY_PROVENANCE',
    ],
    ['a builder that came with a delegator', '{level: 3}', [signedBy(DELEGATOR, MAVEN)], 'met'],
    [
      'a builder that came with a delegator, on an own runner',
      '{level: 3}',
      [signedBy(DELEGATOR, MAVEN, 'self-hosted')],
      'POLICY_PROVENANCE',
    ],
    ['an unknown builder that came with a delegator', '{}', [signedBy(DELEGATOR, BUILDER)], 'POLICY_PROVENANCE'],
    ['an unknown builder that came with a delegator, named', `{builder: "${BUILDER}"}`, [signedBy(DELEGATOR, BUILDER)], 'met'],
    ['an unknown builder with a level, named', `{builder: "${BUILDER}", level: 3}`, [signedBy(DELEGATOR, BUILDER)], 'POLICY_PROVENANCE'],
    ['SLSA v0.2', '{source: https://github.com/acme/widget}', [old()], 'met'],
    ['SLSA v0.2 with parameters', '{parameters: {a: [1]}}', [old()], 'met'],
    [
      'SLSA v0.2 that contradicts its certificate',
      '{source: https://github.com/acme/widget}',
      [old('https://github.com/evil/widget')],
      'VERIFICATION_PROVENANCE_MISMATCH',
    ],
    ['SLSA v0.2 that contradicts what nobody asks for', '{}', [old('https://github.com/evil/widget')], 'met'],
    ['any one of two', '{source: https://github.com/acme/widget}', [of({ identity: 'gitlab' }), of()], 'met'],
    ['none', '{}', [], 'POLICY_STATEMENT_MISSING'],
  ])('%s', async (_, asks, given, expected) => {
    expect((await decide(`provenance: ${asks}`, given)).code).toBe(expected);
  });
});

describe('signers', () => {
  const changed = (given: Given, extensions: Record<string, string>): Given => ({ ...given, extensions });
  const review = (identity: keyof typeof IDENTITIES): Given => ({ type: 'https://acme.example/review/v1', predicate: {}, identity });
  test.each<[string, Given[], string]>([
    ['{count: 2}', [review('github'), review('gitlab')], 'met'],
    ['{count: 2}', [review('github'), review('github')], 'POLICY_TOO_FEW_SIGNERS'],
    // One project of CircleCI can sign under two issuers, and build several repositories.
    ['{count: 2}', [review('circleci'), review('circleci-organization')], 'POLICY_TOO_FEW_SIGNERS'],
    [
      '{count: 2}',
      [review('circleci'), changed(review('circleci'), { 'source-repository-uri': 'github.com/acme/b' })],
      'POLICY_TOO_FEW_SIGNERS',
    ],
    [
      '{count: 2}',
      [review('github'), changed(review('github'), { 'source-repository-uri': 'https://github.com/acme/old' })],
      'POLICY_TOO_FEW_SIGNERS',
    ],
    [
      '{count: 2}',
      [review('jenkins'), changed(review('jenkins'), { 'source-repository-uri': 'https://github.com/acme/b' })],
      'POLICY_TOO_FEW_SIGNERS',
    ],
    ['{count: 2}', [review('jenkins'), review('buildkite')], 'met'],
    ['{count: 1, predicate-type: "https://other.example/**"}', [review('github')], 'POLICY_TOO_FEW_SIGNERS'],
  ])('%s %#', async (asks, given, expected) => {
    expect((await decide(`signers: ${asks}`, given)).code).toBe(expected);
  });
});

test.each([
  ['app.tgz', ['app.tgz'], 'POLICY_STATEMENT_MISSING'],
  ['"*.zip"', ['app.tgz'], 'met'],
  ['"*.zip"', ['renamed.bin', 'app.zip'], 'POLICY_STATEMENT_MISSING'],
  ['dist/*.tgz', ['/build/dist/app.tgz'], 'POLICY_STATEMENT_MISSING'],
  ['dist/*.tgz', ['dist/./app.tgz'], 'POLICY_STATEMENT_MISSING'],
  ['./dist/*.tgz', ['dist/app.tgz'], 'POLICY_STATEMENT_MISSING'],
  ['dist/*.tgz', ['dist\\\\app.tgz'.replaceAll('\\\\', '\\')], 'POLICY_STATEMENT_MISSING'],
  ['"*.tgz"', ['APP.TGZ'], 'POLICY_STATEMENT_MISSING'],
  ['"caf\u00e9*"', ['cafe\u0301.tgz'], 'POLICY_STATEMENT_MISSING'],
  ['dist/*.tgz', ['other/app.tgz'], 'met'],
])('a requirement for %s asks of %j: %s', async (globs, names, expected) => {
  expect((await decide(`{tests: {}, artifacts: ${globs}}`, [{ type: PROVENANCE, predicate: {} }], names)).code).toBe(expected);
});

test('by: what another entry believes of the same signer does not count either', async () => {
  const built: Given = {
    type: PROVENANCE,
    predicate: {
      buildDefinition: {
        buildType: 'https://github.com/chopmark/chopmark/blob/main/docs/buildtypes/jenkins-build-v1.md',
        externalParameters: {},
        internalParameters: { chopmark_declared: { ref: 'r' } },
      },
      runDetails: { builder: { id: IDENTITIES.jenkins.san } },
    },
    identity: 'jenkins',
    by: 'strict',
    alsoBy: [{ name: 'generous', level: 2, acceptDeclared: ['ref'] }],
  };
  expect((await decide('{provenance: {level: 2}}', [built])).code).toBe('met');
  expect((await decide('{provenance: {level: 2}, by: strict}', [built])).code).toBe('POLICY_PROVENANCE');
  expect((await decide('{provenance: {ref: r}, by: generous}', [built])).code).toBe('met');
  expect((await decide('{provenance: {ref: r}, by: strict}', [built])).code).toBe('POLICY_PROVENANCE');
});

test('by: only statements of those entries count', async () => {
  const passed = (by: string): Given => ({ type: TESTS, by, predicate: { result: 'PASSED', configuration: [] } });
  expect((await decide('{tests: {}, by: lab}', [passed('lab')])).code).toBe('met');
  expect((await decide('{tests: {}, by: lab}', [passed('ci')])).code).toBe('POLICY_STATEMENT_MISSING');
});

test.each([
  ['a ref', '{ref: refs/tags/V1.0.0}', 'github', 'github', true],
  ['a source on GitLab', '{source: https://gitlab.com/ACME/widget}', 'gitlab', 'gitlab', true],
  ['another ref', '{ref: refs/tags/v2}', 'github', 'github', false],
] as const)('%s that differs only in case is told as that', async (_, requirement, identity, builder, told) => {
  const built: Given = {
    type: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: { buildType: 'https://example.com/build', externalParameters: {} },
      runDetails: { builder: { id: IDENTITIES[builder].san } },
    },
    identity,
  };
  const { code, message } = await decide(`{provenance: ${requirement}}`, [built]);
  expect([code, message?.includes('They differ only in upper and lower case.')]).toEqual(['POLICY_PROVENANCE', told]);
});
