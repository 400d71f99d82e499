import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parseChecksums, readChecksums } from '../../src/subjects/checksums.ts';
import { MAX_CHECKSUMS_FILE } from '../../src/subjects/limits.ts';

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
  ['BSD in lower case', `sha256 (a) = ${h256}`, 'a', { sha256: h256 }],
  ['one space', `${h256} a`, 'a', { sha256: h256 }],
  ['a tab', `${h512}\tdist/a b.zip`, 'dist/a b.zip', { sha512: h512 }],
  ['several tabs', `${h256}\t\ta`, 'a', { sha256: h256 }],
  ['a comment before', `# made by hand\n${h256}  a`, 'a', { sha256: h256 }],
  ['a name with a hash sign', `${h256}  #a`, '#a', { sha256: h256 }],
  ['a line of white space', `  \t\n${h256}  a`, 'a', { sha256: h256 }],
  ['CRLF', `${h256}  a\r`, 'a', { sha256: h256 }],
  [
    'a CSV of Get-FileHash',
    `"Algorithm","Hash","Path"\n"SHA256","${h256.toUpperCase()}","C:\\work\\dist\\a, ""b"".zip"`,
    'a, "b".zip',
    { sha256: h256 },
  ],
  [
    'a CSV of Windows PowerShell 5',
    `#TYPE Microsoft.PowerShell.Commands.FileHashInfo\r\n"Algorithm";"Hash";"Path"\r\n"SHA512";"${h512.toUpperCase()}";"D:\\a.zip"\r`,
    'a.zip',
    { sha512: h512 },
  ],
  ['a CSV of pwsh on Linux', `Path,Hash,Algorithm\n/home/ci/a.zip,${h384},SHA384`, 'a.zip', { sha384: h384 }],
])('reads %s', (_, line, name, digest) => {
  expect(parseChecksums(`${line}\n`, 'SUMS')).toEqual([{ name, digest }]);
});

