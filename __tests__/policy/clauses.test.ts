import { describe, expect, test } from '@jest/globals';
import { decideSigner } from '../../src/policy/decide-signer.ts';
import { policyOfOptions } from '../../src/policy/parse/options-to-policy.ts';
import type { TrustEntry } from '../../src/policy/parse/policy.ts';
import { indexTrust } from '../../src/policy/trust-index.ts';
import type { CertificateIdentity } from '../../src/x509/certificate.ts';
import { FULL_COMMIT, IDENTITIES } from './identities.ts';
import { readPolicy } from './read-policy.ts';

const decide = async (entry: string, identity: CertificateIdentity) => {
  const { trust, told } = await readPolicy(`version: 1\ntrust:\n  - ${entry.trim().split('\n').join('\n    ')}\n`);
  expect(told).toEqual([]);
  return decideSigner(indexTrust(trust), identity, trust).outcome.problem?.code ?? 'believed';
};

/** Everything that each CI's certificate can be asked for, and a value that is almost right. */
const TABLE: readonly [keyof typeof IDENTITIES, base: string, clause: string, right: string, wrong: string][] = [
  ['github', 'ci: github', 'repository', 'acme/widget', 'acme/widge'],
  ['github', 'ci: github', 'repository', 'https://github.com/acme/widget', 'https://gitlab.com/acme/widget'],
  ['github', 'ci: github', 'repository', 'acme/*', 'acm/*'],
  ['github', 'ci: github', 'owner', 'acme', 'acm'],
  ['github', 'ci: github\nrepository: acme/widget', 'repository-id', '"4711"', '"471"'],
  ['github', 'ci: github\nrepository: acme/widget', 'repository-id', '4711', '47110'],
  ['github', 'ci: github\nrepository: acme/widget', 'owner-id', '"42"', '"4"'],
  ['github', 'ci: github\nrepository: acme/widget', 'workflow', '.github/workflows/release.yml', '.github/workflows/release.yaml'],
  ['github', 'ci: github\nrepository: acme/widget', 'workflow-commit', FULL_COMMIT, 'b'.repeat(40)],
  ['github', 'ci: github\nrepository: acme/widget', 'signer', '.github/workflows/*.yml', '.github/*.yml'],
  ['github', 'ci: github\nrepository: acme/widget', 'signer-commit', FULL_COMMIT, 'a'.repeat(40)],
  ['github', 'ci: github\nrepository: acme/widget', 'ref', 'refs/tags/v*', 'refs/tags/v2*'],
  ['github', 'ci: github\nrepository: acme/widget', 'ref', '[refs/heads/main, refs/tags/*]', '[refs/heads/main, refs/heads/*]'],
  ['github', 'ci: github\nrepository: acme/widget', 'commit', FULL_COMMIT, 'c'.repeat(40)],
  ['github', 'ci: github\nrepository: acme/widget', 'trigger', 'push', 'pull_request'],
  ['github', 'ci: github\nrepository: acme/widget', 'environment', 'production', 'prod'],
  ['github', 'ci: github\nrepository: acme/widget', 'runner', 'github-hosted', 'self-hosted'],
  ['github', 'ci: github\nrepository: acme/widget', 'visibility', 'public', 'private'],
  [
    'github',
    'ci: github\nrepository: acme/widget',
    'run',
    'https://github.com/acme/widget/actions/runs/77/*/*',
    'https://github.com/acme/widget/actions/runs/7/*/*',
  ],
  ['github', 'ci: github\nrepository: acme/widget', 'token-subject', 'repo:acme@42/widget@4711:**', 'repo:acme/widget:**'],
  ['gitlab', 'ci: gitlab', 'repository', 'acme/widget', 'acme/widget2'],
  ['gitlab', 'ci: gitlab\nrepository: acme/widget', 'workflow', '.gitlab-ci.yml', '.gitlab-ci.yaml'],
  ['gitlab', 'ci: gitlab\nrepository: acme/widget', 'signer', '.gitlab-ci.yml@refs/heads/main', '.gitlab-ci.yml@refs/heads/dev'],
  ['gitlab', 'ci: gitlab\nrepository: acme/widget', 'repository-id', '11', '12'],
  ['gitlab', 'ci: gitlab\nrepository: acme/widget', 'owner-id', '12', '11'],
  ['gitlab', 'ci: gitlab\nrepository: acme/widget', 'ref', 'refs/heads/main', 'refs/heads/mai'],
  ['gitlab', 'ci: gitlab\nrepository: acme/widget', 'environment', 'production', 'staging'],
  ['gitlab', 'ci: gitlab\nrepository: acme/widget', 'visibility', 'internal', 'public'],
  ['gitlab', 'ci: gitlab\nrepository: acme/widget', 'runner', 'gitlab-hosted', 'self-hosted'],
  ['circleci', 'ci: circleci', 'project', '9d1e', '9d1'],
  ['circleci', 'ci: circleci', 'pipeline-definition', '3c4d', '3c4e'],
  ['circleci', 'ci: circleci\nproject: 9d1e', 'repository', 'https://github.com/acme/widget', 'https://github.com/evil/widget'],
  ['circleci', 'ci: circleci\nproject: 9d1e', 'ref', 'refs/heads/main', 'refs/heads/dev'],
  [
    'circleci',
    'ci: circleci\nproject: 9d1e',
    'run',
    'https://app.circleci.com/workflow/5e6f/job/7a8b',
    'https://app.circleci.com/workflow/5e6f/job/7a8c',
  ],
  ['circleci-organization', 'ci: circleci', 'organization', '5b0c', '5b0d'],
  ['buildkite', 'ci: buildkite', 'organization', 'acme', 'acm'],
  ['buildkite', 'ci: buildkite\norganization: acme', 'pipeline', 'widget', 'widge'],
  ['buildkite', 'ci: buildkite\norganization: acme', 'commit', FULL_COMMIT, 'b'.repeat(40)],
  ['buildkite', 'ci: buildkite\norganization: acme', 'runner', 'self-hosted', 'buildkite-hosted'],
  [
    'jenkins',
    'ci: jenkins\nissuer: https://jenkins.acme.example/oidc',
    'job',
    'https://jenkins.acme.example/job/widget/job/*',
    'https://jenkins.acme.example/job/*',
  ],
  [
    'jenkins',
    'ci: jenkins\nissuer: https://jenkins.acme.example/oidc',
    'job',
    'https://jenkins.acme.example/job/widget/job/main',
    'https://jenkins.acme.example/job/widget',
  ],
];

