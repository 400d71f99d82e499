import { describe, expect, test } from '@jest/globals';
import type { HttpRequest } from '../../../src/base/ports.ts';
import { registrySource } from '../../../src/oci/copy/image-source.ts';
import { listReferrers } from '../../../src/oci/referrers/referrers.ts';
import { getBlob, getManifest, putBlob } from '../../../src/oci/registry/contents.ts';
import { answer, digestOf, EMPTY, type FakeRegistry, fakeRegistry, openFake } from '../fake-registry.ts';

const PLACE = { registry: 'registry.example', repository: 'acme/app' };
const LOGIN = {
  DOCKER_AUTH_CONFIG: JSON.stringify({ auths: { 'registry.example': { auth: Buffer.from('user:password').toString('base64') } } }),
};
const BASIC = `Basic ${Buffer.from('user:password').toString('base64')}`;
const bearer = (realm: string) => answer(401, '', { 'www-authenticate': `Bearer realm="${realm}",service="s"` });

/** Where credentials of any kind went. */
const told = ({ seen }: FakeRegistry) =>
  seen
    .filter(({ headers, body }) => headers?.authorization !== undefined || String(body ?? '').includes('password'))
    .map(({ url }) => url.host);

/** A registry that asks for `realm` until it is given the token. */
function withTokens(registry: FakeRegistry, realm: string, token = 'token-1') {
  registry.behave(({ url, headers }) => {
    if (url.href.startsWith(realm)) return answer(200, JSON.stringify({ token, expires_in: 300 }));
    return headers?.authorization === `Bearer ${token}` ? undefined : bearer(realm);
  });
}

describe('proving oneself', () => {
  test('a token is fetched once for what a run does in a repository, by scope', async () => {
    const registry = fakeRegistry();
    withTokens(registry, 'https://auth.example/token');
    registry.putJson({ config: EMPTY, layers: [] }, '1');
    const open = openFake(registry, { env: LOGIN });
    for (let time = 0; time < 3; time++) expect(await getManifest(open(PLACE, 'pull'), '1')).toBeDefined();
    const tokens = registry.seen.filter(({ url }) => url.host === 'auth.example');
    expect(tokens.map(({ url, headers }) => [url.search, headers?.authorization])).toEqual([
      ['?service=s&scope=repository%3Aacme%2Fapp%3Apull', BASIC],
    ]);
    // What is known of the registry's way is used for the next repository: no second refusal.
    await getManifest(open({ ...PLACE, repository: 'acme/other' }, 'push'), '1');
    expect(registry.seen.filter(({ headers, url }) => url.host === PLACE.registry && headers?.authorization === undefined)).toHaveLength(1);
  });

  test('secrets are told to the redactor', async () => {
    const registry = fakeRegistry();
    withTokens(registry, 'https://auth.example/token');
    const secrets: string[] = [];
    await getManifest(openFake(registry, { env: LOGIN, secrets })(PLACE, 'pull'), '1');
    expect(secrets).toEqual(['password', 'token-1']);
  });

  test.each([['http://auth.example/token'], ['ftp://auth.example/'], ['not an address'], ['https://a:b@auth.example/token']])(
    'no credentials go to a token service at %s',
    async (realm) => {
      const registry = fakeRegistry();
      registry.behave(({ url }) => (url.host === PLACE.registry ? bearer(realm) : answer(200, '{"token":"t"}')));
      await expect(getManifest(openFake(registry, { env: LOGIN })(PLACE, 'pull'), '1')).rejects.toMatchObject({
        code: 'STORE_INVALID_RESPONSE',
      });
      expect(told(registry)).toEqual([]);
    },
  );

  test.each([['{}'], ['{"token":""}'], ['{"token":"line\\nbreak"}'], ['<html>']])('a token service that answers %s', async (body) => {
    const registry = fakeRegistry();
    registry.behave(({ url }) => (url.host === PLACE.registry ? bearer('https://auth.example/t') : answer(200, body)));
    await expect(getManifest(openFake(registry)(PLACE, 'pull'), '1')).rejects.toMatchObject({ code: 'STORE_INVALID_RESPONSE' });
  });

  test('a registry that refuses for ever is asked twice', async () => {
    const registry = fakeRegistry();
    registry.behave(({ url }) => (url.host === PLACE.registry ? bearer('https://auth.example/t') : answer(200, '{"token":"t"}')));
    await expect(getManifest(openFake(registry, { env: LOGIN })(PLACE, 'pull'), '1')).rejects.toMatchObject({ code: 'STORE_UNAUTHORIZED' });
    expect(registry.seen.filter(({ url }) => url.host === PLACE.registry)).toHaveLength(2);
  });

  test('a name that a registry rewrites is asked for as the registry has it', async () => {
    const registry = fakeRegistry();
    registry.behave(({ url }) => {
      if (url.host !== PLACE.registry) return answer(200, '{"token":"t"}');
      return answer(401, '', { 'www-authenticate': 'Bearer realm="https://auth.example/t",scope="repository:docker-local/acme/app:pull"' });
    });
    await expect(getManifest(openFake(registry)(PLACE, 'push'), '1')).rejects.toMatchObject({ code: 'STORE_UNAUTHORIZED' });
    expect(registry.seen.find(({ url }) => url.host === 'auth.example')?.url.searchParams.get('scope')).toBe(
      'repository:docker-local/acme/app:pull,push',
    );
  });
});

