import type { Clock, Logger } from '../ports.ts';
import { neutralizeForTerminal, neutralizeLine } from '../secrets/neutralize.ts';
import type { Redactor } from '../secrets/redact.ts';

export interface LogOptions {
  /** Takes text as it is, line feeds included: standard error, as a rule. */
  write(text: string): void;
  redactor: Redactor;
  /** `silent` shows nothing, warnings included. */
  level: 'silent' | 'info' | 'debug';
  /** Whether somebody watches: progress is drawn only there. */
  terminal: boolean;
  color: boolean;
  clock: Pick<Clock, 'now'>;
  /** Columns of the terminal. */
  columns?: number;
}

/** Milliseconds between two drawings of the progress line. */
const REDRAW = 100;
const ERASE_LINE = '\r\u001b[2K';
const YELLOW = '\u001b[33m';
const DIM = '\u001b[2m';
const PLAIN = '\u001b[0m';

/** A logger for people. Every text is redacted first, then neutralized; lines after the first are indented, so none can pose as another message. */
export function createLogger({ write, redactor, level, terminal, color, clock, columns = 80 }: LogOptions): Logger {
  let drawn = false;
  let lastDrawing = Number.NEGATIVE_INFINITY;

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
      if (!terminal || level === 'silent') return;
      if (done >= total) return erase();
      const now = clock.now().getTime();
      if (now - lastDrawing < REDRAW) return;
      lastDrawing = now;
      const counted = ` ${done}/${total}`;
      write(`${ERASE_LINE}${neutralizeLine(redactor.redact(task)).slice(0, Math.max(columns - 1 - counted.length, 0))}${counted}`);
      drawn = true;
    },
    secret: (value) => redactor.add(value),
  };
}
