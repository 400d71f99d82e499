import { describe, expect, test } from '@jest/globals';
import { createGithubStore } from '../../../src/stores/github/github.ts';
import { nameRepository, readGithubRepository } from '../../../src/stores/github/github-repository.ts';
import type { Fault } from '../../../tools/live/github/service.ts';
import { attestation, DIGEST, githubWorld, TOKEN } from './github.fixture.ts';

const subject = { name: 'app', digest: { sha256: DIGEST } };
const POST = 'POST /repos/acme/widget/attestations';
const LIST = `GET /repos/acme/widget/attestations/sha256:${DIGEST}`;
const stored = { store: 'github:acme/widget', status: 'stored', url: 'https://github.com/acme/widget/attestations/1' };

const publishWith = async (fault: Fault, options: Parameters<typeof githubWorld>[0] = {}) => {
  const world = githubWorld(options);
  world.service.faults.push(fault);
  return { ...world, receipt: await createGithubStore(world.ports).publish(attestation()) };
};

describe('publish', () => {
  test('a bundle becomes an attestation of the repository, with one request', async () => {
    const { service, ports, asked, secrets } = githubWorld();
    expect(await createGithubStore(ports).publish(attestation())).toEqual(stored);
    expect(service.requests).toEqual([POST]);
    expect(asked[0]?.headers).toMatchObject({ authorization: `token ${TOKEN}`, accept: 'application/vnd.github+json' });
    expect(service.attestations[0]?.bundle).toEqual(JSON.parse(attestation().text));
    expect(secrets).toContain(TOKEN);
  });

  test('what an earlier run made is looked for first, and sent where it is not there', async () => {
    const { service, ports } = githubWorld();
    const store = createGithubStore(ports);
    await store.publish(attestation('other'));
    expect(await store.publish({ ...attestation(), resumed: true })).toMatchObject({ status: 'stored' });
    expect(await store.publish({ ...attestation(), resumed: true })).toMatchObject({
      status: 'already-stored',
      url: 'https://github.com/acme/widget/attestations',
    });
    expect(service.attestations).toHaveLength(2);
  });

  test('a connection cut after the upload makes no second attestation', async () => {
    const { service, receipt } = await publishWith({ to: POST, afterTheWork: true, times: 1 });
    expect(receipt).toMatchObject({ status: 'stored' });
    expect(service.attestations).toHaveLength(1);
  });

  test('a connection cut before the upload is tried again', async () => {
    const { service, receipt } = await publishWith({ to: POST, times: 2 });
    expect(receipt).toMatchObject({ status: 'stored' });
    expect(service.attestations).toHaveLength(1);
  });

  test('trouble of GitHub passes, or is told after as many tries as there are', async () => {
    expect((await publishWith({ to: POST, status: 502, times: 3 })).receipt).toEqual(stored);
    const { service, receipt } = await publishWith({ to: POST, status: 503, times: 99 });
    expect(receipt).toMatchObject({
      status: 'failed',
      problem: { code: 'STORE_UNAVAILABLE', hint: expect.stringContaining('githubstatus') },
    });
    expect(service.requests.filter((line) => line === POST)).toHaveLength(6);
  });

  test('a host that never answers is told as that', async () => {
    const { receipt } = await publishWith({ to: '', times: 99 });
    expect(receipt).toMatchObject({ status: 'failed', problem: { code: 'STORE_UNREACHABLE' } });
  });

  test.each([
    [401, 'Bad credentials', 'STORE_UNAUTHORIZED', /github-token/],
    [403, 'Resource not accessible by integration', 'STORE_FORBIDDEN', /"permissions: attestations: write"/],
    [404, 'Not Found', 'STORE_NOT_FOUND', /private repository/],
    [422, 'Validation Failed', 'STORE_REFUSED', /message above/],
  ])('status %s is told with GitHub’s words and the remedy', async (status, message, code, hint) => {
    const { receipt, service } = await publishWith({
      to: POST,
      status,
      body: { message, errors: ['more of it', { message: 'and \u001b[31mthis' }] },
    });
    expect(receipt).toMatchObject({ store: 'github:acme/widget', status: 'failed', problem: { code, hint: expect.stringMatching(hint) } });
    expect(receipt.problem?.message).toContain(
      `did not accept the attestation for acme/widget: status ${status}, “${message}; more of it; and \\u{1b}[31mthis”`,
    );
    expect(service.requests).toEqual([POST]);
  });

  test('an Enterprise Server that has no attestations is told as that', async () => {
    const env = { GITHUB_API_URL: 'https://ghes.acme.example/api/v3', GITHUB_SERVER_URL: 'https://ghes.acme.example' };
    const { receipt, asked } = await publishWith({ to: 'POST /api/v3/repos/acme/widget/attestations', status: 404 }, { env });
    expect(asked[0]?.url.href).toBe('https://ghes.acme.example/api/v3/repos/acme/widget/attestations');
    expect(receipt.problem).toMatchObject({
      code: 'STORE_NOT_FOUND',
      hint: expect.stringContaining('Enterprise Server has no attestations'),
    });
  });

  test.each([
    ['Retry-After', 429, { 'retry-after': '7' }, 7_000],
    ['a secondary limit', 403, { 'retry-after': '30' }, 30_000],
    [
      'a primary limit',
      403,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Date.parse('2026-11-25T00:01:30Z') / 1000) },
      90_000,
    ],
    ['a limit that says nothing', 429, {}, 60_000],
  ])('%s is waited out', async (_, status, headers, pause) => {
    const { receipt, pauses, warnings } = await publishWith({ to: POST, status, headers: headers as Record<string, string>, times: 1 });
    expect(receipt).toEqual(stored);
    expect(pauses).toEqual([pause]);
    expect(warnings).toEqual([expect.stringContaining(`${pause / 1000} s`)]);
  });

  test('a limit that lasts longer than anybody waits, or does not end, is told with its time', async () => {
    const problem = { code: 'STORE_RATE_LIMITED', message: expect.stringContaining('2026-11-25T01:00:00.000Z') };
    expect((await publishWith({ to: POST, status: 429, headers: { 'retry-after': '3600' } })).receipt).toMatchObject({ problem });
    const { receipt, pauses } = await publishWith({ to: POST, status: 429, times: 99 });
    expect(receipt).toMatchObject({ problem: { code: 'STORE_RATE_LIMITED' } });
    expect(pauses).toHaveLength(3);
  });

  test('without a token nothing is asked', async () => {
    const { ports, service } = githubWorld({ env: { GITHUB_TOKEN: '' } });
    expect(await createGithubStore(ports).publish(attestation())).toMatchObject({ problem: { code: 'STORE_CREDENTIALS' } });
    expect(service.requests).toEqual([]);
  });

  test('what GitHub never takes is not sent', async () => {
    const { ports, service } = githubWorld();
    const { predicateType: _, ...signature } = attestation();
    expect(await createGithubStore(ports).publish({ ...signature, kind: 'signature' })).toMatchObject({
      problem: { code: 'STORE_REFUSED' },
    });
    const many = attestation('one', { digests: Array.from({ length: 1025 }, () => DIGEST) });
    expect(await createGithubStore(ports).publish(many)).toMatchObject({
      problem: { code: 'STORE_TOO_LARGE', message: 'The statement has 1025 subjects, and GitHub accepts at most 1024.' },
    });
    expect(service.requests).toEqual([]);
  });

  test('many are sent one after the other, and slower after the first fifty', async () => {
    const { ports, service, pauses } = githubWorld();
    const store = createGithubStore(ports);
    await Promise.all(Array.from({ length: 53 }, (_, index) => store.publish(attestation(String(index)))));
    expect(service.attestations).toHaveLength(53);
    expect(pauses).toEqual([750, 750, 750]);
  });

  test('an answer that is none is told', async () => {
    const { receipt } = await publishWith({ to: POST, status: 201, body: { id: 'x' } });
    expect(receipt).toMatchObject({ status: 'failed', problem: { code: 'STORE_INVALID_RESPONSE' } });
  });

  test('no error holds the token, though GitHub repeats it', async () => {
    const { receipt, secrets } = await publishWith({ to: POST, status: 422, body: { message: `${TOKEN} is no good` } });
    // The adapters' redactor hides what was registered; nothing of ours prints it.
    expect(secrets).toContain(TOKEN);
    expect(receipt.problem?.hint).not.toContain(TOKEN);
  });
});

