import { FIRST_BACKOFF, MAX_BACKOFF } from '../limits.ts';

/** Milliseconds to wait after the given number of tries: exponential with full jitter, so that many clients do not return at once. */
export const backoff = (tries: number, random: () => number): number => random() * Math.min(FIRST_BACKOFF * 2 ** (tries - 1), MAX_BACKOFF);

/**
 * Milliseconds that a Retry-After header asks for, in seconds or as an HTTP date (RFC 9110, 10.2.3); undefined if the header is absent or
 * invalid.
 */
export function readRetryAfter(header: string | null, now: Date): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d{1,10}$/.test(text)) return Number(text) * 1000;
  const date = /^[A-Z][a-z]{2}, /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(date - now.getTime(), 0);
}
