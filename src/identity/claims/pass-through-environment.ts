import type { Env } from '../../base/ports.ts';

/**
 * The variables that a platform's own command needs to find the platform: those it put there itself. Child processes
 * get an allow-listed environment, and no list of ours would keep up with what these commands read.
 */
export const passThroughEnvironment = (env: Env, prefix: string, without: readonly string[]): Env =>
  Object.fromEntries(Object.entries(env).filter(([name]) => name.startsWith(prefix) && !without.includes(name)));
