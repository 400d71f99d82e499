import { expect, test } from '@jest/globals';
import { listInputs, variableOf } from '../../../src/adapters/action/inputs.ts';
import { readInputs } from '../../../src/adapters/action/read-inputs.ts';
import { parseOptionValue } from '../../../src/options/parse-option-value.ts';

const LISTS = (['attest', 'sign', 'merge', 'verify'] as const).flatMap((action) =>
  listInputs(action)
    .filter(({ spec, own }) => spec.kind === 'list' && spec.name !== 'exec' && !own)
    .map(({ spec }) => [action, spec.name, spec] as const),
);

test.each(LISTS)('a list of the action %s is split as everywhere else: %s', (action, name, spec) => {
  const text = 'a,b\n"c,d"\ne.{f,g}';
  const { raw } = readInputs(action, { [variableOf(name)]: text });
  expect(raw[name]).toEqual(parseOptionValue({ ...spec, commands: [] }, text, name));
});

test('an input with credentials in one of several addresses is refused', () => {
  const env = { [variableOf('store')]: 'local\nhttps://user:pass@registry.acme.example/x' };
  expect(() => readInputs('attest', env)).toThrow(expect.objectContaining({ code: 'INPUT_OPTION_VALUE' }));
});
