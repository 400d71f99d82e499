import { inspect } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { CI_PROVIDERS } from '../../src/identity/providers.ts';
import type { CiId } from '../../src/results/build-facts.ts';
import { fakePorts, thrownBy, type World } from './fake-ports.ts';

const CANARY = 'canary-f00dfeed-canary';

const ask = (id: CiId, world: World, audience = 'sigstore') => {
  const { ports, ...seen } = fakePorts(world);
  return { token: () => CI_PROVIDERS[id].token(ports, audience), ...seen };
};

describe('GitHub', () => {
  const env = {
    GITHUB_ACTIONS: 'true',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'https://pipelines.actions.example/token?api-version=2.0',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer',
  };

  test('asks its token service, with the audience behind the query that is there', async () => {
    const { token, requests } = ask('github', { env, answers: [{ body: '{"value":"a.b.c","count":1}' }] }, 'acme&x=y z');
    expect(await token()).toBe('a.b.c');
    expect(requests).toMatchObject([{ headers: { authorization: 'Bearer bearer' }, stage: 'IDENTITY', maxBytes: 64 << 10 }]);
    expect(requests[0]?.url.href).toBe('https://pipelines.actions.example/token?api-version=2.0&audience=acme%26x%3Dy+z');
    expect(requests[0]?.redirects ?? 0).toBe(0);
  });

  test.each(['http://127.0.0.1:8900/github/token', 'http://localhost:1/t', 'http://[::1]:1/t'])(
    '%s is inside this machine',
    async (url) => {
      const { token } = ask('github', { env: { ...env, ACTIONS_ID_TOKEN_REQUEST_URL: url }, answers: [{ body: '{"value":"a.b.c"}' }] });
      expect(await token()).toBe('a.b.c');
    },
  );

  test.each([`http://${CANARY}.example/`, `https://user:${CANARY}@x.example/`, CANARY, 'http://127.0.0.1.example/', 'file:///etc/passwd'])(
    'sends the secret not to %s',
    async (url) => {
      const { token, requests } = ask('github', { env: { ...env, ACTIONS_ID_TOKEN_REQUEST_URL: url } });
      const error = await thrownBy(token());
      expect(error).toMatchObject({ code: 'IDENTITY_SERVICE_ADDRESS', hint: expect.any(String) });
      expect(inspect(error, { depth: null })).not.toContain(CANARY);
      expect(requests).toEqual([]);
    },
  );

  test.each([
    ['no permission', { GITHUB_EVENT_NAME: 'push' }, /permissions: id-token: write/],
    ['a pull request of a fork', { GITHUB_EVENT_NAME: 'pull_request' }, /forks get no token.*on-missing-identity/],
  ])('%s has a remedy of its own', async (_, event, remedy) => {
    const error = await thrownBy(ask('github', { env: { GITHUB_ACTIONS: 'true', ...event } }).token());
    expect(error).toMatchObject({ code: 'IDENTITY_GITHUB_NO_TOKEN', exitCode: 3, hint: expect.stringMatching(remedy) });
  });

  test.each([
    [401, CANARY, 'IDENTITY_GITHUB_NO_TOKEN', /id-token: write/],
    [403, CANARY, 'IDENTITY_GITHUB_NO_TOKEN', /id-token: write/],
    [302, CANARY, 'IDENTITY_SERVICE_REFUSED', /permission to request tokens/],
    [404, CANARY, 'IDENTITY_SERVICE_REFUSED', /permission to request tokens/],
    [503, CANARY, 'IDENTITY_SERVICE_REFUSED', /later/],
    [200, CANARY, 'IDENTITY_SERVICE_INVALID_RESPONSE', /proxy/],
    [200, `{"value":["${CANARY}"]}`, 'IDENTITY_SERVICE_INVALID_RESPONSE', /proxy/],
    [200, `{"value":"","other":"${CANARY}"}`, 'IDENTITY_SERVICE_INVALID_RESPONSE', /proxy/],
    [200, `["${CANARY}"]`, 'IDENTITY_SERVICE_INVALID_RESPONSE', /proxy/],
    [200, `{"value":"${CANARY.repeat(1000)}"}`, 'IDENTITY_SERVICE_INVALID_RESPONSE', /proxy/],
  ])('an answer of %i %.30s is %s, and nothing of it is shown', async (status, body, code, remedy) => {
    const secret = { ...env, ACTIONS_ID_TOKEN_REQUEST_TOKEN: CANARY };
    const error = await thrownBy(ask('github', { env: secret, answers: [{ status, body }] }).token());
    expect(error).toMatchObject({ code, exitCode: 3, hint: expect.stringMatching(remedy) });
    expect(inspect(error, { depth: null })).not.toContain(CANARY);
  });
});

