import { describe, expect, test } from '@jest/globals';
import { readPolicy } from '../read-policy.ts';

const trusted = 'version: 1\ntrust:\n  - ci: github\n    repository: acme/widget\n';

describe('is told with its place', () => {
  test.each<[string, string, string]>([
    [
      'an unknown key, with the closest',
      'version: 1\ntrust:\n  - ci: github\n    repositry: acme/widget\n',
      'policy.yml:4:5: trust[0] has no key "repositry". Did you mean repository?',
    ],
    ['an unknown key at the top', 'version: 1\nrequires: []\n', 'policy.yml:2:1: The file has no key "requires". Did you mean require?'],
    ['no version', 'trust: []\n', 'policy.yml:1:1: The file has no version.'],
    ['another version', 'version: 2\n', 'policy.yml:1:10: version must be a whole number: 1.'],
    ['a key twice', 'version: 1\nversion: 1\n', 'policy.yml:2:1: version is given twice.'],
    ['what a merge key adds', 'version: 1\n<<: {trust: []}\n', 'policy.yml:2:13: trust is an empty list'],
    ['an unknown key that a merge key adds', 'version: 1\n<<: {trusts: []}\n', 'policy.yml:2:6: The file has no key "trusts".'],
    ['a merge key in quotes', 'version: 1\n"<<": {trust: []}\n', 'policy.yml:2:1: The file has no key "<<".'],
    ['a merge key without an object', 'version: 1\n<<: trust\n', 'policy.yml:2:1: The file has << with a value that is no object.'],
    ['a merge key of nothing', 'version: 1\n<<: *base\n', 'policy.yml:2:5: There is no &base before this alias.'],
    ['two merge keys', 'version: 1\n<<: {}\n<<: {}\n', 'policy.yml:3:1: The file has << twice.'],
    [
      'an unknown CI',
      'version: 1\ntrust:\n  - ci: githb\n',
      'policy.yml:3:9: trust[0].ci is not one of github, gitlab, circleci, jenkins, buildkite, github-release. Did you mean github?',
    ],
    [
      'an entry for anybody',
      'version: 1\ntrust:\n  - ci: github\n',
      'policy.yml:3:5: This would trust everyone who can run a job on GitHub Actions.',
    ],
    [
      'a clause no certificate answers',
      'version: 1\ntrust:\n  - ci: jenkins\n    issuer: https://j.example/oidc\n    job: https://j.example/job/a/\n    repository: https://github.com/acme/widget\n',
      'policy.yml:6:17: Jenkins certificates do not prove a repository',
    ],
    [
      'Jenkins without its issuer',
      'version: 1\ntrust:\n  - ci: jenkins\n    job: https://j.example/job/a/\n',
      'policy.yml:3:9: Jenkins has no common issuer',
    ],
    [
      'a repository of any host',
      'version: 1\ntrust:\n  - repository: acme/widget\n',
      'policy.yml:3:17: The repository acme/widget is ambiguous: its host is not known.',
    ],
    [
      'an identity without issuer',
      'version: 1\ntrust:\n  - identity: dev@acme.example\n',
      'policy.yml:3:15: The identity has no issuer: an identity is only unique together with its issuer.',
    ],
    [
      'a pattern that is none',
      'version: 1\ntrust:\n  - {ci: github, identity-regexp: "("}\n',
      'policy.yml:3:35: The pattern "(" is not a valid RE2 regular expression',
    ],
    [
      'a word that is no type',
      'version: 1\ntrust:\n  - {ci: github, repository: acme/widget, predicate-type: sbm}\n',
      'policy.yml:3:59: "sbm" is not a predicate type.',
    ],
    ['such a word in a requirement', `${trusted}require:\n  - predicate: spdxs\n`, 'policy.yml:6:16: "spdxs" is not a predicate type.'],
    [
      'such a word where signers are counted',
      `${trusted}require:\n  - signers: {count: 2, predicate-type: review}\n`,
      'policy.yml:6:14: "review" is not a predicate type.',
    ],
    [
      'a repository of anybody',
      'version: 1\ntrust:\n  - {ci: github, repository: "**"}\n',
      'policy.yml:3:30: The repository ** would trust everyone',
    ],
    [
      'an owner who is anybody',
      'version: 1\ntrust:\n  - {ci: github, owner: ["acme", "*"]}\n',
      'policy.yml:3:25: The owner * would trust everyone',
    ],
    [
      'a URL of anybody',
      'version: 1\ntrust:\n  - {ci: github, repository: "https://github.com/*/**"}\n',
      'policy.yml:3:30: The repository https://github.com/*/** would trust everyone',
    ],
    [
      'a pattern for any identity',
      'version: 1\ntrust:\n  - {issuer: "https://accounts.google.com", identity-regexp: ".+"}\n',
      'policy.yml:3:62: The pattern .+ would trust everyone',
    ],
    [
      'the issuer of another CI',
      'version: 1\ntrust:\n  - {ci: circleci, issuer: "https://token.actions.githubusercontent.com", project: p}\n',
      'policy.yml:3:28: https://token.actions.githubusercontent.com is the issuer of GitHub Actions, not of CircleCI.',
    ],
    ['an alias of nothing', `${trusted}require:\n  - provenance: *strict\n`, 'policy.yml:6:17: There is no &strict before this alias.'],
    [
      'a day of a time that no calendar has',
      `${trusted}deny:\n  - until: 2026-02-30T00:00:00Z\n`,
      'policy.yml:6:12: deny[0].until must be a day',
    ],
    ['an hour that no clock has', `${trusted}deny:\n  - until: 2026-02-20T24:00:00Z\n`, 'policy.yml:6:12: deny[0].until must be a day'],
    ['an empty text', 'version: 1\ntrust:\n  - {ci: github, repository: ""}\n', 'policy.yml:3:30: trust[0].repository is empty.'],
    ['an empty list', `${trusted}require: []\n`, 'policy.yml:5:10: require is an empty list'],
    ['a denial of everything', `${trusted}deny:\n  - reason: why not\n`, 'policy.yml:6:5: This denial has no condition'],
    ['a digest that is none', `${trusted}deny:\n  - digest: sha256:abc\n`, 'policy.yml:6:13: deny[0].digest is not a digest'],
    [
      'two requirements in one',
      `${trusted}require:\n  - {sbom: {}, tests: {}}\n`,
      'policy.yml:6:5: The requirement has several kinds: sbom, tests.',
    ],
    ['a day that no calendar has', `${trusted}deny:\n  - until: 2026-02-31\n`, 'policy.yml:6:12: deny[0].until must be a day or a time.'],
    [
      'a time span without a unit',
      `${trusted}require:\n  - sbom: {max-age: 7}\n`,
      'policy.yml:6:21: require[0].sbom.max-age must be a time span.',
    ],
    [
      'an exception that never ends',
      `${trusted}require:\n  - vulnerabilities: {except: [{id: CVE-2026-1, reason: x}]}\n`,
      'policy.yml:6:32: require[0].vulnerabilities.except[0] has no until.',
    ],
    [
      'an include without a digest',
      'version: 1\ninclude: [team.yml]\n',
      'policy.yml:2:11: include[0] is not a path with the digest of its file: PATH@sha256:HEX.',
    ],
    ['broken YAML', 'version: 1\ntrust: [\n', 'policy.yml:'],
    ['no object at all', '[]\n', 'policy.yml:1:1: The file must be an object.'],
    ['a foreign tag', 'version: !!js/function 1\n', 'policy.yml:1:'],
    ['two documents', 'version: 1\n---\nversion: 1\n', 'policy.yml:'],
  ])('%s', async (_, text, expected) => {
    const { told } = await readPolicy(text);
    expect(told.join('\n')).toContain(expected);
  });

  test('everything that is wrong, not the first alone', async () => {
    const { told } = await readPolicy(
      'version: 1\ntrust:\n  - {ci: githb, repo: x}\n  - {ci: github}\nrequire:\n  - sbom: {format: pdf}\n',
    );
    expect(told.map((line) => line.split(':').slice(1, 3).join(':'))).toEqual(['3:10', '3:17', '6:20']);
  });
});

