import { inspect } from 'node:util';
import { expect, test } from '@jest/globals';
import { recordBuild } from '../../src/identity/record-build.ts';
import { listIdentitySources, selectIdentity } from '../../src/identity/select.ts';
import type { CiId } from '../../src/results/build-facts.ts';
import { EXAMPLE_CLAIMS, EXAMPLE_ENVIRONMENT, tokenOf } from './example-claims.ts';
import { fakePorts, thrownBy, type World } from './fake-ports.ts';

const TOKENS = Object.fromEntries(Object.entries(EXAMPLE_CLAIMS).map(([id, claims]) => [id, tokenOf(claims)])) as Record<CiId, string>;
const REQUEST = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x.example/', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer-secret' };
const POD_FILE = '/var/run/sigstore/cosign/oidc-token';

/** Each CI as it gives a token. */
const WORLDS: Readonly<Record<CiId, World>> = {
  github: {
    env: { ...EXAMPLE_ENVIRONMENT.github, ...REQUEST },
    answers: [1, 2].map(() => ({ body: JSON.stringify({ value: TOKENS.github }) })),
  },
  gitlab: { env: { ...EXAMPLE_ENVIRONMENT.gitlab, SIGSTORE_ID_TOKEN: TOKENS.gitlab } },
  circleci: { env: EXAMPLE_ENVIRONMENT.circleci, exec: { stdout: `${TOKENS.circleci}\n` } },
  jenkins: { env: { ...EXAMPLE_ENVIRONMENT.jenkins, SIGSTORE_ID_TOKEN: TOKENS.jenkins } },
  buildkite: { env: EXAMPLE_ENVIRONMENT.buildkite, exec: { stdout: `${TOKENS.buildkite}\n` } },
};

const select = (world: World, wish: Partial<Parameters<typeof selectIdentity>[0]> = {}) => {
  const { ports, ...seen } = fakePorts(world);
  return { identity: selectIdentity({ audience: 'sigstore', ...wish }, ports), ...seen };
};

test.each([
  ['github', true],
  ['gitlab', false],
  ['circleci', true],
  ['jenkins', false],
  ['buildkite', true],
] as const)('%s gives the identity of the job; another token later: %p', async (id, renewable) => {
  const { identity, secrets, warn } = select(WORLDS[id]);
  const { renew, ...found } = await identity;
  expect(found).toEqual({
    source: id,
    platform: id,
    token: TOKENS[id],
    claims: EXAMPLE_CLAIMS[id],
    issuer: EXAMPLE_CLAIMS[id].iss,
    subject: EXAMPLE_CLAIMS[id].sub,
    audiences: ['sigstore'],
    expires: new Date('2027-01-15T08:10:00Z'),
  });
  expect(renew !== undefined).toBe(renewable);
  if (renew) expect(await renew()).toBe(TOKENS[id]);
  expect(secrets).toContain(TOKENS[id]);
  expect(warn).not.toHaveBeenCalled();
});

test('what is secret on the way to the token is registered before it is used', async () => {
  const { identity, secrets } = select({ ...WORLDS.github, answers: [{ status: 403 }] });
  await thrownBy(identity);
  expect(secrets).toEqual(['bearer-secret']);
});

test('an explicit token wins over the CI, and follows its issuer', async () => {
  const { identity, requests, warn } = select(WORLDS.github, { explicit: { token: ` ${TOKENS.gitlab}\n` } });
  expect(await identity).toMatchObject({ source: 'option', platform: 'gitlab', token: TOKENS.gitlab });
  expect(requests).toEqual([]);
  expect(warn.mock.calls).toEqual([[expect.stringMatching(/runs in GitHub Actions.*https:\/\/gitlab\.com.*GitLab CI/)]]);
});

test('the CI that the user names wins over the one that is detected', async () => {
  const world = { env: { ...WORLDS.github.env, SIGSTORE_ID_TOKEN: TOKENS.jenkins } };
  expect(await select(world, { ci: 'jenkins' }).identity).toMatchObject({ source: 'jenkins', platform: 'jenkins' });
});

test("a token of another platform than the job runs in: the platform is the token's", async () => {
  const { identity, warn } = select({ env: { ...EXAMPLE_ENVIRONMENT.jenkins, SIGSTORE_ID_TOKEN: TOKENS.gitlab } });
  expect(await identity).toMatchObject({ source: 'jenkins', platform: 'gitlab' });
  expect(warn).toHaveBeenCalledTimes(1);
});

test('a CI that is here and gives no token does not fall through to the machine', async () => {
  const { identity } = select({ env: { GITHUB_ACTIONS: 'true' }, files: { [POD_FILE]: TOKENS.jenkins } });
  expect(await thrownBy(identity)).toMatchObject({ code: 'IDENTITY_GITHUB_NO_TOKEN' });
});

