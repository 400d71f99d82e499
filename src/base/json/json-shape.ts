import { JsonError } from './json.ts';
import { LongText } from './long-text.ts';

/**
 * Readers for parts of untrusted JSON. Each returns the value with its type, or throws a `JsonError` with the reason `shape` that names
 * `where` (a path such as `verificationMaterial.tlogEntries[0].logIndex`) and never the value. For the optional readers, undefined and null
 * both mean absent, as in ProtoJSON.
 */
export type JsonObject = Readonly<Record<string, unknown>>;

export function readObject(value: unknown, where: string): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof LongText)
    throw misshapen(value, where, 'an object');
  return value as JsonObject;
}

export const readOptionalObject = (value: unknown, where: string): JsonObject | undefined =>
  optional(value, () => readObject(value, where));

/** `maxLength` in UTF-16 units. The empty string is accepted. */
export function readString(value: unknown, where: string, maxLength = Number.POSITIVE_INFINITY): string {
  if (typeof value !== 'string' && !(value instanceof LongText)) throw misshapen(value, where, 'a string');
  if (value.length > maxLength) throw new JsonError('shape', `${where} is longer than ${maxLength} characters`);
  return String(value);
}

export const readOptionalString = (value: unknown, where: string, maxLength?: number): string | undefined =>
  optional(value, () => readString(value, where, maxLength));

export function readOneOf<Choice extends string>(value: unknown, where: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw misshapen(value, where, `one of ${choices.join(', ')}`);
  return found;
}

export function readBoolean(value: unknown, where: string): boolean {
  if (typeof value !== 'boolean') throw misshapen(value, where, 'true or false');
  return value;
}

export const readOptionalBoolean = (value: unknown, where: string): boolean | undefined => optional(value, () => readBoolean(value, where));

/** A JSON number that is an integer and that a double holds exactly. */
export function readInteger(value: unknown, where: string): number {
  if (!Number.isSafeInteger(value)) throw misshapen(value, where, 'an integer');
  return value as number;
}

export function readArray(value: unknown, where: string, max: number): readonly unknown[] {
  if (!Array.isArray(value)) throw misshapen(value, where, 'a list');
  if (value.length > max) throw new JsonError('shape', `${where} has ${value.length} elements; the limit is ${max}`);
  return value;
}

/** ProtoJSON omits empty lists. */
export const readOptionalArray = (value: unknown, where: string, max: number): readonly unknown[] =>
  optional(value, () => readArray(value, where, max)) ?? [];

/** Canonical base64 with the standard alphabet and padding (RFC 4648, section 4): exactly one text for each sequence of bytes. */
export function readBase64(value: unknown, where: string, maxBytes: number): Buffer {
  const text = value instanceof LongText ? value : readString(value, where);
  if (text.length > Math.ceil(maxBytes / 3) * 4) throw new JsonError('shape', `${where} is longer than ${maxBytes} bytes`);
  const bytes = text instanceof LongText ? text.decodeBase64() : decodeBase64(text);
  if (bytes === undefined) throw misshapen(value, where, 'canonical base64');
  if (bytes.length > maxBytes) throw new JsonError('shape', `${where} is longer than ${maxBytes} bytes`);
  return bytes;
}

function decodeBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
}

export const readOptionalBase64 = (value: unknown, where: string, maxBytes: number): Buffer | undefined =>
  optional(value, () => readBase64(value, where, maxBytes));

const MAX_INT64 = 2n ** 63n - 1n;

/** A signed 64-bit integer. ProtoJSON writes it as a string of digits and also accepts numbers. */
export function readInt64(value: unknown, where: string): bigint {
  const digits = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  if (typeof digits !== 'string' || !/^(?:0|-?[1-9]\d{0,18})$/.test(digits)) throw misshapen(value, where, 'a 64-bit integer');
  const integer = BigInt(digits);
  if (integer > MAX_INT64 || integer < -MAX_INT64 - 1n) throw misshapen(value, where, 'a 64-bit integer');
  return integer;
}

