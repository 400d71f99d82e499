import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { ChopmarkError } from '../base/errors/errors.ts';
import { explainFileError } from '../base/errors/file-error.ts';
import { findOtherMeaning, MEANING_HEAD, mayBeDocument, type OtherMeaning } from '../sigstore/other-meaning.ts';

/**
 * Refuses files whose signature could be reused: as that of a DSSE envelope, and so as a statement by the signer about any subject, or as
 * that of a container image. The signatures cover the same bytes, and their log entries look the same.
 *
 * @param paths Absolute.
 * @throws ChopmarkError `INPUT_SUBJECT_ENVELOPE`, `INPUT_SUBJECT_IMAGE_SIGNATURE`, `INPUT_UNREADABLE`
 */
export function rejectOtherMeanings(paths: readonly string[]): void {
  for (const path of paths) {
    const meaning = readOtherMeaning(path);
    if (meaning !== undefined) throw refuse(path, meaning);
  }
}

/**
 * The other meaning of the content of a file.
 *
 * @param path Absolute.
 * @throws ChopmarkError `INPUT_UNREADABLE`
 */
export function readOtherMeaning(path: string): OtherMeaning | undefined {
  try {
    const head = readHead(path);
    return findOtherMeaning(mayBeDocument(head, statSync(path).size) ? readFileSync(path) : head);
  } catch (cause) {
    throw new ChopmarkError({
      code: 'INPUT_UNREADABLE',
      message: `Reading ${path} failed: ${explainFileError(cause)}.`,
      hint: 'Check the path and its permissions.',
      cause,
    });
  }
}

/**
 * The same for bytes in memory.
 *
 * @param name For messages.
 * @throws ChopmarkError `INPUT_SUBJECT_ENVELOPE`, `INPUT_SUBJECT_IMAGE_SIGNATURE`
 */
export function rejectOtherMeaningOf(bytes: Uint8Array, name: string): void {
  const meaning = findOtherMeaning(bytes);
  if (meaning !== undefined) throw refuse(name, meaning);
}

function readHead(path: string): Buffer {
  const head = Buffer.alloc(MEANING_HEAD);
  const file = openSync(path, 'r');
  try {
    return head.subarray(0, readSync(file, head));
  } finally {
    closeSync(file);
  }
}

const refuse = (path: string, meaning: OtherMeaning): ChopmarkError =>
  meaning === 'envelope'
    ? new ChopmarkError({
        code: 'INPUT_SUBJECT_ENVELOPE',
        message: `${path} begins like the signed data of an attestation (DSSE), so its signature could be misused as an attestation by you.`,
        hint: 'Pack the file into an archive, or attest its digest (chopmark attest). If you did not create the file, someone may be trying to misuse your signature.',
      })
    : new ChopmarkError({
        code: 'INPUT_SUBJECT_IMAGE_SIGNATURE',
        message: `${path} is the document that cosign signs for a container image (simple signing), so its signature would be a signature of that image by you.`,
        hint: 'To sign the image, name it with --subject-image. Otherwise pack the file into an archive, or attest its digest (chopmark attest). If you did not create the file, someone may be trying to misuse your signature.',
      });
