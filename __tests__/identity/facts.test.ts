import { expect, test } from '@jest/globals';
import { CI_PROVIDERS } from '../../src/identity/providers.ts';
import type { CiId } from '../../src/results/build-facts.ts';
import { EXAMPLE_CLAIMS, EXAMPLE_ENVIRONMENT } from './example-claims.ts';

const sha = (letter: string) => letter.repeat(40);

const EXPECTED: Readonly<Record<CiId, unknown>> = {
  github: {
    proven: {
      repository: 'https://github.com/acme/widget',
      repositoryId: '1',
      owner: 'https://github.com/acme',
      ownerId: '2',
      ref: 'refs/heads/main',
      commit: sha('a'),
      workflow: 'https://github.com/acme/widget/.github/workflows/release.yml@refs/heads/main',
      workflowCommit: sha('a'),
      signer: 'https://github.com/acme/widget/.github/workflows/release.yml@refs/heads/main',
      trigger: 'push',
      run: 'https://github.com/acme/widget/actions/runs/77/attempts/1',
      runner: 'github-hosted',
      visibility: 'public',
    },
    declared: {
      repository: 'https://github.com/acme/widget',
      commit: sha('a'),
      run: 'https://github.com/acme/widget/actions/runs/77/attempts/1',
      job: 'build',
    },
  },
  gitlab: {
    proven: {
      repository: 'https://gitlab.com/acme/widget',
      repositoryId: '11',
      owner: 'https://gitlab.com/acme',
      ownerId: '12',
      ref: 'refs/heads/main',
      commit: sha('b'),
      workflow: 'https://gitlab.com/acme/widget//.gitlab-ci.yml@refs/heads/main',
      workflowCommit: sha('b'),
      signer: 'https://gitlab.com/acme/widget//.gitlab-ci.yml@refs/heads/main',
      trigger: 'push',
      run: 'https://gitlab.com/acme/widget/-/jobs/99',
      runner: 'gitlab-hosted',
      visibility: 'public',
    },
    declared: {
      repository: 'https://gitlab.com/acme/widget',
      commit: sha('b'),
      ref: 'refs/heads/main',
      job: 'build-job',
      startedOn: '2027-01-15T08:00:00Z',
    },
  },
  circleci: {
    proven: {
      repository: 'https://github.com/acme/widget',
      ref: 'refs/heads/main',
      workflow: 'https://circleci.com/api/v2/projects/p1/pipeline-definitions/pd1',
      signer: 'https://circleci.com/api/v2/projects/p1/pipeline-definitions/pd1',
      run: 'https://app.circleci.com/workflow/w1/job/j1',
    },
    declared: { repository: 'https://github.com/acme/widget', ref: 'refs/heads/main', commit: sha('d'), job: 'build' },
  },
  jenkins: {
    proven: {
      workflow: 'https://jenkins.acme.example/job/widget/job/main/',
      signer: 'https://jenkins.acme.example/job/widget/job/main/',
      run: 'https://jenkins.acme.example/job/widget/job/main/7/',
    },
    declared: {
      repository: 'https://git.acme.example/acme/widget',
      ref: 'refs/heads/main',
      commit: sha('e'),
      workflow: 'https://jenkins.acme.example/job/widget/job/main/',
      run: 'https://jenkins.acme.example/job/widget/job/main/7/',
      job: 'widget/main',
    },
  },
  buildkite: {
    proven: {
      ref: 'refs/heads/main',
      commit: sha('c'),
      workflow: 'https://buildkite.com/acme/widget',
      signer: 'https://buildkite.com/acme/widget',
      trigger: 'webhook',
      run: 'https://buildkite.com/acme/widget/builds/3#jj',
      runner: 'self-hosted',
      job: 'build',
    },
    declared: { repository: 'https://github.com/acme/widget', commit: sha('c'), ref: 'refs/heads/main' },
  },
};

const ids = Object.keys(CI_PROVIDERS) as CiId[];

test.each(ids)('%s: what the token proves and what the job declares, apart', (id) => {
  expect(CI_PROVIDERS[id].facts(EXAMPLE_CLAIMS[id], EXAMPLE_ENVIRONMENT[id])).toEqual(EXPECTED[id]);
});

test.each(ids)('%s: without claims nothing is proven, without variables nothing declared', (id) => {
  expect(CI_PROVIDERS[id].facts({}, {})).toEqual({ proven: {}, declared: {} });
});

test.each(ids)('%s: every variable that is read is documented, and no other is read', (id) => {
  const read = new Set<string>();
  const env = new Proxy(EXAMPLE_ENVIRONMENT[id], {
    get(target, name) {
      read.add(String(name));
      return target[String(name)];
    },
  });
  CI_PROVIDERS[id].detect(env);
  CI_PROVIDERS[id].facts(EXAMPLE_CLAIMS[id], env);
  const { variables } = CI_PROVIDERS[id];
  expect([...read].filter((name) => !variables.includes(name))).toEqual([]);
  expect(variables).toEqual([...variables].sort());
});

const proven = (id: CiId, changes: Record<string, unknown>) => CI_PROVIDERS[id].facts({ ...EXAMPLE_CLAIMS[id], ...changes }, {}).proven;
const declared = (id: CiId, env: Record<string, string>) => CI_PROVIDERS[id].facts({}, env).declared;

