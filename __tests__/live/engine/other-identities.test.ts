import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http2';
import { join } from 'node:path';
import { afterAll, describe, expect } from '@jest/globals';
import type { IssuerKind } from '../../../tools/live/claims.ts';
import { chopmark } from '../support/chopmark.ts';
import { serve } from '../support/ci-jobs.ts';
import { liveTest, pythonTest } from '../support/live-test.ts';
import { SAN, verifyWithCosign, verifyWithPython } from '../support/peer-signing.ts';
import { cosign } from '../support/peers.ts';
import { stack } from '../support/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { issuerOf, token } from '../support/token.ts';

function artifact(): { folder: string; file: string; bundle: string } {
  const folder = temporaryFolder();
  const file = join(folder, 'app.tar.gz');
  writeFileSync(file, `content ${Math.random()}`);
  return { folder, file, bundle: `${file}.sigstore.json` };
}

const instance = () => `--instance=${stack().ready.files.trustConfig}`;

const agents: { close(): void }[] = [];

afterAll(() => {
  for (const agent of agents) agent.close();
});

/** A SPIFFE agent on a Unix socket: one gRPC method, for whoever says the header that keeps web requests out. */
async function startAgent(folder: string): Promise<string> {
  const socket = join(folder, 'agent.sock');
  const agent = createServer();
  agents.push(agent);
  agent.on('stream', async (stream, headers) => {
    const pieces: Buffer[] = [];
    for await (const piece of stream) pieces.push(piece as Buffer);
    const asked = Buffer.concat(pieces);
    if (headers[':path'] !== '/SpiffeWorkloadAPI/FetchJWTSVID' || headers['workload.spiffe.io'] !== 'true') {
      stream.respond({ ':status': 200, 'content-type': 'application/grpc', 'grpc-status': '12' }, { endStream: true });
      return;
    }
    const jwt = await token('spiffe', { audience: asked.subarray(7).toString('utf8') });
    const field = (number: number, value: Buffer) => Buffer.concat([Buffer.from([(number << 3) | 2]), varint(value.length), value]);
    const message = field(1, Buffer.concat([field(1, Buffer.from(SAN.spiffe)), field(2, Buffer.from(jwt))]));
    const head = Buffer.alloc(5);
    head.writeUInt32BE(message.length, 1);
    stream.respond({ ':status': 200, 'content-type': 'application/grpc' }, { waitForTrailers: true });
    stream.on('wantTrailers', () => stream.sendTrailers({ 'grpc-status': '0' }));
    stream.end(Buffer.concat([head, message]));
  });
  agent.listen(socket);
  await once(agent, 'listening');
  return socket;
}

const varint = (value: number): Buffer =>
  value < 0x80 ? Buffer.from([value]) : Buffer.concat([Buffer.from([(value & 0x7f) | 0x80]), varint(value >>> 7)]);

/** Google's metadata server, for the machine's own service account. */
const startMetadataServer = () =>
  serve(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const isAsked = pathname === '/computeMetadata/v1/instance/service-accounts/default/identity';
    if (!isAsked || request.headers['metadata-flavor'] !== 'Google') return void response.writeHead(404).end();
    const jwt = await token('email', { audience: searchParams.get('audience') ?? '' });
    response.writeHead(200, { 'metadata-flavor': 'Google' }).end(jwt);
  });

type Source = (folder: string) => Promise<{ args?: string[]; env?: Record<string, string>; kind: IssuerKind }>;

const SOURCES: [string, Source][] = [
  [
    'a token in a file',
    async (folder) => {
      writeFileSync(join(folder, 'token'), `${await token('gitlab')}\n`, { mode: 0o600 });
      return { args: ['--identity-token=token'], kind: 'gitlab' };
    },
  ],
  [
    'a token in a variable',
    async () => ({ args: ['--identity-token=env:MY_TOKEN'], env: { MY_TOKEN: await token('email') }, kind: 'email' }),
  ],
  [
    'a projected token of Kubernetes',
    async (folder) => {
      writeFileSync(join(folder, 'oidc-token'), await token('email'));
      return { env: { SIGSTORE_ID_TOKEN_FILE: join(folder, 'oidc-token') }, kind: 'email' };
    },
  ],
  ["Google's metadata server", async () => ({ env: { GCE_METADATA_HOST: new URL(await startMetadataServer()).host }, kind: 'email' })],
  ['the agent of SPIFFE', async (folder) => ({ env: { SPIFFE_ENDPOINT_SOCKET: `unix://${await startAgent(folder)}` }, kind: 'spiffe' })],
];

