/** Signals that end a run in order, and the exit codes shells expect of them. */
const CODES = { SIGINT: 130, SIGTERM: 143 } as const;

export interface Interruption {
  /** Aborted by the first signal; a second one ends the process at once. */
  signal: AbortSignal;
  /** 128 + the signal's number, once one came. */
  exitCode(): number | undefined;
  /** Which one came. */
  name(): string | undefined;
}

/** Lets work end in order when somebody presses Ctrl-C or a runner cancels the job. */
export function listenForSignals(): Interruption {
  const controller = new AbortController();
  let received: keyof typeof CODES | undefined;
  for (const name of Object.keys(CODES) as (keyof typeof CODES)[]) {
    process.on(name, () => {
      if (received) process.exit(CODES[received]);
      received = name;
      controller.abort(new Error(`interrupted by ${name}`));
    });
  }
  return { signal: controller.signal, exitCode: () => received && CODES[received], name: () => received };
}
