import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { parseArguments } from '../../../../src/adapters/cli/parse-arguments.ts';
import type { Ports } from '../../../../src/base/ports.ts';
import { createExec } from '../../../../src/base/process/exec.ts';
import { createRunCommand } from '../../../../src/base/process/run-command.ts';
import { attest } from '../../../../src/engine/attest/attest.ts';
import { parseInputs, type RawInputs } from '../../../../src/options/parse-inputs.ts';
import { type SandboxRun, startSandboxRun } from '../../../support/sandbox-run.ts';
import { takeTimeLimits } from '../../../support/time-limit.ts';
import { waitUntil } from '../../../support/wait-until.ts';

let run: SandboxRun;
let ports: Ports;
const signal = new AbortController().signal;
beforeEach(async () => {
  run = await startSandboxRun({
    PATH: process.env.PATH ?? '',
    HOME: process.env.HOME ?? '',
    DEPLOY_TOKEN: 'canary-f00dfeed',
    COLOR: 'blue',
  });
  const { env, workingFolder } = { ...run.ports };
  ports = {
    ...run.ports,
    exec: createExec({ env, signal, workingFolder }),
    runCommand: createRunCommand({ signal, workingFolder }),
  };
});
afterEach(async () => {
  jest.restoreAllMocks();
  await run.close();
});

const attesting = (raw: RawInputs) =>
  attest(parseInputs('attest', { instance: run.sandbox.files.trustConfig, 'identity-token': 'env:TOKEN', ...raw }), ports);
const predicateOf = async (raw: RawInputs) => {
  const { bundlePath = '' } = await attesting(raw);
  const bundle = JSON.parse(await readFile(join(run.folder, bundlePath), 'utf8'));
  return JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString()).predicate;
};

const BUILD = `
const fs = require('node:fs');
fs.mkdirSync('out');
fs.writeFileSync('out/app', 'built');
fs.writeFileSync('env.json', JSON.stringify(process.env));
fs.writeFileSync('old', 'changed');`;

test('the build is run first, without tokens, and provenance tells what it was and what it wrote', async () => {
  await run.write('old', 'before');
  await run.write('same', 'same');
  const predicate = await predicateOf({ 'subject-path': ['out/app'], exec: [process.execPath, '-e', BUILD, 'PASSWORD=canary-f00dfeed'] });
  const { byproducts, metadata } = predicate.runDetails;
  const [command, ...files] = byproducts;
  expect(JSON.parse(Buffer.from(command.content, 'base64').toString())).toEqual({
    command: [process.execPath, '-e', BUILD, 'PASSWORD=***'],
    exitCode: 0,
    startedOn: metadata.startedOn,
    finishedOn: metadata.finishedOn,
  });
  expect(new Date(metadata.finishedOn).getTime()).toBeGreaterThanOrEqual(new Date(metadata.startedOn).getTime());
  expect(files.map(({ name }: { name: string }) => name)).toEqual(['env.json', 'old', 'out/app']);
  expect(files[2].digest.sha256).toBe(createHash('sha256').update('built').digest('hex'));
  const seen = JSON.parse(await readFile(join(run.folder, 'env.json'), 'utf8'));
  expect(seen).toMatchObject({ COLOR: 'blue' });
  expect(seen).not.toHaveProperty('DEPLOY_TOKEN');
  expect(seen).not.toHaveProperty('TOKEN');
  expect(JSON.stringify(predicate)).not.toContain('canary');
});

test('credentials of the job reach neither the build nor the provenance', async () => {
  const canary = 'canary-f00dfeed';
  const secrets = {
    GH_PAT: canary,
    JWT: canary,
    BEARER: canary,
    MYSQL_PWD: canary,
    DSN: canary,
    INDEX: `https://me:${canary}@acme.example`,
  };
  ports = { ...ports, env: { ...ports.env, ...secrets, HTTPS_PROXY: `http://me:canary-proxy@proxy.example` } };
  const words = [`--pass=${canary}1`, '-u', `me:${canary}2`, `https://me:${canary}3@acme.example`, 'canary-proxy', canary];
  const predicate = await predicateOf({ 'subject-path': ['out/app'], exec: [process.execPath, '-e', BUILD, '--', ...words] });
  const seen = await readFile(join(run.folder, 'env.json'), 'utf8');
  expect(JSON.parse(seen)).toMatchObject({ COLOR: 'blue', HTTPS_PROXY: 'http://me:canary-proxy@proxy.example' });
  expect(seen).not.toContain(canary);
  const [command] = predicate.runDetails.byproducts;
  const recorded = Buffer.from(command.content, 'base64').toString();
  expect(recorded).not.toContain('canary');
  const told = ['--pass=***', '-u', '***', 'https://***@acme.example', '***', '***'];
  expect(JSON.parse(recorded).command).toEqual([process.execPath, '-e', BUILD, '--', ...told]);
});

