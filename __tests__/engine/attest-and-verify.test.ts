import { generateKeyPairSync } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ChopmarkError } from '../../src/base/errors/errors.ts';
import { attest } from '../../src/engine/attest/attest.ts';
import { inspect } from '../../src/engine/inspect.ts';
import { merge } from '../../src/engine/merge.ts';
import { sign } from '../../src/engine/sign/sign.ts';
import { verify } from '../../src/engine/verify/verify.ts';
import { type GivenData, verifyData } from '../../src/engine/verify/verify-data.ts';
import { parseInputs, type RawInputs } from '../../src/options/parse-inputs.ts';
import { exitCodeOf } from '../../src/results/exit-code.ts';
import type { Result } from '../../src/results/result.ts';
import { type SandboxRun, startSandboxRun } from '../support/sandbox-run.ts';

let run: SandboxRun;
beforeEach(async () => {
  run = await startSandboxRun();
});
afterEach(() => run.close());

const SIGNER = 'https://github.com/acme/widget/.github/workflows/release.yml@refs/heads/main';
const instance = () => run.sandbox.files.trustConfig;
const attesting = (raw: RawInputs) =>
  attest(parseInputs('attest', { instance: instance(), 'identity-token': 'env:TOKEN', ...raw }), run.ports);
const signing = (raw: RawInputs) => sign(parseInputs('sign', { instance: instance(), 'identity-token': 'env:TOKEN', ...raw }), run.ports);
const issuer = () => `${run.sandbox.url}/oidc/github`;
const verifying = (raw: RawInputs) =>
  verify(
    parseInputs('verify', { instance: instance(), ci: 'github', repository: 'acme/widget', 'certificate-oidc-issuer': issuer(), ...raw }),
    run.ports,
  );
const verdicts = ({ artifacts = [] }: Result) => artifacts.map(({ verdict, problem }) => problem?.code ?? verdict);
const bundleOf = async ({ bundlePath = '' }: Result) => JSON.parse(await readFile(join(run.folder, bundlePath), 'utf8'));
const statementOf = async (result: Result) => JSON.parse(Buffer.from((await bundleOf(result)).dsseEnvelope.payload, 'base64').toString());

describe('a second opinion', () => {
  const opinions = ({ artifacts = [] }: Result) => artifacts.map(({ bundles }) => bundles.map(({ secondOpinion }) => secondOpinion));
  const AGREES = { asked: true, agrees: true };

  test('agrees about what was attested and signed, and is not asked by default', async () => {
    const paths = [await run.write('a.bin'), await run.write('b.bin')];
    await attesting({ 'subject-path': paths });
    const verified = await verifying({ 'subject-path': paths, 'second-opinion': true });
    expect([verdicts(verified), opinions(verified)]).toEqual([
      ['verified', 'verified'],
      [[AGREES], [AGREES]],
    ]);
    expect(opinions(await verifying({ 'subject-path': paths }))).toEqual([[undefined], [undefined]]);
    const signed = await signing({ 'subject-path': [await run.write('c.bin')] });
    const bundle = [signed.statements[0]?.bundlePath ?? ''];
    expect(opinions(await verifying({ 'subject-path': ['c.bin'], bundle, 'second-opinion': true }))).toEqual([[AGREES]]);
    const byDigest = await verifying({ 'subject-path': [`sha256:${signed.subjects[0]?.digest.sha256}`], bundle, 'second-opinion': true });
    expect([verdicts(byDigest), opinions(byDigest)]).toEqual([
      ['verified'],
      [[{ asked: false, reason: 'only the digest of the artifact is known' }]],
    ]);
  });

  test('is asked about data in memory', async () => {
    const signed = await signing({ 'subject-path': [await run.write('c.bin', 'content')] });
    const bundle = await readFile(join(run.folder, signed.statements[0]?.bundlePath ?? ''), 'utf8');
    const options = parseInputs('verify', {
      'subject-path': ['c.bin'],
      instance: instance(),
      ci: 'github',
      repository: 'acme/widget',
      'certificate-oidc-issuer': issuer(),
      'second-opinion': true,
    });
    expect(await verifyData({ bundle, artifact: Buffer.from('content') }, options, run.ports)).toMatchObject({
      verdict: 'verified',
      bundles: [{ secondOpinion: AGREES }],
    });
  });
});

