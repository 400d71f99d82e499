import { expect, test } from '@jest/globals';
import { ERROR_CODES } from '../../src/base/errors/error-codes.ts';
import { explainCode } from '../../src/engine/explain.ts';
import { renderExplainedCode } from '../../src/report/explain.ts';
import { readPage } from '../support/markdown.ts';

test.each(Object.keys(ERROR_CODES))('%s is explained as its page does, with its exit code', (code) => {
  const explained = explainCode({ code });
  expect(explained).toMatchObject({ code, meaning: expect.stringMatching(/\.$/), exitMeaning: expect.stringMatching(/./) });
  const anchor = explained.page.split('#')[1];
  expect(readPage('docs/reference/errors.md').text).toContain(`<a id="${anchor}"></a>\`${code}\``);
});

test('a code is found as people copy it', () => {
  expect(explainCode({ code: '[policy_ref_mismatch]' })).toMatchObject({ code: 'POLICY_REF_MISMATCH', exitCode: 7 });
});

test('a code that does not exist is a fault of input, with the closest one', () => {
  expect(() => explainCode({ code: 'POLICY_REF_MISSMATCH' })).toThrow(
    expect.objectContaining({ code: 'INPUT_OPTION_VALUE', hint: 'Did you mean POLICY_REF_MISMATCH?' }),
  );
  expect(() => explainCode({ code: 'toString' })).toThrow(expect.objectContaining({ code: 'INPUT_OPTION_VALUE' }));
});

test('the text names code, meaning, exit code and page', () => {
  const text = renderExplainedCode(explainCode({ code: 'INPUT_NO_MATCH' }), { color: false });
  expect(text.split('\n')[0]).toBe('INPUT_NO_MATCH');
  expect(text).toContain('Exit code 2: ');
  expect(text).toContain('/docs/reference/errors.md#input_no_match');
});
