import { ChopmarkError } from '../base/errors/errors.ts';
import type { DigestSet, MatchingAlgorithm, Subject } from '../sigstore/subject.ts';
import { checkSubjectName } from './subject-name.ts';

/** From the number of hex digits of a digest to its algorithm. */
export const ALGORITHM_BY_LENGTH: ReadonlyMap<number, MatchingAlgorithm> = new Map([
  [64, 'sha256'],
  [96, 'sha384'],
  [128, 'sha512'],
]);

/**
 * Reads a subject that is not available as a file, from `subject-digest` and `subject-name`.
 *
 * @throws ChopmarkError `INPUT_DIGEST`, `INPUT_SUBJECT_NAME`
 */
export function readDigestSubject(digest: string | undefined, name: string | undefined): Subject {
  if (digest === undefined) throw refuse('subject-name was given without subject-digest.');
  const digests = parseDigest(digest);
  if (name === undefined) {
    throw new ChopmarkError({
      code: 'INPUT_SUBJECT_NAME',
      message: '--subject-digest was given without --subject-name.',
      hint: 'Use --subject-name to name the subject that has this digest.',
    });
  }
  return { name: checkSubjectName(name, 'subject-name'), digest: digests };
}

/** A Git object id, as in-toto names it: SHA-1 or SHA-256. */
const GIT_ID = /^(gitCommit|gitTag|gitTree):([0-9a-f]{40}(?:[0-9a-f]{24})?)$/;

/** Whether a text is meant as a digest, even if it is malformed. `gh attestation download` names its files `sha256:HEX.jsonl`. */
export const looksLikeDigest = (text: string): boolean =>
  !text.endsWith('.jsonl') && /^(?:sha(?:256|384|512)|git(?:Commit|Tag|Tree)):/i.test(text);

/**
 * Parses `ALGORITHM:HEX` to a digest set in lower case.
 *
 * @throws ChopmarkError `INPUT_DIGEST`
 */
export function parseDigest(text: string): DigestSet {
  const [, name = '', id = ''] = GIT_ID.exec(text) ?? [];
  if (name !== '') return { [name]: id };
  const [, algorithm = '', hex = ''] = /^(sha\d{3}):([0-9a-f]+)$/i.exec(text) ?? [];
  if (ALGORITHM_BY_LENGTH.get(hex.length) === algorithm.toLowerCase()) return { [algorithm.toLowerCase()]: hex.toLowerCase() };
  throw refuse(`Not a valid ${algorithm === '' ? '' : `${algorithm.toLowerCase()} `}digest: the form or the length is wrong.`);
}

const refuse = (message: string) =>
  new ChopmarkError({
    code: 'INPUT_DIGEST',
    message,
    hint: 'Write it as sha256:HEX with 64 hex digits, or sha384: or sha512: with 96 or 128. Write a Git object as gitCommit:, gitTag: or gitTree: with its full id.',
  });
