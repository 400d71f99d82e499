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
  'GH_PAT',
  'PAT',
  'JWT',
  'BEARER',
  'MYSQL_PWD',
  'DSN',
  'SENTRY_DSN',
  'DB_PASS',
  'API_KEY',
  'apiKey',
  'ENCRYPTION_KEY',
  'AZURE_STORAGE_CONNECTION_STRING',
  'SLACK_WEBHOOK_URL',
  'SESSION_COOKIE',
  'GITHUB_ACTIONS',
  'GITLAB_CI',
  'CIRCLECI',
  'BUILDKITE',
  'JENKINS_URL',
])('%s stays outside', (name) => {
  expect(Object.values(buildChildEnvironment({ [name]: 'real', lower: 'kept' }, {}))).not.toContain('real');
});

test.each([
  'https://me:secret@acme.example/simple',
  'https://secret@acme.example/simple',
  'postgres://me:se/cr#et@db.example/shop',
  'redis://:secret@cache.example',
  'me:secret@tcp(db:3306)/shop',
  'Server=db;User=me;Password=secret',
  `ghp_${'a'.repeat(36)}`,
  `glpat-${'a'.repeat(20)}`,
  `AKIA${'A'.repeat(16)}`,
  `eyJhbGciOiJI.${'a'.repeat(20)}.${'b'.repeat(20)}`,
  '-----BEGIN OPENSSH PRIVATE KEY-----',
])('a variable stays outside for its value: %s', (value) => {
  expect(buildChildEnvironment({ PLACE: value }, {})).not.toHaveProperty('PLACE');
});

test.each([
  ['PATH', '/bin'],
  ['PWD', '/home/dev'],
  ['OLDPWD', '/'],
  ['INIT_CWD', '/home/dev'],
  ['COMPASS', 'north'],
  ['GIT_AUTHOR_NAME', 'me'],
  ['CACHE_KEY', 'v1'],
  ['KEYBOARD', 'us'],
  ['MIRROR', 'https://acme.example/simple'],
  ['ORIGIN', 'ssh://git@acme.example/w.git'],
  ['UPSTREAM', 'git@acme.example:w.git'],
  ['BASE', 'alpine:3.20@sha256:abc'],
  ['SCOPE', 'https://registry.npmjs.org/@acme/widget'],
  ['HTTPS_PROXY', 'http://me:secret@proxy.example:3128'],
  ['npm_config_proxy', 'http://me:secret@proxy.example:3128'],
])('%s comes along', (name, value) => {
  expect(buildChildEnvironment({ [name]: value }, {})).toMatchObject({ [name]: value });
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
