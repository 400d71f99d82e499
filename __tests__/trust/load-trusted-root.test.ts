import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Http } from '../../src/base/ports.ts';
import { parseTrustConfig } from '../../src/sigstore/trust-config.ts';
import { describeTrust } from '../../src/trust/describe-trust.ts';
import { exportTrust } from '../../src/trust/export-trust.ts';
import { createTrustLoader, loadTrust } from '../../src/trust/load-trusted-root.ts';
import { PRESETS } from '../../src/trust/presets.ts';
import type { TrustOptions } from '../../src/trust/trust.ts';
import { http, newSigner, publish, type RunningRepository, rootOf, type State, serve } from './repository.ts';

const shipped = (await PRESETS['public-good'].pinned()).copy?.files ?? {};
const publicRoot = shipped['trusted_root.json'] ?? '';
const privateRoot = publicRoot.replaceAll('sigstore.dev', 'acme.example');
const config = (host: string) => (shipped['signing_config.v0.2.json'] ?? '').replaceAll('sigstore.dev', host);

let folder: string;
let repository: RunningRepository;
let now: Date;
const state: State = {
  root: [newSigner()],
  online: newSigner(),
  version: 5,
  files: { 'trusted_root.json': privateRoot, 'signing_config.v0.2.json': config('acme.example') },
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chopmark-trust-'));
  repository = await serve(publish(state));
  now = new Date();
  await writeFile(join(folder, '1.root.json'), rootOf(state));
  await writeFile(join(folder, 'root.json'), privateRoot);
  await writeFile(join(folder, 'signing.json'), config('acme.example'));
});
afterEach(async () => {
  await repository.close();
  await rm(folder, { recursive: true });
});

const closed: Http = async ({ url }) => {
  throw new Error(`${url.href} was asked`);
};
const ports = (connection: Http = http) => ({
  http: connection,
  clock: { now: () => now },
  logger: { debug() {}, info() {}, warn() {}, progress() {}, secret() {} },
  cacheFolder: join(folder, 'cache'),
  workingFolder: folder,
});
const mirror = (change: Partial<TrustOptions> = {}) => ({
  instance: 'auto',
  tufMirror: repository.url,
  tufRoot: '1.root.json',
  offline: false,
  ...change,
});
const days = (count: number) => {
  now = new Date(now.getTime() + count * 86_400_000);
};

describe('what is shipped', () => {
  test('public-good verifies and signs without a connection, and its age is told', async () => {
    const trust = await loadTrust({ instance: 'public-good', offline: true }, ports(closed));
    expect(trust).toMatchObject({ name: 'public-good', source: 'snapshot', private: false, taken: new Date('2026-08-29T19:19:49Z') });
    expect(trust.trustedRoot.certificateAuthorities.length).toBeGreaterThan(0);
    expect(trust.warnings).toEqual([expect.stringMatching(/of 2026-08-29 \(\d+ days old\)/)]);
    expect(trust.signingConfig?.logs.map(({ majorApiVersion }) => majorApiVersion)).toEqual([1]);
    const withV2 = await loadTrust({ instance: 'public-good', offline: true, rekorVersion: 2 }, ports(closed));
    expect(withV2.signingConfig?.logs.map(({ majorApiVersion }) => majorApiVersion)).toEqual([2, 1]);
  });

  test.each(['github', 'staging'])('%s has no copy, and says what to do', async (instance) => {
    await expect(loadTrust({ instance, offline: true }, ports(closed))).rejects.toMatchObject({
      code: 'TRUST_UNAVAILABLE',
      hint: expect.stringContaining(`trust export --instance ${instance}`),
    });
  });
});

