import { ChopmarkError } from '../../base/errors/errors.ts';
import { MAX_REFERRERS } from '../../oci/limits.ts';
import { MAX_REFERRERS_BYTES } from '../limits.ts';
import type { FoundBundle, StoreAnswer, UnreadBundle } from '../store.ts';

/** Collects everything that refers to one image. */
export interface BundleCollector extends StoreAnswer {
  /** Counts the bytes that were read, not the size that a manifest states, because a false size must not stop the reading of the others. @throws ChopmarkError */
  count(bytes: Buffer): void;
  /** Reads one candidate: its bundles are found, or it is unreadable. @throws ChopmarkError if all of them together exceed the limit */
  attempt(location: string, read: () => Promise<FoundBundle[]>): Promise<void>;
}

/** @param name The name of the source, for messages. */
export function createBundleCollector(name: string): BundleCollector {
  const found: FoundBundle[] = [];
  const unread: UnreadBundle[] = [];
  const tooMuch = new ChopmarkError({
    code: 'STORE_ANSWER_TOO_LARGE',
    message: `The referrers of one image in ${name} exceed the limit of ${MAX_REFERRERS_BYTES} bytes or ${MAX_REFERRERS} bundles.`,
    hint: 'Some referrers were not read, so no decision is possible. Remove referrers that are not needed, or verify with --bundle.',
  });
  let bytes = 0;
  let bundles = 0;
  return {
    found,
    unread,
    count(read) {
      bytes += read.length;
      if (bytes > MAX_REFERRERS_BYTES) throw tooMuch;
    },
    async attempt(location, read) {
      try {
        const these = await read();
        bundles += these.length;
        if (bundles > MAX_REFERRERS) throw tooMuch;
        found.push(...these);
      } catch (error) {
        if (!(error instanceof ChopmarkError) || error === tooMuch) throw error;
        const { code, message, hint } = error;
        unread.push({ location, problem: { code, message, hint } });
      }
    },
  };
}
