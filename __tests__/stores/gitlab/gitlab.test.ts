import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openGitlabReleaseStore, openGitlabStore } from '../../../src/stores/gitlab/gitlab.ts';
import { bundleAbout, contextFor, serve, sha256, type TestServer } from '../http/http-server.fixture.ts';
import { Gitlab, JOB_TOKEN } from './gitlab.fixture.ts';

let gitlab: Gitlab;
let server: TestServer;
const closing: (() => Promise<void>)[] = [];
beforeEach(async () => {
  gitlab = new Gitlab();
  server = await serve(gitlab.answer);
});
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  await server.close();
});

const job = () => ({
  CI_API_V4_URL: `${server.url}/api/v4`,
  CI_PROJECT_ID: '4711',
  CI_PROJECT_PATH: 'acme/widget',
  CI_JOB_TOKEN: JOB_TOKEN,
});
function context(env: Record<string, string> = {}) {
  const made = contextFor({ ...job(), ...env });
  closing.push(made.close);
  return made.context;
}
const pathOf = (name: string) => `/api/v4/projects/4711/packages/generic/attestations/${sha256(name)}/bundle.sigstore.json`;

describe('the package registry of the job’s project', () => {
  test('nothing found in a project that can be seen is nothing; in another, nobody was asked', async () => {
    const subject = { name: '', digest: { sha256: sha256('a') } };
    expect(await openGitlabStore(context(), '').find(subject)).toEqual({ found: [], unread: [] });
    await expect(openGitlabStore(context(), 'acme/hidden').find(subject)).rejects.toMatchObject({ code: 'STORE_NOT_FOUND' });
  });

  test('takes bundles with the token of the job, and gives them back by digest', async () => {
    const store = openGitlabStore(context(), '');
    expect(await store.publish(bundleAbout('a', 'b'))).toEqual({
      store: `gitlab:${server.host}/acme/widget`,
      status: 'stored',
      url: `${server.url}${pathOf('a')}`,
    });
    expect([...gitlab.files.keys()].sort()).toEqual([pathOf('a'), pathOf('b')].sort());
    const { found } = await store.find({ name: 'x', digest: { sha256: sha256('b') } });
    expect(found.map(({ bytes }) => bytes.toString().trimEnd())).toEqual([bundleAbout('a', 'b').text]);
    expect(server.asked.every(({ headers }) => headers['job-token'] === JOB_TOKEN && !('private-token' in headers))).toBe(true);
  });

  test('gets nothing twice, and keeps what other bundles are there', async () => {
    const store = openGitlabStore(context(), '');
    const another = { ...bundleAbout('a'), text: '{"another":true}' };
    await store.publish(bundleAbout('a'));
    await store.publish(another);
    expect(await store.publish(bundleAbout('a'))).toMatchObject({ status: 'already-stored' });
    expect(await store.publish(another)).toMatchObject({ status: 'already-stored' });
    expect([...gitlab.files.values()].map((kept) => kept.length)).toEqual([1, 1]);
    expect((await store.find({ name: '', digest: { sha256: sha256('a') } })).found).toHaveLength(2);
  });

  test('loses neither of two bundles that two jobs put there at the same time', async () => {
    const store = openGitlabStore(context(), '');
    let raced = false;
    gitlab.fail = ({ method, path }) => {
      // Another job's upload comes right behind ours: the registry then shows theirs.
      if (!raced && method === 'GET' && gitlab.files.has(path)) {
        raced = true;
        gitlab.files.set(path, [...(gitlab.files.get(path) ?? []), 'theirs']);
      }
      return false;
    };
    expect(await store.publish(bundleAbout('a'))).toMatchObject({ status: 'stored', url: `${server.url}${pathOf('a')}.2` });
    expect((await store.find({ name: '', digest: { sha256: sha256('a') } })).found.map(({ bytes }) => bytes.toString().trimEnd())).toEqual([
      'theirs',
      bundleAbout('a').text,
    ]);
  });

  test('has what was uploaded though the connection broke off', async () => {
    const store = openGitlabStore(context(), '');
    let broken = false;
    gitlab.fail = (asked, response) => {
      if (broken || asked.method !== 'PUT') return false;
      broken = true;
      gitlab.files.set(asked.path, [asked.body]);
      response.socket?.destroy();
      return true;
    };
    expect(await store.publish(bundleAbout('a'))).toMatchObject({ status: 'stored' });
    // The port sends it again, and the registry keeps both: they are the same.
    expect(new Set(gitlab.files.get(pathOf('a')))).toEqual(new Set([`${bundleAbout('a').text}\n`]));
  });

  test.each([
    [401, 'STORE_UNAUTHORIZED'],
    [403, 'STORE_FORBIDDEN'],
    [404, 'STORE_NOT_FOUND'],
    [409, 'STORE_REFUSED'],
    [413, 'STORE_TOO_LARGE'],
    [429, 'STORE_RATE_LIMITED'],
    [502, 'STORE_UNAVAILABLE'],
  ])('that answers an upload with %i is %s, in the words of GitLab', async (status, code) => {
    gitlab.fail = ({ method }, response) => {
      if (method !== 'PUT') return false;
      response.writeHead(status, { 'content-type': 'application/json', 'retry-after': '3600' }).end('{"message":"what GitLab says"}');
      return true;
    };
    const receipt = await openGitlabStore(context(), '').publish(bundleAbout('a'));
    expect(receipt).toMatchObject({ status: 'failed', problem: { code, message: expect.stringContaining('what GitLab says') } });
    expect(JSON.stringify(receipt)).not.toContain('canary');
  });
});

