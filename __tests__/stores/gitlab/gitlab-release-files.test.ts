import { hash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from '@jest/globals';
import { openGitlabReleaseStore } from '../../../src/stores/gitlab/gitlab.ts';
import type { StoredFile } from '../../../src/stores/store.ts';
import { type Asked, contextFor, serve, type TestServer } from '../http/http-server.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'chopmark-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const JOB_TOKEN = 'canary-of-the-job-41f0';
const CONTENT = 'the application';

/**
 * The part of GitLab that is asked, as its documentation has it (doc/user/packages/generic_packages, doc/api/packages,
 * doc/api/releases/links): every file of a name is kept; links are unique in name and address.
 */
class Gitlab {
  files: { id: number; file_name: string; size: number; file_sha256: string | null }[] = [];
  links: { name: string; url: string; link_type: string }[] = [];
  tellsDigests = true;
  fail: (asked: Asked, response: ServerResponse, work: () => void) => boolean = () => false;

  answer = (asked: Asked, response: ServerResponse): unknown => {
    if (this.fail(asked, response, () => void this.carryOut(asked))) return;
    const [status, body] = this.carryOut(asked);
    return void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };

  add(name: string, content: string): void {
    const file_sha256 = this.tellsDigests ? hash('sha256', content) : null;
    this.files.push({ id: this.files.length + 1, file_name: name, size: content.length, file_sha256 });
  }

  carryOut({ method, path, headers, body }: Asked): [number, unknown] {
    if (headers['job-token'] !== JOB_TOKEN) return [401, { message: '401 Unauthorized' }];
    const url = new URL(path, 'http://gitlab');
    const place = url.pathname.replace('/api/v4/projects/4711/', '');
    const page = Number(url.searchParams.get('page') ?? 1);
    const [, name] = /^packages\/generic\/release\/v1\.0\/([^/]+)$/.exec(place) ?? [];
    if (name && method === 'PUT') {
      this.add(decodeURIComponent(name), body);
      return [201, { message: '201 Created' }];
    }
    // The filter by version is one of newer versions of GitLab: those before it answer with all.
    if (place === 'packages')
      return [
        200,
        page > 1
          ? []
          : [...(this.files.length > 0 ? [{ id: 5, name: 'release', version: 'v1.0' }] : []), { id: 6, name: 'release', version: 'v0.9' }],
      ];
    if (place === 'packages/5/package_files') return [200, this.files.slice((page - 1) * 100, page * 100)];
    if (place === 'packages/6/package_files') return [200, [{ id: 99, file_name: 'app.tar.gz', file_sha256: hash('sha256', 'old') }]];
    if (place !== 'releases/v1.0/assets/links') return [404, { message: '404 Not found' }];
    if (method === 'GET') return [200, this.links];
    const { name: shown, url: address, link_type } = JSON.parse(body);
    if (this.links.some((link) => link.url === address || link.name === shown))
      return [400, { message: { name: ['has already been taken'] } }];
    this.links.push({ name: shown, url: address, link_type });
    return [201, {}];
  }
}

let gitlab: Gitlab;
let server: TestServer;
let file: StoredFile;
const closing: (() => Promise<void>)[] = [];
beforeEach(async () => {
  gitlab = new Gitlab();
  server = await serve(gitlab.answer);
  const path = join(folder, 'app.tar.gz');
  writeFileSync(path, CONTENT);
  file = { name: 'app.tar.gz', path, sha256: hash('sha256', CONTENT), size: CONTENT.length };
});
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  await server.close();
});

function keep(tag = 'v1.0') {
  const made = contextFor({ CI_API_V4_URL: `${server.url}/api/v4`, CI_PROJECT_ID: '4711', CI_JOB_TOKEN: JOB_TOKEN });
  closing.push(made.close);
  return openGitlabReleaseStore(made.context, tag).keepFile?.(file);
}
const uploads = () => server.asked.filter(({ method }) => method === 'PUT');
const address = () => `${server.url}/api/v4/projects/4711/packages/generic/release/v1.0/app.tar.gz`;

test('a file goes into the registry under its tag, and is linked to the release as a package, once', async () => {
  expect(await keep()).toMatchObject({ status: 'stored', url: address() });
  expect(gitlab.links).toEqual([{ name: 'app.tar.gz', url: address(), link_type: 'package' }]);
  expect(uploads().map(({ body, headers }) => [body, headers['content-length']])).toEqual([[CONTENT, String(CONTENT.length)]]);
  expect(await keep()).toMatchObject({ status: 'already-stored' });
  expect(uploads()).toHaveLength(1);
});

