import type { BundleVerdict } from '../results/verdict.ts';

/**
 * The page of a log entry. Undefined if it has none: the search page of Sigstore shows entries of the public log of version 1 alone.
 */
export function pageOfEntry({ log, index }: Pick<BundleVerdict['entries'][number], 'log' | 'index'>): string | undefined {
  return URL.canParse(log) && new URL(log).hostname === 'rekor.sigstore.dev' ? `https://search.sigstore.dev/?logIndex=${index}` : undefined;
}
