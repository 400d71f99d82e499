import { type FileHandle, open } from 'node:fs/promises';
import { ChopmarkError } from '../errors/errors.ts';
import { explainFileError } from '../errors/file-error.ts';

/**
 * Writes a stream into a file, whatever was in it before; nothing of it is kept in memory.
 *
 * @param path Absolute; its folder exists.
 * @returns False where the stream is longer than `maxBytes`: what is in the file then is worth nothing.
 * @throws ChopmarkError `STORE_FILE_WRITE`; what the stream throws is thrown as it is
 */
export async function saveStream(stream: AsyncIterable<Buffer>, path: string, maxBytes: number): Promise<boolean> {
  let file: FileHandle | undefined;
  const write = async (work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (error) {
      throw new ChopmarkError({
        code: 'STORE_FILE_WRITE',
        message: `${path} could not be written: ${explainFileError(error)}.`,
        hint: 'Free some space, then run again: what is there already is not fetched twice.',
        cause: error,
      });
    }
  };
  try {
    await write(async () => {
      file = await open(path, 'w', 0o600);
    });
    let length = 0;
    for await (const piece of stream) {
      length += piece.length;
      if (length > maxBytes) return false;
      await write(async () => file?.writeFile(piece));
    }
    return true;
  } finally {
    await file?.close().catch(() => {});
  }
}
