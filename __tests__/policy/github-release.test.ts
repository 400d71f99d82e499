import { beforeAll, describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../src/base/json/json-shape.ts';
import { createArtifactEvaluator } from '../../src/engine/shared/evidence/artifact-evaluator.ts';
import { type Candidate, describeBundle } from '../../src/engine/shared/evidence/evidence.ts';
import type { OpenRoot } from '../../src/engine/shared/evidence/open-roots.ts';
import { draftPolicy } from '../../src/policy/authoring/draft-policy.ts';
import { policyOfOptions, type ShortForm } from '../../src/policy/parse/options-to-policy.ts';
import type { Policy, TrustEntry } from '../../src/policy/parse/policy.ts';
import { withReleaseClaims } from '../../src/policy/release-claims.ts';
import { indexTrust } from '../../src/policy/trust-index.ts';
import { buildStatement } from '../../src/sigstore/statement.ts';
import { parseTrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { createVerifier } from '../../src/verification/verifier.ts';
import { readCertificate } from '../../src/x509/certificate.ts';
import {
  ARTIFACT_SHA256,
  CODE_SIGNING,
  createBundle,
  createInstance,
  createLeafCertificate,
  fulcio,
  type Instance,
  keyUsage,
  minutes,
  purpose,
  sanUri,
  signEnvelope,
  trustedRootOf,
} from '../support/create-bundle.ts';
import { readPolicy } from './read-policy.ts';

const SAN = 'https://dotcom.releases.github.com';
const TYPE = 'https://in-toto.io/attestation/release/v0.2';
const PROVENANCE = 'https://slsa.dev/provenance/v1';

let github: Instance;
beforeAll(() => {
  github = createInstance();
});

/** As GitHub writes it. */
const predicateOf = (changes: JsonObject = {}): JsonObject => ({
  databaseId: '245789012',
  ownerId: '42',
  packageId: '4711',
  purl: 'pkg:github/acme/widget@v1.2.3',
  repository: 'acme/widget',
  repositoryId: '4711',
  tag: 'v1.2.3',
  ...changes,
});

const releaseLeaf = (instance: Instance, ...more: Buffer[]) =>
  createLeafCertificate(instance, { extensions: [keyUsage('sign'), purpose(CODE_SIGNING), sanUri(SAN), ...more], scts: () => [] });

interface Made {
  type?: string;
  predicate?: JsonObject;
  leaf?: Buffer;
}

/** No log, one timestamp, and no SCT. */
function release({ type = TYPE, predicate = predicateOf(), leaf = releaseLeaf(github) }: Made = {}): Candidate {
  const payload = buildStatement({
    subjects: [
      { name: '', uri: 'pkg:github/acme/widget@v1.2.3', digest: { sha1: 'a'.repeat(40) } },
      { name: 'app.tgz', digest: { sha256: ARTIFACT_SHA256 } },
    ],
    predicateType: type,
    predicate,
  });
  const content = signEnvelope(github.signer.privateKey, payload);
  return describeBundle(createBundle(github, { content, leaf, log: 'none', timestamp: true }), 'release.json');
}

const rootOf = (trust: readonly TrustEntry[], name: string, isGithub?: boolean): OpenRoot => {
  const json = { ...trustedRootOf(github), tlogs: [], ctlogs: [] };
  const verifier = createVerifier(parseTrustedRoot(Buffer.from(JSON.stringify(json)), name));
  return { name, verifier, index: indexTrust(trust), entries: trust, ...(isGithub !== undefined && { isGithub }) };
};

async function judge(policy: Policy, candidates: Candidate[], root = rootOf(policy.trust, 'github')) {
  const evaluate = createArtifactEvaluator({ policy, roots: [root], now: minutes(60) });
  return evaluate('app.tgz', { kind: 'digests', sha256: ARTIFACT_SHA256 }, candidates);
}
const codeOf = ({ verdict, problem }: Awaited<ReturnType<typeof judge>>) => problem?.code ?? verdict;
const asking = (options: ShortForm) => policyOfOptions({ ci: 'github-release', ...options }, '/work');

describe('a release of GitHub', () => {
  test.each<[string, ShortForm, string]>([
    ['the repository', { repository: 'acme/widget' }, 'verified'],
    ['the repository as a URL', { repository: 'https://github.com/acme/widget' }, 'verified'],
    ['a pattern with an owner', { repository: 'acme/*' }, 'verified'],
    ['repository and tag', { repository: 'acme/widget', ref: 'refs/tags/v1.2.3' }, 'verified'],
    ['repository and a pattern of tags', { repository: 'acme/widget', ref: 'refs/tags/v1.*' }, 'verified'],
    ['repository and signer', { repository: 'acme/widget', certificateIdentity: SAN }, 'verified'],
    ['another repository', { repository: 'acme/other' }, 'POLICY_REPOSITORY_MISMATCH'],
    ['another owner', { repository: 'evil/widget' }, 'POLICY_REPOSITORY_MISMATCH'],
    ['another tag', { repository: 'acme/widget', ref: 'refs/tags/v1.2.4' }, 'POLICY_REF_MISMATCH'],
    ['another type', { repository: 'acme/widget', predicateType: 'provenance' }, 'POLICY_PREDICATE_TYPE'],
    ['its type', { repository: 'acme/widget', predicateType: 'release' }, 'verified'],
  ])('is met by %s', async (_, options, expected) => {
    expect(codeOf(await judge(await asking(options), [release()]))).toBe(expected);
  });

  test.each([
    ['repository-id: 4711', 'verified'],
    ['repository-id: 4712', 'POLICY_REPOSITORY_ID_MISMATCH'],
    ['owner: acme', 'verified'],
    ['owner-id: 42', 'verified'],
    ['owner-id: 43', 'POLICY_OWNER_ID_MISMATCH'],
  ])('is met in a policy by %s', async (clause, expected) => {
    const { trust, told } = await readPolicy(`version: 1\ntrust:\n  - {ci: github-release, ${clause}}\n`);
    expect(told).toEqual([]);
    expect(codeOf(await judge({ trust, deny: [], require: [] }, [release()]))).toBe(expected);
  });

  test('counts in any version of its type, with the facts that GitHub signed as proven', async () => {
    for (const type of [TYPE, 'https://in-toto.io/attestation/release/v0.1', 'https://in-toto.io/attestation/release/v1']) {
      const found = await judge(await asking({ repository: 'acme/widget' }), [release({ type })]);
      expect(found).toMatchObject({
        verdict: 'verified',
        bundles: [
          {
            counts: 'vouches',
            signer: { identity: { san: SAN, issuer: '', extensions: {} } },
            facts: {
              proven: { repository: 'https://github.com/acme/widget', repositoryId: '4711', ownerId: '42', ref: 'refs/tags/v1.2.3' },
            },
          },
        ],
      });
    }
  });

  test.each<[string, Made]>([
    ['of a statement of another type', { type: 'https://acme.example/v1' }],
    ['without a repository', { predicate: predicateOf({ repository: undefined, repositoryId: undefined }) }],
    ['with a repository of another form', { predicate: predicateOf({ repository: 'acme/widget/../../evil' }) }],
    ['with a URL as repository', { predicate: predicateOf({ repository: 'https://github.com/acme/widget' }) }],
  ])('is not met %s', async (_, made) => {
    expect(codeOf(await judge(await asking({ repository: 'acme/widget' }), [release(made)]))).toBe('POLICY_REPOSITORY_MISMATCH');
  });

  test('is believed under GitHub’s own root alone', async () => {
    const policy = await asking({ repository: 'acme/widget' });
    for (const [name, isGithub, expected] of [
      ['github', undefined, 'verified'],
      ['github.json', true, 'verified'],
      ['github', false, 'POLICY_REPOSITORY_MISMATCH'],
      ['public-good', undefined, 'POLICY_REPOSITORY_MISMATCH'],
    ] as const)
      expect([name, codeOf(await judge(policy, [release()], rootOf(policy.trust, name, isGithub)))]).toEqual([name, expected]);
  });

  test('is never met by what the certificate itself says about a repository', async () => {
    const policy = await asking({ repository: 'acme/widget' });
    const leaf = releaseLeaf(github, fulcio(12, 'https://github.com/acme/widget'));
    for (const [name, made] of [
      ['public-good', { leaf }],
      ['public-good', { leaf, type: PROVENANCE }],
      ['github', { leaf, type: PROVENANCE }],
      ['github', { leaf, predicate: predicateOf({ repository: 'evil/widget' }) }],
    ] as const)
      expect(codeOf(await judge(policy, [release(made)], rootOf(policy.trust, name)))).toBe('POLICY_REPOSITORY_MISMATCH');
  });

  test('is no signer for anybody who asks for another one', async () => {
    for (const options of [
      { ci: 'github', repository: 'acme/widget' },
      { ci: undefined, repository: 'https://github.com/acme/widget' },
      { ci: undefined, certificateIdentity: SAN, certificateOidcIssuer: 'https://token.actions.githubusercontent.com' },
      { ci: undefined, certificateIdentityRegexp: 'https://dotcom\\..*', certificateOidcIssuer: 'https://oidc.example' },
    ] as const) {
      const { ci, ...rest } = options;
      const policy = await policyOfOptions({ ...rest, ...(ci && { ci }) }, '/work');
      expect(codeOf(await judge(policy, [release()]))).toBe('POLICY_ISSUER_MISMATCH');
    }
  });

  test('is met by nobody else', async () => {
    const policy = await asking({ repository: 'acme/widget' });
    const job = release({
      leaf: releaseLeaf(github, fulcio(8, 'https://token.actions.githubusercontent.com'), fulcio(12, 'https://github.com/acme/widget')),
    });
    expect(codeOf(await judge(policy, [job]))).toBe('POLICY_ISSUER_MISMATCH');
    const other = createLeafCertificate(github, {
      extensions: [keyUsage('sign'), purpose(CODE_SIGNING), sanUri(`${SAN}/x`)],
      scts: () => [],
    });
    expect(codeOf(await judge(policy, [release({ leaf: other })]))).toBe('VERIFICATION_CERTIFICATE');
  });
});

test.each([
  ['with its name', [sanUri(SAN)], ''],
  ['with its name and an issuer', [sanUri(SAN), fulcio(8, 'https://a.example')], 'https://a.example'],
  ['with another name', [sanUri('https://dotcom.releases.github.com.evil.example')], undefined],
  ['with a name below it', [sanUri(`${SAN}/`)], undefined],
])('a certificate without issuer is read only %s', (_, extensions, expected) => {
  const der = createLeafCertificate(github, { extensions: [keyUsage('sign'), purpose(CODE_SIGNING), ...extensions] });
  if (expected === undefined) expect(() => readCertificate(der)).toThrow('it names no OIDC issuer');
  else expect(readCertificate(der).identity.issuer).toBe(expected);
});

test.each<[string, ShortForm]>([
  ['no repository', {}],
  ['its name alone', { certificateIdentity: SAN }],
  ['a tag alone', { ref: 'refs/tags/v1' }],
  ['every repository', { repository: '*/*' }],
  ['every repository of a name', { repository: '*/widget' }],
  ['an issuer', { repository: 'acme/widget', certificateOidcIssuer: 'https://oidc.example' }],
  ['a workflow', { repository: 'acme/widget', workflow: '.github/workflows/release.yml' }],
  ['another instance', { repository: 'acme/widget', instance: 'sigstore.json' }],
])('who asks for a release with %s is told before anything is verified', async (_, options) => {
  await expect(asking(options)).rejects.toMatchObject({ code: expect.stringMatching(/^INPUT_/) });
});

test('its root is GitHub’s, unless a file of it is given', async () => {
  const rootOfOptions = async (options: ShortForm) => (await asking({ repository: 'acme/widget', ...options })).trust[0]?.root;
  expect(await rootOfOptions({})).toEqual({ instance: 'github' });
  expect(await rootOfOptions({ instance: 'auto' })).toEqual({ instance: 'github' });
  expect(await rootOfOptions({ instance: 'github' })).toEqual({});
  expect(await rootOfOptions({ instance: 'auto', trustedRoot: 'github.json' })).toEqual({});
  const { trust } = await readPolicy('version: 1\ntrust:\n  - {ci: github-release, repository: acme/widget}\n');
  expect(trust[0]?.root).toEqual({ instance: 'github' });
  const { told } = await readPolicy('version: 1\ntrust:\n  - {ci: github-release, repository: acme/widget, instance: public-good}\n');
  expect(told.join('\n')).toContain('verified only with the trusted root of GitHub');
});

test('a drafted policy accepts the release that it came from', async () => {
  const payload = buildStatement({
    subjects: [{ name: 'a', digest: { sha256: ARTIFACT_SHA256 } }],
    predicateType: TYPE,
    predicate: predicateOf(),
  });
  const { identity } = readCertificate(releaseLeaf(github));
  const text = draftPolicy([{ identity: withReleaseClaims(identity, true, payload), predicateType: TYPE }]);
  expect(text).toContain('ci: github-release');
  const { trust, require, told } = await readPolicy(text);
  expect(told).toEqual([]);
  expect(codeOf(await judge({ trust, deny: [], require }, [release()]))).toBe('verified');
  expect(codeOf(await judge({ trust, deny: [], require }, [release({ predicate: predicateOf({ repositoryId: '1' }) })]))).toBe(
    'POLICY_REPOSITORY_ID_MISMATCH',
  );
});
