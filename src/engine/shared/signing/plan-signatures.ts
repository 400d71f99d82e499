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
 * One bundle for each subject: next to a file, or in `folder` for an image and for data that is not a file.
 *
 * @param bundle The file for a single bundle.
 * @throws ChopmarkError `INPUT_OPTION_CONFLICT` if one file is named for several bundles
 */
export function planSignatures(
  subjects: readonly Subject[],
  bundle: string | undefined,
  { workingFolder, folder }: { workingFolder: string; folder: string },
): PlannedBundle[] {
  if (bundle !== undefined && subjects.length !== 1) {
    throw new ChopmarkError({
      code: 'INPUT_OPTION_CONFLICT',
      message: `--bundle names one file, but ${subjects.length} signatures are made.`,
      hint: 'Leave out --bundle: each bundle is written next to its file, and bundles of images to --bundle-dir.',
    });
  }
  const names = nameBundles(subjects.map(({ name }) => ({ kind: 'signature', subjects: [name] })));
  return subjects.map((subject, index) => {
    const beside = subject.path === undefined ? join(folder, names[index] ?? '') : `${subject.path}${BUNDLE_SUFFIX}`;
    const path = resolve(workingFolder, bundle ?? beside);
    return subject.image === undefined ? planFileSignature(subject, index, path) : planImageSignature(subject, index, path);
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

/** The signature of an image is a statement without content about the image: the format of cosign 3, which `cosign verify` reads. */
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
