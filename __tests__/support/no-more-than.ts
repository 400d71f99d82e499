import { isDeepStrictEqual } from 'node:util';
import type { Bundle, LogEntry } from '../../src/sigstore/bundle.ts';
import { parseTimestampResponse } from '../../src/x509/timestamp-token.ts';

/**
 * Whether a bundle says nothing that the other one does not: the same, or without evidence that the other had beyond its need. What
 * timestamps carry along and nobody reads is left out: certificates that the trusted root has itself.
 */
export function saysNoMoreThan(changed: Bundle, original: Bundle): boolean {
  const { entries, timestamps, ...rest } = changed;
  const { entries: before, timestamps: timesBefore, ...restBefore } = original;
  const known = timesBefore.map(readToken);
  return (
    isDeepStrictEqual(rest, restBefore) &&
    timestamps.every((response) => known.some((token) => isDeepStrictEqual(token, readToken(response)))) &&
    entries.length === before.length &&
    entries.every((entry, index) => isDeepStrictEqual(entry, before[index]) || isDeepStrictEqual(entry, withoutPromise(before[index])))
  );
}

function readToken(response: Buffer) {
  const { certificates, ...token } = parseTimestampResponse(response);
  return token;
}

function withoutPromise(entry: LogEntry | undefined) {
  const { inclusionPromise, ...rest } = entry ?? ({} as LogEntry);
  return rest;
}
