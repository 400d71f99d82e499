import { google } from '../../../src/identity/ambient/google.ts';
import { kubernetes } from '../../../src/identity/ambient/kubernetes.ts';
import { checkCertificateClaims } from '../../../src/identity/check-certificate-claims.ts';
import type { Claims } from '../../../src/identity/claims/claims.ts';
import { checkToken, readClaims } from '../../../src/identity/claims/claims.ts';
import { CLAUSE_NAMES, SIGNER_IDS } from '../../../src/identity/claims/clauses.ts';
import { commitOf, refOf, repositoryOf, urlOf } from '../../../src/identity/claims/environment-facts.ts';
import { foldGithubNames } from '../../../src/identity/claims/github-names.ts';
import { readInjectedToken } from '../../../src/identity/claims/injected-token.ts';
import { readProvenFacts } from '../../../src/identity/claims/proven-facts.ts';
import { readExtension } from '../../../src/identity/claims/read-extension.ts';
import { guessForge, readCaller, readSignerRepository, readSourceRepository } from '../../../src/identity/claims/signer-repository.ts';
import { detectCi, listDetected } from '../../../src/identity/detect.ts';
import { CI_PROVIDERS } from '../../../src/identity/providers.ts';
import { platformOf } from '../../../src/identity/select.ts';
import { provenVisibility } from '../../../src/identity/visibility.ts';
import { findKnownPair } from '../../../src/policy/known-builders.ts';
import { checkBuilder } from '../../../src/predicates/check-builder.ts';
import { provenance } from '../../../src/predicates/provenance.ts';
import { FULCIO_EXTENSIONS } from '../../../src/x509/fulcio-extensions.ts';
import type { FuzzTarget } from '../target.ts';
import { runCases } from './cases.ts';
import { answer, clock, logger, parseInput, parseTextMap, parseTexts, textOf } from './fakes.ts';

