import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { SerializedBundle } from '@sigstore/bundle';
import type * as library from '../../../src/adapters/library/index.ts';
import { listOptions, toCamelCase } from '../../../src/options/schema/option-names.ts';
import type { OptionsOf } from '../../../src/options/schema/options.ts';
import type { Result } from '../../../src/results/result.ts';
import { LIBRARY_COMMANDS, writeLibraryOptions } from '../../../tools/generate/library-options.ts';

/* The compiler checks these: a value of one type assigns to the other, in both directions. */

type Given<Command extends Parameters<typeof listOptions>[0]> = Partial<OptionsOf<Command>>;
/** True if each of two types assigns to the other. */
type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : never) : never;
type Assigns<One, Other> = [One] extends [Other] ? true : never;

const SAME: [
  Same<library.AttestOptions, Given<'attest'>>,
  Same<library.SignOptions, Given<'sign'>>,
  Same<library.VerifyOptions, Given<'verify'>>,
  Same<Partial<library.InspectOptions>, Given<'inspect'>>,
  Same<Partial<library.MergeOptions>, Given<'merge'>>,
  Same<Partial<library.PolicyOptions>, Given<'policy'>>,
  Same<Partial<library.StoreOptions>, Given<'store'>>,
  Same<Partial<library.TrustOptions>, Given<'trust'>>,
  Assigns<library.StartSandboxOptions, Given<'sandbox'>>,
] = [true, true, true, true, true, true, true, true, true];

/** A function that takes the result of any command takes these. */
const RESULTS: [
  Assigns<library.AttestResult, Result>,
  Assigns<library.SignResult, Result>,
  Assigns<library.VerifyResult, Result>,
  Assigns<library.MergeResult, Result>,
  Assigns<library.SigstoreBundle, SerializedBundle>,
  Same<library.PolicyReportOf<'check'>['action'], 'check'>,
] = [true, true, true, true, true, true];

test('the option types are those of the schema, and results those of the document', () => {
  expect([...SAME, ...RESULTS]).not.toContain(false);
});

const source = readFileSync('src/adapters/library/command-options.ts', 'utf8');

test('the option types are in step with the schema', () => {
  expect(source).toBe(writeLibraryOptions());
});

test('every option of the library has a text for hovers, without flags', () => {
  for (const command of Object.keys(LIBRARY_COMMANDS) as (keyof typeof LIBRARY_COMMANDS)[]) {
    if (command === 'sandbox') continue;
    const [, body = ''] = source.split(new RegExp(`^export interface ${command[0]?.toUpperCase()}${command.slice(1)}Options `, 'm'));
    const text = body.slice(0, body.indexOf('\n}'));
    for (const { name } of listOptions(command)) expect(text).toMatch(new RegExp(`\\*/\n  ${toCamelCase(name)}\\??:`));
  }
  expect(source.match(/--[a-z-]+/g)?.filter((flag) => flag !== '--tag')).toEqual([]);
});
