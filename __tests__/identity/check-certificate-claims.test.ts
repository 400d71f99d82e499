import { expect, test } from '@jest/globals';
import { checkCertificateClaims } from '../../src/identity/check-certificate-claims.ts';
import type { CiId } from '../../src/results/build-facts.ts';
import { EXAMPLE_CLAIMS } from './example-claims.ts';

const sha = (letter: string) => letter.repeat(40);
const uri = (san: string, extensions: Record<string, string>) => ({ san, sanType: 'uri' as const, extensions });

/** As Fulcio 1.8.8 writes them for these claims. */
const CERTIFICATES: Readonly<Record<CiId, ReturnType<typeof uri>>> = {
  github: uri('https://github.com/acme/widget/.github/workflows/release.yml@refs/heads/main', {
    'github-workflow-trigger': 'push',
    'github-workflow-sha': sha('a'),
    'github-workflow-name': 'release',
    'github-workflow-repository': 'acme/widget',
    'github-workflow-ref': 'refs/heads/main',
    'build-signer-uri': 'https://github.com/acme/widget/.github/workflows/release.yml@refs/heads/main',
    'build-signer-digest': sha('a'),
    'runner-environment': 'github-hosted',
    'source-repository-uri': 'https://github.com/acme/widget',
    'source-repository-digest': sha('a'),
    'source-repository-ref': 'refs/heads/main',
    'source-repository-identifier': '1',
    'source-repository-owner-uri': 'https://github.com/acme',
    'source-repository-owner-identifier': '2',
    'build-config-uri': 'https://github.com/acme/widget/.github/workflows/release.yml@refs/heads/main',
    'build-config-digest': sha('a'),
    'build-trigger': 'push',
    'run-invocation-uri': 'https://github.com/acme/widget/actions/runs/77/attempts/1',
    'source-repository-visibility-at-signing': 'public',
  }),
  gitlab: uri('https://gitlab.com/acme/widget//.gitlab-ci.yml@refs/heads/main', {
    'build-signer-uri': 'https://gitlab.com/acme/widget//.gitlab-ci.yml@refs/heads/main',
    'build-signer-digest': sha('b'),
    'runner-environment': 'gitlab-hosted',
    'source-repository-uri': 'https://gitlab.com/acme/widget',
    'source-repository-digest': sha('b'),
    'source-repository-ref': 'refs/heads/main',
    'source-repository-identifier': '11',
    'source-repository-owner-uri': 'https://gitlab.com/acme',
    'source-repository-owner-identifier': '12',
    'build-config-uri': 'https://gitlab.com/acme/widget//.gitlab-ci.yml@refs/heads/main',
    'build-config-digest': sha('b'),
    'build-trigger': 'push',
    'run-invocation-uri': 'https://gitlab.com/acme/widget/-/jobs/99',
    'source-repository-visibility-at-signing': 'public',
  }),
  circleci: uri('https://circleci.com/api/v2/projects/p1/pipeline-definitions/pd1', {
    'build-signer-uri': 'https://circleci.com/api/v2/projects/p1/pipeline-definitions/pd1',
    'source-repository-uri': 'github.com/acme/widget',
    'source-repository-ref': 'refs/heads/main',
    'build-config-uri': 'https://circleci.com/api/v2/pipeline/pl1/config',
    'run-invocation-uri': 'https://app.circleci.com//workflow/w1/job/j1',
  }),
  jenkins: uri('https://jenkins.acme.example/job/widget/job/main/', {}),
  buildkite: uri('https://buildkite.com/acme/widget', {
    'runner-environment': 'self-hosted',
    'source-repository-digest': sha('c'),
    'build-trigger': 'webhook',
    'run-invocation-uri': 'https://buildkite.com/acme/widget/builds/3#jj',
  }),
};

const ids = Object.keys(CERTIFICATES) as CiId[];
const issued = (
  id: CiId,
  extensions: Record<string, string> = {},
  rest: { san?: string; issuer?: string; sanType?: 'uri' | 'email' } = {},
) => ({
  issuer: String(EXAMPLE_CLAIMS[id].iss),
  ...CERTIFICATES[id],
  ...rest,
  extensions: { 'token-subject': String(EXAMPLE_CLAIMS[id].sub), ...CERTIFICATES[id].extensions, ...extensions },
});
const check = (id: CiId, ...changes: [Record<string, string>?, { san?: string; issuer?: string; sanType?: 'uri' | 'email' }?]) =>
  checkCertificateClaims(issued(id, ...changes), EXAMPLE_CLAIMS[id], id);
const disagrees = expect.objectContaining({ code: 'IDENTITY_CERTIFICATE_MISMATCH', exitCode: 3, hint: expect.any(String) });

test.each(ids)('%s: a certificate of this token agrees', (id) => {
  expect(() => check(id)).not.toThrow();
});