test('a workload that is here and gives no token does not fall through to the next', async () => {
  const { identity } = select({ env: { SIGSTORE_ID_TOKEN_FILE: '/none', SPIFFE_ENDPOINT_SOCKET: 'unix:///none' } });
  expect(await thrownBy(identity)).toMatchObject({ code: 'IDENTITY_KUBERNETES_NO_TOKEN' });
});

test('where nothing is, the error says what was looked for and what to do', async () => {
  const error = await thrownBy(select({ env: { SIGSTORE_ID_TOKEN: TOKENS.gitlab } }).identity);
  expect(error).toMatchObject({
    code: 'IDENTITY_NONE',
    exitCode: 3,
    message: expect.stringMatching(/GitHub Actions.*GitLab CI.*CircleCI.*Buildkite.*Jenkins.*Google Cloud.*Kubernetes.*SPIFFE/),
    hint: expect.stringMatching(/identity-token.*key.*sandbox.*env:SIGSTORE_ID_TOKEN/),
  });
  expect(inspect(error, { depth: null })).not.toContain(TOKENS.gitlab.slice(0, 20));
});

test.each([
  [
    'wrong audience',
    { ...EXAMPLE_CLAIMS.gitlab, aud: 'https://gitlab.com' },
    '2027-01-15T08:05:00Z',
    'IDENTITY_TOKEN_AUDIENCE',
    /aud: sigstore/,
  ],
  ['expired', EXAMPLE_CLAIMS.gitlab, '2027-01-15T09:00:00Z', 'IDENTITY_TOKEN_EXPIRED', /sooner/],
] as const)('a token with %s is refused with the remedy of its source, and not shown', async (_, claims, now, code, hint) => {
  const token = tokenOf(claims);
  const { identity, secrets } = select({ env: { GITLAB_CI: 'true', SIGSTORE_ID_TOKEN: token }, now });
  const error = await thrownBy(identity);
  expect(error).toMatchObject({ code, hint: expect.stringMatching(hint) });
  expect(secrets).toContain(token);
  for (const piece of token.split('.')) expect(inspect(error, { depth: null })).not.toContain(piece);
});

test('what is no token is a secret too', async () => {
  const { identity, secrets } = select({}, { explicit: { token: 'canary-no-token' } });
  const error = await thrownBy(identity);
  expect(error).toMatchObject({ code: 'IDENTITY_TOKEN_MALFORMED' });
  expect(inspect(error, { depth: null })).not.toContain('canary');
  expect(secrets).toEqual(['canary-no-token']);
});

test('a second token of somebody else is refused', async () => {
  const other = tokenOf({ ...EXAMPLE_CLAIMS.github, sub: 'repo:eve/widget:ref:refs/heads/main' });
  const answers = [TOKENS.github, other].map((value) => ({ body: JSON.stringify({ value }) }));
  const { identity, secrets } = select({ ...WORLDS.github, answers });
  const { renew } = await identity;
  expect(await thrownBy(renew?.() ?? Promise.resolve())).toMatchObject({ code: 'IDENTITY_TOKEN_CHANGED' });
  expect(secrets).toContain(other);
});

test('doctor is told of every source that is here, in their order', async () => {
  const { ports } = fakePorts({
    env: { ...EXAMPLE_ENVIRONMENT.jenkins, GITLAB_CI: 'true', SPIFFE_ENDPOINT_SOCKET: 'unix:///s' },
    files: { [POD_FILE]: 'x', '/sys/class/dmi/id/product_name': 'Google Compute Engine\n' },
  });
  expect((await listIdentitySources(ports)).map(({ id }) => id)).toEqual(['gitlab', 'jenkins', 'google', 'kubernetes', 'spiffe']);
});

test('a build is recorded under the platform of its token; without one everything is declared', () => {
  const env = EXAMPLE_ENVIRONMENT.circleci;
  const token = { claims: EXAMPLE_CLAIMS.circleci, platform: 'circleci' as const };
  expect(recordBuild({ env, token })).toMatchObject({
    ci: 'circleci',
    proven: { ref: 'refs/heads/main' },
    declared: { commit: 'd'.repeat(40) },
  });
  expect(recordBuild({ env })).toMatchObject({ ci: 'circleci', proven: {}, declared: { ref: 'refs/heads/main' } });
  expect(recordBuild({ env, token: { claims: { sub: 'x', repository: 'acme/widget' } } })).toMatchObject({ ci: 'circleci', proven: {} });
  expect(recordBuild({ env: EXAMPLE_ENVIRONMENT.gitlab, token })).toMatchObject({ ci: 'circleci', declared: {} });
  expect(recordBuild({ env: {} })).toBeUndefined();
});
