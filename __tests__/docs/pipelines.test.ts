import { expect, test } from '@jest/globals';
import { parseArguments } from '../../src/adapters/cli/parse-arguments.ts';
import { parseInputs } from '../../src/options/parse-inputs.ts';
import { listOptions } from '../../src/options/schema/option-names.ts';
import { readPackageSnippets, readPipelineSnippets } from '../support/pipeline-snippets.ts';
import { listInvocations } from '../support/shell-words.ts';

const check = (line: string) =>
  listInvocations(line).map((argv) => {
    const invocation = parseArguments(argv);
    if (invocation.kind !== 'run') throw new Error(`${line} runs nothing`);
    return parseInputs(invocation.command, invocation.raw);
  });

/** Each kind of statement has a snippet for each CI, of options that are understood and mean the same on all of them. */
test.each([
  ['docs/how-to/statements.md', 0],
  ['docs/how-to/statements.md', 1],
  ['docs/how-to/sbom.md', 0],
  ['docs/how-to/packages.md', 0],
  ['docs/how-to/git.md', 0],
] as const)('%s: pipelines of four CI systems say the same, set %i', (path, set) => {
  const { github, gitlab, circleci, jenkins } = readPipelineSnippets(path, set);
  expect(gitlab.attest.id_tokens).toEqual({ SIGSTORE_ID_TOKEN: { aud: 'sigstore' } });
  // In the Action a list of one is one text.
  const isList = (name: string) => listOptions('attest').some((option) => option.name === name && option.kind === 'list');
  const asLists = Object.entries(github).map(([name, value]) => [name, isList(name) ? [value] : value]);
  const meant = parseInputs('attest', Object.fromEntries(asLists));
  expect(check(gitlab.attest.script[0] ?? '')).toEqual([meant]);
  expect(check(circleci)).toEqual([meant]);
  expect(check(jenkins)).toEqual([{ ...meant, identityToken: expect.any(String), instance: 'sigstore.json' }]);
});

/** The kinds of packages, in the order in which the page has them. */
const KINDS = ['npm', 'pypi', 'maven', 'helm', 'debian', 'release', 'model'];

test('docs/how-to/packages.md: every kind of package has a step for each CI, and they say the same', () => {
  const { github, gitlab, circleci, jenkins } = readPackageSnippets();
  expect([gitlab, circleci, jenkins].map(({ length }) => length)).toEqual([KINDS.length, KINDS.length, KINDS.length]);
  const lists = listOptions('attest').flatMap(({ kind, name }) => (kind === 'list' ? name : []));
  expect(github.map((inputs) => inputs.package)).toEqual(KINDS);
  for (const [index, inputs] of github.entries()) {
    // In the Action a list is one text, a line each, and a number is one too.
    const texts = Object.entries(inputs).map(([name, value]) => [name, lists.includes(name) ? `${value}`.trim().split('\n') : `${value}`]);
    const meant = parseInputs('attest', Object.fromEntries(texts));
    // A release is kept where the pipeline runs.
    const onGitlab = { ...meant, store: meant.store.map((store) => store.replace(/^release:/, 'gitlab-release:')) };
    expect(check(gitlab[index] ?? '')).toEqual([onGitlab]);
    expect(check(circleci[index] ?? '')).toEqual([meant]);
    expect(check(jenkins[index] ?? '')).toEqual([{ ...meant, identityToken: expect.any(String), instance: 'sigstore.json' }]);
  }
});
