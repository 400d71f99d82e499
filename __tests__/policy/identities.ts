import type { CertificateIdentity } from '../../src/x509/certificate.ts';

const COMMIT = 'c0ffee'.repeat(7).slice(0, 40);
const base = { sanType: 'uri' as const, serial: '01', notBefore: new Date(0), notAfter: new Date(600_000) };

/** What Fulcio 1.8.8 writes for a job of each CI. */
export const IDENTITIES = {
  github: {
    ...base,
    san: 'https://github.com/acme/widget/.github/workflows/release.yml@refs/tags/v1.0.0',
    issuer: 'https://token.actions.githubusercontent.com',
    extensions: {
      'build-signer-uri': 'https://github.com/acme/widget/.github/workflows/release.yml@refs/tags/v1.0.0',
      'build-signer-digest': COMMIT,
      'runner-environment': 'github-hosted',
      'source-repository-uri': 'https://github.com/acme/widget',
      'source-repository-digest': COMMIT,
      'source-repository-ref': 'refs/tags/v1.0.0',
      'source-repository-identifier': '4711',
      'source-repository-owner-uri': 'https://github.com/acme',
      'source-repository-owner-identifier': '42',
      'build-config-uri': 'https://github.com/acme/widget/.github/workflows/release.yml@refs/tags/v1.0.0',
      'build-config-digest': COMMIT,
      'build-trigger': 'push',
      'run-invocation-uri': 'https://github.com/acme/widget/actions/runs/77/attempts/1',
      'source-repository-visibility-at-signing': 'public',
      'deployment-environment': 'production',
      'token-subject': 'repo:acme@42/widget@4711:ref:refs/tags/v1.0.0',
    },
  },
  gitlab: {
    ...base,
    san: 'https://gitlab.com/acme/widget//.gitlab-ci.yml@refs/heads/main',
    issuer: 'https://gitlab.com',
    extensions: {
      'build-signer-uri': 'https://gitlab.com/acme/widget//.gitlab-ci.yml@refs/heads/main',
      'build-signer-digest': COMMIT,
      'runner-environment': 'gitlab-hosted',
      'source-repository-uri': 'https://gitlab.com/acme/widget',
      'source-repository-digest': COMMIT,
      'source-repository-ref': 'refs/heads/main',
      'source-repository-identifier': '11',
      'source-repository-owner-uri': 'https://gitlab.com/acme',
      'source-repository-owner-identifier': '12',
      'build-config-uri': 'https://gitlab.com/acme/widget//.gitlab-ci.yml@refs/heads/main',
      'build-config-digest': COMMIT,
      'build-trigger': 'push',
      'run-invocation-uri': 'https://gitlab.com/acme/widget/-/jobs/99',
      'source-repository-visibility-at-signing': 'internal',
      'deployment-environment': 'production',
      'token-subject': 'project_path:acme/widget:ref_type:branch:ref:main',
    },
  },
  circleci: {
    ...base,
    san: 'https://circleci.com/api/v2/projects/9d1e/pipeline-definitions/3c4d',
    issuer: 'https://oidc.circleci.com',
    extensions: {
      'build-signer-uri': 'https://circleci.com/api/v2/projects/9d1e/pipeline-definitions/3c4d',
      'runner-environment': '""',
      'source-repository-uri': 'github.com/acme/widget',
      'source-repository-ref': 'refs/heads/main',
      'build-config-uri': 'https://circleci.com/api/v2/pipeline/1a2b/config',
      'run-invocation-uri': 'https://app.circleci.com//workflow/5e6f/job/7a8b',
      'token-subject': 'org/5b0c/project/9d1e/user/7f2a',
    },
  },
  'circleci-organization': {
    ...base,
    san: 'https://circleci.com/api/v2/projects/9d1e/pipeline-definitions/3c4d',
    issuer: 'https://oidc.circleci.com/org/5b0c',
    extensions: {
      'runner-environment': '""',
      'source-repository-uri': 'github.com/acme/widget',
      'source-repository-ref': 'refs/heads/main',
    },
  },
  buildkite: {
    ...base,
    san: 'https://buildkite.com/acme/widget',
    issuer: 'https://agent.buildkite.com',
    extensions: {
      'runner-environment': 'self-hosted',
      'source-repository-digest': COMMIT,
      'build-trigger': 'webhook',
      'run-invocation-uri': 'https://buildkite.com/acme/widget/builds/3#018f',
      'token-subject': 'organization:acme:pipeline:widget:ref:refs/heads/main',
    },
  },
  jenkins: {
    ...base,
    san: 'https://jenkins.acme.example/job/widget/job/main/',
    issuer: 'https://jenkins.acme.example/oidc',
    extensions: { 'token-subject': 'https://jenkins.acme.example/job/widget/job/main/' },
  },
} satisfies Record<string, CertificateIdentity>;

export const FULL_COMMIT = COMMIT;
