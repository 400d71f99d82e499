import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { sign } from '../../src/engine/sign/sign.ts';
import { verify } from '../../src/engine/verify/verify.ts';
import { parseInputs } from '../../src/options/parse-inputs.ts';
import { type SandboxRun, startSandboxRun } from '../support/sandbox-run.ts';

let run: SandboxRun;
beforeEach(async () => {
  run = await startSandboxRun();
  for (const name of ['a.bin', 'b.bin']) await run.write(name);
});
afterEach(() => run.close());

const signAll = (raw = {}) =>
  sign(
    parseInputs('sign', {
      instance: run.sandbox.files.trustConfig,
      'identity-token': 'env:TOKEN',
      'bundle-dir': 'journal',
      'subject-path': ['*.bin*'],
      ...raw,
    }),
    run.ports,
  );
const verifyAll = async () => {
  const { artifacts = [] } = await verify(
    parseInputs('verify', {
      instance: run.sandbox.files.trustConfig,
      ci: 'github',
      repository: 'acme/widget',
      'certificate-oidc-issuer': `${run.sandbox.url}/oidc/github`,
      'subject-path': ['*.bin*'],
    }),
    run.ports,
  );
  return artifacts.map(({ artifact, verdict }) => [artifact, verdict]);
};

test('a glob that also catches the bundles beside the files means the files', async () => {
  expect((await signAll()).statements).toHaveLength(2);
  expect(await verifyAll()).toEqual([
    ['a.bin', 'verified'],
    ['b.bin', 'verified'],
  ]);
});

test('signing the same glob again signs no bundle, and counts the files alone', async () => {
  await signAll();
  const again = await signAll({ 'expected-subjects': '2' });
  expect(again.statements.map(({ bundlePath, reused }) => [bundlePath, reused])).toEqual([
    ['a.bin.sigstore.json', true],
    ['b.bin.sigstore.json', true],
  ]);
  await expect(signAll({ 'expected-subjects': '4' })).rejects.toMatchObject({ code: 'INPUT_SUBJECT_COUNT' });
});

test('what only has the name of a bundle is an artifact like any other, and so is a bundle without its file', async () => {
  await signAll();
  await writeFile(join(run.folder, 'b.bin.sigstore.json'), '{"harm": "ful"}');
  await writeFile(join(run.folder, 'c.bin.sigstore.json'), '{}');
  expect(await verifyAll()).toEqual([
    ['a.bin', 'verified'],
    ['b.bin', 'refused'],
    ['b.bin.sigstore.json', 'refused'],
    ['c.bin.sigstore.json', 'refused'],
  ]);
});
