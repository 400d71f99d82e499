import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { createHttp } from '../../../src/base/http/http-client.ts';
import type { HttpRequest } from '../../../src/base/ports.ts';
import { serve } from '../../stores/http/http-server.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'chopmark-http-files-'));
const opened: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});
afterEach(() => rmSync(join(folder, 'got'), { force: true }));

const clock = { now: () => new Date(), sleep: async () => undefined };
function ask(url: string, request: Partial<HttpRequest>) {
  const http = createHttp({
    env: {},
    clock,
    logger: { debug: () => undefined },
    signal: new AbortController().signal,
    requestRate: 0,
    concurrency: 4,
  });
  opened.push(http);
  return http({ url: new URL(url), maxBytes: 1 << 20, stage: 'STORE', service: 'registry', ...request });
}
async function server(...args: Parameters<typeof serve>) {
  const started = await serve(...args);
  opened.push(started);
  return started;
}
const file = (content: string) => {
  const path = join(folder, 'sent');
  writeFileSync(path, content);
  return { path, size: Buffer.byteLength(content) };
};

test('a file is sent with its length, and whole again at the next try', async () => {
  let tries = 0;
  const { url, asked } = await server((_, response) => response.writeHead(++tries === 1 ? 503 : 201).end());
  expect((await ask(url, { method: 'PUT', body: file('x'.repeat(200_000)) })).status).toBe(201);
  expect(asked.map(({ body, headers }) => [body.length, headers['content-length'], headers['transfer-encoding']])).toEqual([
    [200_000, '200000', undefined],
    [200_000, '200000', undefined],
  ]);
});

test('an answer goes into a file, whole at the try that is whole; any other answer does not', async () => {
  let tries = 0;
  const { url } = await server(({ path }, response) => {
    if (path === '/gone') return response.writeHead(404).end('not there');
    response.writeHead(200, { 'content-length': '6' });
    if (++tries > 1) return response.end('second');
    return response.write('fir', () => response.destroy());
  });
  const saveTo = join(folder, 'got');
  const answer = await ask(`${url}/there`, { saveTo });
  expect([answer.status, answer.body.length, readFileSync(saveTo, 'utf8')]).toEqual([200, 0, 'second']);
  rmSync(saveTo);
  expect((await ask(`${url}/gone`, { saveTo })).body.toString()).toBe('not there');
  expect(() => readFileSync(saveTo)).toThrow();
});

test('more than was expected, or a place that cannot be written to, is an error', async () => {
  const { url } = await server((_, response) => response.writeHead(200).end('x'.repeat(100)));
  await expect(ask(url, { saveTo: join(folder, 'got'), maxBytes: 99 })).rejects.toMatchObject({ code: 'STORE_ANSWER_TOO_LARGE' });
  await expect(ask(url, { saveTo: join(folder, 'nowhere', 'got') })).rejects.toMatchObject({ code: 'STORE_FILE_WRITE' });
});
