import { programPath, pythonSigstorePath } from '../../../tools/live/cache.ts';
import { type RunOptions, type RunResult, run } from '../../../tools/live/run.ts';
import { stack } from './stack.ts';

// Neither may find the developer's own settings, nor a CI's identity, nor fetch the public instance's trust.
const cleanEnv = (): NodeJS.ProcessEnv => ({ PATH: process.env.PATH, HOME: stack().folder, TUF_ROOT: `${stack().folder}/cosign-tuf` });

/** Runs cosign with nothing of the developer's settings. */
export const cosign = (args: readonly string[], options: RunOptions = {}): Promise<RunResult> =>
  run(programPath('cosign'), args, { ...options, env: { ...cleanEnv(), ...options.env } });

/** Runs sigstore-python; the trust config must be among the arguments. */
export const sigstorePython = (args: readonly string[], options: RunOptions = {}): Promise<RunResult> =>
  run(pythonSigstorePath, args, { ...options, env: { ...cleanEnv(), ...options.env } });
