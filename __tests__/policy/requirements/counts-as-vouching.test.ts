import { hash } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../../src/base/json/json-shape.ts';
import { createArtifactEvaluator } from '../../../src/engine/shared/evidence/artifact-evaluator.ts';
import { type Candidate, describeBundle, readFound } from '../../../src/engine/shared/evidence/evidence.ts';
import type { OpenRoot } from '../../../src/engine/shared/evidence/open-roots.ts';
import type { Policy, TrustEntry } from '../../../src/policy/parse/policy.ts';
import { indexTrust } from '../../../src/policy/trust-index.ts';
import { openvex } from '../../../src/predicates/openvex.ts';
import { findNo } from '../../../src/predicates/says-no.ts';
import { serializeBundle } from '../../../src/sigstore/bundle.ts';
import { writeSimpleSigning } from '../../../src/sigstore/simple-signing.ts';
import { buildStatement } from '../../../src/sigstore/statement.ts';
import { parseTrustedRoot } from '../../../src/sigstore/trusted-root.ts';
import { createVerifier, type Verifier } from '../../../src/verification/verifier.ts';
import {
  ARTIFACT,
  ARTIFACT_SHA256,
  CODE_SIGNING,
  createBundle,
  createInstance,
  createLeafCertificate,
  createTimestampResponse,
  fulcio,
  type Instance,
  keyUsage,
  minutes,
  purpose,
  sanUri,
  sha256,
  signatureOf,
  signEnvelope,
  signMessage,
  spki,
  trustedRootOf,
} from '../../support/create-bundle.ts';
import { readPolicy } from '../read-policy.ts';

const GITHUB = 'https://token.actions.githubusercontent.com';
const SAN = 'https://github.com/acme/widget/.github/workflows/release.yml@refs/heads/main';
const PROVENANCE = 'https://slsa.dev/provenance/v1';
const VSA = 'https://slsa.dev/verification_summary/v1';
const TESTS = 'https://in-toto.io/attestation/test-result/v0.1';
const VEX = 'https://openvex.dev/ns/v0.2.0';

let instance: Instance;
/** The certificate of the signer. */
let leaf: Buffer;
let verifiers: Record<'certificate' | 'key', Verifier>;
beforeAll(() => {
  instance = createInstance();
  leaf = createLeafCertificate(instance, {
    extensions: [
      keyUsage('sign'),
      purpose(CODE_SIGNING),
      sanUri(SAN),
      fulcio(8, GITHUB),
      fulcio(12, 'https://github.com/acme/widget'),
      fulcio(18, SAN),
    ],
  });
  const trustedRoot = parseTrustedRoot(Buffer.from(JSON.stringify(trustedRootOf(instance))), 'root');
  const { publicKey } = instance.signer;
  verifiers = { certificate: createVerifier(trustedRoot), key: createVerifier({ ...trustedRoot, logs: [] }, { publicKey }) };
});

/** Each way of asking for the signer. */
const MODES = ['ci and repository', 'exact identity', 'key'] as const;
type Mode = (typeof MODES)[number];

const statementOf = (predicateType: string, predicate: JsonObject) =>
  buildStatement({ subjects: [{ name: 'app', digest: { sha256: ARTIFACT_SHA256 } }], predicateType, predicate });

interface Made {
  type?: string;
  predicate?: JsonObject;
  /** Minutes after the certificate was issued. */
  at?: number;
  /** No timestamp: of a key alone. */
  untimed?: boolean;
}

/** A bundle that holds, by the certificate or by the key. */
function make(mode: Mode, { type, predicate = {}, at = 1, untimed = false }: Made): Candidate {
  const key = instance.signer.privateKey;
  const content = type === undefined ? signMessage(key) : signEnvelope(key, statementOf(type, predicate));
  const timestamps = untimed ? [] : [createTimestampResponse(instance, signatureOf(content), { time: minutes(at) })];
  if (mode !== 'key') return describeBundle({ ...createBundle(instance, { content, leaf, timestamp: false }), timestamps }, `${type}.json`);
  const bundle = createBundle(instance, { content, log: 'none', leaf, timestamp: false });
  return describeBundle({ ...bundle, material: { kind: 'public-key', hint: '' }, timestamps }, `${type}.json`);
}

function entryOf(mode: Mode, more: Partial<TrustEntry> = {}): TrustEntry {
  const base = { name: 'options', root: {}, clauses: {}, acceptDeclared: [] };
  switch (mode) {
    case 'ci and repository':
      return { ...base, ci: 'github', clauses: { repository: ['acme/widget'] }, ...more };
    case 'exact identity':
      return { ...base, issuer: GITHUB, identities: [SAN], ...more };
    case 'key':
      return { ...base, root: { key: { path: 'key.pem', absolute: '/key.pem' } }, ...more };
  }
}