test('one that is there without its link gets that alone', async () => {
  gitlab.add(file.name, CONTENT);
  expect(await keep()).toMatchObject({ status: 'stored' });
  expect(uploads()).toHaveLength(0);
  expect(gitlab.links).toHaveLength(1);
});

test('another file of that name is never hidden by ours', async () => {
  gitlab.add(file.name, 'another');
  expect(await keep()).toMatchObject({ status: 'failed', problem: { code: 'STORE_REFUSED', message: expect.stringContaining(file.name) } });
  expect(uploads()).toHaveLength(0);
  gitlab.files = [];
  gitlab.tellsDigests = false;
  gitlab.add(file.name, CONTENT);
  expect(await keep()).toMatchObject({ problem: { code: 'STORE_REFUSED' } });
});

test('the newest of a name counts, on whatever page', async () => {
  gitlab.add(file.name, 'another');
  for (let at = 0; at < 120; at++) gitlab.add(`part-${at}`, '');
  gitlab.add(file.name, CONTENT);
  expect(await keep()).toMatchObject({ status: 'stored' });
  expect(uploads()).toHaveLength(0);
});

test.each([true, false])('a connection cut during the upload (taken all the same: %s) is tried again', async (isTaken) => {
  let broken = false;
  gitlab.fail = (asked, response, work) => {
    if (broken || asked.method !== 'PUT') return false;
    broken = true;
    if (isTaken) work();
    response.socket?.destroy();
    return true;
  };
  expect(await keep()).toMatchObject({ status: 'stored' });
  expect(new Set(gitlab.files.map(({ file_sha256 }) => file_sha256))).toEqual(new Set([file.sha256]));
});

test.each([
  [401, 'STORE_UNAUTHORIZED'],
  [403, 'STORE_FORBIDDEN'],
  [413, 'STORE_TOO_LARGE'],
  [502, 'STORE_UNAVAILABLE'],
])('that answers an upload with %i is %s', async (status, code) => {
  gitlab.fail = ({ method }, response) => {
    if (method !== 'PUT') return false;
    response.writeHead(status, { 'content-type': 'application/json' }).end('{"message":"what GitLab says"}');
    return true;
  };
  const receipt = await keep();
  expect(receipt).toMatchObject({ status: 'failed', problem: { code } });
  expect(JSON.stringify(receipt)).not.toContain('canary');
});

test.each([
  ['no JSON', 'no JSON'],
  ['another shape', '[{"id":"x"}]'],
])('a list of %s is refused', async (_, body) => {
  gitlab.fail = ({ method }, response) => {
    if (method !== 'GET') return false;
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
    return true;
  };
  expect(await keep()).toMatchObject({ problem: { code: 'STORE_INVALID_RESPONSE' } });
});

test('a list without end is not read for ever', async () => {
  gitlab.fail = ({ path }, response) => {
    if (!path.includes('/packages?')) return false;
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify(Array.from({ length: 100 }, (_, id) => ({ id, name: 'x', version: '1' }))));
    return true;
  };
  expect(await keep()).toMatchObject({ problem: { code: 'STORE_ANSWER_TOO_LARGE' } });
  expect(server.asked.length).toBeLessThan(30);
});

test.each(['a', 'a.', 'a..', '.-', '+.'])('a tag of many %s and a slash is refused in one pass', async (part) => {
  expect(await keep(`${part.repeat(100_000)}/`)).toMatchObject({ status: 'failed', problem: { code: 'STORE_CONTEXT' } });
  expect(server.asked).toEqual([]);
});

test.each(['1', 'v1.0', '.1.', '1..2', '_', '1+a-b', '..1', '1...2', '1..', '.', 'a/b'])(
  'GitLab’s own pattern agrees about the tag "%s"',
  async (tag) => {
    // The pattern of GitLab's documentation, which takes exponential time on some texts.
    const isVersion = /^(?:\.?[\w+-]+\.?)+$/.test(tag);
    expect((await keep(tag))?.problem?.code === 'STORE_CONTEXT').toBe(!isVersion);
  },
);

test('a tag that is no version of a package is told', async () => {
  expect(await keep('release/1.0')).toMatchObject({ problem: { code: 'STORE_CONTEXT', message: expect.stringContaining('release/1.0') } });
  expect(server.asked).toEqual([]);
});
