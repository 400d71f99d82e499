import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { testResult } from '../../src/predicates/test-result.ts';

const build = (report: unknown) =>
  testResult.build({ bytes: Buffer.from(typeof report === 'string' ? report : JSON.stringify(report), 'latin1'), source: 'report' });
const outcome = async (report: unknown) => {
  const { result, passed, warned, failed } = testResult.read((await build(report)).predicate);
  return [result, passed, warned, failed];
};

const junit = (cases: string, attributes = '') =>
  `<?xml version="1.0"?><testsuites><testsuite name="s" ${attributes}>${cases}</testsuite></testsuites>`;

test.each([
  ['one that passed', junit('<testcase classname="a.B" name="adds"/>'), ['PASSED', ['a.B: adds'], [], []]],
  ['one that failed', junit('<testcase name="a"/><testcase name="b"><failure>no</failure></testcase>'), ['FAILED', ['a'], [], ['b']]],
  ['an error', junit('<testcase name="b"><error message="x &amp; y"/></testcase>'), ['FAILED', [], [], ['b']]],
  ['one that was skipped', junit('<testcase name="a"/><testcase name="b"><skipped/></testcase>'), ['PASSED', ['a'], [], []]],
  ['an error that the suite counts and no test names', junit('<testcase name="a"/>', 'errors="1"'), ['FAILED', ['a'], [], []]],
  ['a suite alone', '<testsuite failures="0"><testcase name="a"/></testsuite>', ['PASSED', ['a'], [], []]],
  ['nothing that ran', junit(''), ['WARNED', [], [], []]],
])('JUnit with %s', async (_, report, expected) => {
  expect(await outcome(report)).toEqual(expected);
});

test.each([
  [
    'what passed and failed',
    'TAP version 14\n1..2\nok 1 - adds\nnot ok 2 - takes away\n  ---\n  at: x\n  ...\n',
    ['FAILED', ['adds'], [], ['takes away']],
  ],
  ['subtests', 'TAP version 14\n    1..1\n    not ok 1 - inner\nok 1 - outer\n1..1\n', ['PASSED', ['outer'], [], []]],
  ['what is to be done', 'ok 1 - a\nnot ok 2 - b # TODO later\n1..2\n', ['WARNED', ['a'], ['b'], []]],
  ['what was skipped', '1..2\nok 1 - a\nok 2 - b # SKIP no network\n', ['PASSED', ['a'], [], []]],
  ['fewer than planned', '1..3\nok 1\n', ['FAILED', ['test 1'], [], []]],
  ['the end of it all', '1..1\nok 1 - a\nBail out! no disk\n', ['FAILED', ['a'], [], []]],
])('TAP with %s', async (_, report, expected) => {
  expect(await outcome(report)).toEqual(expected);
});

const jest = (assertionResults: object[], more: object = {}) => ({
  success: true,
  testResults: [{ name: '/home/me/a.test.ts', status: 'passed', assertionResults }],
  ...more,
});

test.each([
  [
    'what passed',
    jest([
      { fullName: 'a adds', status: 'passed' },
      { fullName: 'b', status: 'pending' },
    ]),
    ['PASSED', ['a adds'], [], []],
  ],
  ['what failed', jest([{ fullName: 'a', status: 'failed' }], { success: false }), ['FAILED', [], [], ['a']]],
  [
    'a file that did not load',
    { success: false, testResults: [{ name: '/home/me/a.test.ts', status: 'failed', assertionResults: [] }] },
    ['FAILED', [], [], ['a.test.ts']],
  ],
  ['a failure that no test names', jest([{ fullName: 'a', status: 'passed' }], { success: false }), ['FAILED', ['a'], [], []]],
])('Jest with %s', async (_, report, expected) => {
  expect(await outcome(report)).toEqual(expected);
});

test('names the report that was read by its digest', async () => {
  const report = junit('<testcase name="a"/>');
  const { type, predicate } = await build(report);
  const sha256 = createHash('sha256').update(report).digest('hex');
  expect(type).toBe('https://in-toto.io/attestation/test-result/v0.1');
  expect(testResult.read(predicate).configuration).toEqual([{ name: 'report', digest: { sha256 } }]);
});

test.each([
  [
    'entities that expand',
    '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><testsuite><testcase name="&b;"/></testsuite>',
    'INPUT_REPORT_INVALID',
    /DOCTYPE/,
  ],
  ['an entity of its own', '<testsuite><testcase name="&lol;"/></testsuite>', 'INPUT_REPORT_INVALID', /well-formed/],
  ['a file in an entity', '<!DOCTYPE x SYSTEM "file:///etc/passwd"><testsuite/>', 'INPUT_REPORT_INVALID', /DOCTYPE/],
  ['XML cut short', '<testsuite><testcase name="a">', 'INPUT_REPORT_INVALID', /well-formed/],
  ['absurd depth', `${'<testsuite>'.repeat(200)}${'</testsuite>'.repeat(200)}`, 'INPUT_REPORT_INVALID', /deeper/],
  ['other XML', '<html/>', 'INPUT_REPORT_INVALID', /root/],
  ['a name of many kilobytes', `<testsuite><testcase name="${'a'.repeat(5000)}"/></testsuite>`, 'INPUT_REPORT_INVALID', /characters/],
  ['XML that is no UTF-8', '<testsuite name="\u00ff"/>', 'INPUT_REPORT_INVALID', /UTF-8/],
  ['TAP without a plan', 'TAP version 14\nok 1 - a\n', 'INPUT_REPORT_INVALID', /plan/],
  ['other JSON', '{"a":1}', 'INPUT_REPORT_FORMAT', /not of a supported test runner/],
  ['text', 'all is well', 'INPUT_REPORT_FORMAT', /not valid JSON/],
  ['JSON with a key twice', '{"success":false,"success":true,"testResults":[]}', 'INPUT_REPORT_FORMAT', /duplicate key/],
])('refuses %s', async (_, report, code, message) => {
  await expect(build(report)).rejects.toMatchObject({ code, exitCode: 2, message: expect.stringMatching(message) });
});

test('empty lines and comments before TAP take no time, whatever comes after them', async () => {
  const lines = '\n \n# a\n'.repeat(500);
  expect((await outcome(`${lines}1..1\nok 1 - a\n`))[0]).toBe('PASSED');
  await expect(build(`${lines}x`)).rejects.toMatchObject({ code: 'INPUT_REPORT_FORMAT' });
});

test('what was signed as a test result and is none is refused', () => {
  expect(() => testResult.read({ result: 'passed', configuration: [] })).toThrow(
    expect.objectContaining({ code: 'VERIFICATION_PREDICATE_MALFORMED' }),
  );
});
