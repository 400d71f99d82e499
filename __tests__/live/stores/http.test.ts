import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { attest } from '../../../src/engine/attest/attest.ts';
import { store } from '../../../src/engine/store/store.ts';
import { verify } from '../../../src/engine/verify/verify.ts';
import { parseInputs, type RawInputs } from '../../../src/options/parse-inputs.ts';
import { serializeDocument } from '../../../src/report/json.ts';
import { exitCodeOf } from '../../../src/results/exit-code.ts';
import type { Result } from '../../../src/results/result.ts';
import { type FileServer, MINIO_KEY, MINIO_SECRET, PASSWORD, startMinio, startNginx, USER } from '../../../tools/live/file-servers.ts';
import { type SandboxRun, startSandboxRun } from '../../support/sandbox-run.ts';
import { type Fault, startFaultProxy } from '../support/fault-proxy.ts';
import { programTest } from '../support/live-test.ts';
import { presign } from '../support/presign.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const nginxFolder = temporaryFolder();
let nginx: FileServer;
let run: SandboxRun;
const closing: (() => Promise<void>)[] = [];
const hasStack = Boolean(process.env.CHOPMARK_LIVE_STACK);
const nginxTest = hasStack ? test : test.skip;

beforeAll(async () => {
  if (hasStack) nginx = await startNginx(nginxFolder);
}, 60_000);
afterAll(() => nginx?.stop());
beforeEach(async () => {
  run = await startSandboxRun({}, 50);
});
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  await run.close();
});

const withEnv = (env: Record<string, string>) => ({ ...run.ports, env: { ...run.ports.env, ...env } });
const attesting = (raw: RawInputs, env: Record<string, string> = {}) =>
  attest(parseInputs('attest', { instance: run.sandbox.files.trustConfig, 'identity-token': 'env:TOKEN', ...raw }), withEnv(env));
const verdicts = async (raw: RawInputs, env: Record<string, string> = {}) => {
  const whom = { ci: 'github', repository: 'acme/widget', 'certificate-oidc-issuer': `${run.sandbox.url}/oidc/github` };
  const { artifacts = [] } = await verify(
    parseInputs('verify', { instance: run.sandbox.files.trustConfig, ...whom, ...raw }),
    withEnv(env),
  );
  return artifacts.map(({ verdict, problem }) => problem?.code ?? verdict);
};
const statuses = ({ statements }: Result) =>
  statements.map(({ stores }) => stores.map(({ status, problem }) => problem?.code ?? status).at(-1));
const files = (count: number) =>
  Promise.all(Array.from({ length: count }, () => run.write(`file-${Math.random()}`, String(Math.random()))));
