import { ChopmarkError } from '../../base/errors/errors.ts';
import { MAX_REFERRERS } from '../limits.ts';
import type { Repository } from '../registry/registry.ts';

/** The error for more referrers of one manifest than are read. */
export const tooManyReferrers = ({ name }: Pick<Repository, 'name'>): ChopmarkError =>
  new ChopmarkError({
    code: 'STORE_ANSWER_TOO_LARGE',
    message: `More than ${MAX_REFERRERS} manifests in ${name} refer to one image.`,
    hint: 'Referrers beyond this limit are not read, so the result would be incomplete: remove those that are not needed, or verify with --bundle.',
  });
