import { expect, test } from '@jest/globals';
import { findDeniedArtifact, findDeniedBundle } from '../../src/policy/deny.ts';
import type { CiId } from '../../src/results/build-facts.ts';
import { IDENTITIES } from './identities.ts';
import { readPolicy } from './read-policy.ts';

const SIGNED = new Date('2026-02-01T12:00:00Z');
const LOG = { log: 'https://rekor.sigstore.dev', logId: 'c0'.repeat(32), index: 4711n, kind: 'dsse', version: '0.0.1' };

const isDenied = async (denial: string, name: keyof typeof IDENTITIES = 'github') => {
  const { deny, told } = await readPolicy(`version: 1\ndeny:\n  - ${denial}\n`);
  expect(told).toEqual([]);
  const ci: CiId = name === 'circleci-organization' ? 'circleci' : name;
  const times = [{ time: SIGNED, source: 'log' as const, authority: LOG.log }];
  const signer = { kind: 'certificate' as const, identity: IDENTITIES[name] };
  return findDeniedBundle(deny, { signer, entries: [LOG], times }, ci) !== undefined;
};

/** All spellings of a run that a browser, an API or a hurry gives, by the CI whose certificate has it. */
const SPELLINGS: Readonly<Partial<Record<keyof typeof IDENTITIES, readonly string[]>>> = {
  github: [
    'https://github.com/acme/widget/actions/runs/77/attempts/1',
    'http://github.com/acme/widget/actions/runs/77',
    '//github.com/acme/widget/actions/runs/77',
    'github.com/acme/widget/actions/runs/77',
    'www.github.com/acme/widget/actions/runs/77/',
    'https://www.github.com/acme/widget/actions/runs/77',
    'https://github.com:443/acme/widget/actions/runs/77',
    'https://dev@github.com/acme/widget/actions/runs/77',
    'HTTPS://GitHub.com/Acme/Widget/Actions/Runs/77',
    'https://github.com//acme/widget/actions/runs/77//',
    'https://github.com/%61cme/widget/actions/runs/77',
    'https://github.com/acme/widget/actions/runs/77?pr=3',
    'https://github.com/acme/widget/actions/runs/77/?check_suite_focus=true',
    'https://github.com/acme/widget/actions/runs/77#summary-5',
    'https://github.com/acme/widget/actions/runs/77/job/123456',
    'https://github.com/acme/widget/actions/runs/77/job/123456?pr=3#step:4:11',
    'https://github.com/acme/widget/actions/runs/77/jobs/123456',
    'https://github.com/acme/widget/actions/runs/77/attempts/1/',
    'https://github.com/acme/widget/actions/runs/77/attempts/1?pr=3#summary',
    'https://github.com/acme/widget/actions/runs/77/attempts/1/job/5',
    'https://github.com/acme/widget/actions/runs/77/workflow',
    'https://github.com/acme/widget/actions/runs/77/usage',
    'https://github.com/acme/widget/actions/runs/77/artifacts/9',
    'https://api.github.com/repos/acme/widget/actions/runs/77',
    'https://github.com/acme/widget/actions/runs/**',
    'https://github.com/acme/widget/actions/runs/7*',
    'https://github.com/acme/widget/actions/runs/77/attempts/*',
    'https://github.com/acme/**',
    'https://github.com/acme/widget',
    '**/actions/runs/77/job/4',
    '**',
  ],
  gitlab: [
    'https://gitlab.com/acme/widget/-/jobs/99',
    'gitlab.com/acme/widget/-/jobs/99',
    'http://gitlab.com/acme/widget/-/jobs/99/',
    'https://gitlab.com/acme/widget/-/jobs/99#L120',
    'https://gitlab.com/acme/widget/-/jobs/99/raw',
    'https://gitlab.com/acme/widget/-/jobs/99/artifacts/browse?x=1',
    'https://gitlab.com/acme/widget/-/jobs/99/viewer?job=1#L3',
    'https://gitlab.com/acme/widget/jobs/99',
    'https://gitlab.com/acme/widget/builds/99',
    'https://gitlab.com/acme/widget/-/jobs/*',
  ],
  circleci: [
    'https://app.circleci.com/pipelines/github/acme/widget/123/workflows/5e6f',
    'https://app.circleci.com/pipelines/github/acme/widget/123/workflows/5e6f/jobs/45',
    'https://app.circleci.com/pipelines/github/acme/widget/123/workflows/5e6f/jobs/45/steps?x=1#log',
    'https://app.circleci.com/pipelines/circleci/ORG/PROJECT/123/workflows/5e6f',
    'app.circleci.com/pipelines/workflows/5e6f',
    'https://circleci.com/workflow-run/5e6f',
    'https://app.circleci.com/workflow/5e6f/job/7a8b?x=1',
    'https://app.circleci.com/workflow/5e6f/job/7a8b/',
  ],
  buildkite: [
    'https://buildkite.com/acme/widget/builds/3#018f',
    'https://buildkite.com/acme/widget/builds/3#018f/12-14',
    'https://buildkite.com/acme/widget/builds/3#annotations',
    'https://buildkite.com/acme/widget/builds/3/',
    'buildkite.com/acme/widget/builds/3?utm=1',
    'https://buildkite.com/acme/widget/builds/3/steps/canvas?jid=018f&tab=output',
    'https://buildkite.com/acme/widget/builds/3/steps/canvas?sid=0190',
    'https://buildkite.com/acme/widget/builds/3/jobs/018f',
    'https://buildkite.com/acme/*/builds/3',
  ],
};