describe('plain HTTP', () => {
  test('only for the registry that was named, port included', async () => {
    const registry = fakeRegistry();
    const open = openFake(registry, { insecure: ['127.0.0.1:5000'] });
    for (const host of ['127.0.0.1:5000', '127.0.0.1:5001', 'localhost:5000'])
      await getManifest(open({ ...PLACE, registry: host }, 'pull'), '1');
    expect(registry.seen.map(({ url }) => url.origin)).toEqual([
      'http://127.0.0.1:5000',
      'https://127.0.0.1:5001',
      'https://localhost:5000',
    ]);
  });

  test('Docker Hub is asked where it is', async () => {
    const registry = fakeRegistry();
    await getManifest(openFake(registry)({ registry: 'docker.io', repository: 'library/alpine' }, 'pull'), '1');
    expect(registry.seen[0]?.url.href).toBe('https://registry-1.docker.io/v2/library/alpine/manifests/1');
  });
});

describe('a hostile registry', () => {
  test('redirects a blob elsewhere: the credentials stay, and nothing there is logged in to', async () => {
    const registry = fakeRegistry();
    const blob = Buffer.from('blob');
    registry.behave(({ url, headers }) => {
      if (url.host === 'evil.example') return headers?.authorization ? answer(500) : answer(200, blob);
      if (headers?.authorization !== BASIC) return answer(401, '', { 'www-authenticate': 'Basic realm="x"' });
      return answer(307, '', { location: 'https://evil.example/blob' });
    });
    const repository = openFake(registry, { env: LOGIN })(PLACE, 'pull');
    expect(await getBlob(repository, { digest: digestOf(blob), size: 4 }, 100)).toEqual(blob);
    expect(told(registry)).toEqual([PLACE.registry]);
    registry.behave(({ url, headers }) => {
      if (url.host === 'evil.example') return bearer('https://evil.example/token');
      return headers?.authorization === BASIC
        ? answer(307, '', { location: 'https://evil.example/blob' })
        : answer(401, '', { 'www-authenticate': 'Basic realm="x"' });
    });
    await expect(getBlob(repository, { digest: digestOf(blob), size: 4 }, 100)).rejects.toMatchObject({ code: 'STORE_UNAUTHORIZED' });
    expect(told(registry)).not.toContain('evil.example');
  });

  test('redirects to plain HTTP: not followed', async () => {
    const registry = fakeRegistry();
    registry.behave(() => answer(302, '', { location: 'http://registry.example/blob' }));
    await expect(getBlob(openFake(registry)(PLACE, 'pull'), { digest: digestOf('x'), size: 1 }, 100)).rejects.toMatchObject({
      code: 'STORE_REFUSED',
    });
    expect(registry.seen).toHaveLength(1);
  });

  test('has uploads go elsewhere: without credentials; over plain HTTP: not at all', async () => {
    const registry = fakeRegistry();
    const upload = (location: string) =>
      registry.behave(({ method, url, headers }: HttpRequest) => {
        if (url.host === PLACE.registry && headers?.authorization !== BASIC)
          return answer(401, '', { 'www-authenticate': 'Basic realm="x"' });
        if (method === 'POST') return answer(202, '', { location });
        return method === 'PUT' ? answer(201) : undefined;
      });
    const repository = openFake(registry, { env: LOGIN })(PLACE, 'push');
    upload('https://storage.example/upload?session=1');
    await putBlob(repository, Buffer.from('x'));
    expect(registry.seen.at(-1)?.url.href).toContain('https://storage.example/upload?session=1&digest=sha256');
    upload('http://registry.example/upload');
    await expect(putBlob(repository, Buffer.from('x'))).rejects.toMatchObject({ code: 'STORE_INVALID_RESPONSE' });
    expect(new Set(told(registry))).toEqual(new Set([PLACE.registry]));
  });

  test('sends another manifest or blob than was asked for', async () => {
    const registry = fakeRegistry();
    const { digest } = registry.putJson({ config: EMPTY, layers: [] });
    registry.manifests.set(digest, { bytes: Buffer.from('{"other":true}'), mediaType: EMPTY.mediaType });
    registry.blobs.set(digestOf('asked'), Buffer.from('other'));
    const repository = openFake(registry)(PLACE, 'pull');
    await expect(getManifest(repository, digest)).rejects.toMatchObject({ code: 'STORE_INVALID_RESPONSE' });
    await expect(getBlob(repository, { digest: digestOf('asked'), size: 5 }, 100)).rejects.toMatchObject({
      code: 'STORE_INVALID_RESPONSE',
    });
  });

  test('claims a size that nobody reads', async () => {
    const registry = fakeRegistry();
    await expect(getBlob(openFake(registry)(PLACE, 'pull'), { digest: digestOf('x'), size: 2 ** 40 }, 100)).rejects.toMatchObject({
      code: 'STORE_ANSWER_TOO_LARGE',
    });
    expect(registry.seen).toEqual([]);
  });

  test.each([
    ['both an index and an image', { mediaType: 'application/vnd.oci.image.index.v1+json', manifests: [], layers: [] }],
    ['a layer without digest', { config: EMPTY, layers: [{ mediaType: 'x', size: 1 }] }],
    ['a digest that is a path', { config: { ...EMPTY, digest: 'sha256:../../etc/passwd' }, layers: [] }],
    ['a negative size', { config: { ...EMPTY, size: -1 }, layers: [] }],
    ['too many layers', { config: EMPTY, layers: Array(1_001).fill(EMPTY) }],
    ['a list where an object belongs', { config: [], layers: [] }],
  ])('has a manifest with %s', async (_, manifest) => {
    const registry = fakeRegistry();
    const { digest } = registry.putJson(manifest);
    await expect(getManifest(openFake(registry)(PLACE, 'pull'), digest)).rejects.toMatchObject({ code: 'STORE_INVALID_RESPONSE' });
  });

  test('calls a manifest an index, and the manifest itself something nobody knows', async () => {
    const registry = fakeRegistry();
    const { digest } = registry.putJson({ mediaType: 'application/vnd.acme.thing+json', manifests: [] });
    registry.manifests.set(digest, {
      bytes: registry.manifests.get(digest)?.bytes ?? Buffer.alloc(0),
      mediaType: 'application/vnd.oci.image.index.v1+json',
    });
    await expect(getManifest(openFake(registry)(PLACE, 'pull'), digest)).rejects.toMatchObject({ code: 'STORE_INVALID_RESPONSE' });
  });

  test('lists referrers for ever, in a circle, or more than are read', async () => {
    const registry = fakeRegistry();
    const index = (count: number, at: number) =>
      JSON.stringify({
        schemaVersion: 2,
        mediaType: 'application/vnd.oci.image.index.v1+json',
        manifests: Array.from({ length: count }, (_, each) => ({ ...EMPTY, digest: digestOf(`${at} ${each}`) })),
      });
    const type = { 'content-type': 'application/vnd.oci.image.index.v1+json' };
    const subject = digestOf('image');
    const source = registrySource(openFake(registry)(PLACE, 'pull'));
    let page = 0;
    registry.behave(() => answer(200, index(1, page), { ...type, link: `</v2/acme/app/referrers/${subject}?page=${++page}>; rel="next"` }));
    await expect(source.referrers(subject)).rejects.toMatchObject({ code: 'STORE_ANSWER_TOO_LARGE' });
    expect(registry.seen.length).toBeLessThanOrEqual(64);
    registry.behave(() => answer(200, index(1, 1), { ...type, link: `</v2/acme/app/referrers/${subject}?again>; rel="next"` }));
    await expect(source.referrers(subject)).rejects.toMatchObject({ code: 'STORE_INVALID_RESPONSE' });
    registry.behave(() => answer(200, index(3_000, 1), type));
    await expect(source.referrers(subject)).rejects.toMatchObject({ code: 'STORE_ANSWER_TOO_LARGE' });
    // The next page is asked for in the registry itself, whatever host it names.
    registry.behave(({ url }) =>
      answer(
        200,
        index(1, url.searchParams.has('two') ? 2 : 1),
        url.searchParams.has('two') ? type : { ...type, link: '<https://evil.example/v2/x?two>; rel="next"' },
      ),
    );
    expect(await source.referrers(subject)).toHaveLength(2);
    expect(new Set(registry.seen.map(({ url }) => url.host))).toEqual(new Set([PLACE.registry]));
  });
});

