import { describe, expect, test } from '@jest/globals';
import { decideSigner } from '../../../src/policy/decide-signer.ts';
import { policyOfOptions, type ShortForm } from '../../../src/policy/parse/options-to-policy.ts';
import { indexTrust } from '../../../src/policy/trust-index.ts';
import type { CertificateIdentity } from '../../../src/x509/certificate.ts';

const github: CertificateIdentity = {
  san: 'https://github.com/acme/widget/.github/workflows/release.yml@refs/heads/main',
  sanType: 'uri',
  issuer: 'https://token.actions.githubusercontent.com',
  extensions: {
    'source-repository-uri': 'https://github.com/acme/widget',
    'source-repository-ref': 'refs/heads/main',
    'build-config-uri': 'https://github.com/acme/widget/.github/workflows/release.yml@refs/heads/main',
    'runner-environment': 'github-hosted',
  },
  serial: '01',
  notBefore: new Date(0),
  notAfter: new Date(600_000),
};
const gitlab: CertificateIdentity = {
  ...github,
  san: 'https://gitlab.com/acme/widget//.gitlab-ci.yml@refs/heads/main',
  issuer: 'https://gitlab.com',
  extensions: {
    'source-repository-uri': 'https://gitlab.com/acme/widget',
    'source-repository-ref': 'refs/heads/main',
    'build-config-uri': 'https://gitlab.com/acme/widget//.gitlab-ci.yml@refs/heads/main',
  },
};
const circleci: CertificateIdentity = {
  ...github,
  san: 'https://circleci.com/api/v2/projects/p1/pipeline-definitions/pd1',
  issuer: 'https://oidc.circleci.com',
  extensions: {
    'source-repository-uri': 'github.com/acme/widget',
    'source-repository-ref': 'refs/heads/main',
    'build-config-uri': 'https://circleci.com/api/v2/pipeline/pl1/config',
    'runner-environment': '""',
  },
};
const jenkins: CertificateIdentity = {
  ...github,
  san: 'https://ci.acme.example/job/widget/',
  issuer: 'https://ci.acme.example/oidc',
  extensions: {},
};

