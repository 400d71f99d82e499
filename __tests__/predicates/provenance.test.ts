import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { recordBuild } from '../../src/identity/record-build.ts';
import { provenance } from '../../src/predicates/provenance.ts';
import type { BuildFacts, BuildRecord, CiId } from '../../src/results/build-facts.ts';
import { EXAMPLE_CLAIMS, EXAMPLE_ENVIRONMENT } from '../identity/example-claims.ts';

const pages = join(import.meta.dirname, '..', '..', 'docs', 'buildtypes');
const ids = Object.keys(EXAMPLE_CLAIMS) as CiId[];
const recordOf = (id: CiId): BuildRecord =>
  recordBuild({ env: EXAMPLE_ENVIRONMENT[id], token: { claims: EXAMPLE_CLAIMS[id], platform: id } }) as BuildRecord;
const withKey = (id: CiId): BuildRecord => recordBuild({ env: EXAMPLE_ENVIRONMENT[id] }) as BuildRecord;

const PAGES: Readonly<Record<CiId, string>> = {
  github: 'github.md',
  gitlab: 'gitlab.md',
  circleci: 'circleci-job-v1.md',
  jenkins: 'jenkins-build-v1.md',
  buildkite: 'buildkite-job-v1.md',
};

/** The one example of a page. */
function exampleOf(page: string): unknown {
  const blocks = [...readFileSync(join(pages, page), 'utf8').matchAll(/^```json\n([\s\S]*?)^```$/gm)];
  expect(blocks).toHaveLength(1);
  return JSON.parse(blocks[0]?.[1] ?? '');
}

describe('the pages', () => {
  test.each(ids)('%s: the example is what is written for the example claims', (id) => {
    expect(exampleOf(PAGES[id])).toEqual(provenance.build(recordOf(id)));
  });

  test('with an own key: the example is what is written for the example environment', () => {
    expect(exampleOf('declared-build-v1.md')).toEqual(provenance.build(withKey('jenkins')));
  });

  test.each(['circleci', 'jenkins', 'buildkite'] as const)('%s: the build type is the address of its page', (id) => {
    expect(provenance.build(recordOf(id)).buildDefinition.buildType).toBe(
      `https://github.com/chopmark/chopmark/blob/main/docs/buildtypes/${PAGES[id]}`,
    );
  });
});

describe('what is proven and what is declared', () => {
  const texts = (value: unknown): string[] =>
    typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [String(value)];

  test.each(ids)('%s: nothing declared stands in a trusted field', (id) => {
    const record = recordOf(id);
    const marked: BuildFacts = Object.fromEntries(Object.keys(record.declared).map((name) => [name, `declared-${name}`]));
    const written = provenance.build({ ...record, declared: marked });
    const { chopmark_declared: declared, ...internal } = (written.buildDefinition.internalParameters ?? {}) as Record<string, unknown>;
    const trusted = { ...written, buildDefinition: { ...written.buildDefinition, internalParameters: internal } };
    expect(texts(trusted).filter((text) => text.includes('declared-'))).toEqual([]);
    if (id !== 'github') expect(texts(declared)).not.toEqual([]);
  });

  test.each(ids)('%s: with an own key all is declared, under a build type that proves nothing', (id) => {
    const written = provenance.build(withKey(id));
    expect(written).toEqual({
      buildDefinition: {
        buildType: 'https://github.com/chopmark/chopmark/blob/main/docs/buildtypes/declared-build-v1.md',
        externalParameters: {},
        internalParameters: { chopmark_declared: withKey(id).declared },
      },
      runDetails: {
        builder: { id: 'https://github.com/chopmark/chopmark/blob/main/docs/buildtypes/declared-build-v1.md#signed-with-a-key' },
      },
    });
    expect(provenance.read(written)).toMatchObject({ facts: {}, declared: withKey(id).declared });
  });

  test('a workload of no CI is the builder, and proves nothing else', () => {
    const written = provenance.build(withKey('jenkins'), { signer: 'build@acme.iam.gserviceaccount.com' });
    expect(written.runDetails.builder.id).toBe('mailto:build@acme.iam.gserviceaccount.com');
    expect(provenance.read(written).facts).toEqual({});
  });

  test('the environment of a job is not in it', () => {
    const env = {
      ...EXAMPLE_ENVIRONMENT.gitlab,
      CANARY: 'canary-value',
      CI_JOB_TOKEN: 'canary-value',
      CI_PROJECT_URL: 'https://u:canary-value@gitlab.com/a/b',
    };
    const token = { claims: EXAMPLE_CLAIMS.gitlab, platform: 'gitlab' as const };
    for (const source of [{ env, token }, { env }]) {
      expect(JSON.stringify(provenance.build(recordBuild(source) as BuildRecord))).not.toContain('canary');
    }
  });
});

