import { generateKeyPairSync } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { attest } from '../../../src/engine/attest/attest.ts';
import { verify } from '../../../src/engine/verify/verify.ts';
import { parseInputs, type RawInputs } from '../../../src/options/parse-inputs.ts';
import { exitCodeOf } from '../../../src/results/exit-code.ts';
import { type SandboxRun, startSandboxRun } from '../../support/sandbox-run.ts';

let run: SandboxRun;
beforeEach(async () => {
  run = await startSandboxRun();
  run.ports.env = { TOKEN: run.sandbox.issueToken({ kind: 'github' }), GATE: run.sandbox.issueToken({ kind: 'gitlab' }) };
  await attest(
    parseInputs('attest', { instance: instance(), 'identity-token': 'env:TOKEN', 'subject-path': [await run.write('app.tgz')] }),
    run.ports,
  );
  await run.write('alone.tgz');
  await run.write(
    'policy.yml',
    `version: 1\ntrust:\n  - {ci: github, issuer: "${run.sandbox.url}/oidc/github", repository: acme/widget}\nrequire:\n  - provenance: {level: 2}\n`,
  );
  await run.write(
    'deploy.yml',
    `version: 1\ntrust:\n  - {name: gate, ci: gitlab, issuer: "${run.sandbox.url}/oidc/gitlab", repository: acme/widget}\nrequire:\n  - vsa: {verifier: "https://gate.example", level: SLSA_BUILD_LEVEL_2}\n`,
  );
});
afterEach(() => run.close());

const instance = () => run.sandbox.files.trustConfig;
const verifying = (raw: RawInputs) => verify(parseInputs('verify', { instance: instance(), policy: 'policy.yml', ...raw }), run.ports);
const predicates = async (path: string) =>
  (await readFile(join(run.folder, path), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(Buffer.from(JSON.parse(line).dsseEnvelope.payload, 'base64').toString()));

test('whom a verdict is believed of has to be named, where others are believed about other things', async () => {
  const trust = (name: string) => `  - {name: ${name}, ci: gitlab, issuer: "${run.sandbox.url}/oidc/gitlab", repository: acme/${name}`;
  const deploy = (more: string, by: string) =>
    run.write(
      'deploy.yml',
      `version: 1\ntrust:\n${trust('gate')}}\n${trust('widget')}${more}}\nrequire:\n  - vsa: {verifier: "https://gate.example"}\n${by}`,
    );
  const deciding = () => verifying({ 'subject-path': ['app.tgz'], policy: 'deploy.yml' });
  await deploy('', '');
  await expect(deciding()).rejects.toMatchObject({
    code: 'INPUT_POLICY',
    message: expect.stringContaining('deploy.yml:6:5: gate, widget'),
  });
  await deploy('', '    by: gate\n');
  expect((await deciding()).artifacts?.[0]?.verdict).toBe('refused');
  await deploy(', predicate-type: https://slsa.dev/provenance/v1', '');
  expect((await deciding()).artifacts?.[0]?.verdict).toBe('refused');
});

test('a gate verifies once and signs its verdict; another policy trusts that verdict alone', async () => {
  const gate = { vsa: 'verdict.json', 'vsa-verifier-id': 'https://gate.example', 'identity-token': 'env:GATE' };
  const result = await verifying({ 'subject-path': ['app.tgz', 'alone.tgz'], ...gate });
  expect(exitCodeOf(result)).toBe(6);
  expect(result.statements).toHaveLength(2);
  const [passed, failed] = await predicates('verdict.json');
  expect(passed).toMatchObject({
    subject: [{ name: 'app.tgz' }],
    predicateType: 'https://slsa.dev/verification_summary/v1',
    predicate: {
      verifier: { id: 'https://gate.example' },
      policy: { uri: 'policy.yml', digest: { sha256: result.policyDigest?.slice(7) } },
      verificationResult: 'PASSED',
      verifiedLevels: ['SLSA_BUILD_LEVEL_2'],
    },
  });
  expect(failed.predicate).toMatchObject({ verificationResult: 'FAILED', verifiedLevels: ['FAILED'] });
  const deploy = (names: string[]) => verifying({ 'subject-path': names, policy: 'deploy.yml', bundle: ['verdict.json'] });
  expect((await deploy(['app.tgz'])).artifacts?.[0]).toMatchObject({ verdict: 'verified' });
  expect((await deploy(['alone.tgz'])).artifacts?.[0]).toMatchObject({ verdict: 'refused', problem: { code: 'POLICY_VSA' } });
});

test('a key signs where the verifier is named', async () => {
  run.ports.env = { KEY: String(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' })) };
  const nameless = await verifying({ 'subject-path': ['app.tgz'], vsa: 'v.json', 'vsa-key': 'env:KEY' });
  expect(nameless.problems[0]?.code).toBe('INPUT_OPTION_MISSING');
  const named = await verifying({
    'subject-path': ['app.tgz'],
    vsa: 'v.json',
    'vsa-key': 'env:KEY',
    'vsa-verifier-id': 'https://gate.example',
  });
  expect(named.problems).toEqual([]);
  expect(await predicates('v.json')).toHaveLength(1);
});

test('without an identity the verdict stands, and the missing summary is told', async () => {
  run.ports.env = {};
  const result = await verifying({ 'subject-path': ['app.tgz'], vsa: 'v.json' });
  expect(result.artifacts?.[0]?.verdict).toBe('verified');
  expect(exitCodeOf(result)).toBe(3);
});

test('a summary names a policy whose files are all fixed', async () => {
  expect(() => parseInputs('verify', { 'subject-path': ['a'], vsa: 'v', ci: 'github', repository: 'a/b' })).toThrow(
    expect.objectContaining({ code: 'INPUT_OPTION_MISSING' }),
  );
  await run.write('schema.json', '{}');
  await run.write(
    'loose.yml',
    'version: 1\ntrust:\n  - {ci: github, repository: acme/widget}\nrequire:\n  - predicate: {type: https://a.example/v1, schema: schema.json}\n',
  );
  await expect(verifying({ 'subject-path': ['app.tgz'], policy: 'loose.yml', vsa: 'v.json' })).rejects.toMatchObject({
    code: 'INPUT_POLICY_UNPINNED',
  });
});
