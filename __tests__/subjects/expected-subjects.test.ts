import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { compareExpected, readExpectedSubjects } from '../../src/subjects/expected-subjects.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chopmark-expected-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const [a, b] = ['a'.repeat(64), 'b'.repeat(64)];
const read = (text: string) => {
  writeFileSync(join(folder, 'expected.txt'), text);
  return readExpectedSubjects('expected.txt', folder);
};

test('a line is a name, a digest, or a checksum', async () => {
  expect(await read(`\ufeff# planned\r\nlinux/app\r\n\n  mac/a b.zip\nsha256:${a}\n${b}  lib.so\nSHA256 (x) = ${a}\n`)).toEqual([
    { name: 'linux/app' },
    { name: 'mac/a b.zip' },
    { digest: { sha256: a } },
    { name: 'lib.so', digest: { sha256: b } },
    { name: 'x', digest: { sha256: a } },
  ]);
});

test.each([
  ['', 'INPUT_NO_SUBJECTS'],
  ['# nothing\n\n', 'INPUT_NO_SUBJECTS'],
  ['app\n../app\n', 'INPUT_SUBJECT_NAME'],
  [`${a.slice(1)}0a  x\n`, 'INPUT_CHECKSUMS_LINE'],
])('%j is refused', async (text, code) => {
  await expect(read(text)).rejects.toMatchObject({ code });
});

test('another encoding than UTF-8 is named', async () => {
  writeFileSync(join(folder, 'expected.txt'), Buffer.from('\ufeffapp\r\n', 'utf16le'));
  await expect(readExpectedSubjects('expected.txt', folder)).rejects.toMatchObject({
    code: 'INPUT_CHECKSUMS_LINE',
    message: expect.stringContaining('UTF-16'),
  });
});

const app = { name: 'app', digest: { sha256: a } };
const lib = { name: 'lib', digest: { sha256: b } };

test.each([
  ['the same', `app\n${b}  lib`, [app, lib], undefined, undefined],
  ['a digest alone', `sha256:${a}\nlib`, [app, lib], undefined, undefined],
  ['one is missing', 'app\nlib', [app], 'lib is in expected.txt, but was not found.', undefined],
  ['one too many', 'app', [app, lib], undefined, 'lib is not in expected.txt, but was found.'],
  ['another digest', `${b}  app`, [app], 'app is in expected.txt, but was not found.', 'app is not in expected.txt, but was found.'],
  ['a signature without a name', 'app', [app, { ...lib, name: '' }], undefined, `sha256:${b} is not in expected.txt, but was found.`],
])('compares: %s', async (_, text, found, missing, unexpected) => {
  expect(compareExpected(await read(text), found, 'expected.txt')).toEqual({ missing, unexpected });
});

test('a message names ten subjects at most', async () => {
  const { missing } = compareExpected(await read(Array.from({ length: 12 }, (_, index) => `f${index}`).join('\n')), [], 'e');
  expect(missing).toMatch(/f9 and 2 more are in e, but were not found\.$/);
});
