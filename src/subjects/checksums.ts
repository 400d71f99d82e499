import { resolve } from 'node:path';
import { ChopmarkError } from '../base/errors/errors.ts';
import { readBoundedFile } from '../base/fs/read-file.ts';
import type { Subject } from '../sigstore/subject.ts';
import { ALGORITHM_BY_LENGTH } from './digest.ts';
import { MAX_CHECKSUMS_FILE } from './limits.ts';
import { checkSubjectName } from './subject-name.ts';

/** `HASH  name` or `HASH *name`. A leading backslash marks an escaped name (GNU coreutils, cksum output modes). */
const GNU = /^(\\?)([0-9a-fA-F]+) [ *](.+)$/s;
/** `SHA256 (name) = HASH`: written with `--tag`, or on BSD. */
const BSD = /^(\\?)SHA(?:2-)?(256|384|512) ?\((.+)\) ?= ?([0-9a-fA-F]+)$/s;

/**
 * Reads subjects from the output of `sha256sum`, `shasum`, `sha512sum --tag` and similar tools. The value is a file's path, or the
 * lines themselves if it has several lines or one line in such a format. Lines end with LF or CRLF. Empty lines are skipped. Any
 * other line that cannot be read is an error, because a missing subject would go unnoticed.
 *
 * @throws ChopmarkError `INPUT_CHECKSUMS_LINE`, `INPUT_SUBJECT_NAME`, `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`
 */
export async function readChecksums(source: string, workingFolder: string): Promise<Subject[]> {
  if (/[\r\n]/.test(source) || GNU.test(source) || BSD.test(source)) return parseChecksums(source, 'subject-checksums');
  const bytes = await readBoundedFile(resolve(workingFolder, source), MAX_CHECKSUMS_FILE, 'the checksums file', { pipes: true });
  return parseChecksums(decode(bytes, source), source);
}

function decode(bytes: Buffer, where: string): string {
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

/** @param where The name of the file, for messages. */
export function parseChecksums(text: string, where: string): Subject[] {
  const subjects: Subject[] = [];
  for (const [index, ended] of text.split('\n').entries()) {
    const line = ended.endsWith('\r') ? ended.slice(0, -1) : ended;
    if (line !== '') subjects.push(parseLine(line, index + 1, where));
  }
  if (subjects.length === 0) {
    throw new ChopmarkError({
      code: 'INPUT_NO_SUBJECTS',
      message: `${where} is empty: it names no subjects.`,
      hint: 'Check that the step that writes the checksums found its files.',
    });
  }
  return subjects;
}

function parseLine(line: string, number: number, where: string): Subject {
  const gnu = GNU.exec(line);
  const bsd = gnu ? undefined : BSD.exec(line);
  const [escaped, hex, written, tag] = gnu ? [gnu[1], gnu[2], gnu[3]] : bsd ? [bsd[1], bsd[4], bsd[3], `sha${bsd[2]}`] : [];
  if (hex === undefined || written === undefined) throw unreadable(number, where, 'it is neither "HASH  NAME" nor "SHA256 (NAME) = HASH"');
  const algorithm = ALGORITHM_BY_LENGTH.get(hex.length);
  if (algorithm === undefined || (tag !== undefined && tag !== algorithm)) {
    throw unreadable(number, where, `${hex.length} hex digits are not a ${tag ?? 'sha256, sha384 or sha512'} digest`);
  }
  const name = escaped ? unescapeName(written) : written;
  if (name === undefined) throw unreadable(number, where, 'its name has an unknown escape sequence');
  return { name: checkSubjectName(name, `line ${number} of ${where}`), digest: { [algorithm]: hex.toLowerCase() } };
}

const ESCAPES: Readonly<Record<string, string | undefined>> = { '\\\\': '\\', '\\n': '\n', '\\r': '\r' };

/** Undefined if a backslash escapes anything other than itself or the end of a line. */
function unescapeName(written: string): string | undefined {
  const parts = written.match(/\\.?|[^\\]+/gs) ?? [];
  const characters = parts.map((part) => (part.startsWith('\\') ? ESCAPES[part] : part));
  return characters.includes(undefined) ? undefined : characters.join('');
}

const unreadable = (number: number, where: string, reason: string) =>
  new ChopmarkError({
    code: 'INPUT_CHECKSUMS_LINE',
    message: `Line ${number} of ${where} cannot be read: ${reason}.`,
    hint: 'Write the file with sha256sum, sha512sum or shasum -a 256, with or without --tag.',
  });
