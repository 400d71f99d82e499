import { ChopmarkError } from '../base/errors/errors.ts';
import { MAX_SUBJECT_NAME } from './limits.ts';

/** Control characters, separators of lines, lone surrogates, the mark of bytes that were no text, what turns the direction of text around. */
const UNFIT = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd]/u;

/**
 * A name as it may enter a statement: a leading `./` is dropped, nothing else is changed. Refused is what could mislead a reader
 * or a tool that unpacks by name: no name, control and bidirectional characters, text that is not Unicode, an absolute path, a
 * part `..`, more than 4096 bytes.
 *
 * @param where What the name comes from, for the message: "line 7 of SHA256SUMS".
 * @throws ChopmarkError `INPUT_SUBJECT_NAME`
 */
export function checkSubjectName(given: string, where: string): string {
  const name = given.replace(/^(?:\.\/+)+/, '');
  const fault = findFault(name);
  if (fault === undefined) return name;
  throw new ChopmarkError({
    code: 'INPUT_SUBJECT_NAME',
    message: `The name of the subject in ${where} ${fault}.`,
    hint: 'Name subjects by file name, or by a path below the folder they are released from.',
  });
}

function findFault(name: string): string | undefined {
  if (name === '') return 'is empty';
  if (UNFIT.test(name)) return 'holds a character that could mislead its reader';
  if (Buffer.byteLength(name) > MAX_SUBJECT_NAME) return `is longer than ${MAX_SUBJECT_NAME} bytes`;
  if (/^[/\\]|^[A-Za-z]:[/\\]/.test(name)) return 'is an absolute path';
  if (name.split(/[/\\]/).includes('..')) return 'leads out of its folder';
  return undefined;
}
