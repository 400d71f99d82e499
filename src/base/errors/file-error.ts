/** Why a file that could be opened is not used. The reason is the end of a sentence. */
export class FileRefusal extends Error {}

/** The meaning of a file system error for a user, without the path; the error code where there is no wording for it. */
export const explainFileError = (error: unknown): string =>
  error instanceof FileRefusal ? error.message : explainFileCode(codeOf(error) ?? 'unknown error');

export const explainFileCode = (code: string): string => WORDING[code] ?? code;

/** The code of a platform error, such as `ENOENT` or `ECONNRESET`. */
export const codeOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

const WORDING: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EBUSY: 'it is in use by another process',
  EDQUOT: 'the disk quota is exceeded',
  EIO: 'the disk reported an error',
  EISDIR: 'it is a folder',
  ELOOP: 'it is a symbolic link, or symbolic links form a loop',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'it does not exist',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is not a folder',
  EPERM: 'the operation is not permitted',
  EROFS: 'the disk is read-only',
};
