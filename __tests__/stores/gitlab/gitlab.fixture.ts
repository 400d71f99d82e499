import type { ServerResponse } from 'node:http';
import type { Asked } from '../http/http-server.fixture.ts';

export const JOB_TOKEN = 'canary-of-the-job-41f0';

/**
 * The part of GitLab that is asked, as its documentation has it (doc/user/packages/generic_packages, doc/api/releases/links): the
 * registry keeps every file of a name and shows the newest; names and URLs of links are unique within a release.
 */
export class Gitlab {
  readonly files = new Map<string, string[]>();
  readonly links = new Map<string, { id: number; name: string; url: string; link_type: string }[]>([['v1.0.0', []]]);
  fail: (asked: Asked, response: ServerResponse) => boolean = () => false;

  answer = (asked: Asked, response: ServerResponse): unknown => {
    const json = (status: number, body: unknown) =>
      void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (this.fail(asked, response)) return;
    const isKnown = asked.headers['job-token'] === JOB_TOKEN;
    const url = new URL(asked.path, 'http://gitlab');
    const file = /^\/api\/v4\/projects\/(?:4711|acme%2Fwidget)\/packages\/generic\/([\w.+-]+)\/([\w.+-]+)\/([\w.+-]+)$/.exec(url.pathname);
    if (file) {
      const kept = this.files.get(url.pathname) ?? [];
      if (asked.method === 'PUT') {
        if (!isKnown) return json(401, { message: '401 Unauthorized' });
        this.files.set(url.pathname, [...kept, asked.body]);
        return json(201, { message: '201 Created' });
      }
      const newest = kept.at(-1);
      return newest === undefined ? json(404, { message: '404 Not found' }) : void response.writeHead(200).end(newest);
    }
    if (/^\/api\/v4\/projects\/(?:4711|acme%2Fwidget)\/packages$/.test(url.pathname)) return json(200, []);
    const release = /^\/api\/v4\/projects\/4711\/releases\/([^/]+)\/assets\/links$/.exec(url.pathname);
    const links = release && this.links.get(decodeURIComponent(release[1] ?? ''));
    if (!links || !isKnown) return json(404, { message: '404 Not found' });
    if (asked.method === 'GET') return json(200, links);
    const { name, url: address, link_type } = JSON.parse(asked.body);
    if (links.some((link) => link.url === address)) return json(400, { message: { url: ['has already been taken'] } });
    if (links.some((link) => link.name === name)) return json(400, { message: { name: ['has already been taken'] } });
    links.push({ id: links.length + 1, name, url: address, link_type });
    return json(201, links.at(-1));
  };
}
