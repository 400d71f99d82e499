import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { redirectServices, type ServiceName, urlOfService } from '../../support/faulty-services.ts';
import { waitUntil } from '../../support/wait-until.ts';
import type { CommandEnd, CommandOptions } from '../../support/watched-command.ts';
import { PREDICATE, startCanaryRun } from '../support/canary-run.ts';
import { type FaultProxy, startFaultProxy } from '../support/fault-proxy.ts';
import { liveTest } from '../support/live-test.ts';
import { stack } from '../support/stack.ts';
import { issuerOf } from '../support/token.ts';

const canary = startCanaryRun();
/** For what shows by the user's own doing. */
const careless = startCanaryRun();
const cleanups: (() => unknown)[] = [];
afterAll(async () => {
  for (const clean of cleanups.reverse()) await clean();
});

/** An instance whose service of that name is reached through a proxy. */
async function proxied(folder: string, name: ServiceName, { v1 = false } = {}): Promise<FaultProxy> {
  const { files } = stack().ready;
  const config = readFileSync(v1 ? files.trustConfigV1 : files.trustConfig, 'utf8');
  const proxy = await startFaultProxy(urlOfService(config, name));
  cleanups.push(() => proxy.close());
  writeFileSync(join(folder, 'instance.json'), redirectServices(config, { [name]: proxy.url }));
  return proxy;
}

const attest = (...more: string[]) => ['attest', ...PREDICATE, '--bundle-dir', 'out', '--json', '--debug', ...more];
const withInstance = (path = stack().ready.files.trustConfig) => ['--instance', path, '--identity-token', 'env:TOKEN'];
const problemOf = ({ stdout }: CommandEnd) => {
  const document = JSON.parse(stdout);
  return document.schema === 'chopmark.error/1' ? document : document.problems[0];
};
const filesIn = (folder: string): string[] => readdirSync(folder).filter((name) => name !== '.tmp');
const bundlesIn = (folder: string) => filesIn(join(folder, 'out')).filter((name) => name.endsWith('.sigstore.json'));
const sentToLog = ({ seen }: FaultProxy) => seen.filter(({ method }) => method === 'POST').map(({ body }) => body.toString());
const names = (count: number) => Array.from({ length: count }, (_, number) => `file-${number}`);

