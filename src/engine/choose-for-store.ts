import { IMAGE_SIGNATURE } from '../formats/image-signature.ts';
import type { Store } from '../stores/store.ts';
import type { BundleToStore } from './publish-bundles.ts';

type Bundle = Pick<BundleToStore, 'payload' | 'predicateType' | 'subjects'>;

/**
 * Which bundles of a run a store is asked to take. An image can be signed in two forms at once: by a statement, and by a document as
 * cosign 1 and 2 sign it. The document's signature goes only into stores that keep documents, and there takes the statement's place.
 */
export function chooseForStore(bundles: readonly Bundle[], { takesDocuments }: Store): (bundle: Bundle) => boolean {
  if (!takesDocuments) return ({ payload }) => !payload;
  const documented = new Set(bundles.flatMap(({ payload, subjects }) => (payload ? subjects.map(({ digest }) => digest.sha256) : [])));
  return ({ predicateType, subjects }) =>
    predicateType !== IMAGE_SIGNATURE || !subjects.every(({ digest: { sha256 } }) => sha256 !== undefined && documented.has(sha256));
}
