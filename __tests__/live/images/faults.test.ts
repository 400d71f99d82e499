import { expect } from '@jest/globals';
import { createOciStore } from '../../../src/stores/oci/oci.ts';
import { type Fault, type FaultProxy, type SeenRequest, startFaultProxy } from '../support/fault-proxy.ts';
import { signMany, subjectOf } from '../support/image-signing.ts';
import { openLive, pushImage, startRegistry } from '../support/images.ts';
import { liveTest } from '../support/live-test.ts';

interface Faulty {
  proxy: FaultProxy;
  publish(): ReturnType<ReturnType<typeof createOciStore>['publish']>;
  /** How many bundles a reader without faults finds. */
  found(): Promise<number>;
}

/** A distribution registry behind a proxy that misbehaves, and a bundle about an image in it. */
async function prepare(): Promise<Faulty> {
  const host = await startRegistry('distribution');
  const digest = await pushImage(`${host}/acme/app:1`);
  const [text = ''] = await signMany(digest, 1);
  const proxy = await startFaultProxy(`http://${host}`);
  const faulty = new URL(proxy.url).host;
  const at = (registry: string) => subjectOf(`${registry}/acme/app`, digest);
  return {
    proxy,
    publish: () => {
      const { open, clock } = openLive({ insecure: [faulty], longestPause: 5 });
      return createOciStore({ open, clock }).publish({ name: 'app', text, kind: 'custom', subjects: [at(faulty)] });
    },
    found: async () => (await createOciStore(openLive({ insecure: [host] })).find(at(host))).found.length,
  };
}

const isIndex = ({ path }: SeenRequest) => /\/manifests\/sha256-[0-9a-f]{64}$/.test(path);
const isUpload = ({ method, path }: SeenRequest) => method === 'PUT' && path.includes('/blobs/uploads/');
const isTagged = ({ method, path }: SeenRequest) => method === 'PUT' && path.includes('.chopmark-');

/** The fault for the first `times` requests that match. */
const first = (times: number, matches: (request: SeenRequest) => boolean, fault: Fault) => {
  let left = times;
  return (request: SeenRequest) => (matches(request) && left-- > 0 ? fault : undefined);
};

const refused = (status: number, headers: Record<string, string> = {}): Fault => ({
  kind: 'answer',
  status,
  headers,
  body: '{"errors":[{"code":"DENIED"}]}',
});

const PASSING: readonly (readonly [string, (request: SeenRequest) => boolean, Fault])[] = [
  ['429 with Retry-After', () => true, refused(429, { 'retry-after': '1' })],
  ['503 in the middle of an upload', isUpload, refused(503)],
  ['an upload whose answer is lost', isUpload, { kind: 'lost-answer' }],
  ['an upload that the registry forgot', isUpload, refused(404)],
  ['a connection reset during an upload', isUpload, { kind: 'reset' }],
  ['a manifest whose answer is lost', isTagged, { kind: 'lost-answer' }],
  ['a truncated manifest', ({ method, path }) => method === 'GET' && path.includes('/manifests/'), { kind: 'truncated' }],
  ['412 on the index', (request) => request.method === 'PUT' && isIndex(request), refused(412)],
  ['a reset on the index', (request) => request.method === 'PUT' && isIndex(request), { kind: 'reset' }],
  ['what is no HTTP', () => true, { kind: 'not-http' }],
];

for (const [name, matches, fault] of PASSING) {
  liveTest(`${name}: the bundle is stored once, then or by the next run`, async () => {
    const { proxy, publish, found } = await prepare();
    proxy.fail(first(2, matches, fault));
    expect(await publish()).toMatchObject(
      name === 'what is no HTTP' ? { status: 'failed', problem: { code: 'STORE_UNREACHABLE' } } : { store: 'oci' },
    );
    proxy.fail(undefined);
    // A second run finds everything done, or does it.
    expect(await publish()).toMatchObject({ status: expect.stringMatching(/^(?:stored|already-stored)$/) });
    expect(await found()).toBe(1);
    await proxy.close();
  });
}

liveTest('trouble that stays has its code, and names the registry; what was not stored is stored later', async () => {
  const { proxy, publish, found } = await prepare();
  for (const [fault, code] of [
    [refused(503), 'STORE_UNAVAILABLE'],
    [refused(403), 'STORE_FORBIDDEN'],
    [refused(413), 'STORE_TOO_LARGE'],
    [refused(429), 'STORE_RATE_LIMITED'],
    [refused(400), 'STORE_REFUSED'],
    [{ kind: 'endless' }, 'STORE_ANSWER_TOO_LARGE'],
  ] as const) {
    proxy.fail((request) => (isUpload(request) ? fault : undefined));
    const receipt = await publish();
    expect(receipt).toMatchObject({ status: 'failed', problem: { code, message: expect.stringContaining(new URL(proxy.url).host) } });
  }
  // 412 for ever: somebody else is always faster.
  proxy.fail((request) => (request.method === 'PUT' && isIndex(request) ? refused(412) : undefined));
  expect(await publish()).toMatchObject({
    status: 'failed',
    problem: { code: 'STORE_REFUSED', hint: expect.stringContaining('store repair') },
  });
  // It has its own tag by then, so it is found.
  expect(await found()).toBe(1);
  proxy.fail(undefined);
  expect(await publish()).toMatchObject({ status: 'already-stored' });
  await proxy.close();
});
