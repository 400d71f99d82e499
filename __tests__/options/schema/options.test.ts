import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { EXIT_CODE } from '../../../src/base/errors/error-codes.ts';
import { parseOptionValue } from '../../../src/options/parse-option-value.ts';
import { COMMAND_LINE_OPTIONS } from '../../../src/options/schema/command-line.ts';
import { COMMANDS, type CommandSpec } from '../../../src/options/schema/commands.ts';
import { EXIT_CODES } from '../../../src/options/schema/exit-codes.ts';
import { COMMAND_NAMES, type OptionSpec } from '../../../src/options/schema/option.ts';
import { listCommandsWith, listOptions, nameInputs, toCamelCase, toKebabCase } from '../../../src/options/schema/option-names.ts';
import { OPTION_GROUPS } from '../../../src/options/schema/options.ts';
import { OPTION_RULES } from '../../../src/options/schema/rules.ts';

const all: readonly OptionSpec[] = [...OPTION_GROUPS.flatMap(({ options }): readonly OptionSpec[] => options), ...COMMAND_LINE_OPTIONS];
const read = (path: string) => readFileSync(join(import.meta.dirname, '../../..', path), 'utf8');

describe.each(all.map((spec) => [`${spec.name} of ${spec.commands.join(', ')}`, spec] as const))('%s', (_, spec) => {
  test('has a kebab-case name that code can write and read back', () => {
    expect(spec.name).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
    expect(toKebabCase(toCamelCase(spec.name))).toBe(spec.name);
  });

  test('has a summary of one line, and a description of sentences if it needs more', () => {
    expect(spec.help).toMatch(/^[A-Z].{10,98}\.$/);
    if (spec.description !== undefined) expect(spec.description).toMatch(/^\S.*\.$/);
  });

  test('has a default that its own kind accepts, and words where it is an enum', () => {
    if (spec.default !== undefined) expect(() => parseOptionValue(spec, spec.default ?? '', spec.name)).not.toThrow();
    expect(spec.values !== undefined).toBe(spec.kind === 'enum');
    expect(spec.kind !== 'boolean' || spec.default === false).toBe(true);
  });

  test('stands in the reference', () => {
    expect(read('docs/reference/options.md')).toContain(`\`${spec.name}\``);
  });
});

test.each(COMMAND_NAMES)('%s has every option once, and a positional that is one of them', (command) => {
  const names = [...listOptions(command), ...COMMAND_LINE_OPTIONS.filter(({ commands }: OptionSpec) => commands.includes(command))].map(
    ({ name }) => name,
  );
  expect(new Set(names).size).toBe(names.length);
  const { positional, examples }: CommandSpec = COMMANDS[command];
  if (positional) expect(names).toContain(positional.option);
  for (const { line } of examples) expect(line).toMatch(new RegExp(`\\bchopmark ${command}\\b`));
});

/** An earlier step of a job can write variables, so nothing they could weaken has one. */
test('what defines or weakens trust has no variable', () => {
  const forbidden =
    /^(policy|instance|trusted-root|signing-config|tuf-|fulcio|rekor|tsa|key$|identity|audience|ci$|repository|workflow|signer|ref$|predicate|certificate|without-|allow-|offline|expected-|subject|bundle$|dry-run)/;
  expect(all.filter(({ env, name }) => env && forbidden.test(name)).map(({ name }) => name)).toEqual([]);
});

test('what actions/attest and cosign call it, we call it', () => {
  const attest = ['subject-path', 'subject-digest', 'subject-name', 'subject-checksums', 'predicate-type', 'predicate', 'predicate-path'];
  const cosign = [
    'certificate-identity',
    'certificate-identity-regexp',
    'certificate-oidc-issuer',
    'key',
    'bundle',
    'trusted-root',
    'offline',
  ];
  for (const name of attest) expect(listCommandsWith(name)).toContain('attest');
  for (const name of cosign) expect(listCommandsWith(name)).toContain('verify');
});

test('rules speak of options that the commands have', () => {
  const unknown = OPTION_RULES.flatMap((rule) => {
    const named = rule.kind === 'needs' ? [rule.option, ...rule.needs] : rule.options;
    return rule.commands.flatMap((command) =>
      named.filter((name) => !listOptions(command).some((spec) => spec.name === name)).map((name) => `${command}: ${name}`),
    );
  });
  expect(unknown).toEqual([]);
});

test('every exit code an error can have is explained', () => {
  const explained: number[] = EXIT_CODES.map(({ code }) => code);
  expect(explained).toEqual(expect.arrayContaining([0, 1, ...Object.values(EXIT_CODE)]));
});

test('hints write options as they are typed, and adapters with inputs take the dashes away', () => {
  const hyphenated = [...new Set(COMMAND_NAMES.flatMap((command) => listOptions(command).map(({ name }) => name)))].filter((name) =>
    name.includes('-'),
  );
  const bare = new RegExp(`(?<![\\w\\-/.@'"\`])(${hyphenated.join('|')})(?![\\w\\-/=.>'"\`:])`);
  const hints = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.startsWith('adapters/action'))
    .flatMap((path) =>
      [...readFileSync(join('src', path), 'utf8').matchAll(/\bhint: '([^'\n]+)'/g)].map(([, hint = '']) => `${path}: ${hint}`),
    );
  expect(hints.length).toBeGreaterThan(100);
  expect(hints.filter((hint) => bare.test(hint.replace(/cosign [a-z-]+ create/g, '')))).toEqual([]);
  expect(nameInputs('Give --bundle-dir, or chopmark store --bundle-dir')).toMatch(/^Give bundle-dir, or /);
});