describe('find', () => {
  const fill = async (options: Parameters<typeof githubWorld>[0] = {}, marks = ['one', 'two']) => {
    const world = githubWorld(options);
    const store = createGithubStore(world.ports);
    for (const mark of marks) await store.publish(attestation(mark));
    world.asked.length = 0;
    return { ...world, store };
  };
  const texts = (marks: string[]) => marks.map((mark) => JSON.parse(attestation(mark).text));

  test.each(['null', 'absent', 'inline'] as const)('bundles are had where lists give them: %s', async (bundles) => {
    const { store } = await fill({ bundles });
    const { found } = await store.find(subject);
    expect(found.map(({ bytes }) => JSON.parse(bytes.toString()))).toEqual(texts(['one', 'two']));
    expect(found[0]?.location).toBe(`https://github.com/acme/widget/attestations, number 1 for sha256:${DIGEST}`);
  });

  test('the token is not sent to the storage, and its presigned link is shown nowhere', async () => {
    const { store, asked, service, warnings } = await fill();
    await store.find(subject);
    const toStorage = asked.filter(({ url }) => url.pathname.startsWith('/storage/'));
    expect(toStorage).toHaveLength(2);
    // Named by GitHub, not by the user: it may be no address of this machine.
    for (const { headers, givenBy } of toStorage) expect([headers, givenBy?.host]).toEqual([undefined, 'api.github.com']);
    service.faults.push({ to: 'GET /storage/attestations/1', status: 403 });
    const { found, unread } = await store.find(subject);
    expect(found).toHaveLength(1);
    expect(unread).toEqual([
      { location: expect.any(String), problem: expect.objectContaining({ message: expect.stringContaining('answered 403') }) },
    ]);
    expect(JSON.stringify([unread, warnings])).not.toContain('presigned');
  });

  test('all pages are read, and no more than may be', async () => {
    const marks = Array.from({ length: 7 }, (_, index) => `m${index}`);
    const { store, service } = await fill({ pageSize: 3 }, marks);
    expect((await store.find(subject)).found).toHaveLength(7);
    expect(service.requests.filter((line) => line === LIST)).toHaveLength(3);
    const endless = await fill(
      { pageSize: 1 },
      Array.from({ length: 11 }, (_, index) => `m${index}`),
    );
    await expect(endless.store.find(subject)).rejects.toMatchObject({ code: 'STORE_ANSWER_TOO_LARGE' });
  });

  test('nothing found is nothing, and no error', async () => {
    const { store } = await fill({}, []);
    const nothing = { found: [], unread: [] };
    expect(await store.find(subject)).toEqual(nothing);
    expect(await store.find({ name: 'app', digest: { sha512: 'b'.repeat(128) } })).toEqual(nothing);
  });

  test('a public repository can be asked without a token', async () => {
    const { service } = await fill();
    const { ports, asked } = githubWorld({ env: { GITHUB_TOKEN: undefined } });
    const reader = createGithubStore({
      ...ports,
      http: async (request) => {
        asked.push(request);
        const answer = service.answer({ method: 'GET', url: request.url, headers: request.headers ?? {}, body: Buffer.alloc(0) });
        if (answer === 'cut') throw new Error('cut');
        return { status: answer.status, headers: new Headers(answer.headers), body: answer.body };
      },
    });
    expect((await reader.find(subject)).found).toHaveLength(2);
    expect(asked[0]?.headers).not.toHaveProperty('authorization');
  });

  test.each([
    ['a list that is none', { attestations: 'x' }],
    ['an address that is no https', { attestations: [{ bundle: null, bundle_url: 'http://storage.example/1' }] }],
    ['an entry with nothing in it', { attestations: [{ repository_id: 1 }] }],
  ])('%s is refused', async (_, body) => {
    const { store, service } = await fill();
    service.faults.push({ to: LIST, status: 200, body });
    await expect(store.find(subject)).rejects.toMatchObject({ code: 'STORE_INVALID_RESPONSE' });
  });

  test('what storage does not give is told as not read', async () => {
    const { store, service } = await fill();
    service.faults.push({ to: 'GET /storage/', status: 200, body: [1], times: 9 });
    const { found, unread } = await store.find(subject);
    expect([found, unread.map(({ problem }) => problem.code)]).toEqual([[], ['STORE_INVALID_RESPONSE', 'STORE_INVALID_RESPONSE']]);
  });

  test('a repository that the token may not see was not asked', async () => {
    const { store, service } = await fill({}, []);
    service.faults.push({ to: 'GET /repos/acme/widget', status: 404, body: { message: 'Not Found' }, times: 9 });
    await expect(store.find(subject)).rejects.toMatchObject({ code: 'STORE_NOT_FOUND' });
  });
});

