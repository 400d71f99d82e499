import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { Parser, type ReadEntry } from 'tar';
import type { ChopmarkError } from '../base/errors/errors.ts';
import { MAX_PACKAGE, MAX_PACKAGE_ENTRIES } from './limits.ts';

export interface WantedFile {
  /** Of its path in the archive. */
  pattern: RegExp;
  /** As people call it: `package.json`. */
  name: string;
  /** Bytes. */
  maxBytes: number;
  /** What the archive is not, as an error that names it. */
  refuse(reason: string, cause?: unknown): ChopmarkError;
}

/**
 * One file of a tar archive in gzip, read without unpacking anything to disk. Refused are archives with two of them, since readers
 * differ in which they take, with names that lead out of it, and what unpacks to more than any package should.
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
      if (entries > MAX_PACKAGE_ENTRIES) fault ??= `it holds more than ${MAX_PACKAGE_ENTRIES} files`;
      if (leadsOut(entry.path)) fault ??= 'it holds a name that leads out of the folder it is unpacked in';
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
    if (signal.aborted) throw signal.reason;
    throw refuse(error instanceof TooLarge ? error.message : 'it is no tar archive in gzip', error);
  }
  if (fault) throw refuse(fault);
  if (found !== 1) throw refuse(found === 0 ? `it has no ${name} in its one folder` : `it has more than one ${name}`);
  return Buffer.concat(pieces);
}

class TooLarge extends Error {}

const leadsOut = (path: string): boolean => /^[/\\]|^[A-Za-z]:[/\\]/.test(path) || path.split(/[/\\]/).includes('..');

/** Bounded, and whole: the parser is given nothing that it would unpack a second time. */
async function unpack(path: string, parser: Parser, signal: AbortSignal): Promise<void> {
  const ended = new Promise<void>((resolve, reject) => {
    parser.on('end', () => resolve());
    parser.on('error', reject);
  });
  // It may fail before anybody waits for it.
  ended.catch(() => {});
  let size = 0;
  const unzip = createGunzip();
  const file = createReadStream(path).on('error', (error) => unzip.destroy(error));
  try {
    for await (const piece of file.pipe(unzip) as AsyncIterable<Buffer>) {
      signal.throwIfAborted();
      if (size === 0 && piece.toString('latin1', MAGIC, MAGIC + 5) !== 'ustar') throw new Error('no archive');
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

/** Where the header of an archive says that it is one. */
const MAGIC = 257;
