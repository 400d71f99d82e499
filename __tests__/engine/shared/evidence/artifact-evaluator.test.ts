import { beforeAll, describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../../../src/base/json/json-shape.ts';
import { createArtifactEvaluator } from '../../../../src/engine/shared/evidence/artifact-evaluator.ts';
import { describeBundle } from '../../../../src/engine/shared/evidence/evidence.ts';
import type { OpenRoot } from '../../../../src/engine/shared/evidence/open-roots.ts';
import type { Policy, TrustEntry } from '../../../../src/policy/parse/policy.ts';
import { indexTrust } from '../../../../src/policy/trust-index.ts';
import { buildStatement } from '../../../../src/sigstore/statement.ts';
import { parseTrustedRoot } from '../../../../src/sigstore/trusted-root.ts';
import { createVerifier } from '../../../../src/verification/verifier.ts';
import {
  ARTIFACT_SHA256,
  CODE_SIGNING,
  createBundle,
  createInstance,
  createLeafCertificate,
  fulcio,
  type Instance,
  keyUsage,
  purpose,
  sanUri,
  signEnvelope,
  trustedRootOf,
} from '../../../support/create-bundle.ts';

const GITHUB = 'https://token.actions.githubusercontent.com';
const SAN = 'https://github.com/acme/widget/.github/workflows/release.yml@refs/heads/main';
const asked = { kind: 'digests', sha256: ARTIFACT_SHA256 } as const;

let ours: Instance;
let theirs: Instance;
beforeAll(() => {
  ours = createInstance();
  theirs = createInstance();
});

const githubLeaf = (instance: Instance) =>
  createLeafCertificate(instance, {
    extensions: [
      keyUsage('sign'),
      purpose(CODE_SIGNING),
      sanUri(SAN),
      fulcio(8, GITHUB),
      fulcio(12, 'https://github.com/acme/widget'),
      fulcio(14, 'refs/heads/main'),
      fulcio(16, 'https://github.com/acme'),
      fulcio(18, SAN),
    ],
  });
const signed = (instance: Instance, location = 'app.sigstore.json', content = vouching(instance)) =>
  describeBundle(createBundle(instance, { leaf: githubLeaf(instance), content }), location);
const statementOf = (predicateType: string, predicate: JsonObject): Buffer =>
  buildStatement({ subjects: [{ name: 'app', digest: { sha256: ARTIFACT_SHA256 } }], predicateType, predicate });
const vouching = (instance: Instance) => signEnvelope(instance.signer.privateKey, statementOf('https://sigstore.dev/cosign/sign/v1', {}));
const provenanceOf = (instance: Instance, builder: string, repository = 'https://github.com/acme/widget') =>
  signed(
    instance,
    'app.sigstore.json',
    signEnvelope(
      instance.signer.privateKey,
      buildStatement({
        subjects: [{ name: 'app', digest: { sha256: ARTIFACT_SHA256 } }],
        predicateType: 'https://slsa.dev/provenance/v1',
        predicate: {
          buildDefinition: {
            buildType: 'https://actions.github.io/buildtypes/workflow/v1',
            externalParameters: { workflow: { repository, path: '.github/workflows/release.yml', ref: 'refs/heads/main' } },
          },
          runDetails: { builder: { id: builder } },
        },
      }),
    ),
  );

const entry = (more: Partial<TrustEntry> = {}): TrustEntry => ({
  name: 'widget',
  ci: 'github',
  root: {},
  clauses: { repository: ['acme/widget'] },
  acceptDeclared: [],
  ...more,
});
const rootOf = (name: string, instance: Instance, entries: TrustEntry[]): OpenRoot => ({
  name,
  verifier: createVerifier(parseTrustedRoot(Buffer.from(JSON.stringify(trustedRootOf(instance))), name)),
  index: indexTrust(entries),
  entries,
});
const policyOf = (...trust: TrustEntry[]): Policy => ({ trust, deny: [], require: [] });
const judge = (policy: Policy, roots: OpenRoot[]) => createArtifactEvaluator({ policy, roots, now: new Date('2026-03-02T00:00:00Z') });

describe('each trust entry under its own root', () => {
  const jenkins = entry({
    name: 'jenkins',
    ci: 'jenkins',
    issuer: 'https://ci.acme.example/oidc',
    clauses: { job: ['https://ci.acme.example/job/a/'] },
  });

  test('an authority is believed about the issuers of its own entries', async () => {
    const github = entry();
    const decide = judge(policyOf(github, jenkins), [rootOf('ours', ours, [github]), rootOf('theirs', theirs, [jenkins])]);
    expect(await decide('app', asked, [signed(ours)])).toMatchObject({
      verdict: 'verified',
      bundles: [{ trust: { name: 'widget', satisfied: true } }],
    });
  });

  test('and never about those of another', async () => {
    const github = entry();
    const decide = judge(policyOf(github, jenkins), [rootOf('ours', ours, [github]), rootOf('theirs', theirs, [jenkins])]);
    // The Jenkins authority issued a certificate that names GitHub as issuer: it verifies there, and means nothing.
    expect(await decide('app', asked, [signed(theirs)])).toMatchObject({ verdict: 'refused', problem: { code: 'POLICY_ISSUER_MISMATCH' } });
  });

  test('false evidence is told as that where no entry is for its issuer', async () => {
    const decide = judge(policyOf(jenkins), [rootOf('theirs', theirs, [jenkins])]);
    expect(await decide('app', asked, [signed(ours)])).toMatchObject({ problem: { code: 'VERIFICATION_CERTIFICATE_UNTRUSTED' } });
  });

  test('a bad bundle beside a good one does no harm', async () => {
    const github = entry();
    const decide = judge(policyOf(github), [rootOf('ours', ours, [github])]);
    const verdict = await decide('app', asked, [signed(theirs, 'bad.json'), signed(ours)]);
    expect(verdict).toMatchObject({ verdict: 'verified', bundles: [{ problem: { code: 'VERIFICATION_CERTIFICATE_UNTRUSTED' } }, {}] });
  });
});

describe('an entry for some names', () => {
  test.each([
    ['dist/app-1.tgz', 'verified'],
    ['app-1.tgz', 'verified'],
    ['other.zip', 'POLICY_ARTIFACT_NAME'],
    [`sha256:${ARTIFACT_SHA256}`, 'POLICY_ARTIFACT_NAME'],
  ])('%s: %s', async (name, expected) => {
    const scoped = entry({ artifacts: ['app-*.tgz'] });
    const { verdict, problem } = await judge(policyOf(scoped), [rootOf('ours', ours, [scoped])])(name, asked, [signed(ours)]);
    expect(problem?.code ?? verdict).toBe(expected);
  });
});

describe('provenance is compared with its certificate', () => {
  test.each([
    ['the builder that signed', SAN, undefined, 'verified'],
    ['another builder is only declared', SAN.replace('acme', 'evil'), undefined, 'verified'],
    ['another repository', SAN, 'https://github.com/evil/widget', 'VERIFICATION_PROVENANCE_MISMATCH'],
  ])('%s', async (_, builder, repository, expected) => {
    const github = entry();
    const { verdict, problem } = await judge(policyOf(github), [rootOf('ours', ours, [github])])('app', asked, [
      provenanceOf(ours, builder, repository),
    ]);
    expect(problem?.code ?? verdict).toBe(expected);
  });
});

describe('a provenance that contradicts its certificate', () => {
  const ISSUER = { issuer: GITHUB, clauses: {}, identities: [SAN] };
  const contradicting = () => provenanceOf(ours, SAN, 'https://github.com/evil/widget');

  test.each([
    ['the repository', entry()],
    ['the owner', entry({ clauses: { owner: ['acme'] } })],
    ['identity and repository', entry({ ...ISSUER, clauses: { repository: ['https://github.com/acme/widget'] } })],
  ])('is refused where %s was asked for, and says who proves and who declares', async (_, github) => {
    const { verdict, problem } = await judge(policyOf(github), [rootOf('ours', ours, [github])])('app', asked, [contradicting()]);
    expect([verdict, problem?.code]).toEqual(['refused', 'VERIFICATION_PROVENANCE_MISMATCH']);
    expect(problem?.message).toBe(
      'The provenance contradicts its certificate: its externalParameters.workflow.repository declares "https://github.com/evil/widget", and the certificate proves the repository https://github.com/acme/widget.',
    );
  });

  test('is a warning where the exact identity was asked for', async () => {
    const { ci: _, ...exact } = entry(ISSUER);
    const found = await judge(policyOf(exact), [rootOf('ours', ours, [exact])])('app', asked, [contradicting()]);
    expect(found).toMatchObject({ verdict: 'verified', bundles: [{ warnings: [{ code: 'VERIFICATION_PROVENANCE_MISMATCH' }, {}] }] });
  });

  test('is accepted by the entry that does not ask for the repository, and by no other', async () => {
    const { ci: _, ...exact } = entry({ ...ISSUER, name: 'exact', predicateTypes: ['https://slsa.dev/**'] });
    const both = [entry(), exact];
    const found = await judge(policyOf(...both), [rootOf('ours', ours, both)])('app', asked, [contradicting()]);
    expect(found.verdict).toBe('verified');
  });
});

test.each([
  [SAN, { id: SAN, basis: 'proven' }],
  ['https://builder.example', { id: 'https://builder.example', basis: 'declared' }],
  ['', { id: SAN, basis: 'proven' }],
])('the builder %j is told as proven or as declared', async (builder, expected) => {
  const github = entry();
  const { bundles } = await judge(policyOf(github), [rootOf('ours', ours, [github])])('app', asked, [provenanceOf(ours, builder)]);
  expect(bundles[0]?.builder).toEqual(expected);
});

describe('why an artifact is refused does not depend on the order of its bundles', () => {
  const ofAnotherType = (location: string) => signed(ours, location);
  const fromElsewhere = () => signed(theirs, 'elsewhere.json');
  const disagreeing = () => provenanceOf(ours, SAN, 'https://github.com/evil/widget');

  test.each([
    ['what is false, before what the policy refuses', () => [ofAnotherType('a.json'), disagreeing()], 'VERIFICATION_PROVENANCE_MISMATCH'],
    ['what verified, before what did not', () => [fromElsewhere(), ofAnotherType('a.json')], 'POLICY_PREDICATE_TYPE'],
    [
      'all of them',
      () => [ofAnotherType('a.json'), fromElsewhere(), disagreeing(), ofAnotherType('b.json')],
      'VERIFICATION_PROVENANCE_MISMATCH',
    ],
  ])('%s', async (_, bundles, expected) => {
    const typed = entry({ predicateTypes: ['https://slsa.dev/provenance/v1'] });
    const decide = judge(policyOf(typed), [rootOf('ours', ours, [typed])]);
    const forwards = await decide('app', asked, bundles());
    const backwards = await decide('app', asked, bundles().reverse());
    expect(forwards.problem?.code).toBe(expected);
    expect(backwards.problem).toEqual(forwards.problem);
  });
});

test('a denied digest is refused though everything else holds', async () => {
  const github = entry();
  const policy: Policy = {
    ...policyOf(github),
    deny: [{ name: 'deny[0]', digest: { algorithm: 'sha256', hex: ARTIFACT_SHA256 }, reason: 'stolen key' }],
  };
  expect(await judge(policy, [rootOf('ours', ours, [github])])('app', asked, [signed(ours)])).toMatchObject({
    verdict: 'refused',
    problem: { code: 'POLICY_DENIED', message: expect.stringContaining('stolen key') },
    rules: [{ rule: 'deny', satisfied: false }],
  });
});

describe('a large statement', () => {
  const large = (predicate: string) =>
    Buffer.from(
      `{"_type":"https://in-toto.io/Statement/v1","predicateType":"https://sigstore.dev/cosign/sign/v1","predicate":${predicate},"subject":[{"name":"app","digest":{"sha256":"${ARTIFACT_SHA256}"}}]}`,
    );
  const filler = JSON.stringify('x'.repeat(2 << 20));

  test('of the signer is parsed as a whole before it counts', async () => {
    const decide = judge(policyOf(entry()), [rootOf('ours', ours, [entry()])]);
    const judged = async (predicate: string) =>
      decide('app', asked, [signed(ours, 'app.sigstore.json', signEnvelope(ours.signer.privateKey, large(predicate)))]);
    expect(await judged(`{"a":${filler}}`)).toMatchObject({ verdict: 'verified' });
    expect(await judged(`{"a":${filler},"a":1}`)).toMatchObject({
      verdict: 'refused',
      problem: { code: 'VERIFICATION_STATEMENT_MALFORMED' },
    });
  });
});
