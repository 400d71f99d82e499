import type { Http, Ports, RunClock } from '../../../base/ports.ts';
import { bindClock } from '../../../base/run-clock.ts';

/** One running command: its deadline, its network, and the duration of its steps. */
export interface Run {
  http: Http;
  /** Aborted when the deadline passes or the adapter ends the run. */
  signal: AbortSignal;
  /** Ends its pauses with the run. */
  clock: RunClock;
  /** Milliseconds by step. */
  timings: Record<string, number>;
  /** Does `work` and adds its time to `timings[step]`. */
  timed<T>(step: string, work: () => Promise<T> | T): Promise<T>;
}

export interface RunBounds {
  /** Milliseconds. */
  timeout: number;
  /** Requests per second to one service. 0 means no limit. */
  requestRate: number;
  /** Requests in flight to one service. */
  concurrency: number;
}

export function startRun(
  ports: Pick<Ports, 'connect' | 'clock' | 'signal' | 'setLimit'>,
  { timeout, requestRate, concurrency }: RunBounds,
): Run {
  ports.setLimit?.(timeout);
  const signal = AbortSignal.any([ports.signal, AbortSignal.timeout(timeout)]);
  const timings: Record<string, number> = {};
  return {
    http: ports.connect({ signal, requestRate, concurrency }),
    signal,
    clock: bindClock(ports.clock, signal),
    timings,
    async timed(step, work) {
      const started = ports.clock.now().getTime();
      try {
        return await work();
      } finally {
        timings[step] = (timings[step] ?? 0) + ports.clock.now().getTime() - started;
      }
    },
  };
}
