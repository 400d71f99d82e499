import { describe, expect, test } from '@jest/globals';
import { composeSummary } from '../../../src/adapters/action/summary.ts';
import { MAX_JOB_SUMMARY } from '../../../src/adapters/limits.ts';
import { createRedactor } from '../../../src/base/secrets/redact.ts';
import { QUESTIONS } from '../../../src/results/questions.ts';
import type { ArtifactVerdict, Result } from '../../../src/results/result.ts';
import { bundleOf, identity, signedResult, verifiedResult } from '../../report/sample.ts';

const compose = (result: Result, { pages = [], redact = (text) => text }: Partial<Parameters<typeof composeSummary>[1]> = {}) =>
  composeSummary(result, { pages, redact });
const decode = (html: string): string => html.replaceAll('<wbr>', '').replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));

/** @param differ Whether each has a message and a hint of its own. */
const refused = (count: number, message: string, hint = 'Say --repository.', differ = false): Result => ({
  ...signedResult([]),
  command: 'verify',
  artifacts: Array.from(
    { length: count },
    (_, index): ArtifactVerdict => ({
      artifact: `artifact-${index}${hint.slice(20)}`,
      verdict: 'refused',
      bundles: [],
      problem: {
        code: 'POLICY_REPOSITORY_MISMATCH',
        message: differ ? `${index} ${message}` : message,
        hint: differ ? `${index} ${hint}` : hint,
      },
    }),
  ),
});

describe('a report that is longer than GitHub takes', () => {
  /** Each character of it is eight of Markdown. */
  const LONG = '\ufe30'.repeat(700);

  test('is cut to fewer rows, and says how many there are', () => {
    const text = compose(refused(1_000, LONG, LONG, true));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MAX_JOB_SUMMARY);
    expect(text).toContain('## 0 of 1000 artifacts verified');
    expect(text).toContain('and 975 more.');
    expect(decode(text)).toContain('artifact-4');
    // No entry is cut in its middle.
    for (const line of text.split('\n').filter((entry) => /^ *- </.test(entry))) expect(line).toMatch(/<\/code>$/);
  });

  test('keeps link and heading, and names the result where nothing of it fits', () => {
    const page = 'https://github.com/acme/widget/attestations/1';
    const text = compose(signedResult(['a']), { pages: [page], redact: (whole) => whole.repeat(2_000) });
    expect(decode(text)).toContain(`<h3>Attestation Created</h3>\n<ul><li><a href="${page}">${page}</a></li></ul>\n\n`);
    expect(text).toContain('longer than GitHub allows');
    expect(text).toContain('`result-path`');
  });
});

describe('a summary fits the page of a job', () => {
  const NAME = `widget-${'x'.repeat(90)}.tar.gz`;
  const COMMIT = 'c0ffee'.repeat(7).slice(0, 40);
  const extensions = {
    'source-repository-uri': 'https://github.com/acme-with-a-long-name/widget-with-a-long-name',
    'source-repository-digest': COMMIT,
    'build-config-uri': `https://github.com/acme/widget/.github/workflows/${'release-'.repeat(12)}.yml@refs/tags/v1`,
    'build-config-digest': COMMIT,
  };
  const signed: Result = {
    ...signedResult([NAME]),
    statements: [
      {
        ...bundleOf(0, `/home/runner/work/_temp/chopmark/attest-Xy12Ab/${NAME}.sigstore.json`),
        signer: { kind: 'certificate', identity: { ...identity, extensions } },
      },
    ],
  };
  const verified: Result = {
    ...verifiedResult([]),
    artifacts: (verifiedResult([NAME, NAME.toUpperCase()]).artifacts ?? []).map((artifact) => ({
      ...artifact,
      questions: QUESTIONS.map((question) => ({ question, answer: 'not asked' })),
    })),
  };

  test.each<[string, Result]>([
    ['of files that were signed', signed],
    ['of signatures', { ...signed, command: 'sign' }],
    ['of a merge', { ...signed, command: 'merge' }],
    ['of verdicts', verified],
  ])('%s: it has no table, and a reader copies whole names', (_, result) => {
    const text = compose(result);
    expect(text.split('\n').filter((line) => line.startsWith('|'))).toEqual([]);
    expect(text).toContain('<wbr>');
    expect(decode(text)).toContain(NAME);
  });

  test('a secret is found as a whole before its word is broken', () => {
    const token = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';
    const text = compose(refused(1, `it said ${token}`), { redact: (whole) => whole.replaceAll(token.replace('_', '&#95;'), '***') });
    expect(text).toContain('it said &#42;&#42;&#42;'.replaceAll('&#42;', '*'));
    expect(text).not.toContain('uvwxyz');
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

test('where bundles could not be stored, it says that their folder goes with the job', () => {
  const text = compose({ ...signedResult(['a']), retryCommand: 'chopmark store push a' });
  expect(text).toMatch(/deletes the folder[^\n]*`bundle-dir`[^\n]*`actions\/upload-artifact`[^\n]*\n$/);
  expect(compose(signedResult(['a']))).not.toContain('deletes the folder');
});

test('what Markdown writes of the credentials of a URL does not hide them from the redactor', () => {
  const { redact } = createRedactor();
  const summary = compose(refused(1, 'The proxy https://me:hunter2pw@proxy.example/ refused it.'), { redact });
  expect(decode(summary)).toContain('https://***@proxy.example/');
  expect(decode(summary)).not.toContain('hunter2pw');
});
