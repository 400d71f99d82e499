import { ChopmarkError } from '../../base/errors/errors.ts';
import { MAX_REFERRERS } from '../limits.ts';
import type { Repository } from '../registry/registry.ts';

/** More refers to one manifest than is looked at. */
export const tooManyReferrers = ({ name }: Pick<Repository, 'name'>): ChopmarkError =>
  new ChopmarkError({
    code: 'STORE_ANSWER_TOO_LARGE',
    message: `More than ${MAX_REFERRERS} things in ${name} refer to one image.`,
    hint: 'What is beyond the bound is not read, so nothing is decided: remove what nobody needs, or verify with --bundle.',
  });
