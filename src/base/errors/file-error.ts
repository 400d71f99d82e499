/** What an error of the file system means to a person, without the path in it; its code where it has no wording here. */
export const explainFileError = (error: unknown): string => explainFileCode(codeOf(error) ?? 'unknown error');

export const explainFileCode = (code: string): string => WORDING[code] ?? code;

/** `ENOENT`, `ECONNRESET`…: the code of an error of the platform. */
export const codeOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

const WORDING: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EBUSY: 'it is in use',
  EDQUOT: 'the disk quota is used up',
  EIO: 'the disk reported an error',
  EISDIR: 'it is a folder',
  ELOOP: 'it is a symbolic link, or a loop of them',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'it does not exist',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is no folder',
  EPERM: 'the system does not permit it',
  EROFS: 'the disk is read-only',
};
