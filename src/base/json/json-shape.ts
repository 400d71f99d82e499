import { JsonError } from './json.ts';

/**
 * Readers for the parts of hostile JSON. Each returns the value in the type it is known by or throws a `JsonError` with the
 * reason `shape`, naming `where` (a path such as `verificationMaterial.tlogEntries[0].logIndex`) and never the value.
 * Absent, in the optional ones, is undefined or null, as ProtoJSON has it.
 */
export type JsonObject = Readonly<Record<string, unknown>>;

export function readObject(value: unknown, where: string): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw misshapen(where, 'an object');
  return value as JsonObject;
}

export const readOptionalObject = (value: unknown, where: string): JsonObject | undefined =>
  optional(value, () => readObject(value, where));

/** `maxLength` in UTF-16 units. The empty text is a text. */
export function readString(value: unknown, where: string, maxLength = Number.POSITIVE_INFINITY): string {
  if (typeof value !== 'string') throw misshapen(where, 'a text');
  if (value.length > maxLength) throw new JsonError('shape', `${where} is longer than ${maxLength} characters`);
  return value;
}

export const readOptionalString = (value: unknown, where: string, maxLength?: number): string | undefined =>
  optional(value, () => readString(value, where, maxLength));

export function readOneOf<Choice extends string>(value: unknown, where: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw misshapen(where, `one of ${choices.join(', ')}`);
  return found;
}

export function readBoolean(value: unknown, where: string): boolean {
  if (typeof value !== 'boolean') throw misshapen(where, 'true or false');
  return value;
}

export const readOptionalBoolean = (value: unknown, where: string): boolean | undefined => optional(value, () => readBoolean(value, where));

/** A JSON number that is an integer a double holds exactly. */
export function readInteger(value: unknown, where: string): number {
  if (!Number.isSafeInteger(value)) throw misshapen(where, 'an integer');
  return value as number;
}

export function readArray(value: unknown, where: string, max: number): readonly unknown[] {
  if (!Array.isArray(value)) throw misshapen(where, 'a list');
  if (value.length > max) throw new JsonError('shape', `${where} has ${value.length} elements; ${max} are the most`);
  return value;
}

/** ProtoJSON leaves empty lists out. */
export const readOptionalArray = (value: unknown, where: string, max: number): readonly unknown[] =>
  optional(value, () => readArray(value, where, max)) ?? [];

/** Canonical base64 of the standard alphabet with its padding (RFC 4648, section 4): one text for each sequence of bytes. */
export function readBase64(value: unknown, where: string, maxBytes: number): Buffer {
  const text = readString(value, where);
  if (text.length > Math.ceil(maxBytes / 3) * 4) throw new JsonError('shape', `${where} is longer than ${maxBytes} bytes`);
  const bytes = Buffer.from(text, 'base64');
  if (bytes.toString('base64') !== text) throw misshapen(where, 'canonical base64');
  if (bytes.length > maxBytes) throw new JsonError('shape', `${where} is longer than ${maxBytes} bytes`);
  return bytes;
}

export const readOptionalBase64 = (value: unknown, where: string, maxBytes: number): Buffer | undefined =>
  optional(value, () => readBase64(value, where, maxBytes));

const MAX_INT64 = 2n ** 63n - 1n;

/** A signed 64-bit integer: ProtoJSON writes it as a text of digits, and reads numbers too. */
export function readInt64(value: unknown, where: string): bigint {
  const digits = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  if (typeof digits !== 'string' || !/^(?:0|-?[1-9]\d{0,18})$/.test(digits)) throw misshapen(where, 'a 64-bit integer');
  const integer = BigInt(digits);
  if (integer > MAX_INT64 || integer < -MAX_INT64 - 1n) throw misshapen(where, 'a 64-bit integer');
  return integer;
}

export const readOptionalInt64 = (value: unknown, where: string): bigint | undefined => optional(value, () => readInt64(value, where));

const TIMESTAMP = /^(\d{4}-\d\d-\d\d)[Tt](\d\d:\d\d:\d\d)(\.\d{1,9})?([Zz]|([+-])(\d\d):(\d\d))$/;

/** RFC 3339 with any offset; finer than milliseconds is cut off. Leap seconds and days that no calendar has are refused. */
export function readTimestamp(value: unknown, where: string): Date {
  const parts = TIMESTAMP.exec(readString(value, where, 40));
  if (!parts) throw misshapen(where, 'an RFC 3339 time');
  const [, day, clock, fraction = '', , sign, hours = '0', minutes = '0'] = parts;
  const local = new Date(`${day}T${clock}${fraction.padEnd(4, fraction ? '0' : '.000').slice(0, 4)}Z`);
  const onCalendar = !Number.isNaN(local.getTime()) && local.toISOString().startsWith(`${day}T${clock}`);
  if (!onCalendar || Number(hours) > 23 || Number(minutes) > 59) throw misshapen(where, 'an RFC 3339 time');
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return new Date(local.getTime() - (sign === '-' ? -offset : offset));
}

export const readOptionalTimestamp = (value: unknown, where: string): Date | undefined =>
  optional(value, () => readTimestamp(value, where));

/** An object whose values are texts: a digest set, annotations. */
export function readStringMap(value: unknown, where: string, max: number): Readonly<Record<string, string>> {
  const object = readObject(value, where);
  const keys = Object.keys(object);
  if (keys.length > max) throw new JsonError('shape', `${where} has ${keys.length} members; ${max} are the most`);
  for (const key of keys) if (typeof object[key] !== 'string') throw misshapen(where, 'an object of texts');
  return object as Readonly<Record<string, string>>;
}

/** For formats whose unknown fields could carry meaning that would be missed. */
export function refuseUnknown(object: JsonObject, known: readonly string[], where: string): void {
  if (Object.keys(object).some((key) => !known.includes(key))) {
    throw new JsonError('shape', `${where} has a field that is not one of ${known.join(', ')}`);
  }
}

const optional = <Value>(value: unknown, read: () => Value): Value | undefined =>
  value === undefined || value === null ? undefined : read();

const misshapen = (where: string, expected: string) => new JsonError('shape', `${where} is not ${expected}`);