test.each([
  [[process.execPath, '-e', 'process.exit(3)'], /exit code 3/],
  [['no-such-command-anywhere'], /exit code 127/],
])('a build that fails is not attested: %j', async (exec, message) => {
  await run.write('app');
  await expect(attesting({ 'subject-path': ['app'], exec })).rejects.toMatchObject({
    code: 'INPUT_EXEC',
    exitCode: 2,
    message: expect.stringMatching(message),
  });
});

test('a build that takes longer than the run may is ended, and nothing is signed', async () => {
  await run.write('app');
  const limit = takeTimeLimits();
  const begun = join(run.folder, 'begun');
  const exec = [process.execPath, '-e', 'require("fs").writeFileSync(process.argv[1], ""); setInterval(() => {}, 60_000)', begun];
  const ended = expect(attesting({ 'subject-path': ['app'], timeout: '7s', exec })).rejects.toMatchObject({
    code: 'INPUT_TIMEOUT',
    message: expect.stringContaining('before the build was done'),
  });
  await waitUntil(() => existsSync(begun), ended);
  expect(limit.asked).toContain(7_000);
  limit.expire();
  await ended;
});

test('where nobody may start commands, none is started', async () => {
  const { runCommand: _, ...without } = ports;
  ports = without;
  await run.write('app');
  await expect(attesting({ 'subject-path': ['app'], exec: ['make'] })).rejects.toMatchObject({ code: 'INPUT_EXEC' });
});

test('what went in comes from the checkout, its submodules and an SBOM, without credentials of the remote', async () => {
  const git = (folder: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'protocol.file.allow=always', ...args], {
      cwd: join(run.folder, folder),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  await run.write('app');
  execFileSync('mkdir', [join(run.folder, 'library')]);
  git('library', 'init', '-q', '-b', 'main');
  git('library', 'commit', '-q', '--allow-empty', '-m', 'one');
  const inner = git('library', 'rev-parse', 'HEAD');
  git('.', 'init', '-q', '-b', 'main');
  git('.', 'submodule', 'add', '-q', './library', 'third party/library');
  git('third party/library', 'remote', 'set-url', 'origin', 'git@gitlab.example:acme/library.git');
  git('.', 'commit', '-q', '-m', 'one');
  git('.', 'remote', 'add', 'origin', 'https://ci-job:canary-f00dfeed@gitlab.example/acme/widget.git');
  const outer = git('.', 'rev-parse', 'HEAD');
  await run.write(
    'sbom.json',
    JSON.stringify({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      components: [
        { type: 'library', name: 'a', purl: 'pkg:npm/a@1.0.0' },
        { type: 'library', name: 'b' },
      ],
    }),
  );
  const predicate = await predicateOf({ 'subject-path': ['app'], 'resolved-dependencies': ['checkout', 'sbom.json'] });
  const [source, ...others] = predicate.buildDefinition.resolvedDependencies;
  expect(source.uri).toContain('github.com/acme/widget');
  expect(others).toEqual([
    { uri: 'git+https://gitlab.example/acme/widget.git', digest: { gitCommit: outer }, name: 'checkout' },
    { uri: 'git+ssh://gitlab.example/acme/library.git', digest: { gitCommit: inner }, name: 'third party/library' },
    { uri: 'pkg:npm/a@1.0.0' },
  ]);
  expect(run.log.some((line) => line.includes('uncommitted changes'))).toBe(false);
});

test('outside of a checkout there is none to tell of', async () => {
  await run.write('app');
  await expect(attesting({ 'subject-path': ['app'], 'resolved-dependencies': ['checkout'] })).rejects.toMatchObject({
    code: 'INPUT_CHECKOUT',
  });
});

test('on the command line, what follows --exec -- is the command, whatever it looks like', () => {
  expect(parseArguments(['attest', 'app', '--exec', '--', 'make', '--jobs=2', 'app'])).toMatchObject({
    raw: { 'subject-path': ['app'], exec: ['make', '--jobs=2', 'app'] },
  });
  expect(parseArguments(['attest', '--', 'app', '--exec', '--'])).toMatchObject({ raw: { 'subject-path': ['app', '--exec', '--'] } });
  expect(() => parseArguments(['attest', 'app', '--exec', '--'])).toThrow(expect.objectContaining({ code: 'INPUT_OPTION_VALUE' }));
});

test.each(['sbom-path', 'statement-path'])('what only provenance tells does not go with %s alone', (option) => {
  const raw = { 'subject-path': ['app'], exec: ['make'], [option]: option === 'sbom-path' ? ['x'] : 'x' };
  expect(() => parseInputs('attest', raw)).toThrow(expect.objectContaining({ code: 'INPUT_OPTION_CONFLICT' }));
  if (option === 'sbom-path') expect(parseInputs('attest', { ...raw, provenance: true })).toMatchObject({ exec: ['make'] });
});
