import { ChopmarkError } from '../../../base/errors/errors.ts';

/** @throws ChopmarkError `INPUT_SUBJECT_COUNT` */
export function checkCount(found: number, expected: number): void {
  if (found === expected) return;
  throw new ChopmarkError({
    code: 'INPUT_SUBJECT_COUNT',
    message: `${found === 1 ? '1 subject was' : `${found} subjects were`} found, but --expected-subjects is ${expected}.`,
    hint: 'Check whether a file is missing, or left over from another build. Files with the same name and content count once.',
  });
}