describe('files', () => {
  test('with a trusted root and a signing config nobody is asked', async () => {
    const trust = await loadTrust(
      { instance: 'github', trustedRoot: 'root.json', signingConfig: 'signing.json', offline: false },
      ports(closed),
    );
    expect(trust).toMatchObject({ name: 'root.json', source: 'file', private: true, warnings: [] });
    expect(trust.bytes.toString()).toBe(privateRoot);
    expect(trust.signingConfig?.certificateAuthorities[0]?.url.hostname).toBe('fulcio.acme.example');
  });

  test('with a trusted root alone the services are those at hand, or none', async () => {
    const given = { trustedRoot: 'root.json', offline: false };
    expect((await loadTrust({ ...given, instance: 'public-good' }, ports(closed))).signingConfig).toBeDefined();
    expect((await loadTrust({ ...given, instance: 'github' }, ports(closed))).signingConfig).toBeUndefined();
  });

  test('a public instance stays public when it is given as a file', async () => {
    const exported = exportTrust(await loadTrust({ instance: 'public-good', offline: true }, ports(closed)), 'trust-config');
    await writeFile(join(folder, 'exported.json'), exported);
    const trust = await loadTrust({ instance: 'exported.json', offline: false }, ports(closed));
    expect(trust).toMatchObject({ name: 'exported.json', source: 'file', private: false });
    expect(JSON.parse(parseTrustConfig(exported).trustedRoot.toString())).toEqual(JSON.parse(publicRoot));
    await writeFile(join(folder, 'public.json'), publicRoot);
    const mixed = { instance: 'github', trustedRoot: 'root.json', signingConfig: 'signing.json', offline: true };
    await writeFile(join(folder, 'signing.json'), config('sigstore.dev'));
    expect((await loadTrust(mixed, ports(closed))).private).toBe(false);
  });

  test.each<[Partial<TrustOptions>, string]>([
    [{ instance: 'publicgood' }, 'INPUT_INSTANCE_UNKNOWN'],
    [{ instance: 'https://acme.example/trust.json' }, 'INPUT_INSTANCE_UNKNOWN'],
    [{ instance: 'sandbox' }, 'INPUT_INSTANCE_UNKNOWN'],
    [{ instance: './none.json' }, 'INPUT_UNREADABLE'],
    [{ instance: './root.json' }, 'INPUT_TRUST_CONFIG_MALFORMED'],
    [{ instance: 'github', trustedRoot: 'signing.json' }, 'INPUT_TRUSTED_ROOT_MALFORMED'],
    [{ instance: 'public-good', signingConfig: 'root.json' }, 'INPUT_SIGNING_CONFIG_MALFORMED'],
    [{ instance: 'auto', tufMirror: 'https://mirror.example' }, 'INPUT_OPTION_MISSING'],
    [{ instance: 'auto', tufMirror: 'http://mirror.example', tufRoot: '1.root.json' }, 'INPUT_SERVICE_URL'],
  ])('%j is %s', async (options, code) => {
    await expect(loadTrust({ instance: 'auto', offline: true, ...options }, ports(closed))).rejects.toMatchObject({ code, exitCode: 2 });
  });
});

