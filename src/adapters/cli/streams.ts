import { ChopmarkError } from '../../base/errors/errors.ts';
import { explainFileError } from '../../base/errors/file-error.ts';
import type { Env } from '../../base/ports.ts';

/** What standard output and standard error are to the rest: a place to write to that says when it has arrived. */
export interface Output {
  write(text: string): Promise<void>;
  color: boolean;
  terminal: boolean;
  columns: number;
}

const COLUMNS = 100;

/**
 * Standard output or error. A reader that went away (EPIPE: `| head`) is no error: what is left is dropped. A disk that is full is
 * one for who reads standard output (`STORE_OUTPUT_WRITE`); where standard error cannot be written, nobody can be told.
 */
export function openStream(stream: NodeJS.WriteStream, env: Env, noColor: boolean): Output {
  const mustArrive = stream === process.stdout;
  let gone = false;
  // Every failure reaches the write that met it; without a listener Node would end the process.
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

/** Color on terminals; NO_COLOR (no-color.org) takes it away, FORCE_COLOR brings it, `no-color` wins over both. */
export function wantsColor(env: Env, noColor: boolean, isTerminal: boolean): boolean {
  if (noColor || env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTerminal && env.TERM !== 'dumb';
}

const cannotWrite = (cause: unknown) =>
  new ChopmarkError({
    code: 'STORE_OUTPUT_WRITE',
    message: `Standard output could not be written: ${explainFileError(cause)}.`,
    hint: 'Free some space, or send the output elsewhere. What was signed or decided stands as it is.',
    cause,
  });
