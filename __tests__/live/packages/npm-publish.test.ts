import { hash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';
import { installedPackages } from '../../../tools/live/cache.ts';
import { mustRun, run } from '../../../tools/live/run.ts';
import { startTufMirror } from '../../../tools/live/tuf.ts';
import { startVerdaccio } from '../../../tools/live/verdaccio/start.ts';
import { chopmark } from '../support/chopmark.ts';
import { liveTest } from '../support/live-test.ts';
import { stack } from '../support/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { token } from '../support/token.ts';

const publishTest = process.env.CI === 'true' || existsSync(installedPackages('verdaccio')) ? liveTest : test.skip;

// npm has no option for the Sigstore that it trusts, so its call is handed the one of this instance; nothing else of npm is touched.
const TRUST = `
const Module = require('node:module');
const load = Module._load;
Module._load = function (request, ...rest) {
  const loaded = load.call(this, request, ...rest);
  if (request !== 'sigstore') return loaded;
  const { TUF_MIRROR: tufMirrorURL, TUF_ROOT_FILE: tufRootPath, TUF_CACHE: tufCachePath } = process.env;
  return { ...loaded, verify: (bundle) => loaded.verify(bundle, { tufMirrorURL, tufRootPath, tufCachePath }) };
};
`;

interface Publication {
  _attachments: Record<string, { content_type: string; data: string }>;
}

/** Before the registry: notes the bundles that npm sends, and hands on the rest, as verdaccio takes the tarball of a package alone. */
async function startFront(registry: string): Promise<{ url: string; bundles: unknown[]; requests: string[]; close(): void }> {
  const bundles: unknown[] = [];
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    requests.push(`${request.method} ${request.url}`);
    let body = await buffer(request);
    if (request.method === 'PUT') {
      const publication = JSON.parse(body.toString('utf8')) as Publication;
      for (const [name, { content_type, data }] of Object.entries(publication._attachments)) {
        if (!content_type.startsWith('application/vnd.dev.sigstore.bundle')) continue;
        bundles.push(JSON.parse(data));
        delete publication._attachments[name];
      }
      body = Buffer.from(JSON.stringify(publication));
    }
    const headers = { 'content-type': 'application/json', authorization: request.headers.authorization ?? '' };
    const answer = await fetch(new URL(request.url ?? '', registry), {
      method: request.method ?? 'GET',
      headers,
      ...(body.length > 0 && { body: new Uint8Array(body) }),
    });
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(Buffer.from(await answer.arrayBuffer()));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, bundles, requests, close };
}

async function packWidget(folder: string): Promise<void> {
  mkdirSync(join(folder, 'widget'));
  writeFileSync(join(folder, 'widget', 'package.json'), '{"name":"@acme/widget","version":"1.2.3","files":["index.js"]}');
  writeFileSync(join(folder, 'widget', 'index.js'), 'module.exports = 1;');
  await mustRun('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: join(folder, 'widget') });
}

publishTest(
  'npm verifies the provenance file and sends it with the package, and refuses a false one before it sends anything',
  async () => {
    const folder = temporaryFolder();
    const registry = await startVerdaccio(temporaryFolder());
    const front = await startFront(registry.url);
    const { trustConfigV1, trustedRoot } = stack().ready.files;
    const mirror = await startTufMirror({ 'trusted_root.json': readFileSync(trustedRoot, 'utf8') });
    try {
      await packWidget(folder);
      const options = ['--package=npm', `--instance=${trustConfigV1}`, '--identity-token=env:TOKEN', '--bundle-dir=bundles'];
      const made = await chopmark(['attest', 'acme-widget-1.2.3.tgz', ...options], { cwd: folder, env: { TOKEN: await token('github') } });
      expect(made.exitCode).toBe(0);
      writeFileSync(join(folder, 'trust.cjs'), TRUST);
      writeFileSync(join(folder, 'root.json'), mirror.root);
      const hosts = [registry.url, front.url].map((url) => new URL(url).host);
      writeFileSync(join(folder, '.npmrc'), hosts.map((host) => `//${host}/:_authToken=${registry.token}\n`).join(''));
      const env = {
        PATH: process.env.PATH,
        HOME: folder,
        NODE_OPTIONS: `--require=${join(folder, 'trust.cjs')}`,
        TUF_MIRROR: mirror.url,
        TUF_ROOT_FILE: join(folder, 'root.json'),
        TUF_CACHE: join(folder, 'tuf'),
      };
      const publish = (provenance: string, url: string) => {
        const args = ['publish', 'acme-widget-1.2.3.tgz', '--access=public', `--registry=${url}`, `--provenance-file=${provenance}`];
        return run('npm', args, { cwd: folder, env, timeout: 120_000 });
      };

      const provenance = join(folder, 'bundles', 'widget@1.2.3.sigstore.json');
      const bundle = JSON.parse(readFileSync(provenance, 'utf8'));
      const forged = join(folder, 'forged.sigstore.json');
      writeFileSync(forged, readFileSync(provenance, 'utf8').replace(/"sig":"../, '"sig":"AA'));
      expect((await publish(forged, front.url)).exitCode).not.toBe(0);
      expect(front.requests.filter((line) => line.startsWith('PUT'))).toEqual([]);

      // As far as this registry goes: two attachments are more than it takes.
      expect(await publish(provenance, registry.url)).toMatchObject({
        exitCode: 1,
        stderr: expect.stringContaining('unsupported registry call'),
      });
      expect(await publish(provenance, front.url)).toMatchObject({ exitCode: 0 });
      expect(front.bundles).toEqual([bundle]);
      const tarball = await registry.download('@acme/widget', 'widget-1.2.3.tgz');
      const { subject } = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString('utf8'));
      expect(subject[0].digest.sha512).toBe(hash('sha512', tarball));
    } finally {
      front.close();
      await mirror.close();
      await registry.close();
    }
  },
  300_000,
);