describe.each(SOURCES)('%s', (_, source) => {
  liveTest('signs, and cosign and we verify whom it names', async () => {
    const { folder, file, bundle } = artifact();
    const { args = [], env = {}, kind } = await source(folder);
    expect(await chopmark(['sign', 'app.tar.gz', instance(), ...args], { cwd: folder, env })).toMatchObject({ exitCode: 0 });
    expect(await verifyWithCosign(file, bundle, { kind })).toMatchObject({ exitCode: 0 });
    const identity = [`--certificate-identity=${SAN[kind]}`, `--certificate-oidc-issuer=${issuerOf(kind)}`];
    const verified = await chopmark(['verify', 'app.tar.gz', `--trusted-root=${stack().ready.files.trustedRoot}`, ...identity], {
      cwd: folder,
    });
    expect(verified).toMatchObject({ exitCode: 0 });
  });
});

pythonTest('sigstore-python verifies what a SPIFFE workload signed', async () => {
  const { folder, file, bundle } = artifact();
  const socket = await startAgent(folder);
  const env = { SPIFFE_ENDPOINT_SOCKET: `unix://${socket}` };
  expect(await chopmark(['sign', 'app.tar.gz', instance()], { cwd: folder, env })).toMatchObject({ exitCode: 0 });
  expect(await verifyWithPython(file, bundle, { kind: 'spiffe' })).toMatchObject({ exitCode: 0 });
});

liveTest('a token given as it is signs with a warning, and is shown nowhere', async () => {
  const { folder } = artifact();
  const jwt = await token('email');
  const { exitCode, stdout, stderr } = await chopmark(['sign', 'app.tar.gz', instance(), `--identity-token=${jwt}`], { cwd: folder });
  expect(exitCode).toBe(0);
  expect(stderr).toMatch(/process list/);
  for (const part of jwt.split('.')) expect(stdout + stderr).not.toContain(part.slice(0, 16));
});

const KEYS: [string, () => { privateKey: KeyObject; publicKey: KeyObject }][] = [
  ['P-256', () => generateKeyPairSync('ec', { namedCurve: 'P-256' })],
  ['P-384', () => generateKeyPairSync('ec', { namedCurve: 'P-384' })],
  ['RSA 2048', () => generateKeyPairSync('rsa', { modulusLength: 2048 })],
  ['RSA 4096', () => generateKeyPairSync('rsa', { modulusLength: 4096 })],
  ['Ed25519', () => generateKeyPairSync('ed25519')],
];

/** What cannot be: Ed25519 signs no digests, Rekor v1 checks statements with SHA-256 alone, and files are hashed with it. */
const REFUSED: Record<string, string> = {
  'Ed25519 attest 2': 'INPUT_KEY_DIGEST',
  'Ed25519 sign 2': 'INPUT_KEY_DIGEST',
  'Ed25519 sign 1': 'INPUT_KEY_DIGEST',
  'P-384 attest 1': 'INPUT_KEY_DIGEST',
  'P-384 sign 1': 'INPUT_KEY_DIGEST',
  'P-384 sign 2': 'INPUT_KEY_DIGEST',
};

type Key = ReturnType<(typeof KEYS)[number][1]>;

const publicPem = ({ publicKey }: Pick<Key, 'publicKey'>) => publicKey.export({ type: 'spki', format: 'pem' });

/** Signs with the key, and answers with what came of it: a code, or the bundle. */
async function signWith({ privateKey }: Key, command: 'attest' | 'sign', rekor: 1 | 2) {
  const { folder, file } = artifact();
  const { trustConfig, trustConfigV1 } = stack().ready.files;
  const saying = command === 'attest' ? ['--predicate-type=https://example.com/p/v1', '--predicate={"tested":true}'] : [];
  const { exitCode, stdout, stderr } = await chopmark(
    [
      command,
      'app.tar.gz',
      `--instance=${rekor === 2 ? trustConfig : trustConfigV1}`,
      '--key=env:MY_KEY',
      ...saying,
      '--bundle-dir=bundles',
      '--json',
    ],
    { cwd: folder, env: { MY_KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() } },
  );
  expect(stdout + stderr).not.toContain('PRIVATE');
  const document = JSON.parse(stdout);
  return {
    folder,
    file,
    exitCode,
    code: document.code ?? document.problems?.[0]?.code,
    bundle: document.statements?.[0]?.bundlePath as string,
  };
}

