import { resolve } from 'node:path';
import { ChopmarkError } from '../errors/errors.ts';
import { explainFileError } from '../errors/file-error.ts';
import { readBoundedFile } from '../fs/read-file.ts';
import { MAX_TOKEN } from '../limits.ts';
import type { Env } from '../ports.ts';
import { explainEncoding } from '../text-encoding.ts';

export interface Secret {
  /** Without white space around it. */
  value: string;
  /** Whether the option holds the secret itself, which every process list shows: the caller warns. */
  literal: boolean;
}

export interface SecretOptions {
  env: Env;
  /** The option, for messages: "identity-token". */
  what: string;
  /** Absolute. */
  workingFolder: string;
  /** Bytes. Default: the limit of an identity token. */
  maxBytes?: number;
}

const LITERAL = /^\s*(?:eyJ[\w-]+\.[\w-]+\.[\w-]*|-----BEGIN [\s\S]+)\s*$/;
/** Whether an option holds a JWT or PEM itself, and not its location. */
export const isLiteralSecret = (source: string): boolean => LITERAL.test(source);

/** Only a name that looks like a variable is shown: with `env:$TOKEN` the shell puts the token in its place. */
const SHOWN_NAME = /^[A-Z_][A-Z0-9_]{0,63}$/;
/** Only what is certainly a path is shown: it says where it starts, or ends like a file of keys or tokens. */
const SHOWN_PATH = /^(?:\.{0,2}[\\/]|[A-Za-z]:[\\/]).{1,300}$|^[\w./\\-]{1,300}\.(?:jwt|key|pem|token|txt)$/;
/** A part of a path that may itself be a token: long, of mixed letters and digits. */
const isOpaque = (path: string): boolean =>
  (path.match(/[\w+=.~-]{20,}/g) ?? []).some((run) => /[a-z]/.test(run) && /[A-Z]/.test(run) && /\d/.test(run));

/**
 * Reads a token or key from the location that an option states: `env:NAME`, the path of a file (or pipe), or the text itself if it is
 * a JWT or PEM. Messages quote a name or path only if it looks like one, because a user may pass the secret itself by mistake.
 *
 * @throws ChopmarkError `INPUT_SECRET_UNREADABLE`, `INPUT_SECRET_EMPTY`
 */
export async function readSecret(source: string, { env, what, workingFolder, maxBytes = MAX_TOKEN }: SecretOptions): Promise<Secret> {
  if (isLiteralSecret(source)) return { value: source.trim(), literal: true };
  const value = source.startsWith('env:')
    ? readVariable(source.slice(4), env, what)
    : await readSecretFile(source, resolve(workingFolder, source), what, maxBytes);
  if (value.trim() === '')
    throw new ChopmarkError({ code: 'INPUT_SECRET_EMPTY', message: `--${what}: ${showSource(source)} is empty.`, hint: hintFor(what) });
  return { value: value.trim(), literal: false };
}

function readVariable(name: string, env: Env, what: string): string {
  const value = env[name];
  if (value !== undefined) return value;
  const message = `--${what}: ${showSource(`env:${name}`)} is not set.`;
  throw new ChopmarkError({ code: 'INPUT_SECRET_UNREADABLE', message, hint: hintFor(what) });
}

async function readSecretFile(source: string, path: string, what: string, maxBytes: number): Promise<string> {
  try {
    const bytes = await readBoundedFile(path, maxBytes, 'the file', { pipes: true });
    const encoding = explainEncoding(bytes);
    if (encoding === undefined) return bytes.toString('utf8');
    throw new ChopmarkError({
      code: 'INPUT_SECRET_UNREADABLE',
      message: `--${what}: ${showSource(source)} is ${encoding}.`,
      hint: hintFor(what),
    });
  } catch (error) {
    if (error instanceof ChopmarkError && error.code === 'INPUT_SECRET_UNREADABLE') throw error;
    // Not kept as the cause: its message contains the path.
    const message = `--${what}: ${showSource(source)} cannot be read: ${explain(error, maxBytes)}.`;
    throw new ChopmarkError({ code: 'INPUT_SECRET_UNREADABLE', message, hint: hintFor(what) });
  }
}

function explain(error: unknown, maxBytes: number): string {
  if (!(error instanceof ChopmarkError)) return explainFileError(error);
  if (error.code === 'INPUT_TOO_LARGE') return `it is longer than ${maxBytes} bytes`;
  return error.cause === undefined ? 'it is a folder' : explainFileError(error.cause);
}

function showSource(source: string): string {
  if (source.startsWith('env:')) {
    const name = source.slice(4);
    return SHOWN_NAME.test(name) ? `the variable ${name}` : 'the variable (its name is not shown, because it may be a secret)';
  }
  const isShown = SHOWN_PATH.test(source) && !isOpaque(source);
  return isShown ? `the file ${source}` : 'the file (its path is not shown, because it may be a secret)';
}

const hintFor = (what: string) => `Set --${what} to the path of a file that holds the secret, or to env:NAME for the variable NAME.`;
