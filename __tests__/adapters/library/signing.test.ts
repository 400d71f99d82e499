import { once } from 'node:events';
import { readdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  attest,
  attestData,
  ChopmarkError,
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

  test('the bundles are found although the process has another working folder by then', async () => {
    await run.write('a.txt');
    const { workingFolder: _, ...ports } = run.ports;
    const before = process.cwd();
    const connect: typeof ports.connect = (settings) => {
      process.chdir(before);
      return ports.connect(settings);
    };
    process.chdir(run.folder);
    try {
      const result = await sign({ ...signing(), subjectPath: ['a.txt'] }, { ...ports, connect });
      expect(result.bundles).toHaveLength(1);
    } finally {
      process.chdir(before);
    }
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

  test('a secret that a service repeats is in no problem, error or message of the log', async () => {
    const echo = createServer(async (request, response) => {
      response.writeHead(400, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ message: `${request.url} ${await buffer(request)} is refused` }));
    });
    echo.listen(0, '127.0.0.1');
    await once(echo, 'listening');
    try {
      const env = { ...run.ports.env, STORE: `http://127.0.0.1:${(echo.address() as AddressInfo).port}/{sha256}.json?sig=hunter2` };
      const result = await signData([{ name: 'app', bytes }], { ...signing(), store: ['env:STORE'] }, { ...run.ports, env });
      expect(result.statements[0]?.stores[0]?.problem?.message).toMatch(/\?\*\*\* .*is refused/);
      expect(`${serializeDocument(result)} ${run.log.join()}`).not.toContain('hunter2');
      const { TOKEN = '' } = run.ports.env;
      const connect: typeof run.ports.connect = (settings) => {
        const http = run.ports.connect(settings);
        return async (request) => {
          if (!request.url.pathname.endsWith('/signingCert')) return http(request);
          throw new ChopmarkError({
            code: 'SIGNING_CERTIFICATE_REFUSED',
            message: `The token ${TOKEN} is refused.`,
            hint: `Not ${TOKEN}.`,
            cause: new ChopmarkError({ code: 'SIGNING_UNREACHABLE', message: `No answer to ${TOKEN}.` }),
          });
        };
      };
      const error = await signData([{ name: 'app', bytes }], signing(), { ...run.ports, connect }).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ message: 'The token *** is refused.', hint: 'Not ***.', cause: { message: 'No answer to ***.' } });
      expect((error as Error).stack).not.toContain(TOKEN);
    } finally {
      echo.close();
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

  describe('a folder that a process left', () => {
    /** The folder of a call, and what claims it. */
    const leave = async (owner: (folder: string) => void, make = call) => {
      const aborted = new AbortController();
      const connect: typeof run.ports.connect = (settings) => {
        const http = run.ports.connect(settings);
        return (request) => {
          if (request.url.pathname.startsWith('/log/')) aborted.abort(new Error('enough'));
          return http(request);
        };
      };
      const first = await make({ connect, signal: aborted.signal });
      if (first.folder === undefined) throw new Error('nothing is left');
      await owner(first.folder);
      return first.folder;
    };
    const call = (ports: Partial<typeof run.ports> = {}) => signData([{ name: 'app', bytes }], signing(), { ...run.ports, ...ports });

    test.each<[string, () => unknown[]]>([
      ['another process', () => [hostname(), process.ppid]],
      ['another machine', () => ['elsewhere', 1]],
      ['this process', () => [hostname(), process.pid]],
    ])('is not touched while %s works in it', async (_, owner) => {
      const folder = await leave((left) => writeFileSync(`${left}.claim`, JSON.stringify(owner())));
      const files = readdirSync(folder);
      const second = await call();
      expect([exitCodeOf(second), second.folder]).toEqual([0, undefined]);
      expect(readdirSync(folder)).toEqual(files);
      expect(readdirSync(dirname(folder)).sort()).toEqual([basename(folder), `${basename(folder)}.claim`]);
    });

    test.each<[string, (path: string) => void]>([
      ['has ended', (path) => writeFileSync(path, JSON.stringify([hostname(), 2 ** 31 - 2]))],
      [
        'had the id of this one',
        (path) => {
          writeFileSync(path, JSON.stringify([hostname(), process.pid]));
          utimesSync(path, 1, 1);
        },
      ],
    ])('is continued from when its process %s', async (_, write) => {
      const folder = await leave((left) => write(`${left}.claim`));
      const second = await call();
      expect([exitCodeOf(second), second.folder, readdirSync(dirname(folder))]).toEqual([0, undefined, []]);
    });

    test('is continued from although its name has a number', async () => {
      const folder = await leave((left) => renameSync(left, `${left}-2`));
      expect(exitCodeOf(await call())).toBe(0);
      expect(readdirSync(dirname(folder))).toEqual([]);
    });

    test('stays when a later call skips signing', async () => {
      const { tokenUrl, bearer } = run.sandbox;
      const env = { GITHUB_ACTIONS: 'true', ACTIONS_ID_TOKEN_REQUEST_URL: tokenUrl, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer };
      const options = { instance: run.sandbox.files.trustConfig, onMissingIdentity: 'skip' } as const;
      const make = (ports: Partial<typeof run.ports> = {}) => signData([{ name: 'app', bytes }], options, { ...run.ports, env, ...ports });
      const folder = await leave(() => {}, make);
      const files = readdirSync(folder);
      const skipped = await make({ env: {} });
      expect([skipped.skipped?.code, skipped.folder, readdirSync(folder)]).toEqual(['IDENTITY_NONE', folder, files]);
      expect([exitCodeOf(await make()), readdirSync(dirname(folder))]).toEqual([0, []]);
    });
  });

  test('options in the spelling of the command line are not dropped', async () => {
    const data = [{ name: 'app', bytes }];
    await expect(signData(data, { ...signing(), 'subject-path': ['x'] } as never, run.ports)).rejects.toThrow(/no option subjectPath/);
    const kept = await signData(data, { ...signing(), 'bundle-dir': 'kept' } as never, run.ports);
    expect(kept.folder).toBe(join(run.folder, 'kept'));
  });

  test.each<[string, () => Promise<unknown>, string, RegExp]>([
    ['no data', () => attestData([], signing(), run.ports), 'INPUT_OPTION_VALUE', /one item or more/],
    ['no list', () => attestData({ name: 'x' } as never, signing(), run.ports), 'INPUT_OPTION_VALUE', /list/],
    ['a hole', () => attestData(Object.assign(new Array(2), [{ name: 'x', bytes }]), signing(), run.ports), 'INPUT_OPTION_VALUE', /item 1/],
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
