import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { VERSION } from '../../src/base/version.ts';
import { readPage } from '../support/markdown.ts';
import { toFlags } from '../support/pipeline-snippets.ts';
import { programCache, writeCommand } from '../support/programs.ts';

/**
 * Runs what the cookbook shows for a monorepo whose packages are planned by a first job: the jobs of the child pipeline of GitLab, and of the
 * configuration that CircleCI continues with. GitHub's is in examples/, and runs there.
 */
const home = mkdtempSync(join(tmpdir(), 'chopmark-monorepos-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const bin = join(home, 'bin');
mkdirSync(bin);
writeCommand(join(bin, 'chopmark'));
for (const [name, script] of Object.entries({
  npx: `test "$1 $2" = '--yes chopmark@${VERSION}' || exit 64; shift 2; exec '${join(bin, 'chopmark')}' "$@"`,
  // make -C packages/NAME dist: every package has a file of the same name.
  make: 'mkdir -p "$2/dist" && echo "$2" > "$2/dist/app.tgz"',
}))
  writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });

const PACKAGES = ['api', 'web'];
const EXPECTED = PACKAGES.map((name) => `${name}/app.tgz`).join('\n');
const { blocks } = readPage('docs/how-to/cookbook.md');
const read = (mark: string) => parse(blocks.find(({ language, text }) => language === 'yaml' && text.includes(mark))?.text ?? '');
const quote = (word: string) => `'${word.replaceAll("'", "'\\''")}'`;

function runJobs(name: string, lines: readonly string[]) {
  const folder = join(home, name.replaceAll(' ', '-'));
  mkdirSync(folder);
  const signing = lines.map((line) => line.replace(/\b(chopmark(?:@\S+)? attest)\b/, '$1 --instance sandbox'));
  writeFileSync(join(folder, 'jobs.sh'), [`PATH='${bin}':"$PATH"`, ...signing].join('\n'));
  const { status, stderr } = spawnSync(join(bin, 'chopmark'), ['sandbox', '--quiet', '--', 'sh', '-eu', 'jobs.sh'], {
    cwd: folder,
    env: { PATH: `${bin}:${process.env.PATH}`, HOME: home, TMPDIR: home, XDG_CACHE_HOME: programCache() },
    encoding: 'utf8',
  });
  return { folder, status, stderr };
}

/** The names in the statements that were merged. */
const namesIn = (folder: string): string[] =>
  readFileSync(join(folder, '.chopmark/merged/attestations.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(Buffer.from(JSON.parse(line).dsseEnvelope.payload, 'base64').toString()))
    .flatMap(({ subject }: { subject: { name: string }[] }) => subject.map(({ name }) => name))
    .sort();

interface GitlabJob {
  script: string[];
  parallel: { matrix: { PACKAGE: string[] }[] };
}

interface CircleStep {
  run?: string | { command: string; environment: Record<string, string> };
  [command: string]: unknown;
}

const PIPELINES: Readonly<Record<string, (built: readonly string[]) => string[]>> = {
  GitLab(built) {
    const { build, check } = read('$PLAN_PIPELINE') as Record<string, GitlabJob>;
    expect(build?.parallel.matrix).toEqual([{ PACKAGE: PACKAGES }]);
    const jobs = built.flatMap((name, index) => [`PACKAGE=${name}; CI_JOB_ID=${index + 1}; export CI_JOB_ID`, ...(build?.script ?? [])]);
    return [`printf '%s\\n' ${quote(EXPECTED)} > expected.txt`, ...jobs, 'unset CI_JOB_ID', ...(check?.script ?? [])];
  },
  CircleCI(built) {
    const { jobs, workflows } = read('pipeline.parameters.expected') as {
      jobs: Record<string, { steps: (string | CircleStep)[] }>;
      workflows: { packages: { jobs: { build?: { matrix: object } }[] } };
    };
    expect(workflows.packages.jobs[0]?.build?.matrix).toEqual({ parameters: { package: PACKAGES } });
    const linesOf = (job: string, values: Readonly<Record<string, string>>): string[] =>
      (jobs[job]?.steps ?? []).flatMap((step): string[] => {
        if (typeof step === 'string') return [];
        const fill = (text: string) => text.replace(/<< ([\w.]+) >>/g, (_, key: string) => values[key] ?? '');
        if (typeof step.run === 'string') return [fill(step.run)];
        if (step.run)
          return [...Object.entries(step.run.environment).map(([key, value]) => `${key}=${quote(fill(value))}`), step.run.command];
        const [, command] = /^chopmark\/(\w+)$/.exec(Object.keys(step)[0] ?? '') ?? [];
        if (command === undefined) return [];
        const given = Object.entries(step[`chopmark/${command}`] as Record<string, string | boolean>).map(([key, value]) => [
          key.replaceAll('_', '-'),
          typeof value === 'string' ? fill(value) : value,
        ]);
        // The orb gives each job a folder of its own.
        const folder = command === 'attest' ? { 'bundle-dir': `.chopmark/${values['parameters.package']}-0` } : {};
        return [
          ['chopmark', command, ...toFlags({ ...Object.fromEntries(given), ...folder })]
            .map(quote)
            .join(' ')
            .replace(/^'chopmark' '(\w+)'/, 'chopmark $1'),
        ];
      });
    return [
      ...built.flatMap((name) => linesOf('build', { 'parameters.package': name })),
      ...linesOf('check', { 'pipeline.parameters.expected': EXPECTED }),
    ];
  },
};

const posix = process.platform === 'win32' ? describe.skip : describe;
posix.each(Object.entries(PIPELINES))('docs/how-to/cookbook.md, only the packages that changed, on %s', (ci, list) => {
  test('every planned package is attested, and their bundles are merged', () => {
    const { folder, ...ran } = runJobs(`${ci} all`, list(PACKAGES));
    expect(ran).toMatchObject({ status: 0 });
    expect(namesIn(folder)).toEqual(EXPECTED.split('\n'));
  });

  test('a package without bundles fails the last job', () => {
    expect(runJobs(`${ci} one`, list(PACKAGES.slice(0, 1)))).toMatchObject({ status: 6 });
  });
});
