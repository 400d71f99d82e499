import { ChopmarkError } from '../../src/base/errors/errors.ts';

/** How inputs of a target are changed: `json` by its structure, `text` by its lines and words, `bytes` by its bytes. */
export type Shape = 'json' | 'text' | 'bytes';

type ErrorClass = abstract new (...parts: never[]) => Error;

/** One parser of foreign input. */
export interface FuzzTarget {
  /** Kebab-case. Also the name of the folder of its fixtures. */
  name: string;
  shape: Shape;
  /** Valid inputs, which are changed. The first is the smallest that reaches most of the parser. */
  seeds(): readonly (Uint8Array | string)[];
  /** What the format has in it: inserted as it stands. */
  words?: readonly string[];
  /** Parses the input. A result that breaks a promise of the parser is an error too: see `expectSame`. */
  read(input: Buffer): unknown;
  /** What the parser is documented to throw instead of a `ChopmarkError`. */
  mayThrow?: readonly ErrorClass[];
  /** Bytes of the largest input that growth is measured with. Default: 1 MB. */
  largest?: number;
}

/** Thrown by targets for a result that breaks a promise of the parser. */
export class BrokenPromise extends Error {
  override readonly name = 'BrokenPromise';
}

/** What a parser did that it may not do. */
export interface Fault {
  /** The same for the same fault: the class of the error and the place in the sources that threw it. */
  signature: string;
  message: string;
  stack: string;
}

/** Codes that mean a bug in chopmark. */
const BUG_CODES: readonly string[] = ['STORE_UNEXPECTED'];
/** Characters. A message is for a person: what it quotes of an input has to be bounded. */
const MAX_MESSAGE = 50_000;

/**
 * Runs a target. @returns What it did that it may not do: anything but to return or to throw an error that is documented, with a bounded
 * message.
 */
export async function runTarget(target: FuzzTarget, input: Buffer): Promise<Fault | undefined> {
  try {
    await target.read(input);
    return undefined;
  } catch (error) {
    return judgeError(target, error);
  }
}

function judgeError({ mayThrow = [] }: Pick<FuzzTarget, 'mayThrow'>, error: unknown): Fault | undefined {
  if (!(error instanceof Error)) return { signature: `thrown ${typeof error}`, message: String(error), stack: '' };
  const isDocumented = error instanceof ChopmarkError ? !BUG_CODES.includes(error.code) : mayThrow.some((type) => error instanceof type);
  const told = error instanceof ChopmarkError ? error.message + (error.hint ?? '') : error.message;
  if (isDocumented && told.length <= MAX_MESSAGE) return undefined;
  const stack = error.stack ?? '';
  const place = /\/(src\/[\w./-]+\.ts):(\d+)/.exec(stack.slice(stack.indexOf('\n    at ')));
  const what = isDocumented ? `message of ${told.length} characters` : error.message.split('\n', 1)[0]?.slice(0, 300);
  const at = isDocumented ? ((error as Partial<ChopmarkError>).code ?? '') : place ? `${place[1]}:${place[2]}` : error.message.slice(0, 80);
  return { signature: `${isDocumented ? 'long message' : error.name} ${at}`, message: what ?? '', stack: stack.slice(0, 4000) };
}

/** For promises that are about two values, such as a round trip. @throws BrokenPromise */
export function expectSame(one: unknown, other: unknown, promise: string): void {
  if (write(one) !== write(other)) throw new BrokenPromise(`${promise}: ${write(one).slice(0, 200)} is not ${write(other).slice(0, 200)}`);
}

const write = (value: unknown): string =>
  JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? `${part}n` : part instanceof Map ? [...part] : part)) ?? 'undefined';
