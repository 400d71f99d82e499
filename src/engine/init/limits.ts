/** Limits for input from outside, each with its unit. */

/** Bytes. A file of a build system or a CI, such as package.json or .gitlab-ci.yml. */
export const MAX_BUILD_FILE = 1 << 20;
/** Characters of a build command or a pattern that a person enters. */
export const MAX_ANSWER = 2_000;
