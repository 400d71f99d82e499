import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Http, HttpResponse, Logger, RunClock } from '../../../src/base/ports.ts';

export const NOW = new Date('2026-11-28T12:00:00Z');
export const clock: RunClock = { now: () => NOW, sleep: async () => {} };
export const logger: Logger = { debug() {}, info() {}, warn() {}, progress() {}, secret() {} };
export const signal: AbortSignal = new AbortController().signal;

/** A response with this body. */
export const respond = (
  body: Uint8Array,
  { status = 200, headers = {} }: { status?: number; headers?: Readonly<Record<string, string>> } = {},
): HttpResponse => ({
  status,
  headers: { get: (name) => headers[name.toLowerCase()] ?? null },
  body: Buffer.from(body),
});

/** A service that gives the same response to every request. */
export const answer =
  (body: Uint8Array, headers?: Readonly<Record<string, string>>): Http =>
  async () =>
    respond(body, { ...(headers && { headers }) });

/** Parsed input of a target that takes several values, as one JSON text. Undefined for what is not JSON: the target has nothing to do then. */
export function parseInput(input: Buffer): unknown {
  try {
    return JSON.parse(input.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** A text, or the empty one for any other value. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The same for a list of texts. */
export function parseTexts(input: Buffer): string[] {
  const value = parseInput(input);
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
}

/** The same for an object of texts, such as an environment. */
export function parseTextMap(input: Buffer): Record<string, string> {
  const value = parseInput(input);
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter(([, text]) => typeof text === 'string'));
}

let folder: string | undefined;

/** Sets the folder for the files of targets that read files. Whoever sets it removes it. */
export function useInputFolder(path: string): void {
  folder = path;
}

/** Absolute path of a file with this content. */
export function writeInput(name: string, content: Uint8Array): string {
  if (folder === undefined) throw new Error('useInputFolder was not called');
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
