import { ChopmarkError } from '../../../base/errors/errors.ts';

/** @throws ChopmarkError `INPUT_SUBJECT_COUNT` */
export function checkCount(found: number, expected: number): void {
  if (found === expected) return;
  throw new ChopmarkError({
    code: 'INPUT_SUBJECT_COUNT',
    message: `${found === 1 ? '1 subject was' : `${found} subjects were`} found, and --expected-subjects says ${expected}.`,
    hint: 'Is something missing, named twice, or left over from another build? Files of one name and content count once.',
  });
}
