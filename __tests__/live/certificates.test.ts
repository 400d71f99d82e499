import { expect } from '@jest/globals';
import type { IssuerKind } from '../../tools/live/claims.ts';
import { fulcioExtensions, leafOf, requestCertificate } from './support/certificate-request.ts';
import { liveTest } from './support/live-test.ts';
import { issuerOf, token } from './support/token.ts';

// What the real authority makes of each CI's token: the ground that identity clauses and proven facts stand on.
// 1 and 8, the issuer, change from run to run.
const sha = (letter: string) => letter.repeat(40);
const github = {
  workflow: 'https://github.com/acme/widget/.github/workflows/release.yml@refs/heads/main',
  repository: 'https://github.com/acme/widget',
};
const gitlab = 'https://gitlab.com/acme/widget//.gitlab-ci.yml@refs/heads/main';

const EXPECTED: [IssuerKind, san: string, extensions: Record<number, string>][] = [
  [
    'github',
    `URI:${github.workflow}`,
    {
      2: 'push',
      3: sha('a'),
      4: 'release',
      5: 'acme/widget',
      6: 'refs/heads/main',
      9: github.workflow,
      10: sha('a'),
      11: 'github-hosted',
      12: github.repository,
      13: sha('a'),
      14: 'refs/heads/main',
      15: '1',
      16: 'https://github.com/acme',
      17: '2',
      18: github.workflow,
      19: sha('a'),
      20: 'push',
      21: `${github.repository}/actions/runs/77/attempts/1`,
      22: 'public',
      24: 'repo:acme/widget:ref:refs/heads/main',
    },
  ],
  [
    'gitlab',
    `URI:${gitlab}`,
    {
      9: gitlab,
      10: sha('b'),
      11: 'gitlab-hosted',
      12: 'https://gitlab.com/acme/widget',
      13: sha('b'),
      14: 'refs/heads/main',
      15: '11',
      16: 'https://gitlab.com/acme',
      17: '12',
      18: gitlab,
      19: sha('b'),
      20: 'push',
      21: 'https://gitlab.com/acme/widget/-/jobs/99',
      22: 'public',
      24: 'project_path:acme/widget:ref_type:branch:ref:main',
    },
  ],
  [
    'circleci',
    'URI:https://circleci.com/api/v2/projects/p1/pipeline-definitions/pd1',
    {
      9: 'https://circleci.com/api/v2/projects/p1/pipeline-definitions/pd1',
      // Two quotation marks: the template of a job that was not rerun with SSH means nothing and writes this.
      11: '""',
      12: 'github.com/acme/widget',
      14: 'refs/heads/main',
      18: 'https://circleci.com/api/v2/pipeline/pl1/config',
      21: 'https://app.circleci.com//workflow/w1/job/j1',
      24: 'org/o1/project/p1/user/u1/vcs-origin/github.com/acme/widget/vcs-ref/refs/heads/main',
    },
  ],
  [
    'buildkite',
    'URI:https://buildkite.com/acme/widget',
    {
      11: 'self-hosted',
      13: sha('c'),
      20: 'webhook',
      21: 'https://buildkite.com/acme/widget/builds/3#jj',
      24: 'organization:acme:pipeline:widget',
    },
  ],
  ['jenkins', 'URI:http://127.0.0.1/job/widget/job/main/', { 24: 'http://127.0.0.1/job/widget/job/main/' }],
  [
    'jenkins-facts',
    'URI:http://127.0.0.1/job/widget/job/main/',
    {
      9: 'http://127.0.0.1/job/widget/job/main/',
      11: 'self-hosted',
      14: 'main',
      18: 'http://127.0.0.1/job/widget/job/main/',
      21: 'http://127.0.0.1/job/widget/job/main/7/',
      24: 'http://127.0.0.1/job/widget/job/main/',
    },
  ],
  ['spiffe', 'URI:spiffe://acme.example/ci/release', { 24: 'spiffe://acme.example/ci/release' }],
  ['email', 'email:dev@example.com', { 24: 'dev@example.com' }],
];

liveTest.each(EXPECTED)('the certificate of a %s job says what its token says, and nothing more', async (kind, san, extensions) => {
  const leaf = leafOf(await requestCertificate(await token(kind)));
  expect(leaf.subject).toBeUndefined();
  expect(leaf.subjectAltName).toBe(san);
  expect(await fulcioExtensions(leaf)).toEqual({ 1: issuerOf(kind), 8: issuerOf(kind), ...extensions });
});

liveTest('a GitLab tag, a GitLab self-hosted runner and a CircleCI rerun with SSH show in the certificate', async () => {
  const read = async (kind: IssuerKind, claims: Record<string, unknown>) =>
    fulcioExtensions(leafOf(await requestCertificate(await token(kind, { claims }))));
  expect(await read('gitlab', { ref_type: 'tag', ref: 'v1', runner_environment: 'self-hosted' })).toMatchObject({
    11: 'self-hosted',
    14: 'refs/tags/v1',
  });
  expect(await read('circleci', { 'oidc.circleci.com/ssh-rerun': true })).toMatchObject({ 11: 'ssh-rerun' });
});
