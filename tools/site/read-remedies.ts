import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ErrorCode } from '../../src/base/errors/error-codes.ts';

const FILE = join(import.meta.dirname, '../../src/base/errors/error-remedies.ts');

/** What to do about each error code, in Markdown; nothing where the sources have no such table. */
export async function readRemedies(): Promise<Readonly<Partial<Record<ErrorCode, string>>>> {
  return existsSync(FILE) ? (await import(pathToFileURL(FILE).href)).ERROR_REMEDIES : {};
}
