import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { HASH_TASK, type HashTask } from '../../../src/base/fs/hash-worker.ts';
import { HASH_WORKER_CODE } from '../../../src/base/fs/hash-worker-code.ts';
import { startWorker } from '../../../src/base/process/start-worker.ts';
import { bundleWorker } from '../../../tools/dist/embed-workers.ts';

const source = resolve(import.meta.dirname, '../../../src');
const list = (ending: string) =>
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => path.slice(0, -ending.length).replaceAll('\\', '/'))
    .sort();
const STARTER = 'base/process/start-worker';
const workers = list('-worker.ts')
  .map((path) => `${path}-worker`)
  .filter((path) => path !== STARTER);

describe('a thread', () => {
  const task = (paths: string[]): HashTask => ({
    marker: HASH_TASK,
    algorithms: ['sha256'],
    followLinks: true,
    paths,
    control: new Int32Array(new SharedArrayBuffer(8)),
    progress: new BigInt64Array(new SharedArrayBuffer(8)),
  });
  const outcomes = [{ index: 0, size: readFileSync(import.meta.filename).length, digests: [expect.any(String)] }];

  test.each([
    ['a file', HASH_WORKER_CODE],
    ['a text', bundleWorker('base/fs/hash-worker').text],
  ])('is started from %s', async (_, code) => {
    const thread = startWorker(code, { name: 'hash', workerData: task([import.meta.filename]) });
    expect(await once(thread, 'message')).toEqual([outcomes]);
  });

  test('has no environment, none of the flags of the process, and its name', async () => {
    const script =
      'const { parentPort, threadName } = require("worker_threads"); parentPort.postMessage([process.env, process.execArgv, threadName])';
    expect(await once(startWorker(script, { name: 'one' }), 'message')).toEqual([[{}, [], 'one']]);
  });
});

test('every file of a thread has its code in the same folder, and is started from there alone', () => {
  expect(list('-worker-code.ts').map((path) => `${path}-worker`)).toEqual(workers);
  const users = list('.ts').filter((path) => readFileSync(join(source, `${path}.ts`), 'utf8').includes('new Worker('));
  expect(users).toEqual([STARTER]);
});

describe.each(workers)('%s', (worker) => {
  test('among the sources, its code is its file', async () => {
    const [[, code] = []] = Object.entries<URL>(await import(join(source, `${worker}-code.ts`)));
    expect(code?.href).toBe(pathToFileURL(join(source, `${worker}.ts`)).href);
    expect(existsSync(code as URL)).toBe(true);
  });

  test('as a text, it needs nothing but Node, and no path of this machine is in it', () => {
    const { text } = bundleWorker(worker);
    const required = [...text.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name = '']) => name);
    expect(required.length).toBeGreaterThan(0);
    expect(required.filter((name) => !process.getBuiltinModule(name))).toEqual([]);
    expect(text).not.toMatch(/\bimport\(|import\.meta/);
    expect(text).not.toContain(resolve(source, '..'));
  });
});
