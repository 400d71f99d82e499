import { ChopmarkError, type Problem } from '../../base/errors/errors.ts';
import { MAX_REFERRERS } from '../../oci/limits.ts';
import { MAX_REFERRERS_BYTES } from '../limits.ts';
import type { FoundBundle } from '../store.ts';

/** What refers to an image and could not be read; it hides nothing else. */
export interface Unreadable {
  location: string;
  problem: Omit<Problem, 'cause'>;
}

export interface ImageBundles {
  found: FoundBundle[];
  unreadable: Unreadable[];
}

/** One reading of all that lies beside an image. */
export interface BundleCollector extends ImageBundles {
  /** What was read counts, not what a manifest claims: a claim alone must not keep the others from being read. @throws ChopmarkError */
  count(bytes: Buffer): void;
  /** Reads one candidate: its bundles are found, or it is unreadable. @throws ChopmarkError where all of them together are too much */
  attempt(location: string, read: () => Promise<FoundBundle[]>): Promise<void>;
}

/** @param name Of the source, for messages. */
export function createBundleCollector(name: string): BundleCollector {
  const found: FoundBundle[] = [];
  const unreadable: Unreadable[] = [];
  const tooMuch = new ChopmarkError({
    code: 'STORE_ANSWER_TOO_LARGE',
    message: `What refers to one image in ${name} is more than ${MAX_REFERRERS_BYTES} bytes, or ${MAX_REFERRERS} bundles.`,
    hint: 'What is beyond the bound is not read, so nothing is decided: remove what nobody needs, or verify with --bundle.',
  });
  let bytes = 0;
  let bundles = 0;
  return {
    found,
    unreadable,
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
        unreadable.push({ location, problem: { code, message, hint } });
      }
    },
  };
}