describe('what is meant to exhaust a reader is refused', () => {
  const bomb = `version: 1\na: &a [x,x,x,x,x,x,x,x,x,x]\n${Array.from(
    { length: 8 },
    (_, at) =>
      `${String.fromCharCode(98 + at)}: &${String.fromCharCode(98 + at)} [${Array(10)
        .fill(`*${String.fromCharCode(97 + at)}`)
        .join(',')}]`,
  ).join('\n')}\n`;
  const values = `version: 1\nrequire:\n  - provenance:\n      parameters:\n        a: &a [x,x,x,x,x,x,x,x,x,x]\n${Array.from(
    { length: 8 },
    (_, at) =>
      `        ${String.fromCharCode(98 + at)}: &${String.fromCharCode(98 + at)} [${Array(10)
        .fill(`*${String.fromCharCode(97 + at)}`)
        .join(',')}]`,
  ).join('\n')}\n`;
  const merged = `version: 1\nrequire:\n  - provenance:\n      parameters:\n        a: &a {x: 1}\n${Array.from(
    { length: 8 },
    (_, at) =>
      `        ${String.fromCharCode(98 + at)}: &${String.fromCharCode(98 + at)} {<<: [${Array(10)
        .fill(`*${String.fromCharCode(97 + at)}`)
        .join(',')}]}`,
  ).join('\n')}\n`;
  test.each<[string, string]>([
    ['aliases of aliases below unknown keys', bomb],
    ['aliases of aliases where any value may stand', values],
    ['an alias of itself', 'version: 1\nrequire:\n  - provenance:\n      parameters: &a {x: *a}\n'],
    ['a merge key of itself', 'version: 1\ntrust:\n  - &a {<<: *a}\n'],
    ['a merge key of itself in a value', 'version: 1\nrequire:\n  - provenance:\n      parameters: &a {<<: *a}\n'],
    ['two merge keys of each other', 'version: 1\ntrust:\n  - &a {<<: [{<<: [*a, *a, *a, *a]}, {<<: [*a, *a, *a, *a]}]}\n'],
    ['merge keys of merge keys', merged],
    ['deep lists', `version: 1\ntrust: ${'['.repeat(20_000)}`],
    ['deep values', `version: 1\nrequire:\n  - provenance: {parameters: ${'{a: '.repeat(100)}1${'}'.repeat(100)}}\n`],
    ['half a megabyte and more', `version: 1\n#${'x'.repeat(600_000)}\n`],
    ['a key of the prototype', 'version: 1\nrequire:\n  - provenance: {parameters: {__proto__: {a: 1}}}\n'],
    ['a key every object has', 'version: 1\nconstructor: 1\n'],
  ])('%s', async (_, text) => {
    const { told } = await readPolicy(text);
    expect(told.length).toBeGreaterThan(0);
    expect(told.join('').length).toBeLessThan(100_000);
  });
});

