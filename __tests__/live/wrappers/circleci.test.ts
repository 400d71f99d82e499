import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeEach, expect } from '@jest/globals';
import { jobEnvironment } from '../support/ci-jobs.ts';
import { type JobResult, runOrbCommand } from '../support/circleci-job.ts';
import { liveTest } from '../support/live-test.ts';
import { stack } from '../support/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { issuerOf, token } from '../support/token.ts';
import { installChopmark } from '../support/wrapper-run.ts';

let folder = '';
let env: Record<string, string> = {};
beforeEach(async () => {
  folder = join(temporaryFolder(), 'project');
  mkdirSync(folder);
  const job = await jobEnvironment('circleci', folder);
  env = { ...job, HOME: folder, PATH: `${installChopmark(folder)}${delimiter}${job.PATH}` };
});

const common = () => ({ use_installed: true, instance: stack().ready.files.trustConfig });
const orb = (command: string, parameters: Record<string, unknown>, more: Record<string, string> = {}) =>
  runOrbCommand(command, { ...common(), ...parameters }, { folder, env: { ...env, ...more } });
const trusted = () => ({
  ci: 'circleci',
  repository: 'https://github.com/acme/widget',
  certificate_oidc_issuer: issuerOf('circleci'),
  signer: SAN,
});
const SAN = 'https://circleci.com/api/v2/projects/p1/pipeline-definitions/pd1';
const resultOf = ({ artifacts }: JobResult) => {
  const name = readdirSync(artifacts, { recursive: true, encoding: 'utf8' }).find((file) => file.includes('result-')) ?? '';
  return JSON.parse(readFileSync(join(artifacts, name), 'utf8'));
};

liveTest('a command attests with the identity of the job, keeps the bundles, and another verifies them', async () => {
  writeFileSync(join(folder, 'app.txt'), 'app\n');
  const attested = await orb('attest', { subject_path: 'app.txt\n!$(touch pwned)' });
  expect(`${attested.exitCode} ${attested.text}`).toMatch(/^0 /);
  expect(resultOf(attested).statements[0].signer.identity).toMatchObject({ san: SAN, issuer: issuerOf('circleci') });
  expect(readdirSync(join(attested.workspace, '.chopmark/j1'))).toEqual(
    expect.arrayContaining(['app.txt.sigstore.json', 'attestations.jsonl', 'result-attest.json']),
  );
  const verified = await orb('verify', { subject_path: 'app.txt', ...trusted() });
  expect(`${verified.exitCode} ${verified.text}`).toMatch(/^0 /);
  expect(readdirSync(folder)).not.toContain('pwned');
});

liveTest('files are signed beside themselves, and names are data', async () => {
  const name = `it's "quoted" $(touch pwned) \`touch pwned\`, two.txt`;
  writeFileSync(join(folder, name), 'x');
  const { exitCode, text, artifacts, workspace } = await orb('sign', { subject_path: name });
  expect(`${exitCode} ${text}`).toMatch(/^0 /);
  expect(readdirSync(folder)).toContain(`${name}.sigstore.json`);
  for (const kept of [join(artifacts, 'j1'), join(workspace, '.chopmark/j1')]) expect(readdirSync(kept)).toContain('attestations.jsonl');
  expect(readdirSync(folder)).not.toContain('pwned');
});

liveTest('a job that was rerun with SSH may sign, and is not believed', async () => {
  writeFileSync(join(folder, 'app.txt'), 'app\n');
  const value = await token('circleci', { claims: { 'oidc.circleci.com/ssh-rerun': true } });
  const attested = await orb('attest', { subject_path: 'app.txt', identity_token: 'RERUN_TOKEN' }, { RERUN_TOKEN: value });
  expect(`${attested.exitCode} ${attested.text}`).toMatch(/^0 /);
  const { exitCode, text } = await orb('verify', { subject_path: 'app.txt', ...trusted() });
  expect(exitCode).toBe(7);
  expect(text).toContain('POLICY_SSH_RERUN');
});

liveTest('where OIDC is missing the job fails with what to do, and what there is was kept before', async () => {
  writeFileSync(join(folder, 'app.txt'), 'app\n');
  writeFileSync(join(folder, 'ci-commands/circleci'), '#!/bin/sh\necho "no OIDC token" >&2\nexit 1\n', { mode: 0o755 });
  const { exitCode, text, artifacts, steps } = await orb('attest', { subject_path: 'app.txt' });
  expect(exitCode).toBe(3);
  expect(text).toContain('IDENTITY_CIRCLECI_NO_TOKEN');
  expect(steps.map(({ name, result }) => [name, result.exitCode])).toEqual([
    ['chopmark attest', 0],
    ['Was it done?', 3],
  ]);
  expect(readdirSync(artifacts, { recursive: true })).toContain(join('j1', 'result-attest.json'));
});

liveTest('without persist nothing enters the workspace', async () => {
  writeFileSync(join(folder, 'app.txt'), 'app\n');
  const { exitCode, workspace } = await orb('attest', { subject_path: 'app.txt', persist: false });
  expect({ exitCode, kept: readdirSync(workspace) }).toEqual({ exitCode: 0, kept: [] });
});

liveTest('an empty condition is refused, not dropped', async () => {
  writeFileSync(join(folder, 'app.txt'), 'app\n');
  const { exitCode, text } = await orb('verify', { subject_path: 'app.txt', ...trusted(), ref: '' });
  expect(exitCode).toBe(2);
  expect(text).toContain('ref is empty');
});

liveTest('no part of a token is in what the job prints or keeps', async () => {
  writeFileSync(join(folder, 'app.txt'), 'app\n');
  const value = await token('circleci');
  const { text, artifacts } = await orb(
    'attest',
    { subject_path: 'app.txt', identity_token: 'OWN_TOKEN', debug: true },
    { OWN_TOKEN: value },
  );
  const kept = readdirSync(artifacts, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(json|jsonl)$/.test(path))
    .map((path) => readFileSync(join(artifacts, path), 'utf8'))
    .join('\n');
  expect(kept).toContain('chopmark.result/1');
  for (const part of value.split('.').slice(1)) expect(`${text}${kept}`).not.toContain(part);
});
