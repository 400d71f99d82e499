import { describe, expect, test } from '@jest/globals';
import { checkProvenance, describeContradiction, isSourceAsked, warnOfContradiction } from '../../src/policy/check-provenance.ts';
import { findKnownPair, KNOWN_BUILDERS, signsForItself } from '../../src/policy/known-builders.ts';
import { provenance } from '../../src/predicates/provenance.ts';
import { IDENTITIES } from './identities.ts';

const WORKFLOWS = 'https://github.com/slsa-framework/slsa-github-generator/.github/workflows';
const DELEGATOR = `${WORKFLOWS}/delegator_lowperms-generic_slsa3.yml@refs/tags/v2.1.0`;
const MAVEN = `${WORKFLOWS}/builder_maven_slsa3.yml@refs/tags/v2.1.0`;
const github = IDENTITIES.github;

const v1 = (builder: unknown, external: object = {}, buildType = 'https://actions.github.io/buildtypes/workflow/v1') => ({
  buildDefinition: { buildType, externalParameters: external },
  runDetails: { builder },
});
type Name = 'github' | 'gitlab' | 'circleci' | 'jenkins' | 'buildkite';
interface Claiming {
  san?: string;
  ci?: Name;
  type?: string;
  issuer?: string;
}
const claimsOf = (predicate: unknown, { san = github.san, ci = 'github', type, issuer = IDENTITIES[ci].issuer }: Claiming = {}) =>
  checkProvenance(
    { kind: 'certificate', identity: { ...IDENTITIES[ci], san: ci === 'github' ? san : IDENTITIES[ci].san, issuer } },
    ci,
    provenance.read(predicate, type),
  );

describe('the builder', () => {
  test.each([
    ['is the signer', github.san, github.san, { basis: 'proven' }],
    ['is the signer on its runner', `${github.san}#github-hosted`, github.san, { basis: 'proven' }],
    ['claims another runner', `${github.san}#self-hosted`, github.san, { basis: 'declared' }],
    ['is another workflow', github.san.replace('acme', 'evil'), github.san, { basis: 'declared' }],
    ['is the project that attests (Chainguard)', 'https://apko.dev/builder', github.san, { basis: 'declared' }],
    ['is the runner that npm names', 'https://github.com/actions/runner/github-hosted', github.san, { basis: 'proven' }],
    ['is the runner that npm named', 'https://github.com/actions/runner', github.san, { basis: 'proven' }],
    ['is a runner of another kind', 'https://github.com/actions/runner/self-hosted', github.san, { basis: 'declared' }],
    ['came with a delegator that knows it', MAVEN, DELEGATOR, { basis: 'proven', level: 3 }],
    [
      'came with a delegator, and nobody knows it',
      'https://github.com/evil/b/.github/workflows/b.yml@refs/tags/v1.0.0',
      DELEGATOR,
      { basis: 'declared' },
    ],
    ['came with a delegator on a branch', MAVEN, DELEGATOR.replace('tags/v2.1.0', 'heads/main'), { basis: 'declared' }],
    ['came from a branch with a delegator', MAVEN.replace('tags/v2.1.0', 'heads/main'), DELEGATOR, { basis: 'declared' }],
    ['came with a delegator of somebody else', MAVEN, DELEGATOR.replace('slsa-framework', 'evil'), { basis: 'declared' }],
    ['is named by a job', MAVEN, github.san, { basis: 'declared' }],
  ])('%s', (_, id, san, expected) => {
    const { builder, contradictions } = claimsOf(v1({ id }), { san });
    expect(builder).toEqual({ id, isNamed: true, ...expected });
    expect(contradictions).toEqual([]);
  });

  test('a known pair is known on github.com alone', () => {
    expect(claimsOf(v1({ id: MAVEN }), { san: DELEGATOR, issuer: 'https://ghes.example/_services/token' }).builder.basis).toBe('declared');
  });

  test('is the signer where none is named and a CI signed, and unknown where a key signed', () => {
    const unnamed = provenance.read(v1(undefined));
    expect(claimsOf(v1(undefined)).builder).toEqual({ id: github.san, isNamed: false, basis: 'proven' });
    expect(checkProvenance({ kind: 'key', fingerprint: 'ff' }, undefined, unnamed).builder).toEqual({ isNamed: false, basis: 'declared' });
    const named = provenance.read(v1({ id: 'https://x.example' }));
    expect(checkProvenance({ kind: 'key', fingerprint: 'ff' }, undefined, named).builder).toMatchObject({
      basis: 'declared',
      isNamed: true,
    });
  });

  test('is proven by the certificate of a person or workload too', () => {
    const identity = { ...github, san: 'release@acme.example', issuer: 'https://accounts.google.com', extensions: {} };
    const { builder } = checkProvenance(
      { kind: 'certificate', identity },
      undefined,
      provenance.read(v1({ id: 'mailto:release@acme.example' })),
    );
    expect(builder.basis).toBe('proven');
  });
});

