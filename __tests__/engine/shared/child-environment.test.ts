import { expect, test } from '@jest/globals';
import { buildChildEnvironment } from '../../../src/engine/shared/child-environment.ts';
import { inSandbox } from '../../sandbox/client.ts';

test.each([
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_URL',
  'ACTIONS_RUNTIME_TOKEN',
  'GITHUB_TOKEN',
  'SIGSTORE_ID_TOKEN',
  'NPM_ID_TOKEN',
  'CI_JOB_JWT_V2',
  'CI_JOB_TOKEN',
  'CI_REGISTRY_PASSWORD',
  'CIRCLE_OIDC_TOKEN',
  'CIRCLE_OIDC_TOKEN_V2',
  'BUILDKITE_AGENT_ACCESS_TOKEN',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'GOOGLE_APPLICATION_CREDENTIALS',
  'SPIFFE_ENDPOINT_SOCKET',
  'COSIGN_PRIVATE_KEY',
  'npm_config__auth',
  'GITHUB_ACTIONS',
  'GITLAB_CI',
  'CIRCLECI',
  'BUILDKITE',
  'JENKINS_URL',
])('%s stays outside', (name) => {
  expect(Object.values(buildChildEnvironment({ [name]: 'real', lower: 'kept' }, {}))).not.toContain('real');
});

test('what a command needs to run comes along, what the sandbox says wins', () => {
  const parent = { PATH: '/bin', HOME: '/home/dev', GITHUB_SHA: 'c0ffee', SIGSTORE_ID_TOKEN: 'real', ABSENT: undefined };
  expect(buildChildEnvironment(parent, { SIGSTORE_ID_TOKEN: 'ours' })).toEqual({
    PATH: '/bin',
    HOME: '/home/dev',
    GITHUB_SHA: 'c0ffee',
    SIGSTORE_ID_TOKEN: 'ours',
    NO_PROXY: '127.0.0.1',
    no_proxy: '127.0.0.1',
  });
});

test('a proxy is not asked for loopback', () => {
  const { NO_PROXY, no_proxy } = buildChildEnvironment({ HTTPS_PROXY: 'http://proxy', no_proxy: 'intranet' }, {});
  expect([NO_PROXY, no_proxy]).toEqual(['intranet,127.0.0.1', 'intranet,127.0.0.1']);
});

test('the variables of a sandbox hand out its tokens and name its trust config', async () => {
  await inSandbox(async (sandbox) => {
    const added = sandbox.environment();
    expect(added.CHOPMARK_SANDBOX).toBe(sandbox.files.trustConfig);
    const url = `${added.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=sigstore`;
    const answer = await fetch(url, { headers: { authorization: `Bearer ${added.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` } });
    expect(await answer.json()).toEqual({ value: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/) });
    const claims = JSON.parse(Buffer.from(added.SIGSTORE_ID_TOKEN?.split('.')[1] ?? '', 'base64url').toString());
    expect(claims.iss).toBe(`${sandbox.url}/oidc/github`);
  });
});
