import { codeOf } from '../../base/errors/file-error.ts';
import { readBoundedFile } from '../../base/fs/read-file.ts';

/**
 * The text of a small file of the platform; undefined if there is no such file.
 *
 * @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_TOO_LARGE` for a file that exists and cannot be read.
 */
export type ReadText = (path: string, maxBytes: number) => Promise<string | undefined>;

/** `ReadText` for files of this machine. */
export const readText: ReadText = async (path, maxBytes) => {
  try {
    return (await readBoundedFile(path, maxBytes, 'the file')).toString('utf8');
  } catch (error) {
    const code = error instanceof Error ? codeOf(error.cause) : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
};
