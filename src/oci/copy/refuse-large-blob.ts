import { ChopmarkError } from '../../base/errors/errors.ts';
import { MAX_IMAGE_BLOB } from '../limits.ts';
import type { Descriptor } from '../manifest.ts';

/** The error for a layer above the size limit of copying. */
export const refuseLargeBlob = (name: string, { digest, size }: Pick<Descriptor, 'digest' | 'size'>): ChopmarkError =>
  new ChopmarkError({
    code: 'STORE_ANSWER_TOO_LARGE',
    message: `The blob ${digest} of ${name} has ${size} bytes; the limit for copying is ${MAX_IMAGE_BLOB}.`,
    hint: 'Check that this is the right image. To copy it anyway, use oras copy -r, and chopmark store copy for its bundles.',
  });
