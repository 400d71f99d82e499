import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdir, readFile, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { attest } from '../../../src/engine/attest/attest.ts';
import { verify } from '../../../src/engine/verify/verify.ts';
import { parseInputs, type RawInputs } from '../../../src/options/parse-inputs.ts';
import { exitCodeOf } from '../../../src/results/exit-code.ts';
import type { Result } from '../../../src/results/result.ts';
import { type SandboxRun, startSandboxRun } from '../../support/sandbox-run.ts';

let run: SandboxRun;
let attested: { path: string; text: string };
beforeAll(async () => {
  run = await startSandboxRun();
  const { bundlePath: path = '' } = await attest(
    parseInputs('attest', {
      instance: run.sandbox.files.trustConfig,
      'identity-token': 'env:TOKEN',
      'subject-path': [await run.write('app.tgz')],
    }),
    run.ports,
  );
  attested = { path, text: await readFile(join(run.folder, path), 'utf8') };
});
beforeEach(async () => {
  await run.startOver();
  await run.write('app.tgz');
  await mkdir(dirname(join(run.folder, attested.path)), { recursive: true });
  await run.write(attested.path, attested.text);
});
afterAll(() => run.close());

const verifying = (raw: RawInputs = {}) =>
  verify(
    parseInputs('verify', { 'subject-path': ['app.tgz'], policy: 'policy.yml', instance: run.sandbox.files.trustConfig, ...raw }),
    run.ports,
  );
const verdict = ({ artifacts = [] }: Result) => artifacts[0]?.problem?.code ?? artifacts[0]?.verdict;
const writePolicy = (rest = '', repository = 'acme/widget', name = 'policy.yml') =>
  run.write(
    name,
    `version: 1\ntrust:\n  - name: widget\n    ci: github\n    issuer: ${run.sandbox.url}/oidc/github\n    repository: ${repository}\n    repository-id: 4711\n${rest}`,
  );
const pin = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;

describe('the name of a file', () => {
  const warningsOf = ({ artifacts = [] }: Result) => artifacts[0]?.bundles[0]?.warnings?.map(({ code }) => code);

  test('that no accepted statement gives it is told, and refuses nothing', async () => {
    await writePolicy();
    expect(warningsOf(await verifying())).toBeUndefined();
    await mkdir(join(run.folder, 'download'));
    await run.write('download/app.tgz', 'content of app.tgz\n');
    expect(warningsOf(await verifying({ 'subject-path': ['download/app.tgz'] }))).toBeUndefined();
    await run.write('app-2.0.tgz', 'content of app.tgz\n');
    const renamed = await verifying({ 'subject-path': ['app-2.0.tgz'] });
    expect([verdict(renamed), warningsOf(renamed)]).toEqual(['verified', ['VERIFICATION_SUBJECT_NAME']]);
  });

  test('can be any of those that one statement gives the same content', async () => {
    const twins = [await run.write('first.tgz', 'the same'), await run.write('second.tgz', 'the same')];
    const signed = { instance: run.sandbox.files.trustConfig, 'identity-token': 'env:TOKEN', statements: 'combined' };
    await attest(parseInputs('attest', { ...signed, 'subject-path': twins, 'bundle-dir': 'twins' }), run.ports);
    await writePolicy();
    const { artifacts = [] } = await verifying({ 'subject-path': twins, 'bundle-dir': 'twins' });
    expect(artifacts.map(({ verdict: of, bundles }) => [of, bundles.flatMap(({ warnings = [] }) => warnings)])).toEqual([
      ['verified', []],
      ['verified', []],
    ]);
  });
});

describe('a place that is not there was not asked', () => {
  const TESTS = 'https://in-toto.io/attestation/test-result/v0.1';

  test('provenance that was found is enough; where the newest statement decides, it is open', async () => {
    await run.write('tests.json', JSON.stringify({ result: 'PASSED', configuration: [] }));
    const passed = await attest(
      parseInputs('attest', {
        instance: run.sandbox.files.trustConfig,
        'identity-token': 'env:TOKEN',
        'subject-path': ['app.tgz'],
        'predicate-type': TESTS,
        'predicate-path': 'tests.json',
      }),
      run.ports,
    );
    expect(passed.problems).toEqual([]);
    const from = ['./missing.jsonl', 'local'];
    await writePolicy('require:\n  - provenance: {}\n');
    const met = await verifying({ from });
    expect(met.artifacts?.[0]).toMatchObject({ verdict: 'verified', unasked: [{ code: 'STORE_NOT_FOUND' }] });
    await writePolicy('require:\n  - tests: {}\n');
    expect(verdict(await verifying())).toBe('verified');
    const open = await verifying({ from });
    expect(open.artifacts?.[0]).toMatchObject({ verdict: 'inconclusive', problem: { code: 'STORE_NOT_FOUND' } });
    expect(exitCodeOf(open)).toBe(5);
    await writePolicy('deny:\n  - from: 2020-01-01\n');
    expect((await verifying({ 'bundle-dir': 'missing' })).artifacts?.[0]).toMatchObject({ verdict: 'inconclusive' });
  });
});

