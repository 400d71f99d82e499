import { ChopmarkError } from '../../../base/errors/errors.ts';
import type { Subject } from '../../../sigstore/subject.ts';
import type { OpenedStore } from './open-stores.ts';

/**
 * Refuses a store that cannot keep a bundle about any of the subjects. This check runs before anything is signed.
 *
 * @throws ChopmarkError `INPUT_STORE_SUBJECTS`
 */
export function checkStoreSubjects(stores: readonly OpenedStore[], subjects: readonly Subject[]): void {
  if (subjects.length === 0) return;
  const useless = stores.find(({ store }) => store.takes !== undefined && !subjects.some((subject) => store.takes?.(subject)));
  if (useless === undefined) return;
  const { store, written } = useless;
  throw new ChopmarkError({
    code: 'INPUT_STORE_SUBJECTS',
    message: `The store ${written} keeps only bundles about ${store.takesWhat ?? 'other subjects'}. No subject of this run is one of these: ${subjects[0]?.name ?? ''}${subjects.length > 1 ? ` and ${subjects.length - 1} more` : ''}.`,
    hint: 'Name the image with --subject-image, or choose another store: github, release, a folder, an https:// URL.',
  });
}
