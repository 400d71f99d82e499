/** Bounds on what comes from outside, each with its unit. */

/** Milliseconds for one run of git: it may read all that a commit holds. */
export const GIT_TIMEOUT = 10 * 60_000;
/** Bytes. Commits, tags and trees of git that are read at once, and the trees of one commit. */
export const MAX_GIT_OBJECT = 64 << 20;
/** Bytes. All files of one commit of git. */
export const MAX_GIT_CONTENT = 64 * 2 ** 30;
/** Files, links and submodules of one commit of git, those of its submodules not counted. */
export const MAX_GIT_FILES = 1_000_000;
/** Folders within folders in a commit of git. */
export const MAX_GIT_DEPTH = 256;
/** Submodules within submodules, and tags of tags. */
export const MAX_GIT_NESTING = 16;
/** Bytes. The line before each object that git prints: an id, a type and a size. */
export const MAX_GIT_HEADER = 256;
/** Bytes. A pointer of Git LFS (its specification). */
export const MAX_LFS_POINTER = 1_024;
/** Bytes. A file of a checkout that is looked at for its line endings, to say what is wrong with it. */
export const MAX_LINE_ENDINGS = 16 << 20;
/** Files that are looked at in a folder of a checkout that holds what this run has there. */
export const MAX_OWN_FILES = 20_000;
/** Files of a checkout that are hashed at once. */
export const GIT_FILES_AT_ONCE = 16;
