import { jest } from '@jest/globals';

export interface TimeLimit {
  /** Milliseconds that were asked for, in the order in which they were. */
  asked: number[];
  /** The time is over, for all that was started until now. */
  expire(): void;
}

/**
 * Takes over `AbortSignal.timeout`: a time limit ends when the test says so, not when a busy machine has taken that long to reach what
 * hangs. `jest.restoreAllMocks()` gives it back.
 */
export function takeTimeLimits(): TimeLimit {
  const running = new Set<AbortController>();
  const asked: number[] = [];
  jest.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
    const controller = new AbortController();
    running.add(controller);
    asked.push(milliseconds);
    return controller.signal;
  });
  return {
    asked,
    expire() {
      for (const controller of running) controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
      running.clear();
    },
  };
}
