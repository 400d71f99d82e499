import type { JsonObject } from '../../../src/base/json/json-shape.ts';
import { parseInputs } from '../../../src/options/parse-inputs.ts';
import { EXPORT_TARGETS } from '../../../src/options/schema/export-targets.ts';
import { exportPolicy } from '../../../src/policy/export/export-policy.ts';
import { globsOverlap } from '../../../src/policy/globs-overlap.ts';
import { matchGlob } from '../../../src/policy/match-glob.ts';
import { couldMatchName, matchName } from '../../../src/policy/match-name.ts';
import { normalizeIdentity, normalizeIssuer, normalizeLog, normalizeRun } from '../../../src/policy/parse/denied-names.ts';
import { parseFileReference } from '../../../src/policy/parse/file-reference.ts';
import { matchesFile, readFullName } from '../../../src/policy/parse/file-uri.ts';
import { findStranger } from '../../../src/policy/parse/find-stranger.ts';
import { parsePolicy } from '../../../src/policy/parse/load-policy.ts';
import { compileNamePattern } from '../../../src/policy/parse/name-pattern.ts';
import { policyOfOptions } from '../../../src/policy/parse/options-to-policy.ts';
import { parseAge } from '../../../src/policy/parse/parse-age.ts';
import type { RequirementContext } from '../../../src/policy/requirements/evaluation.ts';
import { judgeLicense, licenseNames } from '../../../src/policy/requirements/license-expression.ts';
import { evaluateSbom } from '../../../src/policy/requirements/sbom.ts';
import { evaluateVulnerabilities } from '../../../src/policy/requirements/vulnerabilities.ts';
import type { FuzzTarget } from '../target.ts';
import { runCases } from './cases.ts';
import { NOW, parseInput, parseTexts } from './fakes.ts';

const FOLDER = '/nowhere/chopmark-fuzz';
const YAML = [
  `version: 1
trust:                                   # any of these
  - name: release
    ci: github
    repository: acme/*
    owner-id: "42"
    workflow: .github/workflows/release.yml
    ref: [refs/heads/main, refs/tags/v*]
  - name: lab
    issuer: https://accounts.google.com
    identity: lab@acme.example
    predicate-type: tests
    artifacts: "*.tgz"
`,
  `version: 1
trust:
  - { ci: github, repository: acme/widget }
deny:
  - run: https://github.com/acme/widget/actions/runs/77
    reason: the runner was taken over
  - { issuer: https://token.actions.githubusercontent.com, from: 2026-02-01, until: 2026-02-02T12:00:00Z }
  - { log: https://log2025-1.rekor.sigstore.dev, log-index: 4711 }
  - digest: sha256:0000000000000000000000000000000000000000000000000000000000000000
`,
  `version: 1
trust:
  - { name: release, ci: github, repository: acme/widget, repository-id: "4711" }
  - { name: security, issuer: https://accounts.google.com, identity: security@acme.example }
require:
  - provenance: { source: https://github.com/acme/widget, level: 2 }
    by: release
  - sbom: { format: [spdx, cyclonedx], deny-components: ["log4j-core@2.14.*"], deny-licenses: ["GPL-*"] }
  - vulnerabilities:
      fail-on: high
      max-age: 7d
      accept-vex: security
      except:
        - { id: CVE-2026-0001, until: 2026-12-31, reason: not reachable }
  - signers: { count: 2 }
`,
];
const JSON_POLICY = {
  version: 1,
  trust: [{ name: 'release', ci: 'github', repository: 'acme/widget', 'identity-regexp': 'https://github\\.com/acme/.*' }],
  deny: [{ run: 'https://github.com/acme/widget/actions/runs/77' }, { identity: 'a@b.example' }],
  require: [
    { provenance: { source: 'https://github.com/acme/widget' }, by: ['release'] },
    { tests: { 'max-age': '7d' } },
    { vsa: { level: 2 } },
  ],
};
const WORDS = [
  '&a ',
  '*a',
  '<<: ',
  '!!js/function ',
  '!!binary ',
  '- ',
  ': ',
  '? ',
  '|\n',
  '>\n',
  '%YAML 1.2\n---\n',
  '---\n',
  '...\n',
  '"\\x41"',
  '~',
  '2026-02-01',
  '.inf',
  '**',
  'include: a.yml\n',
];

