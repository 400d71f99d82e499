import { describe, expect, test } from '@jest/globals';
import { parseArguments } from '../../../src/adapters/cli/parse-arguments.ts';
import { addEnvironmentOptions, NO_SECRET, NOT_GIVEN, readEnvironmentOptions } from '../../../src/adapters/cli/read-environment-options.ts';

const read = (env: Record<string, string>) => readEnvironmentOptions('attest', 'CHOPMARK_INPUT_', env);

describe('options in variables', () => {
  test('are named after the option, and go to the engine or to what shows the result', () => {
    expect(read({ CHOPMARK_INPUT_SUBJECT_DIGEST: 'sha256:00', CHOPMARK_INPUT_DEBUG: 'true', OTHER_SUBJECT_NAME: 'x' })).toEqual({
      raw: { 'subject-digest': 'sha256:00' },
      shown: { debug: 'true' },
    });
  });

  test.each([
    ['a JSON array', '["a, b", "c\\nd"]', ['a, b', 'c\nd']],
    ['lines', ' a, b \r\nc\n\n', ['a, b', 'c']],
    ['a glob that looks like one', '[ab].txt', ['[ab].txt']],
    ['an empty array', '[]', []],
    ['as Ruby shows it', ' ["\\#{a}", "b\\\\#c", "\\"d"]', ['#{a}', 'b\\#c', '"d']],
  ])('that are lists: %s', (_, text, items) => {
    expect(read({ CHOPMARK_INPUT_SUBJECT_PATH: text }).raw).toEqual({ 'subject-path': items });
  });

  test('that were not given are not there, and empty ones are kept, to be refused', () => {
    expect(read({ CHOPMARK_INPUT_PREDICATE_TYPE: NOT_GIVEN, CHOPMARK_INPUT_KEY: NO_SECRET, CHOPMARK_INPUT_SUBJECT_NAME: '' }).raw).toEqual({
      'subject-name': '',
    });
  });

  test('that are numbers or truth values may have space around them', () => {
    const env = { CHOPMARK_INPUT_EXPECTED_SUBJECTS: ' 3', CHOPMARK_INPUT_DRY_RUN: ' true', CHOPMARK_INPUT_CONCURRENCY: ` ${NOT_GIVEN}` };
    expect(read(env).raw).toEqual({ 'expected-subjects': '3', 'dry-run': 'true' });
  });

  test.each(['SUBJECT_PATHS', 'POLICY_', 'ENV_PREFIX'])('that are none are refused: %s', (name) => {
    expect(() => read({ [`CHOPMARK_INPUT_${name}`]: 'x' })).toThrow(expect.objectContaining({ code: 'INPUT_OPTION_UNKNOWN' }));
  });

  test.each(['', 'chopmark_', 'CHOPMARK', 'A B_', 'É_'])('are not read for the prefix %p', (prefix) => {
    expect(() => readEnvironmentOptions('attest', prefix, {})).toThrow(expect.objectContaining({ code: 'INPUT_OPTION_VALUE' }));
  });
});

describe('a command line', () => {
  const parse = (...argv: string[]) => {
    const invocation = parseArguments(argv);
    if (invocation.kind !== 'run') throw new Error('not a run');
    return invocation;
  };

  test('reads no variable unless it says so', () => {
    const invocation = parse('attest', 'a');
    expect(addEnvironmentOptions(invocation, { CHOPMARK_INPUT_STATEMENTS: 'per-subject' })).toBe(invocation);
  });

  test('takes both, but not the same option twice', () => {
    const invocation = parse('attest', 'a', '--env-prefix', 'CHOPMARK_INPUT_');
    expect(addEnvironmentOptions(invocation, { CHOPMARK_INPUT_STATEMENTS: 'per-subject', CHOPMARK_INPUT_JSON: 'true' })).toMatchObject({
      raw: { 'subject-path': ['a'], statements: 'per-subject' },
      shown: { json: 'true' },
    });
    expect(() => addEnvironmentOptions(invocation, { CHOPMARK_INPUT_SUBJECT_PATH: 'b' })).toThrow(
      expect.objectContaining({ code: 'INPUT_OPTION_CONFLICT' }),
    );
  });
});
