import { createHash } from 'node:crypto';
import { closeSync, ftruncateSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes written at once. */
const PIECE = 1 << 20;

/** As many bytes as wanted, the same for the same seed and different for each. */
function fill(buffer: Buffer, seed: string): Buffer {
  for (let at = 0, counter = 0; at < buffer.length; at += 64, counter++)
    createHash('sha512').update(`${seed} ${counter}`).digest().copy(buffer, at);
  return buffer;
}

/** Writes `count` different files of `size` bytes into `folder` and answers with their paths. */
export function writeFiles(folder: string, count: number, size: number): string[] {
  mkdirSync(folder, { recursive: true });
  const content = fill(Buffer.alloc(size), folder);
  return Array.from({ length: count }, (_, index) => {
    const path = join(folder, `artifact-${String(index).padStart(6, '0')}.bin`);
    content.write(`${folder} ${index}`.slice(-Math.min(size, 32)));
    writeFileSync(path, content);
    return path;
  });
}

/** Writes one file of `size` bytes, none of them left out. */
export function writeLargeFile(path: string, size: number): string {
  const file = openSync(path, 'w');
  const piece = fill(Buffer.alloc(PIECE), path);
  for (let written = 0; written < size; written += PIECE) writeSync(file, piece, 0, Math.min(PIECE, size - written));
  closeSync(file);
  return path;
}

/** A file of `size` zeros that takes no room: reading it costs what memory costs, hashing it what it always does. */
export function writeSparseFile(path: string, size: number): string {
  const file = openSync(path, 'w');
  ftruncateSync(file, size);
  closeSync(file);
  return path;
}