describe('verify --policy', () => {
  test('believes whom the file names, and says by which entry and which clauses', async () => {
    await writePolicy('require:\n  - provenance: {source: https://github.com/acme/widget, ref: refs/heads/*, level: 2}\n');
    const result = await verifying();
    expect(verdict(result)).toBe('verified');
    expect(result.policyDigest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(result.artifacts?.[0]).toMatchObject({
      bundles: [
        {
          trust: { name: 'widget', at: 'policy.yml:3:5', satisfied: true },
          facts: { proven: { repository: 'https://github.com/acme/widget' } },
        },
      ],
      rules: [{ rule: 'require', name: 'provenance', satisfied: true, bundles: [0] }],
    });
  });

  test.each([
    ['another repository', '', 'evil/widget', 'POLICY_REPOSITORY_MISMATCH'],
    ['a denied run', 'deny:\n  - run: https://github.com/acme/widget/actions/runs/77/**\n', 'acme/widget', 'POLICY_DENIED'],
    ['a denied time', 'deny:\n  - from: 2020-01-01\n', 'acme/widget', 'POLICY_DENIED'],
    ['a time before', 'deny:\n  - until: 2020-01-01\n', 'acme/widget', 'verified'],
    ['a missing statement', 'require:\n  - predicate: https://acme.example/review/v1\n', 'acme/widget', 'POLICY_STATEMENT_MISSING'],
    [
      'a requirement for other names',
      'require:\n  - {predicate: https://acme.example/review/v1, artifacts: "*.zip"}\n',
      'acme/widget',
      'verified',
    ],
    ['another source', 'require:\n  - provenance: {source: https://github.com/acme/other}\n', 'acme/widget', 'POLICY_PROVENANCE'],
    ['a level nobody claims', 'require:\n  - provenance: {level: 3}\n', 'acme/widget', 'POLICY_PROVENANCE'],
    ['two signers where one signed', 'require:\n  - signers: {count: 2}\n', 'acme/widget', 'POLICY_TOO_FEW_SIGNERS'],
    ['parameters', 'require:\n  - provenance: {parameters: {workflow: {repository: x}}}\n', 'acme/widget', 'POLICY_PROVENANCE'],
  ])('%s', async (_, rest, repository, expected) => {
    await writePolicy(rest, repository);
    expect(verdict(await verifying())).toBe(expected);
  });

  test('takes no other bytes than its digest says, nor unpinned files beside them', async () => {
    await writePolicy();
    const { policyDigest } = await verifying();
    expect(verdict(await verifying({ policy: `policy.yml@${policyDigest}` }))).toBe('verified');
    await writePolicy('# changed\n');
    await expect(verifying({ policy: `policy.yml@${policyDigest}` })).rejects.toMatchObject({ code: 'INPUT_POLICY_DIGEST', exitCode: 2 });
    await run.write('schema.json', '{}');
    await writePolicy('require:\n  - predicate: {type: https://a.example/v1, schema: schema.json}\n');
    const changed = (await verifying()).policyDigest;
    await expect(verifying({ policy: `policy.yml@${changed}` })).rejects.toMatchObject({ code: 'INPUT_POLICY_UNPINNED' });
  });

  test('the roots and keys that it names have to have the bytes that it says, when checked and when read', async () => {
    const config = await readFile(run.sandbox.files.trustConfig, 'utf8');
    await run.write('config.json', config);
    const root = await readFile(run.sandbox.files.trustedRoot, 'utf8');
    await run.write('root.json', root);
    const entry = (file: string) =>
      `version: 1\ntrust:\n  - {ci: github, issuer: "${run.sandbox.url}/oidc/github", repository: acme/widget, ${file}}\n`;
    for (const [word, name, content] of [
      ['instance', './config.json', config],
      ['trusted-root', 'root.json', root],
    ] as const) {
      await run.write('policy.yml', entry(`${word}: "${name}@${pin(content)}"`));
      expect([word, verdict(await verifying())]).toEqual([word, 'verified']);
      await run.write('policy.yml', entry(`${word}: "${name}@${pin('other')}"`));
      await expect(verifying()).rejects.toMatchObject({
        code: 'INPUT_POLICY',
        message: expect.stringMatching(/^policy\.yml:3:\d+: .*has another digest than expected/),
      });
    }
    const key = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ type: 'spki', format: 'pem' });
    await run.write('key.pem', String(key));
    await run.write('policy.yml', `version: 1\ntrust:\n  - key: key.pem@${pin('other')}\n`);
    await expect(verifying()).rejects.toMatchObject({ code: 'INPUT_POLICY' });
    await run.write('policy.yml', `version: 1\ntrust:\n  - key: key.pem@${pin(String(key))}\n`);
    expect(verdict(await verifying())).toBe('VERIFICATION_KEY');
  });

  test('an entry with a root of its own is verified under that one, whatever the run is given', async () => {
    const other = await startSandboxRun();
    try {
      const theirs = await readFile(other.sandbox.files.trustConfig, 'utf8');
      await run.write('theirs.json', theirs);
      const entry = `version: 1\ntrust:\n  - {ci: github, issuer: "${run.sandbox.url}/oidc/github", repository: acme/widget, instance: ./theirs.json}\n`;
      await run.write('policy.yml', entry);
      for (const given of [{}, { 'trusted-root': run.sandbox.files.trustedRoot }])
        expect(verdict(await verifying(given))).toBe('VERIFICATION_CERTIFICATE_UNTRUSTED');
    } finally {
      await other.close();
    }
  });

  test('a digest of any kind is denied, of the file itself and as a statement that is believed names it', async () => {
    const bytes = await readFile(join(run.folder, 'app.tgz'));
    const hex = (algorithm: string) => createHash(algorithm).update(bytes).digest('hex');
    for (const algorithm of ['sha256', 'sha384', 'sha512']) {
      await writePolicy(`deny:\n  - digest: "${algorithm}:${hex(algorithm)}"\n`);
      expect([algorithm, verdict(await verifying())]).toEqual([algorithm, 'POLICY_DENIED']);
    }
    const statement = { _type: 'https://in-toto.io/Statement/v1', predicateType: 'https://acme.example/v1', predicate: {} };
    const subject = [{ name: 'app.tgz', digest: { sha256: hex('sha256'), sha512: hex('sha512') } }];
    await run.write('statement.json', JSON.stringify({ ...statement, subject }));
    await attest(
      parseInputs('attest', {
        instance: run.sandbox.files.trustConfig,
        'identity-token': 'env:TOKEN',
        'statement-path': 'statement.json',
      }),
      run.ports,
    );
    expect(verdict(await verifying({ 'subject-path': [`sha256:${hex('sha256')}`] }))).toBe('POLICY_DENIED');
  });

  test('a file with faults decides nothing, and names them', async () => {
    await run.write('policy.yml', 'version: 1\ntrust:\n  - ci: github\n    repositry: acme/widget\n');
    await expect(verifying()).rejects.toMatchObject({ code: 'INPUT_POLICY', message: expect.stringContaining('policy.yml:4:5') });
    await run.write('policy.yml', 'version: 1\n');
    await expect(verifying()).rejects.toMatchObject({ code: 'INPUT_POLICY', message: expect.stringContaining('has no trust entry') });
  });

  test('excludes the short form', () => {
    expect(() => parseInputs('verify', { 'subject-path': ['a'], policy: 'p.yml', repository: 'a/b', ci: 'github' })).toThrow(
      expect.objectContaining({ code: 'INPUT_OPTION_CONFLICT' }),
    );
  });
});

