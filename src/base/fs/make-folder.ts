import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ChopmarkError } from '../errors/errors.ts';
import { codeOf, explainFileError } from '../errors/file-error.ts';

/**
 * A folder with the ones above it, where they are not there yet. Step by step: Node's own recursive way never ends where a file
 * system says of every name that it does not exist, as /proc does.
 *
 * @param path Absolute.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await makeStep(path, true);
  } catch (error) {
    throw new ChopmarkError({
      code: 'STORE_FILE_WRITE',
      message: `The folder ${path} could not be made: ${explainFileError(error)}.`,
      hint: 'Choose another folder.',
      cause: error,
    });
  }
}

async function makeStep(path: string, mayClimb: boolean): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const code = codeOf(error);
    const parent = dirname(path);
    if (code === 'ENOENT' && mayClimb && parent !== path) {
      await makeStep(parent, true);
      return makeStep(path, false);
    }
    if (!(await isFolder(path))) throw error;
  }
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
