import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { policy } from '../../../src/engine/policy/policy.ts';
import { verify } from '../../../src/engine/verify/verify.ts';
import { parseInputs, type RawInputs } from '../../../src/options/parse-inputs.ts';
import type { PolicyReport } from '../../../src/results/policy-report.ts';
import { type Bundle, serializeBundle } from '../../../src/sigstore/bundle.ts';
import { parseBundle } from '../../../src/sigstore/parse-bundle.ts';
import { buildStatement, parseStatement } from '../../../src/sigstore/statement.ts';
import { contextPrimitive, encode, encodeSequence } from '../../../src/x509/der.ts';
import { FULCIO_EXTENSIONS } from '../../../src/x509/fulcio-extensions.ts';
import { FULL_COMMIT, IDENTITIES } from '../../policy/identities.ts';
import { readCorpus } from '../../support/corpus.ts';
import {
  ARTIFACT_SHA256,
  CODE_SIGNING,
  createBundle,
  createInstance,
  createLeafCertificate,
  extension,
  fulcio,
  keyUsage,
  purpose,
  sanUri,
  signEnvelope,
  signMessage,
  trustedRootOf,
} from '../../support/create-bundle.ts';
import { type SandboxRun, startSandboxRun } from '../../support/sandbox-run.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const instance = createInstance();
let run: SandboxRun;
let files = 0;
beforeAll(async () => {
  run = await startSandboxRun();
  await run.write('root.json', JSON.stringify(trustedRootOf(instance)));
});
afterAll(() => run.close());

const init = (target: string[], raw: RawInputs = {}) =>
  policy(parseInputs('policy', { action: 'init', target, 'trusted-root': 'root.json', ...raw }), run.ports) as Promise<
    Extract<PolicyReport, { action: 'init' }>
  >;

/** What `verify` says of a digest by a policy that was drafted from its bundles. */
async function verifyByDraft(bundles: readonly string[], digest: string, raw: RawInputs = {}) {
  const names = await Promise.all(bundles.map((text) => run.write(`${files++}.sigstore.json`, text)));
  const { policy: draft } = await init(names, raw);
  const path = await run.write(`${files++}.yml`, draft);
  const { artifacts = [] } = await verify(parseInputs('verify', { 'subject-path': [digest], bundle: names, policy: path }), run.ports);
  return { draft, artifact: artifacts[0] };
}

interface Named {
  san: string;
  issuer: string;
  extensions?: Readonly<Record<string, string>>;
}

const ARCS = new Map(Object.entries(FULCIO_EXTENSIONS).map(([arc, name]) => [name, Number(arc)]));

const certificates = new Map<Named, Buffer>();

/** A certificate as the authority of the instance writes it for an identity. */
function certificateOf(identity: Named): Buffer {
  const { san, issuer, extensions = {} } = identity;
  const known = certificates.get(identity);
  if (known) return known;
  const certificate = createLeafCertificate(instance, {
    extensions: [
      keyUsage('sign'),
      purpose(CODE_SIGNING),
      san.includes('://') ? sanUri(san) : extension('2.5.29.17', encodeSequence(encode(contextPrimitive(1), Buffer.from(san))), true),
      fulcio(1, issuer),
      fulcio(8, issuer),
      ...Object.entries(extensions).map(([name, text]) => fulcio(ARCS.get(name) ?? 0, text)),
    ],
  });
  certificates.set(identity, certificate);
  return certificate;
}

const SUBJECT = { name: 'app.tgz', digest: { sha256: ARTIFACT_SHA256 } };

const signedBy = (identity: Named, content: Bundle['content']) => createBundle(instance, { content, leaf: certificateOf(identity) });
const message = (identity: Named) => serializeBundle(signedBy(identity, signMessage(instance.signer.privateKey)));
const attested = (identity: Named, predicateType: string, predicate: Record<string, unknown>, subjects = [SUBJECT]) =>
  serializeBundle(signedBy(identity, signEnvelope(instance.signer.privateKey, buildStatement({ subjects, predicateType, predicate }))));

const { github, gitlab, circleci, buildkite, jenkins } = IDENTITIES;
const withExtensions = (identity: Named, extensions: Record<string, string>): Named => ({
  ...identity,
  extensions: { ...identity.extensions, ...extensions },
});

