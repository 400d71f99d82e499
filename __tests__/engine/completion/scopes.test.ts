import { expect, test } from '@jest/globals';
import { groupValues, listScopes, pathsOf } from '../../../src/engine/completion/scopes.ts';
import { COMMAND_LINE_OPTIONS } from '../../../src/options/schema/command-line.ts';
import { COMMAND_ACTIONS } from '../../../src/options/schema/help-topics.ts';
import { COMMAND_NAMES, type CommandName, type OptionSpec } from '../../../src/options/schema/option.ts';
import { listOptions } from '../../../src/options/schema/option-names.ts';
import { REPORT_FORMATS } from '../../../src/options/schema/report-formats.ts';
import { IN_TOTO_WORDS } from '../../../src/predicates/in-toto.ts';
import { PREDICATE_WORDS } from '../../../src/predicates/predicate-words.ts';

const scopes = listScopes();
const scopeOf = (...path: string[]) => scopes.find((scope) => scope.path.join(' ') === path.join(' '));
const namesOf = (...path: string[]) => scopeOf(...path)?.options.flatMap(({ flags }) => flags) ?? [];
const shownBy = (command: CommandName) => COMMAND_LINE_OPTIONS.filter(({ commands }: OptionSpec) => commands.includes(command));
const wordsOf = (option: string) =>
  groupValues(scopes)
    .find(({ options }) => options.includes(option))
    ?.value.words.map(({ word }) => word);

test.each(COMMAND_NAMES)('%s has all its options, those of the command line, and help', (command) => {
  const withoutFlag = COMMAND_ACTIONS[command]
    ? ['action', 'target']
    : { sandbox: ['command'], completion: ['shell'], explain: ['code'] }[command as string];
  const expected = [...listOptions(command), ...shownBy(command)].map(({ name }) => name).filter((name) => !withoutFlag?.includes(name));
  expect(
    namesOf(command)
      .filter((flag) => flag.startsWith('--'))
      .sort(),
  ).toEqual([...expected, 'help'].map((name) => `--${name}`).sort());
  expect(namesOf(command)).toContain('-h');
  expect(namesOf(command)).toContain('-q');
});

test('an action has its own options, those of the command line, and help', () => {
  for (const command of COMMAND_NAMES) {
    for (const [action, { options }] of Object.entries(COMMAND_ACTIONS[command] ?? {})) {
      const expected = [...options, ...shownBy(command).map(({ name }) => name), 'help'].map((name) => `--${name}`);
      expect(
        namesOf(command, action)
          .filter((flag) => flag.startsWith('--'))
          .sort(),
      ).toEqual(expected.sort());
    }
  }
});

test('what is repeated is a list, and what has no value is a boolean', () => {
  const bundle = scopeOf('verify')?.options.find(({ flags }) => flags.includes('--bundle'));
  const json = scopeOf('verify')?.options.find(({ flags }) => flags.includes('--json'));
  expect([bundle?.repeats, json?.repeats, json?.value]).toEqual([true, false, undefined]);
  expect(scopeOf('sign')?.options.find(({ flags }) => flags.includes('--bundle'))?.repeats).toBe(false);
});

test('words are those that the engine takes', () => {
  expect(wordsOf('verify --predicate-type')).toEqual(PREDICATE_WORDS);
  expect(wordsOf('attest --predicate-type')).toEqual(IN_TOTO_WORDS);
  expect(wordsOf('attest --report')).toEqual(REPORT_FORMATS);
});

test.each([
  ['FILE', 'files'],
  ['FILE|FOLDER…', 'files'],
  ['FILE|DIGEST', 'files'],
  ['FILE[@sha256:HEX]', 'files'],
  ['checkout|SBOM', 'files'],
  ['BUNDLE', 'files'],
  ['POLICY…', 'files'],
  ['PATH|URL', 'files'],
  ['FOLDER', 'folders'],
  ['FOLDER…', 'folders'],
  ['IMAGE…', 'none'],
  ['GROUP:ARTIFACT:VERSION', 'none'],
  ['URL', 'none'],
  ['', 'none'],
])('a value that help calls %j is completed with: %s', (placeholder, paths) => {
  expect(pathsOf(placeholder)).toBe(paths);
});

test('files, folders and neither: every option that takes one of them', () => {
  const pathsBy = (kind: string) =>
    new Set(
      groupValues(scopes)
        .filter(({ value }) => value.paths === kind)
        .flatMap(({ options }) => options.map((option) => option.split(' ')[1])),
    );
  expect([...pathsBy('folders')].sort()).toEqual(['--bundle-dir', '--output-dir', '--state-dir']);
  expect([...pathsBy('files')].sort()).toEqual([
    '--bundle',
    '--expected-from',
    '--from',
    '--identity-token',
    '--instance',
    '--key',
    '--key-passphrase',
    '--output',
    '--policy',
    '--predicate-path',
    '--predicate-schema',
    '--resolved-dependencies',
    '--sbom-path',
    '--signer',
    '--signing-config',
    '--statement-path',
    '--store',
    '--subject-checksums',
    '--subject-path',
    '--support-file',
    '--test-report-path',
    '--trusted-root',
    '--tuf-root',
    '--vsa',
    '--vsa-key',
    '--vulnerability-report-path',
    '--workflow',
  ]);
});

test('summaries fit into a line, and have no end of a sentence', () => {
  const summaries = scopes.flatMap(({ options }) => options.map(({ summary }) => summary));
  expect(summaries.filter((summary) => summary.length < 5 || summary.length > 120 || /[.:;]$|\n/.test(summary))).toEqual([]);
});
