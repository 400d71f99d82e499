import { hash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { openGithubReleaseStore } from '../../../src/stores/github/github-release.ts';
import { toAssetName } from '../../../src/stores/github/release-asset-names.ts';
import { renameAsset } from '../../../tools/live/github/service.ts';
import { attestation, githubWorld, TOKEN } from './github.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'chopmark-release-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NAME = 'app.sigstore.json';
const UPLOAD = 'POST /uploads/repos/acme/widget/releases/7/assets';
const subject = { name: 'dist/app', digest: {} };

const worldWith = (options: Parameters<typeof githubWorld>[0] & { draft?: boolean; immutable?: boolean } = {}) => {
  const { draft = false, immutable = false, ...rest } = options;
  const world = githubWorld(rest);
  world.service.releases.push({ id: 7, tag: 'v1.0', draft, immutable, assets: [] });
  const texts = () => world.service.releases[0]?.assets.map(({ name, content }) => [name, content.toString().trim()]);
  const add = (name: string, content: string, state: 'uploaded' | 'starter' = 'uploaded', createdAt?: string) =>
    world.service.releases[0]?.assets.push({
      id: 900 + (world.service.releases[0]?.assets.length ?? 0),
      name,
      state,
      content: Buffer.from(content),
      ...(createdAt !== undefined && { createdAt }),
    });
  /** A store of its own, as another step or job opens it. */
  const open = (more: { releaseAssetSuffix?: string } = {}) => openGithubReleaseStore({ ...world.ports, ...more }, 'v1.0');
  const names = () => world.service.releases[0]?.assets.map(({ name }) => name) ?? [];
  return { ...world, texts, add, open, names };
};

const about = (digit: string, name = NAME) => ({ ...attestation(digit, { digests: [digit.repeat(64)] }), name });
const MARKED = /^app\.[0-9a-f]{12}\.sigstore\.json$/;

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

  test('an equivalent bundle of an earlier attempt is already stored', async () => {
    const { open, texts, add } = worldWith();
    add(NAME, `${attestation('earlier').text}\n`);
    expect(await (await open()).publish(attestation('now'))).toMatchObject({ status: 'already-stored' });
    expect(texts()).toEqual([[NAME, attestation('earlier').text]]);
  });

  test('the rest of an interrupted upload makes room, and the upload of another job does not', async () => {
    const { open, texts, add } = worldWith();
    add('half.sigstore.json', '', 'starter', '2026-11-24T23:00:00Z');
    add(NAME, '', 'starter', '2026-11-24T23:59:30Z');
    const store = await open();
    expect(await store.publish({ ...attestation(), name: 'half.sigstore.json' })).toMatchObject({ status: 'stored' });
    expect(await store.publish(attestation())).toMatchObject({ status: 'stored' });
    expect(texts()).toEqual([
      [NAME, ''],
      ['half.sigstore.json', attestation().text],
      [expect.stringMatching(MARKED), attestation().text],
    ]);
  });

  test.each([
    ['another file', 'not a bundle'],
    ['a bundle about something else', about('b').text],
    ['a file that differs in case', 'not a bundle', 'APP.sigstore.json'],
  ])('%s of that name is never replaced: the bundle gets a free name', async (_, content, there = NAME) => {
    const { open, texts, add } = worldWith();
    add(there, content);
    const store = await open();
    expect(await store.publish(attestation())).toMatchObject({ status: 'stored', url: expect.stringMatching(/app\.[0-9a-f]{12}\./) });
    expect(await (await open()).publish(attestation())).toMatchObject({ status: 'already-stored' });
    expect(texts()).toEqual([
      [there, content],
      [expect.stringMatching(MARKED), attestation().text],
    ]);
  });

  test('another predicate, or another signer, about the same artifact is another bundle', async () => {
    const { open, names } = worldWith();
    const bundle = attestation();
    const otherSigner = { ...bundle, text: bundle.text.replace('"AA=="', '"AQ=="') };
    const changed = JSON.parse(bundle.text);
    const statement = JSON.parse(Buffer.from(changed.dsseEnvelope.payload, 'base64').toString());
    changed.dsseEnvelope.payload = Buffer.from(JSON.stringify({ ...statement, predicate: { run: 2 } })).toString('base64');
    for (const each of [bundle, otherSigner, { ...bundle, text: JSON.stringify(changed) }])
      expect(await (await open()).publish(each)).toMatchObject({ status: 'stored' });
    expect(names()).toEqual([NAME, expect.stringMatching(MARKED), expect.stringMatching(MARKED)]);
  });

  test('bundles of one run never take one name, not even if only GitHub makes their names equal', async () => {
    const { open, texts } = worldWith();
    const bundles = ['a b.zip', 'a(b.zip', 'a..b.zip', '\u00e1 b.zip'].map((name, index) => about(String(index), `${name}.sigstore.json`));
    const store = await open();
    for (const receipt of await Promise.all(bundles.map((bundle) => store.publish(bundle))))
      expect(receipt).toMatchObject({ status: 'stored' });
    expect(
      texts()
        ?.map(([, text]) => text)
        .sort(),
    ).toEqual(bundles.map(({ text }) => text).sort());
    expect(new Set(texts()?.map(([name]) => name)).size).toBe(4);
    expect(texts()?.map(([name]) => name)).toContain('a.b.zip.sigstore.json');
  });

  test('jobs that run at the same time store all their bundles', async () => {
    const { open, texts } = worldWith();
    const bundles = ['1', '2', '3', '4'].map((digit) => about(digit, 'attestations.sigstore.json'));
    const stores = await Promise.all(bundles.map(() => open()));
    // Each has read the list before another job adds to it.
    await Promise.all(stores.map((store) => store.find(subject)));
    const receipts = await Promise.all(stores.map((store, index) => store.publish(bundles[index] ?? attestation())));
    expect(receipts.map(({ status }) => status)).toEqual(['stored', 'stored', 'stored', 'stored']);
    expect(
      texts()
        ?.map(([, text]) => text)
        .sort(),
    ).toEqual(bundles.map(({ text }) => text).sort());
    const { found } = await (await open()).find(subject);
    expect(found).toHaveLength(4);
  });

  test('two jobs that store the same bundle at the same time store it once', async () => {
    const { open, names } = worldWith();
    const stores = [await open(), await open()];
    await Promise.all(stores.map((store) => store.find(subject)));
    for (const store of stores) expect(await store.publish(attestation())).toMatchObject({ status: 'stored' });
    expect(names()).toEqual([NAME]);
  });

  test('on request a statement becomes NAME.intoto.jsonl, one line, and the signature of a file does not', async () => {
    const { open, texts } = worldWith();
    const store = await open({ releaseAssetSuffix: 'intoto.jsonl' });
    const { predicateType: _, ...signature } = about('c', 'SHA256SUMS.sigstore.json');
    for (const each of [attestation(), about('b'), signature]) expect(await store.publish(each)).toMatchObject({ status: 'stored' });
    expect(texts()).toEqual([
      ['app.intoto.jsonl', attestation().text],
      [expect.stringMatching(/^app\.[0-9a-f]{12}\.intoto\.jsonl$/), about('b').text],
      ['SHA256SUMS.sigstore.json', signature.text],
    ]);
    expect((await (await open()).find(subject)).found.map(({ bytes }) => bytes.toString().trim())).toEqual(
      texts()?.map(([, text]) => text),
    );
  });

  test('a release that became immutable is not sent the bundle again and again', async () => {
    const { open, service, names } = worldWith({ draft: true, immutable: true });
    const store = await open();
    await store.find(subject);
    const [release] = service.releases;
    if (release) release.draft = false;
    expect(await store.publish(attestation())).toMatchObject({
      status: 'failed',
      problem: { code: 'STORE_REFUSED', message: expect.stringContaining('immutable'), hint: expect.stringContaining('--draft=false') },
    });
    expect(service.requests.filter((line) => line === UPLOAD)).toHaveLength(1);
    expect(names()).toEqual([]);
  });

  test('another refusal with 422 is told at once, in GitHub’s words', async () => {
    const { open, service } = worldWith();
    service.faults.push({ to: UPLOAD, status: 422, body: { message: 'Validation Failed', errors: [{ code: 'custom', message: 'No.' }] } });
    expect(await (await open()).publish(attestation())).toMatchObject({
      problem: { code: 'STORE_REFUSED', message: expect.stringContaining('No.') },
    });
    expect(service.requests.filter((line) => line === UPLOAD)).toHaveLength(1);
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

describe('before anything is signed', () => {
  const work = { bundles: [{ name: NAME, predicateType: 'https://slsa.dev/provenance/v1' }], files: [] };
  const file = (name: string, content = 'content') => ({ name, path: '/x', sha256: hash('sha256', content), size: content.length });

  test.each([
    ['a draft', { draft: true }],
    ['a draft of a repository with immutable releases', { draft: true, immutable: true }],
    ['a published release that can change', {}],
  ])('%s is accepted, and nothing is changed', async (_, options) => {
    const { open, names, service } = worldWith(options);
    await (await open()).prepare?.(work);
    expect(names()).toEqual([]);
    expect(service.requests.filter((line) => /^(?!GET|POST .*generate-notes)/.test(line))).toEqual([]);
  });

  test('an immutable release is refused with the way to do it', async () => {
    const { open } = worldWith({ immutable: true });
    await expect((await open()).prepare?.(work)).rejects.toMatchObject({
      code: 'STORE_REFUSED',
      message: expect.stringContaining('immutable'),
      hint: expect.stringContaining('draft'),
    });
  });

  test('a release that does not exist, and a token that may not write, are told', async () => {
    const { ports } = worldWith();
    await expect((await openGithubReleaseStore(ports, 'v9')).prepare?.(work)).rejects.toMatchObject({ code: 'STORE_NOT_FOUND' });
    const reader = worldWith({ tokens: { [TOKEN]: { contents: 'read' } } });
    await expect((await reader.open()).prepare?.(work)).rejects.toMatchObject({
      code: 'STORE_FORBIDDEN',
      hint: expect.stringContaining('contents: write'),
    });
    const nobody = worldWith({ env: { GITHUB_TOKEN: '' } });
    await expect((await nobody.open()).prepare?.(work)).rejects.toMatchObject({ code: 'STORE_CREDENTIALS' });
  });

  test('more than a thousand assets are refused, and those that are there do not count twice', async () => {
    const { open, add } = worldWith();
    add(NAME, 'x');
    for (let index = 1; index < 999; index++) add(`file-${index}`, 'x');
    const store = await open();
    await store.prepare?.({ ...work, files: [file('new')] });
    await expect(store.prepare?.({ ...work, files: [file('new'), file('newer')] })).rejects.toMatchObject({
      code: 'STORE_TOO_LARGE',
      message: expect.stringContaining('1001'),
    });
  });

  test.each([
    ['another content', 'app.zip', 'another'],
    ['another length', 'app.zip', 'longer than this'],
    ['another case', 'APP.zip', 'content'],
  ])('a file is refused if the release has one of that name with %s', async (_, there, content) => {
    const { open, add } = worldWith();
    add(there, content);
    await expect((await open()).prepare?.({ bundles: [], files: [file('app.zip')] })).rejects.toMatchObject({ code: 'STORE_REFUSED' });
  });

  test.each(['a b', 'a..b', '.env', 'end.', '\u00e9.zip'])('a file whose name GitHub changes is refused: %s', async (name) => {
    const { open } = worldWith();
    await expect((await open()).prepare?.({ bundles: [], files: [file(name)] })).rejects.toMatchObject({
      code: 'STORE_REFUSED',
      message: expect.stringContaining(renameAsset(name)),
    });
  });
});

describe('find', () => {
  test('every bundle is found that is not named after another file of the release', async () => {
    const { open, add } = worldWith();
    const found = [
      NAME,
      'app.spdx.dev-Document-v2.3.sigstore.json',
      'app.0123456789ab.2.sigstore.json',
      'app.intoto.jsonl',
      'linux.2Fapp.sigstore.json',
      'attestations.jsonl',
      'attestations.sigstore.json',
      'attestations.provenance.sigstore.json',
      'attestations.0123456789ab.sigstore.json',
      'named-otherwise.sigstore.json',
    ];
    const others = ['app', 'apple', 'linux', 'SHA256SUMS', 'apple.sigstore.json', 'linux.sigstore.json', 'SHA256SUMS.sigstore.json'];
    for (const name of [...found, ...others]) add(name, name);
    add('app.vex.sigstore.json', '', 'starter');
    const answer = await (await open()).find(subject);
    expect(answer.found.map(({ bytes }) => bytes.toString())).toEqual(found);
  });

  test('names are those that GitHub makes of them', async () => {
    const { open, names } = worldWith();
    await (await open()).publish({ ...attestation(), name: 'my%20app (1).sigstore.json' });
    expect(names()).toEqual(['my.20app.1.sigstore.json']);
    expect((await (await open()).find({ name: 'my%20app (1)', digest: {} })).found).toHaveLength(1);
  });

  test.each([
    ['.env', 'default.env'],
    ['a', 'a'],
    ['\u65e5\u672c.zip', 'default.zip'],
    ['a...b', 'a.b'],
    ['caf\u00e9.tgz', 'cafe.tgz'],
  ])('as its own command line foresees them: %s', (given, name) => {
    expect([toAssetName(given), renameAsset(given)]).toEqual([name, name]);
  });
});
