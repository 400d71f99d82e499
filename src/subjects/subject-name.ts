import { ChopmarkError } from '../base/errors/errors.ts';
import { MAX_SUBJECT_NAME } from './limits.ts';

/** Control characters, line separators, lone surrogates, the replacement character, and characters that change the text direction. */
const UNFIT = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd]/u;

/**
 * Checks a name for use in a statement. A leading `./` is dropped, nothing else is changed. A name that could mislead a reader, or
 * a tool that unpacks by name, is refused: an empty name, control and bidirectional characters, text that is not Unicode, an
 * absolute path, a part `..`, or more than 4096 bytes.
 *
 * @param where Where the name comes from, for the message: "line 7 of SHA256SUMS".
 * @throws ChopmarkError `INPUT_SUBJECT_NAME`
 */
export function checkSubjectName(given: string, where: string): string {
  const name = given.replace(/^(?:\.\/+)+/, '');
  const fault = findFault(name);
  if (fault === undefined) return name;
  throw new ChopmarkError({
    code: 'INPUT_SUBJECT_NAME',
    message: `The subject name in ${where} ${fault}.`,
    hint: 'Use the file name, or a path below the folder that the files are released from.',
  });
}

function findFault(name: string): string | undefined {
  if (name === '') return 'is empty';
  if (UNFIT.test(name)) return 'contains a character that could mislead a reader';
  if (Buffer.byteLength(name) > MAX_SUBJECT_NAME) return `is longer than ${MAX_SUBJECT_NAME} bytes`;
  if (/^[/\\]|^[A-Za-z]:[/\\]/.test(name)) return 'is an absolute path';
  if (name.split(/[/\\]/).includes('..')) return 'leads outside its folder';
  return undefined;
}