async function judge(mode: Mode, candidates: readonly Candidate[], { types, require = '' }: { types?: string[]; require?: string } = {}) {
  const entry = entryOf(mode, types === undefined ? {} : { predicateTypes: types });
  const parsed = require === '' ? [] : (await readPolicy(`version: 1\nrequire:\n${require}`)).require;
  const policy: Policy = { trust: [entry], deny: [], require: parsed };
  const root: OpenRoot =
    mode === 'key'
      ? {
          name: 'key',
          verifier: verifiers.key,
          index: indexTrust([]),
          entries: [entry],
          key: hash('sha256', spki(instance.signer.publicKey), 'hex'),
        }
      : { name: 'root', verifier: verifiers.certificate, index: indexTrust([entry]), entries: [entry] };
  const evaluate = createArtifactEvaluator({ policy, roots: [root], now: minutes(60) });
  return evaluate('app', { kind: 'bytes', bytes: ARTIFACT }, candidates);
}
const codeOf = ({ verdict, problem }: Awaited<ReturnType<typeof judge>>) => problem?.code ?? verdict;

const vsa = (verificationResult: string, minute: number): JsonObject => ({
  verifier: { id: 'https://gate.example' },
  timeVerified: minutes(minute).toISOString(),
  resourceUri: 'pkg:generic/app',
  policy: { uri: 'policy' },
  verificationResult,
  verifiedLevels: [],
});
const tests = (result: string, minute: number): JsonObject => ({ result, configuration: [], timestamp: minutes(minute).toISOString() });
const vex = (status: string, minute: number): JsonObject => ({
  author: 'a',
  timestamp: minutes(minute).toISOString(),
  statements: [{ vulnerability: { name: 'CVE-1' }, status }],
});
const cyclonedxVex = (state: string, minute: number): JsonObject => ({
  metadata: { timestamp: minutes(minute).toISOString() },
  vulnerabilities: [{ id: 'CVE-1', analysis: { state } }, { id: 'CVE-2' }],
});
const provenance = { buildDefinition: { buildType: 'x' }, runDetails: { builder: { id: SAN } } };

