import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  attest,
  attestData,
  exitCodeOf,
  inspect,
  merge,
  serializeDocument,
  sign,
  signData,
  store,
  verify,
  verifyData,
} from '../../../src/adapters/library/index.ts';
import { type SandboxRun, startSandboxRun } from '../../support/sandbox-run.ts';

/** What the library signs, verifies and stores, in a sandbox. */
let run: SandboxRun;
beforeAll(async () => {
  run = await startSandboxRun();
});
beforeEach(() => run.startOver());
afterAll(() => run.close());

const signing = () => ({ instance: run.sandbox.files.trustConfig, identityToken: 'env:TOKEN' });
const signer = () => ({
  trustedRoot: run.sandbox.files.trustedRoot,
  ci: 'github' as const,
  repository: 'acme/widget',
  certificateOidcIssuer: `${run.sandbox.url}/oidc/github`,
});
const filesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []));
const bytes = Buffer.from('the output of a build');

describe('files', () => {
  test('attest returns the bundles of its statements, which the document leaves out', async () => {
    await run.write('a.txt');
    await run.write('b.txt');
    const result = await attest({ ...signing(), subjectPath: ['*.txt'], statements: 'per-subject', bundleDir: 'bundles' }, run.ports);
    expect(exitCodeOf(result)).toBe(0);
    expect(result.bundles).toHaveLength(2);
    expect(result.bundles).toEqual(
      result.statements.map(({ bundlePath }) => JSON.parse(readFileSync(join(run.folder, bundlePath), 'utf8'))),
    );
    expect(result.bundles).toBe(result.bundles);
    const document = JSON.parse(serializeDocument(result));
    expect(document.statements).toHaveLength(2);
    expect(document).not.toHaveProperty('bundles');
  });

  test('a bundle that is gone is an error that says so', async () => {
    await run.write('a.txt');
    const result = await sign({ ...signing(), subjectPath: ['a.txt'] }, run.ports);
    await rm(join(run.folder, 'a.txt.sigstore.json'));
    expect(() => result.bundles).toThrow(/^Reading the bundle .*a\.txt\.sigstore\.json failed/);
  });

  test('verify, inspect, merge and store return what their types say', async () => {
    await run.write('a.txt');
    await attest({ ...signing(), subjectPath: ['a.txt'], bundleDir: 'bundles' }, run.ports);
    const verified = await verify({ ...signer(), subjectPath: ['a.txt'], bundleDir: 'bundles' }, run.ports);
    expect(verified.artifacts.map(({ verdict }) => verdict)).toEqual(['verified']);
    const [explained] = await inspect({ bundle: ['bundles/*.sigstore.json'] }, run.ports);
    expect(explained?.signer?.kind).toBe('certificate');
    const merged = await merge({ bundle: ['bundles'], bundleDir: 'merged' }, run.ports);
    expect(merged.statements).toHaveLength(1);
    const pushed = await store({ action: 'push', target: ['bundles'], store: ['./kept'] }, run.ports);
    expect([pushed.bundles.length, exitCodeOf(pushed)]).toEqual([1, 0]);
    expect(exitCodeOf([{ bundlePath: 'x', problem: { code: 'VERIFICATION_BUNDLE_MALFORMED', message: '' } }])).toBe(6);
  });
});

