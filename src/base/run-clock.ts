import type { Clock, RunClock } from './ports.ts';

/** The clock of a run that `signal` ends. */
export const bindClock = (clock: Clock, signal: AbortSignal): RunClock => ({
  now: () => clock.now(),
  sleep: (milliseconds) =>
    clock.sleep(milliseconds, signal).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    }),
});