describe('the builder', () => {
  const builder = (id: CiId, changes: Record<string, unknown>) =>
    provenance.build(recordBuild({ env: {}, token: { claims: { ...EXAMPLE_CLAIMS[id], ...changes }, platform: id } }) as BuildRecord)
      .runDetails.builder.id;

  test.each([
    ['gitlab', { runner_environment: 'self-hosted' }, 'https://gitlab.com/acme/widget//.gitlab-ci.yml@refs/heads/main#self-hosted'],
    ['buildkite', { runner_environment: 'buildkite-hosted' }, 'https://buildkite.com/acme/widget#buildkite-hosted'],
    ['circleci', { 'oidc.circleci.com/ssh-rerun': true }, 'https://circleci.com/api/v2/projects/p1/pipeline-definitions/pd1#ssh-rerun'],
    [
      'github',
      { job_workflow_ref: 'acme/shared/.github/workflows/attest.yml@refs/tags/v1' },
      'https://github.com/acme/shared/.github/workflows/attest.yml@refs/tags/v1',
    ],
  ] as const)('%s with %p is %s', (id, changes, expected) => {
    expect(builder(id, changes)).toBe(expected);
  });

  test.each(ids)('%s: the identity in the certificate has the last word', (id) => {
    expect(provenance.build(recordOf(id), { signer: 'https://san.example' }).runDetails.builder.id).toMatch(/^https:\/\/san\.example(#|$)/);
  });
});

describe('reading', () => {
  /** What a build type keeps: GitHub's has no field for these. */
  const KEPT: Readonly<Record<CiId, (facts: BuildFacts) => BuildFacts>> = {
    github: ({ owner: _, workflowCommit: __, visibility: ___, ...facts }) => facts,
    gitlab: (facts) => facts,
    circleci: (facts) => facts,
    jenkins: (facts) => facts,
    buildkite: (facts) => facts,
  };

  test.each(ids)('%s: gives back what was written, proven and declared apart', (id) => {
    const record = recordOf(id);
    const written = JSON.parse(
      JSON.stringify(provenance.build(record, { startedOn: '2027-01-15T08:00:00Z', finishedOn: '2027-01-15T08:01:00Z' })),
    );
    const read = provenance.read(written);
    expect(read).toMatchObject({ ci: id, startedOn: '2027-01-15T08:00:00Z', finishedOn: '2027-01-15T08:01:00Z' });
    expect(read.facts).toEqual(KEPT[id](record.proven));
    const proven = Object.keys(record.proven);
    const declared = Object.fromEntries(Object.entries(record.declared).filter(([name]) => !proven.includes(name)));
    expect(read.declared).toEqual(id === 'github' ? {} : declared);
  });

  test.each(ids)('%s: another dependency is never taken for the source', (id) => {
    const other = { uri: 'git+https://git.example/lib@refs/tags/v1', digest: { gitCommit: '9'.repeat(40) } };
    const { commit: _, repository: __, ...proven } = recordOf(id).proven;
    const written = provenance.build({ ci: id, proven, declared: {} }, { resolvedDependencies: [other] });
    expect(written.buildDefinition.resolvedDependencies).toEqual([other]);
    expect(provenance.read(written).facts).not.toHaveProperty('commit');
    const sourceFirst = provenance.build(recordOf(id), { resolvedDependencies: [other] });
    expect(sourceFirst.buildDefinition.resolvedDependencies?.at(-1)).toEqual(other);
    expect(provenance.read(sourceFirst).facts.commit).toBe(recordOf(id).proven.commit);
  });

  test("GitLab's numbers are read as the texts that we write", () => {
    const written = provenance.build(recordOf('gitlab'));
    const theirs = { ...written, runDetails: { ...written.runDetails, metadata: { invocationId: 99 } } };
    expect(provenance.read(theirs).facts.run).toBe('https://gitlab.com/acme/widget/-/jobs/99');
  });

  test('a build type of somebody else is read as far as SLSA defines it', () => {
    const foreign = {
      buildDefinition: {
        buildType: 'https://builds.example/v1',
        externalParameters: { repository: 'https://github.com/acme/widget' },
        internalParameters: { chopmark_declared: { ref: 'refs/heads/main' } },
        resolvedDependencies: [{ uri: 'git+https://x.example', digest: { gitCommit: 'abc' }, mediaType: 'x' }],
      },
      runDetails: { builder: { id: 'https://builds.example/' } },
    };
    expect(provenance.read(foreign)).toEqual({
      buildType: 'https://builds.example/v1',
      builderId: 'https://builds.example/',
      facts: {},
      declared: {},
      resolvedDependencies: [{ uri: 'git+https://x.example', digest: { gitCommit: 'abc' } }],
    });
  });

  test.each([
    ['no object', []],
    ['no build definition', { runDetails: { builder: { id: 'x' } } }],
    ['no build type', { buildDefinition: {}, runDetails: { builder: { id: 'x' } } }],
    ['a builder that is no object', { buildDefinition: { buildType: 'x' }, runDetails: { builder: 'x' } }],
    ['a builder that is no text', { buildDefinition: { buildType: 'x' }, runDetails: { builder: { id: 7 } } }],
    [
      'dependencies that are no list',
      { buildDefinition: { buildType: 'x', resolvedDependencies: {} }, runDetails: { builder: { id: 'x' } } },
    ],
    [
      'a digest that is no text',
      { buildDefinition: { buildType: 'x', resolvedDependencies: [{ digest: { gitCommit: 1 } }] }, runDetails: { builder: { id: 'x' } } },
    ],
  ])('%s is no provenance', (_, predicate) => {
    expect(() => provenance.read(predicate)).toThrow(expect.objectContaining({ code: 'VERIFICATION_PROVENANCE_MALFORMED', exitCode: 6 }));
  });
});

describe('a builder that is not named', () => {
  const v1 = (builder: unknown) => provenance.read({ buildDefinition: { buildType: 'x' }, runDetails: { builder } });
  const old = (builder: unknown) => provenance.read({ buildType: 'x', builder }, 'https://slsa.dev/provenance/v0.2');
  test.each([
    ['is missing', undefined],
    ['is null', null],
    ['has no id', {}],
    ['has an empty id', { id: '' }],
    ['is a run of GitHub (BuildKit)', { id: 'https://github.com/acme/widget/actions/runs/77/attempts/1' }],
    ['is a run of GitHub without an attempt', { id: 'https://github.com/acme/widget/actions/runs/77' }],
    ['is a runner of GitLab', { id: 'https://gitlab.com/acme/group/widget/-/runners/12270837' }],
    ['is a job of GitLab', { id: 'https://gitlab.example/acme/widget/-/jobs/99' }],
  ])('it %s', (_, builder) => {
    expect(v1(builder).builderId).toBeUndefined();
    expect(old(builder).builderId).toBeUndefined();
  });

  test.each([
    'https://github.com/acme/widget/.github/workflows/release.yml@refs/heads/main',
    'https://github.com/actions/runner',
    'mailto:a@b.example',
  ])('unlike %s', (id) => {
    expect([v1({ id }).builderId, old({ id }).builderId]).toEqual([id, id]);
  });
});

describe('SLSA v0.2', () => {
  const GENERIC = 'https://github.com/slsa-framework/slsa-github-generator/generic@v1';
  const read = (buildType: string, configSource: unknown) =>
    provenance.read({ builder: { id: 'https://x.example' }, buildType, invocation: { configSource } }, 'https://slsa.dev/provenance/v0.2');
  const source = {
    uri: 'git+https://github.com/acme/widget@refs/tags/@acme/v1',
    digest: { sha1: 'a'.repeat(40) },
    entryPoint: '.github/workflows/release.yml',
  };

  test('names its source in configSource, where the build type means the repository of the workflow', () => {
    expect(read(GENERIC, source)).toMatchObject({
      buildType: GENERIC,
      builderId: 'https://x.example',
      facts: { repository: 'https://github.com/acme/widget', ref: 'refs/tags/@acme/v1', commit: 'a'.repeat(40) },
    });
    expect(read('https://github.com/npm/cli/gitlab/v0alpha1', { ...source, uri: 'git+https://gitlab.com/acme/widget.git' }).facts).toEqual({
      repository: 'https://gitlab.com/acme/widget',
      commit: 'a'.repeat(40),
    });
  });

  test('has no source in other build types, and none in what has another form', () => {
    for (const type of ['https://mobyproject.org/buildkit@v1', 'https://tekton.dev/attestations/chains@v2', ''])
      expect(read(type, source).facts).toEqual({});
    for (const other of [undefined, null, 'text', {}, { uri: {}, digest: 'x', entryPoint: [] }])
      expect(read(GENERIC, other).facts).toEqual({});
  });

  test('a workflow in another repository has a ref of its own', () => {
    const entryPoint = 'acme/rules/.github/workflows/check.yml';
    expect(read('https://github.com/npm/cli/gha/v2', { ...source, entryPoint }).facts).toEqual({
      repository: 'https://github.com/acme/widget',
      commit: 'a'.repeat(40),
    });
  });

  test('is malformed only where it is no object, or its builder is none', () => {
    const old = (predicate: unknown) => () => provenance.read(predicate, 'https://slsa.dev/provenance/v0.2');
    expect(old({})).not.toThrow();
    for (const predicate of [[], undefined, { builder: 'x' }, { builder: { id: 7 } }])
      expect(old(predicate)).toThrow(
        expect.objectContaining({ code: 'VERIFICATION_PROVENANCE_MALFORMED', message: expect.stringContaining('v0.2') }),
      );
  });
});

describe('GitHub: a required workflow in another repository', () => {
  test.each([EXAMPLE_CLAIMS.github.workflow_ref, 'acme/rules/.github/workflows/check.yml@refs/heads/trunk'])(
    'what is built with %s reads as what its token proves',
    (workflow_ref) => {
      const claims = { ...EXAMPLE_CLAIMS.github, workflow_ref };
      const record = recordBuild({ env: {}, token: { claims, platform: 'github' } }) as BuildRecord;
      const { facts } = provenance.read(JSON.parse(JSON.stringify(provenance.build(record))));
      expect(facts.workflow).toBe(`https://github.com/${workflow_ref}`);
      expect(record.proven).toMatchObject(facts);
    },
  );
});

test('GitHub: a ref may hold an @, and a required workflow may live in another repository', () => {
  const claims = { ...EXAMPLE_CLAIMS.github, workflow_ref: 'acme/rules/.github/workflows/check.yml@refs/tags/@acme/widget@1.0.0' };
  const record = recordBuild({ env: {}, token: { claims, platform: 'github' } }) as BuildRecord;
  expect(provenance.build(record).buildDefinition.externalParameters).toEqual({
    workflow: {
      ref: 'refs/tags/@acme/widget@1.0.0',
      repository: 'https://github.com/acme/widget',
      path: 'acme/rules/.github/workflows/check.yml',
    },
  });
});