describe('each clause of each CI', () => {
  test.each(TABLE)('%s: %s + %s', async (kind, base, clause, right, wrong) => {
    expect(await decide(`${base}\n${clause}: ${right}`, IDENTITIES[kind])).toBe('believed');
    expect(await decide(`${base}\n${clause}: ${wrong}`, IDENTITIES[kind])).toBe(
      `POLICY_${clause.toUpperCase().replaceAll('-', '_')}_MISMATCH`,
    );
  });

  test.each(TABLE)('%s: %s + %s is refused where the certificate does not have it', async (kind, base, clause, right) => {
    const bare = {
      ...IDENTITIES[kind],
      extensions: {},
      san: 'https://other.example/x',
      issuer: IDENTITIES[kind].issuer.replace(/\/org\/.*/, ''),
    };
    expect(await decide(`${base}\n${clause}: ${right}`, bare)).not.toBe('believed');
  });
});

describe('a project that is made to look alike', () => {
  test.each<[string, string, CertificateIdentity]>([
    [
      'a GitHub repository of the same name, resurrected',
      'ci: github\nrepository: acme/widget\nrepository-id: "4711"',
      { ...IDENTITIES.github, extensions: { ...IDENTITIES.github.extensions, 'source-repository-identifier': '9999' } },
    ],
    [
      'the same path on another GitLab under the issuer of gitlab.com’s name',
      'ci: gitlab\nrepository: acme/widget',
      { ...IDENTITIES.gitlab, issuer: 'https://gitlab.com.evil.example' },
    ],
    [
      'another CircleCI project that builds the same repository',
      'ci: circleci\nproject: 9d1e\nrepository: https://github.com/acme/widget',
      { ...IDENTITIES.circleci, san: IDENTITIES.circleci.san.replace('9d1e', 'ffff') },
    ],
    [
      'another organization on CircleCI',
      'ci: circleci\norganization: 5b0c\nrepository: https://github.com/acme/widget',
      { ...IDENTITIES['circleci-organization'], issuer: 'https://oidc.circleci.com/org/6666' },
    ],
    ['the root issuer where an organization is asked for', 'ci: circleci\norganization: 5b0c', IDENTITIES.circleci],
    [
      'another Jenkins with the same job',
      'ci: jenkins\nissuer: https://jenkins.acme.example/oidc\njob: https://jenkins.acme.example/job/widget/job/main/',
      { ...IDENTITIES.jenkins, issuer: 'https://jenkins.evil.example/oidc' },
    ],
    [
      'a Buildkite organization that begins alike',
      'ci: buildkite\norganization: acme\npipeline: widget',
      { ...IDENTITIES.buildkite, san: 'https://buildkite.com/acme2/widget' },
    ],
  ])('%s', async (_, entry, identity) => {
    expect(await decide(entry, identity)).toMatch(/^POLICY_/);
  });
});

