import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { openGithubReleaseStore } from '../../../src/stores/github/github-release.ts';
import { attestation, githubWorld, TOKEN } from './github.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'chopmark-release-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NAME = 'app.sigstore.json';
const UPLOAD = 'POST /uploads/repos/acme/widget/releases/7/assets';
const subject = { name: 'dist/app', digest: {} };

const worldWith = (options: Parameters<typeof githubWorld>[0] & { draft?: boolean } = {}) => {
  const { draft = false, ...rest } = options;
  const world = githubWorld(rest);
  world.service.releases.push({ id: 7, tag: 'v1.0', draft, assets: [] });
  const texts = () => world.service.releases[0]?.assets.map(({ name, content }) => [name, content.toString().trim()]);
  const add = (name: string, content: string, state: 'uploaded' | 'starter' = 'uploaded') =>
    world.service.releases[0]?.assets.push({
      id: 900 + (world.service.releases[0]?.assets.length ?? 0),
      name,
      state,
      content: Buffer.from(content),
    });
  return { ...world, texts, add };
};

describe('publish', () => {
  test.each([true, false])('a bundle becomes an asset of the release that has the tag (a draft: %s)', async (draft) => {
    const { ports, service, texts, asked } = worldWith({ draft });
    const store = await openGithubReleaseStore(ports, 'v1.0');
    expect(await store.publish(attestation())).toEqual({
      store: 'release:acme/widget@v1.0',
      status: 'stored',
      url: 'https://api.github.com/acme/widget/releases/download/x/app.sigstore.json',
    });
    expect(texts()).toEqual([[NAME, attestation().text]]);
    const upload = asked.find(({ method }) => method === 'POST');
    expect(upload?.headers).toMatchObject({
      'content-type': 'application/vnd.dev.sigstore.bundle.v0.3+json',
      authorization: `token ${TOKEN}`,
    });
    expect(service.requests.filter((line) => line.startsWith('POST'))).toEqual([UPLOAD]);
  });

  test('what is there already is left alone, and a second bundle asks for nothing twice', async () => {
    const { ports, service, add } = worldWith();
    add(NAME, `${attestation().text}\n`);
    const store = await openGithubReleaseStore(ports, 'v1.0');
    expect(await store.publish(attestation())).toMatchObject({ status: 'already-stored' });
    expect(await store.publish({ ...attestation(), name: 'other.sigstore.json' })).toMatchObject({ status: 'stored' });
    expect(service.requests).toEqual(['GET /repos/acme/widget/releases/tags/v1.0', 'GET /repos/acme/widget/releases/7/assets', UPLOAD]);
  });

  test('the bundle of an earlier attempt that says the same makes room; so does half an upload', async () => {
    const { ports, texts, add } = worldWith();
    add(NAME, `${attestation('earlier').text}\n`);
    add('half.sigstore.json', '', 'starter');
    const store = await openGithubReleaseStore(ports, 'v1.0');
    expect(await store.publish(attestation('now'))).toMatchObject({ status: 'stored' });
    expect(await store.publish({ ...attestation('now'), name: 'half.sigstore.json' })).toMatchObject({ status: 'stored' });
    expect(texts()).toEqual([
      [NAME, attestation('now').text],
      ['half.sigstore.json', attestation('now').text],
    ]);
  });

  test.each([
    ['another file', 'not a bundle'],
    ['a bundle about something else', attestation('one', { digests: ['b'.repeat(64)] }).text],
  ])('%s of that name is never replaced', async (_, content) => {
    const { ports, texts, add } = worldWith();
    add(NAME, content);
    expect(await (await openGithubReleaseStore(ports, 'v1.0')).publish(attestation())).toMatchObject({
      status: 'failed',
      problem: { code: 'STORE_REFUSED', message: expect.stringContaining(NAME) },
    });
    expect(texts()).toEqual([[NAME, content]]);
  });

  test.each([true, false])('a connection cut during the upload (taken all the same: %s) leaves one asset', async (afterTheWork) => {
    const { ports, service, texts } = worldWith();
    service.faults.push({ to: UPLOAD, afterTheWork, times: 1 });
    expect(await (await openGithubReleaseStore(ports, 'v1.0')).publish(attestation())).toMatchObject({ status: 'stored' });
    expect(texts()).toEqual([[NAME, attestation().text]]);
  });

  test('trouble that stays is told', async () => {
    const { ports, service } = worldWith();
    service.faults.push({ to: UPLOAD, status: 502 });
    expect(await (await openGithubReleaseStore(ports, 'v1.0')).publish(attestation())).toMatchObject({
      problem: { code: 'STORE_UNAVAILABLE' },
    });
  });

  test('a token that may not write, as of a fork, is told the permission', async () => {
    const { ports } = worldWith({ tokens: { [TOKEN]: { contents: 'read' } } });
    expect(await (await openGithubReleaseStore(ports, 'v1.0')).publish(attestation())).toMatchObject({
      problem: { code: 'STORE_FORBIDDEN', hint: expect.stringContaining('contents: write') },
    });
  });

  test('a release that is not there is told with its tag', async () => {
    const { ports } = worldWith();
    expect(await (await openGithubReleaseStore(ports, 'v9')).publish(attestation())).toMatchObject({
      problem: { code: 'STORE_NOT_FOUND', message: expect.stringContaining('v9') },
    });
  });

  test.each(['https://evil.example', 'https://uploads.github.com:8443', 'http://localhost'])(
    'the token goes to no upload address like %s',
    async (origin) => {
      const { ports, service, asked } = worldWith();
      const release = { id: 7, tag_name: 'v1.0', upload_url: `${origin}/assets{?name}` };
      service.faults.push({ to: 'GET /repos/acme/widget/releases/tags', status: 200, body: release });
      expect(await (await openGithubReleaseStore(ports, 'v1.0')).publish(attestation())).toMatchObject({
        problem: { code: 'STORE_INVALID_RESPONSE' },
      });
      expect(asked.map(({ url }) => url.host)).toEqual(['api.github.com']);
    },
  );
});

