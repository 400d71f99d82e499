import { throwIfEnded } from '../errors/timeout-error.ts';
import type { Clock, HttpSettings } from '../ports.ts';

export interface Pace {
  /** Resolves when a request to `host` may start; call the result when the request has ended. Rejects when the run ends. */
  enter(host: string): Promise<() => void>;
  /** Starts no request to `host` for this many milliseconds, as its Retry-After asks. */
  pause(host: string, milliseconds: number): void;
}

interface HostState {
  inFlight: number;
  waiting: (() => void)[];
  /** Milliseconds since the epoch. */
  pausedUntil: number;
  /** When the bucket would be full again: a token bucket that holds one second's worth, stored as a time (GCRA). */
  fullAt: number;
}

/** The request budget: requests in flight and requests per second, for each host. Requests start in the order in which they asked. */
export function createRateLimiter(clock: Clock, { signal, requestRate, concurrency }: HttpSettings): Pace {
  const hosts = new Map<string, HostState>();
  const interval = requestRate > 0 ? 1000 / requestRate : 0;
  const burst = Math.max(1000 - interval, 0);

  const stateOf = (host: string): HostState => {
    const state = hosts.get(host) ?? { inFlight: 0, waiting: [], pausedUntil: 0, fullAt: 0 };
    hosts.set(host, state);
    return state;
  };
  const leave = (state: HostState) => {
    const next = state.waiting.shift();
    if (next) next();
    else state.inFlight--;
  };
  const takeToken = (state: HostState, now: number): number => {
    const start = Math.max(now, state.fullAt - burst);
    state.fullAt = Math.max(state.fullAt, start) + interval;
    return start;
  };
  const waitUntil = async (time: number) => {
    const left = time - clock.now().getTime();
    if (left > 0) await clock.sleep(left, signal);
  };

  return {
    async enter(host) {
      const state = stateOf(host);
      if (state.inFlight < Math.max(concurrency, 1)) state.inFlight++;
      else await new Promise<void>((resolve) => state.waiting.push(resolve));
      try {
        throwIfEnded(signal, `a request to ${host} was sent`);
        if (interval > 0) await waitUntil(takeToken(state, clock.now().getTime()));
        // Another response may have extended the pause during the wait.
        while (state.pausedUntil > clock.now().getTime()) await waitUntil(state.pausedUntil);
      } catch (error) {
        leave(state);
        throw error;
      }
      return () => leave(state);
    },
    pause(host, milliseconds) {
      const state = stateOf(host);
      state.pausedUntil = Math.max(state.pausedUntil, clock.now().getTime() + milliseconds);
    },
  };
}
