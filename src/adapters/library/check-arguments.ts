import { ChopmarkError } from '../../base/errors/errors.ts';
import type { Ports } from '../../base/ports.ts';
import { suggestWord } from '../../base/text/did-you-mean.ts';
import { toCamelCase } from '../../options/schema/option-names.ts';
import type { NamedData } from '../../subjects/named-data.ts';
import type { DataToVerify } from './data-to-verify.ts';

/* Callers without TypeScript can pass anything. An unknown name would drop what it asks for, without a message. */

const DATA = ['bundle', 'artifact', 'thresholds'] as const satisfies readonly (keyof DataToVerify)[];
const NAMED_DATA = ['name', 'bytes', 'digest'] as const satisfies readonly (keyof NamedData)[];
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
export function checkData(given: DataToVerify): void {
  checkObject(given, 'the data to verify');
  checkNames(given, DATA, 'the data to verify');
  const { bundle, artifact }: { bundle: unknown; artifact: unknown } = given;
  if (!isTextOrBytes(artifact))
    throw wrong('artifact must be a string or a Uint8Array.', 'Pass the text, or the bytes as fs.readFile returns them.');
  if (!isTextOrBytes(bundle) && !(typeof bundle === 'object' && bundle !== null && 'mediaType' in bundle))
    throw wrong('bundle must be a string, a Uint8Array, or a bundle as an object.', 'Pass the content of the file, or the parsed bundle.');
  if (!('thresholds' in given)) return;
  if (given.thresholds === undefined)
    throw wrong('thresholds are given, but undefined.', 'Leave them out, or set them. Check that the variable they come from is set.');
  checkObject(given.thresholds, 'thresholds');
}

const isTextOrBytes = (given: unknown) => typeof given === 'string' || given instanceof Uint8Array;

/** @throws ChopmarkError `INPUT_OPTION_VALUE`, `INPUT_OPTION_UNKNOWN` */
export function checkNamedData(data: readonly NamedData[]): void {
  if (!Array.isArray(data) || data.length === 0)
    throw wrong('A list with one item or more was expected for the data to sign.', "Pass a list, such as [{ name: 'app', bytes }].");
  // A list with a hole has an item there that is undefined, which forEach would pass over.
  for (const [index, item] of data.entries()) {
    const what = `item ${index} of the data to sign`;
    checkObject(item, what);
    checkNames(item, NAMED_DATA, what);
    const { name, bytes, digest }: { name: unknown; bytes?: unknown; digest?: unknown } = item;
    if (typeof name !== 'string') throw wrong(`The name of ${what} must be a string.`, 'Name it as verifiers know it: a file name.');
    if ((bytes === undefined) === (digest === undefined))
      throw wrong(
        `Either bytes or a digest were expected in ${what}.`,
        'Give one of the two. Check that the variable it comes from is set.',
      );
    if (bytes !== undefined && !(bytes instanceof Uint8Array))
      throw wrong(`The bytes of ${what} must be a Uint8Array.`, 'Encode text first: Buffer.from(text).');
    if (digest !== undefined && typeof digest !== 'string')
      throw wrong(`The digest of ${what} must be a string.`, 'Write it as sha256:HEX.');
  }
}

/**
 * Refuses options that data in memory does not have, in any spelling: they would be dropped.
 *
 * @param names As the library spells them.
 * @param command The function that has them.
 * @throws ChopmarkError `INPUT_OPTION_UNKNOWN`
 */
export function refuseOptions(options: unknown, names: readonly string[], command: string): void {
  const given = typeof options === 'object' && options !== null ? Object.keys(options).map(toCamelCase) : [];
  const name = names.find((each) => given.includes(each));
  if (name === undefined) return;
  throw new ChopmarkError({
    code: 'INPUT_OPTION_UNKNOWN',
    message: `${command}Data has no option ${name}, because its artifacts are in memory.`,
    hint: `Give the artifacts as data, or use ${command} for files and images.`,
  });
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