describe('the known builders', () => {
  test.each(KNOWN_BUILDERS.flatMap(({ builder, signers }) => signers.map((signer) => [builder, signer] as const)))(
    '%s by %s',
    (builder, signer) => {
      const at = (path: string, ref = 'refs/tags/v1.10.0') => `${path}@${ref}`;
      expect(findKnownPair(at(builder), at(signer))).toMatchObject({ builder, level: 3 });
      for (const ref of [
        'refs/heads/main',
        'refs/tags/v1',
        'refs/tags/v1.10',
        'refs/tags/v1.10.0-rc.1',
        'refs/tags/v1.10.0+x',
        'refs/tags/v01.1.1',
        'refs/tags/1.10.0',
      ]) {
        expect(findKnownPair(at(builder, ref), at(signer))).toBeUndefined();
        expect(findKnownPair(at(builder), at(signer, ref))).toBeUndefined();
      }
      expect(findKnownPair(builder, at(signer))).toBeUndefined();
      expect(signsForItself(at(builder))).toBe(builder === signer);
    },
  );
});

describe('the source', () => {
  const workflow = (changes: object = {}) => ({
    workflow: { repository: 'https://github.com/acme/widget', path: '.github/workflows/release.yml', ref: 'refs/tags/v1.0.0', ...changes },
  });
  const facts = (predicate: unknown, options: Claiming = {}) =>
    claimsOf(predicate, options).contradictions.map(({ fact, field }) => `${fact} in ${field}`);

  test.each([
    ['agrees', workflow(), []],
    ['agrees but for its case', workflow({ repository: 'https://github.com/Acme/WIDGET' }), []],
    ['is written as Git writes it', workflow({ repository: 'git+https://github.com/acme/widget.git' }), []],
    ['is not stated', {}, []],
    ['has another form', { workflow: 'release' }, []],
    [
      'is another repository',
      workflow({ repository: 'https://github.com/evil/widget' }),
      ['repository in externalParameters.workflow.repository', 'workflow in externalParameters.workflow'],
    ],
    [
      'is another ref',
      workflow({ ref: 'refs/heads/main' }),
      ['ref in externalParameters.workflow.ref', 'workflow in externalParameters.workflow'],
    ],
    [
      'is a ref in another case',
      workflow({ ref: 'refs/tags/V1.0.0' }),
      ['ref in externalParameters.workflow.ref', 'workflow in externalParameters.workflow'],
    ],
  ])('%s', (_, external, expected) => {
    for (const type of [
      'https://actions.github.io/buildtypes/workflow/v1',
      'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1',
    ])
      expect(facts(v1({ id: 'https://x.example' }, external, type))).toEqual(expected);
  });

  test('is compared also where only the exact identity of a private issuer was asked for', () => {
    const identity = { ...github, issuer: 'https://ghes.example/_services/token' };
    const check = (repository: string) =>
      checkProvenance({ kind: 'certificate', identity }, undefined, provenance.read(v1({ id: '' }, workflow({ repository }))));
    expect(check('https://github.com/acme/widget').contradictions).toEqual([]);
    expect(check('https://github.com/evil/widget').contradictions).toMatchObject([{ fact: 'repository' }, { fact: 'workflow' }]);
  });

  test('dependencies are no source, whatever they name', () => {
    const predicate = v1({ id: '' }, workflow());
    const others = [
      { uri: 'git+https://github.com/acme/base@refs/heads/main', digest: { gitCommit: 'f'.repeat(40) } },
      { uri: 'git+https://github.com/acme/widget@refs/heads/other', digest: { gitCommit: 'e'.repeat(40) } },
      { uri: 'git+https://github.com/acme/widget', digest: { gitCommit: 'd'.repeat(40) } },
    ];
    for (const dependency of others)
      expect(facts({ ...predicate, buildDefinition: { ...predicate.buildDefinition, resolvedDependencies: [dependency] } })).toEqual([]);
  });

  test('of build types that name other sources for good reasons is not compared', () => {
    const external = { ...workflow({ repository: 'https://github.com/evil/widget' }), source: 'https://github.com/evil/widget' };
    for (const type of [
      'https://mobyproject.org/buildkit@v1',
      'https://gitlab.com/gitlab-org/gitlab-runner/-/blob/v17.0.0/PROVENANCE.md',
      'https://apko.dev/slsa-build-type@v1',
      'https://tekton.dev/chains/v2/slsa',
    ])
      expect(facts(v1({ id: '' }, external, type))).toEqual([]);
  });

  test('a required workflow has its file in another repository', () => {
    const external = workflow({ path: 'acme/rules/.github/workflows/check.yml', ref: 'refs/heads/trunk' });
    const config = 'https://github.com/acme/rules/.github/workflows/check.yml@refs/heads/trunk';
    const identity = { ...github, extensions: { ...github.extensions, 'build-config-uri': config } };
    const check = (value: object) =>
      checkProvenance({ kind: 'certificate', identity }, 'github', provenance.read(v1({ id: '' }, value))).contradictions;
    expect(check(external)).toEqual([]);
    expect(check(workflow({ path: 'evil/rules/.github/workflows/check.yml', ref: 'refs/heads/trunk' }))).toMatchObject([
      { fact: 'workflow' },
    ]);
  });

  test('of SLSA v0.2 is compared alike', () => {
    const old = (uri: string, sha1 = github.extensions['source-repository-digest']) =>
      facts(
        {
          buildType: 'https://github.com/slsa-framework/slsa-github-generator/generic@v1',
          builder: { id: 'https://x.example' },
          invocation: { configSource: { uri, digest: { sha1 }, entryPoint: '.github/workflows/release.yml' } },
        },
        { type: 'https://slsa.dev/provenance/v0.2' },
      );
    expect(old('git+https://github.com/acme/widget@refs/tags/v1.0.0')).toEqual([]);
    expect(old('git+https://github.com/evil/widget@refs/tags/v1.0.0')).toEqual(['repository in invocation.configSource.uri']);
    expect(old('git+https://github.com/acme/widget@refs/tags/v2.0.0')).toEqual(['ref in invocation.configSource.uri']);
    expect(old('git+https://github.com/acme/widget@refs/tags/v1.0.0', 'f'.repeat(40))).toEqual([
      'commit in invocation.configSource.digest.sha1',
    ]);
  });

  test('GitLab names the project of the job', () => {
    const type = 'https://docs.gitlab.com/ci/pipeline_security/slsa/provenance_v1';
    expect(facts(v1({ id: '' }, { source: 'https://gitlab.com/acme/widget' }, type), { ci: 'gitlab' })).toEqual([]);
    expect(facts(v1({ id: '' }, { source: 'https://gitlab.com/evil/widget' }, type), { ci: 'gitlab' })).toEqual([
      'repository in externalParameters.source',
    ]);
  });
});

test('a warning of a contradiction says what refuses, and a refusal what would only warn', () => {
  const contradiction = { fact: 'ref', field: 'externalParameters.workflow.ref', stated: 'a', proven: 'b' } as const;
  expect(describeContradiction(contradiction).hint).toMatch(/exact identity, for which a contradiction is only a warning/);
  expect(warnOfContradiction(contradiction)).toEqual({
    ...describeContradiction(contradiction),
    hint: expect.stringMatching(/Where the repository is asked for, this provenance is refused\.$/),
  });
});

test.each([
  ['repository', true],
  ['repository-id', true],
  ['owner', true],
  ['owner-id', true],
  ['ref', false],
  ['signer', false],
])('an entry with %s asks for the source: %p', (clause, expected) => {
  expect(isSourceAsked({ clauses: { [clause]: ['x'] } })).toBe(expected);
});