describe.each(KEYS)('a key of the kind %s', (name, generate) => {
  liveTest.each(['attest', 'sign'] as const)('%s with either Rekor: the public key verifies it, another does not', async (command) => {
    const key = generate();
    const other = publicPem(generate());
    const { trustedRoot } = stack().ready.files;
    const judge = async (rekor: 1 | 2) => {
      const { folder, file, exitCode, code, bundle } = await signWith(key, command, rekor);
      const refused = REFUSED[`${name} ${command} ${rekor}`];
      expect([rekor, exitCode, code]).toEqual([rekor, refused ? 2 : 0, refused]);
      if (refused) return;
      writeFileSync(join(folder, 'public.pem'), publicPem(key));
      writeFileSync(join(folder, 'other.pem'), other);
      const asked = command === 'attest' ? ['--predicate-type=https://example.com/p/v1'] : [];
      const verify = (pem: string) =>
        chopmark(['verify', 'app.tar.gz', `--trusted-root=${trustedRoot}`, '--offline', `--bundle=${bundle}`, `--key=${pem}`, ...asked], {
          cwd: folder,
        });
      expect(await verify('public.pem')).toMatchObject({ exitCode: 0 });
      expect(await verify('other.pem')).toMatchObject({ exitCode: 6 });
      // cosign checks every key of one's own with SHA-256, so not even its own P-384 signatures.
      if (name === 'P-384') return;
      const saying = command === 'attest' ? ['verify-blob-attestation', '--type=https://example.com/p/v1'] : ['verify-blob'];
      const common = [`--key=${join(folder, 'public.pem')}`, `--trusted-root=${trustedRoot}`, `--bundle=${join(folder, bundle)}`];
      expect(await cosign([...saying, ...common, file])).toMatchObject({ exitCode: 0 });
    };
    await Promise.all([judge(1), judge(2)]);
  });
});

describe('no log, a timestamp alone', () => {
  /** The same trusted root without any transparency log, as that of GitHub's own instance is. */
  const withoutLog = (folder: string): string => {
    const { tlogs: _, ...root } = JSON.parse(readFileSync(stack().ready.files.trustedRoot, 'utf8'));
    const path = join(folder, 'root-without-log.json');
    writeFileSync(path, JSON.stringify(root));
    return path;
  };

  liveTest('is signed and verified under a root that has no log, and refused under one that has', async () => {
    const { folder } = artifact();
    const root = withoutLog(folder);
    const { signingConfig, trustedRoot } = stack().ready.files;
    const env = { MY_TOKEN: await token('github') };
    const made = await chopmark(
      [
        'attest',
        'app.tar.gz',
        `--trusted-root=${root}`,
        `--signing-config=${signingConfig}`,
        '--rekor-version=none',
        '--identity-token=env:MY_TOKEN',
        '--bundle-dir=bundles',
        '--json',
      ],
      { cwd: folder, env },
    );
    expect(made).toMatchObject({ exitCode: 0 });
    const [statement] = JSON.parse(made.stdout).statements;
    expect(statement).toMatchObject({ entries: [], timestamps: [{ source: 'timestamp-authority' }] });
    const verify = (under: string) =>
      chopmark(
        [
          'verify',
          'app.tar.gz',
          '--bundle-dir=bundles',
          `--trusted-root=${under}`,
          '--ci=github',
          '--repository=acme/widget',
          `--certificate-oidc-issuer=${issuerOf('github')}`,
          '--json',
        ],
        { cwd: folder },
      );
    expect(await verify(root)).toMatchObject({ exitCode: 0 });
    const refused = await verify(trustedRoot);
    expect(refused).toMatchObject({ exitCode: 6 });
    expect(JSON.parse(refused.stdout).artifacts[0].problem.code).toBe('VERIFICATION_LOG_MISSING');
  });

  liveTest('without a timestamp authority either, nothing is signed', async () => {
    const { folder } = artifact();
    const config = JSON.parse(readFileSync(stack().ready.files.signingConfig, 'utf8'));
    writeFileSync(join(folder, 'signing.json'), JSON.stringify({ ...config, tsaUrls: [] }));
    const env = { MY_TOKEN: await token('github') };
    const args = [`--trusted-root=${withoutLog(folder)}`, '--signing-config=signing.json', '--rekor-version=none'];
    const made = await chopmark(['sign', 'app.tar.gz', ...args, '--identity-token=env:MY_TOKEN'], { cwd: folder, env });
    expect([made.exitCode, made.stderr]).toEqual([4, expect.stringContaining('TRUST_NO_TIMESTAMP_SOURCE')]);
  });
});
