import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { policy } from '../../../src/engine/policy/policy.ts';
import { parseInputs, type RawInputs } from '../../../src/options/parse-inputs.ts';
import { renderPolicyReport } from '../../../src/report/policy.ts';
import type { PolicyReport } from '../../../src/results/policy-report.ts';
import { type SandboxRun, startSandboxRun } from '../../support/sandbox-run.ts';

let run: SandboxRun;
beforeEach(async () => {
  run = await startSandboxRun();
});
afterEach(() => run.close());

type Exported = Extract<PolicyReport, { action: 'export' }>;
const exportIt = async (to: string, raw: RawInputs = {}): Promise<Exported> =>
  (await policy(parseInputs('policy', { action: 'export', target: ['policy.yml'], to, ...raw }), run.ports)) as Exported;
const writePolicy = (entry: string) => run.write('policy.yml', `version: 1\ntrust:\n  - ${entry}\n`);

test('what the public instance vouches for needs no file beside it, and the text is the file', async () => {
  await writePolicy('{ci: github, repository: acme/widget, workflow: .github/workflows/release.yml, ref: refs/tags/v*}');
  const report = await exportIt('cosign');
  expect(report.files.map(({ name }) => name)).toEqual(['verify-with-cosign.sh']);
  expect(report.files[0]?.content).toContain('--certificate-github-workflow-repository acme/widget');
  expect(report.files[0]?.content).toContain('# - policy.yml:3:5: that the signing workflow is the one that was started');
  expect(renderPolicyReport(report, { color: false })).toBe(report.files[0]?.content);
});

test('each entry’s own root and key lie beside the policy in the folder that was asked for', async () => {
  await writePolicy(
    `{ci: github, issuer: '${run.sandbox.url}/oidc/github', repository: acme/widget, instance: '${run.sandbox.files.trustConfig}'}`,
  );
  const report = await exportIt('cosign', { 'output-dir': 'out' });
  expect((await readdir(join(run.folder, 'out'))).sort()).toEqual(['trusted-root-1.json', 'verify-with-cosign.sh']);
  const root = JSON.parse(await readFile(join(run.folder, 'out', 'trusted-root-1.json'), 'utf8'));
  expect(root).toMatchObject({ mediaType: expect.stringContaining('trustedroot'), certificateAuthorities: [expect.anything()] });
  expect((await stat(join(run.folder, 'out', 'verify-with-cosign.sh'))).mode & 0o111).not.toBe(0);
  expect(renderPolicyReport(report, { color: false })).toMatch(
    /^Written to out: verify-with-cosign\.sh, trusted-root-1\.json\.\n\nNot exported/,
  );
});

test('files that would be missing are named where only one is printed', async () => {
  await writePolicy(`{ci: github, repository: acme/widget, instance: '${run.sandbox.files.trustConfig}'}`);
  await exportIt('cosign');
  expect(run.log).toContain('warn The export also needs trusted-root-1.json. Use --output-dir FOLDER to write all files.');
});

test('images that are asked about', async () => {
  await writePolicy('{ci: gitlab, repository: acme/widget}');
  const { files } = await exportIt('policy-controller', { images: ['registry.example/acme/**'] });
  expect(files[0]?.content).toContain('- glob: registry.example/acme/**');
});

test.each([
  [{ to: undefined }, /needs a target tool/],
  [{ target: ['policy.yml', 'b.yml'] }, /needs exactly one policy file/],
  [{ target: [] }, /needs the policy file to export/],
])('%j says what is missing', async (raw, message) => {
  await writePolicy('{ci: gitlab, repository: acme/widget}');
  await expect(exportIt('cosign', raw)).rejects.toMatchObject({ code: 'INPUT_OPTION_MISSING', message: expect.stringMatching(message) });
});
