import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { ChopmarkError } from '../errors/errors.ts';
import { codeOf, explainFileError } from '../errors/file-error.ts';
import { announceInput } from '../foreign-input.ts';
import { PIPE_POLL, PIPE_WAIT } from '../limits.ts';

export interface ReadOptions {
  /** Whether a pipe or terminal may be read, as in `--policy <(…)`. Default: regular files only. */
  pipes?: boolean;
}

const FIRST_PIECE = 64 << 10;

/**
 * Reads a whole file of at most `maxBytes`. Counts while reading, because a file may grow and files below `/proc` report no size. Follows
 * symbolic links.
 *
 * @param what What the file is to the user: "the policy file".
 * @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`
 */
export async function readBoundedFile(path: string, maxBytes: number, what: string, options: ReadOptions = {}): Promise<Buffer> {
  const { file, size, isPipe } = await openBounded(path, what, options);
  try {
    return await readToEnd({ file, path, what, maxBytes, isPipe, read: 0 }, Math.min(size, maxBytes) + 1);
  } finally {
    await file.close();
  }
}

/** Opens a file to read it, and tells its size; 0 if it is not known. @throws ChopmarkError `INPUT_UNREADABLE` */
export async function openBounded(
  path: string,
  what: string,
  { pipes = false }: ReadOptions = {},
): Promise<{ file: FileHandle; size: number; isPipe: boolean }> {
  let file: FileHandle | undefined;
  try {
    // Without O_NONBLOCK, a pipe without a writer would hold a thread that nothing can end, and the process with it.
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stat = await file.stat();
    if (stat.isDirectory()) throw unreadable(path, what, 'it is a folder');
    if (!stat.isFile() && !pipes) throw unreadable(path, what, 'it is not a regular file');
    return { file, size: stat.size, isPipe: !stat.isFile() };
  } catch (error) {
    await file?.close();
    if (error instanceof ChopmarkError) throw error;
    throw unreadable(path, what, explainFileError(error), error);
  }
}

/**
 * The first bytes of a file, without a wait: for a look at each of many files, four waits each would take most of the time.
 *
 * @param path Absolute.
 * @throws ChopmarkError `INPUT_UNREADABLE`
 */
export function readStart(path: string, bytes: number, what: string): Buffer {
  let file: number | undefined;
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    if (!fstatSync(file).isFile()) throw unreadable(path, what, 'it is not a regular file');
    const start = Buffer.alloc(bytes);
    return start.subarray(0, readSync(file, start, 0, bytes, 0));
  } catch (error) {
    if (error instanceof ChopmarkError) throw error;
    throw unreadable(path, what, explainFileError(error), error);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/**
 * Reads a whole file of at most `maxBytes` that is already open.
 *
 * @throws ChopmarkError `INPUT_TOO_LARGE`, `INPUT_UNREADABLE`; errors of `stat`
 */
export async function readOpenFile(file: FileHandle, path: string, maxBytes: number, what: string): Promise<Buffer> {
  const { size } = await file.stat();
  return readToEnd({ file, path, what, maxBytes, isPipe: false, read: 0 }, Math.min(size, maxBytes) + 1);
}

/** A file that is being read. */
export interface OpenFile {
  file: FileHandle;
  path: string;
  /** What the file is to the user. */
  what: string;
  maxBytes: number;
  /** Whether it is a pipe or a terminal, so that the next byte may be there later. */
  isPipe: boolean;
  /** Bytes so far. */
  read: number;
}

/** Reads more of a file into a buffer, and counts it. @returns Bytes; 0 at the end. @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_TOO_LARGE` */
export async function readInto(open: OpenFile, buffer: Buffer, at: number): Promise<number> {
  const bytesRead = await readAvailable(open, buffer, at).catch((error: unknown) => {
    throw unreadable(open.path, open.what, explainFileError(error), error);
  });
  open.read += bytesRead;
  if (open.read > open.maxBytes) throw tooLarge(open.path, open.what, open.maxBytes);
  return bytesRead;
}

/** Waits for a pipe without holding a thread. */
async function readAvailable({ file, isPipe, read }: OpenFile, buffer: Buffer, at: number): Promise<number> {
  for (let waited = 0; ; waited += PIPE_POLL) {
    const count = await file.read(buffer, at, buffer.length - at).then(
      ({ bytesRead }) => bytesRead,
      (error: unknown) => {
        if (isPipe && codeOf(error) === 'EAGAIN') return undefined;
        throw error;
      },
    );
    const mayComeYet = count === undefined || (isPipe && count === 0 && read === 0 && waited < PIPE_WAIT);
    if (!mayComeYet) return count;
    await sleep(PIPE_POLL);
  }
}

async function readToEnd(open: OpenFile, expected: number): Promise<Buffer> {
  const { maxBytes } = open;
  let buffer = Buffer.allocUnsafe(Math.max(expected, Math.min(FIRST_PIECE, maxBytes + 1)));
  let length = 0;
  for (;;) {
    if (length === buffer.length) buffer = Buffer.concat([buffer], Math.min(buffer.length * 2, maxBytes + 1));
    const bytesRead = await readInto(open, buffer, length);
    length += bytesRead;
    if (bytesRead > 0) continue;
    announceInput(length);
    return buffer.subarray(0, length);
  }
}

const unreadable = (path: string, what: string, reason: string, cause?: unknown) =>
  new ChopmarkError({
    code: 'INPUT_UNREADABLE',
    message: `Cannot read ${what} ${path}: ${reason}.`,
    hint: 'Check the path and its permissions. Relative paths start at the working folder.',
    cause,
  });

const tooLarge = (path: string, what: string, maxBytes: number) =>
  new ChopmarkError({
    code: 'INPUT_TOO_LARGE',
    message: `Cannot read ${what} ${path}: it is longer than ${maxBytes} bytes.`,
    hint: 'Check that this is the right file.',
  });
