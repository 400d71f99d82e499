const digits = (letter: string) => letter.repeat(40);

/** What a token of each CI says by default, shaped as the real ones are. */
export const CLAIMS = {
  github: {
    sub: 'repo:acme/widget:ref:refs/heads/main',
    event_name: 'push',
    sha: digits('a'),
    workflow: 'release',
    repository: 'acme/widget',
    ref: 'refs/heads/main',
    job_workflow_ref: 'acme/widget/.github/workflows/release.yml@refs/heads/main',
    job_workflow_sha: digits('a'),
    runner_environment: 'github-hosted',
    repository_id: '1',
    repository_owner: 'acme',
    repository_owner_id: '2',
    workflow_ref: 'acme/widget/.github/workflows/release.yml@refs/heads/main',
    workflow_sha: digits('a'),
    run_id: '77',
    run_attempt: '1',
    repository_visibility: 'public',
  },
  gitlab: {
    sub: 'project_path:acme/widget:ref_type:branch:ref:main',
    ci_config_ref_uri: 'gitlab.com/acme/widget//.gitlab-ci.yml@refs/heads/main',
    ci_config_sha: digits('b'),
    runner_environment: 'gitlab-hosted',
    project_path: 'acme/widget',
    sha: digits('b'),
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
    sub: 'org/o1/project/p1/user/u1/vcs-origin/github.com/acme/widget/vcs-ref/refs/heads/main',
    'oidc.circleci.com/pipeline-id': 'pl1',
    'oidc.circleci.com/project-id': 'p1',
    'oidc.circleci.com/pipeline-definition-id': 'pd1',
    'oidc.circleci.com/workflow-id': 'w1',
    'oidc.circleci.com/job-id': 'j1',
    'oidc.circleci.com/ssh-rerun': false,
    'oidc.circleci.com/vcs-ref': 'refs/heads/main',
    'oidc.circleci.com/vcs-origin': 'github.com/acme/widget',
    'oidc.circleci.com/org-id': 'o1',
  },
  buildkite: {
    sub: 'organization:acme:pipeline:widget',
    organization_slug: 'acme',
    pipeline_slug: 'widget',
    build_number: 3,
    job_id: 'jj',
    runner_environment: 'self-hosted',
    build_commit: digits('c'),
    build_source: 'webhook',
  },
  jenkins: { sub: 'http://127.0.0.1/job/widget/job/main/', build_number: 7 },
  // With the claims of jenkins/casc.yaml.
  'jenkins-facts': {
    sub: 'http://127.0.0.1/job/widget/job/main/',
    build_number: 7,
    build_url: 'http://127.0.0.1/job/widget/job/main/7/',
    branch: 'main',
  },
  spiffe: { sub: 'spiffe://acme.example/ci/release' },
  email: { sub: 'dev@example.com', email: 'dev@example.com', email_verified: true },
} as const;

export type IssuerKind = keyof typeof CLAIMS;

export const ISSUER_KINDS = Object.keys(CLAIMS) as IssuerKind[];
