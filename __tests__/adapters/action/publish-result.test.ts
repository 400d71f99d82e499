import { expect, test } from '@jest/globals';
import { shortenLog } from '../../../src/adapters/action/publish-result.ts';
import { renderText } from '../../../src/report/text.ts';
import { verifiedResult } from '../../report/sample.ts';

test('the report of ten thousand artifacts is short, with what failed and with the sum', () => {
  const names = Array.from({ length: 10_000 }, (_, index) => `app-${index}`);
  const text = renderText(verifiedResult(names), { color: false });
  const lines = text.trimEnd().split('\n');
  expect(shortenLog(text)).toBe(text);
  expect(lines.length).toBeLessThanOrEqual(221);
  expect(lines[0]).toMatch(/^refused {3}5000 artifacts/);
  expect(lines.at(-1)).toBe('5000 of 10000 artifacts verified, 5000 refused.');
});

test('a report of thousands of lines is a page of the log, with its beginning and its end', () => {
  const problems = Array.from({ length: 5_000 }, (_, index) => ({ code: 'STORE_FORBIDDEN', message: `Problem ${index}.` }) as const);
  const text = shortenLog(renderText({ ...verifiedResult([]), problems }, { color: false }));
  const lines = text.trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(221);
  expect(lines.at(-2)).toContain('Problem 4999.');
  expect(text).toMatch(/… \d+ lines are left out: the file of the output result-path has all\./);
});

test('a report that fits is whole', () => {
  const text = renderText(verifiedResult(['a', 'b']), { color: false });
  expect(shortenLog(text)).toBe(text);
});
