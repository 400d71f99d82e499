import { isDeepStrictEqual } from 'node:util';
import type { Bundle, LogEntry, SignedContent } from '../../src/sigstore/bundle.ts';
import { parseTimestampResponse } from '../../src/x509/timestamp-token.ts';

/**
 * Whether a bundle says nothing that the other one does not: the same, or without evidence that the other had beyond its need. What
 * timestamps carry along and nobody reads is left out: certificates that the trusted root has itself. So is the name on a signature line of
 * Rekor v1's checkpoints, which is not signed: the key decides.
 */
export function saysNoMoreThan(changed: Bundle, original: Bundle): boolean {
  const { entries, timestamps, content, ...rest } = changed;
  const { entries: before, timestamps: timesBefore, content: contentBefore, ...restBefore } = original;
  const known = timesBefore.map(readToken);
  return (
    isDeepStrictEqual(rest, restBefore) &&
    (isDeepStrictEqual(content, contentBefore) || isDeepStrictEqual(content, withoutDigest(contentBefore))) &&
    timestamps.every((response) => known.some((token) => isDeepStrictEqual(token, readToken(response)))) &&
    entries.length === before.length &&
    entries.map(withoutNames).every((entry, index) => {
      const earlier = before[index] && withoutNames(before[index]);
      return isDeepStrictEqual(entry, earlier) || isDeepStrictEqual(entry, withoutPromise(earlier));
    })
  );
}

/** The digest of a message is a hint, and may be left out. */
const withoutDigest = (content: SignedContent) =>
  content.kind === 'message' ? { kind: content.kind, signature: content.signature } : content;

function readToken(response: Buffer) {
  const { certificates, ...token } = parseTimestampResponse(response);
  return token;
}

function withoutPromise(entry: LogEntry | undefined) {
  const { inclusionPromise, ...rest } = entry ?? ({} as LogEntry);
  return rest;
}

function withoutNames(entry: LogEntry): LogEntry {
  const { inclusionProof: proof, kind, version } = entry;
  const isFirst = version === '0.0.1' || kind === 'intoto';
  if (!isFirst || proof?.checkpoint === undefined) return entry;
  return { ...entry, inclusionProof: { ...proof, checkpoint: proof.checkpoint.replace(/^\u2014 \S+ /gmu, '') } };
}
