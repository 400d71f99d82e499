import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parseArguments } from '../../../src/adapters/cli/parse-arguments.ts';
import { attest } from '../../../src/engine/attest/attest.ts';
import { sign } from '../../../src/engine/sign/sign.ts';
import { store } from '../../../src/engine/store/store.ts';
import { verify } from '../../../src/engine/verify/verify.ts';
import { parseInputs, type RawInputs } from '../../../src/options/parse-inputs.ts';
import { renderStoreReport } from '../../../src/report/store.ts';
import { exitCodeOfStore } from '../../../src/results/exit-code.ts';
import type { Result } from '../../../src/results/result.ts';
import type { StoreReport } from '../../../src/results/store-report.ts';
import { fileServer, serve } from '../../stores/http/http-server.fixture.ts';
import { type SandboxRun, startSandboxRun } from '../../support/sandbox-run.ts';

let run: SandboxRun;
const closing: (() => Promise<void>)[] = [];
beforeEach(async () => {
  run = await startSandboxRun({}, 0);
});
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  await run.close();
});

const signed = () => ({ instance: run.sandbox.files.trustConfig, 'identity-token': 'env:TOKEN' });
const attesting = (raw: RawInputs) => attest(parseInputs('attest', { ...signed(), ...raw }), run.ports);
const storing = (raw: RawInputs) => store(parseInputs('store', raw), run.ports);
const verdicts = async (raw: RawInputs) => {
  const options = { instance: run.sandbox.files.trustConfig, ci: 'github', repository: 'acme/widget', ...raw };
  const issuer = { 'certificate-oidc-issuer': `${run.sandbox.url}/oidc/github` };
  const { artifacts = [] }: Result = await verify(parseInputs('verify', { ...options, ...issuer }), run.ports);
  return artifacts.map(({ verdict, problem }) => problem?.code ?? verdict);
};
const statuses = ({ bundles }: StoreReport) => bundles.map(({ stores }) => stores.map(({ status }) => status));
const text = (report: StoreReport) => renderStoreReport(report, { color: false });

describe('push', () => {
  test('puts the bundles of files, JSON Lines and folders into several stores, and none a second time', async () => {
    const files = [await run.write('a'), await run.write('b')];
    await attesting({ 'subject-path': files, statements: 'per-subject', 'bundle-dir': 'out' });
    const raw = { action: 'push', target: ['out', 'out/attestations.jsonl', 'out/a.sigstore.json'], store: ['./kept', 'all.jsonl'] };
    const first = await storing(raw);
    expect(statuses(first)).toEqual([
      ['stored', 'stored'],
      ['stored', 'stored'],
    ]);
    expect(exitCodeOfStore(first)).toBe(0);
    const again = await storing(raw);
    expect(statuses(again).flat()).toEqual(['already-stored', 'already-stored', 'already-stored', 'already-stored']);
    expect(text(again)).toContain('2 bundles: 0 stored, 4 already stored, 0 failed.');
    for (const from of ['./kept', 'all.jsonl'])
      expect(await verdicts({ 'subject-path': files, from: [from] })).toEqual(['verified', 'verified']);
  });

  test('of what a store has, without receipts of it, stores nothing twice', async () => {
    await attesting({ 'subject-path': [await run.write('a')], 'bundle-dir': 'out' });
    await storing({ action: 'push', target: ['out'], store: ['./kept'], 'bundle-dir': 'one' });
    expect(statuses(await storing({ action: 'push', target: ['./kept'], store: ['./kept'], 'bundle-dir': 'two' }))).toEqual([
      ['already-stored'],
    ]);
    expect(await readdir(join(run.folder, 'kept/bundles'))).toHaveLength(1);
  });

  test('finishes what an attestation could not store, by the command that was printed', async () => {
    await writeFile(join(run.folder, 'kept'), 'no folder');
    const options = { 'subject-path': [await run.write("it's $HOME.bin")], store: ['./kept', './good'], 'bundle-dir': 'o u t' };
    const { retryCommand = '' } = await attesting(options);
    await rm(join(run.folder, 'kept'));
    // As a real shell reads it.
    const [program, ...words] = execFileSync('sh', ['-c', `printf '%s\\0' ${retryCommand}`], { encoding: 'utf8' })
      .split('\0')
      .slice(0, -1);
    expect(program).toBe('chopmark');
    const invocation = parseArguments(words);
    if (invocation.kind !== 'run') throw new Error(retryCommand);
    const report = await storing(invocation.raw);
    expect(statuses(report)).toEqual([['stored']]);
    expect(await verdicts({ 'subject-path': ["it's $HOME.bin"], from: ['./kept'] })).toEqual(['verified']);
  });

  test('keeps going where a line cannot be read or a store fails, and says how to finish', async () => {
    await attesting({ 'subject-path': [await run.write('a')], 'bundle-dir': 'out' });
    const line = await readFile(join(run.folder, 'out/attestations.jsonl'), 'utf8');
    await run.write('mixed.jsonl', `{"not":"a bundle"}\n${line}`);
    await writeFile(join(run.folder, 'full'), '');
    const report = await storing({ action: 'push', target: ['mixed.jsonl'], store: ['./full', './good'] });
    expect(statuses(report)).toEqual([['failed', 'stored']]);
    expect(report.problems.map(({ code }) => code)).toEqual(['VERIFICATION_BUNDLE_MALFORMED']);
    expect(report.retryCommand).toBe('chopmark store push mixed.jsonl --store ./full');
    expect(exitCodeOfStore(report)).toBe(6);
    expect(text(report)).toContain(report.retryCommand ?? '-');
  });

  test('shows no secret of an address in the command that finishes', async () => {
    const server = await serve((_, response) => response.writeHead(403).end());
    closing.push(server.close);
    await attesting({ 'subject-path': [await run.write('a')], 'bundle-dir': 'out' });
    const signedUrl = `${server.url}/one.json?signature=canary-of-the-address`;
    const ports = { ...run.ports, env: { ...run.ports.env, UPLOAD_URL: signedUrl } };
    const pushing = (address: string) => store(parseInputs('store', { action: 'push', target: ['out'], store: [address] }), ports);
    const [given, named] = [await pushing(signedUrl), await pushing('env:UPLOAD_URL')];
    expect(named.retryCommand).toBe('chopmark store push out --store env:UPLOAD_URL');
    expect(given.retryCommand).toBe('chopmark store push out --store env:STORE_URL');
    for (const report of [given, named]) {
      expect(exitCodeOfStore(report)).toBe(5);
      expect(JSON.stringify(report)).not.toContain('canary');
    }
    expect(run.log.join()).not.toContain('canary');
  });
});

