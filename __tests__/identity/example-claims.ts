import type { CiId } from '../../src/results/build-facts.ts';

/** What tokens of each CI say, as their documentation has it; the same shapes as the issuer of the live tests gives. */

const times = { aud: 'sigstore', iat: 1_800_000_000, nbf: 1_800_000_000, exp: 1_800_000_600 };
const sha = (letter: string) => letter.repeat(40);
const circle = (claims: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(claims).map(([name, value]) => [`oidc.circleci.com/${name}`, value]));

export const EXAMPLE_CLAIMS: Readonly<Record<CiId, Record<string, unknown>>> = {
  github: {
    iss: 'https://token.actions.githubusercontent.com',
    sub: 'repo:acme@2/widget@1:ref:refs/heads/main',
    ...times,
    event_name: 'push',
    sha: sha('a'),
    workflow: 'release',
    repository: 'acme/widget',
    ref: 'refs/heads/main',
    job_workflow_ref: 'acme/widget/.github/workflows/release.yml@refs/heads/main',
    job_workflow_sha: sha('a'),
    runner_environment: 'github-hosted',
    repository_id: '1',
    repository_owner: 'acme',
    repository_owner_id: '2',
    workflow_ref: 'acme/widget/.github/workflows/release.yml@refs/heads/main',
    workflow_sha: sha('a'),
    run_id: '77',
    run_attempt: '1',
    repository_visibility: 'public',
  },
  gitlab: {
    iss: 'https://gitlab.com',
    sub: 'project_path:acme/widget:ref_type:branch:ref:main',
    ...times,
    ci_config_ref_uri: 'gitlab.com/acme/widget//.gitlab-ci.yml@refs/heads/main',
    ci_config_sha: sha('b'),
    runner_environment: 'gitlab-hosted',
    project_path: 'acme/widget',
    sha: sha('b'),
    ref_type: 'branch',
    ref: 'main',
    project_id: '11',
    namespace_path: 'acme',
    namespace_id: '12',
    pipeline_source: 'push',
    job_id: '99',
    project_visibility: 'public',
    pipeline_id: '5',
  },
  circleci: {
    iss: 'https://oidc.circleci.com',
    sub: 'org/o1/project/p1/user/u1/vcs-origin/github.com/acme/widget/vcs-ref/refs/heads/main',
    ...times,
    ...circle({
      'pipeline-id': 'pl1',
      'project-id': 'p1',
      'pipeline-definition-id': 'pd1',
      'workflow-id': 'w1',
      'job-id': 'j1',
      'ssh-rerun': false,
      'vcs-ref': 'refs/heads/main',
      'vcs-origin': 'github.com/acme/widget',
      'org-id': 'o1',
    }),
  },
  jenkins: {
    iss: 'https://jenkins.acme.example/oidc',
    sub: 'https://jenkins.acme.example/job/widget/job/main/',
    ...times,
    aud: ['sigstore'],
    build_number: 7,
  },
  buildkite: {
    iss: 'https://agent.buildkite.com',
    sub: 'organization:acme:pipeline:widget:ref:refs/heads/main:commit:cccc:step:build',
    ...times,
    organization_slug: 'acme',
    pipeline_slug: 'widget',
    build_number: 3,
    build_branch: 'main',
    build_commit: sha('c'),
    build_source: 'webhook',
    step_key: 'build',
    job_id: 'jj',
    agent_id: 'aa',
    runner_environment: 'self-hosted',
  },
};

/** What jobs with those tokens have in their environment. */
export const EXAMPLE_ENVIRONMENT: Readonly<Record<CiId, Record<string, string>>> = {
  github: {
    GITHUB_ACTIONS: 'true',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'acme/widget',
    GITHUB_SHA: sha('a'),
    GITHUB_JOB: 'build',
    GITHUB_RUN_ID: '77',
    GITHUB_RUN_ATTEMPT: '1',
  },
  gitlab: {
    GITLAB_CI: 'true',
    CI_PROJECT_URL: 'https://gitlab.com/acme/widget',
    CI_COMMIT_SHA: sha('b'),
    CI_COMMIT_BRANCH: 'main',
    CI_JOB_NAME: 'build-job',
    CI_JOB_STARTED_AT: '2027-01-15T08:00:00Z',
  },
  circleci: {
    CIRCLECI: 'true',
    CIRCLE_REPOSITORY_URL: 'git@github.com:acme/widget.git',
    CIRCLE_SHA1: sha('d'),
    CIRCLE_BRANCH: 'main',
    CIRCLE_JOB: 'build',
  },
  jenkins: {
    JENKINS_URL: 'https://jenkins.acme.example/',
    BUILD_ID: '7',
    JOB_URL: 'https://jenkins.acme.example/job/widget/job/main/',
    BUILD_URL: 'https://jenkins.acme.example/job/widget/job/main/7/',
    JOB_NAME: 'widget/main',
    GIT_URL: 'https://builder:hunter2@git.acme.example/acme/widget.git',
    GIT_COMMIT: sha('e'),
    BRANCH_NAME: 'main',
  },
  buildkite: {
    BUILDKITE: 'true',
    BUILDKITE_REPO: 'git@github.com:acme/widget.git',
    BUILDKITE_COMMIT: sha('c'),
    BUILDKITE_BRANCH: 'main',
  },
};

/** A token with these claims, whose signature is none. */
export function tokenOf(claims: Record<string, unknown>): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'ES256', kid: 'k1', typ: 'JWT' })}.${part(claims)}.${Buffer.from('canary').toString('base64url')}`;
}