describe('GitLab', () => {
  test.each([
    ['sigstore', { SIGSTORE_ID_TOKEN: ' a.b.c\n' }, 'a.b.c'],
    ['acme-fulcio', { ACME_FULCIO_ID_TOKEN: 'mine', SIGSTORE_ID_TOKEN: 'other' }, 'mine'],
    ['http://test.audience', { HTTP___TEST_AUDIENCE_ID_TOKEN: 'mine' }, 'mine'],
    ['7up', { _UP_ID_TOKEN: 'mine' }, 'mine'],
    ['acme-fulcio', { ACME_FULCIO_ID_TOKEN: '', SIGSTORE_ID_TOKEN: 'other' }, 'other'],
  ])('a token for %s is in %p', async (audience, env, token) => {
    expect(await ask('gitlab', { env }, audience).token()).toBe(token);
  });

  test('without one the remedy is the snippet, with the audience', async () => {
    const error = await thrownBy(ask('gitlab', { env: { CI_JOB_TOKEN: CANARY, GITLAB_CI: 'true' } }, 'acme').token());
    expect(error).toMatchObject({
      code: 'IDENTITY_GITLAB_NO_TOKEN',
      message: expect.stringContaining('ACME_ID_TOKEN or SIGSTORE_ID_TOKEN'),
      hint: expect.stringMatching(/id_tokens:\n {4}SIGSTORE_ID_TOKEN:\n {6}aud: acme/),
    });
    expect(inspect(error, { depth: null })).not.toContain(CANARY);
  });
});

describe('commands of a platform', () => {
  const COMMANDS = {
    circleci: ['circleci', 'run', 'oidc', 'get', '--root-issuer', '--claims', '{"aud":"sigstore"}'],
    buildkite: ['buildkite-agent', 'oidc', 'request-token', '--audience', 'sigstore'],
  } as const;

  test.each(['circleci', 'buildkite'] as const)('%s mints a token for the audience', async (id) => {
    const { token, commands } = ask(id, { exec: { stdout: 'a.b.c\n' } });
    expect(await token()).toBe('a.b.c');
    expect(commands.map(({ command }) => command)).toEqual([[...COMMANDS[id]]]);
  });

  test('each gets the variables of its platform and no others', async () => {
    const env = {
      CIRCLECI: 'true',
      CIRCLE_JOB: 'x',
      CIRCLE_OIDC_TOKEN: CANARY,
      CIRCLE_OIDC_TOKEN_V2: CANARY,
      CIRCLE_TOKEN: CANARY,
      NPM_TOKEN: CANARY,
    };
    const circle = ask('circleci', { env, exec: { stdout: 'a.b.c' } });
    await circle.token();
    expect(circle.commands[0]?.env).toEqual({ CIRCLECI: 'true', CIRCLE_JOB: 'x' });
    const kite = ask('buildkite', { env: { BUILDKITE_JOB_ID: 'j', NPM_TOKEN: CANARY }, exec: { stdout: 'a.b.c' } });
    await kite.token();
    expect(kite.commands[0]?.env).toEqual({ BUILDKITE_JOB_ID: 'j' });
  });

  test.each([
    ['circleci', 'refused', { exitCode: 1, stdout: CANARY, stderr: CANARY }, /Pull requests from forks/],
    ['circleci', 'not there', { exitCode: 127, stderr: CANARY }, /not on PATH/],
    ['circleci', 'silent', { exitCode: 0, stdout: '\n', stderr: CANARY }, /Pull requests from forks/],
    ['buildkite', 'refused', { exitCode: 1, stdout: CANARY, stderr: CANARY }, /too old for this command/],
    ['buildkite', 'not there', { exitCode: 127 }, /mount-buildkite-agent/],
    ['buildkite', 'silent', { stdout: '', stderr: CANARY }, /too old for this command/],
  ] as const)(
    '%s: a command that is %s is an identity error with a remedy, and nothing of what it printed is shown',
    async (id, _, exec, remedy) => {
      const error = await thrownBy(ask(id, { exec, env: { CIRCLE_OIDC_TOKEN: CANARY } }).token());
      expect(error).toMatchObject({ code: `IDENTITY_${id.toUpperCase()}_NO_TOKEN`, exitCode: 3, hint: expect.stringMatching(remedy) });
      expect(inspect(error, { depth: null })).not.toContain(CANARY);
    },
  );
});

describe('Jenkins', () => {
  test.each([
    ['the token itself', { SIGSTORE_ID_TOKEN: 'aa.bb.cc\n' }],
    ['a file, from a binding of the file kind', { SIGSTORE_ID_TOKEN: '/w@tmp/secretFiles/x/token' }],
    ['a file of its own variable', { SIGSTORE_ID_TOKEN_FILE: '/w@tmp/secretFiles/x/token' }],
    ['the token, though a file is named too', { SIGSTORE_ID_TOKEN: 'aa.bb.cc', SIGSTORE_ID_TOKEN_FILE: '/none' }],
  ])('takes %s', async (_, env) => {
    expect(await ask('jenkins', { env, files: { '/w@tmp/secretFiles/x/token': 'aa.bb.cc\n' } }).token()).toBe('aa.bb.cc');
  });

  test.each([
    ['nothing is bound', {}, {}],
    ['what is bound is no token', { SIGSTORE_ID_TOKEN: CANARY }, {}],
    ['the file is not there', { SIGSTORE_ID_TOKEN: `/${CANARY}` }, {}],
    ['the file is empty', { SIGSTORE_ID_TOKEN_FILE: `/${CANARY}` }, { [`/${CANARY}`]: '\n' }],
    ['the file cannot be read', { SIGSTORE_ID_TOKEN_FILE: `/${CANARY}` }, { [`/${CANARY}`]: new Error(CANARY) }],
  ])('where %s, the remedy is the binding', async (_, env, files) => {
    const error = await thrownBy(ask('jenkins', { env, files }, 'acme').token());
    expect(error).toMatchObject({
      code: 'IDENTITY_JENKINS_NO_TOKEN',
      exitCode: 3,
      hint: expect.stringMatching(/audience acme.*withCredentials/),
    });
    expect(inspect(error, { depth: null })).not.toContain(CANARY);
  });
});
