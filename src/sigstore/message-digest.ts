import type { HashAlgorithm } from '../x509/algorithms.ts';
import type { Bundle } from './bundle.ts';
import { LogBodyError, parseLogBody } from './log-body.ts';

/** The digest of the file that a bundle says it signs. Not verified: it serves to find the file. */
export interface StatedDigest {
  algorithm: HashAlgorithm;
  digest: Buffer;
}

/**
 * The digest that the bundle of a file's signature states: in its message, where it may be absent, or else in a log entry. Undefined if it
 * states none, or for an envelope.
 */
export function findStatedDigest({ content, entries }: Pick<Bundle, 'content' | 'entries'>): StatedDigest | undefined {
  if (content.kind !== 'message') return undefined;
  if (content.digest) return { algorithm: content.algorithm, digest: content.digest };
  for (const entry of entries) {
    try {
      const { digestOf, algorithm, digest } = parseLogBody(entry);
      if (digestOf === 'signed') return { algorithm, digest };
    } catch (error) {
      // An entry that cannot be read is reported when it is verified.
      if (!(error instanceof LogBodyError)) throw error;
    }
  }
  return undefined;
}
