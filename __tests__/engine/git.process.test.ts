import { mkdirSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parseArguments } from '../../src/adapters/cli/parse-arguments.ts';
import type { Ports } from '../../src/base/ports.ts';
import { createExec } from '../../src/base/process/exec.ts';
import { attest } from '../../src/engine/attest/attest.ts';
import { inspect } from '../../src/engine/inspect.ts';
import { store } from '../../src/engine/store/store.ts';
import { verify } from '../../src/engine/verify/verify.ts';
import { parseInputs, type RawInputs } from '../../src/options/parse-inputs.ts';
import { serializeDocument } from '../../src/report/json.ts';
import { writeVerifyCommand } from '../../src/report/verify-command.ts';
import { exitCodeOf } from '../../src/results/exit-code.ts';
import type { Result } from '../../src/results/result.ts';
import { makeRepository, readHead, runGit } from '../support/git-checkout.ts';
import { type SandboxRun, startSandboxRun } from '../support/sandbox-run.ts';

let run: SandboxRun;
let ports: Ports;
let parent: string;
let top: string;
let commit: string;
const git = (...args: string[]) => runGit(top, args);
const write = (name: string, content: string) => writeFileSync(join(top, name), content);
const commitAll = (message: string) => {
  git('add', '-A');
  git('commit', '-q', '-m', message);
  return readHead(top);
};

let count = 0;
beforeAll(async () => {
  run = await startSandboxRun();
});
beforeEach(() => {
  run.log.length = 0;
  parent = join(run.folder, String(++count));
  top = join(parent, 'widget');
  mkdirSync(parent);
  const exec = createExec({ env: process.env, signal: run.ports.signal, workingFolder: top });
  ports = { ...run.ports, workingFolder: top, exec };
  makeRepository(top);
  git('remote', 'add', 'origin', 'https://github.com/acme/widget.git');
  write('a.txt', 'one\n');
  commit = commitAll('one');
});
afterAll(() => run.close());

const attesting = (raw: RawInputs) =>
  attest(parseInputs('attest', { instance: run.sandbox.files.trustConfig, 'identity-token': 'env:TOKEN', ...raw }), ports);
const SHORT = { ci: 'github', repository: 'acme/widget' };
const verifying = (raw: RawInputs, whom: RawInputs = SHORT) =>
  verify(
    parseInputs('verify', {
      instance: run.sandbox.files.trustConfig,
      ...whom,
      ...(whom === SHORT && { 'certificate-oidc-issuer': `${run.sandbox.url}/oidc/github` }),
      ...raw,
    }),
    ports,
  );
const verdicts = ({ artifacts = [] }: Result) => artifacts.map(({ verdict, problem }) => problem?.code ?? verdict);
const statementOf = async (path: string) =>
  JSON.parse(Buffer.from(JSON.parse(await readFile(join(top, path), 'utf8')).dsseEnvelope.payload, 'base64').toString());

