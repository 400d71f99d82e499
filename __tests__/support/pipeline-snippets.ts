import { parse } from 'yaml';
import { listOptions } from '../../src/options/schema/option-names.ts';
import { readPage } from './markdown.ts';

/** What a page shows for each CI, ready to be run. */
export interface PipelineSnippets {
  /** Inputs of the Action. */
  github: Readonly<Record<string, string | boolean>>;
  /** The whole pipeline. */
  gitlab: { attest: { script: string[]; id_tokens: object } };
  /** Lines for a shell. */
  circleci: string;
  jenkins: string;
}

interface Pipeline {
  steps?: { uses?: string; with?: PipelineSnippets['github'] }[];
  attest?: PipelineSnippets['gitlab']['attest'];
  jobs?: { attest: { steps: { run?: string }[] } };
}

/**
 * The snippets of the four CI systems on a page, in the layout that such pages have.
 *
 * @param set Which of several sets of them, from 0.
 */
export function readPipelineSnippets(path: string, set = 0): PipelineSnippets {
  const { blocks } = readPage(path);
  const pipelines = blocks.filter(({ language }) => language === 'yaml').map(({ text }) => parse(text) as Pipeline);
  const step = pipelines.filter(({ steps }) => steps)[set]?.steps?.[0];
  const github = /^chopmark\/chopmark@v\d/.test(step?.uses ?? '') ? step?.with : undefined;
  const attest = pipelines.filter((pipeline) => pipeline.attest)[set]?.attest;
  const circleci = pipelines.filter(({ jobs }) => jobs)[set]?.jobs?.attest.steps.find(({ run }) => run)?.run;
  const jenkins = blocks.filter(({ language }) => language === 'groovy')[set]?.text.match(/sh '(.*)'/)?.[1];
  if (github && attest && circleci && jenkins) return { github, gitlab: { attest }, circleci, jenkins };
  throw new Error(`${path} has not one snippet for each CI`);
}

/** The inputs of the Action as flags; it reads a list as lines. */
export const toFlags = (inputs: PipelineSnippets['github']): string[] =>
  Object.entries(inputs).flatMap(([name, value]) =>
    value === true ? [`--${name}`] : listsOf(name, `${value}`).map((text) => `--${name}=${text}`),
  );

const listsOf = (name: string, value: string): string[] =>
  listOptions('attest').some((option) => option.name === name && option.kind === 'list') ? value.trim().split('\n') : [value];

/** What the page about packages shows for each CI: a step or a line for each kind of package, in the same order. */
export interface PackageSnippets {
  github: readonly PipelineSnippets['github'][];
  gitlab: readonly string[];
  circleci: readonly string[];
  jenkins: readonly string[];
}

export function readPackageSnippets(): PackageSnippets {
  const { blocks } = readPage('docs/how-to/packages.md');
  const pipelines = blocks.filter(({ language }) => language === 'yaml').map(({ text }) => parse(text) as Pipeline);
  const groovy = blocks.find(({ language }) => language === 'groovy')?.text ?? '';
  return {
    github: pipelines.find(({ steps }) => steps)?.steps?.map(({ with: inputs }) => inputs ?? {}) ?? [],
    gitlab: pipelines.find(({ attest }) => attest)?.attest?.script ?? [],
    circleci: pipelines.find(({ jobs }) => jobs)?.jobs?.attest.steps.flatMap(({ run }) => run ?? []) ?? [],
    jenkins: [...groovy.matchAll(/sh '(.*)'/g)].map(([, line = '']) => line),
  };
}

/** Files that the snippets name, as their producers write them. */
export const SNIPPET_FILES: Readonly<Record<string, string>> = {
  'app.tar.gz': 'an artifact\n',
  'app.spdx.json': JSON.stringify({
    spdxVersion: 'SPDX-2.3',
    SPDXID: 'SPDXRef-DOCUMENT',
    name: 'app',
    dataLicense: 'CC0-1.0',
    documentNamespace: 'https://acme.example/spdx/app',
    creationInfo: { created: '2026-11-01T10:00:00Z', creators: ['Tool: syft'] },
  }),
  'grype.json': JSON.stringify({ matches: [], descriptor: { name: 'grype', version: '0.121.2', timestamp: '2026-11-01T10:00:00Z' } }),
  'scai.json': JSON.stringify({ attributes: [{ attribute: 'WITH_STACK_PROTECTION' }] }),
  'junit.xml': '<testsuite><testcase name="adds"/></testsuite>',
};

/** Pages with a snippet for each CI, and the predicate types that each of them makes. */
export const SNIPPET_PAGES: readonly [string, readonly string[]][] = [
  [
    'docs/how-to/statements.md',
    [
      'https://in-toto.io/attestation/scai/v0.3',
      'https://in-toto.io/attestation/test-result/v0.1',
      'https://in-toto.io/attestation/vulns/v0.2',
      'https://slsa.dev/provenance/v1',
    ],
  ],
  ['docs/how-to/sbom.md', ['https://slsa.dev/provenance/v1', 'https://spdx.dev/Document/v2.3']],
];
