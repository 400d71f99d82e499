import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from '@jest/globals';
import { parseArguments } from '../../src/adapters/cli/parse-arguments.ts';
import { ERROR_CODES } from '../../src/base/errors/error-codes.ts';
import { VERSION } from '../../src/base/version.ts';
import { writeSnippet } from '../../src/engine/init/init-snippets.ts';
import { parseInputs } from '../../src/options/parse-inputs.ts';
import { PEER_OPTIONS } from '../../src/options/peer-options.ts';
import { COMMAND_LINE_OPTIONS } from '../../src/options/schema/command-line.ts';
import { COMMAND_NAMES } from '../../src/options/schema/option.ts';
import { listOptions } from '../../src/options/schema/option-names.ts';
import { listAnchors, listCodeSpans, ROOT, readPage, readPages } from '../support/markdown.ts';
import { listCommands, listInvocations } from '../support/shell-words.ts';

const pages = readPages();
const each = pages.map((page) => [page.path, page] as const);

/** Why the command line would refuse it, before the world is asked; empty where it would not. */
function explain(argv: readonly string[]): string {
  try {
    const invocation = parseArguments(argv);
    if (invocation.kind === 'run') parseInputs(invocation.command, invocation.raw);
    return '';
  } catch (error) {
    return `${argv.join(' ')}: ${error}`;
  }
}

test('commands are found in the shell that documentation writes', () => {
  expect(listCommands(`A=1 one "b c" 'd; e' # said\nif ! two \\\n  three; then four > out 2>&1; fi`)).toEqual([
    ['one', 'b c', 'd; e'],
    ['two', 'three'],
    ['four'],
    ['fi'],
  ]);
  expect(listInvocations('npx --yes chopmark@1 sign a && source <(chopmark completion bash)\nchopmark sandbox -- chopmark sign b')).toEqual(
    [
      ['sign', 'a'],
      ['completion', 'bash'],
      ['sandbox', '--', 'chopmark', 'sign', 'b'],
      ['sign', 'b'],
    ],
  );
});

test.each(each)('%s: every command line is one that is understood', (_, { blocks }) => {
  const invocations = blocks.filter(({ language }) => language === 'sh').flatMap(({ text }) => listInvocations(text));
  for (const argv of invocations) expect(explain(argv)).toBe('');
});

test.each(each)('%s: a comment before a block says something that is known', (_, { blocks }) => {
  const notes = blocks.flatMap(({ note }) => note ?? []);
  expect(notes.filter((note) => !/^(run(: exit \d+)?|output|demo)$/.test(note) && !note.startsWith('Written by '))).toEqual([]);
});

test.each(each)('%s: options and error codes that are named exist', (path, page) => {
  const options = new Set(['help', 'version', ...COMMAND_LINE_OPTIONS.map(({ name }): string => name)]);
  // The page that says what to write instead of the options of other tools.
  if (path === 'docs/how-to/verify.md') for (const { name } of PEER_OPTIONS) options.add(name);
  for (const command of COMMAND_NAMES) for (const { name } of listOptions(command)) options.add(name);
  const named = listCodeSpans(page)
    .filter((code) => /^(--|chopmark )/.test(code))
    .flatMap((code) => [...code.matchAll(/(?<=^| )--([a-z][a-z-]*)/g)].map(([, name = '']) => name));
  expect(named.filter((name) => !options.has(name))).toEqual([]);

  // Written from the sources, constants and all.
  if (page.text.startsWith('<!-- Written by')) return;
  const codes = [...page.text.matchAll(/(?<![\w$:])(?:INPUT|IDENTITY|SIGNING|TRUST|STORE|VERIFICATION|POLICY)(?:_[A-Z]+)+\b/g)];
  expect(codes.map(([code]) => code).filter((code) => !(code in ERROR_CODES))).toEqual([]);
});