test('an upload address of many braces is read once', async () => {
  const { ports, service } = worldWith();
  const upload_url = `https://uploads.github.com/x${'{'.repeat(4_000_000)}\n`;
  service.faults.push({ to: 'GET /repos/acme/widget/releases/tags', status: 200, body: { id: 7, tag_name: 'v1.0', upload_url } });
  expect(await (await openGithubReleaseStore(ports, 'v1.0')).publish(attestation())).toMatchObject({ problem: expect.anything() });
});

describe('which release', () => {
  const eventFile = (payload: unknown) => {
    const path = join(folder, `${Math.random()}.json`);
    writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload));
    return path;
  };

  test.each([
    [
      'the event',
      { GITHUB_EVENT_NAME: 'release', GITHUB_EVENT_PATH: eventFile({ release: { tag_name: 'v1.0' } }), GITHUB_REF: 'refs/tags/other' },
    ],
    ['the tag it runs for', { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/tags/v1.0' }],
    [
      'the tag, where the event cannot be read',
      { GITHUB_EVENT_NAME: 'release', GITHUB_EVENT_PATH: eventFile('{'), GITHUB_REF: 'refs/tags/v1.0' },
    ],
  ])('is said by %s', async (_, env) => {
    const { ports } = worldWith({ env });
    expect(await (await openGithubReleaseStore(ports)).publish(attestation())).toMatchObject({ status: 'stored' });
  });

  test('is asked for where nothing says it', async () => {
    const { ports } = worldWith({ env: { GITHUB_REF: 'refs/heads/main' } });
    await expect(openGithubReleaseStore(ports)).rejects.toMatchObject({
      code: 'STORE_CONTEXT',
      hint: expect.stringContaining('release:v1.2.3'),
    });
  });
});

describe('find', () => {
  test('the bundles of a file and those of many are found, and no others', async () => {
    const { ports, add } = worldWith();
    for (const name of [NAME, 'app.sbom.sigstore.json', 'apple.sigstore.json', 'app.tar.gz.sigstore.json', 'attestations.jsonl', 'app'])
      add(name, name);
    add('app.vex.sigstore.json', '', 'starter');
    const { found } = await (await openGithubReleaseStore(ports, 'v1.0')).find(subject);
    expect(found.map(({ bytes }) => bytes.toString())).toEqual([NAME, 'app.sbom.sigstore.json', 'attestations.jsonl']);
  });

  test('names are those that GitHub makes of them', async () => {
    const { ports, texts } = worldWith();
    const store = await openGithubReleaseStore(ports, 'v1.0');
    await store.publish({ ...attestation(), name: 'my%20app (1).sigstore.json' });
    expect(texts()?.[0]?.[0]).toBe('my.20app..1..sigstore.json');
  });
});