test.each([
  ['no name', `${h256}  `],
  ['a digest alone', h256],
  ['a digest of standard input', `${h256}  -`],
  ['no name, BSD', `SHA256 () = ${h256}`],
  ['a digest cut off', `${h256.slice(1)}  a`],
  ['SHA-1', `${'ab'.repeat(20)}  a`],
  ['MD5, BSD', `MD5 (a) = ${'ab'.repeat(16)}`],
  ['a tag that does not fit', `SHA512 (a) = ${h256}`],
  ['no hex', `${'xy'.repeat(32)}  a`],
  ['a comment that does not begin its line', ' # checksums'],
  ['the table of Get-FileHash', 'Algorithm       Hash                       Path'],
  ['a signed text', '-----BEGIN PGP SIGNED MESSAGE-----'],
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
    expect(await readChecksums(['SUMS'], folder)).toEqual(both);
    expect(await readChecksums([`${h256}  a\n${h512} *b`], folder)).toEqual(both);
    expect(await readChecksums([`SHA256 (a) = ${h256}`], folder)).toEqual(both.slice(0, 1));
    expect(await readChecksums([`${h256}  a`, '# b', `${h512}\tb`], folder)).toEqual(both);
    writeFileSync(join(folder, 'MORE'), `${h384}  c\n`);
    expect(await readChecksums(['SUMS', 'MORE'], folder)).toEqual([...both, { name: 'c', digest: { sha384: h384 } }]);
    writeFileSync(join(folder, 'LATIN'), Buffer.from(`${h256}  a\n${h256}  caf\xe9\n`, 'latin1'));
    await expect(readChecksums(['LATIN'], folder)).rejects.toMatchObject({
      code: 'INPUT_CHECKSUMS_LINE',
      message: expect.stringContaining('Line 2'),
    });
    await expect(readChecksums(['none'], folder)).rejects.toMatchObject({ code: 'INPUT_UNREADABLE' });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each([
  ['app.zip.sha256', h256, 'app.zip', { sha256: h256 }],
  ['app.zip.sha256', `${h256.toUpperCase()}\r\n`, 'app.zip', { sha256: h256 }],
  ['dist/app.zip.SHA512', `\n${h512}\n`, 'app.zip', { sha512: h512 }],
  ['app-1.0.tar.gz.sha384sum', `# SHA-384\n${h384}  \n`, 'app-1.0.tar.gz', { sha384: h384 }],
  ['app.sha256.txt', h256, 'app', { sha256: h256 }],
  ['app.zip.sha256', `${h256}  -\n`, 'app.zip', { sha256: h256 }],
])('a digest that stands alone in %s is named after the file', (where, text, name, digest) => {
  expect(parseChecksums(text, where)).toEqual([{ name, digest }]);
});

test.each([
  ['a file name that says nothing', 'CHECKSUM', h256, /app\.zip\.sha256/],
  ['another digest than the file name states', 'app.zip.sha256', h512, /not a sha256 digest/],
  ['a digest of no known length', 'app.zip.sha256', h256.slice(2), /62 hex digits/],
  ['two digests', 'app.zip.sha256', `${h256}\n${h256}`, /digest and no name/],
  ['the option itself', 'subject-checksums', h256, /digest and no name/],
  ['a CSV with a record cut off', 'SUMS.csv', `Algorithm,Hash,Path\nSHA256,${h256}`, /Line 2 .*fields/],
  ['a CSV with an open quote', 'SUMS.csv', `Algorithm,Hash,Path\nSHA256,${h256},"a`, /Line 2 .*fields/],
  ['a CSV with MD5', 'SUMS.csv', `Algorithm,Hash,Path\nMD5,${'ab'.repeat(16)},a`, /Line 2 .*algorithm is none of SHA256/],
  ['a CSV with a digest as the algorithm', 'SUMS.csv', `Algorithm,Hash,Path\n${h256} x,${h256},a`, /Line 2 .*algorithm is none of/],
  ['a CSV with a name in its hash', 'SUMS.csv', `Algorithm,Hash,Path\nSHA256,x) = ${h256},a`, /Line 2 .*not in hex/],
  ['a CSV with a folder', 'SUMS.csv', `Algorithm,Hash,Path\nSHA256,${h256},dist/`, /names no file/],
])('a digest without a name is an error: %s', (_, where, text, message) => {
  expect(() => parseChecksums(text, where)).toThrow(
    expect.objectContaining({ code: 'INPUT_CHECKSUMS_LINE', message: expect.stringMatching(message) }),
  );
});

test.each([
  ['nothing', ''],
  ['comments alone', '# a\n#b\n'],
  ['the heading of a CSV', 'Algorithm,Hash,Path\n'],
])('a file with %s names no subjects', (_, text) => {
  expect(() => parseChecksums(text, 'SUMS')).toThrow(expect.objectContaining({ code: 'INPUT_NO_SUBJECTS' }));
});

test('a name that leads outside is refused in a CSV and in a file name too', () => {
  const unfit = expect.objectContaining({ code: 'INPUT_SUBJECT_NAME' });
  expect(() => parseChecksums(`Algorithm,Hash,Path\nSHA256,${h256},C:\\..`, 'SUMS.csv')).toThrow(unfit);
  expect(() => parseChecksums(h256, '.sha256')).toThrow(unfit);
  expect(() => parseChecksums(h256, '...sha256')).toThrow(unfit);
});

test('all files of a run have one limit', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chopmark-sums-'));
  try {
    writeFileSync(join(folder, 'SUMS'), `${h256}  a\n#${' '.repeat(MAX_CHECKSUMS_FILE - 100)}`);
    expect(await readChecksums(['SUMS', 'SUMS', 'SUMS'], folder)).toHaveLength(3);
    await expect(readChecksums(['SUMS', 'SUMS', 'SUMS', 'SUMS'], folder)).rejects.toMatchObject({ code: 'INPUT_TOO_LARGE' });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