test.each(Object.entries(SPELLINGS).flatMap(([name, texts]) => texts.map((text) => [text, name] as const)))(
  'a run is denied as %s (%s)',
  async (text, name) => {
    expect(await isDenied(`run: ${JSON.stringify(text)}`, name as keyof typeof IDENTITIES)).toBe(true);
  },
);

test.each([
  'https://jenkins.acme.example/job/widget/job/main/7/',
  'http://jenkins.acme.example/job/widget/job/main/7',
  'jenkins.acme.example/job/widget/job/main/7/console',
  'https://jenkins.acme.example/job/widget/job/main/7/consoleFull#end',
  'https://jenkins.acme.example/job/widget/job/main/7/pipeline-overview/?start-byte=0',
  'https://jenkins.acme.example/view/all/job/widget/job/main/7/',
  'https://jenkins.acme.example/job/widget/view/change-requests/job/main/7/',
  'https://jenkins.acme.example/blue/organizations/jenkins/widget/detail/main/7/pipeline',
  'https://jenkins.acme.example/job/widget/job/main/',
  'https://jenkins.acme.example/job/widget/**',
  'https://jenkins.acme.example/job/widget/job/*/7',
])('a build of Jenkins is denied as %s', async (text) => {
  const { deny, told } = await readPolicy(`version: 1\ndeny:\n  - run: ${JSON.stringify(text)}\n`);
  expect(told).toEqual([]);
  const extensions = { 'run-invocation-uri': 'https://jenkins.acme.example/job/widget/job/main/7/' };
  const signer = (more: Record<string, string>) => ({
    kind: 'certificate' as const,
    identity: { ...IDENTITIES.jenkins, extensions: more },
  });
  expect(findDeniedBundle(deny, { signer: signer(extensions), entries: [], times: [] }, 'jenkins')).toBeDefined();
  const other = { 'run-invocation-uri': 'https://jenkins.acme.example/job/gadget/job/main/7/' };
  expect(findDeniedBundle(deny, { signer: signer(other), entries: [], times: [] }, 'jenkins')).toBeUndefined();
});

