import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as anyTest, expect } from '@jest/globals';
import { writeZip } from '../../../src/adapters/action/zip.ts';

const hasUnzip = spawnSync('unzip', ['-v']).status === 0;
const hasPython = spawnSync('python3', ['--version']).status === 0;
const ENTRIES = [
  { name: 'a.txt', bytes: Buffer.from('a\n') },
  { name: 'deep/größe.json', bytes: Buffer.from(JSON.stringify({ many: 'x'.repeat(100_000) })) },
  { name: 'empty', bytes: Buffer.alloc(0) },
];

anyTest('the same files are the same bytes', () => {
  expect(writeZip(ENTRIES).equals(writeZip(ENTRIES))).toBe(true);
  expect(writeZip(ENTRIES).length).toBeLessThan(2_000);
});

(hasPython ? anyTest : anyTest.skip)('another implementation reads what was written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chopmark-zip-'));
  try {
    writeFileSync(join(folder, 'x.zip'), writeZip(ENTRIES));
    const script = 'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(z.testzip()); z.extractall(sys.argv[2])';
    const { stdout, stderr } = spawnSync('python3', ['-c', script, join(folder, 'x.zip'), folder], { encoding: 'utf8' });
    expect([stdout.trim(), stderr]).toEqual(['None', '']);
    for (const { name, bytes } of ENTRIES) expect(readFileSync(join(folder, name)).equals(bytes)).toBe(true);
    if (hasUnzip) expect(spawnSync('unzip', ['-tq', join(folder, 'x.zip')]).status).toBe(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
