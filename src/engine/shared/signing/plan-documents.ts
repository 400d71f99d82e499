import { hash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { ChopmarkError } from '../../../base/errors/errors.ts';
import { makeFolder } from '../../../base/fs/make-folder.ts';
import { writeFileInPlace } from '../../../base/fs/write-file.ts';
import { BUNDLE_SUFFIX } from '../../../sigstore/bundle.ts';
import { writeSimpleSigning } from '../../../sigstore/simple-signing.ts';
import type { Subject } from '../../../sigstore/subject.ts';
import { DOCUMENT_SUFFIX, nameBundles } from '../../../stores/bundle-names.ts';
import type { Prepared } from './prepare-signing.ts';
import type { PlannedBundle } from './sign-items.ts';

/** The signature of a document that names an image, as cosign 1 and 2 sign images. */
export interface PlannedDocument extends PlannedBundle {
  document: Buffer;
  /** Absolute; its bundle lies beside it. */
  documentPath: string;
}

/**
 * For each image among the subjects the document that cosign 1 and 2 sign (`sigstore/simple-signing.ts`), to be signed like a file.
 *
 * @param folder Absolute: where documents and their bundles go.
 * @throws ChopmarkError `INPUT_OPTION_CONFLICT` before anything is signed, where the old form could not hold what would be made
 */
export function planDocuments(
  subjects: readonly Subject[],
  folder: string,
  { key, services }: Pick<Prepared, 'key' | 'services'>,
): PlannedDocument[] {
  const names = nameBundles(subjects.map(({ name }) => ({ kind: 'signature', subjects: [name] })));
  const planned = subjects.flatMap((subject, index): PlannedDocument[] =>
    subject.image === undefined ? [] : [planDocument(subject, subject.image, index, join(folder, names[index] ?? ''))],
  );
  if (planned.length > 0) checkOldForm(services, key !== undefined);
  return planned;
}

function planDocument({ name, digest: { sha256 } }: Subject, image: string, index: number, path: string): PlannedDocument {
  if (sha256 === undefined) throw noForm(`names images by sha256, which ${name} has none of`, 'Use --store oci.');
  const [reference = ''] = image.split('@');
  const document = writeSimpleSigning(reference, sha256);
  const digest = hash('sha256', document, 'buffer');
  const documentPath = `${path.slice(0, -BUNDLE_SUFFIX.length)}${DOCUMENT_SUFFIX}`;
  return {
    document,
    documentPath,
    path: `${documentPath}${BUNDLE_SUFFIX}`,
    subjects: [index],
    item: {
      id: digest.toString('hex'),
      name: `${name}, as cosign 1 and 2 sign it`,
      content: { kind: 'message', algorithm: 'SHA2_256', digest },
    },
  };
}

/** What the store would refuse is not signed: nothing else could be done with it, and a log would hold it for ever. */
function checkOldForm({ logs }: Prepared['services'], byKey: boolean): void {
  if (byKey) throw noForm('holds certificates, and a key signs here', 'Use --store oci.');
  if (logs.length > 1) throw noForm('holds what one log promised, and here are several', 'Use --store oci.');
  if (logs.some(({ majorApiVersion }) => majorApiVersion !== 1))
    throw noForm(
      'holds what Rekor v1 promised, and Rekor v2 promises nothing',
      'Sign with --rekor-version 1, or use --store oci: cosign 2.6 and later read bundles.',
    );
}

const noForm = (reason: string, hint: string) =>
  new ChopmarkError({
    code: 'INPUT_OPTION_CONFLICT',
    message: `The store oci-cosign-v2 keeps signatures of images in a form that ${reason}.`,
    hint,
  });

/** Documents are on the disk before they are signed: whatever ends a run, what it signed can be stored. @throws ChopmarkError `STORE_FILE_WRITE` */
export async function writeDocuments(documents: readonly Pick<PlannedDocument, 'document' | 'documentPath'>[]): Promise<void> {
  for (const { document, documentPath } of documents) {
    await makeFolder(dirname(documentPath));
    await writeFileInPlace(documentPath, document);
  }
}
