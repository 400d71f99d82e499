import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  /** With `/` between folders. */
  name: string;
  bytes: Buffer;
}

/** From PKWARE's APPNOTE 6.3.10: signatures of the three records, the version that deflate needs, the flag for UTF-8 names, deflate. */
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const UTF8 = 1 << 11;
const DEFLATE = 8;
/** 1 January 1980, the first day of the format, so that the same files give the same bytes. */
const FIRST_DAY = (1 << 5) | 1;

/**
 * Writes files as one compressed ZIP archive. Node compresses the data, and this code writes the headers.
 *
 * @param entries At most 65,535 files and 4 GiB, the limits of an archive without extensions.
 */
export function writeZip(entries: readonly ZipEntry[]): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const path = Buffer.from(name, 'utf8');
    const packed = deflateRawSync(bytes);
    const common = describe(path, packed, bytes);
    pieces.push(uint32(LOCAL), common, path, packed);
    directory.push(uint32(CENTRAL), uint16(VERSION), common, Buffer.alloc(10), uint32(offset), path);
    offset += 4 + common.length + path.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const counts = [uint16(entries.length), uint16(entries.length)];
  return Buffer.concat([...pieces, ...directory, uint32(END), uint32(0), ...counts, uint32(size), uint32(offset), uint16(0)]);
}

/** The fields that the local header and the central directory have in common. */
const describe = (path: Buffer, packed: Buffer, bytes: Buffer): Buffer =>
  Buffer.concat([
    ...[VERSION, UTF8, DEFLATE, 0, FIRST_DAY].map(uint16),
    ...[crc32(bytes), packed.length, bytes.length].map(uint32),
    uint16(path.length),
    uint16(0),
  ]);

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
