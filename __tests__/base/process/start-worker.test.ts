import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { HASH_TASK, type HashTask } from '../../../src/base/fs/hash-worker.ts';
import { startWorker } from '../../../src/base/process/start-worker.ts';

describe('a thread', () => {
  const task = (paths: string[]): HashTask => ({
    marker: HASH_TASK,
    algorithms: ['sha256'],
    followLinks: true,
    paths,
    control: new Int32Array(new SharedArrayBuffer(8)),
    progress: new BigInt64Array(new SharedArrayBuffer(8)),
  });

  test('is found beside the module that names it', async () => {
    const beside = new URL('../../../src/base/fs/anything.ts', import.meta.url).href;
    const [outcomes] = await once(startWorker('hash-worker', beside, { workerData: task([import.meta.filename]) }), 'message');
    expect(outcomes).toEqual([{ index: 0, size: readFileSync(import.meta.filename).length, digests: [expect.any(String)] }]);
  });

  test('is looked for in no other folder', async () => {
    const elsewhere = new URL('../../core/anything.ts', import.meta.url).href;
    const [error] = await once(startWorker('hash-worker', elsewhere, { workerData: task([]) }), 'error');
    expect(error).toMatchObject({ code: expect.stringMatching(/MODULE_NOT_FOUND$/) });
  });
});
