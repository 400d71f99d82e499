import { type JsonObject, readObject, readOptionalArray, readOptionalObject, readOptionalString } from '../../base/json/json-shape.ts';
import { MAX_REPORT_TEXT } from '../limits.ts';

/** A string in a report; null and empty mean unknown. */
export const text = (value: unknown, where: string): string | undefined => readOptionalString(value, where, MAX_REPORT_TEXT) || undefined;

/** A score may be a number or a string. */
export const score = (value: unknown, where: string): string | undefined =>
  typeof value === 'number' ? String(value) : text(value, where);

export const objects = (value: unknown, where: string, max: number): JsonObject[] =>
  readOptionalArray(value, where, max).map((each, index) => readObject(each, `${where}[${index}]`));

export const object = (value: unknown, where: string): JsonObject => readOptionalObject(value, where) ?? {};

export const texts = (value: unknown, where: string, max: number): string[] =>
  readOptionalArray(value, where, max).flatMap((each) => text(each, where) ?? []);

/** A time that a report states; an invalid one counts as unknown. */
export function time(value: unknown): Date | undefined {
  if (typeof value !== 'string' || value.length > 64) return undefined;
  const read = new Date(value);
  // Go's zero time means that there is none.
  return Number.isNaN(read.getTime()) || read.getTime() < 0 ? undefined : read;
}

/** Leaves out members that are undefined. */
export const dropUndefined = <T extends object>(parts: { [Key in keyof T]: T[Key] | undefined }): T =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as T;
