import { expect, test } from '@jest/globals';
import { ERROR_CODES, type ErrorCode } from '../../src/base/errors/error-codes.ts';
import { ERROR_REMEDIES } from '../../src/base/errors/error-remedies.ts';
import { explainCode } from '../../src/engine/explain.ts';
import { COMMAND_LINE_OPTIONS } from '../../src/options/schema/command-line.ts';
import { COMMAND_NAMES } from '../../src/options/schema/option.ts';
import { listOptions } from '../../src/options/schema/option-names.ts';
import { renderExplainedCode } from '../../src/report/explain.ts';
import { readPage } from '../support/markdown.ts';

const CODES = Object.keys(ERROR_CODES) as ErrorCode[];

test.each(CODES)('%s is explained as its page does, with its exit code', (code) => {
  const explained = explainCode({ code });
  expect(explained).toMatchObject({
    code,
    stage: code.slice(0, code.indexOf('_')),
    meaning: expect.stringMatching(/\.$/),
    exitMeaning: expect.stringMatching(/./),
    documentation: `https://chopmark.github.io/chopmark/errors/${code}`,
  });
  const { text } = readPage('docs/reference/errors.md');
  const section = text.slice(text.indexOf(`<a id="${code.toLowerCase()}"></a>`)).split('<a id=')[1] ?? '';
  expect(section).toContain(`### ${code}\n`);
  expect(section.replace(/[`\\]/g, '')).toContain(`**What to do:** ${explained.remedy}`);
});

test.each(CODES)('the remedy of %s is one to three sentences that name only what exists', (code) => {
  const remedy = ERROR_REMEDIES[code];
  expect(remedy).toMatch(/^[A-Z].{20,330}.$/);
  expect(remedy.replace(/`[^`]*`/g, 'x').match(/\.(?= [A-Z`]|$)/g)?.length).toBeLessThanOrEqual(4);
  const spans = [...remedy.matchAll(/`([^`]*)`/g)].map(([, span = '']) => span);
  // What follows another program is an option of that program.
  const own = spans.filter((span) => /^(--|chopmark )/.test(span));
  const options = new Set<string>(['help', ...COMMAND_LINE_OPTIONS.map(({ name }) => name)]);
  for (const command of COMMAND_NAMES) for (const { name } of listOptions(command)) options.add(name);
  const named = own.flatMap((span) => [...span.matchAll(/--([a-z][a-z-]*)/g)].map(([, name = '']) => name));
  expect(named.filter((name) => !options.has(name))).toEqual([]);
  const commands = own.flatMap((span) => /^chopmark ([a-z]+)/.exec(span)?.[1] ?? []);
  expect(commands.filter((name) => !(COMMAND_NAMES as readonly string[]).includes(name))).toEqual([]);
});

test('no two codes share a remedy', () => {
  expect(new Set(Object.values(ERROR_REMEDIES)).size).toBe(CODES.length);
});

test('a code is found as people copy and type it', () => {
  expect(explainCode({ code: '[policy_ref_mismatch]' })).toMatchObject({ code: 'POLICY_REF_MISMATCH', exitCode: 7 });
  expect(explainCode({ code: ' policy-max age' })).toMatchObject({ code: 'POLICY_MAX_AGE', stage: 'POLICY' });
});

test.each([
  ['POLICY_REF_MISSMATCH', 'Did you mean POLICY_REF_MISMATCH?'],
  ['max-age', 'Did you mean POLICY_MAX_AGE?'],
  ['image', expect.stringMatching(/^Did you mean (?:\w+, ){4}\w+\?$/)],
  ['zz', expect.stringContaining('in brackets')],
  ['toString', expect.stringContaining('in brackets')],
])('%s is no code: an error of input that suggests the closest codes', (code, hint) => {
  expect(() => explainCode({ code })).toThrow(expect.objectContaining({ code: 'INPUT_OPTION_VALUE', hint }));
});

test('the text names code, meaning, remedy, exit code and address', () => {
  const text = renderExplainedCode(explainCode({ code: 'INPUT_NO_MATCH' }), { color: false });
  expect(text.split('\n').slice(0, 2)).toEqual(['INPUT_NO_MATCH', 'A path or pattern matches no file.']);
  expect(text).toContain('What to do\nCheck the path');
  expect(text).toContain('Exit code 2: ');
  expect(text).toContain('More: https://chopmark.github.io/chopmark/errors/INPUT_NO_MATCH\n');
});
