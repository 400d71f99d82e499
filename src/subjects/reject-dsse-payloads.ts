import { closeSync, openSync, readSync } from 'node:fs';
import { ChopmarkError } from '../base/errors/errors.ts';
import { explainFileError } from '../base/errors/file-error.ts';

/** The first bytes of the data that every envelope signature covers (DSSE v1, protocol.md). */
const HEAD = Buffer.from('DSSEv1 ');

/**
 * Refuses files whose signature could be reused as the signature of a DSSE envelope, and so as a statement by the signer about any
 * subject. The signature of such a file and the signature of an envelope cover the same bytes, and their log entries look the same.
 *
 * @param paths Absolute.
 * @throws ChopmarkError `INPUT_SUBJECT_ENVELOPE`, `INPUT_UNREADABLE`
 */
export function rejectDssePayloads(paths: readonly string[]): void {
  const path = paths.find((each) => readHead(each).equals(HEAD));
  if (path === undefined) return;
  throw new ChopmarkError({
    code: 'INPUT_SUBJECT_ENVELOPE',
    message: `${path} begins like the signed data of an attestation (DSSE), so its signature could be misused as an attestation by you.`,
    hint: 'Pack the file into an archive, or attest its digest (chopmark attest). If you did not create the file, someone may be trying to misuse your signature.',
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
