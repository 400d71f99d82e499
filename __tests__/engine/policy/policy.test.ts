import { hash } from 'node:crypto';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { attest } from '../../../src/engine/attest/attest.ts';
import { policy } from '../../../src/engine/policy/policy.ts';
import { parseInputs, type RawInputs } from '../../../src/options/parse-inputs.ts';
import { draftPolicy } from '../../../src/policy/authoring/draft-policy.ts';
import { withReleaseClaims } from '../../../src/policy/release-claims.ts';
import { renderPolicyReport } from '../../../src/report/policy.ts';
import { exitCodeOfPolicy } from '../../../src/results/exit-code.ts';
import type { PolicyReport } from '../../../src/results/policy-report.ts';
import type { IdentityKind } from '../../../src/sandbox/sample-claims.ts';
import { IDENTITIES } from '../../policy/identities.ts';
import { readPolicy } from '../../policy/read-policy.ts';
import { type SandboxRun, startSandboxRun } from '../../support/sandbox-run.ts';

let run: SandboxRun;
beforeEach(async () => {
  run = await startSandboxRun();
});
afterEach(() => run.close());

const doing = <Action extends PolicyReport['action']>(action: Action, target: string[], raw: RawInputs = {}) =>
  policy(parseInputs('policy', { action, target, instance: run.sandbox.files.trustConfig, ...raw }), run.ports) as Promise<
    Extract<PolicyReport, { action: Action }>
  >;
const attesting = async (name: string, kind: IdentityKind = 'github') => {
  run.ports.env = { TOKEN: run.sandbox.issueToken({ kind }) };
  await run.write(name);
  await attest(
    parseInputs('attest', {
      instance: run.sandbox.files.trustConfig,
      'identity-token': 'env:TOKEN',
      'subject-path': [name],
      'bundle-dir': `bundles/${name}`,
    }),
    run.ports,
  );
  return `bundles/${name}/${name}.sigstore.json`;
};
const text = (report: PolicyReport) => renderPolicyReport(report, { color: false });

