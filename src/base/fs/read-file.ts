import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { ChopmarkError } from '../errors/errors.ts';
import { explainFileError } from '../errors/file-error.ts';

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
export async function readBoundedFile(path: string, maxBytes: number, what: string, { pipes = false }: ReadOptions = {}): Promise<Buffer> {
  let file: FileHandle | undefined;
  try {
    // Without O_NONBLOCK, opening a pipe without a writer would hang before it can be rejected.
    file = await open(path, constants.O_RDONLY | (pipes ? 0 : (constants.O_NONBLOCK ?? 0)));
    const stat = await file.stat();
    if (stat.isDirectory()) throw unreadable(path, what, 'it is a folder');
    if (!stat.isFile() && !pipes) throw unreadable(path, what, 'it is not a regular file');
    return await readToEnd(file, Math.min(stat.size, maxBytes) + 1, maxBytes, () => tooLarge(path, what, maxBytes));
  } catch (error) {
    if (error instanceof ChopmarkError) throw error;
    throw unreadable(path, what, explainFileError(error), error);
  } finally {
    await file?.close();
  }
}

/**
 * Reads a whole file of at most `maxBytes` that is already open.
 *
 * @throws ChopmarkError `INPUT_TOO_LARGE`; errors of the file system
 */
export async function readOpenFile(file: FileHandle, path: string, maxBytes: number, what: string): Promise<Buffer> {
  const { size } = await file.stat();
  return readToEnd(file, Math.min(size, maxBytes) + 1, maxBytes, () => tooLarge(path, what, maxBytes));
}

async function readToEnd(file: FileHandle, expected: number, maxBytes: number, refuse: () => Error): Promise<Buffer> {
  let buffer = Buffer.allocUnsafe(Math.max(expected, Math.min(FIRST_PIECE, maxBytes + 1)));
  let length = 0;
  for (;;) {
    if (length === buffer.length) buffer = Buffer.concat([buffer], Math.min(buffer.length * 2, maxBytes + 1));
    const { bytesRead } = await file.read(buffer, length, buffer.length - length);
    length += bytesRead;
    if (length > maxBytes) throw refuse();
    if (bytesRead === 0) return buffer.subarray(0, length);
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
