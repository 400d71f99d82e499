import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { writeLauncher } from '../../src/adapters/launcher-scripts.ts';

const base = mkdtempSync(join(tmpdir(), 'chopmark-scripts-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(base, 'bin-'));
});

const PROGRAM = ['C:\\runner\\node.exe', 'C:\\100%\\index.js'];
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

test('a batch file removes a variable from the program, and not from the shell that calls it', async () => {
  expect(await writeLauncher(folder, PROGRAM, { platform: 'win32', removed: 'NODE_COMPILE_CACHE' })).toBe(join(folder, 'chopmark.cmd'));
  expect(read('chopmark.cmd')).toBe('@setlocal\r\n@set "NODE_COMPILE_CACHE="\r\n@"C:\\runner\\node.exe" "C:\\100%%\\index.js" %*\r\n');
  expect(read('chopmark')).toBe(`#!/bin/sh\nunset NODE_COMPILE_CACHE\nexec 'C:\\runner\\node.exe' 'C:\\100%\\index.js' "$@"\n`);
});

test('elsewhere there is a shell script alone, and an existing file is not replaced', async () => {
  await writeLauncher(folder, ["/it's/node"], { platform: 'linux' });
  expect(readdirSync(folder)).toEqual(['chopmark']);
  expect(read('chopmark')).toBe(`#!/bin/sh\nexec '/it'\\''s/node' "$@"\n`);
  await expect(writeLauncher(folder, ['/other'], { platform: 'linux' })).rejects.toThrow('EEXIST');
});
