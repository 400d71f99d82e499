/** Thrown for what is not snappy, or longer than allowed; callers map it to a code. */
export class SnappyError extends Error {
  override readonly name = 'SnappyError';
}

const STREAM_IDENTIFIER = Buffer.from([0xff, 0x06, 0x00, 0x00, ...Buffer.from('sNaPpY')]);
/** Bytes of one frame's content at most (framing_format.txt, section 4.2). */
const MAX_FRAME = 65_536;

/**
 * Decodes snappy, in the block format (google/snappy, format_description.txt) or the framed one (framing_format.txt). The length that
 * the data claims is checked before anything is allocated. The checksums of frames are not: what is decoded here is signed.
 *
 * @param maxBytes Of the decoded bytes.
 * @throws SnappyError
 */
export function decodeSnappy(bytes: Buffer, maxBytes: number): Buffer {
  const framed = bytes.subarray(0, STREAM_IDENTIFIER.length).equals(STREAM_IDENTIFIER);
  return framed ? decodeFrames(bytes, maxBytes) : decodeBlock(bytes, maxBytes);
}

function decodeBlock(bytes: Buffer, maxBytes: number): Buffer {
  const { length, start } = readLength(bytes);
  if (length > maxBytes) throw new SnappyError(`it claims ${length} bytes; ${maxBytes} are the most`);
  // An element of three bytes makes 64 at most, so a short text cannot claim a long one.
  if (length > (bytes.length - start) * 64) throw new SnappyError('it claims more bytes than it can hold');
  const output = Buffer.allocUnsafe(length);
  let written = 0;
  for (let at = start; at < bytes.length; ) {
    const tag = bytes[at++] ?? 0;
    if ((tag & 3) === 0) {
      const extra = Math.max((tag >> 2) - 59, 0);
      const size = (extra === 0 ? tag >> 2 : readInteger(bytes, at, extra)) + 1;
      at += extra;
      if (at + size > bytes.length || written + size > length) throw new SnappyError('a literal ends outside of it');
      written += bytes.copy(output, written, at, at + size);
      at += size;
      continue;
    }
    const { size, offset, width } = readCopy(bytes, at, tag);
    at += width;
    if (offset === 0 || offset > written || written + size > length) throw new SnappyError('a copy points outside of it');
    repeat(output, written, offset, size);
    written += size;
  }
  if (written !== length) throw new SnappyError(`it holds ${written} bytes and claims ${length}`);
  return output;
}

/** Little-endian base 128, 32 bits at most. */
function readLength(bytes: Buffer): { length: number; start: number } {
  let length = 0;
  for (let at = 0; at < 5; at++) {
    const byte = bytes[at];
    if (byte === undefined) break;
    length += (byte & 0x7f) * 2 ** (7 * at);
    if (byte < 0x80) return { length, start: at + 1 };
  }
  throw new SnappyError('it does not say how long it is');
}

/** The three kinds of copies, which differ in how they are written. */
function readCopy(bytes: Buffer, at: number, tag: number): { size: number; offset: number; width: number } {
  switch (tag & 3) {
    case 1:
      return { size: ((tag >> 2) & 7) + 4, offset: ((tag >> 5) << 8) | readInteger(bytes, at, 1), width: 1 };
    case 2:
      return { size: (tag >> 2) + 1, offset: readInteger(bytes, at, 2), width: 2 };
    default:
      return { size: (tag >> 2) + 1, offset: readInteger(bytes, at, 4), width: 4 };
  }
}

function readInteger(bytes: Buffer, at: number, width: number): number {
  if (at + width > bytes.length) throw new SnappyError('it breaks off');
  return bytes.readUIntLE(at, width);
}

/** A copy may reach into what it writes itself, which repeats a pattern; then it goes byte by byte. */
function repeat(output: Buffer, to: number, offset: number, size: number): void {
  if (offset >= size) output.copyWithin(to, to - offset, to - offset + size);
  else for (let index = 0; index < size; index++) output[to + index] = output[to - offset + index] ?? 0;
}

function decodeFrames(bytes: Buffer, maxBytes: number): Buffer {
  const pieces: Buffer[] = [];
  let length = 0;
  for (let at = STREAM_IDENTIFIER.length; at < bytes.length; ) {
    const kind = readInteger(bytes, at, 1);
    const size = readInteger(bytes, at + 1, 3);
    const body = bytes.subarray(at + 4, at + 4 + size);
    if (body.length !== size) throw new SnappyError('it breaks off');
    at += 4 + size;
    // Padding, a second stream, and what readers may skip.
    if (kind >= 0x80) continue;
    if (kind > 1 || size < 4) throw new SnappyError('it has a frame of a kind that nobody may skip');
    const content = body.subarray(4);
    const piece = kind === 0 ? decodeBlock(content, Math.min(MAX_FRAME, maxBytes - length)) : content;
    length += piece.length;
    if (length > maxBytes) throw new SnappyError(`it holds more than ${maxBytes} bytes`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces, length);
}