test.each([
  [
    'a GitHub of one’s own',
    'https://git.acme.example/acme/widget/actions/runs/77/job/5?pr=1',
    'https://git.acme.example/acme/widget/actions/runs/77/attempts/2',
  ],
  [
    'its API',
    'https://git.acme.example/api/v3/repos/acme/widget/actions/runs/77',
    'https://git.acme.example/acme/widget/actions/runs/77/attempts/2',
  ],
  ['a GitLab of one’s own', 'git.acme.example/a/b/c/-/jobs/9#L1', 'https://git.acme.example/a/b/c/-/jobs/9'],
  ['a host with a port', 'http://localhost:8080/job/a/7/console', 'http://localhost:8080/job/a/7/'],
  ['a run that nobody knows the form of', 'https://ci.acme.example/run/7/', 'https://ci.acme.example/run/7'],
])('a run of %s is denied', async (_, text, run) => {
  const { deny, told } = await readPolicy(`version: 1\ndeny:\n  - run: ${JSON.stringify(text)}\n`);
  expect(told).toEqual([]);
  const identity = { ...IDENTITIES.github, issuer: 'https://ci.acme.example', extensions: { 'run-invocation-uri': run } };
  expect(findDeniedBundle(deny, { signer: { kind: 'certificate', identity }, entries: [], times: [] }, undefined)).toBeDefined();
});

/** What no certificate or log has, however it is read. */
test.each([
  ['run', '77'],
  ['run', 'acme/widget'],
  ['run', 'ssh://github.com/acme/widget/actions/runs/77'],
  ['run', 'https://github.com/acme/widget/runs/123456'],
  ['run', 'https://github.com/acme/widget/actions/workflows/release.yml'],
  ['run', 'https://github.com/acme/widget/actions/runs/latest'],
  ['run', 'https://github.com/acme/widget/pull/3/checks?check_run_id=5'],
  ['run', 'https://github.com/acme/*/commit/*'],
  ['run', 'https://gitlab.com/acme/widget/-/pipelines/5'],
  ['run', 'https://gitlab.com/acme/widget/-/pipelines/5/builds'],
  ['run', 'https://gitlab.com/api/v4/projects/11/jobs/99'],
  ['run', 'https://app.circleci.com/pipelines/github/acme/widget/123'],
  ['run', 'https://app.circleci.com/jobs/github/acme/widget/45'],
  ['run', 'https://circleci.com/gh/acme/widget/45'],
  ['run', 'https://buildkite.com/organizations/acme/pipelines/widget/builds/3'],
  ['run', 'https://jenkins.acme.example/job/widget/job/main/lastBuild/'],
  ['run', 'https://jenkins.acme.example/job/widget/lastSuccessfulBuild/console'],
  ['identity', 'acme'],
  ['identity', 'the build job'],
  ['identity', 'https://github.com/acme/widget'],
  ['identity', 'https://github.com/acme'],
  ['identity', 'https://github.com/acme/widget/blob/main/.github/workflows/release.yml'],
  ['identity', 'https://github.com/acme/widget/actions/workflows/release.yml'],
  ['identity', 'https://gitlab.com/acme/widget'],
  ['identity', 'https://app.circleci.com/projects/9d1e'],
  ['identity', 'https://buildkite.com/acme/widget/builds/3'],
  ['identity', 'https://github.com/acme/widget/.github/workflows/release.yml@main'],
  ['identity', 'https://github.com/acme/widget/.github/workflows/release.yml@v1.2.3'],
  ['identity', 'https://github.com/acme/widget/.github/workflows/*@v*'],
  ['identity', 'https://gitlab.com/acme/widget//.gitlab-ci.yml@main'],
  ['issuer', 'github'],
  ['issuer', 'dev@acme.example'],
  ['issuer', 'GitHub Actions'],
  ['log', 'rekor'],
  ['log', 'https://search.sigstore.dev/?logIndex=4711'],
  ['log', '4711'],
  ['log', 'wNI9atQGlz+VWfO6LRygH4QUfY/8W4RFwiT5i5WRgB0='],
  ['log', 'wNI9atQGlz-VWfO6LRygH4QUfY_8W4RFwiT5i5WRgB0'],
])('a %s that can never match is a fault of the policy: %s', async (condition, text) => {
  const { told } = await readPolicy(`version: 1\ndeny:\n  - ${condition}: ${JSON.stringify(text)}\n`);
  expect(told).toEqual([expect.stringMatching(/^policy\.yml:3:\d+: .* so it denies nothing\. (?:Write|Exchange) /)]);
});

