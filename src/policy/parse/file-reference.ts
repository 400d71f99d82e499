import { resolve } from 'node:path';
import type { FileReference } from './policy.ts';

const PINNED = /^(.+)@sha256:([0-9a-f]{64})$/;

/** `PATH`, or `PATH@sha256:HEX` for a pinned file. */
export function parseFileReference(text: string, folder: string): FileReference {
  const [, path, digest] = PINNED.exec(text) ?? [];
  if (path === undefined || digest === undefined) return { path: text, absolute: resolve(folder, text) };
  return { path, absolute: resolve(folder, path), digest };
}