const WRONG_TOKENS: [string, () => Promise<string>, string][] = [
  ['for another audience', () => canary.token('github', { audience: 'somebody-else' }), 'IDENTITY_TOKEN_AUDIENCE'],
  ['that has expired', () => canary.token('github', { expiresIn: -300 }), 'IDENTITY_TOKEN_EXPIRED'],
  [
    'of an issuer that Fulcio does not know',
    () => canary.token('github', { claims: { iss: 'https://unknown.example' } }),
    'IDENTITY_ISSUER_UNKNOWN',
  ],
  ['that its issuer never signed', () => canary.token('github', { unknownKey: true }), 'IDENTITY_TOKEN_REFUSED'],
  ['cut off in its signature', async () => (await canary.token()).slice(0, -22), 'IDENTITY_TOKEN_REFUSED'],
  ['in quotes', async () => `"${await canary.token()}"`, 'IDENTITY_TOKEN_MALFORMED'],
  [
    'whose claims were altered',
    async () => {
      const [header, payload = '', signature] = (await canary.token()).split('.');
      const claims = { ...JSON.parse(Buffer.from(payload, 'base64url').toString()), repository: 'evil/widget' };
      return [header, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
    },
    'IDENTITY_TOKEN_REFUSED',
  ],
];

liveTest.each(WRONG_TOKENS)('a token %s', async (_, make, code) => {
  const cwd = canary.folder('artifact');
  const ended = await canary.run(attest('artifact', ...withInstance()), { cwd, env: { TOKEN: await make() } });
  expect(problemOf(ended)).toMatchObject({ code, hint: expect.any(String) });
  expect(ended.exitCode).toBe(3);
  expect(filesIn(cwd)).toEqual(['artifact']);
});

liveTest('no identity on this machine', async () => {
  const cwd = canary.folder('artifact');
  const ended = await canary.run(attest('artifact', '--instance', stack().ready.files.trustConfig), { cwd });
  expect(problemOf(ended)).toMatchObject({ code: 'IDENTITY_NONE' });
  expect(ended.exitCode).toBe(3);
  expect(filesIn(cwd)).toEqual(['artifact']);
});

liveTest('a token on the command line is taken, with a warning, and is shown nowhere else', async () => {
  const cwd = careless.folder('artifact');
  const { trustConfig } = stack().ready.files;
  // Not one of those that are looked for: this argument list holds it, as the warning says.
  const token = await (await fetch(`${issuerOf('github')}/token`, { method: 'POST', body: '{}' })).json();
  const { value } = token as { value: string };
  const ended = await careless.run(attest('artifact', '--instance', trustConfig, '--identity-token', value), { cwd });
  expect(ended.exitCode).toBe(0);
  expect(ended.stderr).toMatch(/visible in the process list/);
  const tail = value.slice(-16);
  for (const text of [ended.stdout, ended.stderr, ...bundlesIn(cwd).map((name) => readFileSync(join(cwd, 'out', name), 'utf8'))])
    expect(text).not.toContain(tail);
});

liveTest('a certificate authority that repeats the token in its refusal', async () => {
  const cwd = canary.folder('artifact');
  const proxy = await proxied(cwd, 'fulcio');
  proxy.fail(({ path, body }) =>
    path.endsWith('/signingCert')
      ? { kind: 'answer', status: 400, body: `{"message":"cannot read credentials", "request":${body}}` }
      : undefined,
  );
  const ended = await canary.run(attest('artifact', ...withInstance('instance.json')), { cwd, env: { TOKEN: await canary.token() } });
  expect(problemOf(ended)).toMatchObject({ code: 'IDENTITY_TOKEN_REFUSED' });
});

liveTest('what shows a token’s claims shows no token', async () => {
  const cwd = canary.folder('artifact');
  const token = await canary.token('github', {}, undefined, { claimsMayShow: true });
  const rehearsed = await canary.run(attest('artifact', ...withInstance(), '--dry-run'), { cwd, env: { TOKEN: token } });
  expect(rehearsed.exitCode).toBe(0);
  const doctor = await canary.run(['doctor', ...withInstance(), '--json', '--debug'], { cwd, env: { TOKEN: token } });
  expect(doctor.stdout).toContain('chopmark.doctor/1');
  const doctorForPeople = await canary.run(['doctor', ...withInstance()], { cwd, env: { TOKEN: token } });
  expect(doctorForPeople.stdout).toContain('acme/widget');
});

interface Disk {
  grow(): void;
  /** What is on it stays, as an ordinary folder. */
  leave(): void;
}

/** A file system of that size at `path`; nothing where this machine lets nobody mount one. */
function mountSmall(path: string, size: string): Disk | undefined {
  mkdirSync(path, { recursive: true });
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', path]).status !== 0) return undefined;
  return {
    grow: () => void spawnSync('mount', ['-o', 'remount,size=64m', path]),
    leave() {
      spawnSync('cp', ['-r', path, `${path}-kept`]);
      spawnSync('umount', [path]);
    },
  };
}

liveTest.each(['4k', '48k', '160k'])('a disk of %s is full in the midst of a batch; with room, the next run ends it', async (size) => {
  const files = names(30);
  const cwd = canary.folder(...files);
  const proxy = await proxied(cwd, 'rekor');
  const disk = mountSmall(join(cwd, 'out'), size);
  // Without the right to mount: the longest file that may be written.
  const blocks = { '4k': 4, '48k': 24, '160k': 60 }[size] ?? 0;
  const through = disk ? [] : ['bash', '-c', `ulimit -f ${blocks}; exec "$@"`, 'bash'];
  if (!disk) process.stderr.write('live: no file system can be mounted here; a full disk is stood for by a bound on the length of files\n');
  try {
    const args = attest(...files, '--statements', 'per-subject', ...withInstance('instance.json'));
    const options: CommandOptions = { cwd, env: { TOKEN: await canary.token() } };
    const full = await canary.run(args, { ...options, through });
    // 5 says that something was signed; a disk that was full before that is a fault of the input.
    expect(full.exitCode).toBe(JSON.parse(full.stdout).statements.length > 0 ? 5 : 2);
    expect(problemOf(full).code).toMatch(/^STORE_(JOURNAL|FILE)_WRITE$/);
    expect(problemOf(full).hint).toMatch(/space/);
    for (const name of bundlesIn(cwd)) JSON.parse(readFileSync(join(cwd, 'out', name), 'utf8'));
    expect(bundlesIn(cwd).length).toBeLessThan(files.length);

    disk?.grow();
    expect((await canary.run(args, options)).exitCode).toBe(0);
    expect(bundlesIn(cwd)).toHaveLength(files.length);
    // One signature for each file reached the log, over both runs.
    expect(new Set(sentToLog(proxy)).size).toBe(files.length);
    expect(filesIn(join(cwd, 'out')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  } finally {
    disk?.leave();
  }
});

/** Runs as somebody else who may read what everybody may; root may read and write everything. */
const asNobody = process.getuid?.() === 0 ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : [];
const canBeNobody = asNobody.length === 0 || spawnSync('setpriv', [...asNobody.slice(1), 'true']).status === 0;

const unprivilegedTest = canBeNobody ? liveTest : test.skip;
if (!canBeNobody) process.stderr.write('live: SKIPPING what only root may read, since nobody else can be had on this machine\n');

/** Everybody may go there and read; writing is another matter. */
function open(folder: string): void {
  for (const path of [dirname(folder), folder]) chmodSync(path, 0o755);
  mkdirSync(join(folder, '.tmp'), { recursive: true });
  chmodSync(join(folder, '.tmp'), 0o777);
  const { folder: services, ready } = stack();
  chmodSync(services, statSync(services).mode | 0o011);
  chmodSync(ready.files.trustConfig, 0o644);
}

unprivilegedTest('a file that may not be read', async () => {
  const cwd = canary.folder('readable', 'secret-file');
  open(cwd);
  chmodSync(join(cwd, 'secret-file'), 0o000);
  const ended = await canary.run(attest('readable', 'secret-file', ...withInstance()), {
    cwd,
    env: { TOKEN: await canary.token() },
    through: asNobody,
  });
  expect(problemOf(ended)).toMatchObject({ code: 'INPUT_UNREADABLE', message: expect.stringContaining('secret-file') });
  expect(ended.exitCode).toBe(2);
  expect(filesIn(cwd)).toEqual(['readable', 'secret-file']);
});

unprivilegedTest('a bundle-dir that may not be written', async () => {
  const cwd = canary.folder('artifact');
  const proxy = await proxied(cwd, 'rekor');
  open(cwd);
  const args = attest('artifact', ...withInstance('instance.json'));
  const options: CommandOptions = { cwd, env: { TOKEN: await canary.token() } };
  const refused = await canary.run(args, { ...options, through: asNobody });
  expect(refused.exitCode).toBe(2);
  expect(problemOf(refused).code).toMatch(/^STORE_/);
  expect(proxy.seen).toEqual([]);
  expect((await canary.run(args, options)).exitCode).toBe(0);
});

liveTest('a bundle-dir on a file system that is read-only', async () => {
  const cwd = canary.folder('artifact');
  const proxy = await proxied(cwd, 'rekor');
  const disk = mountSmall(join(cwd, 'out'), '1m');
  if (!disk) {
    process.stderr.write('live: SKIPPING the file system that is read-only, since none can be mounted here\n');
    return;
  }
  try {
    spawnSync('mount', ['-o', 'remount,ro', join(cwd, 'out')]);
    const args = attest('artifact', ...withInstance('instance.json'));
    const ended = await canary.run(args, { cwd, env: { TOKEN: await canary.token() } });
    expect(ended.exitCode).toBe(2);
    expect(problemOf(ended)).toMatchObject({ code: 'STORE_JOURNAL_WRITE', message: expect.stringMatching(/read-only/) });
    expect(proxy.seen).toEqual([]);
  } finally {
    disk.leave();
  }
});

const ENDS: [string, { signal?: NodeJS.Signals; exitCode: number; code: string; v1?: boolean }][] = [
  ['SIGINT', { signal: 'SIGINT', exitCode: 130, code: 'SIGNING_INTERRUPTED' }],
  ['SIGTERM', { signal: 'SIGTERM', exitCode: 143, code: 'SIGNING_INTERRUPTED' }],
  ['SIGTERM, with Rekor v1', { signal: 'SIGTERM', exitCode: 143, code: 'SIGNING_INTERRUPTED', v1: true }],
  ['the time of the run', { exitCode: 4, code: 'SIGNING_TIMEOUT' }],
];

liveTest.each(ENDS)('a batch is ended midway by %s: what is signed is kept, and the next run signs the rest', async (_, wanted) => {
  const files = names(40);
  const cwd = canary.folder(...files);
  const proxy = await proxied(cwd, 'rekor', { v1: wanted.v1 ?? false });
  let asked = 0;
  let halfway = () => {};
  const isHalfway = new Promise<void>((resolve) => (halfway = resolve));
  proxy.fail(() => {
    if (++asked <= 12) return undefined;
    halfway();
    return { kind: 'hang' };
  });
  const args = attest(...files, '--statements', 'per-subject', ...withInstance('instance.json'));
  const options: CommandOptions = { cwd, env: { TOKEN: await canary.token() } };
  const started = canary.start([...args, ...(wanted.signal ? [] : ['--timeout', '3s'])], options);
  await isHalfway;
  // Until the first ones have their bundles.
  if (wanted.signal) await waitUntil(() => filesIn(cwd).includes('out') && bundlesIn(cwd).length >= 12);
  const before = performance.now();
  if (wanted.signal) started.kill(wanted.signal);
  const ended = await started.ended;
  if (wanted.signal) expect(performance.now() - before).toBeLessThan(2_000);
  expect(ended.exitCode).toBe(wanted.exitCode);
  const result = JSON.parse(ended.stdout);
  expect(result.problems[0]).toMatchObject({ code: wanted.code, hint: expect.stringMatching(/again/) });
  expect(result.statements).toHaveLength(12);
  expect(bundlesIn(cwd)).toHaveLength(12);

  proxy.fail(undefined);
  const resumed = await canary.run(args, options);
  expect(resumed.exitCode).toBe(0);
  expect(JSON.parse(resumed.stdout).statements.filter(({ reused }: { reused: boolean }) => reused)).toHaveLength(12);
  expect(bundlesIn(cwd)).toHaveLength(40);
  expect(new Set(sentToLog(proxy)).size).toBe(40);
});

liveTest('an own key is shown nowhere, neither where it signs nor where it cannot', async () => {
  const cwd = canary.folder('artifact');
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  canary.key('key', pem, Buffer.from(privateKey.export({ format: 'jwk' }).d ?? '', 'base64url'));
  writeFileSync(join(cwd, 'key.pub'), publicKey.export({ type: 'spki', format: 'pem' }));
  const keyed = (command: string[]) => [...command, '--instance', stack().ready.files.trustConfig, '--key', 'env:KEY', '--json', '--debug'];
  const sign = await canary.run(keyed(['sign', 'artifact']), { cwd, env: { KEY: pem } });
  expect(sign.exitCode).toBe(0);
  const verified = await canary.run(['verify', 'artifact', '--key', 'key.pub', '--trusted-root', stack().ready.files.trustedRoot], { cwd });
  expect(verified.exitCode).toBe(0);
  const damaged = await canary.run(keyed(['sign', 'artifact']), { cwd, env: { KEY: pem.replace('BEGIN PRIVATE', 'BEGIN SECRET') } });
  expect(damaged.exitCode).toBe(2);
  const cut = await canary.run(keyed(['sign', 'artifact']), { cwd, env: { KEY: pem.replace(/.{4}\n-----END/, '\n-----END') } });
  expect(problemOf(cut)).toMatchObject({ code: 'INPUT_KEY_UNREADABLE' });
  // Put in the place of the variable's name, by a shell that was too eager.
  const misplaced = await canary.run(['sign', 'artifact', '--key', 'env:NOWHERE', '--json'], { cwd, env: { KEY: pem } });
  expect(problemOf(misplaced)).toMatchObject({ code: 'INPUT_SECRET_UNREADABLE' });
});

/** A token service as GitHub Actions has one, which may misbehave. */
async function startGitHub(
  bearer: string,
  misbehave?: (token: string) => { status: number; body: string },
): Promise<Record<string, string>> {
  canary.secret('request token', bearer);
  const server = createServer(async (request, response) => {
    if (request.headers.authorization !== `Bearer ${bearer}`) return void response.writeHead(401).end();
    const token = await canary.token();
    const { status, body } = misbehave?.(token) ?? { status: 200, body: JSON.stringify({ value: token }) };
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  cleanups.push(() => server.close());
  return {
    GITHUB_ACTIONS: 'true',
    ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/token?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer,
  };
}

const bearerToken = () => `ghs_${Buffer.from(Array.from({ length: 60 }, () => Math.floor(Math.random() * 256))).toString('base64url')}`;

const SERVICES: [
  string,
  ((bearer: string) => (token: string) => { status: number; body: string }) | undefined,
  number,
  string | undefined,
][] = [
  ['gives a token', undefined, 0, undefined],
  [
    'refuses, and repeats what it was sent',
    (bearer) => () => ({ status: 403, body: `no: Bearer ${bearer}` }),
    3,
    'IDENTITY_GITHUB_NO_TOKEN',
  ],
  [
    'answers with garbage, and a token in it',
    (bearer) => (token) => ({ status: 200, body: `<p>${bearer} ${token}` }),
    3,
    'IDENTITY_SERVICE_INVALID_RESPONSE',
  ],
  [
    'gives a token that is none',
    (bearer) => () => ({ status: 200, body: JSON.stringify({ value: `x.${bearer}` }) }),
    3,
    'IDENTITY_TOKEN_MALFORMED',
  ],
  ['fails', () => () => ({ status: 500, body: 'oh' }), 3, 'IDENTITY_SERVICE_REFUSED'],
];

liveTest.each(SERVICES)('GitHub’s token service %s', async (_, misbehave, exitCode, code) => {
  const cwd = canary.folder('artifact');
  const bearer = bearerToken();
  const env = await startGitHub(bearer, misbehave?.(bearer));
  const ended = await canary.run(attest('artifact', '--instance', stack().ready.files.trustConfig), { cwd, env });
  expect(ended.exitCode).toBe(exitCode);
  if (code !== undefined) expect(problemOf(ended)).toMatchObject({ code, hint: expect.any(String) });
});

liveTest('a command that mints tokens gets none in its arguments, and what it prints goes no further', async () => {
  const cwd = canary.folder('artifact');
  const { trustConfig } = stack().ready.files;
  const token = await canary.token('buildkite');
  // Slow enough for its argument list to be seen.
  mkdirSync(join(cwd, 'bin'));
  writeFileSync(
    join(cwd, 'bin/buildkite-agent'),
    '#!/bin/sh\nsleep 0.3\necho "$BUILDKITE_AGENT_TEST_TOKEN"\necho "$BUILDKITE_AGENT_TEST_TOKEN" >&2\nexit "$BUILDKITE_AGENT_TEST_CODE"\n',
    {
      mode: 0o755,
    },
  );
  for (const exitCode of [0, 1]) {
    const env = {
      BUILDKITE: 'true',
      BUILDKITE_AGENT_TEST_TOKEN: token,
      BUILDKITE_AGENT_TEST_CODE: String(exitCode),
      PATH: `${join(cwd, 'bin')}:${process.env.PATH}`,
    };
    const seen = canary.argumentLists();
    const ended = await canary.run(attest('artifact', '--instance', trustConfig), { cwd, env });
    expect({ exitCode: ended.exitCode, stderr: ended.stderr.match(/which is a bug/) }).toEqual({
      exitCode: exitCode === 0 ? 0 : 3,
      stderr: null,
    });
    if (exitCode === 0) expect(canary.argumentLists()).toBeGreaterThan(seen);
  }
});

liveTest('none of these runs let a piece of a secret out', () => {
  expect(canary.argumentLists()).toBeGreaterThan(0);
  expect(canary.leaks()).toEqual([]);
});
