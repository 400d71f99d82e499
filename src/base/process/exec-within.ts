import { toTimeoutError } from '../errors/timeout-error.ts';
import type { Exec } from '../ports.ts';

/**
 * The same `exec`, with each command ended when the run ends: the port itself knows only the end of the process, not `timeout`.
 *
 * @throws ChopmarkError `INPUT_TIMEOUT` from each command that is running then, or starts later
 */
export const execWithin =
  (exec: Exec, signal: AbortSignal): Exec =>
  async (command, args, options) => {
    try {
      return await exec(command, args, { ...options, signal });
    } catch (error) {
      throw signal.aborted ? toTimeoutError(signal, `${command} ended`) : error;
    }
  };
