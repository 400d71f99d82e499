import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect } from '@jest/globals';
import type { Env } from '../../../src/base/ports.ts';
import { registrySource } from '../../../src/oci/copy/image-source.ts';
import { parseImageReference } from '../../../src/oci/reference.ts';
import { createOciStore } from '../../../src/stores/oci/oci.ts';
import { signMany, subjectOf } from '../support/image-signing.ts';
import { openLive, pushArtifact, startRegistry } from '../support/images.ts';
import { liveTest } from '../support/live-test.ts';
import * as login from '../support/registry-login.ts';

const SECRETS = [login.PASSWORD, login.IDENTITY_TOKEN, Buffer.from(`${login.USER}:${login.PASSWORD}`).toString('base64')];

interface Prepared {
  host: string;
  repository: string;
  digest: string;
  text: string;
}

async function prepare(extra: string): Promise<Prepared> {
  const host = await startRegistry('distribution', { extra });
  const repository = `${host}/acme/app`;
  const folder = login.dockerConfig({ auths: { [host]: login.authEntry() } });
  // crane asks no token service on loopback.
  const digest = await pushArtifact(`${repository}:1`, { DOCKER_CONFIG: folder });
  const [text = ''] = await signMany(digest, 1);
  return { host, repository, digest, text };
}

/** Pushes the bundle and reads it back with what that environment offers; whatever happens, no secret is in the log or the receipt. */
async function attach({ host, repository, digest, text }: Prepared, env: Env, tokenService?: string) {
  const { open, clock, logged } = openLive({ insecure: [host, ...(tokenService ? [tokenService] : [])], env });
  const store = createOciStore({ open, clock });
  const receipt = await store.publish({ name: 'app', text, kind: 'custom', subjects: [subjectOf(repository, digest)] });
  const found = receipt.status === 'failed' ? [] : (await store.find(subjectOf(repository, digest))).found;
  const shown = `${logged()}\n${JSON.stringify(receipt)}`;
  expect(SECRETS.filter((secret) => shown.includes(secret))).toEqual([]);
  return { status: receipt.status, code: receipt.problem?.code, found: found.length };
}

describe('a registry that wants a password', () => {
  let prepared: Prepared;
  beforeAll(async () => {
    if (process.env.CHOPMARK_LIVE_STACK) prepared = await prepare(login.basicAuth());
  });

  liveTest('nothing to offer', async () => {
    expect(await attach(prepared, {})).toEqual({ status: 'failed', code: 'STORE_CREDENTIALS', found: 0 });
  });

  liveTest('a wrong password', async () => {
    const folder = login.dockerConfig({ auths: { [prepared.host]: login.authEntry(login.USER, 'wrong') } });
    expect(await attach(prepared, { DOCKER_CONFIG: folder })).toEqual({ status: 'failed', code: 'STORE_UNAUTHORIZED', found: 0 });
  });

  liveTest('the configuration of docker, of podman, and what GitLab puts into a variable', async () => {
    const content = { auths: { [prepared.host]: login.authEntry() } };
    const folder = login.dockerConfig(content);
    const done = { status: expect.stringMatching(/^(?:stored|already-stored)$/), code: undefined, found: 1 };
    expect(await attach(prepared, { DOCKER_CONFIG: folder })).toEqual(done);
    expect(await attach(prepared, { REGISTRY_AUTH_FILE: join(folder, 'config.json') })).toEqual(done);
    expect(await attach(prepared, { DOCKER_AUTH_CONFIG: JSON.stringify(content) })).toEqual(done);
    expect(
      await attach(prepared, {
        GITLAB_CI: 'true',
        CI_REGISTRY: prepared.host,
        CI_REGISTRY_USER: login.USER,
        CI_REGISTRY_PASSWORD: login.PASSWORD,
      }),
    ).toEqual(done);
  });

  liveTest("a credential helper, which sees no token of the job's", async () => {
    const { path, variables } = login.credentialHelper('keeper');
    const folder = login.dockerConfig({ credHelpers: { [prepared.host]: 'keeper' } });
    const job = { GITHUB_TOKEN: 'one', AWS_SECRET_ACCESS_KEY: 'two', CI_JOB_TOKEN: 'three', SIGSTORE_ID_TOKEN: 'four' };
    expect(await attach(prepared, { ...job, DOCKER_CONFIG: folder, PATH: path })).toMatchObject({ code: undefined, found: 1 });
    const seen = readFileSync(variables, 'utf8').split('\n');
    expect(seen).toContain('DOCKER_CONFIG');
    expect(Object.keys(job).filter((name) => seen.includes(name))).toEqual([]);
  });

  liveTest('a helper that is not there is said', async () => {
    const folder = login.dockerConfig({ credsStore: 'nowhere' });
    expect(await attach(prepared, { DOCKER_CONFIG: folder })).toMatchObject({ status: 'failed', code: 'STORE_CREDENTIALS' });
  });
});