test.each([
  '{run: https://github.com/acme/widget/actions/runs/7, identity: "https://gitlab.com/acme/widget//.gitlab-ci.yml"}',
  '{issuer: https://gitlab.com, identity: "https://github.com/acme/widget/**"}',
  '{issuer: token.actions.githubusercontent.com, run: "https://app.circleci.com/workflow/9d1e"}',
  '{issuer: https://token.actions.githubusercontent.com, identity: dev@acme.example}',
  `{issuer: https://ci.acme.example, identity: ${'ab'.repeat(32)}}`,
  `{run: https://ci.acme.example/run/7, identity: ${'ab'.repeat(32)}}`,
])('conditions that nothing meets together are a fault of the policy: %s', async (entry) => {
  const { told } = await readPolicy(`version: 1\ndeny:\n  - ${entry}\n`);
  expect(told).toEqual([
    expect.stringMatching(/^policy\.yml:3:\d+: No bundle meets all .* so it denies nothing\. Write a denial for each/),
  ]);
});

test.each([
  '{run: https://github.com/acme/widget/actions/runs/7, identity: "https://github.com/acme/widget/**", issuer: "https://token.actions.githubusercontent.com"}',
  '{issuer: https://oidc.circleci.com/org/9d1e, identity: "https://circleci.com/api/v2/projects/1/**", run: "https://app.circleci.com/workflow/9d1e"}',
  '{issuer: https://accounts.google.com, identity: dev@acme.example}',
  '{issuer: https://ci.acme.example, identity: "https://github.com/acme/widget/**"}',
  '{issuer: "*", identity: "https://github.com/acme/widget/**"}',
  '{identity: "https://github.com/acme/widget/.github/workflows/a@b.yml@refs/heads/x@y"}',
  `{identity: "https://github.com/acme/widget/.github/workflows/release.yml@${'0a'.repeat(20)}"}`,
  '{identity: "https://github.com/acme/widget/.github/workflows/release.yml@**"}',
  '{identity: "https://github.com/acme/widget/.github/workflows/release.yml@refs/tags/*"}',
])('conditions that one bundle can meet are none: %s', async (entry) => {
  expect((await readPolicy(`version: 1\ndeny:\n  - ${entry}\n`)).told).toEqual([]);
});

test('a time that ends before it begins denies nothing, which is a fault', async () => {
  const { told } = await readPolicy('version: 1\ndeny:\n  - {from: 2026-02-02, until: 2026-02-01}\n');
  expect(told).toEqual(['policy.yml:3:12: The denial begins after its end, so it denies nothing. Exchange from and until.']);
});

test.each(['ab'.repeat(32), `SHA256:${'AB'.repeat(32)}`, Array(32).fill('AB').join(':'), `${'ab'.repeat(16)}*`])(
  'a key is denied by its fingerprint, however it is written: %s',
  async (text) => {
    const { deny, told } = await readPolicy(`version: 1\ndeny:\n  - identity: ${JSON.stringify(text)}\n`);
    expect(told).toEqual([]);
    const signer = { kind: 'key' as const, fingerprint: 'ab'.repeat(32) };
    expect(findDeniedBundle(deny, { signer, entries: [], times: [] }, undefined)).toBeDefined();
  },
);

