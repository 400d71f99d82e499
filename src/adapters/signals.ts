import { ChopmarkError } from '../base/errors/errors.ts';

/** Signals that end a run cleanly, and the exit codes that shells expect for them. */
const CODES = { SIGINT: 130, SIGTERM: 143 } as const;

export interface Interruption {
  /** Aborted by the first signal. A second signal ends the process at once. */
  signal: AbortSignal;
  /** 128 + the number of the signal, after one was received. */
  exitCode(): number | undefined;
  /** The name of the received signal. */
  name(): string | undefined;
}

/** Lets work end cleanly after Ctrl-C, or when a runner cancels the job. */
export function listenForSignals(): Interruption {
  const controller = new AbortController();
  let received: keyof typeof CODES | undefined;
  for (const name of Object.keys(CODES) as (keyof typeof CODES)[]) {
    process.on(name, () => {
      if (received) process.exit(CODES[received]);
      received = name;
      // The run reports the reason of the signal: without it, an interruption would look like a timeout.
      controller.abort(
        new ChopmarkError({
          code: 'SIGNING_INTERRUPTED',
          message: `Interrupted by ${name}.`,
          hint: 'Run the same command again to continue: finished signatures are kept.',
        }),
      );
    });
  }
  return { signal: controller.signal, exitCode: () => received && CODES[received], name: () => received };
}
