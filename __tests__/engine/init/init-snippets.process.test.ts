import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { parseArguments } from '../../../src/adapters/cli/parse-arguments.ts';
import { VERSION } from '../../../src/base/version.ts';
import { BUILD_SYSTEMS, type Build, UNKNOWN_BUILD } from '../../../src/engine/init/detect-build.ts';
import { writeSnippet } from '../../../src/engine/init/init-snippets.ts';
import { parseInputs } from '../../../src/options/parse-inputs.ts';

const CIS = ['github', 'gitlab', 'circleci', 'jenkins', 'buildkite'] as const;
type Ci = (typeof CIS)[number];
const ROOT = join(import.meta.dirname, '../../..');

/** What a shell makes of a command: its words. Commands in `$(…)` are not run. */
function splitWords(command: string): string[] {
  const script = `printf '%s\\n' ${command.replace(/\$\(.*\)/, 'registry.example/acme/widget@sha256:0')}`;
  const env = { IMAGE_DIGEST: 'registry.example/acme/widget@sha256:0' };
  return spawnSync('/bin/sh', ['-c', script], { encoding: 'utf8', cwd: tmpdir(), env }).stdout.trimEnd().split('\n');
}

/** The string that Groovy reads, of a literal on one line. */
const readGroovy = (literal: string) => literal.slice(1, -1).replace(/\\(.)/g, '$1');

/** Commands of a pipeline as a shell gets them, in the order in which they run. */
function listCommands(ci: Ci, text: string): string[] {
  const unquote = (command: string) => (ci === 'buildkite' ? command.replaceAll('$$', '$') : command.replaceAll('\\<<', '<<'));
  if (ci === 'jenkins') return [...text.matchAll(/^\s*sh (.*)$/gm)].map(([, literal = '']) => readGroovy(literal));
  const pipeline = parse(text, { strict: true });
  if (ci === 'buildkite') return pipeline.steps[0].commands.map(unquote);
  const jobs: { script?: string[]; steps?: { run?: string }[] }[] = Object.values(ci === 'gitlab' ? pipeline : pipeline.jobs);
  return jobs.flatMap(({ script, steps = [] }) => script ?? steps.flatMap(({ run }) => (run === undefined ? [] : unquote(run))));
}

const builds: Build[] = [
  UNKNOWN_BUILD,
  ...BUILD_SYSTEMS.map((system): Build => ({ system, sign: 'a file', command: `build-${system} && true`, artifacts: `out/${system}/*` })),
];
const cases = CIS.flatMap((ci) => builds.map((build) => [ci, build.system ?? 'unknown', build] as const));

describe.each(cases)('the snippet for %s and %s', (ci, _, build) => {
  const { text } = writeSnippet(ci, VERSION, build);

  test('builds, then attests with a pinned version and options that exist', () => {
    if (ci === 'github') {
      const { steps } = parse(text, { strict: true }).jobs.attest;
      const { inputs } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
      const at = steps.findIndex(({ uses }: { uses?: string }) => uses === `chopmark/chopmark@v${VERSION}`);
      expect(Object.keys(steps[at].with).filter((name) => !(name in inputs))).toEqual([]);
      if (build.system !== 'docker')
        expect([steps[at - 1].run, steps[at].with]).toEqual([build.command, { 'subject-path': build.artifacts }]);
      else expect(steps[at].with['subject-digest']).toContain(`steps.${steps[at - 1].id}.outputs.digest`);
      return;
    }
    const commands = listCommands(ci, text);
    if (build.system !== 'docker') expect(commands[0]).toBe(build.command);
    else expect(commands.filter((command) => /^docker (build|push) /.test(command))).toHaveLength(2);
    const words = splitWords(commands.at(-1) ?? '');
    expect(words.slice(0, 3)).toEqual(['npx', '--yes', `chopmark@${VERSION}`]);
    const invocation = parseArguments(words.slice(3));
    const subject =
      build.system === 'docker'
        ? { 'subject-image': ['registry.example/acme/widget@sha256:0'], store: ['oci'] }
        : { 'subject-path': [build.artifacts] };
    expect(invocation).toMatchObject({ kind: 'run', command: 'attest', raw: subject });
    if (invocation.kind === 'run') expect(() => parseInputs(invocation.command, invocation.raw)).not.toThrow();
  });

  test('hands artifacts from one job to the next', () => {
    if (ci === 'gitlab') {
      const jobs = parse(text);
      expect(jobs.attest.id_tokens).toEqual({ SIGSTORE_ID_TOKEN: { aud: 'sigstore' } });
      const build_ = jobs['attest-build'];
      expect(jobs.attest.needs).toEqual(build_ && ['attest-build']);
      if (build_ && build.system !== 'docker') expect(build_.artifacts.paths).toEqual([build.artifacts]);
      expect(build_?.id_tokens).toBeUndefined();
    }
    if (ci === 'circleci') {
      const { jobs, workflows } = parse(text);
      expect(workflows.attest.jobs.flatMap((job: object) => Object.keys(job))).toEqual(Object.keys(jobs));
      if (jobs['attest-build'])
        expect(jobs['attest-build'].steps.at(-1).persist_to_workspace).toEqual({ root: '.', paths: [build.artifacts] });
    }
  });
});

test('the snippet for github has outputs that the action has, and the permissions that it needs', () => {
  const { jobs, permissions } = parse(writeSnippet('github', VERSION).text, { strict: true });
  const { outputs } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
  const [attest, upload] = jobs.attest.steps.slice(-2);
  const [, id, output = ''] = upload.with.path.match(/steps\.(\w+)\.outputs\.([\w-]+)/);
  expect([id, output in outputs, upload.if]).toEqual([attest.id, true, 'always()']);
  expect(permissions).toEqual({ contents: 'read', 'id-token': 'write', attestations: 'write' });
  const image = parse(writeSnippet('github', VERSION, { system: 'docker', command: '', artifacts: '' }).text);
  expect(image.permissions).toEqual({ ...permissions, packages: 'write' });
});

const HOSTILE = [
  '*.tgz',
  "it's",
  'a: b',
  'x # y',
  '"q"',
  '- x',
  '$HOME/*',
  '$'.concat('{X}'),
  '$(id)',
  'a\\b',
  '<< x >>',
  'true',
  '[a]',
  '{a}',
  '&a',
  '!a',
  '%a',
  '@a',
  '`a`',
  'a\'b"c$d\\e: f #g',
  'é',
];

test.each(HOSTILE)('%j stays what it is in every pipeline, as a command and as a pattern', (hostile) => {
  const build: Build = { command: hostile, artifacts: `./${hostile}` };
  for (const ci of CIS) {
    const { text } = writeSnippet(ci, VERSION, build);
    if (ci === 'github') {
      const { steps } = parse(text, { strict: true }).jobs.attest;
      expect([steps[1].run, steps[2].with['subject-path']]).toEqual([hostile, `./${hostile}`]);
    } else {
      const commands = listCommands(ci, text);
      expect([ci, commands[0]]).toEqual([ci, hostile]);
      if (!hostile.includes('$(')) expect([ci, splitWords(commands.at(-1) ?? '')[4]]).toEqual([ci, `./${hostile}`]);
    }
  }
});

test('a pattern over any number of folders is handed on by CircleCI as everything', () => {
  const { jobs } = parse(writeSnippet('circleci', VERSION, { system: 'maven', command: 'mvn', artifacts: '**/target/*.jar' }).text);
  expect(jobs['attest-build'].steps.at(-1).persist_to_workspace.paths).toEqual(['.']);
});
