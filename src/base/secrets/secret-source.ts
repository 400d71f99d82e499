import { resolve } from 'node:path';
import { ChopmarkError } from '../errors/errors.ts';
import { readBoundedFile } from '../fs/read-file.ts';
import { MAX_TOKEN } from '../limits.ts';
import type { Env } from '../ports.ts';

export interface Secret {
  /** Without white space around it. */
  value: string;
  /** The option held the secret itself, which every process list shows: the caller warns. */
  literal: boolean;
}

export interface SecretOptions {
  env: Env;
  /** The option, for messages: "identity-token". */
  what: string;
  /** Absolute. */
  workingFolder: string;
  /** Bytes. Default: an identity token's bound. */
  maxBytes?: number;
}

const LITERAL = /^\s*(?:eyJ[\w-]+\.[\w-]+\.[\w-]*|-----BEGIN [\s\S]+)\s*$/;
/** Whether an option holds a JWT or PEM itself, not where one is. */
export const isLiteralSecret = (source: string): boolean => LITERAL.test(source);

/** Only a name that looks like one is shown: `env:$TOKEN` puts the token in its place. */
const SHOWN_NAME = /^[A-Z_][A-Z0-9_]{0,63}$/;

/**
 * A token or key from where an option says: `env:NAME`, a file's path (pipes too), or the text itself where it is a JWT or PEM.
 * No message quotes the option, since what was meant as a secret may have been taken for a path.
 *
 * @throws ChopmarkError `INPUT_SECRET_UNREADABLE`, `INPUT_SECRET_EMPTY`
 */
export async function readSecret(source: string, { env, what, workingFolder, maxBytes = MAX_TOKEN }: SecretOptions): Promise<Secret> {
  if (isLiteralSecret(source)) return { value: source.trim(), literal: true };
  const value = source.startsWith('env:')
    ? readVariable(source.slice(4), env, what)
    : await readSecretFile(resolve(workingFolder, source), what, maxBytes);
  if (value.trim() === '')
    throw new ChopmarkError({ code: 'INPUT_SECRET_EMPTY', message: `What ${what} points to is empty.`, hint: remedy(what) });
  return { value: value.trim(), literal: false };
}

function readVariable(name: string, env: Env, what: string): string {
  const value = env[name];
  if (value !== undefined) return value;
  const shown = SHOWN_NAME.test(name) ? `The variable ${name}` : 'The variable';
  throw new ChopmarkError({ code: 'INPUT_SECRET_UNREADABLE', message: `${shown} that ${what} names is not set.`, hint: remedy(what) });
}

async function readSecretFile(path: string, what: string, maxBytes: number): Promise<string> {
  try {
    return (await readBoundedFile(path, maxBytes, `the file of ${what}`, { pipes: true })).toString('utf8');
  } catch (error) {
    // Its message names the path.
    const reason =
      error instanceof ChopmarkError && error.code === 'INPUT_TOO_LARGE' ? `is longer than ${maxBytes} bytes` : 'could not be read';
    throw new ChopmarkError({ code: 'INPUT_SECRET_UNREADABLE', message: `The file that ${what} names ${reason}.`, hint: remedy(what) });
  }
}

const remedy = (what: string) => `Give ${what} the path of a file that holds the secret, or env:NAME for the variable NAME.`;