describe('attest', () => {
  test('says by default who built the files, in one statement that verifies', async () => {
    const result = await attesting({ 'subject-path': [await run.write('a.bin'), await run.write('b.bin')] });
    expect(result.problems).toEqual([]);
    expect(result.statements).toHaveLength(1);
    expect(result.statements[0]).toMatchObject({ subjects: [0, 1], predicateType: 'https://slsa.dev/provenance/v1', reused: false });
    expect(result.statements[0]?.signer).toMatchObject({ kind: 'certificate', identity: { san: SIGNER } });
    const statement = await statementOf(result);
    expect(statement.subject.map(({ name }: { name: string }) => name)).toEqual(['a.bin', 'b.bin']);
    expect(statement.predicate.runDetails.builder.id).toBe(SIGNER);
    expect(verdicts(await verifying({ 'subject-path': ['a.bin', 'b.bin'] }))).toEqual(['verified', 'verified']);
  });

  test.each([
    [1_024, 'combined', false],
    [1_025, 'combined', true],
    [1_025, 'per-subject', false],
  ])('of %i subjects in %s: whether it warns of verifiers that take no more than 1,024 is %p', async (count, statements, warns) => {
    const lines = Array.from({ length: count }, (_, at) => `${at.toString(16).padStart(64, '0')}  file-${at}`);
    await run.write('checksums.txt', `${lines.join('\n')}\n`);
    await attesting({ 'subject-checksums': 'checksums.txt', statements, 'dry-run': true });
    expect(run.log.some((line) => line.startsWith('warn') && line.includes('cosign'))).toBe(warns);
  });

  test('makes a bundle for each subject under one certificate, and one file with all', async () => {
    const names = await Promise.all(['x', 'y', 'z'].map((name) => run.write(name)));
    const result = await attesting({ 'subject-path': names, statements: 'per-subject' });
    expect(result.statements.map(({ bundlePath }) => bundlePath)).toEqual(
      ['x', 'y', 'z'].map((name) => `.chopmark/local/${name}.sigstore.json`),
    );
    const serials = result.statements.map(({ signer }) => (signer.kind === 'certificate' ? signer.identity.serial : ''));
    expect(new Set(serials).size).toBe(1);
    const all = (await readFile(join(run.folder, result.bundlePath ?? ''), 'utf8')).trim().split('\n');
    expect(result.bundlePath).toBe('.chopmark/local/attestations.jsonl');
    expect(all).toHaveLength(3);
  });

  test('carries a predicate of the user, and a statement byte for byte', async () => {
    await run.write('predicate.json', '{"reviewed": true}');
    const own = await attesting({
      'subject-path': [await run.write('a')],
      'predicate-type': 'https://acme.example/review/v1',
      'predicate-path': 'predicate.json',
    });
    expect(await statementOf(own)).toMatchObject({ predicateType: 'https://acme.example/review/v1', predicate: { reviewed: true } });

    const text = `{"_type":"https://in-toto.io/Statement/v1","subject":[{"name":"q","digest":{"sha256":"${'ab'.repeat(32)}"}}],  "predicateType":"https://acme.example/v1","predicate":{}}`;
    await run.write('statement.json', text);
    const given = await attesting({ 'statement-path': 'statement.json', 'bundle-dir': 'given' });
    expect(Buffer.from((await bundleOf(given)).dsseEnvelope.payload, 'base64').toString()).toBe(text);
    const digest = { 'subject-path': [`sha256:${'ab'.repeat(32)}`], bundle: [given.bundlePath ?? ''] };
    expect(verdicts(await verifying({ ...digest, 'predicate-type': 'https://acme.example/v1' }))).toEqual(['verified']);
    expect(verdicts(await verifying(digest))).toEqual(['POLICY_NOTHING_VOUCHES']);
  });

  test('shows what it would do, and does nothing', async () => {
    const result = await attesting({ 'subject-path': [await run.write('a')], 'dry-run': true });
    expect(result.dryRun?.statements).toHaveLength(1);
    expect(result.dryRun?.claims).toMatchObject({ repository: 'acme/widget' });
    expect(result.dryRun?.disclosures.map(({ name }) => name)).toEqual([
      'certificate authority',
      'timestamp authority',
      'transparency log',
      'local',
    ]);
    expect(await readdir(run.folder)).toEqual(['a']);
  });

  test('a run again keeps what is signed; a changed file is signed anew', async () => {
    const names = await Promise.all(['x', 'y'].map((name) => run.write(name)));
    await attesting({ 'subject-path': names, statements: 'per-subject' });
    await run.write('y', 'changed');
    const again = await attesting({ 'subject-path': names, statements: 'per-subject' });
    expect(again.statements.map(({ reused }) => reused)).toEqual([true, false]);
    expect(verdicts(await verifying({ 'subject-path': names }))).toEqual(['verified', 'verified']);
  });

  test('a bundle that is lost is completed from the journal, and the log keeps one entry', async () => {
    const first = await attesting({ 'subject-path': [await run.write('x')] });
    await rm(join(run.folder, first.bundlePath ?? ''));
    const again = await attesting({ 'subject-path': ['x'] });
    expect(again.statements[0]?.entries[0]?.index).toBe(first.statements[0]?.entries[0]?.index);
  });

  test('without an identity it fails, is skipped, or a sandbox signs whose root lies beside the bundles', async () => {
    await run.write('x');
    const without = (how: string) =>
      attest(
        parseInputs('attest', {
          'subject-path': ['x'],
          'predicate-type': 'https://a.example/v1',
          predicate: '{}',
          'on-missing-identity': how,
        }),
        run.ports,
      );
    await expect(without('fail')).rejects.toMatchObject({ code: 'IDENTITY_NONE', exitCode: 3 });
    expect(await without('skip')).toMatchObject({ statements: [], skipped: { code: 'IDENTITY_NONE' } });
    const result = await without('sandbox');
    expect(result.statements).toHaveLength(1);
    const identity = result.statements[0]?.signer.kind === 'certificate' ? result.statements[0].signer.identity : undefined;
    const believing = {
      'subject-path': ['x'],
      'certificate-identity': identity?.san ?? '',
      'certificate-oidc-issuer': identity?.issuer ?? '',
      'predicate-type': 'https://a.example/v1',
    };
    const root = '.chopmark/local/sandbox-trust-config.json';
    expect(verdicts(await verify(parseInputs('verify', { ...believing, instance: root }), run.ports))).toEqual(['verified']);
    expect(verdicts(await verify(parseInputs('verify', { ...believing, instance: instance() }), run.ports))).toEqual([
      'VERIFICATION_CERTIFICATE_UNTRUSTED',
    ]);
    expect(run.log.join('\n')).toMatch(/temporary sandbox/);
  });

  test('tells nothing of a private project to a public instance', async () => {
    const token = run.sandbox.issueToken({
      kind: 'github',
      claims: { iss: 'https://token.actions.githubusercontent.com', repository_visibility: 'private' },
    });
    run.ports.env = { TOKEN: token };
    await run.write('x');
    await expect(attesting({ 'subject-path': ['x'], instance: 'public-good' })).rejects.toMatchObject({
      code: 'INPUT_PUBLIC_LOG',
      exitCode: 2,
    });
  });
});

