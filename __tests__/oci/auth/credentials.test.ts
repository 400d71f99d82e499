import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Env, Exec } from '../../../src/base/ports.ts';
import { createCredentialFinder } from '../../../src/oci/auth/credentials.ts';

const root = mkdtempSync(join(tmpdir(), 'chopmark-credentials-'));
afterAll(() => rmSync(root, { recursive: true }));

const auth = (user: string, password: string) => ({ auth: Buffer.from(`${user}:${password}`).toString('base64') });
let folders = 0;

/** A home with these files in it. */
function home(files: Record<string, unknown>): string {
  const folder = join(root, String(++folders));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

interface Asked {
  command: string;
  input: unknown;
  env: Env;
}

function finder(env: Env, answers: Record<string, string> = {}) {
  const asked: Asked[] = [];
  const secrets: string[] = [];
  const exec: Exec = async (command, _, { input, env: given = {} } = {}) => {
    asked.push({ command, input, env: given });
    const stdout = answers[command];
    return stdout === undefined
      ? { exitCode: 127, stdout: '', stderr: '' }
      : { exitCode: stdout.startsWith('{') ? 0 : 1, stdout, stderr: '' };
  };
  const find = createCredentialFinder({ env, exec, logger: { secret: (value) => void secrets.push(value), debug: () => undefined } });
  return { find, asked, secrets };
}

const password = (username: string, secret: string) => ({ kind: 'password', username, password: secret });

describe('configuration files', () => {
  test('docker keeps the Hub under its old address, and others by host', async () => {
    const HOME = home({
      '.docker/config.json': {
        auths: {
          'https://index.docker.io/v1/': auth('hub', 'one'),
          'ghcr.io': auth('gh', 'two:with:colons'),
          'https://quay.io/v2/': auth('q', 'x'),
        },
      },
    });
    const { find, secrets } = finder({ HOME });
    expect(await find('docker.io', 'library/alpine')).toEqual(password('hub', 'one'));
    expect(await find('ghcr.io', 'acme/app')).toEqual(password('gh', 'two:with:colons'));
    expect(await find('quay.io', 'acme/app')).toEqual(password('q', 'x'));
    expect(await find('evil-ghcr.io', 'acme/app')).toBeUndefined();
    expect(await find('ghcr.io.evil.example', 'acme/app')).toBeUndefined();
    expect(secrets).toEqual(['one', 'two:with:colons', 'x']);
  });

  test('podman keeps logins for places within a registry: the longest one counts', async () => {
    const HOME = home({
      '.config/containers/auth.json': {
        auths: { 'quay.io': auth('all', '1'), 'quay.io/acme': auth('acme', '2'), 'quay.io/acme/app': auth('app', '3') },
      },
    });
    const { find } = finder({ HOME });
    expect(await find('quay.io', 'acme/app')).toEqual(password('app', '3'));
    expect(await find('quay.io', 'acme/app2')).toEqual(password('acme', '2'));
    expect(await find('quay.io', 'acmeother/app')).toEqual(password('all', '1'));
  });

  test('REGISTRY_AUTH_FILE is the only file where it is set, and must be there', async () => {
    const HOME = home({
      '.docker/config.json': { auths: { 'a.example': auth('docker', '1') } },
      'other.json': { auths: { 'b.example': auth('other', '2') } },
    });
    const { find } = finder({ HOME, REGISTRY_AUTH_FILE: join(HOME, 'other.json') });
    expect(await find('a.example', 'x')).toBeUndefined();
    expect(await find('b.example', 'x')).toEqual(password('other', '2'));
    await expect(finder({ REGISTRY_AUTH_FILE: join(HOME, 'nowhere.json') }).find('a.example', 'x')).rejects.toMatchObject({
      code: 'INPUT_UNREADABLE',
    });
  });

  test('DOCKER_CONFIG and XDG_RUNTIME_DIR lead to files with tokens of every kind', async () => {
    const HOME = home({
      'docker/config.json': {
        auths: { 'a.example': { identitytoken: 'refresh' }, 'b.example': { registrytoken: 'bearer' }, 'd.example': {} },
      },
      'run/containers/auth.json': { auths: { 'c.example': { username: 'plain', password: 'fields' } } },
    });
    const { find } = finder({ HOME, DOCKER_CONFIG: join(HOME, 'docker'), XDG_RUNTIME_DIR: join(HOME, 'run') });
    expect(await find('a.example', 'x')).toEqual({ kind: 'identity-token', token: 'refresh' });
    expect(await find('b.example', 'x')).toEqual({ kind: 'bearer', token: 'bearer' });
    expect(await find('c.example', 'x')).toEqual(password('plain', 'fields'));
    expect(await find('d.example', 'x')).toBeUndefined();
  });

  test.each([['not JSON'], ['[]'], ['{"auths":{"a.example":"text"}}'], ['{"auths":[]}']])('%s is said, and not quoted', async (content) => {
    const HOME = home({ '.docker/config.json': content });
    await expect(finder({ HOME }).find('a.example', 'x')).rejects.toMatchObject({
      code: 'STORE_CREDENTIALS',
      message: expect.not.stringContaining('text"'),
    });
  });
});

describe('credential helpers', () => {
  const config = { credHelpers: { 'ghcr.io': 'one' }, credsStore: 'all', auths: { 'quay.io': auth('file', 'f') } };
  const found = (Username: string, Secret: string) => JSON.stringify({ ServerURL: 'x', Username, Secret });

  test('the helper of the registry is asked first, then the one for all, then the file', async () => {
    const answers = { 'docker-credential-one': found('a', '1'), 'docker-credential-all': 'credentials not found in native keychain' };
    const { find, asked } = finder({ HOME: home({ '.docker/config.json': config }) }, answers);
    expect(await find('ghcr.io', 'x')).toEqual(password('a', '1'));
    expect(await find('quay.io', 'x')).toEqual(password('file', 'f'));
    expect(await find('docker.io', 'x')).toBeUndefined();
    expect(asked.map(({ command, input }) => [command, input])).toEqual([
      ['docker-credential-one', 'ghcr.io'],
      ['docker-credential-all', 'quay.io'],
      ['docker-credential-all', 'https://index.docker.io/v1/'],
    ]);
  });

  test('a user called <token> has an identity token', async () => {
    const { find } = finder({ HOME: home({ '.docker/config.json': config }) }, { 'docker-credential-one': found('<token>', 'refresh') });
    expect(await find('ghcr.io', 'x')).toEqual({ kind: 'identity-token', token: 'refresh' });
  });

  test('a cloud’s variables reach that cloud’s helper, and no other', async () => {
    const env = {
      AWS_REGION: 'eu',
      AWS_SECRET_ACCESS_KEY: 's',
      GOOGLE_APPLICATION_CREDENTIALS: '/f',
      GITHUB_TOKEN: 't',
      DOCKER_CONFIG: '',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'r',
    };
    const seenBy = async (helper: string) => {
      const { find, asked } = finder(
        { ...env, HOME: home({ '.docker/config.json': { credHelpers: { 'a.example': helper } } }) },
        { [`docker-credential-${helper}`]: found('u', 'p') },
      );
      await find('a.example', 'x');
      return Object.keys(asked[0]?.env ?? {}).sort();
    };
    expect(await seenBy('ecr-login')).toEqual(['AWS_REGION', 'AWS_SECRET_ACCESS_KEY', 'DOCKER_CONFIG']);
    expect(await seenBy('gcloud')).toEqual(['DOCKER_CONFIG', 'GOOGLE_APPLICATION_CREDENTIALS']);
    expect(await seenBy('keeper')).toEqual(['DOCKER_CONFIG']);
  });

  test.each([
    ['../../evil', undefined, 'its name'],
    ['absent', undefined, 'the command is not on PATH'],
    ['broken', 'something else happened', 'exited with code 1'],
    ['garbled', '{"Username": "u", "Secret": 5}', 'not the response of a credential helper'],
  ])('%s: refused, and why', async (helper, stdout, reason) => {
    const answers = stdout === undefined ? {} : { [`docker-credential-${helper}`]: stdout };
    const { find, asked } = finder({ HOME: home({ '.docker/config.json': { credsStore: helper } }) }, answers);
    await expect(find('a.example', 'x')).rejects.toMatchObject({ code: 'STORE_CREDENTIALS', message: expect.stringContaining(reason) });
    expect(asked.some(({ command }) => command.includes('/'))).toBe(false);
  });
});

describe('what a CI gives its job', () => {
  const github = { GITHUB_ACTIONS: 'true', GITHUB_ACTOR: 'me', GITHUB_TOKEN: 'job' };
  const gitlab = { GITLAB_CI: 'true', CI_REGISTRY: 'registry.gitlab.com', CI_JOB_TOKEN: 'job' };

  test.each([
    [github, 'ghcr.io', password('me', 'job')],
    [github, 'docker.io', undefined],
    [github, 'ghcr.io.evil.example', undefined],
    [{ ...github, GITHUB_ACTIONS: undefined }, 'ghcr.io', undefined],
    [gitlab, 'registry.gitlab.com', password('gitlab-ci-token', 'job')],
    [{ ...gitlab, CI_REGISTRY_USER: 'u', CI_REGISTRY_PASSWORD: 'p' }, 'registry.gitlab.com', password('u', 'p')],
    [gitlab, 'ghcr.io', undefined],
  ])('%j at %s', async (env: Env, registry, expected) => {
    expect(await finder(env).find(registry, 'acme/app')).toEqual(expected);
  });

  test("a login of the user's own comes before it", async () => {
    const HOME = home({ '.docker/config.json': { auths: { 'ghcr.io': auth('mine', 'own') } } });
    expect(await finder({ ...github, HOME }).find('ghcr.io', 'acme/app')).toEqual(password('mine', 'own'));
  });
});

test.each([{ toString: '' }, 1, ['one']])('a credential helper that is %j is no name of one', async (helper) => {
  const env = { HOME: home({ '.docker/config.json': { credHelpers: { 'a.example': helper } } }) };
  const { find, asked } = finder(env);
  await expect(find('a.example', 'app')).rejects.toMatchObject({ code: 'STORE_CREDENTIALS' });
  expect(asked).toEqual([]);
});
