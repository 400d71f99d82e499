import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';

/** A fresh folder that is removed when the tests of the file are done. Call it at the top of the file or in a test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chopmark-test-'));
  folders.push(folder);
  return folder;
}

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
