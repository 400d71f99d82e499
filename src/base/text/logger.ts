import type { Clock, Logger } from '../ports.ts';
import { neutralizeForTerminal, neutralizeLine } from '../secrets/neutralize.ts';
import type { Redactor } from '../secrets/redact.ts';
import { createProgressMeter, describeProgress, drawProgress, type ProgressState } from './progress.ts';

export interface LogOptions {
  /** Writes text unchanged, line feeds included; usually to standard error. */
  write(text: string): void;
  redactor: Redactor;
  /** `silent` shows nothing, warnings included. */
  level: 'silent' | 'info' | 'debug';
  /** `drawn`: one line that is redrawn, for a terminal. `lines`: a line every ten seconds, for a log. `none`: no progress. */
  progress: 'drawn' | 'lines' | 'none';
  color: boolean;
  clock: Pick<Clock, 'now'>;
  /** Columns of the terminal. */
  columns?: number;
}

/** Milliseconds between two updates of the progress line. */
const REDRAW = 100;
/** Milliseconds between two progress lines in a log. */
export const PROGRESS_LINE_INTERVAL = 10_000;
const ERASE_LINE = '\r\u001b[2K';
const YELLOW = '\u001b[33m';
const DIM = '\u001b[2m';
const PLAIN = '\u001b[0m';

/**
 * A logger for people. Every text is redacted first, then neutralized. Lines after the first are indented, so that no line can pose as
 * another message.
 */
export function createLogger({ write, redactor, level, progress, color, clock, columns = 80 }: LogOptions): Logger {
  let drawn = false;
  let lastDrawing = Number.NEGATIVE_INFINITY;
  const measure = createProgressMeter(clock);
  const isLineDue = createLineSchedule();

  const erase = () => {
    if (drawn) write(ERASE_LINE);
    drawn = false;
  };
  const print = (message: string, style: string) => {
    erase();
    const text = neutralizeForTerminal(redactor.redact(message)).replaceAll('\n', '\n  ');
    write(color && style ? `${style}${text}${PLAIN}\n` : `${text}\n`);
  };

  return {
    debug: (message) => level === 'debug' && print(message, DIM),
    info: (message) => level !== 'silent' && print(message, ''),
    warn: (message) => level !== 'silent' && print(`warning: ${message}`, YELLOW),
    progress(task, done, total) {
      if (progress === 'none' || level === 'silent') return;
      const state = measure(task, done, total);
      const now = clock.now().getTime();
      if (progress === 'lines') {
        const isDue = isLineDue(state, now);
        if (isDue) print(describeProgress({ ...state, task: neutralizeLine(task) }), '');
        return;
      }
      if (done >= total) return erase();
      if (now - lastDrawing < REDRAW) return;
      lastDrawing = now;
      write(`${ERASE_LINE}${drawProgress({ ...state, task: neutralizeLine(redactor.redact(task)) }, columns)}`);
      drawn = true;
    },
    secret: (value) => redactor.add(value),
  };
}

/** Decides when a log gets a progress line: ten seconds after a task began, and every ten seconds after that. Short tasks get none. */
export function createLineSchedule(): (state: ProgressState, now: number) => boolean {
  let task: string | undefined;
  let last = 0;
  return (state, now) => {
    if (state.task !== task) {
      task = state.task;
      last = now;
      return false;
    }
    if (now - last < PROGRESS_LINE_INTERVAL) return false;
    last = now;
    return true;
  };
}
