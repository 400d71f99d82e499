import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { Parser, type ReadEntry } from 'tar';
import type { ChopmarkError } from '../base/errors/errors.ts';
import { throwIfEnded } from '../base/errors/timeout-error.ts';
import { MAX_PACKAGE, MAX_PACKAGE_ENTRIES } from './limits.ts';

export interface WantedFile {
  /** Matches the path in the archive. */
  pattern: RegExp;
  /** The name for messages: `package.json`. */
  name: string;
  /** Bytes. */
  maxBytes: number;
  /** Makes an error that names the archive. */
  refuse(reason: string, cause?: unknown): ChopmarkError;
}

/**
 * Reads one file of a tar archive in gzip without unpacking anything to disk. Refuses an archive with two such files, because tools
 * differ in which one they use, an archive with names that lead outside its folder, and one that unpacks to more than the limit.
 *
 * @param path Absolute.
 */
export async function readTarEntry(path: string, wanted: WantedFile, signal: AbortSignal): Promise<Buffer> {
  const { pattern, name, maxBytes, refuse } = wanted;
  const pieces: Buffer[] = [];
  let [found, entries] = [0, 0];
  let fault: string | undefined;
  const parser = new Parser({
    strict: true,
    onReadEntry(entry: ReadEntry) {
      entries++;
      if (entries > MAX_PACKAGE_ENTRIES) fault ??= `it has more than ${MAX_PACKAGE_ENTRIES} files`;
      if (leadsOut(entry.path)) fault ??= 'it has a name that leads outside the folder that it is unpacked in';
      if (!pattern.test(entry.path) || entry.type !== 'File') return void entry.resume();
      found++;
      if (entry.size > maxBytes) fault ??= `its ${name} is longer than ${maxBytes} bytes`;
      if (found > 1 || fault) return void entry.resume();
      entry.on('data', (piece) => void pieces.push(piece));
    },
  });
  try {
    await unpack(path, parser, signal);
  } catch (error) {
    throwIfEnded(signal, `the ${name} of a package was read`);
    throw refuse(error instanceof TooLarge ? error.message : 'it is not a tar archive in gzip', error);
  }
  if (fault) throw refuse(fault);
  if (found !== 1) throw refuse(found === 0 ? `it has no ${name} in its top folder` : `it has more than one ${name}`);
  return Buffer.concat(pieces);
}

class TooLarge extends Error {}

const leadsOut = (path: string): boolean => /^[/\\]|^[A-Za-z]:[/\\]/.test(path) || path.split(/[/\\]/).includes('..');

/** Decompresses and reads the complete archive within limits. The parser gets plain tar data, which it does not decompress itself. */
async function unpack(path: string, parser: Parser, signal: AbortSignal): Promise<void> {
  const ended = new Promise<void>((resolve, reject) => {
    parser.on('end', () => resolve());
    parser.on('error', reject);
  });
  // It can fail before it is awaited.
  ended.catch(() => {});
  let size = 0;
  const unzip = createGunzip();
  const file = createReadStream(path).on('error', (error) => unzip.destroy(error));
  try {
    for await (const piece of file.pipe(unzip) as AsyncIterable<Buffer>) {
      throwIfEnded(signal, 'a package was read');
      if (size === 0 && piece.toString('latin1', MAGIC, MAGIC + 5) !== 'ustar') throw new Error('not an archive');
      size += piece.length;
      if (size > MAX_PACKAGE) throw new TooLarge(`it unpacks to more than ${MAX_PACKAGE} bytes`);
      parser.write(piece);
    }
  } finally {
    file.destroy();
  }
  parser.end();
  await ended;
}

/** The offset of the magic number in the header of an archive. */
const MAGIC = 257;
