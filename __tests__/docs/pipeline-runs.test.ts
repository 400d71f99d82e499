import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
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

/** Runs the options that a page shows for each CI, in a sandbox: they work, and come to the same statements everywhere. */
const home = mkdtempSync(join(tmpdir(), 'chopmark-snippets-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
mkdirSync(join(home, 'bin'));
writeCommand(join(home, 'bin/chopmark'));

const quote = (word: string) => `'${word.replaceAll("'", "'\\''")}'`;
/** Where the snippet leaves the choice of an instance to the CI, the sandbox is named. */
const inSandbox = (line: string) => (line.includes('--instance') ? line : `${line} --instance sandbox`);
const asLine = (inputs: PipelineSnippets['github']) => ['chopmark', 'attest', ...toFlags(inputs)].map(quote).join(' ');

/** Runs the lines of each CI in a folder of that name, which holds what `fill` puts there; answers with the folder around them. */
function runLines(lines: Readonly<Record<string, readonly string[]>>, fill: (folder: string) => void): string {
  const work = mkdtempSync(join(home, 'page-'));
  const script = Object.entries(lines).map(([ci, ofCi]) => {
    mkdirSync(join(work, ci));
    fill(join(work, ci));
    // Jenkins hands the token over in a file, and its Sigstore is one of its own.
    const given = 'printenv SIGSTORE_ID_TOKEN | tr -d "\\n" > token; cp "$CHOPMARK_SANDBOX" sigstore.json';
    return `(cd ${ci} && ${given} && SIGSTORE_TOKEN_FILE=token && ${ofCi.map(inSandbox).join(' && ')}) || exit 1`;
  });
  writeFileSync(join(work, 'run.sh'), script.join('\n'));
  const ran = spawnSync(join(home, 'bin/chopmark'), ['sandbox', '--quiet', '--', 'sh', '-eu', 'run.sh'], {
    cwd: work,
    env: { PATH: `${join(home, 'bin')}:${process.env.PATH}`, HOME: home, TMPDIR: home, XDG_CACHE_HOME: programCache() },
    encoding: 'utf8',
  });
  expect(ran).toMatchObject({ status: 0 });
  return work;
}

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

test.each(SNIPPET_PAGES)('%s: what it shows for each CI is run', (path, types) => {
  const { github, gitlab, circleci, jenkins } = readPipelineSnippets(path);
  const lines = { github: [asLine(github)], gitlab: gitlab.attest.script, circleci: [circleci], jenkins: [jenkins] };
  const work = runLines(lines, (folder) => {
    for (const [name, content] of Object.entries(SNIPPET_FILES)) writeFileSync(join(folder, name), content);
  });
  for (const ci of Object.keys(lines)) {
    const found = statementsIn(join(work, ci)).map(({ predicateType }) => predicateType);
    expect([ci, found.sort()]).toEqual([ci, types]);
  }
});

test('docs/how-to/git.md: what it shows for each CI is run, in a checkout', () => {
  const { github, gitlab, circleci, jenkins } = readPipelineSnippets('docs/how-to/git.md');
  const lines = { github: [asLine(github)], gitlab: gitlab.attest.script, circleci: [circleci], jenkins: [jenkins] };
  const work = runLines(lines, (folder) => {
    writeFileSync(join(folder, 'app.txt'), 'hello\n');
    for (const args of [
      ['init', '-q', '-b', 'main'],
      ['add', 'app.txt'],
      ['commit', '-q', '-m', 'Say hello'],
    ])
      runGit(folder, args);
  });
  for (const ci of Object.keys(lines)) {
    const commit = runGit(join(work, ci), ['rev-parse', 'HEAD']);
    expect(statementsIn(join(work, ci))).toMatchObject([
      { predicateType: 'https://slsa.dev/provenance/v1', subject: [{ name: `${ci}@${commit}`, digest: { gitCommit: commit } }] },
    ]);
  }
});

test('docs/how-to/statements.md: a document for each artifact, as it is shown for each CI, is run', () => {
  const { github, gitlab, circleci, jenkins } = readPipelineSnippets('docs/how-to/statements.md', 1);
  const lines = { github: [asLine(github)], gitlab: gitlab.attest.script, circleci: [circleci], jenkins: [jenkins] };
  const work = runLines(lines, (folder) => {
    for (const name of ['dist', 'sboms']) mkdirSync(join(folder, name));
    for (const name of ['cli.tar.gz', 'server.tar.gz']) {
      writeFileSync(join(folder, 'dist', name), name);
      writeFileSync(
        join(folder, 'sboms', `${name}.spdx.json`),
        SNIPPET_FILES['app.spdx.json']?.replace('"app"', JSON.stringify(name)) ?? '',
      );
    }
  });
  for (const ci of Object.keys(lines)) {
    const found = statementsIn(join(work, ci)).map(({ predicateType, subject }) => `${predicateType}: ${subject.map(({ name }) => name)}`);
    expect([ci, found.sort()]).toEqual([
      ci,
      [
        'https://slsa.dev/provenance/v1: cli.tar.gz,server.tar.gz',
        'https://spdx.dev/Document/v2.3: cli.tar.gz',
        'https://spdx.dev/Document/v2.3: server.tar.gz',
      ],
    ]);
  }
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

test('docs/how-to/packages.md: what it shows for each CI is run, one step after the other', () => {
  const { github, ...others } = readPackageSnippets();
  const isRun = (_: unknown, index: number) => !LEFT_OUT.includes(`${github[index]?.package}`);
  const lines = Object.fromEntries(Object.entries({ github: github.map(asLine), ...others }).map(([ci, ofCi]) => [ci, ofCi.filter(isRun)]));
  expect(Object.values(lines).map(({ length }) => length)).toEqual(Array.from({ length: 4 }, () => github.length - LEFT_OUT.length));
  const work = runLines(lines, writePackageFiles);
  for (const ci of Object.keys(lines)) {
    // Of one kind of statement after the other in a job, this file keeps all.
    const names = new Set(statementsIn(join(work, ci), 'attestations.jsonl').flatMap(({ subject }) => subject.map(({ name }) => name)));
    expect([ci, [...names].sort()]).toEqual([ci, NAMES]);
  }
});
