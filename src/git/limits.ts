/** Limits on input from outside, each with its unit. */

/** Milliseconds for one git process, which may read everything in a commit. */
export const GIT_TIMEOUT = 10 * 60_000;
/** Bytes. Git commits, tags and trees that are read at a time, and the trees of one commit. */
export const MAX_GIT_OBJECT = 64 << 20;
/** Bytes. All files of one Git commit. */
export const MAX_GIT_CONTENT = 64 * 2 ** 30;
/** Files, links and submodules of one Git commit, without those of its submodules. */
export const MAX_GIT_FILES = 1_000_000;
/** Levels of nested folders in a Git commit. */
export const MAX_GIT_DEPTH = 256;
/** Levels of nested submodules, and of tags of tags. */
export const MAX_GIT_NESTING = 16;
/** Bytes. The line that git prints before each object: an ID, a type and a size. */
export const MAX_GIT_HEADER = 256;
/** Bytes. A pointer of Git LFS (its specification). */
export const MAX_LFS_POINTER = 1_024;
/** Bytes. A file of a checkout that is checked for its line endings, to explain a difference. */
export const MAX_LINE_ENDINGS = 16 << 20;
/** Files that are checked in a folder of a checkout that contains files of this run. */
export const MAX_OWN_FILES = 20_000;
/** Files of a checkout that are hashed at a time. */
export const GIT_FILES_AT_ONCE = 16;