test('merge keys add what an object does not have itself, the first of a list before the others', async () => {
  const { told, trust, require } = await readPolicy(`
version: 1
trust:
  - &widget
    ci: github
    repository: acme/widget
    workflow: .github/workflows/release.yml
  - { <<: *widget, repository: acme/gadget }
  - <<: [{ ref: refs/heads/main }, *widget, { ref: refs/heads/other, environment: production }]
    workflow: other.yml
require:
  - provenance: { parameters: { <<: &inputs { a: 1, b: 2 }, b: 3 } }
  - provenance: { parameters: { "<<": 1, c: { <<: *inputs } } }
`);
  expect(told).toEqual([]);
  expect(trust.map(({ clauses }) => clauses)).toEqual([
    { repository: ['acme/widget'], workflow: ['.github/workflows/release.yml'] },
    { repository: ['acme/gadget'], workflow: ['.github/workflows/release.yml'] },
    { repository: ['acme/widget'], workflow: ['other.yml'], ref: ['refs/heads/main'], environment: ['production'] },
  ]);
  expect(require.map(({ asks }) => asks)).toEqual([{ parameters: { a: 1, b: 3 } }, { parameters: { '<<': 1, c: { a: 1, b: 2 } } }]);
});

test('a day means all of it: its start where something begins, its end where something ends', async () => {
  const { deny } = await readPolicy('version: 1\ndeny:\n  - {from: 2026-02-01, until: 2026-02-01}\n');
  expect(deny[0]).toMatchObject({ from: new Date('2026-02-01T00:00:00.000Z'), until: new Date('2026-02-01T23:59:59.999Z') });
});

