import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseArguments } from '../../src/adapters/cli/parse-arguments.ts';
import { parseInputs } from '../../src/options/parse-inputs.ts';
import { startCommandProcess } from '../support/command-process.ts';
import { runGit } from '../support/git-checkout.ts';
import { writePackageFiles } from '../support/package-files.ts';
import {
  type PipelineSnippets,
  readPackageSnippets,
  readPipelineSnippets,
  SNIPPET_FILES,
  SNIPPET_PAGES,
  toFlags,
} from '../support/pipeline-snippets.ts';
import { programCache, writeCommand } from '../support/programs.ts';
import { listInvocations } from '../support/shell-words.ts';

/** Runs the options that a page shows for each CI, in a sandbox: they work, and come to the same statements everywhere. */
const home = mkdtempSync(join(tmpdir(), 'chopmark-snippets-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
mkdirSync(join(home, 'bin'));
writeCommand(join(home, 'bin/chopmark'));
const commands = await startCommandProcess();
afterAll(() => commands.end());

const quote = (word: string) => `'${word.replaceAll("'", "'\\''")}'`;
/** Where the snippet leaves the choice of an instance to the CI, the sandbox is named. */
const inSandbox = (line: string) => (line.includes('--instance') ? line : `${line} --instance sandbox`);
const asLine = (inputs: PipelineSnippets['github']) => ['chopmark', 'attest', ...toFlags(inputs)].map(quote).join(' ');

/** What a line asks of the engine. A shell and chopmark expand patterns in their own ways, so a line with one is what it says. */
function meaningOf(line: string): unknown {
  const [invocation] = /[*?]/.test(line) ? [] : listInvocations(line).map((argv) => parseArguments(argv));
  return invocation?.kind === 'run' ? [invocation.command, parseInputs(invocation.command, invocation.raw)] : line;
}

/** Lines of all pages, which one sandbox runs before the first test. */
const script: string[] = [];

/**
 * Runs the lines of each CI in a folder that holds what `fill` puts there: a folder of its own, or that of the CI before it whose lines ask
 * for the same. chopmark is a program of its own once. Answers with the folder of each CI.
 */
function runLines(lines: Readonly<Record<string, readonly string[]>>, fill: (folder: string) => void): Readonly<Record<string, string>> {
  const work = mkdtempSync(join(home, 'page-'));
  commands.writeCommand(join(work, 'bin/chopmark'));
  const folders = new Map<string, string>();
  return Object.fromEntries(
    Object.entries(lines).map(([ci, ofCi]) => {
      const meaning = JSON.stringify(ofCi.map(meaningOf));
      const folder = folders.get(meaning) ?? join(work, ci);
      if (!folders.has(meaning)) {
        folders.set(meaning, folder);
        mkdirSync(folder);
        fill(folder);
        // Jenkins hands the token over in a file, and its Sigstore is one of its own.
        const given = 'printenv SIGSTORE_ID_TOKEN | tr -d "\\n" > token; cp "$CHOPMARK_SANDBOX" sigstore.json';
        script.push(
          `(cd '${folder}' && PATH='${work}/bin':"$PATH" && ${given} && SIGSTORE_TOKEN_FILE=token && ${ofCi.map(inSandbox).join(' && ')}) || exit 1`,
        );
      }
      return [ci, folder];
    }),
  );
}

beforeAll(() => {
  writeFileSync(join(home, 'run.sh'), script.join('\n'));
  const ran = spawnSync(join(home, 'bin/chopmark'), ['sandbox', '--quiet', '--', 'sh', '-eu', 'run.sh'], {
    cwd: home,
    env: { PATH: `${join(home, 'bin')}:${process.env.PATH}`, HOME: home, TMPDIR: home, XDG_CACHE_HOME: programCache() },
    encoding: 'utf8',
  });
  expect(ran).toMatchObject({ status: 0 });
});

interface Statement {
  predicateType: string;
  subject: { name: string; digest: Record<string, string> }[];
}

/** All statements in the files below a folder that are called so; signatures of files are none. */
const statementsIn = (folder: string, suffix = '.sigstore.json'): Statement[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(suffix))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
    .flatMap((bundle) => JSON.parse(bundle).dsseEnvelope?.payload ?? [])
    .map((payload) => JSON.parse(Buffer.from(payload, 'base64').toString()));

describe.each(SNIPPET_PAGES)('%s', (path, types) => {
  const { github, gitlab, circleci, jenkins } = readPipelineSnippets(path);
  const lines = { github: [asLine(github)], gitlab: gitlab.attest.script, circleci: [circleci], jenkins: [jenkins] };
  const folders = runLines(lines, (folder) => {
    for (const [name, content] of Object.entries(SNIPPET_FILES)) writeFileSync(join(folder, name), content);
  });

  test.each(Object.entries(folders))('what it shows for %s is run', (_, folder) => {
    expect(
      statementsIn(folder)
        .map(({ predicateType }) => predicateType)
        .sort(),
    ).toEqual(types);
  });
});

describe('docs/how-to/git.md', () => {
  const { github, gitlab, circleci, jenkins } = readPipelineSnippets('docs/how-to/git.md');
  const lines = { github: [asLine(github)], gitlab: gitlab.attest.script, circleci: [circleci], jenkins: [jenkins] };
  const folders = runLines(lines, (folder) => {
    writeFileSync(join(folder, 'app.txt'), 'hello\n');
    for (const args of [
      ['init', '-q', '-b', 'main'],
      ['add', 'app.txt'],
      ['commit', '-q', '-m', 'Say hello'],
    ])
      runGit(folder, args);
  });

  test.each(Object.entries(folders))('what it shows for %s is run, in a checkout', (_, folder) => {
    const commit = runGit(folder, ['rev-parse', 'HEAD']);
    expect(statementsIn(folder)).toMatchObject([
      {
        predicateType: 'https://slsa.dev/provenance/v1',
        subject: [{ name: `${basename(folder)}@${commit}`, digest: { gitCommit: commit } }],
      },
    ]);
  });
});

describe('docs/how-to/statements.md', () => {
  const { github, gitlab, circleci, jenkins } = readPipelineSnippets('docs/how-to/statements.md', 1);
  const lines = { github: [asLine(github)], gitlab: gitlab.attest.script, circleci: [circleci], jenkins: [jenkins] };
  const folders = runLines(lines, (folder) => {
    for (const name of ['dist', 'sboms']) mkdirSync(join(folder, name));
    for (const name of ['cli.tar.gz', 'server.tar.gz']) {
      writeFileSync(join(folder, 'dist', name), name);
      writeFileSync(
        join(folder, 'sboms', `${name}.spdx.json`),
        SNIPPET_FILES['app.spdx.json']?.replace('"app"', JSON.stringify(name)) ?? '',
      );
    }
  });

  test.each(Object.entries(folders))('a document for each artifact, as it is shown for %s, is run', (_, folder) => {
    const found = statementsIn(folder).map(({ predicateType, subject }) => `${predicateType}: ${subject.map(({ name }) => name)}`);
    expect(found.sort()).toEqual([
      'https://slsa.dev/provenance/v1: cli.tar.gz,server.tar.gz',
      'https://spdx.dev/Document/v2.3: cli.tar.gz',
      'https://spdx.dev/Document/v2.3: server.tar.gz',
    ]);
  });
});

/** Not run here: PyPI takes entries of Rekor 1, which the live suite has and the sandbox has not; a release needs GitHub or GitLab. */
const LEFT_OUT = ['pypi', 'release'];

const NAMES = [
  'net',
  'pkg:deb/debian/widget@1.0?arch=amd64',
  'pkg:deb/debian/widget@1.0?arch=source&file_name=widget_1.0_amd64.changes',
  'pkg:helm/widget@1.0.0',
  'pkg:maven/org.acme/widget@1.0?type=jar',
  'pkg:maven/org.acme/widget@1.0?type=pom',
  'pkg:npm/%40acme/widget@1.2.3',
];

describe('docs/how-to/packages.md', () => {
  const { github, ...others } = readPackageSnippets();
  const isRun = (_: unknown, index: number) => !LEFT_OUT.includes(`${github[index]?.package}`);
  const lines = Object.fromEntries(Object.entries({ github: github.map(asLine), ...others }).map(([ci, ofCi]) => [ci, ofCi.filter(isRun)]));
  const folders = runLines(lines, writePackageFiles);

  test.each(Object.entries(folders))('what it shows for %s is run, one step after the other', (ci, folder) => {
    expect(lines[ci]).toHaveLength(github.length - LEFT_OUT.length);
    // Of one kind of statement after the other in a job, this file keeps all.
    const names = new Set(statementsIn(folder, 'attestations.jsonl').flatMap(({ subject }) => subject.map(({ name }) => name)));
    expect([...names].sort()).toEqual(NAMES);
  });
});
