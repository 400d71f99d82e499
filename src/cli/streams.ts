import type { Env } from '../core/ports.ts';

/** What standard output and standard error are to the rest: a place to write to that says when it has arrived. */
export interface Output {
  write(text: string): Promise<void>;
  colour: boolean;
  terminal: boolean;
  columns: number;
}

const COLUMNS = 100;

/** Standard output or error. A reader that went away (EPIPE: `| head`) is no error: what is left is dropped. */
export function openStream(stream: NodeJS.WriteStream, env: Env, noColour: boolean): Output {
  let gone = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    gone = true;
  });
  return {
    write: (text) =>
      new Promise((resolve) => {
        if (gone) resolve();
        else stream.write(text, () => resolve());
      }),
    colour: wantsColour(env, noColour, stream.isTTY === true),
    terminal: stream.isTTY === true,
    columns: stream.columns || COLUMNS,
  };
}

/** Colour on terminals; NO_COLOR (no-color.org) takes it away, FORCE_COLOR brings it, `no-colour` wins over both. */
export function wantsColour(env: Env, noColour: boolean, isTerminal: boolean): boolean {
  if (noColour || env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTerminal && env.TERM !== 'dumb';
}
