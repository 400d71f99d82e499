import type { Env } from '../../base/ports.ts';

/**
 * The variables that a platform's own command needs to find the platform: those that the platform set. Child processes get an allow-listed
 * environment, and a fixed list could not keep up with the variables that these commands read.
 */
export const passThroughEnvironment = (env: Env, prefix: string, without: readonly string[]): Env =>
  Object.fromEntries(Object.entries(env).filter(([name]) => name.startsWith(prefix) && !without.includes(name)));
