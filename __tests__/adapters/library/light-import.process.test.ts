import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import { ROOT } from '../../support/markdown.ts';

/** Modules that a hook sees while the library is imported: its engine and its services belong to the first call. */
const SCRIPT = `
import { registerHooks } from 'node:module';
const loaded = [];
registerHooks({ load(url, context, next) { loaded.push(url); return next(url, context); } });
await import(process.argv[1]);
console.log(JSON.stringify(loaded));
`;

test('import loads neither the engine nor what it signs and verifies with', () => {
  const entry = pathToFileURL(join(ROOT, 'src/adapters/library/index.ts')).href;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', SCRIPT, entry], { encoding: 'utf8' });
  const loaded: string[] = JSON.parse(printed);
  expect(loaded.length).toBeGreaterThan(10);
  expect(loaded.filter((url) => /\/(?:engine|signing|verification|trust|stores|oci|x509)\//.test(url))).toEqual([]);
});
