import { hash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { ChopmarkError } from '../../../base/errors/errors.ts';
import { makeFolder } from '../../../base/fs/make-folder.ts';
import { writeFileInPlace } from '../../../base/fs/write-file.ts';
import { LAYOUT } from '../../../oci/layout/layout-name.ts';
import { BUNDLE_SUFFIX } from '../../../sigstore/bundle.ts';
import { writeSimpleSigning } from '../../../sigstore/simple-signing.ts';
import type { Subject } from '../../../sigstore/subject.ts';
import { DOCUMENT_SUFFIX, nameBundles } from '../../../stores/bundle-names.ts';
import type { Prepared } from './prepare-signing.ts';
import type { PlannedBundle } from './sign-items.ts';

/** The signature of a document that names an image, the format in which cosign 1 and 2 sign images. */
export interface PlannedDocument extends PlannedBundle {
  document: Buffer;
  /** Absolute. The bundle is next to it. */
  documentPath: string;
}

/**
 * For each image, the document that cosign 1 and 2 sign (`sigstore/simple-signing.ts`). It is signed like a file.
 *
 * @param folder The folder for documents and their bundles. Absolute.
 * @throws ChopmarkError `INPUT_OPTION_CONFLICT` before anything is signed, if the format of cosign 1 and 2 cannot represent the signature
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
  if (sha256 === undefined) throw noForm(`names images by sha256, but ${name} has no sha256`, 'Use --store oci.');
  // A folder of this machine is not the name of an image.
  const [reference = ''] = (image.startsWith(LAYOUT) ? name : image).split('@');
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
      name: `${name} (in the format of cosign 1 and 2)`,
      content: { kind: 'message', algorithm: 'SHA2_256', digest },
    },
  };
}

/** A signature that the store would refuse is not made: it would have no other use, and would stay in the log permanently. */
function checkOldForm({ logs }: Prepared['services'], byKey: boolean): void {
  if (byKey) throw noForm('needs a certificate, but this run signs with a key', 'Use --store oci.');
  if (logs.length > 1) throw noForm('supports one log, but this run uses several', 'Use --store oci.');
  if (logs.some(({ majorApiVersion }) => majorApiVersion !== 1))
    throw noForm(
      'needs the inclusion promise of Rekor v1, which Rekor v2 does not issue',
      'Sign with --rekor-version 1, or use --store oci: cosign 2.6 and later read bundles.',
    );
}

const noForm = (reason: string, hint: string) =>
  new ChopmarkError({
    code: 'INPUT_OPTION_CONFLICT',
    message: `The store oci-cosign-v2 keeps image signatures in a format that ${reason}.`,
    hint,
  });

/** Writes documents to disk before they are signed, so that signatures can be stored even after the run ends early. @throws ChopmarkError `STORE_FILE_WRITE` */
export async function writeDocuments(documents: readonly Pick<PlannedDocument, 'document' | 'documentPath'>[]): Promise<void> {
  for (const { document, documentPath } of documents) {
    await makeFolder(dirname(documentPath));
    await writeFileInPlace(documentPath, document);
  }
}
