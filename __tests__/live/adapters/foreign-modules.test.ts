import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { run } from '../../../tools/live/run.ts';
import { COMMAND } from '../support/chopmark.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Names of packages that the dependencies look for without needing them. */
const OPTIONAL = [
  'picomatch',
  'bufferutil',
  'utf-8-validate',
  'supports-color',
  'encoding',
  'spdx-expression-parse',
  'packageurl-js',
  're2',
];

test('the command loads no code from a folder node_modules above it, nor from NODE_PATH', async () => {
  const folder = temporaryFolder();
  const [engine, mark] = [join(folder, 'engine'), join(folder, 'mark')];
  cpSync(dirname(COMMAND), engine, { recursive: true });
  for (const root of [join(folder, 'node_modules'), join(folder, 'named'), join(folder, '.node_modules')])
    for (const name of OPTIONAL) {
      mkdirSync(join(root, name), { recursive: true });
      writeFileSync(join(root, name, 'index.js'), `require('node:fs').writeFileSync(${JSON.stringify(mark)}, __filename);`);
    }
  expect(readdirSync(join(folder, 'node_modules'))).toHaveLength(OPTIONAL.length);
  writeFileSync(join(folder, 'app.bin'), 'content');
  const env = { PATH: process.env.PATH, HOME: folder, NODE_PATH: join(folder, 'named') };
  const start = (...args: string[]) => run(process.execPath, [join(engine, 'index.js'), ...args], { cwd: folder, env });

  // The pattern loads the glob library.
  expect((await start('attest', '--subject-path=*.bin', '--dry-run')).stderr).toContain('IDENTITY_');
  expect((await start('verify', '*.bin', '--repository=acme/widget', '--offline')).exitCode).not.toBe(0);
  expect((await start('demo')).exitCode).toBe(0);
  expect(existsSync(mark)).toBe(false);
});
