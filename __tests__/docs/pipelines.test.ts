import { expect, test } from '@jest/globals';
import { parseArguments } from '../../src/cli/parse-arguments.ts';
import { listOptions } from '../../src/contract/option-names.ts';
import { parseInputs } from '../../src/engine/parse-inputs.ts';
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
