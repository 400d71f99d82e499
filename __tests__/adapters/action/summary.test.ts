import { describe, expect, test } from '@jest/globals';
import { composeSummary } from '../../../src/adapters/action/summary.ts';
import { MAX_JOB_SUMMARY } from '../../../src/adapters/limits.ts';
import type { ArtifactVerdict, Result } from '../../../src/results/result.ts';
import { signedResult } from '../../report/sample.ts';

const compose = (result: Result, { pages = [], redact = (text) => text }: Partial<Parameters<typeof composeSummary>[1]> = {}) =>
  composeSummary(result, { pages, redact });
const decode = (html: string): string => html.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));

const refused = (count: number, message: string, hint = 'Say --repository.'): Result => ({
  ...signedResult([]),
  command: 'verify',
  artifacts: Array.from(
    { length: count },
    (_, index): ArtifactVerdict => ({
      artifact: `artifact-${index}${hint.slice(20)}`,
      verdict: 'refused',
      bundles: [],
      problem: { code: 'POLICY_REPOSITORY_MISMATCH', message, hint },
    }),
  ),
});

describe('a report that is longer than GitHub takes', () => {
  /** Each character of it is eight of Markdown. */
  const LONG = '\ufe30'.repeat(700);

  test('is cut to fewer rows, and says how many there are', () => {
    const text = compose(refused(1_000, LONG, LONG));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MAX_JOB_SUMMARY);
    expect(text).toContain('## 0 of 1000 artifacts verified');
    expect(text).toContain('and 975 more.');
    expect(decode(text)).toContain('artifact-4');
    // No row is cut in its middle.
    for (const row of text.split('\n').filter((line) => line.startsWith('|'))) expect(row).toMatch(/\|$/);
  });

  test('keeps link and heading, and names the result where nothing of it fits', () => {
    const page = 'https://github.com/acme/widget/attestations/1';
    const text = compose(signedResult(['a']), { pages: [page], redact: (whole) => whole.repeat(2_000) });
    expect(decode(text)).toContain(`<h3>Attestation Created</h3>\n<ul><li><a href="${page}">${page}</a></li></ul>\n\n`);
    expect(text).toContain('longer than GitHub allows');
    expect(text).toContain('`result-path`');
  });
});

test('what went wrong is told to its end, in the words of inputs', () => {
  const message = `${'The trusted root could not be had, and '.repeat(8)}that is the reason (--trusted-root).`;
  const [told, hint] = [
    decode(compose(refused(1, message))),
    decode(compose({ ...signedResult([]), problems: [{ code: 'INPUT_NO_MATCH', message, hint: 'Give --key.' }] })),
  ];
  expect(told).toContain('that is the reason (trusted-root).');
  expect(told).toContain('Say repository.');
  expect(hint).toContain('Give key.');
});

test('nothing of a secret is in it', () => {
  const text = compose(refused(1, 'hunter2 is wrong'), { redact: (whole) => whole.replaceAll('hunter2', '***') });
  expect(text).not.toContain('hunter2');
});