test('a commit is attested and its checkout verified, with the bundle in the checkout itself', async () => {
  const result = await attesting({ 'subject-git': ['HEAD'] });
  expect(result.problems).toEqual([]);
  const [signed] = result.statements;
  expect(signed?.bundlePath).toBe(`.chopmark/local/widget@${commit}.sigstore.json`);
  const statement = await statementOf(signed?.bundlePath ?? '');
  expect(statement.subject).toEqual([
    {
      name: `acme/widget@${commit}`,
      uri: 'git+https://github.com/acme/widget@refs/heads/main',
      digest: { gitCommit: commit, gitTreeSha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    },
  ]);
  const verified = await verifying({ 'subject-git': ['HEAD'] });
  expect(verdicts(verified)).toEqual(['verified']);
  expect(verified.subjects).toEqual([{ name: 'HEAD', revision: 'HEAD', digest: statement.subject[0].digest }]);
  expect(exitCodeOf(verified)).toBe(0);
  expect(verdicts(await verifying({ 'subject-path': [`gitCommit:${commit}`] }))).toEqual(['verified']);
});

test('the command that verifies names the checkout as it was given, and works', async () => {
  const result = await attesting({ 'subject-git': ['HEAD'] });
  expect(result.subjects[0]).toMatchObject({ digest: { gitCommit: commit }, revision: 'HEAD' });
  expect(JSON.stringify(await statementOf(result.bundlePath ?? ''))).not.toContain('HEAD');
  const [, verb, ...words] = (result.statements[0] ? writeVerifyCommand(result, result.statements[0]) : '').split(' ');
  expect([verb, ...words.slice(0, 2)]).toEqual(['verify', '--subject-git', 'HEAD']);
  const invocation = parseArguments(['verify', ...words]);
  if (invocation.kind !== 'run') throw new Error('it runs nothing');
  expect(verdicts(await verify(parseInputs('verify', invocation.raw), ports))).toEqual(['verified']);
  write('a.txt', 'two\n');
  expect(verdicts(await verify(parseInputs('verify', invocation.raw), ports))).toEqual(['VERIFICATION_GIT_CHECKOUT']);
});

test('a checkout that was changed is refused, with exit code 6, though its commit is attested', async () => {
  await attesting({ 'subject-git': ['HEAD'] });
  write('a.txt', 'evil\n');
  const changed = await verifying({ 'subject-git': ['HEAD'] });
  expect(verdicts(changed)).toEqual(['VERIFICATION_GIT_CHECKOUT']);
  expect(exitCodeOf(changed)).toBe(6);
  // The commit alone is what it was.
  expect(verdicts(await verifying({ 'subject-path': [`gitCommit:${commit}`] }))).toEqual(['verified']);
  commitAll('two');
  expect(verdicts(await verifying({ 'subject-git': ['HEAD'] }))).toEqual(['VERIFICATION_NO_BUNDLE']);
});

test('a tag, its commit and its tree are three subjects; each verifies as what it is', async () => {
  git('tag', '-a', '-m', 'release', 'v1.0');
  const result = await attesting({ 'subject-git': ['v1.0', 'HEAD', 'HEAD^{tree}'], statements: 'per-subject', 'expected-subjects': 3 });
  expect((await readdir(join(top, '.chopmark/local'))).filter((name) => name.startsWith('widget@v')).sort()).toEqual([
    'widget@v1.0.sigstore.json',
  ]);
  const [tag, head, tree] = result.statements.map(({ bundlePath }) => bundlePath);
  const all = ['v1.0', 'HEAD', 'HEAD^{tree}'];
  for (const [bundle, meant] of [
    [tag, 'v1.0'],
    [head, 'HEAD'],
    [tree, 'HEAD^{tree}'],
  ] as const) {
    const { artifacts = [] } = await verifying({ 'subject-git': all, bundle: [bundle ?? ''] });
    expect(artifacts.filter(({ verdict }) => verdict === 'verified').map(({ artifact }) => artifact)).toEqual([meant]);
  }
});

test('a tag that was moved is refused, and the bundle of the old one is named', async () => {
  git('tag', '-a', '-m', 'release', 'v1.0');
  await attesting({ 'subject-git': ['v1.0'] });
  write('a.txt', 'two\n');
  commitAll('two');
  git('tag', '-f', '-a', '-m', 'release', 'v1.0');
  const { artifacts = [] } = await verifying({ 'subject-git': ['v1.0'] });
  expect(artifacts[0]).toMatchObject({ verdict: 'refused', problem: { code: 'VERIFICATION_NO_BUNDLE' } });
  expect(artifacts[0]?.problem?.message).toContain('attestations.jsonl is about a revision with the same name');
});

test('a bundle about a commit verifies no file, not even the bytes that the commit is hashed from', async () => {
  const { bundlePath = '' } = await attesting({ 'subject-git': ['HEAD', 'HEAD^{tree}'] });
  const raw = git('cat-file', 'commit', 'HEAD');
  const out = join(parent, 'raw');
  writeFileSync(out, `commit ${raw.length + 1}\0${raw}\n`);
  const file = join(top, 'a.txt');
  const { artifacts = [] } = await verifying({ 'subject-path': [out, file], bundle: [bundlePath] });
  expect(artifacts.map(({ verdict }) => verdict)).toEqual(['refused', 'refused']);
  const tree = (await statementOf(bundlePath)).subject[0].digest.gitTreeSha256;
  for (const digest of [`sha256:${tree}`, `gitTree:${tree}`, `gitCommit:${tree}`, `gitTag:${commit}`])
    expect(verdicts(await verifying({ 'subject-path': [digest], bundle: [bundlePath] }))).toEqual(['VERIFICATION_ARTIFACT_MISMATCH']);
});

test('a statement about a file verifies no commit, and one whose SHA-256 is another verifies no checkout', async () => {
  const other = { name: 'x', digest: { gitCommit: commit, gitTreeSha256: 'ab'.repeat(32) } };
  const weak = { name: 'x', digest: { gitCommit: commit } };
  const state = (subject: unknown) =>
    write(
      'statement.json',
      JSON.stringify({
        _type: 'https://in-toto.io/Statement/v1',
        subject: [subject],
        predicateType: 'https://acme.example/v1',
        predicate: {},
      }),
    );
  write('.gitignore', 'statement.json\n');
  commit = commitAll('ignore');
  other.digest.gitCommit = weak.digest.gitCommit = commit;
  state(other);
  // What two files of one SHA-1 would come to: the commit is attested, with other content.
  await attesting({ 'statement-path': 'statement.json', 'bundle-dir': '.chopmark/collided' });
  const collided = '.chopmark/collided/x.sigstore.json';
  const type = { 'predicate-type': 'https://acme.example/v1' };
  expect(verdicts(await verifying({ ...type, 'subject-git': ['HEAD'], bundle: [collided] }))).toEqual(['VERIFICATION_ARTIFACT_MISMATCH']);
  expect(verdicts(await verifying({ ...type, 'subject-path': [`gitCommit:${commit}`], bundle: [collided] }))).toEqual(['verified']);

  state(weak);
  await attesting({ 'statement-path': 'statement.json', 'bundle-dir': '.chopmark/weak' });
  expect(verdicts(await verifying({ ...type, 'subject-git': ['HEAD'], bundle: [collided, '.chopmark/weak/x.sigstore.json'] }))).toEqual([
    'verified',
  ]);
});

describe('a policy', () => {
  const policyOf = (rest: string) => {
    writeFileSync(
      join(parent, 'policy.yml'),
      `version: 1\ntrust:\n  - ci: github\n    issuer: ${run.sandbox.url}/oidc/github\n    repository: acme/widget\n${rest}`,
    );
    return { policy: join(parent, 'policy.yml') };
  };

  test('can ask that the certificate proves the very commit that is verified', async () => {
    await attesting({ 'subject-git': ['HEAD'] });
    expect(run.log.find((line) => line.startsWith('warn'))).toMatch(/not the commit of this run/);
    const wanted = 'require:\n  - provenance: { commit: subject }\n';
    expect(verdicts(await verifying({ 'subject-git': ['HEAD'] }, policyOf(wanted)))).toEqual(['POLICY_PROVENANCE']);
    expect(verdicts(await verifying({ 'subject-git': ['HEAD'] }, policyOf('require:\n  - provenance: {}\n')))).toEqual(['verified']);

    run.log.length = 0;
    ports = { ...ports, env: { TOKEN: run.sandbox.issueToken({ kind: 'github', claims: { sha: commit } }) } };
    await attesting({ 'subject-git': ['HEAD'], 'bundle-dir': '.chopmark/again' });
    expect(run.log.filter((line) => line.includes('not the commit of this run'))).toEqual([]);
    expect(verdicts(await verifying({ 'subject-git': ['HEAD'] }, policyOf(wanted)))).toEqual(['verified']);
  });

  test('can deny a tag, a commit or a tree, and with it whatever leads there', async () => {
    git('tag', '-a', '-m', 'release', 'v1.0');
    const all = ['HEAD', 'v1.0', 'HEAD^{tree}'];
    await attesting({ 'subject-git': all });
    expect(verdicts(await verifying({ 'subject-git': all }, policyOf('')))).toEqual(['verified', 'verified', 'verified']);
    const denying = async (digest: string) => verdicts(await verifying({ 'subject-git': all }, policyOf(`deny:\n  - digest: ${digest}\n`)));
    expect(await denying(`gitCommit:${commit}`)).toEqual(['POLICY_DENIED', 'POLICY_DENIED', 'verified']);
    expect(await denying(`gitTree:${git('rev-parse', 'HEAD^{tree}')}`)).toEqual(['POLICY_DENIED', 'POLICY_DENIED', 'POLICY_DENIED']);
    expect(await denying(`gitTag:${git('rev-parse', 'v1.0')}`)).toEqual(['verified', 'POLICY_DENIED', 'verified']);
    expect(verdicts(await verifying({ 'subject-git': ['HEAD'] }, policyOf(`deny:\n  - digest: gitCommit:${commit}\n`)))).toEqual([
      'POLICY_DENIED',
    ]);
  });
});

test('a folder of bundles finds those of a commit by its id', async () => {
  await attesting({ 'subject-git': ['HEAD'], store: ['../bundles'] });
  const found = await store(
    parseInputs('store', { action: 'find', target: [`gitCommit:${commit}`], from: ['../bundles'], 'bundle-dir': '../found' }),
    ports,
  );
  expect(found).toMatchObject({ artifacts: [{ bundles: 1 }] });
  git('clean', '-fdxq');
  expect(verdicts(await verifying({ 'subject-git': ['HEAD'], from: ['../bundles'] }))).toEqual(['verified']);
});

test('a digest that is at hand without its checkout is attested, and inspect tells of it', async () => {
  const { bundlePath = '' } = await attesting({ 'subject-digest': `gitCommit:${commit}`, 'subject-name': 'acme/widget' });
  expect((await statementOf(bundlePath)).subject).toEqual([{ name: 'acme/widget', digest: { gitCommit: commit } }]);
  const report = await inspect(parseInputs('inspect', { bundle: [bundlePath] }), ports);
  expect(serializeDocument(report)).toContain(commit);
});

test('a dry run shows the statement, and signs nothing', async () => {
  const { dryRun } = await attesting({ 'subject-git': ['HEAD'], 'dry-run': true });
  expect(JSON.stringify(dryRun)).toContain(`"gitCommit":"${commit}"`);
  expect(git('status', '--porcelain')).toBe('');
});

test.each([
  [{ 'subject-git': ['HEAD'], 'statement-path': 's.json' }, 'INPUT_OPTION_CONFLICT'],
  [{ 'subject-git': ['HEAD'], package: 'npm', 'subject-path': ['a.txt'] }, 'INPUT_OPTION_CONFLICT'],
  [{ 'subject-git': ['--all'] }, 'INPUT_GIT'],
])('%j is refused', async (raw, code) => {
  await expect((async () => attesting(raw))()).rejects.toMatchObject({ code });
});