test('an SSH rerun is refused unless an entry says otherwise', async () => {
  const rerun = { ...IDENTITIES.circleci, extensions: { ...IDENTITIES.circleci.extensions, 'runner-environment': 'ssh-rerun' } };
  expect(await decide('ci: circleci\nproject: 9d1e', rerun)).toBe('POLICY_SSH_RERUN');
  expect(await decide('ci: circleci\nproject: 9d1e\nallow-ssh-rerun: true', rerun)).toBe('believed');
});

test.each(['deny-self-hosted-runners: true', 'level: 3'])('%s needs the proof of a hosted runner', async (asked) => {
  const on = (runner: Record<string, string>) => {
    const { 'runner-environment': _, ...extensions } = IDENTITIES.github.extensions;
    return { ...IDENTITIES.github, extensions: { ...extensions, ...runner } };
  };
  const entry = `ci: github\nrepository: acme/widget\n${asked}`;
  expect(await decide(entry, on({ 'runner-environment': 'github-hosted' }))).toBe('believed');
  expect(await decide(entry, on({ 'runner-environment': 'self-hosted' }))).toBe('POLICY_RUNNER_MISMATCH');
  expect(await decide(entry, on({}))).toBe('POLICY_RUNNER_MISMATCH');
  expect(
    await decide(
      entry.replace(/: (true|3)$/, (_, value) => (value === '3' ? ': 2' : ': false')),
      on({}),
    ),
  ).toBe('believed');
});

