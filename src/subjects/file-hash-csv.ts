import type { ChecksumLine } from './checksum-line.ts';
import { parseChecksumLine } from './checksum-line.ts';

/** A record of `Get-FileHash | Export-Csv`, or why it cannot be read. */
export type FileHashRecord = { number: number; record: ChecksumLine | string };

/**
 * The records of `Get-FileHash FILES | Export-Csv`: columns Algorithm, Hash and Path, in any order. Paths are absolute there, so a subject
 * is named after the last part of its path.
 *
 * @param lines Without their ends, and without comments.
 * @returns Undefined if the first line is not the heading of such a file.
 */
export function readFileHashCsv(lines: readonly { line: string; number: number }[]): FileHashRecord[] | undefined {
  const [heading, ...records] = lines;
  const columns = heading && splitFields(heading.line)?.map((column) => column.toLowerCase());
  const [algorithmAt, hashAt, pathAt] = ['algorithm', 'hash', 'path'].map((name) => columns?.indexOf(name) ?? -1) as [
    number,
    number,
    number,
  ];
  if (columns === undefined || Math.min(algorithmAt, hashAt, pathAt) < 0) return undefined;
  return records.map(({ line, number }) => {
    const fields = splitFields(line);
    if (fields?.length !== columns.length) return { number, record: `it does not have the ${columns.length} fields of the heading` };
    const name = (fields[pathAt] ?? '').split(/[\\/]/).at(-1) ?? '';
    if (name === '') return { number, record: 'it names no file' };
    const [algorithm = '', hash = ''] = [fields[algorithmAt], fields[hashAt]];
    if (!/^SHA(?:256|384|512)$/i.test(algorithm)) return { number, record: 'its algorithm is none of SHA256, SHA384 and SHA512' };
    if (!/^[0-9a-f]+$/i.test(hash)) return { number, record: 'its hash is not in hex digits' };
    return { number, record: parseChecksumLine(`${algorithm} (${name}) = ${hash}`) };
  });
}

/** The fields of a record on one line, with or without quotes, separated by commas or semicolons. Undefined if a quote is not closed. */
function splitFields(line: string): string[] | undefined {
  const fields: string[] = [];
  for (let at = 0; at <= line.length; ) {
    let field = '';
    if (line[at] === '"') {
      for (at++; line[at] !== '"' || line[at + 1] === '"'; at++) {
        if (at >= line.length) return undefined;
        field += line[at];
        if (line[at] === '"') at++;
      }
      at++;
    } else {
      while (at < line.length && !isSeparator(line[at])) field += line[at++];
    }
    if (at < line.length && !isSeparator(line[at])) return undefined;
    fields.push(field);
    at++;
  }
  return fields;
}

const isSeparator = (character: string | undefined): boolean => character === ',' || character === ';';
