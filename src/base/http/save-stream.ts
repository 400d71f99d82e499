import { type FileHandle, open } from 'node:fs/promises';
import { ChopmarkError } from '../errors/errors.ts';
import { explainFileError } from '../errors/file-error.ts';

/**
 * Writes a stream to a file and replaces its content; keeps none of it in memory.
 *
 * @param path Absolute; its folder exists.
 * @returns False if the stream is longer than `maxBytes`; the content of the file is then unusable.
 * @throws ChopmarkError `STORE_FILE_WRITE`; errors of the stream are passed on unchanged
 */
export async function saveStream(stream: AsyncIterable<Buffer>, path: string, maxBytes: number): Promise<boolean> {
  let file: FileHandle | undefined;
  const write = async (work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (error) {
      throw new ChopmarkError({
        code: 'STORE_FILE_WRITE',
        message: `${path} cannot be written: ${explainFileError(error)}.`,
        hint: 'Free some disk space, then run again. Content that is already there is not fetched twice.',
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