describe('include', () => {
  const team = 'version: 1\nrequire:\n  - predicate: https://acme.example/review/v1\n';

  test('adds what another file says, by its digest', async () => {
    await mkdir(join(run.folder, 'teams'));
    await run.write('teams/a.yml', team);
    await writePolicy(`include: [teams/a.yml@${pin(team)}]\n`);
    const result = await verifying();
    expect(verdict(result)).toBe('POLICY_STATEMENT_MISSING');
    expect(result.artifacts?.[0]?.rules?.[0]?.at).toBe('teams/a.yml:3:5');
    await run.write('teams/a.yml', `${team}# changed\n`);
    await expect(verifying()).rejects.toMatchObject({ code: 'INPUT_POLICY' });
  });

  test('names what it needs relative to itself, however deep', async () => {
    const schema = JSON.stringify({ type: 'object', required: ['never'] });
    const requirement = (pinned: string) =>
      `version: 1\nrequire:\n  - predicate: {type: "https://slsa.dev/provenance/v1", schema: ${pinned}}\n`;
    const inner = requirement(`schema.json@${pin(schema)}`);
    const middle = `version: 1\ninclude: [b/policy.yml@${pin(inner)}]\n`;
    await mkdir(join(run.folder, 'a', 'b'), { recursive: true });
    await run.write('a/b/schema.json', schema);
    await run.write('a/b/policy.yml', inner);
    await run.write('a/policy.yml', middle);
    await writePolicy(`include: [a/policy.yml@${pin(middle)}]\n`);
    const result = await verifying();
    expect([verdict(result), result.artifacts?.[0]?.rules?.[0]?.at]).toEqual(['POLICY_PREDICATE', 'a/b/policy.yml:3:5']);
  });

  test('of itself, of what lies elsewhere, and through a link out of the folder is refused', async () => {
    await mkdir(join(run.folder, 'p'));
    await run.write('outside.yml', team);
    await symlink(join(run.folder, 'outside.yml'), join(run.folder, 'p', 'link.yml'));
    for (const path of ['../outside.yml', 'link.yml', join(run.folder, 'outside.yml'), 'missing.yml', 'policy.yml']) {
      await writePolicy(`include: ["${path}@${pin(team)}"]\n`, 'acme/widget', 'p/policy.yml');
      await expect(verifying({ policy: 'p/policy.yml' })).rejects.toMatchObject({ code: 'INPUT_POLICY' });
    }
  });
});
