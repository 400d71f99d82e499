import tinyglobby from './tinyglobby.cjs';

/** The library that expands patterns. */
export const { escapePath, glob, isDynamicPattern } = tinyglobby;
