import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { parseArguments } from '../../src/cli/parse-arguments.ts';
import { parseInputs, type RawInputs } from '../../src/engine/parse-inputs.ts';
import { readPage } from '../support/markdown.ts';
import { listInvocations } from '../support/shell-words.ts';

interface Pipeline {
  steps?: { uses?: string; with?: RawInputs }[];
  attest?: { script: string[]; id_tokens: object };
  jobs?: { attest: { steps: { run?: string }[] } };
}

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
    const { blocks } = readPage(path);
    const pipelines = blocks.filter(({ language }) => language === 'yaml').map(({ text }) => parse(text) as Pipeline);
    const github = pipelines.find(({ steps }) => steps)?.steps?.[0];
    const gitlab = pipelines.find(({ attest }) => attest)?.attest;
    const circleci = pipelines.find(({ jobs }) => jobs)?.jobs?.attest.steps.find(({ run }) => run);
    const jenkins = blocks.find(({ language }) => language === 'groovy')?.text.match(/sh '(.*)'/)?.[1];
    expect(github?.uses).toMatch(/^chopmark\/chopmark@v\d/);
    expect(gitlab?.id_tokens).toEqual({ SIGSTORE_ID_TOKEN: { aud: 'sigstore' } });
    // In the Action a list of one is one text.
    const asLists = Object.entries(github?.with ?? {}).map(([name, value]) => [name, /-(?:path|git)$/.test(name) ? [value] : value]);
    const meant = parseInputs('attest', Object.fromEntries(asLists));
    expect(check(gitlab?.script[0] ?? '')).toEqual([meant]);
    expect(check(circleci?.run ?? '')).toEqual([meant]);
    expect(check(jenkins ?? '')).toEqual([{ ...meant, identityToken: expect.any(String), instance: 'sigstore.json' }]);
  },
);
