import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { ErrorCode } from '../../../../src/base/errors/error-codes.ts';
import { ChopmarkError } from '../../../../src/base/errors/errors.ts';
import { attest } from '../../../../src/engine/attest/attest.ts';
import { hintAtSandbox } from '../../../../src/engine/shared/run/sandbox-hint.ts';
import { sign } from '../../../../src/engine/sign/sign.ts';
import { verify } from '../../../../src/engine/verify/verify.ts';
import { parseInputs, type RawInputs } from '../../../../src/options/parse-inputs.ts';
import { type SandboxRun, startSandboxRun } from '../../../support/sandbox-run.ts';

let run: SandboxRun;
beforeEach(async () => {
  run = await startSandboxRun();
  await run.write('a');
});
afterEach(() => run.close());

const TO_SIGN = /CHOPMARK_SANDBOX is set: .*--instance sandbox\./;
const TO_VERIFY = /CHOPMARK_SANDBOX is set: .*--instance "\$CHOPMARK_SANDBOX"\./;

const ports = (env: Record<string, string> = run.sandbox.environment()) => ({ ...run.ports, env });
const problem = (work: Promise<unknown>): Promise<ChopmarkError> =>
  work.then(
    () => {
      throw new Error('it did not fail');
    },
    (error) => error,
  );

const signInside = () => sign(parseInputs('sign', { 'subject-path': ['a'], instance: 'sandbox' }), ports());
const verifying = async (raw: RawInputs, env?: Record<string, string>) => {
  const given = { 'subject-path': ['a'], ci: 'github', repository: 'acme/widget', offline: true };
  const issuer = `${run.sandbox.url}/oidc/github`;
  const { artifacts } = await verify(parseInputs('verify', { ...given, 'certificate-oidc-issuer': issuer, ...raw }), ports(env));
  return artifacts?.[0];
};

test.each(['attest', 'sign'] as const)('%s without an instance hints at how to sign in the sandbox', async (command) => {
  const raw = { 'subject-path': ['a'] };
  const signing = (env?: Record<string, string>) =>
    command === 'attest' ? attest(parseInputs('attest', raw), ports(env)) : sign(parseInputs('sign', raw), ports(env));
  const inside = await problem(signing());
  expect(inside).toMatchObject({ code: 'IDENTITY_NONE', exitCode: 3, hint: expect.stringMatching(TO_SIGN) });
  const { CHOPMARK_SANDBOX: _, ...outside } = run.sandbox.environment();
  expect((await problem(signing(outside))).hint).not.toMatch(/CHOPMARK_SANDBOX/);
});

test('verify hints at how to verify in the sandbox, and trusts nothing because of the variable', async () => {
  await signInside();
  const refused = await verifying({});
  expect(refused).toMatchObject({
    verdict: 'refused',
    problem: { code: 'VERIFICATION_CERTIFICATE_UNTRUSTED', hint: expect.stringMatching(TO_VERIFY) },
  });
  expect((await verifying({}, {}))?.problem?.hint).not.toMatch(/CHOPMARK_SANDBOX/);
  expect(await verifying({ instance: run.sandbox.files.trustConfig })).toMatchObject({ verdict: 'verified' });
});

test('verify with the name of the sandbox hints at its path', async () => {
  const error = await problem(verifying({ instance: 'sandbox' }));
  expect(error).toMatchObject({ code: 'INPUT_INSTANCE_UNKNOWN', hint: expect.stringMatching(TO_VERIFY) });
});

test('a refusal under the sandbox’s own root has no such hint, nor has one that another instance would not change', async () => {
  await signInside();
  const path = relative(run.folder, run.sandbox.files.trustConfig);
  for (const instance of [run.sandbox.files.trustConfig, path]) {
    const refused = await verifying({ instance, repository: 'acme/another' });
    expect(refused).toMatchObject({ verdict: 'refused', problem: { code: 'POLICY_REPOSITORY_MISMATCH' } });
    expect(refused?.problem?.hint).not.toMatch(/CHOPMARK_SANDBOX/);
  }
  await mkdir(join(run.folder, 'none'));
  const unsigned = await verifying({ 'subject-path': [await run.write('c')], 'bundle-dir': 'none' });
  expect(unsigned?.problem?.code).toBe('VERIFICATION_NO_BUNDLE');
  expect(unsigned?.problem?.hint).not.toMatch(/CHOPMARK_SANDBOX/);
});

const failing = (code: ErrorCode, options: Partial<Parameters<typeof hintAtSandbox>[1]>, command: 'attest' | 'verify' = 'attest') =>
  problem(
    hintAtSandbox(
      command,
      { instance: 'auto', ...options },
      { env: { CHOPMARK_SANDBOX: '/s/trust-config.json' }, workingFolder: '/w' },
      () => Promise.reject(new ChopmarkError({ code, message: 'failed', hint: 'Do this.' })),
    ),
  );

test.each<[ErrorCode, boolean]>([
  ['IDENTITY_NONE', true],
  ['TRUST_UNAVAILABLE', true],
  ['INPUT_INSTANCE_NEEDED', true],
  ['INPUT_PUBLIC_LOG', true],
  ['SIGNING_CERTIFICATE_REFUSED', true],
  ['SIGNING_UNREACHABLE', true],
  ['SIGNING_LOG_REFUSED', false],
  ['INPUT_NO_MATCH', false],
  ['STORE_FILE_WRITE', false],
])('%s: whether the instance may be why is %p', async (code, hinted) => {
  const error = await failing(code, {});
  expect(error).toMatchObject({ code, message: 'failed', hint: expect.stringContaining('Do this.') });
  expect(TO_SIGN.test(error.hint ?? '')).toBe(hinted);
});

test.each([
  { instance: 'sandbox' },
  { instance: '/s/trust-config.json' },
  { instance: '../s/trust-config.json' },
  { trustedRoot: 'root.json' },
  { tufMirror: 'https://tuf.example' },
])('no hint with %j: the instance was chosen', async (options) => {
  expect((await failing('TRUST_UNAVAILABLE', options)).hint).toBe('Do this.');
});

test('the variable’s own text is never shown', async () => {
  expect(JSON.stringify(await failing('TRUST_UNAVAILABLE', {}, 'verify'))).not.toContain(join('/s', 'trust-config'));
});