describe('which repository', () => {
  test.each([
    ['acme/widget', {}, 'https://api.github.com/', 'https://github.com'],
    ['https://acme.ghe.com/acme/widget', {}, 'https://api.acme.ghe.com/', 'https://acme.ghe.com'],
    ['https://ghes.example/acme/widget.git', {}, 'https://ghes.example/api/v3/', 'https://ghes.example'],
    [
      'https://github.com/acme/widget/',
      { GITHUB_SERVER_URL: 'https://ghes.example', GITHUB_API_URL: 'https://ghes.example/api/v3' },
      'https://api.github.com/',
      'https://github.com',
    ],
    [
      undefined,
      { GITHUB_SERVER_URL: 'https://acme.ghe.com', GITHUB_API_URL: 'https://api.acme.ghe.com' },
      'https://api.acme.ghe.com/',
      'https://acme.ghe.com',
    ],
  ])('%s with %j', async (target, env, api, server) => {
    const { ports, asked } = githubWorld({ env });
    const http = async (request: (typeof asked)[number]) => {
      asked.push(request);
      return { status: 201, headers: new Headers(), body: Buffer.from('{"id":5}') };
    };
    expect(await createGithubStore({ ...ports, http }, target).publish(attestation())).toMatchObject({
      url: `${server}/acme/widget/attestations/5`,
    });
    expect(asked[0]?.url.href).toBe(`${api}repos/acme/widget/attestations`);
  });

  test('two repositories are two stores, as receipts tell them apart', () => {
    const ids = ['acme/widget', 'acme/gadget', 'https://acme.ghe.com/acme/widget'].map(
      (target) => createGithubStore(githubWorld().ports, target).id,
    );
    expect(ids).toEqual(['github:acme/widget', 'github:acme/gadget', 'github:acme.ghe.com/acme/widget']);
  });

  test.each(['', 'acme', 'acme/widget/more', '../widget', 'acme/wid get'])('%j is none', (target) => {
    expect(() => createGithubStore(githubWorld().ports, target)).toThrow(expect.objectContaining({ code: 'STORE_CONTEXT' }));
  });

  test('no token goes to an address that is not https', () => {
    expect(() => createGithubStore(githubWorld({ env: { GITHUB_API_URL: 'http://api.github.example' } }).ports)).toThrow(
      expect.objectContaining({ code: 'STORE_CONTEXT' }),
    );
  });
});

test('a server of the environment that is no URL is named as it is written', () => {
  const env = { GITHUB_SERVER_URL: 'ghes', GITHUB_REPOSITORY: 'acme/widget' };
  expect(nameRepository(readGithubRepository({ env, logger: { secret: () => undefined } }))).toBe('ghes/acme/widget');
});