describe('policy init', () => {
  test.each<IdentityKind>(['github', 'gitlab', 'jenkins'])(
    'writes from a bundle of %s a policy that accepts it, and no other',
    async (kind) => {
      const bundle = await attesting('app', kind);
      const draft = await doing('init', [bundle]);
      expect(draft).toMatchObject({ written: false, path: 'policy.yml' });
      expect((await readPolicy(draft.policy)).told).toEqual([]);
      await doing('init', [bundle], { write: true });
      const explained = await doing('explain', ['app'], { policy: 'policy.yml', bundle: [bundle] });
      expect(explained.artifacts[0]?.problem).toBeUndefined();
      const other = await attesting('other', kind === 'github' ? 'gitlab' : 'github');
      expect((await doing('explain', ['other'], { policy: 'policy.yml', bundle: [other] })).artifacts[0]?.verdict).toBe('refused');
    },
  );

  test('names a builder that the certificate does not prove, so that the policy accepts the bundle', async () => {
    const predicate = JSON.stringify({
      buildDefinition: { buildType: 'https://x.example' },
      runDetails: { builder: { id: 'https://builder.example' } },
    });
    run.ports.env = { TOKEN: run.sandbox.issueToken({ kind: 'github' }) };
    const attested = await attest(
      parseInputs('attest', {
        instance: run.sandbox.files.trustConfig,
        'identity-token': 'env:TOKEN',
        'subject-path': [await run.write('app')],
        'predicate-type': 'https://slsa.dev/provenance/v1',
        predicate,
      }),
      run.ports,
    );
    const bundle = attested.bundlePath ?? '';
    const { policy: drafted } = await doing('init', [bundle], { write: true });
    expect(drafted).toContain('builder: https://builder.example');
    expect((await doing('explain', ['app'], { policy: 'policy.yml', bundle: [bundle] })).artifacts[0]?.verdict).toBe('verified');
    await run.write('strict.yml', drafted.replace(', builder: https://builder.example', ''));
    expect((await doing('explain', ['app'], { policy: 'strict.yml', bundle: [bundle] })).artifacts[0]?.problem).toMatchObject({
      code: 'POLICY_PROVENANCE',
    });
  });

  test('fixes the file of an instance by its digest: with other bytes, nobody is believed', async () => {
    const bundle = await attesting('app');
    const config = await readFile(run.sandbox.files.trustConfig, 'utf8');
    await run.write('sigstore.json', config);
    const instance = { instance: 'sigstore.json' };
    const { policy: written } = await doing('init', [bundle], { ...instance, write: true });
    expect(written).toContain(`instance: "sigstore.json@sha256:${hash('sha256', config)}"  # accepts only these bytes`);
    expect((await doing('explain', ['app'], { policy: 'policy.yml', bundle: [bundle] })).artifacts[0]?.verdict).toBe('verified');
    await run.write('sigstore.json', `${config} `);
    await expect(doing('explain', ['app'], { policy: 'policy.yml', bundle: [bundle] })).rejects.toMatchObject({ code: 'INPUT_POLICY' });
  });

  test('names an instance that is known by name as it is, and none where none was given', async () => {
    const bundle = await attesting('app');
    const unverified = { 'no-verify': true };
    expect((await doing('init', [bundle], { instance: 'staging', ...unverified })).policy).toMatch(/^ {4}instance: staging$/m);
    expect((await doing('init', [bundle], { instance: 'auto', ...unverified })).policy).not.toContain('instance:');
  });

  test.each([
    ['sandbox', 'INPUT_INSTANCE_UNKNOWN'],
    ['stagng', 'INPUT_INSTANCE_UNKNOWN'],
    ['./nowhere.json', 'INPUT_UNREADABLE'],
    ['./app', 'INPUT_TRUST_CONFIG_MALFORMED'],
  ])('writes no policy for the instance %s', async (instance, code) => {
    const bundle = await attesting('app');
    await expect(doing('init', [bundle], { instance, write: true })).rejects.toMatchObject({ code });
  });

  test('has the identifiers of repository and owner, and never overwrites', async () => {
    const bundle = await attesting('app');
    const { policy: written } = await doing('init', [bundle], { write: true });
    expect(written).toMatch(/repository-id: "4711"[\s\S]*owner-id: "42"/);
    expect(await readFile(join(run.folder, 'policy.yml'), 'utf8')).toBe(written);
    await expect(doing('init', [bundle], { write: true })).rejects.toMatchObject({ code: 'INPUT_FILE_EXISTS' });
  });

  test.each(Object.keys(IDENTITIES) as (keyof typeof IDENTITIES)[])('drafts a policy without faults for %s', async (kind) => {
    const { told } = await readPolicy(draftPolicy([{ identity: IDENTITIES[kind], predicateType: 'https://slsa.dev/provenance/v1' }]));
    expect(told).toEqual([]);
  });

  test('names the repository of a release that GitHub signed, which only the statement names', () => {
    const predicateType = 'https://in-toto.io/attestation/release/v0.1';
    const predicate = { repository: 'acme/widget', repositoryId: '4711', ownerId: '42', tag: 'v1.0.0' };
    const statement = {
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'a', digest: { sha256: 'a'.repeat(64) } }],
      predicateType,
      predicate,
    };
    const certificate = { ...IDENTITIES.github, san: 'https://dotcom.releases.github.com', issuer: '', extensions: {} };
    const identity = withReleaseClaims(certificate, true, Buffer.from(JSON.stringify(statement)));
    const draft = draftPolicy([{ identity, predicateType, predicate, root: { instance: 'github' } }]);
    expect(draft).toMatch(
      /ci: github-release\n {4}instance: github\n {4}repository: https:\/\/github\.com\/acme\/widget\n {4}repository-id: "4711"/,
    );
    expect(draft).not.toMatch(/issuer|identity:|require:/);
  });

  test('quotes what could mean something else', async () => {
    const identity = {
      ...IDENTITIES.github,
      extensions: { ...IDENTITIES.github.extensions, 'deployment-environment': 'a: "b" # \u202Ec' },
    };
    const { told, trust } = await readPolicy(draftPolicy([{ identity }]));
    expect(told).toEqual([]);
    expect(trust[0]?.clauses.environment).toEqual(['a: "b" # \u202Ec']);
    expect(draftPolicy([{ identity }])).not.toMatch(/\u202E/);
    const starred = { ...identity, extensions: { ...identity.extensions, 'source-repository-ref': 'refs/heads/*' } };
    expect(() => draftPolicy([{ identity: starred }])).toThrow(expect.objectContaining({ code: 'INPUT_UNSUPPORTED_CLAUSE' }));
  });
});