describe('a refusal says what the certificate says, and where to change what is expected', () => {
  const problemOf = async (trust: readonly TrustEntry[], identity: CertificateIdentity) =>
    decideSigner(indexTrust(trust), identity, trust).outcome.problem;

  test.each<[string, Parameters<typeof policyOfOptions>[0], string, string]>([
    [
      'repository',
      { ci: 'github', repository: 'acme/another' },
      'expected repository https://github.com/acme/another, the certificate says https://github.com/acme/widget.',
      'If you trust this repository, set --repository to https://github.com/acme/widget.',
    ],
    [
      'workflow',
      { ci: 'github', repository: 'acme/widget', workflow: 'build.yml' },
      `the certificate says ${IDENTITIES.github.san}.`,
      `set --workflow to ${IDENTITIES.github.san}.`,
    ],
    [
      'ref',
      { ci: 'github', repository: 'acme/widget', ref: 'refs/heads/main' },
      'expected ref refs/heads/main, the certificate says refs/tags/v1.0.0.',
      'set --ref to refs/tags/v1.0.0.',
    ],
    [
      'issuer of a private installation',
      { ci: 'github', repository: 'acme/widget', certificateOidcIssuer: 'https://ghe.example/_services/token' },
      'expected issuer https://ghe.example/_services/token, the certificate says https://token.actions.githubusercontent.com.',
      'set --certificate-oidc-issuer to https://token.actions.githubusercontent.com.',
    ],
    [
      'issuer of another CI system',
      { ci: 'gitlab', repository: 'acme/widget' },
      'expected issuer https://gitlab.com, the certificate says https://token.actions.githubusercontent.com.',
      'set --certificate-oidc-issuer to https://token.actions.githubusercontent.com. chopmark inspect shows the certificate. Or set --ci to another CI system.',
    ],
    [
      'identity',
      { certificateIdentity: 'me@example.com', certificateOidcIssuer: 'https://token.actions.githubusercontent.com' },
      `expected identity me@example.com, the certificate says ${IDENTITIES.github.san}.`,
      `set --certificate-identity to ${IDENTITIES.github.san}.`,
    ],
    [
      'pattern of identities',
      { certificateIdentityRegexp: 'https://example[.]com/x/.*', certificateOidcIssuer: 'https://token.actions.githubusercontent.com' },
      `expected identity like https://example[.]com/x/.*, the certificate says ${IDENTITIES.github.san}.`,
      `change --certificate-identity-regexp so that it matches ${IDENTITIES.github.san}.`,
    ],
  ])('options: %s', async (_, options, message, hint) => {
    const problem = await problemOf((await policyOfOptions(options, '/')).trust, IDENTITIES.github);
    expect(problem?.message).toMatch(/^Wrong signer: expected /);
    expect(problem?.message).toContain(message);
    expect(problem?.hint).toContain(hint);
  });

  test.each([
    [
      'repository',
      'ci: github\nrepository: acme/another',
      'set repository of the trust entry trust[0] (policy.yml:3:5) to https://github.com/acme/widget.',
    ],
    [
      'issuer',
      'name: ours\nci: gitlab\nrepository: acme/widget',
      'set issuer of the trust entry ours (policy.yml:3:5) to https://token.actions.githubusercontent.com.',
    ],
    [
      'trigger',
      'ci: github\nrepository: acme/widget\ntrigger: schedule',
      'set trigger of the trust entry trust[0] (policy.yml:3:5) to push.',
    ],
  ])('policy: %s', async (_, entry, hint) => {
    const { trust } = await readPolicy(`version: 1\ntrust:\n  - ${entry.split('\n').join('\n    ')}\n`);
    expect((await problemOf(trust, IDENTITIES.github))?.hint).toContain(hint);
  });

  test('a fact that is not in the certificate', async () => {
    const { 'source-repository-ref': _, ...extensions } = IDENTITIES.github.extensions;
    const { trust } = await policyOfOptions({ ci: 'github', repository: 'acme/widget', ref: 'refs/heads/main' }, '/');
    expect(await problemOf(trust, { ...IDENTITIES.github, extensions })).toMatchObject({
      message: 'Wrong signer: expected ref refs/heads/main, but the certificate states no ref.',
      hint: 'Leave out --ref, or use evidence whose certificate states the ref. chopmark inspect shows the certificate.',
    });
  });
});

test('three hundred repositories and hundreds of artifacts: only the entries of a repository are asked', async () => {
  const entries = Array.from({ length: 300 }, (_, at) => `  - { ci: github, repository: acme/r${at} }`).join('\n');
  const { trust } = await readPolicy(`version: 1\ntrust:\n${entries}\n`);
  const index = indexTrust(trust);
  const signer = (at: number) => ({
    ...IDENTITIES.github,
    extensions: { ...IDENTITIES.github.extensions, 'source-repository-uri': `https://github.com/acme/r${at}` },
  });
  expect(index.entriesFor(signer(7)).map(({ name }) => name)).toEqual(['trust[7]']);
  expect(index.entriesFor(signer(300))).toEqual([]);
});