export const readOptionalInt64 = (value: unknown, where: string): bigint | undefined => optional(value, () => readInt64(value, where));

const TIMESTAMP = /^(\d{4}-\d\d-\d\d)[Tt](\d\d:\d\d:\d\d)(\.\d{1,9})?([Zz]|([+-])(\d\d):(\d\d))$/;

/** RFC 3339 with any offset, truncated to milliseconds. Leap seconds and days that do not exist are rejected. */
export function readTimestamp(value: unknown, where: string): Date {
  const parts = TIMESTAMP.exec(readString(value, where, 40));
  if (!parts) throw misshapen(value, where, 'an RFC 3339 time');
  const [, day, clock, fraction = '', , sign, hours = '0', minutes = '0'] = parts;
  const local = new Date(`${day}T${clock}${fraction.padEnd(4, fraction ? '0' : '.000').slice(0, 4)}Z`);
  const onCalendar = !Number.isNaN(local.getTime()) && local.toISOString().startsWith(`${day}T${clock}`);
  if (!onCalendar || Number(hours) > 23 || Number(minutes) > 59) throw misshapen(value, where, 'an RFC 3339 time');
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return new Date(local.getTime() - (sign === '-' ? -offset : offset));
}

export const readOptionalTimestamp = (value: unknown, where: string): Date | undefined =>
  optional(value, () => readTimestamp(value, where));

/** An object whose values are strings: a digest set, annotations. */
export function readStringMap(value: unknown, where: string, max: number): Readonly<Record<string, string>> {
  const object = readObject(value, where);
  const keys = Object.keys(object);
  if (keys.length > max) throw new JsonError('shape', `${where} has ${keys.length} members; the limit is ${max}`);
  for (const key of keys) if (typeof object[key] !== 'string') throw misshapen(value, where, 'an object of strings');
  return object as Readonly<Record<string, string>>;
}

/** For formats in which an unknown field could have a meaning that must not be ignored. */
export function refuseUnknown(object: JsonObject, known: readonly string[], where: string): void {
  const unknown = Object.keys(object).find((key) => !known.includes(key));
  if (unknown !== undefined) throw unknownField(unknown, known, where);
}

/**
 * A protobuf message in JSON (ProtoJSON): an object with its fields under their JSON names. Each field may have its JSON name or the name
 * that it has in the protobuf file, but not both. Other fields are refused.
 *
 * @param known JSON names: `mediaType`. The protobuf name `media_type` follows from each.
 */
export function readMessage(value: unknown, where: string, known: readonly string[]): JsonObject {
  const message: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(readObject(value, where))) {
    const name = known.includes(key) ? key : known.find((candidate) => toProtobufName(candidate) === key);
    if (name === undefined) throw unknownField(key, known, where);
    if (Object.hasOwn(message, name)) throw new JsonError('shape', `${where} has the field ${name} twice, in both of its spellings`);
    message[name] = field;
  }
  return message;
}

export const readOptionalMessage = (value: unknown, where: string, known: readonly string[]): JsonObject | undefined =>
  optional(value, () => readMessage(value, where, known));

const toProtobufName = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Only a name that looks like one is quoted, because the name is from the same input as everything else. */
const unknownField = (name: string, known: readonly string[], where: string) =>
  new JsonError(
    'shape',
    `${where} has ${/^[\w.-]{1,64}$/.test(name) ? `the unknown field ${name}` : 'an unknown field'}; the known fields are ${known.join(', ')}`,
  );

const optional = <Value>(value: unknown, read: () => Value): Value | undefined =>
  value === undefined || value === null ? undefined : read();

const misshapen = (value: unknown, where: string, expected: string) =>
  new JsonError('shape', value === undefined || value === null ? `${where} is missing` : `${where} is not ${expected}`);
