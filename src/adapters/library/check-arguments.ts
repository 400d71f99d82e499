import { ChopmarkError } from '../../base/errors/errors.ts';
import type { Ports } from '../../base/ports.ts';
import { suggestWord } from '../../base/text/did-you-mean.ts';
import type { GivenData } from '../../engine/verify/verify-data.ts';

/* Callers without TypeScript can pass anything. An unknown name would drop what it asks for, without a message. */

const DATA = ['bundle', 'artifact', 'thresholds'] as const satisfies readonly (keyof GivenData)[];
const PORTS = [
  'env',
  'clock',
  'exec',
  'runCommand',
  'logger',
  'connect',
  'openGithub',
  'workingFolder',
  'cacheFolder',
  'signal',
] as const satisfies readonly (keyof Ports)[];

/** @throws ChopmarkError `INPUT_OPTION_VALUE`, `INPUT_OPTION_UNKNOWN` */
export function checkData(given: GivenData): void {
  checkObject(given, 'the data to verify');
  checkNames(given, DATA, 'the data to verify');
  for (const name of ['bundle', 'artifact'] as const)
    if (typeof given[name] !== 'string' && !(given[name] instanceof Uint8Array))
      throw wrong(`${name} must be a string or a Uint8Array.`, 'Pass the text, or the bytes as fs.readFile returns them.');
  if (!('thresholds' in given)) return;
  if (given.thresholds === undefined)
    throw wrong('thresholds are given, but undefined.', 'Leave them out, or set them. Check that the variable they come from is set.');
  checkObject(given.thresholds, 'thresholds');
}

/**
 * Ports that are undefined count as not given.
 *
 * @throws ChopmarkError `INPUT_OPTION_VALUE`, `INPUT_OPTION_UNKNOWN`
 */
export function checkPorts(given: Partial<Ports>): Partial<Ports> {
  checkObject(given, 'the ports');
  checkNames(given, PORTS, 'the ports');
  return Object.fromEntries(Object.entries(given).filter(([, port]) => port !== undefined));
}

/**
 * Requires an object whose names are all its own. The entries of a Map and inherited names would not be read.
 *
 * @throws ChopmarkError `INPUT_OPTION_VALUE`
 */
export function checkObject(given: unknown, what: string): void {
  if (typeof given !== 'object' || given === null || Array.isArray(given) || given instanceof Map)
    throw wrong(`An object was expected for ${what}.`, 'Pass an object, such as { name: value }.');
  for (const name in given)
    if (!Object.hasOwn(given, name))
      throw wrong(`${name} of ${what} is inherited, so it would not be read.`, 'Copy it into the object: { ...defaults, ...options }.');
}

function checkNames(given: object, known: readonly string[], what: string): void {
  const name = Object.keys(given).find((each) => !known.includes(each));
  if (name === undefined) return;
  const closest = suggestWord(name, known);
  throw new ChopmarkError({
    code: 'INPUT_OPTION_UNKNOWN',
    message: `${JSON.stringify(name.slice(0, 80))} is not a name of ${what}.`,
    hint: `${closest ? `Did you mean ${closest}? ` : ''}The names are ${known.join(', ')}.`,
  });
}

const wrong = (message: string, hint: string) => new ChopmarkError({ code: 'INPUT_OPTION_VALUE', message, hint });