test('policy check lists faults with line and column, and advice, and exits with 2', async () => {
  await run.write('good.yml', 'version: 1\ntrust:\n  - {ci: github, repository: acme/widget}\n');
  await run.write('bad.yml', 'version: 1\ntrust:\n  - ci: github\n    repositry: acme/widget\n');
  const report = await doing('check', ['good.yml', 'bad.yml']);
  expect(report.files).toMatchObject([
    { findings: [], digest: expect.stringMatching(/^sha256:/), advice: [{ at: 'good.yml:3:5' }, {}] },
    { findings: [{ at: 'bad.yml:4:5', hint: 'Did you mean repository?' }] },
  ]);
  expect(exitCodeOfPolicy(report)).toBe(2);
  expect(text(report)).toContain('bad.yml:4:5: trust[0] has no key "repositry". Did you mean repository?');
});

test.each([
  ['vulnerabilities:', 'vulnerabilities: {max-age: 7d}'],
  ['vulnerabilities: {max-database-age: 2d}', 'vulnerabilities: {fail-on: high, max-age: 12h}'],
  ['vsa: {verifier: "https://gate.acme.example"}', 'vsa: {verifier: "https://gate.acme.example", max-age: 30d}'],
  ['tests:', 'tests: {max-age: 1d}'],
])('policy check advises a greatest age where the newest statement decides: %s', async (without, withAge) => {
  const head = 'version: 1\ntrust:\n  - {ci: github, repository: acme/widget, repository-id: "1"}\nrequire:\n  - ';
  await run.write('without.yml', `${head}${without}\n`);
  await run.write('with.yml', `${head}${withAge}\n`);
  const { files } = await doing('check', ['without.yml', 'with.yml']);
  expect(files.map(({ findings }) => findings)).toEqual([[], []]);
  expect(files[0]?.advice).toMatchObject([
    { at: 'without.yml:5:5', message: expect.stringContaining('withholds'), hint: expect.stringContaining('max-age') },
  ]);
  expect(files[1]?.advice).toEqual([]);
});

test.each([
  ['an answer that comes later', '{"$async": true, "required": ["approved"]}', '$async'],
  ['a misspelt keyword', '{"requird": ["approved"]}', 'unknown keyword: "requird"'],
  ['a reference to itself alone', '{"$ref": "#"}', 'it refers to itself without end'],
  ['a format that nobody knows', '{"format": "datetime"}', 'unknown format "datetime"'],
  ['a reference to a server', '{"$ref": "https://acme.example/schema.json"}', 'https://acme.example/schema.json'],
  ['no JSON', '{', 'schema.json'],
])('a JSON schema that cannot decide is found when the policy is read: %s', async (_, schema, reason) => {
  await run.write('schema.json', schema);
  await run.write(
    'policy.yml',
    'version: 1\ntrust:\n  - {ci: github, repository: acme/widget}\nrequire:\n  - predicate: {type: "https://acme.example/review/v1", schema: schema.json}\n',
  );
  const report = await doing('check', ['policy.yml']);
  expect(report.files[0]?.findings).toMatchObject([
    { at: expect.stringMatching(/^policy\.yml:5:/), message: expect.stringContaining(reason) },
  ]);
  await run.write('app');
  await expect(doing('explain', ['app'], { policy: 'policy.yml' })).rejects.toMatchObject({ code: 'INPUT_POLICY' });
});