/** Each kind of signer that the world has. */
const SIGNERS: Readonly<Record<string, Named>> = {
  ...IDENTITIES,
  email: { san: 'dev@acme.example', issuer: 'https://accounts.google.com' },
  'a service account': {
    san: 'https://kubernetes.io/namespaces/release/serviceaccounts/signer',
    issuer: 'https://kubernetes.default.svc',
  },
  'a shared workflow of GitHub': {
    ...withExtensions(github, { 'build-signer-uri': 'https://github.com/tools/build/.github/workflows/sign.yml@refs/tags/v1' }),
    san: 'https://github.com/tools/build/.github/workflows/sign.yml@refs/tags/v1',
  },
  'a shared pipeline of GitLab': { ...gitlab, san: 'https://gitlab.com/tools/build//sign.yml@refs/heads/main' },
  'a required workflow of GitHub': {
    ...withExtensions(github, { 'build-config-uri': 'https://github.com/acme/rules/.github/workflows/ci.yml@refs/heads/main' }),
    san: 'https://github.com/acme/rules/.github/workflows/ci.yml@refs/heads/main',
  },
  'GitHub before spring 2023': {
    san: github.san,
    issuer: github.issuer,
    extensions: {
      'github-workflow-trigger': 'push',
      'github-workflow-sha': FULL_COMMIT,
      'github-workflow-name': 'release',
      'github-workflow-repository': 'acme/widget',
      'github-workflow-ref': 'refs/tags/v1.0.0',
    },
  },
  'a shared workflow before spring 2023': {
    san: 'https://github.com/tools/build/.github/workflows/sign.yml@refs/tags/v1',
    issuer: github.issuer,
    extensions: { 'github-workflow-repository': 'acme/widget', 'github-workflow-ref': 'refs/heads/main' },
  },
  'a workflow whose certificate names no repository': { san: github.san, issuer: github.issuer },
  'a GitHub of one’s own': {
    ...withExtensions(github, {
      'source-repository-uri': 'https://git.acme.example/acme/widget',
      'source-repository-owner-uri': 'https://git.acme.example/acme',
      'build-config-uri': 'https://git.acme.example/acme/widget/.github/workflows/release.yml@refs/heads/main',
    }),
    san: 'https://git.acme.example/acme/widget/.github/workflows/release.yml@refs/heads/main',
    issuer: 'https://git.acme.example/_services/token',
  },
  'CircleCI, rerun with SSH': withExtensions(circleci, { 'runner-environment': 'ssh-rerun' }),
  'a name of Buildkite in another form': { ...buildkite, san: 'https://buildkite.com/acme' },
};

const PROVENANCE = 'https://slsa.dev/provenance/v1';
const VSA = 'https://slsa.dev/verification_summary/v1';
const TESTS = 'https://in-toto.io/attestation/test-result/v0.1';
const VULNERABILITIES = 'https://in-toto.io/attestation/vulns/v0.2';
const VEX = 'https://openvex.dev/ns/v0.2.0';

const provenanceBy = (builder: unknown) => ({
  buildDefinition: { buildType: 'https://acme.example/build/v1', externalParameters: {} },
  runDetails: { builder },
});
const summary = (verificationResult: string) => ({
  verifier: { id: 'https://gate.acme.example' },
  resourceUri: 'app.tgz',
  policy: {},
  verificationResult,
  verifiedLevels: [],
});
const tested = (result: string) => ({ result, configuration: [{ name: 'junit.xml' }], failedTests: result === 'FAILED' ? ['adds'] : [] });
const vex = (status: string) => ({
  '@context': 'https://openvex.dev/ns/v0.2.0',
  '@id': 'https://acme.example/vex/1',
  author: 'acme',
  timestamp: '2026-02-01T00:00:00Z',
  version: 1,
  statements: [
    { vulnerability: { name: 'CVE-2026-1' }, products: [{ '@id': 'app.tgz' }], status, justification: 'vulnerable_code_not_present' },
  ],
});
const scan = {
  scanner: { uri: 'https://scanner.example', result: [{ id: 'CVE-2026-1', severity: [{ method: 'nvd', score: 'high' }] }] },
  metadata: { scanFinishedOn: '2026-02-01T00:00:00Z' },
};

const runnerOf = ({ extensions }: Named): string => {
  const runner = extensions?.['runner-environment'];
  return runner === undefined || runner === '""' ? 'self-hosted' : runner;
};

type Contents = Readonly<Record<string, (signer: Named) => string>>;

/** What a draft says of these depends on the signer. */
const BY_SIGNER: Contents = {
  'a signature': message,
  'provenance by itself': (signer) => attested(signer, PROVENANCE, provenanceBy({ id: signer.san })),
  'provenance by its runner': (signer) => attested(signer, PROVENANCE, provenanceBy({ id: `${signer.san}#${runnerOf(signer)}` })),
  'old provenance': (signer) =>
    attested(signer, 'https://slsa.dev/provenance/v0.2', { builder: { id: 'https://acme.example/builder' }, buildType: 'x' }),
};

