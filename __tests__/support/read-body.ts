import { readFileSync } from 'node:fs';
import type { HttpRequest } from '../../src/base/ports.ts';

/** What a request would send. */
export function readBody(body: HttpRequest['body']): Buffer {
  if (body === undefined) return Buffer.alloc(0);
  if (typeof body === 'string') return Buffer.from(body);
  return 'path' in body ? readFileSync(body.path).subarray(0, body.size) : Buffer.from(body);
}
