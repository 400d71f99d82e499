import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { openToolkit } from '../../../src/adapters/action/open-toolkit.ts';
import { openOctokit } from '../../../src/adapters/open-octokit.ts';
import { createHttp } from '../../../src/base/http/http-client.ts';
import type { GithubSettings, OpenGithub } from '../../../src/base/ports.ts';
import { createGithubStore } from '../../../src/stores/github/github.ts';
import { createGithubApi, type GithubQuestion } from '../../../src/stores/github/github-api.ts';
import { readGithubRepository } from '../../../src/stores/github/github-repository.ts';
import { githubWorld, TOKEN } from './github.fixture.ts';

const clients: [string, OpenGithub][] = [
  ['the command line', openOctokit],
  ['the Action', openToolkit],
];
const question: GithubQuestion<'GET /repos/{owner}/{repo}'> = {
  purpose: 'return the repository',
  permission: 'metadata: read',
  route: 'GET /repos/{owner}/{repo}',
  parameters: {},
  accept: [200],
};

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function serve(listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** GitHub's API at a real server, through our real HTTP client. */
async function apiAt(listener: RequestListener, openGithub: OpenGithub, { signal = new AbortController().signal, token = TOKEN } = {}) {
  const url = await serve(listener);
  const { ports } = githubWorld();
  const clock = { now: () => new Date(), sleep: async () => {} };
  const http = createHttp({ env: {}, clock, logger: ports.logger, signal, requestRate: 0, concurrency: 8 });
  closing.push(() => http.close());
  const env = { GITHUB_REPOSITORY: 'acme/widget', GITHUB_API_URL: `${url}/api/`, ...(token && { GITHUB_TOKEN: token }) };
  return createGithubApi({ http, clock, logger: ports.logger, openGithub }, readGithubRepository({ env, logger: ports.logger }));
}

describe.each(clients)('the client of %s', (_, openGithub) => {
  test('asks at the address of the API, with the token and the names of the repository', async () => {
    const seen: unknown[] = [];
    const api = await apiAt(({ method, url, headers }, response) => {
      seen.push([method, url, headers.authorization, headers.accept, headers['x-github-api-version']]);
      response.setHeader('Content-Type', 'application/json').end('{"id":1}');
    }, openGithub);
    const { body } = await api.ask(question);
    expect(seen).toEqual([['GET', '/api/repos/acme/widget', `token ${TOKEN}`, 'application/vnd.github+json', '2022-11-28']]);
    expect(body.toString()).toBe('{"id":1}');
  });

  test('asks without a token where there is none', async () => {
    const seen: unknown[] = [];
    const api = await apiAt(
      ({ headers }, response) => {
        seen.push(headers.authorization);
        response.end('{}');
      },
      openGithub,
      { token: '' },
    );
    await api.ask(question);
    expect(seen).toEqual([undefined]);
  });

  test('names the operation’s own parameters, encoded, and sends bytes and files unchanged', async () => {
    const seen: unknown[] = [];
    const api = await apiAt(async (request, response) => {
      const pieces: Buffer[] = [];
      for await (const piece of request) pieces.push(piece as Buffer);
      seen.push([request.method, request.url, request.headers['content-type'], Buffer.concat(pieces).toString()]);
      response.writeHead(201).end('{}');
    }, openGithub);
    const about = { purpose: 'a', permission: 'b', accept: [201] };
    await api.ask({
      ...about,
      route: 'GET /repos/{owner}/{repo}/attestations/{subject_digest}',
      parameters: { subject_digest: 'sha256:abc', per_page: 100, after: 'a b&c' },
    });
    await api.ask({ ...about, route: 'POST /repos/{owner}/{repo}/attestations', parameters: {}, body: { bundle: { mediaType: 'x' } } });
    await api.ask({
      ...about,
      route: 'POST /repos/{owner}/{repo}/attestations',
      parameters: {},
      content: Buffer.from('{ "as" : "written" }'),
      headers: { 'content-type': 'application/json' },
    });
    await api.ask({
      ...about,
      route: 'POST /repos/{owner}/{repo}/releases/{release_id}/assets',
      at: new URL('uploads?name=a%2Bb', api.repository.api),
      content: { path: import.meta.filename, size: 12 },
      headers: { 'content-type': 'application/octet-stream' },
    });
    expect(seen).toEqual([
      ['GET', '/api/repos/acme/widget/attestations/sha256%3Aabc?per_page=100&after=a%20b%26c', undefined, ''],
      ['POST', '/api/repos/acme/widget/attestations', 'application/json; charset=utf-8', '{"bundle":{"mediaType":"x"}}'],
      ['POST', '/api/repos/acme/widget/attestations', 'application/json', '{ "as" : "written" }'],
      ['POST', '/api/uploads?name=a%2Bb', 'application/octet-stream', 'import { cre'],
    ]);
  });

  test('a body that is cut is no answer, and no empty one', async () => {
    const api = await apiAt((_request, response) => {
      response.writeHead(200, { 'content-length': '100', 'content-type': 'application/json' });
      response.write('{"id":', () => response.destroy());
    }, openGithub);
    await expect(api.ask({ ...question, retry: 'none' })).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
  });

  test.each([200, 500])('a body over the bound is refused, at status %s', async (status) => {
    const api = await apiAt((_request, response) => void response.writeHead(status).end('x'.repeat(101)), openGithub);
    await expect(api.ask({ ...question, retry: 'none', maxBytes: 100 })).rejects.toMatchObject({ code: 'STORE_ANSWER_TOO_LARGE' });
  });

  test('a body that stalls ends with the run', async () => {
    const end = new AbortController();
    const api = await apiAt(
      (_request, response) => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('{', () => end.abort());
      },
      openGithub,
      { signal: end.signal },
    );
    await expect(api.ask(question)).rejects.toMatchObject({ code: 'STORE_TIMEOUT' });
  });

  test('no error shows the token, whatever the host says, and the whole error is ours', async () => {
    const api = await apiAt(({ headers }, response) => {
      response.writeHead(401, { 'content-type': 'application/json' }).end(JSON.stringify({ message: `no: ${headers.authorization}` }));
    }, openGithub);
    const error = await api.ask(question).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ code: 'STORE_UNAUTHORIZED', message: expect.stringContaining('no: ') });
    expect(JSON.stringify([error, (error as Error).message, (error as Error).stack, (error as Error).cause])).not.toContain(TOKEN);
  });

  test('nothing that the host says is printed', async () => {
    const printed = [jest.spyOn(console, 'warn'), jest.spyOn(console, 'error'), jest.spyOn(process.stdout, 'write')];
    const api = await apiAt((_request, response) => {
      response.writeHead(200, { deprecation: 'true', sunset: '::error::now', link: '<https://a.example>; rel="deprecation"' }).end('{}');
    }, openGithub);
    await api.ask(question);
    for (const print of printed) {
      expect(print).not.toHaveBeenCalled();
      print.mockRestore();
    }
  });

  test('an answer that is no JSON, or redirects, is handed on as it is', async () => {
    const api = await apiAt((_request, response) => {
      response.writeHead(302, { location: 'https://elsewhere.example', 'content-type': 'text/html; charset=wrong' }).end('<p>');
    }, openGithub);
    const answer = await api.ask({ ...question, accept: [302] });
    expect([answer.status, answer.body.toString()]).toEqual([302, '<p>']);
  });
});

test('an opened store loads no client before its first request, and one for all of them', async () => {
  const { ports } = githubWorld();
  const opened: GithubSettings[] = [];
  const openGithub: OpenGithub = (settings) => {
    opened.push(settings);
    return openOctokit(settings);
  };
  const store = createGithubStore({ ...ports, openGithub });
  expect(opened).toEqual([]);
  const subject = { name: 'app', digest: { sha256: 'a'.repeat(64) } };
  await store.find(subject);
  await store.find(subject);
  expect(opened).toMatchObject([{ baseUrl: 'https://api.github.com', token: TOKEN }]);
});
