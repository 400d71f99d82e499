import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { runWatched } from '../../../tools/fuzz/watched-run.ts';

test('a target runs in a thread that counts what ran, and inputs that ran something new are kept for the next run', async () => {
  const corpus = mkdtempSync(join(tmpdir(), 'chopmark-fuzz-corpus-'));
  try {
    const run = await runWatched({ group: 'sigstore', name: 'simple-signing', seconds: 2, seed: 1, corpus });
    expect(run.findings).toEqual([]);
    expect(run.executions).toBeGreaterThan(10);
    expect(run.blocks).toBeGreaterThan(50);
    expect(run.families).toBeGreaterThan(0);
    expect(run.kept).toBeGreaterThan(1);
    expect(readdirSync(join(corpus, 'simple-signing')).length).toBe(run.kept);
  } finally {
    rmSync(corpus, { recursive: true, force: true });
  }
});
