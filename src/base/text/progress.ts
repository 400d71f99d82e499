import type { Clock } from '../ports.ts';

/** The progress of one task. */
export interface ProgressState {
  /** "Signing", or with the unit that is counted: "Hashing (MB)". */
  task: string;
  done: number;
  total: number;
  /** Per second, over the whole task so far; absent until it is meaningful. */
  rate?: number;
  /** Remaining seconds at that rate, rounded up. */
  left?: number;
}

/** Milliseconds before a rate is shown: the first items are not representative. */
const SETTLING = 1_000;

/** Measures tasks from their first report. One task at a time: a new name starts a new measurement. */
export function createProgressMeter(clock: Pick<Clock, 'now'>): (task: string, done: number, total: number) => ProgressState {
  let current: { task: string; started: number; offset: number } | undefined;
  return (task, done, total) => {
    const now = clock.now().getTime();
    if (current?.task !== task || done < current.offset) current = { task, started: now, offset: done };
    const elapsed = now - current.started;
    const made = done - current.offset;
    if (done >= total) current = undefined;
    if (elapsed < SETTLING || made <= 0) return { task, done, total };
    const rate = (made * 1_000) / elapsed;
    return { task, done, total, rate, left: Math.ceil((total - done) / rate) };
  };
}

const CELLS = 20;

/** A line for a terminal, cut to `columns`: `Signing [#####---------------] 250/1000, 38/s, 20 s left`. */
export function drawProgress(state: ProgressState, columns: number): string {
  const { task, done, total } = state;
  const filled = total > 0 ? Math.min(CELLS, Math.floor((done / total) * CELLS)) : 0;
  const bar = `[${'#'.repeat(filled)}${'-'.repeat(CELLS - filled)}]`;
  const counts = ` ${done}/${total}`;
  const wide = `${task} ${bar}${counts}${describePace(state)}`;
  if (wide.length < columns) return wide;
  return `${task.slice(0, Math.max(columns - 1 - counts.length, 0))}${counts}`;
}

/** The same as a line of a log: `Signing: 250 of 1000, 38/s, 20 s left`. */
export const describeProgress = (state: ProgressState): string => `${state.task}: ${state.done} of ${state.total}${describePace(state)}`;

function describePace({ rate, left }: ProgressState): string {
  if (rate === undefined || left === undefined) return '';
  const shown = rate >= 10 ? Math.round(rate) : Number(rate.toPrecision(2));
  return `, ${shown}/s, ${describeSeconds(left)} left`;
}

function describeSeconds(seconds: number): string {
  if (seconds < 100) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${Math.ceil(minutes / 60)} h`;
}