test('bundles beside the files that a pattern names are evidence, not artifacts', async () => {
  await run.write('app');
  await signing({ 'subject-path': ['app*'], 'expected-subjects': '1' });
  const attested = await attesting({ 'subject-path': ['app*'], 'expected-subjects': '1' });
  expect(attested.subjects.map(({ name }) => name)).toEqual(['app']);
  expect(verdicts(await verifying({ 'subject-path': ['app*'], 'expected-subjects': '1' }))).toEqual(['verified']);
});

test('provenance by another builder has one verdict, however the signer is asked for, and signing says what it will be', async () => {
  const predicate = JSON.stringify({
    buildDefinition: { buildType: 'https://x.example' },
    runDetails: { builder: { id: 'https://builder.example' } },
  });
  await attesting({ 'subject-path': [await run.write('a')], 'predicate-type': 'https://slsa.dev/provenance/v1', predicate });
  expect(run.log.join('\n')).toContain('warn The provenance names the builder https://builder.example');
  const exact = { ci: undefined, repository: undefined, 'certificate-identity': SIGNER };
  const byRepository = await verifying({ 'subject-path': ['a'] });
  expect(verdicts(byRepository)).toEqual(['verified']);
  expect(byRepository.artifacts?.[0]?.bundles[0]).toMatchObject({ builder: { id: 'https://builder.example', basis: 'declared' } });
  expect(verdicts(await verifying({ 'subject-path': ['a'], ...exact }))).toEqual(['verified']);
});

