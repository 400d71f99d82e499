import { COMMAND_LINE_OPTIONS } from '../../../src/options/schema/command-line.ts';
import type { OptionSpec } from '../../../src/options/schema/option.ts';
import { listOptions } from '../../../src/options/schema/option-names.ts';

/** Commands that every wrapper has. */
export const WRAPPED = ['attest', 'sign', 'verify', 'merge'] as const;
export type Wrapped = (typeof WRAPPED)[number];

/** How results are shown is the wrapper's own business, but for these. */
const SHOWN = ['debug'];
/** A wrapper knows which CI it is in, and keeps the bundles where its CI finds them. */
const DECIDED: Readonly<Record<Wrapped, readonly string[]>> = {
  attest: ['ci', 'bundle-dir'],
  sign: ['ci', 'bundle-dir'],
  verify: [],
  merge: [],
};

/** Options of a command that a wrapper's users give, under the contract's names. */
export const listWrapperOptions = (command: Wrapped): readonly OptionSpec[] => [
  ...listOptions(command).filter(({ name }) => !DECIDED[command].includes(name)),
  ...COMMAND_LINE_OPTIONS.filter(({ name, commands }: OptionSpec) => SHOWN.includes(name) && commands.includes(command)),
];

/** Where the command looks for an option that a wrapper hands on. */
export const variableOf = (name: string): string => `CHOPMARK_INPUT_${name.toUpperCase().replaceAll('-', '_')}`;
