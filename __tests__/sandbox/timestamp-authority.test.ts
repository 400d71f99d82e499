import { createHash, X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Sandbox, startSandbox } from '../../src/sandbox/start.ts';
import { encodeOid, encodeSequence, readChildren, readDerTime, readOnly, TAG } from '../../src/x509/der.ts';
import { clock, makeTimestampQuery, readExtensions, requestTimestamp } from './client.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ clock });
});
afterAll(() => sandbox.close());

const data = Buffer.from('hello');
const digest = (name: string) => createHash(name).update(data).digest();

const readChainOf = async (): Promise<string[]> =>
  (await (await fetch(`${sandbox.url}/tsa/api/v1/timestamp/certchain`)).text()).match(/-----BEGIN[\s\S]*?END CERTIFICATE-----\n/g) ?? [];

/** Members of TSTInfo, and whether certificates came with it. */
const readToken = async (answer: Response) => {
  const [, token] = readChildren(readOnly(Buffer.from(await answer.arrayBuffer())));
  const [, explicit] = token ? readChildren(token) : [];
  const [, , content, ...rest] = explicit ? readChildren(readOnly(explicit.content)) : [];
  const wrapped = content ? readChildren(content)[1] : undefined;
  const info = wrapped ? readChildren(readOnly(readOnly(wrapped.content).content)) : [];
  return { info, certificates: rest.filter(({ tag }) => tag === 0xa0) };
};

test('nonce and imprint are repeated, the time is now, and no serial number comes twice', async () => {
  const query = makeTimestampQuery({ digest: digest('sha256'), nonce: 77n, certificates: true });
  const [one, two] = await Promise.all([1, 2].map(async () => readToken(await requestTimestamp(sandbox, query))));
  const [, imprint, nonce] = readChildren(readOnly(query));
  expect(one?.info[2]?.raw).toEqual(imprint?.raw);
  expect(one?.info.at(-1)?.raw).toEqual(nonce?.raw);
  expect(Math.abs(Date.now() - (one?.info[4] ? readDerTime(one.info[4]).getTime() : 0))).toBeLessThan(10_000);
  expect(one?.info[3]?.raw).not.toEqual(two?.info[3]?.raw);
});

test.each([
  [true, 1],
  [false, 0],
])('certificates asked for: %p; sent: %i', async (certificates, count) => {
  const answer = await requestTimestamp(sandbox, makeTimestampQuery({ digest: digest('sha256'), certificates }));
  expect((await readToken(answer)).certificates).toHaveLength(count);
});

test('the certificate is for timestamps alone, critically so, under a root of its own', async () => {
  const [leaf, root] = (await readChainOf()).map((pem) => new X509Certificate(pem)) as [X509Certificate, X509Certificate];
  expect(leaf.keyUsage).toEqual(['1.3.6.1.5.5.7.3.8']);
  expect(leaf.ca).toBe(false);
  expect(leaf.checkIssued(root) && leaf.verify(root.publicKey)).toBe(true);
  expect(Buffer.from(leaf.raw).includes(Buffer.concat([encodeOid('2.5.29.37'), Buffer.from([TAG.BOOLEAN, 1, 0xff])]))).toBe(true);
  expect(readExtensions(root).has('2.5.29.37')).toBe(false);
  expect(leaf.subject).toContain('chopmark sandbox (throwaway)');
});

test.each([
  ['not DER', Buffer.from('hello')],
  ['with bytes behind it', Buffer.concat([makeTimestampQuery({ digest: digest('sha256') }), Buffer.from([0])])],
  ['over SHA-1', makeTimestampQuery({ digest: digest('sha1'), algorithm: '1.3.14.3.2.26' })],
  ['with a digest of another length', makeTimestampQuery({ digest: digest('sha512') })],
  [
    'for another policy',
    encodeSequence(...readChildren(readOnly(makeTimestampQuery({ digest: digest('sha256') }))).map(({ raw }) => raw), encodeOid('1.2.3')),
  ],
])('a request %s is refused', async (_, query) => {
  expect((await requestTimestamp(sandbox, query)).status).toBe(400);
});
