import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { ChopmarkError } from '../../../base/errors/errors.ts';
import { BUNDLE_SUFFIX } from '../../../sigstore/bundle.ts';
import { IN_TOTO_PAYLOAD_TYPE } from '../../../sigstore/dsse.ts';
import { IMAGE_SIGNATURE } from '../../../sigstore/image-signature.ts';
import { buildStatement } from '../../../sigstore/statement.ts';
import type { Subject } from '../../../sigstore/subject.ts';
import { nameBundles } from '../../../stores/bundle-names.ts';
import type { PlannedBundle } from './sign-items.ts';

/**
 * One bundle for each subject: of a file beside it, of an image in `folder`.
 *
 * @param bundle The file that the only one goes to.
 * @throws ChopmarkError `INPUT_OPTION_CONFLICT` where one file is named for several
 */
export function planSignatures(
  subjects: readonly Subject[],
  bundle: string | undefined,
  { workingFolder, folder }: { workingFolder: string; folder: string },
): PlannedBundle[] {
  if (bundle !== undefined && subjects.length !== 1) {
    throw new ChopmarkError({
      code: 'INPUT_OPTION_CONFLICT',
      message: `bundle names one file, and ${subjects.length} signatures are to be made.`,
      hint: 'Leave --bundle out: each bundle goes beside its file, those of images to --bundle-dir.',
    });
  }
  const names = nameBundles(subjects.map(({ name }) => ({ kind: 'signature', subjects: [name] })));
  return subjects.map((subject, index) => {
    if (subject.image !== undefined)
      return planImageSignature(subject, index, resolve(workingFolder, bundle ?? join(folder, names[index] ?? '')));
    return planFileSignature(subject, index, resolve(workingFolder, bundle ?? `${subject.path}${BUNDLE_SUFFIX}`));
  });
}

const planFileSignature = ({ name, digest, path: file }: Subject, index: number, path: string): PlannedBundle => ({
  path,
  subjects: [index],
  item: {
    id: createHash('sha256')
      .update(`${file ?? name}\0${digest.sha256}`)
      .digest('hex'),
    name,
    content: { kind: 'message', algorithm: 'SHA2_256', digest: Buffer.from(digest.sha256 ?? '', 'hex') },
  },
});

/** The signature of an image is a statement that says nothing but which image: cosign 3's form, which `cosign verify` reads. */
function planImageSignature(subject: Subject, index: number, path: string): PlannedBundle {
  const payload = buildStatement({ subjects: [subject], predicateType: IMAGE_SIGNATURE, predicate: {} });
  return {
    path,
    subjects: [index],
    predicateType: IMAGE_SIGNATURE,
    item: {
      id: createHash('sha256').update(payload).digest('hex'),
      name: subject.name,
      content: { kind: 'envelope', payloadType: IN_TOTO_PAYLOAD_TYPE, payload },
    },
  };
}