describe('the release', () => {
  const storing = (target = '', env: Record<string, string> = { CI_COMMIT_TAG: 'v1.0.0' }) => openGitlabReleaseStore(context(env), target);

  test('gets a link to each bundle, once', async () => {
    const store = storing();
    expect(await store.publish(bundleAbout('a'))).toMatchObject({ status: 'stored' });
    expect(await store.publish(bundleAbout('a'))).toMatchObject({ status: 'already-stored' });
    expect(gitlab.links.get('v1.0.0')).toEqual([
      { id: 1, name: 'a.sigstore.json', url: `${server.url}${pathOf('a')}`, link_type: 'other' },
    ]);
  });

  test('keeps a link of the same name to something else, and gets ours beside it', async () => {
    gitlab.links.set('v1.0.0', [{ id: 1, name: 'a.sigstore.json', url: 'https://elsewhere.example/', link_type: 'other' }]);
    expect(await storing('v1.0.0', {}).publish(bundleAbout('a'))).toMatchObject({ status: 'stored' });
    expect(gitlab.links.get('v1.0.0')?.map(({ name }) => name)).toEqual([
      'a.sigstore.json',
      expect.stringMatching(/^a\.sigstore\.json \([0-9a-f]{12}\)$/),
    ]);
  });

  test('that is not there yet is told, and the bundle is in the registry all the same', async () => {
    expect(await storing('v2.0.0', {}).publish(bundleAbout('a'))).toMatchObject({ status: 'failed', problem: { code: 'STORE_NOT_FOUND' } });
    expect(gitlab.files.size).toBe(1);
  });

  test('is needed: a job that runs for no tag says so before anything is signed', () => {
    expect(() => storing('', {})).toThrow(expect.objectContaining({ code: 'STORE_CONTEXT' }));
  });
});

describe('which project, and whose token', () => {
  test('a project that is named by its path is one on the GitLab of the job', async () => {
    await openGitlabStore(context(), 'acme/widget').publish(bundleAbout('a'));
    expect(server.asked[0]?.path).toContain('/projects/acme%2Fwidget/packages/generic/');
    expect(server.asked[0]?.headers['job-token']).toBe(JOB_TOKEN);
  });

  test('a GITLAB_HOST that is no host is refused, and a project in text that no URL can hold is one that is not there', () => {
    const outside = (host: string) => ({ ...context({ GITLAB_HOST: host }), env: { GITLAB_HOST: host } });
    expect(() => openGitlabStore(outside('a b'), 'acme/widget')).toThrow(expect.objectContaining({ code: 'STORE_CONTEXT' }));
    expect(openGitlabStore(outside('gitlab.acme.example'), 'acme/\ud800').place?.url).toContain('/projects/acme%2F%EF%BF%BD/');
  });

  test('the token of the job never goes to another GitLab', async () => {
    const other = await serve(gitlab.answer);
    closing.push(other.close);
    const store = openGitlabStore(
      context({ GITLAB_TOKEN: 'canary-of-a-person', GITLAB_HOST: 'gitlab.acme.example' }),
      `${other.url}/acme/widget`,
    );
    expect(await store.publish(bundleAbout('a'))).toMatchObject({ status: 'failed', problem: { code: 'STORE_CREDENTIALS' } });
    expect(JSON.stringify(other.asked)).not.toContain('canary');
  });

  test('a token of one’s own goes to the host it is for', async () => {
    const env = { CI_JOB_TOKEN: '', GITLAB_TOKEN: 'mine', GITLAB_HOST: server.host };
    await openGitlabStore(context(env), '').publish(bundleAbout('a'));
    expect(server.asked[0]?.headers['private-token']).toBe('mine');
  });

  test.each([
    ['', { CI_PROJECT_ID: '', CI_API_V4_URL: '' }, 'STORE_CONTEXT'],
    ['https://gitlab.acme.example/', {}, 'STORE_CONTEXT'],
    ['http://gitlab.acme.example/acme/widget', {}, 'INPUT_STORE_URL'],
  ])('gitlab:%s with %j is %s', (target, env, code) => {
    expect(() => openGitlabStore(context(env as Record<string, string>), target)).toThrow(expect.objectContaining({ code }));
  });
});