test.each(['dev@acme.example', 'mailto:Dev@acme.example', '*@acme.example'])('a person is denied as %s', async (text) => {
  const { deny, told } = await readPolicy(`version: 1\ndeny:\n  - identity: ${JSON.stringify(text)}\n`);
  expect(told).toEqual([]);
  const identity = { ...IDENTITIES.github, san: 'dev@acme.example', sanType: 'email' as const, extensions: {} };
  expect(findDeniedBundle(deny, { signer: { kind: 'certificate', identity }, entries: [], times: [] }, undefined)).toBeDefined();
});

test('a wrong escape in a name does not protect the rest of it', async () => {
  const { deny } = await readPolicy('version: 1\ndeny:\n  - identity: https://ci.acme.example/%61cme/**\n');
  const identity = { ...IDENTITIES.github, san: 'https://ci.acme.example/ac%6de/%zz' };
  expect(findDeniedBundle(deny, { signer: { kind: 'certificate', identity }, entries: [], times: [] }, undefined)).toBeDefined();
});

const RUN = 'https://github.com/acme/widget/actions/runs/77';
test.each<[string, string, keyof typeof IDENTITIES]>([
  ['a run with its attempt', `run: ${RUN}/attempts/1`, 'github'],
  ['a run means each of its attempts', `run: ${RUN}`, 'github'],
  ['a run that ends with a slash', `run: ${RUN}/`, 'github'],
  ['a run in other letters', 'run: https://github.com/Acme/Widget/actions/runs/77', 'github'],
  ['a run with globs', 'run: https://github.com/acme/*/actions/runs/**', 'github'],
  ['a job of CircleCI, as its certificate has it', 'run: https://app.circleci.com//workflow/5e6f/job/7a8b', 'circleci'],
  ['a job of CircleCI, as people write it', 'run: https://app.circleci.com/workflow/5e6f/job/7a8b', 'circleci'],
  ['a workflow of CircleCI', 'run: https://app.circleci.com/workflow/5e6f', 'circleci'],
  ['a build of Buildkite', 'run: https://buildkite.com/acme/widget/builds/3', 'buildkite'],
  ['an identity', `identity: ${IDENTITIES.github.san}`, 'github'],
  ['an identity in other letters', `identity: ${IDENTITIES.github.san.toUpperCase()}`, 'github'],
  ['an identity that is percent-encoded', `identity: ${IDENTITIES.github.san.replace('acme', '%61cme')}`, 'github'],
  ['an identity with globs', 'identity: https://github.com/Acme/**', 'github'],
  ['an identity without its scheme', `identity: ${IDENTITIES.github.san.slice(8)}`, 'github'],
  ['an identity without its ref', `identity: ${IDENTITIES.github.san.split('@')[0]}`, 'github'],
  ['an identity without its second slash', 'identity: https://gitlab.com/acme/widget/.gitlab-ci.yml@refs/heads/main', 'gitlab'],
  ['all that a repository signs', 'identity: https://github.com/acme/widget/**', 'github'],
  ['an issuer without its scheme', 'issuer: token.actions.githubusercontent.com', 'github'],
  ['an issuer by its configuration', 'issuer: https://token.actions.githubusercontent.com/.well-known/openid-configuration', 'github'],
  ['issuers by a pattern', 'issuer: https://oidc.circleci.com/org/*', 'circleci-organization'],
  ['a log by its API', 'log: https://rekor.sigstore.dev/api/v1/log/entries?logIndex=4711', 'github'],
  ['logs by a pattern', 'log: "*.sigstore.dev"', 'github'],
  ['an issuer that ends with a slash', 'issuer: https://token.actions.githubusercontent.com/', 'github'],
  ['a log that ends with a slash', 'log: https://Rekor.sigstore.dev/', 'github'],
  ['a log with a URL by its id', `log: ${'C0'.repeat(32)}`, 'github'],
  ['a log by its name', 'log: rekor.sigstore.dev', 'github'],
  ['an entry', '{log: https://rekor.sigstore.dev, log-index: 4711}', 'github'],
  ['the end of a time, in another zone', '{until: 2026-02-01T13:00:00+01:00}', 'github'],
  ['a time in another zone', '{from: 2026-02-01T13:00:00+01:00, until: 2026-02-01T13:00:00+01:00}', 'github'],
])('denies %s', async (_, denial, name) => {
  expect(await isDenied(denial, name)).toBe(true);
});

