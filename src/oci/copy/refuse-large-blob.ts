import { ChopmarkError } from '../../base/errors/errors.ts';
import { MAX_IMAGE_BLOB } from '../limits.ts';
import type { Descriptor } from '../manifest.ts';

/** A layer that is larger than any that is moved. */
export const refuseLargeBlob = (name: string, { digest, size }: Pick<Descriptor, 'digest' | 'size'>): ChopmarkError =>
  new ChopmarkError({
    code: 'STORE_ANSWER_TOO_LARGE',
    message: `In ${name}, the blob ${digest} has ${size} bytes; ${MAX_IMAGE_BLOB} are the most that are copied.`,
    hint: 'Is it the image that was meant? Copy it with oras copy -r, and its bundles with chopmark store copy.',
  });
