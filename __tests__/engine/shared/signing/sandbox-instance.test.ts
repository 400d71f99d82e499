import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { sign } from '../../../../src/engine/sign/sign.ts';
import { parseInputs, type RawInputs } from '../../../../src/options/parse-inputs.ts';
import { type SandboxRun, startSandboxRun } from '../../../support/sandbox-run.ts';

let run: SandboxRun;
beforeEach(async () => {
  run = await startSandboxRun();
  await run.write('a');
});
afterEach(() => run.close());

/** Signs with `instance: sandbox`, in an environment that an earlier step of the job may have written. */
const signing = (env: Record<string, string>, raw: RawInputs = {}) =>
  sign(parseInputs('sign', { 'subject-path': ['a'], instance: 'sandbox', ...raw }), { ...run.ports, env: { ...run.ports.env, ...env } });

test('inside a sandbox its own token signs', async () => {
  const { statements } = await signing(run.sandbox.environment());
  expect(statements).toHaveLength(1);
});

test('a token of the real CI is never asked for', async () => {
  const asked: string[] = [];
  const ports = {
    ...run.ports,
    env: {
      CHOPMARK_SANDBOX: run.sandbox.files.trustConfig,
      GITHUB_ACTIONS: 'true',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret',
    },
    connect:
      () =>
      async ({ url }: { url: URL }) => {
        asked.push(url.host);
        throw new Error('no network');
      },
  };
  const options = parseInputs('sign', { 'subject-path': ['a'], instance: 'sandbox' });
  await expect(sign(options, ports)).rejects.toMatchObject({ code: 'INPUT_INSTANCE_UNKNOWN' });
  expect(asked).toEqual([]);
});

test('a sandbox elsewhere than on this machine gets no token', async () => {
  const config = await readFile(run.sandbox.files.trustConfig, 'utf8');
  const elsewhere = join(run.folder, 'elsewhere.json');
  await writeFile(elsewhere, config.replaceAll(run.sandbox.url, 'https://fulcio.attacker.example'));
  const outcome = signing({ ...run.sandbox.environment(), CHOPMARK_SANDBOX: elsewhere }, { 'identity-token': 'env:TOKEN' });
  await expect(outcome).rejects.toMatchObject({
    code: 'INPUT_SERVICE_URL',
    exitCode: 2,
    message: expect.stringContaining('fulcio.attacker.example'),
  });
});