test.each(each)('%s: links lead somewhere, and nothing names a place on one machine alone', (path, page) => {
  for (const [, target = ''] of page.prose.matchAll(/\]\(([^()\s]+)\)/g)) {
    if (/^(https?|mailto):/.test(target)) continue;
    const [file = '', anchor] = target.split('#');
    const to = file === '' ? path : normalize(join(dirname(path), file));
    expect([target, existsSync(join(ROOT, to))]).toEqual([target, true]);
    if (anchor !== undefined && to.endsWith('.md')) expect(listAnchors(readPage(to))).toContain(anchor);
  }
  expect(page.text).not.toMatch(/(?<![\w.:/-])\/(work|root|home|Users|tmp)\/|[A-Z]:\\|localhost:\d/);
});

test('the version in every snippet is this one', () => {
  const versions = pages.flatMap(({ text }) =>
    [...text.matchAll(/chopmark(?:\/(?:sign|merge|verify))?@v?(\d+\.[\w.-]*)/g)].map(([, version]) => version),
  );
  expect(new Set(versions)).toEqual(new Set([VERSION]));
});

test.each(['github', 'gitlab', 'circleci', 'jenkins', 'buildkite'] as const)('the snippet for %s is what init writes', (ci) => {
  const { text } = writeSnippet(ci, VERSION);
  const page = readPage(ci === 'github' ? 'README.md' : `docs/how-to/${ci}.md`);
  expect(page.blocks.map((block) => block.text)).toContain(text);
});

test('README.md is short, and shows how to sign on GitHub at its top', () => {
  const { text } = readPage('README.md');
  expect(text.split(/\s+/).filter(Boolean).length).toBeLessThanOrEqual(900);
  expect(text.split('\n').slice(0, 40).join('\n')).toContain(writeSnippet('github', VERSION).text);
});

test('every page of the guide, and every decision, is in its index', () => {
  const linked = (index: string) =>
    [...readPage(index).text.matchAll(/\]\(([^()\s#]+)\)/g)].map(([, target = '']) => normalize(join(dirname(index), target)));
  const below = (folder: string) => pages.map(({ path }) => path).filter((path) => dirname(path) === folder && !path.endsWith('README.md'));
  const guide = ['docs/tutorials', 'docs/how-to', 'docs/reference', 'docs/explanation'].flatMap(below);
  expect(guide.filter((path) => !linked('docs/README.md').includes(path))).toEqual([]);
  expect(below('docs')).toEqual([]);
  expect(below('docs/adr').filter((path) => !linked('docs/adr/README.md').includes(path))).toEqual([]);
});

test('what signed provenance and policies name stays where it is', () => {
  // The first are `buildType` URIs of statements that are signed and out of reach, the last is the `$id` that editors load.
  const named = ['buildkite-job-v1', 'circleci-job-v1', 'declared-build-v1', 'jenkins-build-v1'].map(
    (name) => `docs/buildtypes/${name}.md`,
  );
  const { $id } = JSON.parse(readFileSync(join(ROOT, 'docs/policy.schema.json'), 'utf8'));
  expect($id).toBe('https://chopmark.github.io/chopmark/schemas/policy-file-1.schema.json');
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test('every dependency has its line, and no line is of one that is gone', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const tools = JSON.parse(readFileSync(join(ROOT, 'tools/node/package.json'), 'utf8'));
  const rows = (heading: string) => {
    const section =
      readPage('docs/explanation/dependencies.md')
        .text.split(/^## /m)
        .find((text) => text.startsWith(heading)) ?? '';
    return [...section.matchAll(/^\| ((?:`[^`]+`(?:, )?)+) \|/gm)]
      .flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name))
      .sort();
  };
  expect(rows('At run time')).toEqual(Object.keys(dependencies).sort());
  const development = [...rows('In the Action'), ...rows('For development')].sort();
  expect(development).toEqual([...Object.keys(devDependencies), ...Object.keys(tools.optionalDependencies)].sort());
});