describe('policy test', () => {
  test('decides every case of a folder, and says which came out otherwise', async () => {
    await run.write(
      'policy.yml',
      `version: 1\ntrust:\n  - {ci: github, issuer: "${run.sandbox.url}/oidc/github", repository: acme/widget}\n`,
    );
    const good = await attesting('app');
    const foreign = await attesting('lib', 'gitlab');
    for (const folder of ['cases/accept', 'cases/accept/together', 'cases/refuse/POLICY_ISSUER_MISMATCH'])
      await mkdir(join(run.folder, folder), { recursive: true });
    await copyFile(join(run.folder, good), join(run.folder, 'cases/accept/app.json'));
    await copyFile(join(run.folder, good), join(run.folder, 'cases/accept/together/one.json'));
    await copyFile(join(run.folder, foreign), join(run.folder, 'cases/refuse/POLICY_ISSUER_MISMATCH/lib.json'));
    await run.write('cases/refuse/broken.json', '{}');
    const report = await doing('test', ['cases'], { policy: 'policy.yml' });
    expect(report.cases.map(({ name, found, asExpected }) => [name, found, asExpected])).toEqual([
      ['accept/app.json', 'accept', true],
      ['accept/together', 'accept', true],
      ['refuse/POLICY_ISSUER_MISMATCH/lib.json', 'POLICY_ISSUER_MISMATCH', true],
      ['refuse/broken.json', 'VERIFICATION_BUNDLE_MALFORMED', true],
    ]);
    expect(exitCodeOfPolicy(report)).toBe(0);
    await copyFile(join(run.folder, foreign), join(run.folder, 'cases/accept/lib.json'));
    const wrong = await doing('test', ['cases'], { policy: 'policy.yml' });
    expect(exitCodeOfPolicy(wrong)).toBe(7);
    // Each with its reason below it.
    expect(text(wrong)).toMatch(
      /failed {2}accept\/lib\.json: expected accept, got POLICY_ISSUER_MISMATCH\n {8}[^\n]*\[POLICY_ISSUER_MISMATCH\]\n[\s\S]*ok {6}accept\/together/,
    );
  });

  test('a folder without cases is a mistake', async () => {
    await run.write('policy.yml', 'version: 1\ntrust:\n  - {ci: github, repository: acme/widget}\n');
    await expect(doing('test', ['nowhere'], { policy: 'policy.yml' })).rejects.toMatchObject({ code: 'INPUT_NO_SUBJECTS' });
  });
});

test('policy explain says clause by clause what is met and what is lacking', async () => {
  await run.write(
    'policy.yml',
    `version: 1\ntrust:\n  - {ci: github, issuer: "${run.sandbox.url}/oidc/github", repository: acme/widget}\nrequire:\n  - provenance: {ref: refs/tags/*}\n`,
  );
  await attesting('app');
  const report = await doing('explain', ['app'], { policy: 'policy.yml', 'bundle-dir': 'bundles/app' });
  expect(exitCodeOfPolicy(report)).toBe(7);
  expect(text(report)).toMatch(/passed trust trust\[0\]\s+policy\.yml:3:5/);
  expect(text(report)).toMatch(/passed repository: https:\/\/github\.com\/acme\/widget/);
  // A requirement is of the artifact, not of the bundle above it.
  expect(text(report)).toMatch(/^ {2}failed requirement /m);
  expect(text(report)).toMatch(/failed ref: refs\/heads\/main; expected refs\/tags\/\*\s+POLICY_PROVENANCE/);
});

test('what an action needs is asked for', async () => {
  await expect(doing('check', [])).rejects.toMatchObject({ code: 'INPUT_OPTION_MISSING' });
  await expect(doing('explain', ['app'])).rejects.toMatchObject({ code: 'INPUT_OPTION_MISSING' });
});