describe('a registry that wants tokens', () => {
  let prepared: Prepared;
  let service: login.TokenService;
  beforeAll(async () => {
    if (!process.env.CHOPMARK_LIVE_STACK) return;
    service = await login.startTokenService();
    prepared = await prepare(service.config);
  });

  liveTest('a password gets one token for all of a run', async () => {
    service.asked.length = 0;
    const folder = login.dockerConfig({ auths: { [`https://${prepared.host}/v1/`]: login.authEntry() } });
    expect(await attach(prepared, { DOCKER_CONFIG: folder }, service.host)).toEqual({ status: 'stored', code: undefined, found: 1 });
    expect(service.asked).toEqual([
      { scope: 'repository:acme/app:pull,push', by: 'password' },
      { scope: 'repository:acme/app:pull', by: 'password' },
    ]);
  });

  liveTest('an identity token goes as refresh token', async () => {
    service.asked.length = 0;
    const folder = login.dockerConfig({ auths: { [prepared.host]: { auth: '', identitytoken: login.IDENTITY_TOKEN } } });
    expect(await attach(prepared, { DOCKER_CONFIG: folder }, service.host)).toMatchObject({ code: undefined, found: 1 });
    expect(new Set(service.asked.map(({ by }) => by))).toEqual(new Set(['identity-token']));
  });

  liveTest('a token service over plain HTTP that was not allowed gets no password', async () => {
    service.asked.length = 0;
    const folder = login.dockerConfig({ auths: { [prepared.host]: login.authEntry() } });
    expect(await attach(prepared, { DOCKER_CONFIG: folder })).toMatchObject({ status: 'failed', code: 'STORE_INVALID_RESPONSE' });
    expect(service.asked).toEqual([]);
  });

  liveTest('nothing to offer: anybody may do nothing here', async () => {
    expect(await attach(prepared, {}, service.host)).toMatchObject({ status: 'failed', code: 'STORE_UNAUTHORIZED' });
  });
});

liveTest(
  'TLS of a private authority: accepted where its certificate is named, refused elsewhere, never replaced by plain HTTP',
  async () => {
    const tls = await login.privateAuthority();
    const host = await startRegistry('distribution', { tls });
    const place = parseImageReference(`${host}/acme/app:1`);
    const look = (env: Env) => registrySource(openLive({ env, longestPause: 1 }).open(place, 'pull')).manifest('1');
    await expect(look({ SSL_CERT_FILE: tls.authority })).resolves.toBeUndefined();
    await expect(look({})).rejects.toMatchObject({ code: 'STORE_UNREACHABLE', message: expect.stringContaining('TLS certificate') });
    const plain = await startRegistry('distribution');
    await expect(
      registrySource(openLive({ longestPause: 1 }).open(parseImageReference(`${plain}/acme/app`), 'pull')).manifest('1'),
    ).rejects.toMatchObject({
      code: 'STORE_UNREACHABLE',
    });
  },
);
