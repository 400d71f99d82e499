import { createHash, randomBytes, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { canonicalizeJson } from '../../src/base/json/canonical-json.ts';
import type { HttpRequest } from '../../src/base/ports.ts';
import type { Sandbox } from '../../src/sandbox/start.ts';
import { contextPrimitive, encode, encodeSequence } from '../../src/x509/der.ts';
import { formatPem } from '../../src/x509/pem.ts';
import { createGithubService, type GithubService } from '../../tools/live/github/service.ts';
import { EMPTY, fakeRegistry } from '../oci/fake-registry.ts';
import { createServices } from '../signing/services.fixture.ts';
import { Gitlab, JOB_TOKEN } from '../stores/gitlab/gitlab.fixture.ts';
import { fileServer } from '../stores/http/http-server.fixture.ts';
import { newSigner, publish, rootOf } from '../trust/repository.ts';
import { certificate, constraints, extension, name, p256 } from './create-bundle.ts';
import { createCanaryClaim } from './secret-search.ts';

/** What only the service that it is for may ever see. */
export interface Secrets {
  bearer: string;
  github: string;
  gitlab: string;
  registry: string;
  store: string;
  proxy: string;
  passphrase: string;
}

const secret = (prefix: string): string => `${prefix}${randomBytes(24).toString('hex')}`;

export const createSecrets = (): Secrets => ({
  bearer: secret('bearer-'),
  github: secret('ghs_'),
  gitlab: JOB_TOKEN,
  registry: secret('registry-'),
  store: secret('store-'),
  // What an address writes in another way.
  proxy: secret('proxy/+'),
  passphrase: secret('passphrase '),
});

/** Every service of the table, each with an address on loopback, in good health. */
export interface StandIns {
  urls: { tuf: string; token: string; fulcio: string; tsa: string; rekor: string; rekorV1: string } & Record<
    'registry' | 'github' | 'gitlab' | 'http',
    string
  >;
  /** The token of every run, and the canary in its claims. */
  token: string;
  canary: string;
  /** The trust of both logs. */
  trustedRoot: string;
  tufRoot: string;
  /** A certificate for 127.0.0.1, PEM. */
  tls: { cert: string; key: string };
  /** Makes an image that the registry has. @returns Its digest, in hex */
  putImage(mark: string): string;
  /** How often each store has a bundle about a digest. */
  stored: Record<'registry' | 'github' | 'gitlab' | 'http', (digest: string) => number>;
  close(): Promise<void>;
}

export async function startStandIns(sandbox: Sandbox, secrets: Secrets): Promise<StandIns> {
  const servers: Server[] = [];
  const serve = async (answer: RequestListener): Promise<string> => {
    const server = createServer(answer);
    servers.push(server);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };

  const canary = createCanaryClaim();
  const token = sandbox.issueToken({ kind: 'github', claims: { canary } });
  const tokenService: RequestListener = ({ headers }, response) => {
    if (headers.authorization !== `Bearer ${secrets.bearer}`) return void response.writeHead(401).end();
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ value: token }));
  };

  const rekorV1 = createRekorV1();
  const trustedRoot = addLog(sandbox.trustedRoot, rekorV1.describe);
  const online = newSigner();
  const state = {
    root: [newSigner()],
    online,
    version: 1,
    files: { 'trusted_root.json': trustedRoot, 'signing_config.v0.2.json': sandbox.signingConfig },
  };
  const repository = publish(state);

  const registry = fakeRegistry();
  const basic = `Basic ${Buffer.from(`builder:${secrets.registry}`).toString('base64')}`;
  const registryServer: RequestListener = async (incoming, response) => {
    if (incoming.headers.authorization !== basic)
      return void response.writeHead(401, { 'www-authenticate': 'Basic realm="registry"' }).end();
    const { status, headers, body } = await registry.http(await toRequest(incoming));
    response.writeHead(status, Object.fromEntries(headers as Headers)).end(body);
  };

  let github: GithubService | undefined;
  const githubUrl = await serve(async (incoming, response) => {
    const request = await toRequest(incoming);
    const answer = github?.answer({ ...request, headers: { ...request.headers }, body: request.body as Buffer }) ?? 'cut';
    if (answer === 'cut') response.destroy();
    else response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  github = createGithubService({
    origin: githubUrl,
    repository: 'acme/widget',
    tokens: { [secrets.github]: { attestations: 'write' } },
    compress: (bytes) => bytes,
    digest: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  });

  const gitlab = new Gitlab();
  const files = new Map<string, string>();
  const http = fileServer(files);
  const asAsked = async (incoming: IncomingMessage) => {
    const { method = 'GET', url = '', headers } = incoming;
    return { method, path: url, headers, body: (await buffer(incoming)).toString() };
  };

  const { url } = sandbox;
  return {
    urls: {
      tuf: await serve(({ url: path = '' }, response) => {
        const file = repository.get(path);
        response.writeHead(file === undefined ? 404 : 200).end(file);
      }),
      token: await serve(tokenService),
      fulcio: url,
      tsa: `${url}/tsa/api/v1/timestamp`,
      rekor: `${url}/log`,
      rekorV1: await serve(rekorV1.listener),
      registry: await serve(registryServer),
      github: githubUrl,
      gitlab: await serve(async (incoming, response) => void gitlab.answer(await asAsked(incoming), response)),
      http: await serve(async (incoming, response) => {
        if (incoming.headers.authorization !== `Bearer ${secrets.store}`) response.writeHead(401).end();
        else http(await asAsked(incoming), response);
      }),
    },
    token,
    canary,
    trustedRoot,
    tufRoot: rootOf(state),
    tls: createTls(),
    putImage: (mark) => registry.putJson({ config: EMPTY, layers: [], annotations: { mark } }).digest.slice('sha256:'.length),
    stored: {
      registry: (digest) =>
        [...registry.manifests].filter(([key, { bytes }]) => key.includes(':') && bytes.includes(`"subject":{`) && bytes.includes(digest))
          .length,
      github: (digest) => github.attestations.filter(({ digests }) => digests.some((each) => each.includes(digest))).length,
      gitlab: (digest) => [...gitlab.files].filter(([path]) => path.includes(digest)).flatMap(([, kept]) => kept).length,
      http: (digest) => [...files.keys()].filter((path) => path.includes(digest)).length,
    },
    async close() {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

async function toRequest(incoming: IncomingMessage): Promise<HttpRequest & { method: string }> {
  const { method = 'GET', headers } = incoming;
  return {
    method: method as 'GET',
    url: new URL(incoming.url ?? '/', `http://${headers.host}`),
    headers: headers as Record<string, string>,
    body: await buffer(incoming),
    maxBytes: Number.POSITIVE_INFINITY,
    stage: 'STORE',
    service: 'stand-in',
  };
}

/** The Rekor v1 of the signing tests as a server, with promises that hold. */
function createRekorV1() {
  const { route, log1 } = createServices({ now: () => new Date(), sleep: async () => undefined });
  const { publicKey, privateKey } = log1.keys;
  const promise = (entry: { verification: Record<string, unknown> } & Record<string, unknown>) => {
    const { verification, ...signed } = entry;
    const signedEntryTimestamp = sign(null, Buffer.from(canonicalizeJson(signed)), privateKey).toString('base64');
    return { ...signed, verification: { ...verification, signedEntryTimestamp } };
  };
  const listener: RequestListener = async (incoming, response) => {
    const request = await toRequest(incoming);
    const answer = route({ ...request, url: new URL(request.url.pathname, 'https://log1.example'), body: String(request.body) });
    const json = answer.body.length > 0 ? JSON.parse(answer.body.toString()) : undefined;
    const isEntry = answer.status < 300 && json !== undefined && !Array.isArray(json);
    const body = isEntry
      ? JSON.stringify(Object.fromEntries(Object.entries(json).map(([id, entry]) => [id, promise(entry as never)])))
      : answer.body;
    response.writeHead(answer.status, { 'content-type': 'application/json', ...Object.fromEntries(answer.headers as Headers) }).end(body);
  };
  const describe = {
    baseUrl: 'https://log1.example',
    hashAlgorithm: 'SHA2_256',
    publicKey: {
      rawBytes: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
      keyDetails: 'PKIX_ED25519',
      validFor: { start: '2026-01-01T00:00:00Z' },
    },
    logId: { keyId: log1.logId.toString('base64') },
  };
  return { listener, describe };
}

function addLog(trustedRoot: string, log: object): string {
  const root = JSON.parse(trustedRoot) as { tlogs: object[] };
  return JSON.stringify({ ...root, tlogs: [...root.tlogs, log] });
}

/** Its own authority. */
function createTls(): { cert: string; key: string } {
  const { publicKey, privateKey } = p256();
  const day = 86_400_000;
  const der = certificate({
    issuer: name('stand-ins'),
    subject: name('stand-ins'),
    key: publicKey,
    signer: privateKey,
    notBefore: new Date(Date.now() - day),
    notAfter: new Date(Date.now() + day),
    extensions: [constraints(true), extension('2.5.29.17', encodeSequence(encode(contextPrimitive(7), Buffer.from([127, 0, 0, 1]))))],
  });
  return { cert: formatPem('CERTIFICATE', der), key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() };
}