describe('what a registry says', () => {
  const deny = (body: string, status = 403) => {
    const registry = fakeRegistry();
    registry.behave(() => answer(status, body));
    return getManifest(openFake(registry)(PLACE, 'pull'), '1');
  };

  test('is shown in its own words, on one line and harmless', async () => {
    await expect(
      deny('{"errors":[{"code":"DENIED","message":"\\u001b[31mno\\nentry","detail":"quota"},{"code":"OTHER","message":"x"}]}'),
    ).rejects.toMatchObject({
      code: 'STORE_FORBIDDEN',
      message: 'The registry registry.example returned status 403 (DENIED) for the manifest 1: “\\u{1b}[31mno\\nentry; quota; x”.',
    });
  });

  test.each([
    ['a message without a list', '{"message":"no such plan"}', ': “no such plan”.'],
    ['a detail that is no text', '{"errors":[{"code":"DENIED","detail":{"a":1}}]}', '(DENIED) for the manifest 1.'],
    ['the page of a proxy', '<html>"code":"DENIED"</html>', 'status 403 for the manifest 1.'],
    ['nothing', '', 'status 403 for the manifest 1.'],
    ['a message of a megabyte', `{"message":"${'x'.repeat(1 << 20)}"}`, 'status 403 for the manifest 1.'],
    ['a long message', `{"message":"${'x'.repeat(10_000)}"}`, `: “${'x'.repeat(300)}”.`],
  ])('as %s', async (_, body, end) => {
    const error: unknown = await deny(body).catch((thrown: unknown) => thrown);
    expect((error as Error).message.endsWith(end)).toBe(true);
  });

  test('never repeats what it was sent', async () => {
    const registry = fakeRegistry();
    registry.behave(({ headers }) =>
      headers?.authorization === undefined
        ? answer(401, '', { 'www-authenticate': 'Basic realm="x"' })
        : answer(
            403,
            JSON.stringify({ errors: [{ code: 'DENIED', message: `not ${headers.authorization}, user:password`, detail: 'password' }] }),
          ),
    );
    const error: unknown = await getManifest(openFake(registry, { env: LOGIN })(PLACE, 'pull'), '1').catch((thrown: unknown) => thrown);
    expect(String((error as Error).message)).toContain('“not Basic ***, user:***; ***”');
  });

  test('and its token service, too', async () => {
    const registry = fakeRegistry();
    registry.behave(({ url }) =>
      url.host === PLACE.registry ? bearer('https://auth.example/token') : answer(401, '{"details":"incorrect username or password"}'),
    );
    await expect(getManifest(openFake(registry, { env: LOGIN })(PLACE, 'pull'), '1')).rejects.toMatchObject({
      message: 'The token service of registry.example does not accept the credentials (status 401): “incorrect username or ***”.',
    });
  });

  test('a denied list of tags is told with the permission that is missing', async () => {
    const registry = fakeRegistry();
    registry.behave(({ url }) =>
      url.pathname.endsWith('/tags/list') ? answer(403, '{"errors":[{"code":"DENIED","message":"ecr:ListImages"}]}') : answer(404),
    );
    await expect(listReferrers(openFake(registry)(PLACE, 'pull'), digestOf('x'))).rejects.toMatchObject({
      code: 'STORE_FORBIDDEN',
      message: expect.stringContaining('for the list of tags: “ecr:ListImages”'),
      hint: expect.stringContaining('permission to list tags'),
    });
  });
});
