import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parseChecksums, readChecksums } from '../../src/subjects/checksums.ts';

const h256 = 'ab'.repeat(32);
const h384 = 'cd'.repeat(48);
const h512 = 'ef'.repeat(64);

test.each([
  ['text mode', `${h256}  app.tar.gz`, 'app.tar.gz', { sha256: h256 }],
  ['binary mode', `${h256} *app.tar.gz`, 'app.tar.gz', { sha256: h256 }],
  ['upper case', `${h256.toUpperCase()}  a`, 'a', { sha256: h256 }],
  ['sha384', `${h384}  a`, 'a', { sha384: h384 }],
  ['sha512', `${h512}  a`, 'a', { sha512: h512 }],
  ['a name with spaces', `${h256}   a  b `, ' a  b ', { sha256: h256 }],
  ['a name with a star', `${h256}  *a`, '*a', { sha256: h256 }],
  ['a path', `${h256}  dist/linux/app`, 'dist/linux/app', { sha256: h256 }],
  ['a path from here', `${h256}  ./dist/app`, 'dist/app', { sha256: h256 }],
  ['BSD', `SHA256 (app (1).tar.gz) = ${h256}`, 'app (1).tar.gz', { sha256: h256 }],
  ['BSD, sha512', `SHA512 (a) = ${h512}`, 'a', { sha512: h512 }],
  ['OpenSSL', `SHA2-256(a)= ${h256}`, 'a', { sha256: h256 }],
  ['an escaped name', `\\${h256}  a\\\\b`, 'a\\b', { sha256: h256 }],
  ['an escaped name, BSD', `\\SHA256 (a\\\\b) = ${h256}`, 'a\\b', { sha256: h256 }],
  ['a backslash that is not escaped', `${h256}  a\\nb`, 'a\\nb', { sha256: h256 }],
  ['CRLF', `${h256}  a\r`, 'a', { sha256: h256 }],
])('reads %s', (_, line, name, digest) => {
  expect(parseChecksums(`${line}\n`, 'SUMS')).toEqual([{ name, digest }]);
});

test.each([
  ['one space', `${h256} a`],
  ['no name', `${h256}  `],
  ['no name, BSD', `SHA256 () = ${h256}`],
  ['a digest cut off', `${h256.slice(1)}  a`],
  ['SHA-1', `${'ab'.repeat(20)}  a`],
  ['MD5, BSD', `MD5 (a) = ${'ab'.repeat(16)}`],
  ['a tag that does not fit', `SHA512 (a) = ${h256}`],
  ['no hex', `${'xy'.repeat(32)}  a`],
  ['a comment', '# checksums'],
  ['white space', '   '],
  ['an unknown escape', `\\${h256}  a\\tb`],
  ['an escape cut off', `\\${h256}  a\\`],
  ['sha256sum -c output', 'app.tar.gz: OK'],
])('a line with %s is an error with its number', (_, line) => {
  expect(() => parseChecksums(`${h256}  first\n\n${line}\n`, 'SUMS')).toThrow(
    expect.objectContaining({ code: 'INPUT_CHECKSUMS_LINE', message: expect.stringMatching(/^Line 3 of SUMS cannot be read: /) }),
  );
});

test.each([
  ['a line feed', `\\${h256}  a\\nb`],
  ['an escape sequence', `${h256}  a\u001b[2J`],
  ['a carriage return', `${h256}  a\rb`],
  ['a way out', `${h256}  ../../etc/passwd`],
  ['a way out in the middle', `${h256}  a/../../b`],
  ['a Windows way out', `${h256}  a\\..\\b`],
  ['an absolute path', `${h256}  /etc/passwd`],
  ['an absolute Windows path', `${h256}  C:\\x`],
  ['a reversed name', `${h256}  a\u202egpj.exe`],
  ['a name that goes on and on', `${h256}  ${'a'.repeat(4097)}`],
])('a name with %s is refused with its line', (_, line) => {
  expect(() => parseChecksums(line, 'SUMS')).toThrow(
    expect.objectContaining({ code: 'INPUT_SUBJECT_NAME', message: expect.stringContaining('line 1 of SUMS') }),
  );
});

test('lines may stand in a file or in the option itself', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chopmark-sums-'));
  try {
    writeFileSync(join(folder, 'SUMS'), `\ufeff${h256}  a\r\n${h512} *b\r\n`);
    const both = [
      { name: 'a', digest: { sha256: h256 } },
      { name: 'b', digest: { sha512: h512 } },
    ];
    expect(await readChecksums('SUMS', folder)).toEqual(both);
    expect(await readChecksums(`${h256}  a\n${h512} *b`, folder)).toEqual(both);
    expect(await readChecksums(`SHA256 (a) = ${h256}`, folder)).toEqual(both.slice(0, 1));
    writeFileSync(join(folder, 'LATIN'), Buffer.from(`${h256}  a\n${h256}  caf\xe9\n`, 'latin1'));
    await expect(readChecksums('LATIN', folder)).rejects.toMatchObject({
      code: 'INPUT_CHECKSUMS_LINE',
      message: expect.stringContaining('Line 2'),
    });
    await expect(readChecksums('none', folder)).rejects.toMatchObject({ code: 'INPUT_UNREADABLE' });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
