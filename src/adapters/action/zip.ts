import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  /** With `/` between folders. */
  name: string;
  bytes: Buffer;
}

/** Of PKWARE's APPNOTE 6.3.10: signatures of the three records, the version that deflate needs, names in UTF-8, deflate. */
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const UTF8 = 1 << 11;
const DEFLATE = 8;
/** 1 January 1980, the first day there is: the same files are the same bytes. */
const FIRST_DAY = (1 << 5) | 1;

/**
 * Files as one ZIP archive, compressed. Node compresses; what is written here are the headers.
 *
 * @param entries At most 65,535 and 4 GiB, which is what an archive without extensions holds.
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

/** What a local header and the directory say alike. */
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