test.each<[string, string]>([
  ['a run whose number only begins alike', 'run: https://github.com/acme/widget/actions/runs/7'],
  ['another run', 'run: https://github.com/acme/widget/actions/runs/78'],
  ['a repository that only begins alike', 'run: https://github.com/acme/wid'],
  ['another identity', 'identity: https://github.com/acme/gadget/**'],
  ['another workflow', 'identity: https://github.com/acme/widget/.github/workflows/rel'],
  ['another attempt', 'run: https://github.com/acme/widget/actions/runs/77/attempts/2'],
  ['another attempt, as a browser shows it', 'run: github.com/acme/widget/actions/runs/77/attempts/2?pr=3'],
  ['another issuer', 'issuer: https://token.actions.githubusercontent.com/acme'],
  ['another entry', '{log: https://rekor.sigstore.dev, log-index: 4712}'],
  ['the id of another log', `log: ${'c1'.repeat(32)}`],
  ['another log', '{log: https://log.example, log-index: 4711}'],
  ['a second before', '{until: 2026-02-01T12:59:59+01:00}'],
])('does not deny %s', async (_, denial) => {
  expect(await isDenied(denial)).toBe(false);
});

test.each<[string, boolean]>([
  ['{from: 2026-02-01T12:00:00Z}', true],
  ['{until: 2026-01-01}', true],
  ['{from: 2025-01-01, until: 2026-01-01}', true],
  ['{from: 2026-02-01T12:00:01Z}', false],
])('a key can have signed at any time before a proven one: %s denies it: %p', async (denial, expected) => {
  const { deny, told } = await readPolicy(`version: 1\ndeny:\n  - ${denial}\n`);
  expect(told).toEqual([]);
  const at = (time: Date) => ({ time, source: 'timestamp-authority' as const, authority: 'https://tsa.example' });
  const times = [at(new Date('2026-03-01T12:00:00Z')), at(SIGNED)];
  const found = findDeniedBundle(deny, { signer: { kind: 'key', fingerprint: 'ff' }, entries: [LOG], times }, undefined);
  expect(found !== undefined).toBe(expected);
});

test('thousands of denials are looked for at once in thousands of bundles, and the first of the policy decides', () => {
  // Each with each would be 1,000 million comparisons of three globs.
  const COUNT = 30_000;
  const deny = Array.from({ length: COUNT }, (_, at) => ({
    name: `deny[${at}]`,
    run: `https://github.com/acme/widget/actions/runs/${at}`,
  }));
  deny.push({ name: 'last', run: 'https://github.com/acme/**' });
  const digests = Array.from({ length: COUNT }, (_, at) => ({
    name: `digest[${at}]`,
    digest: { algorithm: 'sha256' as const, hex: at.toString(16).padStart(64, '0') },
  }));
  for (let at = 0; at < COUNT; at++) {
    const extensions = { 'run-invocation-uri': `https://github.com/acme/widget/actions/runs/${2 * at}/attempts/1` };
    const signer = { kind: 'certificate' as const, identity: { ...IDENTITIES.github, extensions } };
    const found = findDeniedBundle(deny, { signer, entries: [LOG], times: [] }, undefined);
    if (found?.name !== (2 * at < COUNT ? `deny[${2 * at}]` : 'last')) throw new Error(`${at} is denied by ${found?.name}`);
  }
  const artifact = Array.from({ length: COUNT }, (_, at) => ({ sha256: (at + COUNT - 1).toString(16).padStart(64, '0') }));
  expect(findDeniedArtifact(digests, artifact)?.name).toBe(`digest[${COUNT - 1}]`);
});