/** What a draft says of these has nothing of the signer, so each signer makes some of them, and each is made by several. */
const OTHERS: Contents = {
  'an SBOM': (signer) => attested(signer, 'https://cyclonedx.org/bom', { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 }),
  'a scan with findings': (signer) => attested(signer, VULNERABILITIES, scan),
  'a statement of its own type': (signer) => attested(signer, 'https://acme.example/review/v1', { approved: true }),
  'a summary that says yes': (signer) => attested(signer, VSA, summary('PASSED')),
  'tests that passed': (signer) => attested(signer, TESTS, tested('PASSED')),
  'tests with warnings': (signer) => attested(signer, TESTS, tested('WARNED')),
  'OpenVEX that says no harm': (signer) => attested(signer, VEX, vex('not_affected')),
};

/** Provenance whose builder is not its signer, as most of the world writes it. */
const OTHER_BUILDERS: Contents = {
  'provenance by another builder': (signer) => attested(signer, PROVENANCE, provenanceBy({ id: 'https://acme.example/builder' })),
  'provenance by another builder with a version': (signer) =>
    attested(signer, PROVENANCE, provenanceBy({ id: 'https://github.com/tools/build/.github/workflows/maven.yml@refs/tags/v2.1.0' })),
  'provenance by an empty builder': (signer) => attested(signer, PROVENANCE, provenanceBy({ id: '' })),
  'provenance by no builder': (signer) => attested(signer, PROVENANCE, provenanceBy(undefined)),
};

describe('a drafted policy accepts the bundle that it was drafted from', () => {
  const refusalsOf = async (signer: Named, contents: Contents): Promise<string[]> => {
    const refused: string[] = [];
    for (const [what, sign] of Object.entries(contents)) {
      const { artifact } = await verifyByDraft([sign(signer)], `sha256:${ARTIFACT_SHA256}`).catch((error: Error) => ({
        artifact: { verdict: error.message },
      }));
      if (artifact?.verdict !== 'verified') refused.push(`${what}: ${JSON.stringify(artifact)}`);
    }
    return refused;
  };

  test.each(Object.entries(SIGNERS))('%s, with what depends on the signer', async (_, signer) => {
    expect(await refusalsOf(signer, BY_SIGNER)).toEqual([]);
  });

  const others = Object.entries(OTHERS);
  const othersOf = (at: number) => Object.fromEntries(others.filter((_, index) => index % 4 === at % 4));
  test.each(Object.entries(SIGNERS).map(([name, signer], at) => [name, signer, othersOf(at)] as const))(
    '%s, with other statements',
    async (_, signer, contents) => {
      expect(await refusalsOf(signer, contents)).toEqual([]);
    },
  );

  test.each(Object.entries(SIGNERS))('%s, with provenance by another builder', async (_, signer) => {
    expect(await refusalsOf(signer, OTHER_BUILDERS)).toEqual([]);
  });

  const corpus = readCorpus(join(FIXTURES, 'corpus'));
  test.each(corpus.bundles.map(({ name, json }) => [name, JSON.stringify(json)]))('of real clients: %s', async (_, text) => {
    const { artifact } = await verifyByDraft([text], `sha256:${corpus.sha256}`, { 'trusted-root': corpus.trustedRoot });
    expect(artifact).toMatchObject({ verdict: 'verified' });
  });

  const bundles = join(FIXTURES, 'bundles');
  const outside = readdirSync(bundles).filter((name) => /^(dsse|intoto|npm-sigstore-2|private-othername\.)/.test(name));
  test.each(outside)('from the outside: %s', async (name) => {
    const text = readFileSync(join(bundles, name), 'utf8');
    const root = join(bundles, name.startsWith('private-') ? 'private-othername-root.json' : 'public-good-root.json');
    const { artifact } = await verifyByDraft([text], digestIn(parseBundle(text)), { 'trusted-root': root });
    expect(artifact).toMatchObject({ verdict: 'verified' });
  });

  test('several bundles of several signers about several artifacts', async () => {
    const other = [{ name: 'lib.tgz', digest: { sha256: 'ab'.repeat(32) } }];
    const texts = [
      attested(github, PROVENANCE, provenanceBy({ id: github.san })),
      attested(gitlab, VSA, summary('PASSED')),
      attested(github, 'https://acme.example/review/v1', {}, other),
      attested(github, PROVENANCE, provenanceBy({ id: github.san }), other),
    ];
    for (const digest of [ARTIFACT_SHA256, 'ab'.repeat(32)]) {
      const { artifact, draft } = await verifyByDraft(texts, `sha256:${digest}`);
      expect(artifact).toMatchObject({ verdict: 'verified' });
      expect(draft).toMatch(/vsa: \{ verifier: https:\/\/gate\.acme\.example \}\n {4}by: signer-2\n {4}artifacts: app\.tgz/);
    }
  });
});

const digestIn = ({ content }: Bundle): string => {
  if (content.kind === 'message') return `sha256:${content.digest?.toString('hex')}`;
  const [{ digest } = { digest: {} }] = parseStatement(content.envelope.payload).subjects;
  const [[algorithm, hex] = []] = Object.entries(digest);
  return `${algorithm}:${hex}`;
};

