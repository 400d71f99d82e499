import { describe, expect, test } from '@jest/globals';
import { attest, sign, verify, verifyData } from '../../../src/adapters/library/index.ts';

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    ({ code, message, hint }) => ({ code, text: `${message} ${hint}` }),
  );
const expected = { ci: 'github', repository: 'acme/widget' } as const;
const data = { bundle: '{}', artifact: Buffer.from('x') };

describe('what would not be read is refused, not ignored', () => {
  test.each<[object, string, RegExp]>([
    [{ ...data, threshold: { logs: 2 } }, 'INPUT_OPTION_UNKNOWN', /"threshold" .* Did you mean thresholds\?/],
    [{ ...data, requireLogs: 2 }, 'INPUT_OPTION_UNKNOWN', /"requireLogs"/],
    [{ ...data, thresholds: { log: 2 } }, 'INPUT_OPTION_VALUE', /"log".*Did you mean logs\?/],
    [{ ...data, thresholds: { times: 1, tlog: 2 } }, 'INPUT_OPTION_VALUE', /"tlog"/],
    [{ ...data, thresholds: { logs: '2' } }, 'INPUT_OPTION_VALUE', /logs must be/],
    [{ ...data, thresholds: { logs: undefined } }, 'INPUT_OPTION_VALUE', /logs must be/],
    [{ ...data, thresholds: undefined }, 'INPUT_OPTION_VALUE', /undefined/],
    [{ ...data, thresholds: null }, 'INPUT_OPTION_VALUE', /object/],
    [{ ...data, thresholds: 2 }, 'INPUT_OPTION_VALUE', /object/],
    [{ ...data, thresholds: [2] }, 'INPUT_OPTION_VALUE', /object/],
    [{ ...data, thresholds: new Map([['logs', 2]]) }, 'INPUT_OPTION_VALUE', /object/],
    [{ ...data, thresholds: Object.create({ logs: 2 }) }, 'INPUT_OPTION_VALUE', /logs .* inherited/],
    [{ ...data, artifact: undefined }, 'INPUT_OPTION_VALUE', /artifact must be/],
    [{ ...data, bundle: {} }, 'INPUT_OPTION_VALUE', /bundle must be/],
  ])('data: %j', async (given, code, text) => {
    expect(await refusal(verifyData(given as never, expected))).toEqual({ code, text: expect.stringMatching(text) });
  });

  test.each<[unknown, string, RegExp]>([
    [{ ...expected, reff: 'refs/tags/v1' }, 'INPUT_OPTION_UNKNOWN', /reff/],
    [{ ...expected, ref: undefined }, 'INPUT_OPTION_VALUE', /ref is given, but/],
    [Object.assign(Object.create({ ref: 'refs/tags/v1' }), expected), 'INPUT_OPTION_VALUE', /ref .* inherited/],
    [new Map(Object.entries(expected)), 'INPUT_OPTION_VALUE', /object/],
    [[], 'INPUT_OPTION_VALUE', /object/],
    [null, 'INPUT_OPTION_VALUE', /object/],
    ['ref', 'INPUT_OPTION_VALUE', /object/],
  ])('options: %j', async (options, code, text) => {
    for (const command of [attest, sign, verify]) expect(await refusal(command(options as never))).toBeDefined();
    expect(await refusal(verifyData(data, options as never))).toEqual({ code, text: expect.stringMatching(text) });
  });

  test.each<[unknown, string, RegExp]>([
    [{ timeout: 5 }, 'INPUT_OPTION_UNKNOWN', /"timeout"/],
    [{ Signal: new AbortController().signal }, 'INPUT_OPTION_UNKNOWN', /Did you mean signal\?/],
    [Object.create({ env: {} }), 'INPUT_OPTION_VALUE', /env .* inherited/],
    [null, 'INPUT_OPTION_VALUE', /object/],
  ])('ports: %j', async (ports, code, text) => {
    const options = { ...expected, subjectPath: ['x'] };
    for (const work of [verify(options, ports as never), verifyData(data, expected, ports as never)])
      expect(await refusal(work)).toEqual({ code, text: expect.stringMatching(text) });
  });
});

test.each(['subjectPath', 'subject-path', 'bundleDir', 'expectedSubjects'])('verifyData has no option %s', async (name) => {
  const refused = await refusal(verifyData(data, { ...expected, [name]: 'x' } as never));
  expect(refused).toEqual({ code: 'INPUT_OPTION_UNKNOWN', text: expect.stringMatching(/^verifyData has no option \w+, because/) });
});

test('a parsed bundle that is no JSON is an error of the input', async () => {
  const circle: Record<string, unknown> = { mediaType: 'x' };
  circle.self = circle;
  for (const bundle of [circle, { mediaType: 1n }])
    expect(await refusal(verifyData({ ...data, bundle } as never, expected))).toMatchObject({ code: 'INPUT_OPTION_VALUE' });
});

test('a port that is undefined is not given', async () => {
  const problem = await refusal(verify({ ...expected, subjectPath: ['no-such-file'] }, { signal: undefined, env: {} } as never));
  expect(problem).toMatchObject({ code: expect.stringMatching(/^INPUT_/) });
});