describe('data in memory', () => {
  test('attestData returns bundles that verifyData accepts, and leaves no file', async () => {
    const digest = 'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
    const options = {
      ...signing(),
      statements: 'per-subject',
      predicateType: 'https://acme.example/review/v1',
      predicate: '{"ok":true}',
    } as const;
    const result = await attestData(
      [
        { name: 'app.json', bytes },
        { name: 'app.tar.gz', digest },
      ],
      options,
      run.ports,
    );
    expect(result.problems).toEqual([]);
    expect(result.subjects.map(({ name, size }) => [name, size])).toEqual([
      ['app.json', bytes.length],
      ['app.tar.gz', undefined],
    ]);
    expect(result.statements.map(({ bundle }) => bundle)).toEqual(result.bundles);
    expect(result.folder).toBeUndefined();
    expect(filesBelow(run.folder)).toEqual([]);
    const type = { predicateType: 'https://acme.example/review/v1' };
    for (const [index, artifact] of [bytes, digest].entries()) {
      const bundle = result.bundles[index];
      if (bundle === undefined) throw new Error('no bundle');
      expect(await verifyData({ bundle, artifact }, { ...signer(), ...type }, run.ports)).toMatchObject({ verdict: 'verified' });
    }
  });

  test('signData signs bytes and a sha256', async () => {
    const { bundles, problems } = await signData([{ name: 'app', bytes }], signing(), run.ports);
    const [bundle] = bundles;
    if (bundle === undefined) throw new Error(problems[0]?.message);
    expect(bundle.messageSignature).toBeDefined();
    expect(await verifyData({ bundle, artifact: bytes }, signer(), run.ports)).toMatchObject({ verdict: 'verified' });
    expect(filesBelow(run.folder)).toEqual([]);
  });

  test('with bundleDir, the bundles are files too', async () => {
    const result = await signData([{ name: 'app', bytes }], { ...signing(), bundleDir: 'kept' }, run.ports);
    expect(result.folder).toBe(join(run.folder, 'kept'));
    expect(filesBelow(run.folder).sort()).toEqual(['app.sigstore.json', 'attestations.jsonl', 'journal.jsonl']);
  });

  test('a log gets nothing that is not in the journal', async () => {
    const recorded: boolean[] = [];
    const connect: typeof run.ports.connect = (settings) => {
      const http = run.ports.connect(settings);
      return (request) => {
        if (request.method === 'POST' && request.url.pathname.startsWith('/log/'))
          recorded.push(journals().some((text) => text.includes('"item"')));
        return http(request);
      };
    };
    const journals = () =>
      readdirSync(join(run.folder, 'cache/signing'), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('journal.jsonl'))
        .map((name) => readFileSync(join(run.folder, 'cache/signing', name), 'utf8'));
    await attestData([{ name: 'app', bytes }], signing(), { ...run.ports, connect });
    expect(recorded).toEqual([true]);
  });

  test('what could not be stored stays in the cache, and the same call continues from it', async () => {
    const kept = new Map<string, Buffer>();
    const store = createServer(async (request, response) => {
      const path = request.url ?? '';
      const body = await buffer(request);
      if (!isOpen) return void response.writeHead(403).end();
      if (request.method === 'PUT') kept.set(path, body);
      const found = kept.get(path);
      response.writeHead(found ? 200 : 404).end(found);
    });
    let isOpen = false;
    store.listen(0, '127.0.0.1');
    await once(store, 'listening');
    const host = `127.0.0.1:${(store.address() as AddressInfo).port}`;
    try {
      const options = { ...signing(), store: [`http://${host}/{sha256}.json`] };
      const env = { ...run.ports.env };
      const attempt = () => attestData([{ name: 'app', bytes }], options, { ...run.ports, env });
      const first = await attempt();
      expect(exitCodeOf(first)).toBe(5);
      expect(first.folder).toContain(join(run.ports.cacheFolder, 'signing'));
      expect(first.retryCommand).toContain('store push');
      isOpen = true;
      const second = await attempt();
      expect([exitCodeOf(second), second.statements.map(({ reused }) => reused)]).toEqual([0, [true]]);
      expect(second.folder).toBeUndefined();
      expect(second.bundles).toEqual(first.bundles);
      expect(filesBelow(run.folder)).toEqual([]);
    } finally {
      store.close();
    }
  });

  test('what a temporary sandbox signed stays, because its trust config is needed', async () => {
    const options = { onMissingIdentity: 'sandbox', instance: run.sandbox.files.trustConfig } as const;
    const result = await signData([{ name: 'app', bytes }], options, { ...run.ports, env: {} });
    expect(result.bundles).toHaveLength(1);
    expect(filesBelow(result.folder ?? '')).toContain('sandbox-trust-config.json');
  });

  test('equal calls at the same time have a journal each', async () => {
    const both = await Promise.all([1, 2].map(() => signData([{ name: 'app', bytes }], signing(), run.ports)));
    expect(both.map(({ bundles, problems }) => [bundles.length, problems])).toEqual([
      [1, []],
      [1, []],
    ]);
    expect(filesBelow(run.folder)).toEqual([]);
  });

  test.each<[string, () => Promise<unknown>, string, RegExp]>([
    ['no data', () => attestData([], signing(), run.ports), 'INPUT_OPTION_VALUE', /one item or more/],
    ['no list', () => attestData({ name: 'x' } as never, signing(), run.ports), 'INPUT_OPTION_VALUE', /list/],
    ['no bytes', () => attestData([{ name: 'x' } as never], signing(), run.ports), 'INPUT_OPTION_VALUE', /bytes or a digest/],
    ['text', () => attestData([{ name: 'x', bytes: 'x' } as never], signing(), run.ports), 'INPUT_OPTION_VALUE', /Uint8Array/],
    ['a typo', () => attestData([{ name: 'x', byte: bytes } as never], signing(), run.ports), 'INPUT_OPTION_UNKNOWN', /Did you mean bytes/],
    ['a bad name', () => attestData([{ name: '../x', bytes }], signing(), run.ports), 'INPUT_SUBJECT_NAME', /item 0 of the data/],
    [
      'two contents',
      () =>
        signData(
          [
            { name: 'x', bytes },
            { name: 'x', bytes: Buffer.from('y') },
          ],
          signing(),
          run.ports,
        ),
      'INPUT_SUBJECT_CONFLICT',
      /different/,
    ],
    [
      'no sha256',
      () => signData([{ name: 'x', digest: `sha384:${'0'.repeat(96)}` }], signing(), run.ports),
      'INPUT_DIGEST',
      /covers a sha256/,
    ],
    [
      'an envelope',
      () => signData([{ name: 'x', bytes: Buffer.from('DSSEv1 x') }], signing(), run.ports),
      'INPUT_SUBJECT_ENVELOPE',
      /^x begins/,
    ],
    [
      'files',
      () => signData([{ name: 'x', bytes }], { ...signing(), subjectPath: ['y'] } as never, run.ports),
      'INPUT_OPTION_UNKNOWN',
      /no option subjectPath/,
    ],
    [
      'a bad option',
      () => signData([{ name: 'x', bytes }], { ...signing(), port: 1 } as never, run.ports),
      'INPUT_OPTION_UNKNOWN',
      /no option port/,
    ],
  ])('%s is refused, and leaves nothing behind', async (_, work, code, text) => {
    const error = await work().then(
      () => undefined,
      (thrown) => thrown,
    );
    expect(error).toMatchObject({ code });
    expect(`${error.message} ${error.hint}`).toMatch(text);
    expect(filesBelow(run.folder)).toEqual([]);
    await mkdir(join(run.folder, 'cache/signing'), { recursive: true });
    expect(readdirSync(join(run.folder, 'cache/signing'))).toEqual([]);
  });
});
