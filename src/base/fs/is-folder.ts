import { stat } from 'node:fs/promises';

/** Whether a folder is there, also behind a link. A path that cannot be looked at is none. */
export const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