test.each(ids)('%s: an authority that writes fewer extensions agrees too', (id) => {
  expect(() => checkCertificateClaims({ ...issued(id), extensions: {} }, EXAMPLE_CLAIMS[id], id)).not.toThrow();
});

test.each(ids)('%s: another issuer, identity, kind of identity or subject disagrees', (id) => {
  expect(() => check(id, {}, { issuer: 'https://idp.example' })).toThrow(disagrees);
  expect(() => check(id, {}, { san: `${CERTIFICATES[id].san}x` })).toThrow(disagrees);
  expect(() => check(id, {}, { sanType: 'email' })).toThrow(disagrees);
  expect(() => check(id, { 'token-subject': 'somebody else' })).toThrow(disagrees);
});

test.each(ids.flatMap((id) => Object.keys(CERTIFICATES[id].extensions).map((name) => [id, name] as const)))(
  '%s: another %s disagrees',
  (id, name) => {
    expect(() => check(id, { [name]: `${CERTIFICATES[id].extensions[name]}x` })).toThrow(disagrees);
  },
);

test('a token without the claims of an identity agrees with none', () => {
  const { job_workflow_ref: _, ...claims } = EXAMPLE_CLAIMS.github;
  expect(() => checkCertificateClaims(issued('github'), claims, 'github')).toThrow(disagrees);
});

test('CircleCI: two quote characters are no rerun, and a rerun must be told', () => {
  expect(() => check('circleci', { 'runner-environment': '""' })).not.toThrow();
  const rerun = { ...EXAMPLE_CLAIMS.circleci, 'oidc.circleci.com/ssh-rerun': true };
  expect(() => checkCertificateClaims(issued('circleci', { 'runner-environment': '""' }), rerun, 'circleci')).toThrow(disagrees);
  expect(() => checkCertificateClaims(issued('circleci', { 'runner-environment': 'ssh-rerun' }), rerun, 'circleci')).not.toThrow();
});

test('GitLab: the public authority writes gitlab.com for its sisters, and for nobody else', () => {
  const of = (host: string) => ({
    ...EXAMPLE_CLAIMS.gitlab,
    iss: `https://${host}`,
    ci_config_ref_uri: `${host}/acme/widget//.gitlab-ci.yml@refs/heads/main`,
  });
  const certificate = (host: string) => {
    const san = `https://${host}/acme/widget//.gitlab-ci.yml@refs/heads/main`;
    return issued('gitlab', { 'build-signer-uri': san, 'build-config-uri': san }, { san, issuer: `https://${host}` });
  };
  expect(() => checkCertificateClaims(certificate('dev.gitlab.org'), of('dev.gitlab.org'), 'gitlab')).not.toThrow();
  expect(() => checkCertificateClaims(certificate('git.acme.example'), of('git.acme.example'), 'gitlab')).toThrow(disagrees);
});

const workload = (claims: Record<string, unknown>, san: string, issuer = 'https://idp.example', extensions = {}) =>
  checkCertificateClaims(
    { san, sanType: san.includes('@') ? 'email' : 'uri', issuer, extensions },
    { iss: 'https://idp.example', ...claims },
  );

test('a certificate of a workload or a person has to name what the token names', () => {
  const pod = { namespace: 'build', serviceaccount: { name: 'signer' } };
  expect(() => workload({ sub: '1', email: 'a@b.example', email_verified: true }, 'a@b.example')).not.toThrow();
  expect(() => workload({ sub: 'spiffe://acme.example/signer' }, 'spiffe://acme.example/signer')).not.toThrow();
  expect(() => workload({ sub: 's', 'kubernetes.io': pod }, 'https://kubernetes.io/namespaces/build/serviceaccounts/signer')).not.toThrow();
  const dex = { sub: '1', email: 'a@b.example', federated_claims: { connector_id: 'https://github.com/login/oauth' } };
  expect(() => workload(dex, 'a@b.example', 'https://github.com/login/oauth')).not.toThrow();
  expect(() => workload({ sub: '1', email: 'a@b.example', email_verified: false }, 'a@b.example')).toThrow(disagrees);
  expect(() => workload({ sub: '1', email: 'a@b.example' }, 'c@b.example')).toThrow(disagrees);
  expect(() => workload({ sub: 's', 'kubernetes.io': null }, 'https://kubernetes.io/namespaces/build/serviceaccounts/signer')).toThrow(
    disagrees,
  );
  expect(() => workload({ sub: '1', email: 'a@b.example' }, 'a@b.example', 'https://idp.example', { 'token-subject': '2' })).toThrow(
    disagrees,
  );
  expect(() => workload({ sub: '1', email: 'a@b.example' }, 'a@b.example', 'https://other.example')).toThrow(disagrees);
});