/** Parts of a requirement and of the statements for it, as one JSON text. */
function contextOf(statements: readonly { type: string; predicate: unknown }[]): RequirementContext {
  const accepted = statements.flatMap(({ type, predicate }, position) =>
    typeof predicate === 'object' && predicate !== null
      ? [
          {
            position,
            verdict: {} as never,
            entries: [{ name: 'a' }] as never,
            signedAt: NOW,
            predicateType: type,
            predicate: () => predicate as JsonObject,
          },
        ]
      : [],
  );
  return { accepted, all: accepted, names: ['app'], digests: ['0'.repeat(64)], now: NOW };
}
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((text) => typeof text === 'string') : []);

export const POLICY_TARGETS: readonly FuzzTarget[] = [
  {
    name: 'policy-yaml',
    shape: 'text',
    seeds: () => YAML,
    words: WORDS,
    read: (input) => parsePolicy(input.toString('utf8'), 'policy.yml', FOLDER),
    largest: 300 << 10,
  },
  {
    name: 'policy-json',
    shape: 'json',
    seeds: () => [JSON.stringify(JSON_POLICY)],
    read: (input) => parsePolicy(input.toString('utf8'), 'policy.json', FOLDER),
    largest: 300 << 10,
  },
  {
    name: 'policy-export',
    shape: 'json',
    seeds: () => [
      JSON.stringify(JSON_POLICY),
      JSON.stringify({ ...JSON_POLICY, trust: [{ ci: 'gitlab', repository: 'acme/*', ref: ['refs/heads/main'] }] }),
    ],
    async read(input) {
      const policy = await parsePolicy(input.toString('utf8'), 'policy.json', FOLDER);
      for (const target of EXPORT_TARGETS)
        exportPolicy(policy, target, { name: 'policy.json', images: ['**'], rootOf: () => undefined, keyOf: () => undefined });
    },
    largest: 300 << 10,
  },
  {
    name: 'policy-options',
    shape: 'json',
    seeds: () => [
      '{"repository":"acme/widget","ci":"github","ref":"refs/heads/main"}',
      '{"certificate-identity-regexp":"https://a\\\\.example/.*","certificate-oidc-issuer":"https://accounts.google.com"}',
    ],
    words: ['owner', 'signer', 'workflow', 'job', 'organization', 'project', 'pipeline', 'trigger', 'certificate-identity'],
    read: (input) => policyOfOptions(parseInputs('verify', { path: ['a'], ...Object(parseInput(input)) }), FOLDER),
    largest: 100 << 10,
  },
  {
    name: 'name-pattern',
    shape: 'text',
    seeds: () => ['https://github\\.com/acme/[a-z]+/\\.github/workflows/release\\.ya?ml@refs/(heads/main|tags/v.*)'],
    words: ['(a+)+', '(?:', '[^', '\\p{L}', '{1,1000}', '(?i)', '\\b', '(?=', '\\1', '.*', '|', 'https://github.com/'],
    async read(input) {
      const pattern = await compileNamePattern(input.toString('utf8'));
      pattern.matches('https://github.com/acme/widget/.github/workflows/release.yml@refs/heads/main');
      for (const issuer of ['https://token.actions.githubusercontent.com', 'https://gitlab.com', 'https://accounts.google.com'])
        findStranger(issuer, pattern);
    },
    largest: 8 << 10,
  },
  {
    name: 'globs',
    shape: 'json',
    seeds: () => ['["refs/tags/v*","refs/tags/v1.0"]', '["**/a/*","b/**"]'],
    words: ['*', '**', '?', '[a-z]', '{a,b}', '!', '/**/', 'a*a*a*b'],
    read(input) {
      const [pattern = '', text = ''] = parseTexts(input);
      matchGlob(pattern, text);
      globsOverlap(pattern, text);
      matchName([pattern], text);
      couldMatchName([pattern], text);
      matchesFile(pattern, text);
    },
    largest: 16 << 10,
  },
  {
    name: 'denied-names',
    shape: 'json',
    seeds: () => [
      '["https://github.com/acme/widget/actions/runs/77/attempts/1?a#b"]',
      '["https://gitlab.com/acme/widget//.gitlab-ci.yml@refs/heads/main"]',
      '["https://jenkins.example/job/a/1/"]',
    ],
    words: [
      '/actions/runs/',
      '/-/jobs/',
      '/-/pipelines/',
      '/job/',
      '#',
      '?',
      '@refs/heads/',
      '%2F',
      '//',
      '/.well-known/openid-configuration',
      '/api/v1/log',
    ],
    read: (input) =>
      runCases(parseTexts(input), [
        normalizeRun,
        normalizeIdentity,
        normalizeIssuer,
        normalizeLog,
        readFullName,
        parseAge,
        (text) => parseFileReference(text, FOLDER),
      ]),
    largest: 100 << 10,
  },
  {
    name: 'license-expression',
    shape: 'text',
    seeds: () => ['(MIT OR Apache-2.0 WITH LLVM-exception) AND GPL-2.0-only+', 'DocumentRef-a:LicenseRef-b'],
    words: [' OR ', ' AND ', ' WITH ', '(', ')', '+', 'LicenseRef-', 'DocumentRef-a:', 'AdditionRef-'],
    read(input) {
      const text = input.toString('utf8');
      judgeLicense(text, (identifier, exception) => licenseNames(identifier, exception).length > 0);
      judgeLicense(text, () => false);
    },
    largest: 100 << 10,
  },
  {
    name: 'sbom-requirement',
    shape: 'json',
    seeds: () => [
      JSON.stringify({
        deny: ['log4j-core@2.14.*'],
        licenses: ['GPL-*'],
        sbom: {
          bomFormat: 'CycloneDX',
          specVersion: '1.6',
          components: [
            {
              type: 'library',
              name: 'left-pad',
              version: '1.3.0',
              purl: 'pkg:npm/left-pad@1.3.0?a=b#c',
              licenses: [{ expression: 'MIT OR WTFPL' }],
            },
          ],
        },
      }),
    ],
    words: ['pkg:pypi/Foo_Bar@1', '%2F', '%', '*', 'pkg:'],
    read(input) {
      const { deny, licenses, sbom } = Object(parseInput(input));
      const wanted = {
        'deny-components': texts(deny),
        'deny-licenses': texts(licenses),
        'require-components': texts(deny),
        'allow-licenses': texts(licenses),
      };
      evaluateSbom(wanted as never, contextOf([{ type: 'https://cyclonedx.org/bom', predicate: sbom }]));
    },
    largest: 300 << 10,
  },
  {
    name: 'vulnerability-requirement',
    shape: 'json',
    seeds: () => [
      JSON.stringify({
        except: [{ id: 'CVE-2026-2', reason: 'a' }],
        scan: {
          scanner: {
            uri: 'a',
            result: [
              {
                id: 'CVE-2026-1',
                severity: [{ method: 'nvd', score: '9.8' }],
                annotations: [{ package: 'a', purl: 'pkg:npm/a@1', aliases: ['b'] }],
              },
            ],
          },
          metadata: {},
        },
        vex: {
          author: 'a',
          statements: [{ vulnerability: { name: 'CVE-2026-1' }, products: [{ '@id': 'pkg:npm/a@1' }], status: 'fixed' }],
        },
      }),
    ],
    read(input) {
      const { except, scan, vex } = Object(parseInput(input));
      const exceptions = (Array.isArray(except) ? except : []).flatMap((one) =>
        typeof one?.id === 'string' ? [{ id: one.id, until: NOW, reason: 'a' }] : [],
      );
      evaluateVulnerabilities(
        { 'accept-vex': ['a'], except: exceptions } as never,
        contextOf([
          { type: 'https://in-toto.io/attestation/vulns/v0.2', predicate: scan },
          { type: 'https://openvex.dev/ns', predicate: vex },
        ]),
      );
    },
    largest: 300 << 10,
  },
];