test('the example of the contract is a policy', async () => {
  const { told, trust, deny, require } = await readPolicy(`
version: 1
trust:
  - ci: github
    repository: acme/widget
    repository-id: "4711"
    workflow: .github/workflows/release.yml
    ref: refs/tags/v*
  - ci: jenkins
    instance: jenkins-sigstore.json
    issuer: https://jenkins.acme.example/oidc
    job: https://jenkins.acme.example/job/widget/job/main/
    accept-declared: [source]
deny:
  - digest: sha256:${'ab'.repeat(32)}
  - run: https://github.com/acme/widget/actions/runs/77/attempts/1
require:
  - provenance: { source: https://github.com/acme/widget }
  - sbom: { format: [spdx, cyclonedx] }
  - vulnerabilities: { fail-on: high, max-age: 7d, except: [{ id: CVE-2026-0001, until: 2026-12-31, reason: not reachable }] }
  - rego: policies/release.rego
`);
  expect(told).toEqual([]);
  expect(trust).toMatchObject([
    { ci: 'github', clauses: { 'repository-id': ['4711'] }, root: {}, at: 'policy.yml:4:5' },
    { ci: 'jenkins', root: { instance: { absolute: '/policies/jenkins-sigstore.json' } }, acceptDeclared: ['repository', 'ref', 'commit'] },
  ]);
  expect(deny).toMatchObject([{ digest: { algorithm: 'sha256' } }, { run: 'https://github.com/acme/widget/actions/runs/77/attempts/1' }]);
  expect(require.map(({ kind, asks }) => [kind, asks])).toEqual([
    ['provenance', { source: ['https://github.com/acme/widget'] }],
    ['sbom', { format: ['spdx', 'cyclonedx'] }],
    [
      'vulnerabilities',
      {
        'fail-on': 'high',
        'max-age': 7 * 86_400_000,
        except: [{ id: 'CVE-2026-0001', until: new Date('2026-12-31T23:59:59.999Z'), reason: 'not reachable' }],
      },
    ],
    ['rego', { file: 'policies/release.rego' }],
  ]);
});

test('words stand for all types that are called so', async () => {
  const { trust, require, told } = await readPolicy(
    'version: 1\ntrust:\n  - {ci: github, repository: acme/widget, predicate-type: [vsa, "https://acme.example/*"]}\nrequire:\n  - predicate: link\n  - signers: {count: 2, predicate-type: provenance}\n',
  );
  expect(told).toEqual([]);
  expect(trust[0]?.predicateTypes).toEqual(['https://slsa.dev/verification_summary/v1', 'https://acme.example/*']);
  expect(require.map(({ asks }) => asks)).toEqual([
    { type: ['https://in-toto.io/attestation/link/v0.3', 'https://in-toto.io/Link/v1'] },
    { count: 2, 'predicate-type': ['https://slsa.dev/provenance/v1', 'https://slsa.dev/provenance/v0.2'] },
  ]);
});
