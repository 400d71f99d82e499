import { basename, resolve } from 'node:path';
import { ChopmarkError } from '../base/errors/errors.ts';
import { readBoundedFile } from '../base/fs/read-file.ts';
import { explainEncoding } from '../base/text-encoding.ts';
import type { Subject } from '../sigstore/subject.ts';
import { type ChecksumLine, looksLikeChecksum, parseChecksumLine } from './checksum-line.ts';
import { readFileHashCsv } from './file-hash-csv.ts';
import { MAX_CHECKSUMS, MAX_CHECKSUMS_FILE } from './limits.ts';
import { checkSubjectName } from './subject-name.ts';

/** The option, where the lines themselves are its value. */
const OPTION = 'subject-checksums';

/**
 * Reads subjects from the output of `sha256sum`, `shasum`, `sha512sum --tag`, `Get-FileHash | Export-Csv` and similar tools. The values are
 * paths of files, or the lines themselves: then one of them has several lines or is a line in such a format. Lines end with LF or CRLF.
 * Empty lines and comments (`# …`) are skipped. Any other line that cannot be read is an error, because a missing subject would go
 * unnoticed.
 *
 * @throws ChopmarkError `INPUT_CHECKSUMS_LINE`, `INPUT_SUBJECT_NAME`, `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`
 */
export async function readChecksums(sources: readonly string[], workingFolder: string): Promise<Subject[]> {
  if (sources.some(isChecksumText)) return parseChecksums(sources.join('\n'), OPTION);
  const subjects: Subject[] = [];
  let left = MAX_CHECKSUMS;
  for (const source of sources) {
    const bytes = await readBoundedFile(resolve(workingFolder, source), MAX_CHECKSUMS_FILE, 'the checksums file', { pipes: true });
    left -= bytes.length;
    if (left < 0)
      throw new ChopmarkError({
        code: 'INPUT_TOO_LARGE',
        message: `The checksums files of this run, up to ${source}, exceed the limit of ${MAX_CHECKSUMS} bytes.`,
        hint: 'Use fewer checksums files per run. chopmark merge joins the bundles of several jobs.',
      });
    for (const subject of parseChecksums(decode(bytes, source), source)) subjects.push(subject);
  }
  return subjects;
}

/** Whether a value of `subject-checksums` is lines, and no path. */
export const isChecksumText = (source: string): boolean => /[\r\n]/.test(source) || looksLikeChecksum(source);

function decode(bytes: Buffer, where: string): string {
  const encoding = explainEncoding(bytes);
  if (encoding !== undefined)
    throw new ChopmarkError({
      code: 'INPUT_CHECKSUMS_LINE',
      message: `The checksums file ${where} is ${encoding}.`,
      hint: 'With Get-FileHash, write | Export-Csv -NoTypeInformation -Encoding utf8 FILE.',
    });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const broken = bytes
      .toString('latin1')
      .split('\n')
      .findIndex((line) => Buffer.from(line, 'latin1').includes(0) || !isUtf8(line));
    throw unreadable(broken + 1, where, 'it is not UTF-8');
  }
}

const isUtf8 = (line: string) => {
  const bytes = Buffer.from(line, 'latin1');
  return Buffer.from(bytes.toString('utf8')).equals(bytes);
};

/** @param where The path of the file, for messages, and for the name of a digest that stands alone. */
export function parseChecksums(text: string, where: string): Subject[] {
  const lines = splitLines(text);
  if (lines.length === 0) {
    throw new ChopmarkError({
      code: 'INPUT_NO_SUBJECTS',
      message: `${where} is empty: it names no subjects.`,
      hint: 'Check that the step that writes the checksums found its files.',
    });
  }
  const records = readFileHashCsv(lines);
  if (records) {
    if (records.length > 0) return records.map(({ record, number }) => toSubject(record, number, where));
    throw new ChopmarkError({
      code: 'INPUT_NO_SUBJECTS',
      message: `${where} has only a heading: it names no subjects.`,
      hint: 'Check that Get-FileHash found its files.',
    });
  }
  const only = lines.length === 1 ? nameDigest(parseChecksumLine(lines[0]?.line ?? ''), where) : undefined;
  return lines.map(({ line, number }) => toSubject(only ?? parseChecksumLine(line), number, where));
}

/** The lines that say something, without their ends. */
function splitLines(text: string): { line: string; number: number }[] {
  return text
    .split('\n')
    .map((ended, index) => ({ line: ended.endsWith('\r') ? ended.slice(0, -1) : ended, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '' && !line.startsWith('#'));
}

/** Endings of a file with the digest of one other file, whose name comes before. */
const SUFFIX = /\.sha(256|384|512)(?:sum)?(?:\.txt)?$/i;

/** A digest alone is that of the file next to it: `app.zip.sha256` has the digest of `app.zip`. */
function nameDigest(line: ChecksumLine | string, where: string): ChecksumLine | string {
  if (typeof line === 'string' || line.name !== undefined || where === OPTION) return line;
  const file = basename(where);
  const suffix = SUFFIX.exec(file);
  if (!suffix) return 'it has a digest without a name. Call the file like its artifact: app.zip.sha256';
  if (`sha${suffix[1]}` !== line.algorithm)
    return `${line.hex.length} hex digits are not a sha${suffix[1]} digest, which its file name states`;
  return { ...line, name: file.slice(0, suffix.index) };
}

function toSubject(read: ChecksumLine | string, number: number, where: string): Subject {
  if (typeof read === 'string') throw unreadable(number, where, read);
  const { algorithm, hex, name } = read;
  if (name === undefined) throw unreadable(number, where, 'it has a digest and no name');
  return { name: checkSubjectName(name, `line ${number} of ${where}`), digest: { [algorithm]: hex } };
}

const unreadable = (number: number, where: string, reason: string) =>
  new ChopmarkError({
    code: 'INPUT_CHECKSUMS_LINE',
    message: `Line ${number} of ${where} cannot be read: ${reason}.`,
    hint: 'Write the file with sha256sum, sha512sum or shasum -a 256, with or without --tag.',
  });