const kept = (folder: string) =>
  readdirSync(join(nginxFolder, 'files', folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

describe('nginx with WebDAV', () => {
  nginxTest('keeps a bundle for each of fifty files, and has them found by digest', async () => {
    const names = await files(50);
    const address = `${nginx.url}/open/fifty/{sha256}/{name}.json`;
    const result = await attesting({ 'subject-path': names, statements: 'per-subject', store: [address] });
    expect(new Set(statuses(result))).toEqual(new Set(['stored']));
    expect(kept('open/fifty')).toHaveLength(50);
    expect(new Set(await verdicts({ 'subject-path': names, from: [address] }))).toEqual(new Set(['verified']));
    const again = await store(
      parseInputs('store', { action: 'push', target: ['.chopmark/local'], store: [address], 'bundle-dir': 'other' }),
      run.ports,
    );
    expect(new Set(again.bundles.flatMap(({ stores }) => stores.map(({ status }) => status)))).toEqual(new Set(['already-stored']));
  });

  nginxTest('has second and third bundles of a file beside the first', async () => {
    const [name = ''] = await files(1);
    const address = `${nginx.url}/open/several/{sha256}.json`;
    for (const type of ['https://acme.example/one', 'https://acme.example/two'])
      await attesting({ 'subject-path': [name], 'predicate-type': type, predicate: '{}', store: [address] });
    expect(
      kept('open/several')
        .map((entry) => entry.name.replace(/^[0-9a-f]+/, ''))
        .sort(),
    ).toEqual(['.json', '.json.2']);
    for (const type of ['https://acme.example/one', 'https://acme.example/two'])
      expect(await verdicts({ 'subject-path': [name], 'predicate-type': type, from: [address] })).toEqual(['verified']);
  });

  nginxTest('wants user and password where it is told to, and gets them from the environment', async () => {
    const raw = { 'subject-path': await files(1), store: [`${nginx.url}/closed/{sha256}.json`] };
    const credentials = { CHOPMARK_STORE_HOST: nginx.host, CHOPMARK_STORE_USER: USER, CHOPMARK_STORE_PASSWORD: PASSWORD };
    const nobody = await attesting(raw);
    expect([statuses(nobody), exitCodeOf(nobody)]).toEqual([['STORE_CREDENTIALS'], 5]);
    expect(statuses(await attesting(raw, { ...credentials, CHOPMARK_STORE_PASSWORD: 'wrong' }))).toEqual(['STORE_UNAUTHORIZED']);
    const known = await attesting(raw, credentials);
    expect(statuses(known)).toEqual(['stored']);
    expect(serializeDocument(known) + run.log.join()).not.toContain(PASSWORD);
    const from = { 'subject-path': raw['subject-path'], from: raw.store };
    expect(await verdicts(from)).toEqual(['STORE_CREDENTIALS']);
    expect(await verdicts(from, credentials)).toEqual(['verified']);
  });

  nginxTest.each([
    ['takes no bundle of that size', 'small', 'STORE_TOO_LARGE'],
    // nginx answers 500.
    ['makes no folders', 'flat/deep/er', 'STORE_UNAVAILABLE'],
    ['takes nothing there', 'nowhere', 'STORE_REFUSED'],
  ])('that %s says so', async (_, folder, code) => {
    const result = await attesting({ 'subject-path': await files(1), store: [`${nginx.url}/${folder}/{sha256}.json`, './good'] });
    expect(result.statements[0]?.stores.map(({ status, problem }) => problem?.code ?? status)).toEqual(['stored', code, 'stored']);
  });

  const FAULTS: [string, Fault, number][] = [
    ['resets connections', { kind: 'reset' }, 3],
    ['does its work and loses the answer', { kind: 'lost-answer' }, 3],
    ['wants a pause', { kind: 'answer', status: 429, headers: { 'retry-after': '1' } }, 3],
    ['has a bad gateway before it', { kind: 'answer', status: 502, body: '<h1>Bad gateway</h1>' }, 3],
    ['breaks off its answers', { kind: 'truncated' }, 2],
    ['speaks no HTTP for a while', { kind: 'not-http' }, 3],
  ];
  nginxTest.each(FAULTS)(
    'that %s now and then gets every bundle once',
    async (name, fault, every) => {
      const proxy = await startFaultProxy(nginx.url);
      closing.push(() => proxy.close());
      proxy.fail((_, number) => (number % every === 0 ? fault : undefined));
      const folder = `open/faults-${name.replaceAll(' ', '-')}`;
      const names = await files(8);
      const raw = { 'subject-path': names, statements: 'per-subject', store: [`${proxy.url}/${folder}/{sha256}.json`] };
      let result = await attesting(raw);
      for (let runs = 1; runs < 15 && exitCodeOf(result) !== 0; runs++) result = await attesting(raw);
      expect(exitCodeOf(result)).toBe(0);
      // `.2` would be the same bundle a second time.
      expect(kept(folder).filter(({ name: file }) => /^[0-9a-f]{64}\.json$/.test(file))).toHaveLength(8);
      expect(kept(folder)).toHaveLength(8);
      for (const { name: file, parentPath } of kept(folder))
        expect(() => JSON.parse(readFileSync(join(parentPath, file), 'utf8'))).not.toThrow();
    },
    60_000,
  );
});

describe('MinIO with pre-signed URLs', () => {
  const minioTest = programTest('minio');
  let minio: FileServer;
  const sign = (method: 'GET' | 'PUT', path: string, more = {}) =>
    presign({ method, url: `${minio.url}${path}`, key: MINIO_KEY, secret: MINIO_SECRET, ...more });
  beforeAll(async () => {
    if (!hasStack) return;
    minio = await startMinio(temporaryFolder());
    expect((await fetch(sign('PUT', '/bundles'), { method: 'PUT' })).status).toBe(200);
  }, 60_000);
  afterAll(() => minio?.stop());

  minioTest('takes a bundle by one URL and gives it by another, and neither is shown', async () => {
    const names = await files(3);
    const env = { UPLOAD: sign('PUT', '/bundles/one.json'), DOWNLOAD: sign('GET', '/bundles/one.json') };
    const result = await attesting({ 'subject-path': names, store: ['env:UPLOAD'] }, env);
    expect(statuses(result)).toEqual(['stored']);
    expect(result.statements[0]?.stores.at(-1)?.url).toBe(`${minio.url}/bundles/one.json`);
    expect(await verdicts({ 'subject-path': names, from: ['env:DOWNLOAD'] }, env)).toEqual(['verified', 'verified', 'verified']);
    expect(serializeDocument(result) + run.log.join()).not.toContain('X-Amz');
  });

  minioTest('tells of a URL that is past its end, is for something else, or was changed', async () => {
    const [name = ''] = await files(1);
    const urls = {
      PAST: sign('PUT', '/bundles/past.json', { now: new Date(Date.now() - 3_600_000), expires: 60 }),
      OTHER: sign('GET', '/bundles/other.json'),
      CHANGED: sign('PUT', '/bundles/changed.json').replace('changed.json', 'elsewhere.json'),
      NO_BUCKET: sign('PUT', '/none/x.json'),
    };
    for (const [variable, code] of [
      ['PAST', 'STORE_FORBIDDEN'],
      ['OTHER', 'STORE_FORBIDDEN'],
      ['CHANGED', 'STORE_FORBIDDEN'],
      ['NO_BUCKET', 'STORE_NOT_FOUND'],
    ]) {
      const result = await attesting({ 'subject-path': [name], store: [`env:${variable}`] }, urls);
      expect([variable, ...statuses(result)]).toEqual([variable, code]);
      expect(result.retryCommand).toBe(`chopmark store push .chopmark/local/${name}.sigstore.json --store env:${variable}`);
      expect(serializeDocument(result) + run.log.join()).not.toContain('X-Amz');
    }
  });

  minioTest('gets nothing of several bundles by a URL for one', async () => {
    const env = { UPLOAD: sign('PUT', '/bundles/several.json'), DOWNLOAD: sign('GET', '/bundles/several.json') };
    const result = await attesting({ 'subject-path': await files(2), statements: 'per-subject', store: ['env:UPLOAD'] }, env);
    expect(statuses(result)).toEqual(['STORE_CONTEXT', 'STORE_CONTEXT']);
    expect((await fetch(env.DOWNLOAD)).status).toBe(404);
  });
});
