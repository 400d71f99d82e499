import { closeSync, openSync, readSync } from 'node:fs';
import { ChopmarkError } from '../base/errors/errors.ts';
import { explainFileError } from '../base/errors/file-error.ts';

/** What the bytes under every signature of an envelope begin with (DSSE v1, protocol.md). */
const HEAD = Buffer.from('DSSEv1 ');

/**
 * Refuses files whose signature could be put into an envelope and then be the signer's statement about anything: a signature of the
 * file and one of an envelope are over the same bytes, and the log's entries for both are alike.
 *
 * @param paths Absolute.
 * @throws ChopmarkError `INPUT_SUBJECT_ENVELOPE`, `INPUT_UNREADABLE`
 */
export function rejectDssePayloads(paths: readonly string[]): void {
  const path = paths.find((each) => readHead(each).equals(HEAD));
  if (path === undefined) return;
  throw new ChopmarkError({
    code: 'INPUT_SUBJECT_ENVELOPE',
    message: `${path} begins as what an attestation is signed over (DSSE), so its signature could pass for an attestation of yours.`,
    hint: 'Pack the file, or name it by its digest in an attestation (chopmark attest). If you did not make it, somebody may be after your signature.',
  });
}

function readHead(path: string): Buffer {
  const head = Buffer.alloc(HEAD.length);
  try {
    const file = openSync(path, 'r');
    try {
      return head.subarray(0, readSync(file, head));
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    throw new ChopmarkError({
      code: 'INPUT_UNREADABLE',
      message: `Reading ${path} failed: ${explainFileError(cause)}.`,
      hint: 'Check the path and its permissions.',
      cause,
    });
  }
}
