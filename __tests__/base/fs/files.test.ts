import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readBoundedFile } from '../../../src/base/fs/read-file.ts';
import { writeFileInPlace } from '../../../src/base/fs/write-file.ts';
import { readSecret } from '../../../src/base/secrets/secret-source.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chopmark-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);

test('writes a file with its mode, replaces it as a whole, and leaves nothing else', async () => {
  await writeFileInPlace(at('a'), 'old and long', { mode: 0o600 });
  await writeFileInPlace(at('a'), Buffer.from('new'), { mode: 0o600 });
  expect(readFileSync(at('a'), 'utf8')).toBe('new');
  expect(statSync(at('a')).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(['a']);
});

test('a symbolic link at the target is replaced, and what it points to stays as it is', async () => {
  writeFileSync(at('victim'), 'untouched');
  symlinkSync(at('victim'), at('link'));
  await writeFileInPlace(at('link'), 'new');
  expect(readFileSync(at('victim'), 'utf8')).toBe('untouched');
  expect(lstatSync(at('link')).isSymbolicLink()).toBe(false);
});

test('what cannot be written is a store error with the reason, and no draft stays', async () => {
  mkdirSync(at('full/inside'), { recursive: true });
  await expect(writeFileInPlace(at('full'), 'x')).rejects.toMatchObject({ code: 'STORE_FILE_WRITE', exitCode: 5 });
  await expect(writeFileInPlace(at('none/a'), 'x')).rejects.toThrow('does not exist');
  expect(readdirSync(folder)).toEqual(['full']);
});

const fullDisk = existsSync('/dev/full') ? test : test.skip;
fullDisk('a full disk is named as such', async () => {
  const { explainFileError } = await import('../../../src/base/errors/file-error.ts');
  const error = await new Promise((resolve) => import('node:fs').then(({ writeFile }) => writeFile('/dev/full', 'x', resolve)));
  expect(explainFileError(error)).toBe('the disk is full');
});

test('reads up to the bound and not a byte more', async () => {
  writeFileSync(at('a'), 'x'.repeat(200_000));
  expect(await readBoundedFile(at('a'), 200_000, 'the file')).toHaveLength(200_000);
  await expect(readBoundedFile(at('a'), 199_999, 'the file')).rejects.toMatchObject({ code: 'INPUT_TOO_LARGE', exitCode: 2 });
  writeFileSync(at('empty'), '');
  expect(await readBoundedFile(at('empty'), 10, 'the file')).toHaveLength(0);
});

test.each([
  ['a folder', () => folder, 'it is a folder'],
  ['nothing', () => at('none'), 'it does not exist'],
])('%s is not read, and the reason is given', async (_, path, reason) => {
  await expect(readBoundedFile(path(), 10, 'the policy file')).rejects.toMatchObject({
    code: 'INPUT_UNREADABLE',
    message: expect.stringMatching(`Cannot read the policy file .*: ${reason}`),
  });
});

const posix = process.platform === 'win32' ? test.skip : test;
posix('a file that tells no size is bounded while it is read', async () => {
  await expect(readBoundedFile('/dev/zero', 1 << 20, 'the file', { pipes: true })).rejects.toMatchObject({ code: 'INPUT_TOO_LARGE' });
});

const jwt = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJjYW5hcnkifQ.c2ln';
const from = (source: string, env = {}) => readSecret(source, { env, what: 'identity-token', workingFolder: folder });

test('a secret comes from a file, a variable or, told apart, the option itself', async () => {
  writeFileSync(at('token'), `${jwt}\n`);
  expect(await from('token')).toEqual({ value: jwt, literal: false });
  expect(await from(at('token'))).toEqual({ value: jwt, literal: false });
  expect(await from('env:TOKEN', { TOKEN: ` ${jwt}\r\n` })).toEqual({ value: jwt, literal: false });
  expect(await from(`${jwt}\n`)).toEqual({ value: jwt, literal: true });
  expect(await from('-----BEGIN PRIVATE KEY-----\nMHc=\n-----END PRIVATE KEY-----\n')).toMatchObject({ literal: true });
});

test.each([
  ['a file that is not there', 'canary-opaque-token', 'INPUT_SECRET_UNREADABLE'],
  ['a variable that is a token', 'env:canary.opaque', 'INPUT_SECRET_UNREADABLE'],
  ['an empty variable', 'env:EMPTY', 'INPUT_SECRET_EMPTY'],
  ['an empty file', 'empty', 'INPUT_SECRET_EMPTY'],
  ['an endless file', 'canary-large', 'INPUT_SECRET_UNREADABLE'],
])('%s is an input error that quotes nothing', async (_, source, code) => {
  writeFileSync(at('empty'), '\n');
  writeFileSync(at('canary-large'), 'x'.repeat(100_000));
  const error = await from(source, { EMPTY: '' }).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code, exitCode: 2 });
  expect(inspect(error, { depth: null })).not.toContain('canary');
});

test.each([
  ['env:SIGSTORE_ID_TOKEN', 'the variable SIGSTORE_ID_TOKEN is not set.'],
  ['./token', 'the file ./token cannot be read: it does not exist.'],
  ['keys/release.pem', 'the file keys/release.pem cannot be read: it does not exist.'],
  ['./', 'the file (its path is not shown, because it may be a secret) cannot be read: it is a folder.'],
  ['./folder.pem', 'the file ./folder.pem cannot be read: it is a folder.'],
  ['./long.txt', 'the file ./long.txt cannot be read: it is longer than 16384 bytes.'],
  ['./blank.txt', 'the file ./blank.txt is empty.'],
])('%s, which looks like a variable or path, is named with the reason', async (source, message) => {
  mkdirSync(at('folder.pem'), { recursive: true });
  writeFileSync(at('long.txt'), 'x'.repeat(16385));
  writeFileSync(at('blank.txt'), ' ');
  await expect(from(source)).rejects.toThrow(`--identity-token: ${message}`);
});

test.each(['/9aB3xYz7Qw5Er6Ty8Ui0Op', './canary/Kx93jfPq7shLm2Zw4vTy', 'aGVsbG8/d29ybGQ+canary'])(
  '%s may be a secret, so it is not shown',
  async (source) => {
    const error = await from(source).catch((thrown: unknown) => thrown);
    expect(inspect(error, { depth: null })).not.toContain(source);
    expect(error).toMatchObject({ message: expect.stringContaining('cannot be read: it does not exist.') });
  },
);
