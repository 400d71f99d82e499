import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { parseArguments } from '../../src/cli/parse-arguments.ts';
import { listOptions } from '../../src/contract/option-names.ts';
import { parseInputs, type RawInputs } from '../../src/engine/parse-inputs.ts';
import { readPage } from '../support/markdown.ts';
import { readPipelineSnippets } from '../support/pipeline-snippets.ts';
import { listInvocations } from '../support/shell-words.ts';

const check = (line: string) =>
  listInvocations(line).map((argv) => {
    const invocation = parseArguments(argv);
    if (invocation.kind !== 'run') throw new Error(`${line} runs nothing`);
    return parseInputs(invocation.command, invocation.raw);
  });

/** Each kind of statement has a snippet for each CI, of options that are understood and mean the same on all of them. */
test.each(['docs/statements.md', 'docs/sbom.md', 'docs/packages.md', 'docs/git.md'])(
  '%s: pipelines of four CI systems say the same',
  (path) => {
    const { github, gitlab, circleci, jenkins } = readPipelineSnippets(path);
    expect(gitlab.attest.id_tokens).toEqual({ SIGSTORE_ID_TOKEN: { aud: 'sigstore' } });
    // In the Action a list of one is one text.
    const isList = (name: string) => listOptions('attest').some((option) => option.name === name && option.kind === 'list');
    const asLists = Object.entries(github).map(([name, value]) => [name, isList(name) ? [value] : value]);
    const meant = parseInputs('attest', Object.fromEntries(asLists));
    expect(check(gitlab.attest.script[0] ?? '')).toEqual([meant]);
    expect(check(circleci)).toEqual([meant]);
    expect(check(jenkins)).toEqual([{ ...meant, identityToken: expect.any(String), instance: 'sigstore.json' }]);
  },
);

interface Steps {
  steps?: { uses: string; with: RawInputs }[];
  attest?: { script: string[] };
  jobs?: { attest: { steps: { run?: string }[] } };
}

/** The kinds of packages, in the order in which the page has them. */
const KINDS = ['npm', 'pypi', 'maven', 'helm', 'debian', 'release', 'model'];

test('docs/packages.md: every kind of package has a step for each CI, and they say the same', () => {
  const { blocks } = readPage('docs/packages.md');
  const pipelines = blocks.filter(({ language }) => language === 'yaml').map(({ text }) => parse(text) as Steps);
  const github = pipelines.find(({ steps }) => steps)?.steps ?? [];
  const gitlab = pipelines.find(({ attest }) => attest)?.attest?.script ?? [];
  const circleci = pipelines.find(({ jobs }) => jobs)?.jobs?.attest.steps.flatMap(({ run }) => run ?? []) ?? [];
  const groovy = blocks.find(({ language }) => language === 'groovy')?.text ?? '';
  const jenkins = [...groovy.matchAll(/sh '(.*)'/g)].map(([, line = '']) => line);
  expect([gitlab, circleci, jenkins].map(({ length }) => length)).toEqual([KINDS.length, KINDS.length, KINDS.length]);
  const lists = listOptions('attest').flatMap(({ kind, name }) => (kind === 'list' ? name : []));
  expect(github.map(({ with: inputs }) => inputs.package)).toEqual(KINDS);
  for (const [index, { with: inputs }] of github.entries()) {
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
