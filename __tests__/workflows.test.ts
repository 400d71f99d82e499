import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { parseArguments } from '../src/adapters/cli/parse-arguments.ts';
import { PROGRAMS } from '../tools/live/versions.ts';
import { listCommands, listInvocations } from './support/shell-words.ts';

const root = resolve(import.meta.dirname, '..');
const files = globSync('.github/workflows/*.yml', { cwd: root });

interface Step {
  name?: string;
  uses?: string;
  run?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}

interface Job {
  needs?: string | string[];
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  uses?: string;
  outputs?: Record<string, string>;
  steps?: Step[];
}

interface Workflow {
  permissions?: unknown;
  jobs: Record<string, Job>;
}

const read = (file: string) => readFileSync(resolve(root, file), 'utf8');
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps = [] }) => steps);

test('there are workflows', () => {
  expect(files.length).toBeGreaterThanOrEqual(3);
});

describe.each(files)('%s', (file) => {
  const text = read(file);
  const workflow = parse(text) as Workflow;

  test('actions of others are pinned to a commit, with its version beside it', () => {
    const uses = [...text.matchAll(/^\s*(?:- )?uses: (.+)$/gm)].map((found) => found[1] ?? '').filter((target) => !target.startsWith('./'));
    const wrong = uses.filter((target) => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(target));
    expect(wrong).toEqual([]);
  });

  test('nothing may anything but what its job says', () => {
    expect(workflow.permissions).toEqual({});
    expect(Object.entries(workflow.jobs).filter(([, { permissions }]) => permissions === undefined)).toEqual([]);
  });

  test('no job runs for ever, and no expression is pasted into a script', () => {
    expect(Object.values(workflow.jobs).filter((job) => job.uses === undefined && job['timeout-minutes'] === undefined)).toEqual([]);
    expect(stepsOf(workflow).filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  test('the inputs given to our Action are inputs it has', () => {
    const { inputs } = parse(read('action.yml')) as { inputs: Record<string, unknown> };
    const given = stepsOf(workflow).flatMap((step) =>
      /^\.\/(\.chopmark-action)?$/.test(step.uses ?? '') ? Object.keys(step.with ?? {}) : [],
    );
    expect(given.filter((name) => !(name in inputs))).toEqual([]);
  });
});

describe('a release', () => {
  const release = (): Workflow => parse(read('.github/workflows/release.yml'));
  const runs =
    (part: string) =>
    ({ run }: Step) =>
      run?.includes(part) === true;
  const takes =
    (name: string) =>
    ({ uses, with: given }: Step) =>
      uses?.startsWith('actions/download-artifact@') === true && given?.name === name;
  /** As GitHub writes one. */
  const expression = (text: string) => ['$', '{{ ', text, ' }}'].join('');
  const BUNDLES = expression('needs.attest.outputs.bundle-artifact');
  const IMAGE_BUNDLES = expression('needs.attest-image.outputs.bundle-artifact');
  const DIGEST = expression('needs.verify.outputs.checksums');

  /** The steps that a job has to have, in this order. Each ends the job where it fails. */
  const ORDER: Record<string, ((step: Step) => boolean)[]> = {
    build: [
      runs('test "$TAG" ='),
      runs('npm test'),
      runs('node tools/bootstrap/check-pins.ts release'),
      ({ uses, with: given }) => uses?.startsWith('actions/upload-artifact@') === true && given?.name === 'release',
    ],
    verify: [
      takes('release'),
      takes(BUNDLES),
      takes('image'),
      takes(IMAGE_BUNDLES),
      runs('sha256sum --check --strict SHA256SUMS'),
      runs('chopmark verify release/*'),
      runs('chopmark verify --subject-image "oci-layout:image@'),
      runs('cosign/v3/cmd/cosign@v'),
      runs('cosign" verify-blob-attestation'),
    ],
    npm: [takes('release'), ({ run = '', env = {} }) => isCheck(run) && env.CHECKSUMS === DIGEST, runs('tools/release/publish.ts npm')],
    release: [
      takes('release'),
      takes(BUNDLES),
      ({ run = '', env = {} }) => isCheck(run) && env.CHECKSUMS === DIGEST,
      runs('tools/release/publish.ts release'),
    ],
    image: [
      takes('image'),
      takes(IMAGE_BUNDLES),
      ({ run = '', env = {} }) => run.includes('tools/release/publish.ts image') && env.IMAGE === expression('needs.verify.outputs.image'),
    ],
  };
  const isCheck = (run: string) =>
    run.includes('echo "$CHECKSUMS  release/SHA256SUMS" | sha256sum --check --strict') &&
    run.includes('sha256sum --check --strict SHA256SUMS');
  /** What gives something to the public. */
  const PUBLISHES = /tools\/release\/publish\.ts|npm publish|gh release|\bgit (?:[^\n]|\\\n)*\bpush /;

  const needsOf = ({ needs = [] }: Job) => [needs].flat();
  /** All jobs that have to succeed before it. */
  function jobsBefore(jobs: Workflow['jobs'], name: string): string[] {
    const own = needsOf(jobs[name] ?? {});
    return [...new Set([...own, ...own.flatMap((each) => jobsBefore(jobs, each))])];
  }

  /** What is wrong with it, in words; nothing where it verifies itself before it publishes anything. */
  function findProblems({ jobs }: Workflow): string[] {
    const problems: string[] = [];
    if (jobs.attest?.uses !== './.github/workflows/attest.yml' || !needsOf(jobs.attest).includes('build')) problems.push('attest');
    if (jobs['attest-image']?.uses !== './.github/workflows/attest.yml' || !needsOf(jobs['attest-image']).includes('build'))
      problems.push('attest-image');
    for (const needed of ['attest', 'attest-image'])
      if (!needsOf(jobs.verify ?? {}).includes(needed)) problems.push(`verify does not need ${needed}`);
    if (jobs.verify?.outputs?.checksums !== expression('steps.checksums.outputs.sha256')) problems.push('verify has no checksums');
    if (jobs.verify?.outputs?.image !== expression('steps.checksums.outputs.image')) problems.push('verify has no image');
    for (const [name, order] of Object.entries(ORDER)) {
      let at = -1;
      for (const [index, matches] of order.entries()) {
        at = (jobs[name]?.steps ?? []).findIndex((step, place) => place > at && matches(step));
        if (at === -1) {
          problems.push(`${name} lacks step ${index + 1} at its place`);
          break;
        }
      }
    }
    for (const [name, job] of Object.entries(jobs)) {
      if (!job.steps?.some(({ run }) => run !== undefined && PUBLISHES.test(run))) continue;
      const before = jobsBefore(jobs, name);
      for (const needed of ['build', 'attest', 'verify']) if (!before.includes(needed)) problems.push(`${name} does not need ${needed}`);
    }
    for (const [name, job] of Object.entries(jobs)) {
      const text = JSON.stringify(job);
      if (/continue-on-error|always\(\)|failure\(\)|\|\| true|!cancelled/.test(text)) problems.push(`${name} goes on after a failure`);
    }
    return problems;
  }

  test('verifies itself with its own tool and with cosign before it publishes', () => {
    expect(findProblems(release())).toEqual([]);
  });

  const ownSteps = Object.entries(ORDER).flatMap(([job, order]) => order.map((_, index) => [job, index + 1] as const));
  const placeOf = (workflow: Workflow, job: string, number: number) => {
    const steps = workflow.jobs[job]?.steps ?? [];
    return { steps, place: steps.findIndex(ORDER[job]?.[number - 1] ?? (() => false)) };
  };

  test.each(ownSteps)('%s without its step %i is found', (job, number) => {
    const workflow = release();
    const { steps, place } = placeOf(workflow, job, number);
    steps.splice(place, 1);
    expect(findProblems(workflow)).not.toEqual([]);
  });

  test.each(ownSteps.filter(([, number]) => number > 1))('%s with its step %i before the one before is found', (job, number) => {
    const workflow = release();
    const { steps, place } = placeOf(workflow, job, number);
    const before = placeOf(workflow, job, number - 1).place;
    steps.splice(before, 0, ...steps.splice(place, 1));
    expect(findProblems(workflow)).not.toEqual([]);
  });

  test.each([
    ['npm', 'attest'],
    ['release', ['attest']],
    ['image', ['attest-image']],
    ['gitlab', 'build'],
    ['verify', 'build'],
    ['verify', 'attest'],
    ['attest', []],
  ])('%s that needs %j is found', (job, needs) => {
    const workflow = release();
    Object.assign(workflow.jobs[job] ?? {}, { needs });
    expect(findProblems(workflow)).not.toEqual([]);
  });

  test('another job that publishes is found', () => {
    const workflow = release();
    workflow.jobs.other = { needs: 'attest', steps: [{ run: 'npm publish ./x.tgz' }] };
    expect(findProblems(workflow)).toEqual(['other does not need verify']);
  });

  test('a step that may fail is found', () => {
    const workflow = release();
    Object.assign(workflow.jobs.verify?.steps?.at(-1) ?? {}, { 'continue-on-error': true });
    expect(findProblems(workflow)).toEqual(['verify goes on after a failure']);
  });

  /** By job, the channel that it publishes. */
  const channelsOf = ({ jobs }: Workflow) =>
    new Map(
      Object.entries(jobs).flatMap(([name, { steps = [] }]) =>
        steps.flatMap(({ run = '' }) => [...run.matchAll(/publish\.ts ([a-z-]+)/g)].map(([, channel = '']) => [name, channel] as const)),
      ),
    );

  test('each channel has a job of its own, and waits for no other but the release that its users download from', () => {
    const workflow = release();
    const channels = channelsOf(workflow);
    expect(Object.fromEntries(channels)).toEqual(
      Object.fromEntries(['npm', 'release', 'image', 'orb', 'gitlab', 'buildkite', 'major-tag'].map((name) => [name, name])),
    );
    const before = [...channels.keys()].map((name) => [name, jobsBefore(workflow.jobs, name).filter((other) => channels.has(other))]);
    const downloads = ['orb', 'gitlab', 'buildkite', 'major-tag'];
    expect(Object.fromEntries(before)).toEqual(
      Object.fromEntries([...channels.keys()].map((name) => [name, downloads.includes(name) ? ['release'] : []])),
    );
  });

  test('a job that publishes has the rights of its channel alone', () => {
    const { jobs } = release();
    const rights = [...channelsOf(release()).keys()].map((name) => [name, jobs[name]?.permissions]);
    expect(Object.fromEntries(rights)).toEqual({
      npm: { contents: 'read', 'id-token': 'write' },
      release: { contents: 'write' },
      image: { contents: 'read', packages: 'write' },
      orb: { contents: 'read' },
      gitlab: { contents: 'read' },
      buildkite: { contents: 'read' },
      'major-tag': { contents: 'write' },
    });
  });

  test('the tag that moves starts no release', () => {
    const { on } = parse(read('.github/workflows/release.yml')) as { on: { push: { tags: string[] } } };
    expect(on.push.tags).toEqual(['v*.*.*']);
  });

  const scripts = () => stepsOf(release()).map(({ run = '' }) => run);

  test('its own tool has to say who signed, for which commit, and that it is about every file', () => {
    const invocations = scripts().flatMap(listInvocations);
    expect(invocations).toHaveLength(2);
    for (const words of invocations) {
      expect(parseArguments(words)).toMatchObject({
        kind: 'run',
        command: 'verify',
        raw: {
          ci: 'github',
          repository: '$GITHUB_REPOSITORY',
          workflow: '.github/workflows/release.yml',
          signer: '.github/workflows/attest.yml',
          'signer-commit': '$GITHUB_SHA',
          ref: '$GITHUB_REF',
          commit: '$GITHUB_SHA',
        },
      });
      expect(words).toContain('--expected-subjects');
    }
  });

  test('cosign is the pinned one, and has to say the same', () => {
    const { version } = PROGRAMS.find(({ name }) => name === 'cosign') ?? {};
    const commands = scripts().flatMap(listCommands);
    expect(commands.filter(([program]) => program === 'go')).toContainEqual([
      'go',
      'install',
      `github.com/sigstore/cosign/v3/cmd/cosign@${version}`,
    ]);
    const words = commands.find((command) => command.includes('verify-blob-attestation')) ?? [];
    const given = (option: string) => words[words.indexOf(option) + 1];
    expect(given('--certificate-identity')).toBe('https://github.com/$GITHUB_REPOSITORY/.github/workflows/attest.yml@$GITHUB_REF');
    expect(given('--certificate-oidc-issuer')).toBe('https://token.actions.githubusercontent.com');
    expect(given('--certificate-github-workflow-repository')).toBe('$GITHUB_REPOSITORY');
    expect(given('--certificate-github-workflow-sha')).toBe('$GITHUB_SHA');
  });
});

describe('the documentation site', () => {
  test('is published from main and after a release, and only the job that publishes may change Pages', () => {
    const { on, jobs } = parse(read('.github/workflows/site.yml')) as Workflow & { on: Record<string, { branches?: string[] } | null> };
    expect(on).toEqual({ push: { branches: ['main'] }, workflow_call: null, workflow_dispatch: null });
    expect(jobs.build?.permissions).toEqual({ contents: 'read' });
    expect(jobs.publish).toMatchObject({ needs: 'build', permissions: { pages: 'write', 'id-token': 'write' } });
    const { site } = (parse(read('.github/workflows/release.yml')) as Workflow).jobs;
    expect(site).toMatchObject({ needs: 'release', uses: './.github/workflows/site.yml' });
  });
});