test('a signed refusal verifies for nobody', async () => {
  const predicate = JSON.stringify({ verifier: { id: 'https://gate.example' }, resourceUri: 'a', verificationResult: 'FAILED' });
  await attesting({ 'subject-path': [await run.write('a')], 'predicate-type': 'https://slsa.dev/verification_summary/v1', predicate });
  expect(run.log.join('\n')).toContain('says no (FAILED)');
  const result = await verifying({ 'subject-path': ['a'] });
  expect([verdicts(result), exitCodeOf(result)]).toEqual([['POLICY_NOTHING_VOUCHES'], 7]);
  expect(verdicts(await verifying({ 'subject-path': ['a'], 'predicate-type': 'vsa' }))).toEqual(['POLICY_NOTHING_VOUCHES']);
});

test('a second kind of statement in the same job takes no evidence away', async () => {
  const names = [await run.write('a')];
  const review = { 'subject-path': names, 'predicate-type': 'https://acme.example/review/v1', predicate: '{}' };
  const first = await attesting({ 'subject-path': names });
  const second = await attesting(review);
  const third = await attesting({ 'subject-path': [await run.write('b')] });
  expect(new Set([first, second, third].map(({ bundlePath }) => bundlePath)).size).toBe(3);
  for (const type of ['https://slsa.dev/provenance/v1', 'provenance', 'https://acme.example/review/v1'])
    expect(verdicts(await verifying({ 'subject-path': names, 'predicate-type': type }))).toEqual(['verified']);
  expect(verdicts(await verifying({ 'subject-path': ['b'] }))).toEqual(['verified']);
  expect((await attesting(review)).statements[0]?.reused).toBe(true);
});

test('a type of a predicate is the same word to attest and to verify', async () => {
  const names = [await run.write('a')];
  const scai = { 'predicate-type': 'scai', predicate: '{"attributes":[{"attribute":"WITH_STACK_PROTECTION"}]}' };
  await attesting({ 'subject-path': names, ...scai });
  expect(verdicts(await verifying({ 'subject-path': names, 'predicate-type': 'scai' }))).toEqual(['verified']);
  expect((await verifying({ 'subject-path': names, 'predicate-type': 'spdx' })).artifacts?.[0]?.problem).toMatchObject({
    code: 'POLICY_PREDICATE_TYPE',
    message: expect.stringContaining('expected spdx'),
  });
  await expect(verifying({ 'subject-path': names, 'predicate-type': 'provenence' })).rejects.toMatchObject({
    code: 'INPUT_PREDICATE_TYPE',
  });
});

test('what no certificate could prove is refused before any bundle is looked for', async () => {
  await run.write('a');
  await expect(verifying({ 'subject-path': ['a'], ci: undefined, repository: 'acme/widget' })).rejects.toMatchObject({
    code: 'INPUT_OPTION_MISSING',
  });
  await expect(verifying({ 'subject-path': ['a'], ci: 'jenkins' })).rejects.toMatchObject({ code: 'INPUT_UNSUPPORTED_CLAUSE' });
});

describe('sign', () => {
  test('signs nothing whose bundle would have no place: nothing reaches the log', async () => {
    const name = await run.write('n'.repeat(250));
    await expect(signing({ 'subject-path': [name] })).rejects.toMatchObject({
      code: 'STORE_FILE_WRITE',
      message: expect.stringContaining('Nothing was signed'),
    });
    expect(await readdir(run.folder)).toEqual([name]);
  });

  test('writes the signature beside the file, and a digest is enough to verify it', async () => {
    const result = await signing({ 'subject-path': [await run.write('a.bin')] });
    expect(result.statements[0]).toMatchObject({ bundlePath: 'a.bin.sigstore.json' });
    expect(verdicts(await verifying({ 'subject-path': ['a.bin'] }))).toEqual(['verified']);
    const digest = `sha256:${result.subjects[0]?.digest.sha256}`;
    expect(verdicts(await verifying({ 'subject-path': [digest], bundle: ['a.bin.sigstore.json'] }))).toEqual(['verified']);
  });

  test('keeps all of them in one file of the folder of bundles too, as attest does', async () => {
    const { statements, bundlePath } = await signing({ 'subject-path': [await run.write('a.bin'), await run.write('b.bin')] });
    expect(statements.map((statement) => statement.bundlePath)).toEqual(['a.bin.sigstore.json', 'b.bin.sigstore.json']);
    expect(bundlePath).toBe('.chopmark/local/attestations.jsonl');
    const beside = await Promise.all(statements.map((statement) => readFile(join(run.folder, statement.bundlePath), 'utf8')));
    expect(await readFile(join(run.folder, bundlePath ?? ''), 'utf8')).toBe(beside.join(''));
    for (const { bundlePath: path } of statements) await rm(join(run.folder, path));
    expect(verdicts(await verifying({ 'subject-path': ['a.bin', 'b.bin'] }))).toEqual(['verified', 'verified']);
  });
});

