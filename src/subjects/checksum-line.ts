import type { MatchingAlgorithm } from '../sigstore/subject.ts';
import { ALGORITHM_BY_LENGTH } from './digest.ts';

/** What a line says, with the name as it is written. */
export interface ChecksumLine {
  algorithm: MatchingAlgorithm;
  /** In lower case. */
  hex: string;
  /** Absent for a digest alone. */
  name?: string;
}

/** A digest, then a name or nothing. A leading backslash marks an escaped name (GNU coreutils, cksum output modes). */
const GNU = /^(\\?)([0-9a-fA-F]+)([ \t].*|)$/s;
/** `SHA256 (name) = HASH`: written with `--tag`, or on BSD. */
const BSD = /^(\\?)SHA(?:2-)?(256|384|512) ?\((.+)\) ?= ?([0-9a-fA-F]+)$/is;

/**
 * Reads a line of a checksums file: `HASH  NAME`, `HASH *NAME` (binary mode), `HASH NAME` and `HASH<tab>NAME` of other tools,
 * `SHA256 (NAME) = HASH`, or the digest alone.
 *
 * @param line Without its end.
 * @returns Why the line cannot be read, if it cannot.
 */
export function parseChecksumLine(line: string): ChecksumLine | string {
  const gnu = GNU.exec(line);
  const bsd = gnu ? undefined : BSD.exec(line);
  const [escaped, hex, written, tag] = gnu
    ? [gnu[1], gnu[2], dropSeparator(gnu[3] ?? '')]
    : bsd
      ? [bsd[1], bsd[4], bsd[3], `sha${bsd[2]}`]
      : [];
  if (hex === undefined || written === undefined) return describeStranger(line);
  const algorithm = ALGORITHM_BY_LENGTH.get(hex.length);
  if (algorithm === undefined || (tag !== undefined && tag !== algorithm))
    return `${hex.length} hex digits are not a ${tag ?? 'sha256, sha384 or sha512'} digest`;
  const name = escaped ? unescapeName(written) : written;
  if (name === undefined) return 'its name has an unknown escape sequence';
  // What a tool reads from its standard input has no name: sha256sum < app.zip.
  const isNamed = name !== '' && !(gnu && name === '-');
  return { algorithm, hex: hex.toLowerCase(), ...(isNamed && { name }) };
}

/** A digest that is meant as one, and a name: neither is likely in a path. */
const DIGEST_AND_NAME = /^\\?[0-9a-fA-F]{32,}[ \t]+[^ \t]/;

/** Whether a text is meant as a line of a checksums file, even if it is malformed, and not as a path. */
export const looksLikeChecksum = (text: string): boolean => DIGEST_AND_NAME.test(text) || BSD.test(text);

/**
 * The name after a digest. GNU coreutils put two characters between them, the second of which is a star for binary mode, so that a name can
 * begin with a space. Other tools put one space, or tabs.
 */
function dropSeparator(rest: string): string {
  if (rest.startsWith('  ') || rest.startsWith(' *')) return rest.slice(2);
  let at = 0;
  while (rest[at] === ' ' || rest[at] === '\t') at++;
  return rest.slice(at);
}

const TABLE = ['algorithm', 'hash', 'path'];

function describeStranger(line: string): string {
  const words = line.toLowerCase().split(' ').filter(Boolean);
  if (words.length === TABLE.length && TABLE.every((word, at) => words[at] === word))
    return 'it is the table of Get-FileHash, which can cut off paths. Write it with | Export-Csv -NoTypeInformation -Encoding utf8';
  return 'it is neither "HASH  NAME" nor "SHA256 (NAME) = HASH"';
}

const ESCAPES: Readonly<Record<string, string | undefined>> = { '\\\\': '\\', '\\n': '\n', '\\r': '\r' };

/** Undefined if a backslash escapes anything other than itself or the end of a line. */
function unescapeName(written: string): string | undefined {
  const parts = written.match(/\\.?|[^\\]+/gs) ?? [];
  const characters = parts.map((part) => (part.startsWith('\\') ? ESCAPES[part] : part));
  return characters.includes(undefined) ? undefined : characters.join('');
}