const changed = (identity: CertificateIdentity, extensions: Record<string, string>, more: Partial<CertificateIdentity> = {}) => ({
  ...identity,
  ...more,
  extensions: { ...identity.extensions, ...extensions },
});
const code = async (wanted: ShortForm, identity: CertificateIdentity) => {
  try {
    const { trust } = await policyOfOptions(wanted, '/');
    return decideSigner(indexTrust(trust), identity, trust).outcome.problem?.code ?? 'believed';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
};

describe('is believed', () => {
  test.each<[string, ShortForm, CertificateIdentity]>([
    ['a repository by name', { ci: 'github', repository: 'acme/widget' }, github],
    ['a repository by URL, without a CI', { repository: 'https://github.com/acme/widget' }, github],
    ['a URL as one clones it', { repository: 'https://github.com/acme/widget.git' }, github],
    ['workflow and ref', { ci: 'github', repository: 'acme/widget', workflow: '.github/workflows/*.yml', ref: 'refs/heads/*' }, github],
    [
      'a workflow with its ref',
      { ci: 'github', repository: 'acme/widget', workflow: '.github/workflows/release.yml@refs/heads/main' },
      github,
    ],
    ['GitLab with its two slashes', { ci: 'gitlab', repository: 'acme/widget', workflow: '.gitlab-ci.yml' }, gitlab],
    [
      'CircleCI by its project; its certificates leave out the scheme of the repository',
      { ci: 'circleci', repository: 'https://github.com/acme/widget', signer: circleci.san },
      circleci,
    ],
    [
      'CircleCI under the issuer of one organization',
      { repository: 'https://github.com/acme/widget', certificateOidcIssuer: 'https://oidc.circleci.com/org/0af1-22' },
      { ...circleci, issuer: 'https://oidc.circleci.com/org/0af1-22' },
    ],
    [
      'Jenkins by its job',
      { ci: 'jenkins', certificateOidcIssuer: 'https://ci.acme.example/oidc', signer: 'https://ci.acme.example/job/widget/' },
      jenkins,
    ],
    [
      'a reusable workflow that is named',
      { ci: 'github', repository: 'acme/widget', signer: 'https://github.com/acme/tools/.github/workflows/sign.yml' },
      { ...github, san: 'https://github.com/acme/tools/.github/workflows/sign.yml@refs/tags/v1' },
    ],
    [
      'a private instance that plays a CI',
      { ci: 'github', repository: 'acme/widget', certificateOidcIssuer: 'http://127.0.0.1:8900/github' },
      { ...github, issuer: 'http://127.0.0.1:8900/github' },
    ],
  ])('%s', async (_, wanted, identity) => {
    expect(await code(wanted, identity)).toBe('believed');
  });
});

describe('is refused', () => {
  test.each<[string, ShortForm, CertificateIdentity, string]>([
    [
      'another repository',
      { ci: 'github', repository: 'acme/widget' },
      changed(github, { 'source-repository-uri': 'https://github.com/evil/widget' }),
      'POLICY_REPOSITORY_MISMATCH',
    ],
    ['a repository that only begins alike', { ci: 'github', repository: 'acme/wid' }, github, 'POLICY_REPOSITORY_MISMATCH'],
    [
      'no repository in the certificate',
      { repository: 'https://github.com/acme/widget' },
      { ...github, extensions: {} },
      'POLICY_REPOSITORY_MISMATCH',
    ],
    ['another CI that builds the same repository', { ci: 'github', repository: 'acme/widget' }, circleci, 'POLICY_ISSUER_MISMATCH'],
    [
      'an issuer that only begins alike',
      { ci: 'github', repository: 'acme/widget' },
      { ...github, issuer: `${github.issuer}.evil.example` },
      'POLICY_ISSUER_MISMATCH',
    ],
    [
      'an enterprise slug that was not asked for',
      { ci: 'github', repository: 'acme/widget' },
      { ...github, issuer: `${github.issuer}/evil` },
      'POLICY_ISSUER_MISMATCH',
    ],
    [
      'an unknown issuer',
      { repository: 'https://github.com/acme/widget' },
      { ...github, issuer: 'https://evil.example' },
      'POLICY_ISSUER_MISMATCH',
    ],
    [
      'the CI itself where a private issuer was asked for',
      { ci: 'github', repository: 'acme/widget', certificateOidcIssuer: 'https://a.example' },
      github,
      'POLICY_ISSUER_MISMATCH',
    ],
    ['another ref', { ci: 'github', repository: 'acme/widget', ref: 'refs/tags/v*' }, github, 'POLICY_REF_MISMATCH'],
    [
      'another workflow',
      { ci: 'github', repository: 'acme/widget', workflow: '.github/workflows/ci.yml' },
      github,
      'POLICY_WORKFLOW_MISMATCH',
    ],
    [
      'a file whose name goes on after an @',
      { ci: 'github', repository: 'acme/widget', workflow: '.github/workflows/release.yml' },
      changed(
        github,
        { 'build-config-uri': 'https://github.com/acme/widget/.github/workflows/release.yml@x.yml@refs/heads/main' },
        { san: 'https://github.com/acme/widget/.github/workflows/release.yml@x.yml@refs/heads/main' },
      ),
      'POLICY_WORKFLOW_MISMATCH',
    ],
    [
      'a branch whose name ends as the ref that was asked for',
      { ci: 'github', repository: 'acme/widget', workflow: '.github/workflows/**@refs/heads/main' },
      changed(
        github,
        { 'build-config-uri': 'https://github.com/acme/widget/.github/workflows/x.yml@refs/heads/evil@refs/heads/main' },
        { san: 'https://github.com/acme/widget/.github/workflows/x.yml@refs/heads/evil@refs/heads/main' },
      ),
      'POLICY_WORKFLOW_MISMATCH',
    ],
    [
      'a reusable workflow nobody named',
      { ci: 'github', repository: 'acme/widget' },
      { ...github, san: 'https://github.com/evil/tools/.github/workflows/sign.yml@refs/tags/v1' },
      'POLICY_SIGNER_MISMATCH',
    ],
    [
      'another reusable workflow than the one named',
      { ci: 'github', repository: 'acme/widget', signer: 'https://github.com/acme/tools/.github/workflows/sign.yml' },
      { ...github, san: 'https://github.com/evil/tools/.github/workflows/sign.yml@refs/tags/v1' },
      'POLICY_SIGNER_MISMATCH',
    ],
    [
      'a signer from outside without a repository',
      { ci: 'github', signer: 'https://github.com/acme/tools/.github/workflows/sign.yml' },
      { ...github, san: 'https://github.com/acme/tools/.github/workflows/sign.yml@refs/tags/v1' },
      'POLICY_SHARED_SIGNER',
    ],
    ['a signer by its path alone', { ci: 'github', signer: '.github/workflows/release.yml' }, github, 'INPUT_UNSUPPORTED_CLAUSE'],
    [
      'a CircleCI project of nobody in particular',
      { ci: 'circleci', repository: 'https://github.com/acme/widget' },
      circleci,
      'INPUT_UNSUPPORTED_CLAUSE',
    ],
    [
      'another CircleCI project that builds the repository',
      { ci: 'circleci', repository: 'https://github.com/acme/widget', signer: 'https://circleci.com/api/v2/projects/p2/**' },
      circleci,
      'POLICY_SIGNER_MISMATCH',
    ],
    [
      'a workflow file of CircleCI',
      { ci: 'circleci', repository: 'https://github.com/acme/widget', workflow: '.circleci/config.yml' },
      circleci,
      'INPUT_UNSUPPORTED_CLAUSE',
    ],
    ['a repository name of CircleCI', { ci: 'circleci', repository: 'acme/widget' }, circleci, 'INPUT_UNSUPPORTED_CLAUSE'],
    [
      'a repository of Jenkins',
      { ci: 'jenkins', certificateOidcIssuer: jenkins.issuer, repository: 'https://github.com/acme/widget' },
      jenkins,
      'INPUT_UNSUPPORTED_CLAUSE',
    ],
    ['Jenkins without its issuer', { ci: 'jenkins', signer: jenkins.san }, jenkins, 'INPUT_UNSUPPORTED_CLAUSE'],
    [
      'another job of the same Jenkins',
      { ci: 'jenkins', certificateOidcIssuer: jenkins.issuer, signer: 'https://ci.acme.example/job/other/' },
      jenkins,
      'POLICY_SIGNER_MISMATCH',
    ],
  ])('%s', async (_, wanted, identity, expected) => {
    expect(await code(wanted, identity)).toBe(expected);
  });
});

describe('cannot be asked of anybody', () => {
  test.each<[string, ShortForm, string]>([
    ['a repository name without a CI', { repository: 'acme/widget' }, 'INPUT_OPTION_MISSING'],
    [
      'a repository of Jenkins',
      { ci: 'jenkins', certificateOidcIssuer: jenkins.issuer, repository: 'https://github.com/acme/widget' },
      'INPUT_UNSUPPORTED_CLAUSE',
    ],
    ['Jenkins without its issuer', { ci: 'jenkins', signer: jenkins.san }, 'INPUT_UNSUPPORTED_CLAUSE'],
    ['any repository', { ci: 'github', repository: '**' }, 'INPUT_UNSUPPORTED_CLAUSE'],
    ['a repository of any owner', { ci: 'gitlab', repository: '*/widget' }, 'INPUT_UNSUPPORTED_CLAUSE'],
    ['any signer', { ci: 'buildkite', signer: 'https://buildkite.com/**' }, 'INPUT_UNSUPPORTED_CLAUSE'],
    ['any identity', { certificateIdentityRegexp: '^.*$', certificateOidcIssuer: github.issuer }, 'INPUT_UNSUPPORTED_CLAUSE'],
    [
      'any identity at a mail provider',
      { certificateIdentityRegexp: '.+', certificateOidcIssuer: 'https://accounts.google.com' },
      'INPUT_UNSUPPORTED_CLAUSE',
    ],
    [
      'the issuer of another CI',
      { ci: 'gitlab', repository: 'acme/widget', certificateOidcIssuer: github.issuer },
      'INPUT_UNSUPPORTED_CLAUSE',
    ],
    ['a ref of Buildkite', { ci: 'buildkite', ref: 'refs/heads/main' }, 'INPUT_UNSUPPORTED_CLAUSE'],
    ['a workflow file of CircleCI', { ci: 'circleci', workflow: '.circleci/config.yml' }, 'INPUT_UNSUPPORTED_CLAUSE'],
    ['a repository name of CircleCI', { ci: 'circleci', repository: 'acme/widget' }, 'INPUT_UNSUPPORTED_CLAUSE'],
    [
      'any CircleCI project that builds a repository',
      {
        ci: 'circleci',
        repository: 'https://github.com/acme/widget',
        signer: 'https://circleci.com/api/v2/projects/*/pipeline-definitions/*',
        certificateOidcIssuer: circleci.issuer,
      },
      'INPUT_UNSUPPORTED_CLAUSE',
    ],
  ])('%s', async (_, wanted, expected) => {
    await expect(policyOfOptions(wanted, '/')).rejects.toMatchObject({ code: expected, exitCode: 2 });
  });

  test('what can be asked passes', async () => {
    for (const ci of ['github', 'gitlab'] as const)
      expect(await policyOfOptions({ ci, repository: 'acme/widget', workflow: 'a.yml', ref: 'refs/tags/*' }, '/')).toMatchObject({
        trust: [{ clauses: { repository: ['acme/widget'] } }],
      });
    await policyOfOptions({ repository: 'https://github.com/acme/widget', signer: '.github/workflows/sign.yml' }, '/');
    // An installation of one's own knows its own people.
    await policyOfOptions({ ci: 'jenkins', certificateOidcIssuer: jenkins.issuer, signer: 'https://ci.acme.example/**' }, '/');
    await policyOfOptions({ certificateIdentityRegexp: '.*', certificateOidcIssuer: 'https://sso.acme.example' }, '/');
    await policyOfOptions({ ci: 'github', repository: 'acme/*' }, '/');
  });
});

test('a job that was rerun with SSH is refused whoever was asked for', async () => {
  const rerun = changed(circleci, { 'runner-environment': 'ssh-rerun' });
  expect(await code({ ci: 'circleci', signer: circleci.san }, rerun)).toBe('POLICY_SSH_RERUN');
  expect(await code({ certificateIdentity: circleci.san, certificateOidcIssuer: circleci.issuer }, rerun)).toBe('POLICY_SSH_RERUN');
  expect(await code({ ci: 'circleci', signer: circleci.san }, circleci)).toBe('believed');
});

describe('by identity, as cosign asks for it', () => {
  const name = { certificateIdentity: github.san, certificateOidcIssuer: github.issuer };
  const like = (certificateIdentityRegexp: string) => ({ certificateIdentityRegexp, certificateOidcIssuer: github.issuer });

  test.each<[string, ShortForm, string]>([
    ['name and issuer', name, 'believed'],
    ['a pattern for the whole name', like('https://github\\.com/acme/[a-z]+/.*@refs/heads/main'), 'believed'],
    ['the beginning of the name', { ...name, certificateIdentity: github.san.slice(0, -1) }, 'POLICY_IDENTITY_MISMATCH'],
    ['a pattern for a part of the name', like('acme/widget'), 'POLICY_IDENTITY_MISMATCH'],
    ['a pattern whose alternative is a part', like('x|https://github.com/acme'), 'POLICY_IDENTITY_MISMATCH'],
    ['another issuer', { ...name, certificateOidcIssuer: `${github.issuer}/` }, 'POLICY_ISSUER_MISMATCH'],
    ['a backreference', like('(a)\\1'), 'INPUT_PATTERN'],
    ['an open bracket', like('('), 'INPUT_PATTERN'],
  ])('%s', async (_, wanted, expected) => {
    expect(await code(wanted, github)).toBe(expected);
  });

  test('a message has both what was asked for and what was found', async () => {
    const { trust } = await policyOfOptions({ ...name, certificateIdentity: 'https://else' }, '/');
    expect(decideSigner(indexTrust(trust), github, trust).outcome.problem?.message).toMatch(/https:\/\/else.*acme\/widget/);
  });

  test('a pattern that would run for ages is matched at once', async () => {
    expect(await code(like('(a+)+'), { ...github, san: `${'a'.repeat(5000)}!` })).toBe('POLICY_IDENTITY_MISMATCH');
  });

  test.each([
    ['a long part that is repeated often', `(${'.'.repeat(400)}){900}`],
    ['many parts that are repeated often', '(.{0,1000})'.repeat(370)],
    ['many parts', '[^a]{0,50}'.repeat(300)],
  ])('%s makes a pattern too large', async (_, pattern) => {
    expect(await code(like(pattern), github)).toBe('INPUT_PATTERN');
  });
});

describe('names on GitHub have no case', () => {
  const shared = { ...github, san: 'https://github.com/Acme/Tools/.github/workflows/Sign.yml@refs/tags/V1' };
  test.each<[string, ShortForm, CertificateIdentity, string]>([
    ['a repository', { ci: 'github', repository: 'ACME/Widget' }, github, 'believed'],
    ['a repository by URL', { repository: 'https://github.com/ACME/Widget' }, github, 'believed'],
    ['a repository by pattern', { ci: 'github', repository: 'ACME/W*' }, github, 'believed'],
    [
      'a workflow with its repository',
      { ci: 'github', repository: 'acme/widget', workflow: 'ACME/Widget/.github/workflows/release.yml' },
      github,
      'believed',
    ],
    ['a signer', { ci: 'github', repository: 'acme/widget', signer: 'acme/tools/.github/workflows/Sign.yml' }, shared, 'believed'],
    [
      'an identity',
      {
        certificateIdentity: shared.san.replace('Acme/Tools', 'acme/TOOLS'),
        certificateOidcIssuer: github.issuer,
        ci: 'github',
        repository: 'acme/Widget',
      },
      shared,
      'believed',
    ],
    [
      'never the path',
      { ci: 'github', repository: 'acme/widget', signer: 'acme/tools/.github/workflows/sign.yml' },
      shared,
      'POLICY_SIGNER_MISMATCH',
    ],
    [
      'never the path of a pattern',
      { ci: 'github', repository: 'acme/widget', signer: 'https://github.com/acme/**/sign.yml' },
      shared,
      'POLICY_SIGNER_MISMATCH',
    ],
    ['never the ref', { ci: 'github', repository: 'acme/widget', ref: 'refs/heads/Main' }, github, 'POLICY_REF_MISMATCH'],
    ['never a Unicode letter', { ci: 'github', repository: 'acme/wid\u0261et' }, github, 'POLICY_REPOSITORY_MISMATCH'],
    [
      'never the Kelvin sign',
      { ci: 'github', repository: '\u212aube/widget' },
      changed(github, { 'source-repository-uri': 'https://github.com/kube/widget' }, { san: github.san.replace('acme', 'kube') }),
      'POLICY_REPOSITORY_MISMATCH',
    ],
    ['never on GitLab', { ci: 'gitlab', repository: 'Acme/widget' }, gitlab, 'POLICY_REPOSITORY_MISMATCH'],
  ])('%s', async (_, wanted, identity, expected) => {
    expect(await code(wanted, identity)).toBe(expected);
  });

  test('an index of many repositories finds them too', async () => {
    const { trust } = await policyOfOptions({ ci: 'github', repository: 'ACME/Widget' }, '/');
    expect(
      indexTrust([...trust, ...trust.map((entry) => ({ ...entry, clauses: { repository: ['other/x'] } }))]).entriesFor(github),
    ).toEqual(trust);
  });

  test('where it is only the case, the message says so', async () => {
    const messageOf = async (wanted: ShortForm, identity: CertificateIdentity) => {
      const { trust } = await policyOfOptions(wanted, '/');
      return decideSigner(indexTrust(trust), identity, trust).outcome.problem?.message;
    };
    const differs = 'They differ only in upper and lower case.';
    expect(await messageOf({ ci: 'gitlab', repository: 'Acme/widget' }, gitlab)).toContain(differs);
    expect(await messageOf({ ci: 'gitlab', repository: 'Acme/w*' }, gitlab)).toContain(differs);
    expect(await messageOf({ ci: 'github', repository: 'acme/widget', ref: 'refs/heads/Main' }, github)).toContain(differs);
    expect(await messageOf({ certificateIdentity: gitlab.san.toUpperCase(), certificateOidcIssuer: gitlab.issuer }, gitlab)).toContain(
      differs,
    );
    expect(await messageOf({ ci: 'gitlab', repository: 'acme/other' }, gitlab)).not.toContain(differs);
  });
});

describe('a signer with its repository is not a path in the repository that was built', () => {
  const shared = { ...github, san: 'https://github.com/acme/tools/.github/workflows/sign.yml@refs/tags/v1' };
  const included = { ...gitlab, san: 'https://gitlab.com/acme/deep/tools//ci/sign.yml@refs/heads/main' };
  test.each<[string, ShortForm, CertificateIdentity, string]>([
    [
      'OWNER/REPO/.github/workflows/FILE',
      { ci: 'github', repository: 'acme/widget', signer: 'acme/tools/.github/workflows/sign.yml' },
      shared,
      'believed',
    ],
    [
      'with its host',
      { ci: 'github', repository: 'acme/widget', signer: 'github.com/acme/tools/.github/workflows/sign.yml' },
      shared,
      'believed',
    ],
    [
      'with its ref',
      { ci: 'github', repository: 'acme/widget', signer: 'acme/tools/.github/workflows/sign.yml@refs/tags/v1' },
      shared,
      'believed',
    ],
    [
      'of anybody else',
      { ci: 'github', repository: 'acme/widget', signer: 'evil/tools/.github/workflows/sign.yml' },
      shared,
      'POLICY_SIGNER_MISMATCH',
    ],
    [
      'on another host',
      { ci: 'github', repository: 'acme/widget', signer: 'ghe.example/acme/tools/.github/workflows/sign.yml' },
      shared,
      'POLICY_SIGNER_MISMATCH',
    ],
    [
      'a path stays a path',
      { ci: 'github', repository: 'acme/widget', signer: '.github/workflows/sign.yml' },
      shared,
      'POLICY_SIGNER_MISMATCH',
    ],
    ['GROUP/PROJECT//FILE', { ci: 'gitlab', repository: 'acme/widget', signer: 'acme/deep/tools//ci/sign.yml' }, included, 'believed'],
    [
      'on a host of one’s own, which is that of the repository',
      {
        ci: 'github',
        repository: 'https://ghe.example/acme/widget',
        signer: 'acme/tools/.github/workflows/sign.yml',
        certificateOidcIssuer: 'https://ghe.example/token',
      },
      changed(
        github,
        { 'source-repository-uri': 'https://ghe.example/acme/widget' },
        { san: 'https://ghe.example/acme/tools/.github/workflows/sign.yml@refs/tags/v1', issuer: 'https://ghe.example/token' },
      ),
      'believed',
    ],
  ])('%s', async (_, wanted, identity, expected) => {
    expect(await code(wanted, identity)).toBe(expected);
  });
});

describe('a runner that nobody but the platform controls', () => {
  const on = (runner: string | undefined): CertificateIdentity => {
    const { 'runner-environment': _, ...extensions } = github.extensions;
    return { ...github, extensions: runner === undefined ? extensions : { ...extensions, 'runner-environment': runner } };
  };
  test.each<[string | undefined, string]>([
    ['github-hosted', 'believed'],
    ['gitlab-hosted', 'believed'],
    ['self-hosted', 'POLICY_RUNNER_MISMATCH'],
    ['GitHub-Hosted', 'POLICY_RUNNER_MISMATCH'],
    ['""', 'POLICY_RUNNER_MISMATCH'],
    [undefined, 'POLICY_RUNNER_MISMATCH'],
  ])('%s: %s', async (runner, expected) => {
    expect(await code({ ci: 'github', repository: 'acme/widget', denySelfHostedRunners: true }, on(runner))).toBe(expected);
    const named = { certificateIdentity: github.san, certificateOidcIssuer: github.issuer };
    expect(await code({ ...named, denySelfHostedRunners: true }, on(runner))).toBe(expected);
    expect(await code(named, on(runner))).toBe('believed');
  });

  test('cannot be asked for where no certificate proves it', async () => {
    await expect(policyOfOptions({ ci: 'circleci', signer: circleci.san, denySelfHostedRunners: true }, '/')).rejects.toMatchObject({
      code: 'INPUT_UNSUPPORTED_CLAUSE',
    });
  });
});

describe('the owner has to be literal where anybody can register one', () => {
  test.each<[string, ShortForm]>([
    ['a beginning', { ci: 'github', repository: 'acme*/**' }],
    ['a beginning, by URL', { repository: 'https://github.com/acme*/widget' }],
    ['an end', { ci: 'gitlab', repository: '*acme/widget' }],
    ['a host', { repository: 'https://*/acme/widget' }],
    ['a beginning of an owner', { ci: 'github', owner: 'acme*' }],
    ['any owner', { ci: 'github', owner: '*' }],
    ['a signer of any owner', { ci: 'github', signer: 'https://github.com/**/.github/workflows/release.yml' }],
    ['a signer with its host', { ci: 'github', signer: 'github.com/*/tools/.github/workflows/release.yml' }],
    ['a signer by its path in any repository', { ci: 'github', repository: '**', signer: '.github/workflows/release.yml' }],
    ['a pattern', { certificateIdentityRegexp: 'https://github\\.com/.*', certificateOidcIssuer: github.issuer }],
  ])('%s', async (_, wanted) => {
    await expect(policyOfOptions(wanted, '/')).rejects.toMatchObject({
      code: 'INPUT_UNSUPPORTED_CLAUSE',
      hint: expect.stringMatching(/acme/),
    });
  });
});

test('what only policies could ask for can be asked for in options too', async () => {
  const commit = 'a'.repeat(40);
  const job = changed(github, {
    'source-repository-owner-uri': 'https://github.com/acme',
    'source-repository-digest': commit,
    'build-signer-digest': commit,
    'build-trigger': 'push',
  });
  const right = { ci: 'github', owner: 'acme', commit, signerCommit: commit, trigger: 'push' } as const;
  expect(await code(right, job)).toBe('believed');
  expect(await code({ ...right, owner: 'acm' }, job)).toBe('POLICY_OWNER_MISMATCH');
  expect(await code({ ...right, commit: 'b'.repeat(40) }, job)).toBe('POLICY_COMMIT_MISMATCH');
  expect(await code({ ...right, signerCommit: 'b'.repeat(40) }, job)).toBe('POLICY_SIGNER_COMMIT_MISMATCH');
  expect(await code({ ...right, trigger: 'schedule' }, job)).toBe('POLICY_TRIGGER_MISMATCH');
});

describe('a certificate of Fulcio before spring 2023', () => {
  const of = (repository: string, san = github.san): CertificateIdentity => ({
    ...github,
    san,
    extensions: {
      issuer: github.issuer,
      'github-workflow-trigger': 'push',
      'github-workflow-sha': 'a'.repeat(40),
      'github-workflow-name': 'Release',
      'github-workflow-repository': repository,
      'github-workflow-ref': 'refs/heads/main',
    },
  });
  const sign = 'https://github.com/acme/tools/.github/workflows/sign.yml';
  test.each<[string, ShortForm, CertificateIdentity, string]>([
    ['its repository', { ci: 'github', repository: 'acme/widget' }, of('acme/widget'), 'believed'],
    [
      'its repository, owner, ref, commit and trigger',
      { ci: 'github', repository: 'acme/widget', owner: 'acme', ref: 'refs/heads/*', commit: 'a'.repeat(40), trigger: 'push' },
      of('acme/widget'),
      'believed',
    ],
    ['another repository', { ci: 'github', repository: 'acme/other' }, of('acme/widget'), 'POLICY_REPOSITORY_MISMATCH'],
    ['another ref', { ci: 'github', repository: 'acme/widget', ref: 'refs/tags/*' }, of('acme/widget'), 'POLICY_REF_MISMATCH'],
    [
      'a workflow of another repository that nobody named',
      { ci: 'github', repository: 'acme/widget' },
      of('acme/widget', `${sign}@v1`),
      'POLICY_SIGNER_MISMATCH',
    ],
    [
      'a signer with the repository',
      { ci: 'github', repository: 'acme/widget', signer: sign },
      of('acme/widget', `${sign}@refs/tags/v1`),
      'believed',
    ],
    [
      'a signer that another repository called',
      { ci: 'github', repository: 'acme/widget', signer: sign },
      of('evil/widget', `${sign}@refs/tags/v1`),
      'POLICY_REPOSITORY_MISMATCH',
    ],
    [
      'what it does not say',
      { ci: 'github', repository: 'acme/widget', workflow: 'release.yml' },
      of('acme/widget'),
      'POLICY_WORKFLOW_MISMATCH',
    ],
    [
      'a later one without its workflow',
      { ci: 'github', repository: 'acme/widget' },
      { ...github, extensions: { 'source-repository-uri': 'https://github.com/acme/widget' } },
      'POLICY_SIGNER_MISMATCH',
    ],
  ])('%s', async (_, wanted, identity, expected) => {
    expect(await code(wanted, identity)).toBe(expected);
  });
});