describe('verify', () => {
  test('that is interrupted says so, and does not speak of a timeout', async () => {
    const reason = new ChopmarkError({ code: 'SIGNING_INTERRUPTED', message: 'Interrupted by SIGINT.' });
    run.ports = { ...run.ports, signal: AbortSignal.abort(reason) };
    const { artifacts: [{ problem } = {}] = [] } = await verifying({ 'subject-path': [`sha256:${'0'.repeat(64)}`] });
    expect(problem?.message).toBe('Interrupted by SIGINT before all evidence about this artifact was checked.');
    expect(problem?.hint).toBe('Run the same command again.');
  });

  test('refuses what was changed, what has no bundle, and who was not asked for; one refusal hides no other verdict', async () => {
    await attesting({ 'subject-path': [await run.write('good'), await run.write('bad')] });
    await writeFile(join(run.folder, 'bad'), 'tampered');
    await run.write('alone');
    const result = await verifying({ 'subject-path': ['good', 'bad', 'alone'] });
    expect(verdicts(result)).toEqual(['verified', 'VERIFICATION_NO_BUNDLE', 'VERIFICATION_NO_BUNDLE']);
    expect(exitCodeOf(result)).toBe(6);
    const mismatch = await verifying({ 'subject-path': ['bad'], bundle: ['.chopmark/local/attestations.sigstore.json'] });
    expect(verdicts(mismatch)).toEqual(['VERIFICATION_ARTIFACT_MISMATCH']);
    const stranger = await verifying({ 'subject-path': ['good'], repository: 'evil/widget' });
    expect(verdicts(stranger)).toEqual(['POLICY_REPOSITORY_MISMATCH']);
    expect(exitCodeOf(stranger)).toBe(7);
    expect(verdicts(await verifying({ 'subject-path': ['good'], 'predicate-type': 'https://other.example/v1' }))).toEqual([
      'POLICY_PREDICATE_TYPE',
    ]);
  });

  test('an invalid bundle beside a valid one does no harm', async () => {
    await attesting({ 'subject-path': [await run.write('a')] });
    await run.write('a.sigstore.json', '{"mediaType": "nonsense"}');
    expect(verdicts(await verifying({ 'subject-path': ['a'] }))).toEqual(['verified']);
  });

  test('another instance vouches for nothing', async () => {
    await attesting({ 'subject-path': [await run.write('a')] });
    const other = await startSandboxRun();
    try {
      expect(verdicts(await verifying({ 'subject-path': ['a'], instance: other.sandbox.files.trustConfig }))).toEqual([
        'VERIFICATION_CERTIFICATE_UNTRUSTED',
      ]);
    } finally {
      await other.close();
    }
  });
});

test('a file that is made to pass for a statement once it is signed is not signed', async () => {
  await run.write('release.bin', 'DSSEv1 28 application/vnd.in-toto+json 2 {}');
  await expect(signing({ 'subject-path': ['release.bin'] })).rejects.toMatchObject({ code: 'INPUT_SUBJECT_ENVELOPE', exitCode: 2 });
  await run.write('release.bin', `{"critical":{"image":{"docker-manifest-digest":"sha256:${'ab'.repeat(32)}"}}}`);
  await expect(signing({ 'subject-path': ['release.bin'] })).rejects.toMatchObject({ code: 'INPUT_SUBJECT_IMAGE_SIGNATURE', exitCode: 2 });
  expect(await readdir(run.folder)).toEqual(['release.bin']);
});

test('merge joins what the jobs of a matrix wrote, and notices what is missing', async () => {
  for (const name of ['x', 'y']) await attesting({ 'subject-path': [await run.write(name)], 'bundle-dir': `jobs/${name}` });
  const merging = (raw: RawInputs) => merge(parseInputs('merge', { bundle: ['jobs'], ...raw }), run.ports);
  const merged = await merging({ 'expected-subjects': '2' });
  expect(merged.subjects.map(({ name }) => name)).toEqual(['x', 'y']);
  expect(verdicts(await verifying({ 'subject-path': ['x', 'y'], bundle: [merged.bundlePath ?? ''] }))).toEqual(['verified', 'verified']);
  await expect(merging({ 'expected-subjects': '3' })).rejects.toMatchObject({ code: 'INPUT_SUBJECT_COUNT' });
  await run.write('SHA256SUMS', `${'cd'.repeat(32)}  z\n`);
  expect((await merging({ 'subject-checksums': 'SHA256SUMS' })).problems[0]?.code).toBe('VERIFICATION_SUBJECT_MISSING');
});