test.each([
  ['https://token.actions.githubusercontent.com/acme-inc', 'https://github.com/acme/widget'],
  ['https://token.actions.acme.ghe.com', 'https://acme.ghe.com/acme/widget'],
  ['https://git.acme.example/_services/token', 'https://git.acme.example/acme/widget'],
])('GitHub behind the issuer %s has its repositories at %s', (iss, repository) => {
  expect(proven('github', { iss })).toMatchObject({ repository, run: `${repository}/actions/runs/77/attempts/1` });
});

test('a reusable workflow signs, and its caller is the workflow', () => {
  expect(proven('github', { job_workflow_ref: 'acme/shared/.github/workflows/attest.yml@refs/tags/v1' })).toMatchObject({
    workflow: 'https://github.com/acme/widget/.github/workflows/release.yml@refs/heads/main',
    signer: 'https://github.com/acme/shared/.github/workflows/attest.yml@refs/tags/v1',
  });
});

test.each([
  [
    'self-managed',
    'https://git.acme.example',
    'git.acme.example/acme/widget//.gitlab-ci.yml@refs/heads/main',
    'https://git.acme.example/acme/widget',
  ],
  [
    'below a path',
    'https://acme.example/git',
    'acme.example/acme/widget//.gitlab-ci.yml@refs/heads/main',
    'https://acme.example/git/acme/widget',
  ],
  ['without a configuration', 'https://git.acme.example', null, 'https://git.acme.example/acme/widget'],
])('GitLab %s has its repositories where its issuer is', (_, iss, ci_config_ref_uri, repository) => {
  expect(proven('gitlab', { iss, ci_config_ref_uri })).toMatchObject({ repository });
});

test.each([
  [{ ref_type: 'tag', ref: 'v1' }, 'refs/tags/v1'],
  [{ ref_type: 'branch', ref: 'fix/a' }, 'refs/heads/fix/a'],
  [{ ref_type: null }, undefined],
])('GitLab: the ref of %p is %s', (changes, ref) => {
  expect(proven('gitlab', changes).ref).toBe(ref);
});

test('CircleCI: a commit in the token is proven, a rerun with SSH is told, a webhook has no source', () => {
  expect(proven('circleci', { 'oidc.circleci.com/vcs-sha': sha('f') }).commit).toBe(sha('f'));
  expect(proven('circleci', { 'oidc.circleci.com/ssh-rerun': true }).runner).toBe('ssh-rerun');
  expect(proven('circleci', { 'oidc.circleci.com/vcs-origin': '', 'oidc.circleci.com/vcs-ref': undefined })).toEqual({
    workflow: 'https://circleci.com/api/v2/projects/p1/pipeline-definitions/pd1',
    signer: 'https://circleci.com/api/v2/projects/p1/pipeline-definitions/pd1',
    run: 'https://app.circleci.com/workflow/w1/job/j1',
  });
});

test.each([
  ['a tag', { build_tag: 'v1', build_branch: 'v1' }, 'refs/tags/v1'],
  ['a branch of a fork', { build_branch: 'eve:main' }, undefined],
])('Buildkite: the ref of %s', (_, changes, ref) => {
  expect(proven('buildkite', changes).ref).toBe(ref);
});

test('Buildkite: HEAD is no commit', () => {
  expect(proven('buildkite', { build_commit: 'HEAD' })).not.toHaveProperty('commit');
});

test('Jenkins: a token from outside of a build names no run', () => {
  expect(proven('jenkins', { build_number: undefined })).not.toHaveProperty('run');
});

test.each([
  ['a pull request', { CHANGE_ID: '12', BRANCH_NAME: 'PR-12' }, undefined],
  ['a tag', { TAG_NAME: 'v1', BRANCH_NAME: 'v1' }, 'refs/tags/v1'],
  ['a freestyle job', { GIT_BRANCH: 'origin/main' }, 'refs/heads/main'],
])('Jenkins: the ref of %s', (_, env, ref) => {
  expect(declared('jenkins', env).ref).toBe(ref);
});

test.each([
  ['https://x:canary@git.example/a/b.git', 'https://git.example/a/b'],
  ['ssh://git@git.example:2222/a/b.git', 'https://git.example/a/b'],
  ['git@git.example:a/b.git', 'https://git.example/a/b'],
  ['https://git.example:8443/a/b/', 'https://git.example:8443/a/b'],
  ['file:///srv/git/b', undefined],
  ['/srv/git/b', undefined],
  [`https://git.example/${'a'.repeat(3000)}`, undefined],
  ['https://git.example/a\u0007b', undefined],
])('the repository %s is %s: one URL, no credentials', (url, repository) => {
  expect(declared('buildkite', { BUILDKITE_REPO: url }).repository).toBe(repository);
});

test('a URL with credentials loses them', () => {
  expect(declared('jenkins', { BUILD_URL: 'https://u:canary@j.example/job/a/1/' }).run).toBe('https://j.example/job/a/1/');
});

test('a commit that is none is no fact', () => {
  expect(declared('circleci', { CIRCLE_SHA1: 'c0ffee' })).toEqual({});
});