describe('a mirror with its own root', () => {
  test('that was never asked is not had offline, and the command that exports it names the mirror', async () => {
    await expect(loadTrust({ ...mirror(), offline: true }, ports(closed))).rejects.toMatchObject({
      code: 'TRUST_UNAVAILABLE',
      hint: expect.stringContaining(`trust export --tuf-mirror ${new URL(repository.url).href} --tuf-root FILE --output`),
    });
  });

  test('is asked once a day; then its copy is enough', async () => {
    const first = await loadTrust(mirror(), ports());
    expect(first).toMatchObject({ name: new URL(repository.url).host, source: 'tuf', private: true, taken: now, warnings: [] });
    const { length } = repository.asked;
    days(0.9);
    expect((await loadTrust(mirror(), ports(closed))).source).toBe('cache');
    days(0.2);
    expect((await loadTrust(mirror(), ports())).source).toBe('tuf');
    expect(repository.asked.length).toBe(length + 2);
    expect((await loadTrust(mirror({ update: true }), ports())).source).toBe('tuf');
    expect(repository.asked.length).toBe(length + 4);
  });

  test('names services, which counts as its word and not as the word of the user', async () => {
    const namers = (trust: Awaited<ReturnType<typeof loadTrust>>) => {
      const { certificateAuthorities = [], logs = [], timestampAuthorities = [] } = trust.signingConfig ?? {};
      return [...certificateAuthorities, ...logs, ...timestampAuthorities].map(({ givenBy }) => givenBy?.href);
    };
    const ofMirror = namers(await loadTrust(mirror(), ports()));
    expect(ofMirror.length).toBeGreaterThan(2);
    expect(new Set(ofMirror)).toEqual(new Set([new URL(repository.url).href]));
    const local = config('acme.example').replaceAll('https://fulcio.acme.example', 'http://127.0.0.1:5555');
    repository.served = publish({ ...state, version: 6, files: { ...state.files, 'signing_config.v0.2.json': local } });
    const { certificateAuthorities = [] } = (await loadTrust(mirror({ update: true }), ports())).signingConfig ?? {};
    expect(certificateAuthorities.map(({ url, givenBy }) => [url.host, givenBy])).toEqual([['127.0.0.1:5555', undefined]]);
    const files = { instance: 'auto', trustedRoot: 'root.json', signingConfig: 'signing.json', offline: true };
    expect(new Set(namers(await loadTrust(files, ports(closed))))).toEqual(new Set([undefined]));
    expect(new Set(namers(await loadTrust({ instance: 'public-good', offline: true }, ports(closed))))).toEqual(
      new Set([PRESETS['public-good'].repository.href]),
    );
  });

  test('offline opens no connection: with a copy it works, without one it says so', async () => {
    await expect(loadTrust(mirror({ offline: true }), ports())).rejects.toMatchObject({ code: 'TRUST_UNAVAILABLE' });
    expect(repository.asked).toEqual([]);
    await loadTrust(mirror(), ports());
    const { length } = repository.asked;
    const trust = await loadTrust(mirror({ offline: true }), ports());
    expect(trust).toMatchObject({ source: 'cache', warnings: [] });
    days(30);
    expect((await loadTrust(mirror({ offline: true }), ports())).warnings).toEqual([expect.stringContaining('(30 days old)')]);
    expect(repository.asked.length).toBe(length);
  });

  test('whose timestamps hold for a year: the copy is as old as the last answer', async () => {
    repository.served = publish({ ...state, timestampDays: 365 });
    await loadTrust(mirror(), ports());
    const asked = now;
    days(100);
    expect(await loadTrust(mirror({ offline: true }), ports())).toMatchObject({ source: 'cache', taken: asked, warnings: [] });
  });

  test('that does not answer: the copy with a warning; an update fails', async () => {
    await loadTrust(mirror(), ports());
    days(2);
    repository.status = 503;
    const trust = await loadTrust(mirror(), ports());
    expect(trust.source).toBe('cache');
    expect(trust.warnings).toEqual([expect.stringMatching(/\(2 days old\), is used, because .* answered 503/)]);
    await expect(loadTrust(mirror({ update: true }), ports())).rejects.toMatchObject({ code: 'TRUST_REPOSITORY_ANSWER' });
  });

  test.each<[string, Partial<State>, string]>([
    ['rolled back', { version: 4 }, 'TRUST_METADATA_REFUSED'],
    ['signed by a stranger', { root: [newSigner()], version: 6 }, 'TRUST_METADATA_REFUSED'],
    ['frozen', { timestampDays: -1 }, 'TRUST_METADATA_EXPIRED'],
  ])('that lies (%s) is an error, however good the copy', async (_, change, code) => {
    await loadTrust(mirror(), ports());
    days(2);
    repository.served = publish({ ...state, version: 6, ...change });
    await expect(loadTrust(mirror(), ports())).rejects.toMatchObject({ code });
  });

  test('a cache that somebody wrote to is not believed', async () => {
    const good = await loadTrust(mirror(), ports());
    const [name = ''] = await readdir(join(folder, 'cache/trust'));
    const path = join(folder, 'cache/trust', name);
    const text = await readFile(path, 'utf8');
    const stranger = publish({ ...state, root: [newSigner()], online: newSigner() });
    const forged = {
      ...JSON.parse(text),
      timestamp: stranger.get('/timestamp.json'),
      snapshot: stranger.get('/5.snapshot.json'),
      targets: stranger.get('/5.targets.json'),
    };
    const changes = [JSON.stringify(forged), text.replace('acme.example', 'evil.example'), text.slice(0, -1), '{}', ''];
    for (const spoilt of changes) {
      await writeFile(path, spoilt);
      await expect(loadTrust(mirror({ offline: true }), ports())).rejects.toMatchObject({ code: 'TRUST_UNAVAILABLE' });
    }
    expect(await loadTrust(mirror(), ports())).toMatchObject({ source: 'tuf', bytes: good.bytes });
  });

  test('a cache that says it is of tomorrow is asked about', async () => {
    await loadTrust(mirror(), ports());
    days(-1);
    expect((await loadTrust(mirror(), ports())).source).toBe('tuf');
  });

  test('a folder that cannot be written to costs nothing but time', async () => {
    await writeFile(join(folder, 'cache'), 'a file where a folder should be');
    expect((await loadTrust(mirror(), ports())).source).toBe('tuf');
  });
});

test('one loader loads each trust once', async () => {
  const load = createTrustLoader(ports());
  const [first, second] = await Promise.all([load(mirror()), load({ ...mirror() })]);
  expect(second).toBe(first);
  expect(repository.asked.filter((path) => path === '/timestamp.json')).toHaveLength(1);
  expect(await load(mirror({ offline: true }))).not.toBe(first);
});

test('what is trusted is described: who, since when, until when, and how old it is', async () => {
  const trust = await loadTrust({ instance: 'public-good', offline: true }, ports(closed));
  const { summary, age, parties, services } = describeTrust(trust, new Date('2026-11-23T20:00:00Z'));
  expect(summary).toBe('The trusted root of public-good, of 2026-08-29 (86 days old).');
  expect(age).toBe(86);
  expect(new Set(parties.map(({ kind }) => kind)).size).toBe(4);
  expect(parties.filter(({ kind }) => kind === 'certificate authority').map(({ state: used }) => used)).toEqual(['retired', 'in use']);
  expect(parties.find(({ state: used, kind }) => kind === 'certificate authority' && used === 'in use')).toMatchObject({
    subject: expect.stringContaining('sigstore-intermediate'),
    expires: new Date('2031-10-05T13:56:58Z'),
  });
  expect(services.map(({ url }) => url)).toContain('https://rekor.sigstore.dev/');
});