test('inspect explains a bundle, proven and declared apart, and a file that is none', async () => {
  const result = await attesting({ 'subject-path': [await run.write('a')] });
  await run.write('junk', '{}');
  const [bundle, junk] = await inspect(parseInputs('inspect', { bundle: [result.bundlePath ?? '', 'junk'] }), run.ports);
  expect(bundle).toMatchObject({
    content: { kind: 'statement', predicateType: 'https://slsa.dev/provenance/v1', subjects: [{ name: 'a' }] },
    signer: { kind: 'certificate', identity: { san: SIGNER } },
    facts: { proven: { repository: 'https://github.com/acme/widget', ref: 'refs/heads/main' } },
  });
  expect(junk?.problem?.code).toBe('VERIFICATION_BUNDLE_MALFORMED');
});

test('data in memory is verified by its bytes or its digest, and a threshold nobody meets refuses it', async () => {
  const signed = await signing({ 'subject-path': [await run.write('a', 'hello')] });
  const bundle = await readFile(join(run.folder, 'a.sigstore.json'));
  const options = parseInputs('verify', {
    'subject-path': ['-'],
    instance: instance(),
    ci: 'github',
    repository: 'acme/widget',
    'certificate-oidc-issuer': issuer(),
  });
  const check = async (given: Omit<GivenData, 'bundle'>) => {
    const { verdict, problem } = await verifyData({ bundle, ...given }, options, run.ports);
    return problem?.code ?? verdict;
  };
  expect(await check({ artifact: Buffer.from('hello') })).toBe('verified');
  expect(await check({ artifact: `sha256:${signed.subjects[0]?.digest.sha256}` })).toBe('verified');
  expect(await check({ artifact: Buffer.from('hullo') })).toBe('VERIFICATION_ARTIFACT_MISMATCH');
  expect(await check({ artifact: Buffer.from('hello'), thresholds: { logs: 2 } })).toBe('VERIFICATION_LOG_MISSING');
  const attested = await attesting({ 'subject-path': ['a'] });
  const statement = await readFile(join(run.folder, attested.bundlePath ?? ''));
  expect(await verifyData({ bundle: statement, artifact: Buffer.from('hello') }, options, run.ports)).toMatchObject({
    verdict: 'verified',
  });
  expect(await verifyData({ bundle: statement, artifact: Buffer.from('hullo') }, options, run.ports)).toMatchObject({ verdict: 'refused' });
});

test('a key of one’s own signs, encrypted too; its public half verifies, another does not, and no identity is believed of it', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'open sesame' });
  run.ports.env = {
    ...run.ports.env,
    KEY: String(pem),
    PASSPHRASE: 'open sesame',
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'acme/widget',
  };
  await run.write('a');
  await run.write('public.pem', String(publicKey.export({ type: 'spki', format: 'pem' })));
  await run.write(
    'other.pem',
    String(generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ type: 'spki', format: 'pem' })),
  );
  const key = { instance: instance(), key: 'env:KEY', 'key-passphrase': 'env:PASSPHRASE', 'subject-path': ['a'] };
  await expect(attest(parseInputs('attest', { ...key, 'key-passphrase': 'env:KEY' }), run.ports)).rejects.toMatchObject({
    code: 'INPUT_KEY_UNREADABLE',
  });
  const result = await attest(parseInputs('attest', key), run.ports);
  expect((await statementOf(result)).predicate.buildDefinition.buildType).toMatch(/declared-build-v1/);
  const check = async (raw: RawInputs) =>
    verdicts(await verify(parseInputs('verify', { 'subject-path': ['a'], instance: instance(), ...raw }), run.ports));
  expect(await check({ key: 'public.pem' })).toEqual(['verified']);
  expect(await check({ key: 'other.pem' })).toEqual(['VERIFICATION_SIGNATURE']);
  expect(await check({ ci: 'github', repository: 'acme/widget' })).toEqual(['VERIFICATION_KEY']);
});

test('a file whose name leaves no room for a bundle beside it is verified from the bundle folder', async () => {
  const name = await run.write('n'.repeat(250));
  await attesting({ 'subject-path': [name] });
  expect(verdicts(await verifying({ 'subject-path': [name] }))).toEqual(['verified']);
});
