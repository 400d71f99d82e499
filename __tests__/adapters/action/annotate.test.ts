import { afterEach, expect, jest, test } from '@jest/globals';
import { annotateError, annotateProblems } from '../../../src/adapters/action/annotate.ts';
import { ChopmarkError } from '../../../src/base/errors/errors.ts';

afterEach(() => {
  jest.restoreAllMocks();
});

/** What the toolkit writes for the runner. */
function record(run: () => void): string {
  const written: string[] = [];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  run();
  return written.join('');
}

const redact = (text: string) => text.replaceAll('canary', '***');

test('an annotation has the message, the hint and the page of its code', () => {
  const log = record(() => {
    const error = new ChopmarkError({ code: 'INPUT_NO_MATCH', message: 'canary matches no file.', hint: 'Check --subject-path.' });
    expect(annotateError(error, redact)).toEqual({ exitCode: 2, errorCode: 'INPUT_NO_MATCH' });
    annotateProblems([{ code: 'POLICY_MAX_AGE', message: 'Too old.' }], redact);
  });
  expect(log.trim().split(/\r?\n/)).toEqual([
    '::error title=INPUT_NO_MATCH::*** matches no file.%0ACheck subject-path.%0AMore: https://chopmark.github.io/chopmark/errors/INPUT_NO_MATCH',
    '::error title=POLICY_MAX_AGE::Too old.%0AMore: https://chopmark.github.io/chopmark/errors/POLICY_MAX_AGE',
  ]);
});

test('an unexpected error has no page: it is reported as a bug', () => {
  const log = record(() => void annotateError(new TypeError('x'), redact));
  expect(log).toMatch(/^::error title=UNEXPECTED::.*which is a bug: x%0APlease report it at /);
  expect(log).not.toContain('errors/UNEXPECTED');
});