describe.each(MODES)('by %s', (mode) => {
  test.each<[string, Made]>([
    ['the signature of a file', {}],
    ['the signature of an image (cosign 3)', { type: 'https://sigstore.dev/cosign/sign/v1' }],
    ['SLSA provenance', { type: PROVENANCE, predicate: provenance }],
    ['SLSA provenance v0.2', { type: 'https://slsa.dev/provenance/v0.2', predicate: { builder: { id: SAN } } }],
    ['what PyPI publishes', { type: 'https://docs.pypi.org/attestations/publish/v1' }],
    ['what npm publishes', { type: 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1' }],
  ])('%s vouches', async (_, made) => {
    const found = await judge(mode, [make(mode, made)]);
    expect(codeOf(found)).toBe('verified');
    expect(found.bundles[0]?.counts).toBe('vouches');
  });

  test.each<[string, Made, string]>([
    ['an SBOM', { type: 'https://spdx.dev/Document/v2.3' }, 'spdx'],
    ['a passed VSA', { type: VSA, predicate: vsa('PASSED', 0) }, 'vsa'],
    ['passed tests', { type: TESTS, predicate: tests('PASSED', 0) }, 'tests'],
    ['OpenVEX', { type: VEX, predicate: vex('fixed', 0) }, 'openvex'],
    ['a release of somebody', { type: 'https://in-toto.io/attestation/release/v0.1' }, 'release'],
    ['a type of one’s own', { type: 'https://acme.example/review/v1' }, 'https://acme.example/review/v1'],
  ])('%s counts where its type is named, and the refusal says how', async (_, made, word) => {
    const refused = await judge(mode, [make(mode, made)]);
    expect(codeOf(refused)).toBe('POLICY_NOTHING_VOUCHES');
    expect(refused.bundles[0]).toMatchObject({ counts: 'evidence' });
    expect(refused.bundles[0]?.problem).toBeUndefined();
    expect(refused.problem?.message).toContain(`${made.type} counts only where its type is asked for`);
    expect(refused.problem?.hint).toContain(`--predicate-type ${word}`);
    const named = await judge(mode, [make(mode, made)], { types: [made.type ?? ''] });
    expect([codeOf(named), named.bundles[0]?.counts]).toEqual(['verified', 'named']);
    expect(codeOf(await judge(mode, [make(mode, made)], { types: ['**'] }))).toBe('verified');
    // Beside something that vouches, it takes nothing away.
    expect(codeOf(await judge(mode, [make(mode, made), make(mode, {})]))).toBe('verified');
  });

  describe.each([
    ['a VSA', VSA, vsa, 'PASSED', 'FAILED'],
    ['tests', TESTS, tests, 'PASSED', 'FAILED'],
    ['OpenVEX', VEX, vex, 'fixed', 'affected'],
    ['VEX of CycloneDX', 'https://cyclonedx.org/vex', cyclonedxVex, 'not_affected', 'exploitable'],
  ])('%s', (_, type, predicateOf, yes, no) => {
    const said = (what: string, at: number) => make(mode, { type, predicate: predicateOf(what, at), at });
    test.each<[string, [string, number][], string]>([
      ['no', [[no, 1]], 'POLICY_NOTHING_VOUCHES'],
      [
        'yes, then no',
        [
          [yes, 1],
          [no, 2],
        ],
        'POLICY_NOTHING_VOUCHES',
      ],
      [
        'no, then yes',
        [
          [no, 1],
          [yes, 2],
        ],
        'verified',
      ],
      [
        'yes and no at once',
        [
          [yes, 1],
          [no, 1],
        ],
        'POLICY_NOTHING_VOUCHES',
      ],
      [
        'yes, then something unreadable',
        [
          [yes, 1],
          ['nonsense', 2],
        ],
        'POLICY_NOTHING_VOUCHES',
      ],
    ])('%s', async (_case, statements, expected) => {
      const candidates = statements.map(([what, at]) => said(what, at));
      for (const order of [candidates, candidates.toReversed()]) {
        expect(codeOf(await judge(mode, order))).toBe('POLICY_NOTHING_VOUCHES');
        expect(codeOf(await judge(mode, order, { types: [type] }))).toBe(expected);
        expect(codeOf(await judge(mode, order, { types: ['**'] }))).toBe(expected);
        const required = await judge(mode, order, { require: `  - predicate: ${type}\n` });
        expect(codeOf(required)).toBe(expected === 'verified' ? 'verified' : 'POLICY_PREDICATE');
        // It is evidence: a signer who says no last has not signed for the artifact.
        const counted = await judge(mode, order, { require: '  - signers: {count: 1}\n' });
        expect(codeOf(counted)).toBe(expected === 'verified' ? 'verified' : 'POLICY_TOO_FEW_SIGNERS');
      }
    });
  });

  test('a policy that requires a VSA refuses PASSED, then FAILED', async () => {
    const said = (what: string, at: number) => make(mode, { type: VSA, predicate: vsa(what, at), at });
    const require = '  - vsa: {verifier: "https://gate.example"}\n';
    expect(codeOf(await judge(mode, [said('PASSED', 1)], { require }))).toBe('verified');
    expect(codeOf(await judge(mode, [said('PASSED', 1), said('FAILED', 2)], { require }))).toBe('POLICY_VSA');
  });

  test('older versions of a type are no way around a no', async () => {
    const old = make(mode, { type: 'https://slsa.dev/verification_summary/v0.1', predicate: { verification_result: 'FAILED' } });
    const found = await judge(mode, [old], { types: ['**'] });
    expect(found.problem?.message).toContain('says no (FAILED)');
  });

  test('a requirement for other artifacts does not make anything vouch', async () => {
    const require = '  - {tests: {}, artifacts: "*.zip"}\n';
    expect(codeOf(await judge(mode, [make(mode, { type: 'https://spdx.dev/Document/v2.3' })], { require }))).toBe('POLICY_NOTHING_VOUCHES');
    expect(codeOf(await judge(mode, [make(mode, {})], { require }))).toBe('verified');
  });
});

test.each<[string, [status: string, minute?: number][], boolean]>([
  [
    'affected later, although it stands first',
    [
      ['affected', 9],
      ['fixed', 3],
    ],
    true,
  ],
  [
    'affected earlier, although it stands last',
    [
      ['fixed', 9],
      ['affected', 3],
    ],
    false,
  ],
  [
    'affected at the same time, and last',
    [
      ['fixed', 9],
      ['affected', 9],
    ],
    true,
  ],
  ['affected at the time of the document', [['affected'], ['fixed', 3]], true],
  ['affected before the time of the document', [['fixed'], ['affected', 3]], false],
])('an OpenVEX document is %s: %p', (_, statements, isNo) => {
  const predicate = {
    author: 'a',
    timestamp: minutes(5).toISOString(),
    statements: statements.map(([status, minute]) => ({
      vulnerability: { name: 'CVE-1' },
      status,
      impact_statement: 'none',
      ...(minute !== undefined && { timestamp: minutes(minute).toISOString() }),
    })),
  };
  expect(findNo(VEX, predicate)).toBe(isNo ? 'affected' : undefined);
  expect(openvex.read(predicate).statements.at(-1)?.status).toBe(isNo ? 'affected' : 'fixed');
});

describe('the order of statements that a key signed', () => {
  const said = (what: string, more: Partial<Made> & { stated?: number } = {}) => {
    const { timeVerified: _, ...untimed } = vsa(what, 0);
    const { stated, ...made } = more;
    return make('key', { type: VSA, predicate: stated === undefined ? untimed : vsa(what, stated), ...made });
  };
  test.each([
    [
      'an old yes with a new timestamp',
      [said.bind(null, 'PASSED', { stated: 1, at: 30 }), said.bind(null, 'FAILED', { stated: 2, at: 2 })],
      'POLICY_NOTHING_VOUCHES',
    ],
    [
      'a new no without its timestamp',
      [said.bind(null, 'PASSED', { stated: 1, at: 1 }), said.bind(null, 'FAILED', { stated: 2, untimed: true })],
      'POLICY_NOTHING_VOUCHES',
    ],
    [
      'a yes without a time of its own, with a new timestamp',
      [said.bind(null, 'PASSED', { at: 30 }), said.bind(null, 'FAILED', { stated: 2, at: 2 })],
      'POLICY_NOTHING_VOUCHES',
    ],
    [
      'a time of its own after the proven one',
      [said.bind(null, 'PASSED', { stated: 40, at: 1 }), said.bind(null, 'FAILED', { stated: 2, at: 2 })],
      'POLICY_NOTHING_VOUCHES',
    ],
    [
      'none with a time of its own',
      [said.bind(null, 'PASSED', { at: 30 }), said.bind(null, 'FAILED', { at: 2 })],
      'POLICY_NOTHING_VOUCHES',
    ],
    ['a new yes', [said.bind(null, 'PASSED', { stated: 3, at: 3 }), said.bind(null, 'FAILED', { stated: 2, at: 2 })], 'verified'],
  ])('%s', async (_, made, expected) => {
    expect(
      codeOf(
        await judge(
          'key',
          made.map((one) => one()),
          { types: [VSA] },
        ),
      ),
    ).toBe(expected);
  });
});

describe('the signature of what is signed for another purpose', () => {
  const statement = statementOf(PROVENANCE, provenance);
  const pae = Buffer.concat([Buffer.from(`DSSEv1 28 application/vnd.in-toto+json ${statement.length} `), statement]);
  const simple = writeSimpleSigning('registry.example/app', ARTIFACT_SHA256);
  const trust = () => {
    const entry = entryOf('exact identity');
    const root: OpenRoot = {
      name: 'root',
      verifier: verifiers.certificate,
      index: indexTrust([entry]),
      entries: [entry],
    };
    return createArtifactEvaluator({ policy: { trust: [entry], deny: [], require: [] }, roots: [root], now: minutes(60) });
  };
  const messageOf = (bytes: Buffer) => createBundle(instance, { content: signMessage(instance.signer.privateKey, bytes), leaf });

  test.each([
    ['an attestation', () => pae, 'envelope'],
    ['an image', () => simple, 'image-signature'],
  ] as const)('%s is not that of a file', async (_, bytesOf, meaning) => {
    const bytes = bytesOf();
    const candidate = describeBundle(messageOf(bytes), 'x.json');
    const found = await trust()('x', { kind: 'bytes', bytes }, [candidate]);
    expect(found).toMatchObject({ verdict: 'refused', problem: { code: 'VERIFICATION_OTHER_MEANING' } });
    const digests = { kind: 'digests', sha256: sha256(bytes).toString('hex') } as const;
    expect(await trust()('x', digests, [candidate], { content: { meaning } })).toMatchObject({
      problem: { code: 'VERIFICATION_OTHER_MEANING' },
    });
    // A digest does not show it.
    expect(await trust()('x', digests, [candidate])).toMatchObject({
      verdict: 'verified',
      bundles: [{ warnings: [{ code: 'VERIFICATION_OTHER_MEANING' }] }],
    });
  });

  test('of an image is that of the image, and of any other file without a warning', async () => {
    const [candidate] = readFound({ bytes: Buffer.from(serializeBundle(messageOf(simple))), location: 'a.sig', payload: simple });
    expect(await trust()('app', { kind: 'digests', sha256: ARTIFACT_SHA256 }, candidate ? [candidate] : [])).toMatchObject({
      verdict: 'verified',
    });
    const found = await trust()('app', { kind: 'digests', sha256: ARTIFACT_SHA256 }, [describeBundle(messageOf(ARTIFACT), 'x.json')], {
      content: { meaning: undefined },
    });
    expect(found.verdict).toBe('verified');
    expect(found.bundles[0]?.warnings).toBeUndefined();
  });
});