describe('what a draft names', () => {
  const draftOf = async (text: string, raw: RawInputs = {}) => (await init([await run.write(`${files++}.json`, text)], raw)).policy;

  test('for whom a shared signer acted', async () => {
    const draft = await draftOf(message(SIGNERS['a shared workflow of GitHub'] as Named));
    expect(draft).toContain('repository: https://github.com/acme/widget\n');
    expect(draft).toContain('signer: https://github.com/tools/build/.github/workflows/sign.yml\n');
  });

  test('the builder, where no certificate proves it', async () => {
    const draft = await draftOf(attested(SIGNERS.email as Named, PROVENANCE, provenanceBy({ id: 'https://acme.example/builder' })));
    expect(draft).toContain('  - provenance: { builder: https://acme.example/builder }\n');
    expect(await draftOf(attested(github, PROVENANCE, provenanceBy({ id: github.san })))).toContain(
      '  - provenance: { source: https://github.com/acme/widget }\n',
    );
  });

  test('the trusted root, with its digest', async () => {
    expect(await draftOf(message(jenkins))).toMatch(/^ {4}trusted-root: "root\.json@sha256:[0-9a-f]{64}" {2}# accepts only these bytes/m);
  });

  test('no instance for what the public instance signed, found by its certificate', async () => {
    const text = readFileSync(join(FIXTURES, 'bundles/dsse-v0.3.json'), 'utf8');
    const name = await run.write(`${files++}.json`, text);
    const { policy: draft } = (await policy(
      parseInputs('policy', { action: 'init', target: [name], offline: true }),
      run.ports,
    )) as Extract<PolicyReport, { action: 'init' }>;
    expect(draft).toContain('identity: cody@soyland.com');
    expect(draft).not.toMatch(/instance|trusted-root/);
  });
});

describe('no policy is drafted', () => {
  const text = message(github);
  const broken = (): string => {
    const bundle = parseBundle(text);
    if (bundle.content.kind !== 'message') throw new Error('no message');
    return serializeBundle({ ...bundle, content: { ...bundle.content, signature: Buffer.from(bundle.content.signature).fill(1, 8, 12) } });
  };

  test.each<[string, () => string, RawInputs, string]>([
    ['from a broken signature', broken, {}, 'VERIFICATION_'],
    [
      'from a bundle of another instance',
      () => text,
      { 'trusted-root': join(FIXTURES, 'bundles/public-good-root.json') },
      'VERIFICATION_CERTIFICATE_UNTRUSTED',
    ],
    [
      'from a bundle of no instance that is known',
      () => text,
      { 'trusted-root': undefined, offline: true },
      'VERIFICATION_CERTIFICATE_UNTRUSTED',
    ],
  ])('%s, unless nothing is to be verified', async (_, write, raw, code) => {
    const name = await run.write(`${files++}.json`, write());
    await expect(init([name], raw)).rejects.toMatchObject({
      code: expect.stringContaining(code),
      message: expect.stringMatching(/^No policy is drafted: /),
    });
    const { policy: draft, next } = await init([name], { ...raw, 'no-verify': true });
    expect(draft).toContain('repository: https://github.com/acme/widget');
    expect(next[0]).toMatch(/^Nothing was verified/);
  });

  test.each<[string, string, Record<string, unknown>, string]>([
    ['a summary', VSA, summary('FAILED'), 'POLICY_VSA'],
    ['tests', TESTS, tested('FAILED'), 'POLICY_TESTS'],
    ['OpenVEX', VEX, vex('affected'), 'POLICY_VULNERABILITIES'],
  ])('from %s that says no, verified or not', async (_, type, predicate, code) => {
    const name = await run.write(`${files++}.json`, attested(github, type, predicate));
    for (const raw of [{}, { 'no-verify': true }])
      await expect(init([name], raw)).rejects.toMatchObject({ code, message: expect.stringContaining('says no') });
  });

  test('from one of several that does not hold', async () => {
    const good = await run.write(`${files++}.json`, text);
    const bad = await run.write(`${files++}.json`, broken());
    await expect(init([good, bad], { write: true })).rejects.toMatchObject({ code: expect.stringContaining('VERIFICATION_') });
    expect(readdirSync(run.folder)).not.toContain('policy.yml');
  });

  test('from a certificate without an issuer, which is no bug', async () => {
    const leaf = createLeafCertificate(instance, {
      extensions: [keyUsage('sign'), purpose(CODE_SIGNING), sanUri('https://acme.example')],
    });
    const content = signMessage(instance.signer.privateKey);
    const name = await run.write(`${files++}.json`, serializeBundle(createBundle(instance, { content, leaf })));
    await expect(init([name])).rejects.toMatchObject({ code: expect.stringMatching(/^VERIFICATION_/) });
  });
});
