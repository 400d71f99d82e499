import { announceInput } from '../foreign-input.ts';
import { type OpenFile, openBounded, readInto } from './read-file.ts';

export interface Piece {
  /** Whole lines, or the whole file. Valid until the next piece is asked for. */
  bytes: Buffer;
  /** The number of its first line. */
  firstLine: number;
}

export interface PieceBounds {
  /** Bytes of the file. */
  maxBytes: number;
  /** Bytes of one piece. A file of at most this size is one piece, whatever is in it. A line that is longer is cut off there. */
  maxPiece: number;
  /** Whether a pipe or terminal may be read. Default: regular files only. */
  pipes?: boolean;
}

/**
 * Reads a file of lines in pieces, so that a large one is never in memory as a whole. The parts of a line that is longer than a piece are
 * passed on as they are, which no reader of JSON accepts.
 *
 * @param what What the file is to the user.
 * @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`
 */
export async function* readPieces(path: string, what: string, { maxBytes, maxPiece, pipes }: PieceBounds): AsyncGenerator<Piece> {
  const { file, size, isPipe } = await openBounded(path, what, { ...(pipes !== undefined && { pipes }) });
  try {
    const source = { file, path, what, maxBytes, isPipe, read: 0 };
    let buffer: Buffer = Buffer.allocUnsafe(Math.max(1, Math.min(size, maxPiece) + 1));
    let firstLine = 1;
    let kept = 0;
    for (;;) {
      const filled = await fill(source, buffer, kept, maxPiece);
      buffer = filled.buffer;
      const { length, isEnd } = filled;
      const end = isEnd ? length : endOfLines(buffer, length);
      const bytes = buffer.subarray(0, end);
      announceInput(end);
      if (length > 0) yield { bytes, firstLine };
      if (isEnd) return;
      firstLine += countLines(bytes);
      buffer.copyWithin(0, end, length);
      kept = length - end;
    }
  } finally {
    await file.close();
  }
}

/** Fills the buffer to one byte more than a piece, or to the end of the file. It grows only for a file whose size was not known. */
async function fill(source: OpenFile, into: Buffer, kept: number, maxPiece: number) {
  let buffer = into;
  let length = kept;
  while (length <= maxPiece) {
    if (length === buffer.length) buffer = Buffer.concat([buffer], Math.min(buffer.length * 2, maxPiece + 1));
    const count = await readInto(source, buffer, length);
    if (count === 0) return { buffer, length, isEnd: true };
    length += count;
  }
  return { buffer, length, isEnd: false };
}

const NEWLINE = 0x0a;

/** After the last line that is there as a whole; without one, after everything. */
const endOfLines = (buffer: Buffer, length: number): number => buffer.lastIndexOf(NEWLINE, length - 1) + 1 || length;

function countLines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) count++;
  return count;
}
