/** Thrown for data that is not snappy, or too long. Callers map it to a code. */
export class SnappyError extends Error {
  override readonly name = 'SnappyError';
}

const STREAM_IDENTIFIER = Buffer.from([0xff, 0x06, 0x00, 0x00, ...Buffer.from('sNaPpY')]);
/** Maximum bytes of one frame's content (framing_format.txt, section 4.2). */
const MAX_FRAME = 65_536;

/**
 * Decodes snappy, in the block format (google/snappy, format_description.txt) or the framed format (framing_format.txt). The length
 * that the data states is checked before memory is allocated. The checksums of frames are not checked, because the content is signed.
 *
 * @param maxBytes Limit for the decoded bytes.
 * @throws SnappyError
 */
export function decodeSnappy(bytes: Buffer, maxBytes: number): Buffer {
  const framed = bytes.subarray(0, STREAM_IDENTIFIER.length).equals(STREAM_IDENTIFIER);
  return framed ? decodeFrames(bytes, maxBytes) : decodeBlock(bytes, maxBytes);
}

function decodeBlock(bytes: Buffer, maxBytes: number): Buffer {
  const { length, start } = readLength(bytes);
  if (length > maxBytes) throw new SnappyError(`it states a length of ${length} bytes, and at most ${maxBytes} are allowed`);
  // An element of three bytes expands to at most 64 bytes, so short data cannot state a large length.
  if (length > (bytes.length - start) * 64) throw new SnappyError('it states more bytes than it can contain');
  const output = Buffer.allocUnsafe(length);
  let written = 0;
  for (let at = start; at < bytes.length; ) {
    const tag = bytes[at++] ?? 0;
    if ((tag & 3) === 0) {
      const extra = Math.max((tag >> 2) - 59, 0);
      const size = (extra === 0 ? tag >> 2 : readInteger(bytes, at, extra)) + 1;
      at += extra;
      if (at + size > bytes.length || written + size > length) throw new SnappyError('a literal ends outside the data');
      written += bytes.copy(output, written, at, at + size);
      at += size;
      continue;
    }
    const { size, offset, width } = readCopy(bytes, at, tag);
    at += width;
    if (offset === 0 || offset > written || written + size > length) throw new SnappyError('a copy points outside the data');
    repeat(output, written, offset, size);
    written += size;
  }
  if (written !== length) throw new SnappyError(`it contains ${written} bytes but states ${length}`);
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
  throw new SnappyError('it does not state its length');
}

/** Reads one of the three encodings of a copy. */
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
  if (at + width > bytes.length) throw new SnappyError('it ends early');
  return bytes.readUIntLE(at, width);
}

/** A copy can overlap its own output, which repeats a pattern. Then it is copied byte by byte. */
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
    if (body.length !== size) throw new SnappyError('it ends early');
    at += 4 + size;
    // Padding, a second stream, and frames that readers may skip.
    if (kind >= 0x80) continue;
    if (kind > 1 || size < 4) throw new SnappyError('it has an unknown frame type that must not be skipped');
    const content = body.subarray(4);
    const piece = kind === 0 ? decodeBlock(content, Math.min(MAX_FRAME, maxBytes - length)) : content;
    length += piece.length;
    if (length > maxBytes) throw new SnappyError(`it contains more than ${maxBytes} bytes`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces, length);
}