const exec = async () => ({ exitCode: 1, stdout: '', stderr: '' });
const GITHUB = {
  iss: 'https://token.actions.githubusercontent.com',
  sub: 'repo:acme/widget:ref:refs/heads/main',
  aud: 'sigstore',
  exp: 2e9,
  nbf: 1,
  iat: 1,
  repository: 'acme/widget',
  repository_id: '1',
  repository_owner: 'acme',
  repository_owner_id: '2',
  repository_visibility: 'public',
  workflow_ref: 'acme/widget/.github/workflows/a.yml@refs/heads/main',
  job_workflow_ref: 'acme/widget/.github/workflows/a.yml@refs/heads/main',
  job_workflow_sha: '0'.repeat(40),
  workflow_sha: '0'.repeat(40),
  ref: 'refs/heads/main',
  sha: '0'.repeat(40),
  event_name: 'push',
  run_id: '1',
  run_attempt: '1',
  runner_environment: 'github-hosted',
};
const GITLAB = {
  iss: 'https://gitlab.com',
  sub: 'project_path:acme/widget:ref_type:branch:ref:main',
  aud: ['sigstore'],
  exp: 2e9,
  project_path: 'acme/widget',
  project_id: '1',
  namespace_id: '2',
  namespace_path: 'acme',
  ref: 'main',
  ref_type: 'branch',
  ref_path: 'refs/heads/main',
  sha: '0'.repeat(40),
  pipeline_source: 'push',
  job_id: '1',
  pipeline_id: '2',
  runner_environment: 'gitlab-hosted',
  ci_config_ref_uri: 'gitlab.com/acme/widget//.gitlab-ci.yml@refs/heads/main',
  ci_config_sha: '0'.repeat(40),
  project_visibility: 'public',
};
const CIRCLECI = {
  iss: 'https://oidc.circleci.com/org/00000000-0000-0000-0000-000000000000',
  sub: 'org/1/project/2/user/3',
  aud: '1',
  exp: 2e9,
  'oidc.circleci.com/project-id': '2',
  'oidc.circleci.com/vcs-origin': 'github.com/acme/widget',
  'oidc.circleci.com/vcs-ref': 'refs/heads/main',
  'oidc.circleci.com/ssh-rerun': false,
};
const BUILDKITE = {
  iss: 'https://agent.buildkite.com',
  sub: 'organization:acme:pipeline:widget:ref:refs/heads/main:commit:HEAD:step:a',
  aud: 'sigstore',
  exp: 2e9,
  organization_slug: 'acme',
  pipeline_slug: 'widget',
  build_number: 1,
  build_branch: 'main',
  build_commit: '0'.repeat(40),
  job_id: 'a',
};
const JENKINS = {
  iss: 'https://jenkins.example/oidc',
  sub: 'https://jenkins.example/job/widget/',
  aud: 'sigstore',
  exp: 2e9,
  build_number: 1,
};
const KUBERNETES = {
  iss: 'https://kubernetes.default.svc',
  sub: 'system:serviceaccount:a:b',
  aud: ['sigstore'],
  exp: 2e9,
  'kubernetes.io': { namespace: 'a', serviceaccount: { name: 'b' } },
  federated_claims: { connector_id: 'https://a.example' },
  email: 'a@b.example',
  email_verified: true,
};
const CLAIMS = [GITHUB, GITLAB, CIRCLECI, BUILDKITE, JENKINS, KUBERNETES];
const ENV = {
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'acme/widget',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_WORKFLOW_REF: 'acme/widget/.github/workflows/a.yml@refs/heads/main',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://a.example?x=1',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't',
};
const ENVS = [
  ENV,
  {
    GITLAB_CI: 'true',
    CI_PROJECT_URL: 'https://gitlab.com/a/b',
    CI_COMMIT_TAG: 'v1',
    CI_COMMIT_SHA: '0'.repeat(40),
    CI_JOB_URL: 'https://gitlab.com/a/b/-/jobs/1',
    CI_SERVER_URL: 'https://gitlab.com',
    CI_COMMIT_REF_NAME: 'v1',
    SIGSTORE_ID_TOKEN: 'a.b.c',
  },
  {
    CIRCLECI: 'true',
    CIRCLE_REPOSITORY_URL: 'git@github.com:acme/widget.git',
    CIRCLE_BRANCH: 'main',
    CIRCLE_BUILD_URL: 'https://circleci.com/1',
    CIRCLE_OIDC_TOKEN_V2: 'a.b.c',
  },
  {
    BUILDKITE: 'true',
    BUILDKITE_REPO: 'https://u:p@github.com/acme/widget.git',
    BUILDKITE_BUILD_URL: 'https://buildkite.com/a/b/builds/1',
    BUILDKITE_BRANCH: 'main',
    BUILDKITE_TAG: '',
    BUILDKITE_COMMIT: 'HEAD',
  },
  {
    JENKINS_URL: 'https://jenkins.example/',
    BUILD_URL: 'https://jenkins.example/job/a/1/',
    JOB_URL: 'https://jenkins.example/job/a/',
    GIT_URL: 'https://github.com/acme/widget',
    GIT_BRANCH: 'origin/main',
    GIT_COMMIT: '0'.repeat(40),
    TAG_NAME: 'v1',
  },
];
const IDENTITY = {
  san: 'https://github.com/acme/widget/.github/workflows/a.yml@refs/heads/main',
  issuer: 'https://token.actions.githubusercontent.com',
  extensions: Object.fromEntries(Object.values(FULCIO_EXTENSIONS).map((name) => [name, 'https://github.com/acme/widget'])),
};
const encode = (value: unknown) => Buffer.from(JSON.stringify(value) ?? 'null').toString('base64url');
const AUDIENCE = 'sigstore';
const endless = new AbortController().signal;

/** Everything that is read from the claims of a token. */
async function useClaims(claims: Claims): Promise<void> {
  const platform = platformOf(claims);
  provenVisibility(claims, platform);
  for (const provider of Object.values(CI_PROVIDERS)) {
    provider.issues(textOf(claims.iss));
    if (!provider.matchesClaims(claims) && provider.id !== platform) continue;
    provenance.build({ ci: provider.id, ...provider.facts(claims, ENV) });
    const { san, extensions } = provider.certificate(claims);
    const written = Object.fromEntries(Object.entries(extensions).map(([name, [text = '']]) => [name, text]));
    await runCases(
      ['x'],
      [
        () =>
          checkCertificateClaims(
            { san: san[0] ?? '', sanType: 'uri', issuer: textOf(claims.iss), extensions: written },
            claims,
            provider.id,
          ),
      ],
    );
  }
  await runCases(
    ['x'],
    [
      () => checkCertificateClaims({ san: '', sanType: 'email', issuer: '', extensions: {} }, claims),
      () => checkToken({ claims, audience: AUDIENCE, clock }),
    ],
  );
}

