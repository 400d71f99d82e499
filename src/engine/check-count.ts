import { ChopmarkError } from '../core/errors.ts';

/** @throws ChopmarkError `INPUT_SUBJECT_COUNT` */
export function checkCount(found: number, expected: number): void {
  if (found === expected) return;
  throw new ChopmarkError({
    code: 'INPUT_SUBJECT_COUNT',
    message: `${found} subjects were found, and expected-subjects says ${expected}.`,
    hint: 'Is something missing, or named twice? Correct the patterns, or expected-subjects.',
  });
}
