/** The version of the package, stored here because a bundled program has no package.json next to it. */
export const VERSION = '0.1.0';
