/** The version of the package, kept here because a bundle has no package.json beside it. */
export const VERSION = '0.1.0';