describe('find', () => {
  test('writes what stores have about an artifact, where verify looks', async () => {
    const files = [await run.write('a'), await run.write('b')];
    await attesting({ 'subject-path': files, store: ['./kept'], 'bundle-dir': 'out' });
    await attesting({ 'subject-path': [await run.write('c')], store: ['./kept'], 'bundle-dir': 'out' });
    const report = await storing({ action: 'find', target: ['a'], from: ['./kept'] });
    expect(report.artifacts).toEqual([{ artifact: 'a', bundles: 1 }]);
    expect(report.bundlePath).toBe('.chopmark/local/attestations.jsonl');
    expect(await verdicts({ 'subject-path': ['a', 'c'] })).toEqual(['verified', 'VERIFICATION_NO_BUNDLE']);
  });

  test('of nothing ends with 6, and of a store that cannot be asked with 5', async () => {
    await mkdir(join(run.folder, 'empty'));
    const none = await storing({ action: 'find', target: [await run.write('a')], from: ['./empty'] });
    expect([exitCodeOfStore(none), none.bundlePath]).toEqual([6, undefined]);
    const server = await serve((_, response) => response.writeHead(403).end());
    closing.push(server.close);
    const denied = await storing({ action: 'find', target: ['a'], from: [`${server.url}/{sha256}`] });
    expect(exitCodeOfStore(denied)).toBe(5);
    expect(denied.artifacts?.[0]?.problem?.code).toBe('STORE_FORBIDDEN');
  });
});

test('copy brings bundles from one store to others, signatures too, and again nothing', async () => {
  await attesting({ 'subject-path': [await run.write('a')], store: ['./kept'], 'bundle-dir': 'out' });
  await sign(parseInputs('sign', { ...signed(), 'subject-path': ['a'], store: ['./kept'] }), run.ports);
  await rm(join(run.folder, 'a.sigstore.json'));
  const server = await serve(fileServer(new Map()));
  closing.push(server.close);
  const raw = { action: 'copy', target: ['a'], from: ['./kept'], store: [`${server.url}/{sha256}.json`, './other'] };
  expect(statuses(await storing(raw)).flat()).toEqual(['stored', 'stored', 'stored', 'stored']);
  expect(statuses(await storing({ ...raw, 'bundle-dir': 'without-receipts' })).flat()).toEqual(Array(4).fill('already-stored'));
  for (const from of [`${server.url}/{sha256}.json`, './other'])
    expect(await verdicts({ 'subject-path': ['a'], from: [from] })).toEqual(['verified']);
});

test.each([
  [{ action: 'push', store: ['./x'] }, 'INPUT_OPTION_MISSING'],
  [{ action: 'push', target: ['a'] }, 'INPUT_OPTION_MISSING'],
  [{ action: 'find', target: ['a'] }, 'INPUT_OPTION_MISSING'],
  [{ action: 'copy', target: ['a'], from: ['./x'] }, 'INPUT_OPTION_MISSING'],
  [{ action: 'repair' }, 'INPUT_OPTION_MISSING'],
  [{ action: 'push', target: ['none'], store: ['./x'] }, 'INPUT_UNREADABLE'],
  [{ action: 'push', target: ['.'], store: ['./x'] }, 'INPUT_NO_SUBJECTS'],
  [{ action: 'push', target: ['.'], store: ['githib'] }, 'INPUT_STORE_UNKNOWN'],
  [{ action: 'push', target: ['.'], store: ['env:NOT_SET'] }, 'INPUT_SECRET_UNREADABLE'],
])('%j is %s', async (raw, code) => {
  await expect(storing(raw)).rejects.toMatchObject({ code });
});
