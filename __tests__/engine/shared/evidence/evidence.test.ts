import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import type { Ports } from '../../../../src/base/ports.ts';
import { type Candidate, indexEvidence, readBundleFolders } from '../../../../src/engine/shared/evidence/evidence.ts';

const DIGEST = 'a'.repeat(64);
const candidate = (location: string, digests: readonly string[]): Candidate => ({
  location,
  subjects: digests.map((sha256, index) => ({ name: String(index), digest: { sha256 } })),
});

test('a bundle is found once for a digest that several of its subjects have', () => {
  const [one, other] = [candidate('one', [DIGEST, 'b', DIGEST]), candidate('other', ['b', DIGEST])];
  const { about } = indexEvidence([one, other]);
  expect(about('sha256', DIGEST).map(({ location }) => location)).toEqual(['one', 'other']);
});

test('bundles are found by the last part of a name, to explain why none is about a digest', () => {
  const { named } = indexEvidence([
    { location: 'one', subjects: [{ name: 'dist/app.tgz', digest: { sha256: DIGEST } }] },
    { location: 'other', subjects: [{ name: 'lib.tgz', digest: { sha256: DIGEST } }] },
  ]);
  expect(named('build/app.tgz').map(({ location }) => location)).toEqual(['one']);
  expect(named('none.tgz')).toEqual([]);
});

const BUNDLE = fileURLToPath(new URL('../../../fixtures/corpus/chopmark-statement-v2.sigstore.json', import.meta.url));

test('a bundle folder is looked through with the folders of jobs below it, and no deeper', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chopmark-evidence-'));
  try {
    for (const place of ['bundles', 'bundles/job-1', 'bundles/job-1/deeper', 'elsewhere']) {
      mkdirSync(join(folder, place), { recursive: true });
      cpSync(BUNDLE, join(folder, place, 'app.sigstore.json'));
    }
    const { candidates: found } = await readBundleFolders('bundles', { workingFolder: folder, env: {} } as Ports);
    expect(found.map(({ location }) => location)).toEqual(['bundles/app.sigstore.json', 'bundles/job-1/app.sigstore.json']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a bundle folder of which not all folders of jobs are read was not asked in full', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chopmark-evidence-'));
  const read = (named?: string) => readBundleFolders(named, { workingFolder: folder, env: {} } as Ports);
  try {
    expect(await read()).toEqual({ candidates: [] });
    for (let job = 0; job < 1_000; job++) mkdirSync(join(folder, '.chopmark', `job-${job}`), { recursive: true });
    expect(await read()).toEqual({ candidates: [] });
    mkdirSync(join(folder, '.chopmark', 'one-more'));
    for (const named of [undefined, '.chopmark'])
      expect(await read(named)).toMatchObject({ problem: { code: 'STORE_FILE_READ', message: expect.stringContaining('more than 1000') } });
    // A name that is too long stands for what cannot be listed: root may list anything.
    expect(
      (await readBundleFolders(undefined, { workingFolder: folder, env: { RUNNER_TEMP: `/${'x'.repeat(300)}` } } as never)).problem,
    ).toMatchObject({
      code: 'STORE_FILE_READ',
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
