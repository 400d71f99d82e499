import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { readText } from '../../../src/identity/claims/read-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'read-text-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a file is its text, no file is nothing, and anything else an error', async () => {
  writeFileSync(join(folder, 'file'), 'text');
  expect(await readText(join(folder, 'file'), 4)).toBe('text');
  expect(await readText(join(folder, 'none'), 4)).toBeUndefined();
  expect(await readText(join(folder, 'file', 'below'), 4)).toBeUndefined();
  await expect(readText(join(folder, 'file'), 3)).rejects.toMatchObject({ code: 'INPUT_TOO_LARGE' });
  await expect(readText(folder, 4)).rejects.toMatchObject({ code: 'INPUT_UNREADABLE' });
});
