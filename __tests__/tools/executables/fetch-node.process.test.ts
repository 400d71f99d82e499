import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeEach, expect, test } from '@jest/globals';

const home = mkdtempSync(join(tmpdir(), 'chopmark-fetch-node-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** A tarball of npm whose binary says what it is. */
function pack(binary: string): Buffer {
  const folder = mkdtempSync(join(home, 'pack-'));
  mkdirSync(join(folder, 'package/bin'), { recursive: true });
  writeFileSync(join(folder, 'package/bin/node'), binary);
  return execFileSync('tar', ['-czf', '-', '-C', folder, 'package'], { encoding: 'buffer' });
}

const integrityOf = (bytes: Buffer) => `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
const genuine = pack('genuine');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(home, 'machine-'));
  for (const name of ['bin', 'into', 'cache/chopmark-build']) mkdirSync(join(folder, name), { recursive: true });
  lock({ version: '1.2.3', integrity: integrityOf(genuine) });
  answer(genuine);
});

const lock = (entry: object) =>
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: { 'node_modules/node-some': entry } }));

/** What npm downloads. */
function answer(bytes: Buffer) {
  writeFileSync(join(folder, 'answer.tgz'), bytes);
  const script = [
    '#!/bin/sh',
    `echo asked >>'${folder}/asked'`,
    'while [ "$1" != --pack-destination ]; do shift; done',
    `cp '${folder}/answer.tgz' "$2/node-some-1.2.3.tgz"`,
    `echo '[{"filename":"node-some-1.2.3.tgz"}]'`,
  ];
  writeFileSync(join(folder, 'bin/npm'), `${script.join('\n')}\n`, { mode: 0o755 });
}

/** In a process of its own, whose PATH has that npm. */
function fetch(): string {
  const source = pathToFileURL(join(import.meta.dirname, '../../../tools/executables/fetch-node.ts')).href;
  const options = JSON.stringify({ root: folder, into: join(folder, 'into') });
  const script = `import { fetchNode } from '${source}'; console.log(fetchNode({ name: 'node-some', version: '1.2.3', binary: 'bin/node' }, ${options}));`;
  const env = { ...process.env, PATH: `${join(folder, 'bin')}:${process.env.PATH}`, XDG_CACHE_HOME: join(folder, 'cache') };
  const path = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return readFileSync(path.trim(), 'utf8');
}

const kept = () => join(folder, 'cache/chopmark-build/node-some-1.2.3.tgz');

test('the package is kept, and asked for once', () => {
  expect(fetch()).toBe('genuine');
  rmSync(join(folder, 'into'), { recursive: true });
  expect(fetch()).toBe('genuine');
  expect(readFileSync(join(folder, 'asked'), 'utf8')).toBe('asked\n');
});

test('what an earlier job put into the cache is not used', () => {
  writeFileSync(kept(), pack('evil'));
  mkdirSync(join(folder, 'cache/chopmark-build/node-some-1.2.3/package/bin'), { recursive: true });
  writeFileSync(join(folder, 'cache/chopmark-build/node-some-1.2.3/package/bin/node'), 'evil');
  expect(fetch()).toBe('genuine');
  expect(readFileSync(kept()).equals(genuine)).toBe(true);
});

test('a package that the lock file does not name is neither used nor kept', () => {
  answer(pack('evil'));
  expect(() => fetch()).toThrow('is not the package that package-lock.json names');
  expect(existsSync(kept())).toBe(false);
});

test.each([
  ['another version', { version: '1.2.4', integrity: integrityOf(genuine) }],
  ['no hash', { version: '1.2.3' }],
  ['an empty hash', { version: '1.2.3', integrity: '' }],
  ['a weak hash', { version: '1.2.3', integrity: `sha1-${createHash('sha1').update(genuine).digest('base64')}` }],
])('with %s in the lock file there is no Node', (_, entry) => {
  lock(entry);
  expect(() => fetch()).toThrow('package-lock.json has no SHA-512 of node-some@1.2.3');
  expect(existsSync(join(folder, 'asked'))).toBe(false);
});
