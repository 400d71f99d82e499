/** The identities that the sandbox provides: its own, the five CI systems, and a person. Each has its own issuer, as in reality. */
export const IDENTITY_KINDS = ['sandbox', 'github', 'gitlab', 'circleci', 'jenkins', 'buildkite', 'email'] as const;
export type IdentityKind = (typeof IDENTITY_KINDS)[number];

export type SampleClaims = Readonly<Record<string, unknown>>;

const commit = 'c0ffee'.repeat(7).slice(0, 40);

/** Claims in the form of the real issuers. `iss`, `aud` and the times are added when a token is made. */
export const SAMPLE_CLAIMS: Readonly<Record<IdentityKind, SampleClaims>> = {
  sandbox: { sub: 'https://chopmark-sandbox.invalid/identity' },
  github: {
    sub: 'repo:acme/widget:ref:refs/heads/main',
    event_name: 'push',
    sha: commit,
    workflow: 'release',
    repository: 'acme/widget',
    repository_id: '4711',
    repository_owner: 'acme',
    repository_owner_id: '42',
    repository_visibility: 'public',
    ref: 'refs/heads/main',
    ref_type: 'branch',
    workflow_ref: 'acme/widget/.github/workflows/release.yml@refs/heads/main',
    workflow_sha: commit,
    job_workflow_ref: 'acme/widget/.github/workflows/release.yml@refs/heads/main',
    job_workflow_sha: commit,
    runner_environment: 'github-hosted',
    run_id: '77',
    run_number: '7',
    run_attempt: '1',
    actor: 'dev',
  },
  gitlab: {
    sub: 'project_path:acme/widget:ref_type:branch:ref:main',
    ci_config_ref_uri: 'gitlab.com/acme/widget//.gitlab-ci.yml@refs/heads/main',
    ci_config_sha: commit,
    runner_environment: 'gitlab-hosted',
    project_path: 'acme/widget',
    project_id: '11',
    project_visibility: 'public',
    namespace_path: 'acme',
    namespace_id: '12',
    sha: commit,
    ref_type: 'branch',
    ref: 'main',
    pipeline_id: '5',
    pipeline_source: 'push',
    job_id: '99',
  },
  circleci: {
    sub: 'org/5b0c/project/9d1e/user/7f2a/vcs-origin/github.com/acme/widget/vcs-ref/refs/heads/main',
    'oidc.circleci.com/org-id': '5b0c',
    'oidc.circleci.com/project-id': '9d1e',
    'oidc.circleci.com/pipeline-definition-id': '3c4d',
    'oidc.circleci.com/pipeline-id': '1a2b',
    'oidc.circleci.com/workflow-id': '5e6f',
    'oidc.circleci.com/job-id': '7a8b',
    'oidc.circleci.com/ssh-rerun': false,
    'oidc.circleci.com/vcs-origin': 'github.com/acme/widget',
    'oidc.circleci.com/vcs-ref': 'refs/heads/main',
  },
  jenkins: { sub: 'http://127.0.0.1/job/widget/job/main/', build_number: 7 },
  buildkite: {
    sub: `organization:acme:pipeline:widget:ref:refs/heads/main:commit:${commit}:step:release`,
    organization_slug: 'acme',
    pipeline_slug: 'widget',
    build_number: 3,
    build_branch: 'main',
    build_commit: commit,
    build_source: 'webhook',
    job_id: '018f',
    runner_environment: 'self-hosted',
  },
  email: { sub: 'dev', email: 'dev@chopmark-sandbox.invalid', email_verified: true },
};
