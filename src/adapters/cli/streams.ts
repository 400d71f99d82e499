import { writeSync } from 'node:fs';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { explainFileError } from '../../base/errors/file-error.ts';
import type { Env } from '../../base/ports.ts';

/** Standard output or standard error. A write resolves when the text was written. */
export interface Output {
  write(text: string): Promise<void>;
  color: boolean;
  terminal: boolean;
  columns: number;
}

const COLUMNS = 100;

/**
 * Standard output or standard error. A closed reader (EPIPE: `| head`) is not an error, and the rest is dropped. A full disk is an error for
 * standard output (`STORE_OUTPUT_WRITE`). A failure of standard error cannot be reported.
 */
export function openStream(stream: NodeJS.WriteStream, env: Env, noColor: boolean): Output {
  const mustArrive = stream === process.stdout;
  let gone = false;
  // Every failure is reported to its write. Without a listener, Node would end the process.
  stream.on('error', () => {
    gone = true;
  });
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        if (gone) resolve();
        else
          stream.write(text, (error: NodeJS.ErrnoException | null | undefined) => {
            if (!error || error.code === 'EPIPE' || !mustArrive) resolve();
            else reject(cannotWrite(error));
          });
      }),
    color: wantsColor(env, noColor, stream.isTTY === true),
    terminal: stream.isTTY === true,
    columns: stream.columns || COLUMNS,
  };
}

/** Writes where nothing can be awaited, because the process ends. */
export function writeNow(descriptor: 1 | 2, text: string): void {
  try {
    writeSync(descriptor, text);
  } catch {
    // The reader is gone, or it is full.
  }
}

/** Color on terminals. NO_COLOR (no-color.org) disables it, FORCE_COLOR enables it, and `no-color` takes precedence over both. */
export function wantsColor(env: Env, noColor: boolean, isTerminal: boolean): boolean {
  if (noColor || env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTerminal && env.TERM !== 'dumb';
}

const cannotWrite = (cause: unknown) =>
  new ChopmarkError({
    code: 'STORE_OUTPUT_WRITE',
    message: `Standard output could not be written: ${explainFileError(cause)}.`,
    hint: 'Free disk space, or redirect the output. Signatures and verdicts of this run are not affected.',
    cause,
  });
