import { toTimeoutError } from '../errors/timeout-error.ts';
import type { Exec } from '../ports.ts';

/**
 * The same commands, each ended when the run ends: the port itself knows the end of the process alone, and not `timeout`.
 *
 * @throws ChopmarkError `INPUT_TIMEOUT` from each command that is under way then, or begun later
 */
export const execWithin =
  (exec: Exec, signal: AbortSignal): Exec =>
  async (command, args, options) => {
    try {
      return await exec(command, args, { ...options, signal });
    } catch (error) {
      throw signal.aborted ? toTimeoutError(signal, `${command} was done`) : error;
    }
  };
