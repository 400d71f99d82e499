import { describe, expect, test } from '@jest/globals';
import { COMMAND_ACTIONS, ESSENTIAL_OPTIONS } from '../../../src/options/schema/help-topics.ts';
import { COMMAND_NAMES, type OptionSpec } from '../../../src/options/schema/option.ts';
import { listOptions } from '../../../src/options/schema/option-names.ts';

const namesOf = (command: (typeof COMMAND_NAMES)[number]) => listOptions(command).map(({ name }) => name);

test.each(COMMAND_NAMES)('%s: what -h shows exists, and is no more than ten options', (command) => {
  const names = ESSENTIAL_OPTIONS[command];
  expect(names.filter((name) => !namesOf(command).includes(name))).toEqual([]);
  expect(names.length).toBeLessThanOrEqual(10);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(COMMAND_NAMES.filter((command) => COMMAND_ACTIONS[command] !== undefined))('the actions of %s', (command) => {
  const actions = COMMAND_ACTIONS[command] ?? {};

  test('are those that the command takes', () => {
    const spec: OptionSpec | undefined = listOptions(command).find(({ name }) => name === 'action');
    expect(Object.keys(actions)).toEqual(spec?.values);
  });

  test('name options that the command has, and together all of them', () => {
    const named = new Set(Object.values(actions).flatMap(({ options }) => options));
    expect([...named].filter((name) => !namesOf(command).includes(name))).toEqual([]);
    expect(namesOf(command).filter((name) => !['action', 'target'].includes(name) && !named.has(name))).toEqual([]);
  });
});
