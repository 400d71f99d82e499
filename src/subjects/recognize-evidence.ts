import { basename } from 'node:path';
import { ChopmarkError } from '../base/errors/errors.ts';
import { readStart } from '../base/fs/read-file.ts';
import { readPieces } from '../base/fs/read-pieces.ts';
import { JsonError, parseJson } from '../base/json/json.ts';
import { findJsonFault } from '../base/json/json-fault.ts';
import { readBundleLines } from '../sigstore/bundle-lines.ts';
import { isForeignSignature } from '../sigstore/foreign-files.ts';
import { MAX_BUNDLE, MAX_BUNDLE_FILE } from '../sigstore/limits.ts';

/** A kind of file that holds evidence about artifacts, and is none itself. */
interface EvidenceKind {
  /** With its article, to follow "is". */
  what: string;
  /** Texts of which such a file has one, so that no other JSON is parsed. */
  marks: readonly string[];
  /** Whether whole lines of a file, or all of it, are of this kind and hold nothing else. */
  fits(bytes: Buffer, where: Where): boolean;
}

interface Where {
  /** Whether the bytes are the first ones of the file. */
  isStart: boolean;
  /** Whether the last line can be one that a killed run left incomplete, in the records that chopmark itself writes line by line. */
  mayBeCut: boolean;
}

const KINDS: readonly EvidenceKind[] = [
  {
    what: 'a bundle',
    // The second one is that of attestations of Python packages (PEP 740).
    marks: ['application/vnd.dev.sigstore.bundle', '"verification_material"'],
    fits: (bytes) => readBundleLines(bytes).every((read) => !(read instanceof ChopmarkError)),
  },
  {
    what: 'a signature in an older format',
    marks: ['"payloadType"', '"base64Signature"'],
    fits: (bytes) => isEvery(bytes, isForeignSignature),
  },
  {
    what: 'a journal of chopmark',
    marks: ['"format":"chopmark.journal/'],
    fits: (bytes, { isStart, mayBeCut }) =>
      (!isStart || bytes.subarray(0, START).includes('{"format":')) && isEvery(bytes, isJournalLine, mayBeCut),
  },
  {
    what: 'a list of receipts of chopmark',
    marks: ['"store":'],
    fits: (bytes, { mayBeCut }) => isEvery(bytes, isReceiptLine, mayBeCut),
  },
];

/** Bytes at which it is decided whether a file can be evidence at all. */
const START = 512;
const BRACES: readonly (string | undefined)[] = ['{', '['];

/**
 * What a file is, with its article, if it holds evidence and nothing else: bundles (JSON or JSON Lines), signed statements and signatures in
 * older formats, the journal and the receipts of a run. Decided by its content. Undefined for any other file, and for one that cannot be read.
 *
 * @param path Absolute.
 * @param mayBeCut Whether records whose last line was cut off count. Default: no, because such a line is not read.
 */
export async function recognizeEvidence(path: string, { mayBeCut = false } = {}): Promise<string | undefined> {
  try {
    if (!BRACES.includes(readStart(path, START, 'the file').toString('utf8').trimStart()[0])) return undefined;
    let kind: EvidenceKind | undefined;
    for await (const { bytes, firstLine } of readPieces(path, 'the file', { maxBytes: MAX_BUNDLE_FILE, maxPiece: MAX_BUNDLE })) {
      const isStart = firstLine === 1;
      if (isStart) kind = KINDS.find(({ marks, fits }) => marks.some((mark) => bytes.includes(mark)) && fits(bytes, { isStart, mayBeCut }));
      if (kind === undefined || !(isStart || kind.fits(bytes, { isStart, mayBeCut }))) return undefined;
    }
    return kind?.what;
  } catch (error) {
    // Whoever reads the file as an artifact reports the fault.
    if (error instanceof ChopmarkError) return undefined;
    throw error;
  }
}

/** The endings with which chopmark, cosign, slsa-github-generator, PyPI and gh name files of evidence. */
const ENDINGS = [
  '.sigstore.json',
  '.sigstore.jsonl',
  '.sigstore',
  '.intoto.jsonl',
  '.bundle',
  '.bundle.json',
  '.bundle.jsonl',
  '.attestation',
];
const NAMES = ['attestation.json', 'attestation.jsonl', 'attestations.json', 'attestations.jsonl', 'journal.jsonl', 'receipts.jsonl'];

/** Whether a file has a name that nobody gives to an artifact. */
export function hasEvidenceName(path: string): boolean {
  const name = basename(path).toLowerCase();
  // `attestations.provenance.jsonl` is one of a release with several kinds; gh names its files by digest.
  const isList = name.endsWith('.jsonl') && (name.startsWith('attestations.') || name.startsWith('sha256:') || name.startsWith('sha256-'));
  return isList || NAMES.includes(name) || ENDINGS.some((ending) => name.endsWith(ending));
}

/** Whether a JSON document, or each line of JSON Lines, is as expected. */
function isEvery(bytes: Buffer, expected: (json: unknown) => boolean, mayBeCut = false): boolean {
  const whole = read(bytes);
  if (whole !== undefined) return expected(whole);
  const lines = bytes.toString('utf8').split('\n');
  const last = lines.at(-1) ?? '';
  const complete = mayBeCut && findJsonFault(last)?.isEnd === true ? lines.slice(0, -1) : lines;
  const filled = complete.filter((line) => line.trim() !== '');
  return filled.length > 0 && filled.every((line) => expected(read(Buffer.from(line))));
}

function read(bytes: Buffer): unknown {
  try {
    return parseJson(bytes, { what: 'the file' });
  } catch (error) {
    if (error instanceof JsonError) return undefined;
    throw error;
  }
}

const isJournalLine = (line: unknown): boolean =>
  hasOnly(line, [['format'], ['signer', 'value'], ['item', 'name', 'by', 'value'], ['done']]);

/** What a run stored (`src/stores`): texts, and nothing that could be the data of an artifact with this name. */
const isReceiptLine = (line: unknown): boolean =>
  hasOnly(line, [
    ['store', 'bundle'],
    ['store', 'bundle', 'url'],
  ]) &&
  Object.entries(line as object).every(([name, value]) => typeof value === 'string' && (name !== 'bundle' || /^[0-9a-f]*$/.test(value)));

/** Whether a value is an object with exactly one of these sets of members. */
const hasOnly = (value: unknown, sets: readonly (readonly string[])[]): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  const names = Object.keys(value);
  return sets.some((set) => set.length === names.length && set.every((name) => names.includes(name)));
};