export const IDENTITY_TARGETS: readonly FuzzTarget[] = [
  {
    name: 'identity-token',
    shape: 'text',
    seeds: () => CLAIMS.slice(0, 2).map((claims) => `${encode({ alg: 'RS256' })}.${encode(claims)}.AAAA`),
    words: ['.', '=', '-', '_', 'e30'],
    read: (input) => readClaims(input.toString('utf8')),
  },
  {
    name: 'token-claims',
    shape: 'json',
    seeds: () => CLAIMS.map((claims) => JSON.stringify(claims)),
    words: ['https://gitlab.com', 'refs/tags/', '//', '@', ':', '.gitlab-ci.yml', '/.github/workflows/'],
    read: (input) => useClaims(readClaims(`e30.${input.toString('base64url')}.AAAA`)),
    largest: 256 << 10,
  },
  {
    name: 'ci-environment',
    shape: 'json',
    seeds: () => ENVS.map((env) => JSON.stringify(env)),
    words: ['git@', 'ssh://', 'refs/heads/', 'https://u:p@', '.git', '/'],
    async read(input) {
      const env = parseTextMap(input);
      await runCases(['x'], [() => detectCi(env)]);
      for (const provider of Object.values(CI_PROVIDERS)) provenance.build({ ci: provider.id, ...provider.facts(GITHUB, env) });
      for (const provider of listDetected(env))
        await runCases(
          [AUDIENCE],
          [
            (audience) =>
              provider.token(
                { env, exec, http: answer(Buffer.from('{"value":"a.b.c"}')), readText: async () => 'a.b.c', logger, signal: endless },
                audience,
              ),
          ],
        );
      await readInjectedToken({ env, readText: async () => undefined });
    },
    largest: 256 << 10,
  },
  {
    name: 'token-answer',
    shape: 'json',
    seeds: () => ['{"value":"a.b.c","token":"a.b.c","access_token":"x"}'],
    async read(input) {
      const ports = {
        exec: async () => ({ exitCode: 0, stdout: input.toString('utf8'), stderr: '' }),
        http: answer(input, { 'metadata-flavor': 'Google' }),
        readText: async () => input.toString('utf8'),
        logger,
        signal: endless,
      };
      await runCases(
        [AUDIENCE],
        [
          ...ENVS.flatMap((env) => listDetected(env).map((provider) => (audience: string) => provider.token({ ...ports, env }, audience))),
          (audience) => google.token({ ...ports, env: { GOOGLE_SERVICE_ACCOUNT_NAME: 'a@b.iam.gserviceaccount.com' } }, audience),
          (audience) => kubernetes.token({ ...ports, env: {} }, audience),
        ],
      );
    },
  },
  {
    name: 'certificate-identity',
    shape: 'json',
    seeds: () => [
      JSON.stringify(IDENTITY),
      JSON.stringify({ ...IDENTITY, issuer: 'https://gitlab.com', san: 'https://gitlab.com/acme/widget//.gitlab-ci.yml@refs/tags/v1' }),
      JSON.stringify({
        ...IDENTITY,
        issuer: 'https://oidc.circleci.com/org/1',
        san: 'https://circleci.com/api/v2/projects/1/pipeline-definitions/2',
      }),
    ],
    words: ['//', '@refs/', '/', '.git', '-/', '/job/', 'https://github.com/'],
    async read(input) {
      const { san, issuer, extensions } = Object(parseInput(input));
      if (typeof san !== 'string' || typeof issuer !== 'string') return;
      const identity = {
        san,
        sanType: 'uri' as const,
        issuer,
        extensions: parseTextMap(Buffer.from(JSON.stringify(extensions) ?? '{}')),
        serial: '1',
      };
      for (const id of SIGNER_IDS) {
        readProvenFacts(identity, id);
        readSignerRepository(identity, id);
        readCaller(identity, id);
      }
      readSourceRepository(identity);
      readCaller(identity);
      guessForge(identity);
      checkBuilder(issuer, san);
      findKnownPair(issuer, san);
      for (const name of CLAUSE_NAMES) readExtension(identity, name);
    },
    largest: 256 << 10,
  },
  {
    name: 'environment-facts',
    shape: 'json',
    seeds: () => [
      '["git@github.com:acme/widget.git","https://u:p@host/a/b/","v1.0","refs/heads/main","0000000000000000000000000000000000000000"]',
    ],
    words: ['git@', ':', '/', '.git', '//', '..'],
    read: (input) =>
      runCases(parseTexts(input), [repositoryOf, urlOf, commitOf, (text) => refOf({ tag: text, branch: undefined }), foldGithubNames]),
    largest: 256 << 10,
  },
];
