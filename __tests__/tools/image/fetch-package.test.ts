import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { fetchPackage, publicSources } from '../../../tools/image/fetch-package.ts';

const genuine = Buffer.from('genuine');
const sha256 = createHash('sha256').update(genuine).digest('hex');
const pinned = { name: 'some', architectures: ['amd64' as const], path: 'debian/pool/main/s/some_1+b2_amd64.deb', sha256 };

let cache: string;
let server: Server;
let asked: string[];
/** By the first part of the path. */
let answers: Record<string, Buffer>;

beforeEach(async () => {
  cache = mkdtempSync(join(tmpdir(), 'chopmark-fetch-package-'));
  asked = [];
  answers = {};
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const answer = answers[(request.url ?? '').split('/')[1] ?? ''];
    response.writeHead(answer ? 200 : 404).end(answer);
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
});
afterEach(async () => {
  await new Promise((done) => server.close(done));
  rmSync(cache, { recursive: true, force: true });
});

const fetchIt = () => {
  const { port } = server.address() as AddressInfo;
  const mirrors = ['first', 'second'].map(
    (name) => (archive: string, path: string) => `http://127.0.0.1:${port}/${name}/${archive}/${path}`,
  );
  return fetchPackage(pinned, { mirrors, cache });
};
const kept = () => join(cache, `${sha256}.deb`);

test('is taken from the first mirror, and then from the cache', async () => {
  answers = { first: genuine };
  expect(await fetchIt()).toEqual(genuine);
  expect(await fetchIt()).toEqual(genuine);
  expect(asked).toEqual(['/first/debian/pool/main/s/some_1%2Bb2_amd64.deb']);
});

test.each([
  ['has a newer version alone', {}],
  ['has another file', { first: Buffer.from('evil') }],
])('is taken from the second mirror where the first %s', async (_, first) => {
  answers = { ...first, second: genuine };
  expect(await fetchIt()).toEqual(genuine);
  expect(asked).toHaveLength(2);
});

test('that an earlier job changed in the cache is not used', async () => {
  writeFileSync(kept(), 'evil');
  answers = { first: genuine };
  expect(await fetchIt()).toEqual(genuine);
});

test('that no mirror has is neither used nor kept, and the error says what each answered', async () => {
  answers = { first: Buffer.from('evil') };
  await expect(fetchIt()).rejects.toThrow(/it has another SHA-256 .*\n.*the answer is 404/);
  expect(existsSync(kept())).toBe(false);
});

test('comes over https, from Debian and then from its archive of that time', () => {
  expect(publicSources('20260101T000000Z').mirrors.map((mirror) => mirror('debian', 'pool/x.deb'))).toEqual([
    'https://deb.debian.org/debian/pool/x.deb',
    'https://snapshot.debian.org/archive/debian/20260101T000000Z/pool/x.deb',
  ]);
});
