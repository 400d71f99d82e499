import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parseArguments } from '../../../src/adapters/cli/parse-arguments.ts';
import { attest } from '../../../src/engine/attest/attest.ts';
import { inspect } from '../../../src/engine/inspect.ts';
import { verify } from '../../../src/engine/verify/verify.ts';
import { parseInputs, type RawInputs } from '../../../src/options/parse-inputs.ts';
import { writeVerifyCommand } from '../../../src/report/verify-command.ts';
import type { Result } from '../../../src/results/result.ts';
import { serializeBundle } from '../../../src/sigstore/bundle.ts';
import * as minted from '../../support/create-bundle.ts';
import { type SandboxRun, startSandboxRun } from '../../support/sandbox-run.ts';
import { listCommands } from '../../support/shell-words.ts';

let run: SandboxRun;
beforeEach(async () => {
  run = await startSandboxRun();
});
afterEach(() => run.close());

const verdict = ({ artifacts = [] }: Result) => artifacts[0]?.problem?.code ?? artifacts[0]?.verdict;
const verifying = (raw: RawInputs) => verify(parseInputs('verify', raw), run.ports);

describe('a reusable workflow signs for two callers', () => {
  const SIGNER = 'acme/tools/.github/workflows/sign.yml@refs/tags/v1';
  const signFor = async (repository: string, name: string) => {
    const claims = { job_workflow_ref: SIGNER, repository, repository_owner: repository.split('/')[0] ?? '' };
    const TOKEN = run.sandbox.issueToken({ kind: 'github', claims });
    return attest(
      parseInputs('attest', {
        instance: run.sandbox.files.trustConfig,
        'identity-token': 'env:TOKEN',
        'subject-path': [await run.write(name)],
        'bundle-dir': `${name}.bundles`,
      }),
      { ...run.ports, env: { TOKEN } },
    );
  };

  test('and the command that is printed for one does not accept the other', async () => {
    const ours = await signFor('acme/widget', 'app');
    const theirs = await signFor('evil/widget', 'app2');
    const bundle = ours.statements[0];
    if (!bundle) throw new TypeError('nothing was signed');
    const [[, ...words] = []] = listCommands(writeVerifyCommand({ ...ours, instance: run.sandbox.files.trustConfig }, bundle));
    const invocation = parseArguments(words);
    if (invocation.kind !== 'run') throw new TypeError('the command is not one that runs');
    expect(verdict(await verifying(invocation.raw))).toBe('verified');
    expect(
      verdict(await verifying({ ...invocation.raw, 'subject-path': ['app2'], bundle: [theirs.statements[0]?.bundlePath ?? ''] })),
    ).toBe('POLICY_REPOSITORY_MISMATCH');
    const { repository: _, ...signerAlone } = invocation.raw;
    expect(verdict(await verifying(signerAlone))).toBe('POLICY_SHARED_SIGNER');
    expect(verdict(await verifying({ ...signerAlone, 'any-caller': true }))).toBe('verified');
  });
});

describe('certificates as they are no longer issued', () => {
  const SAN = 'https://github.com/acme/widget/.github/workflows/release.yml@refs/tags/v1';
  const ISSUER = 'https://token.actions.githubusercontent.com';
  const OLD = [
    minted.fulcio(2, 'push'),
    minted.fulcio(3, 'a'.repeat(40)),
    minted.fulcio(4, 'Release'),
    minted.fulcio(5, 'acme/widget'),
    minted.fulcio(6, 'refs/tags/v1'),
  ];
  const mint = async (extensions: Buffer[]) => {
    const instance = minted.createInstance();
    const leaf = minted.createLeafCertificate(instance, {
      extensions: [
        minted.keyUsage('sign'),
        minted.purpose(minted.CODE_SIGNING),
        minted.sanUri(SAN),
        minted.fulcio(1, ISSUER),
        ...extensions,
      ],
    });
    await run.write('app', minted.ARTIFACT.toString());
    await run.write('app.json', serializeBundle(minted.createBundle(instance, { leaf, log: 'v1' })));
    await run.write('root.json', JSON.stringify(minted.trustedRootOf(instance)));
    return { 'subject-path': ['app'], bundle: ['app.json'], 'trusted-root': 'root.json' };
  };
  const type = { 'predicate-type': 'https://example.test/predicate' };

  test('those before spring 2023 prove repository, ref, commit and trigger', async () => {
    const where = await mint(OLD);
    const right = {
      ...where,
      ...type,
      ci: 'github',
      repository: 'acme/widget',
      ref: 'refs/tags/v*',
      trigger: 'push',
      commit: 'a'.repeat(40),
    };
    const result = await verifying(right);
    expect(verdict(result)).toBe('verified');
    expect(result.artifacts?.[0]?.bundles[0]?.facts?.proven).toMatchObject({
      repository: 'https://github.com/acme/widget',
      trigger: 'push',
    });
    expect(verdict(await verifying({ ...right, repository: 'acme/other' }))).toBe('POLICY_REPOSITORY_MISMATCH');
    const [explained] = await inspect(parseInputs('inspect', { bundle: ['app.json'] }), run.ports);
    expect(explained).toMatchObject({
      facts: { proven: { repository: 'https://github.com/acme/widget', ref: 'refs/tags/v1', commit: 'a'.repeat(40), trigger: 'push' } },
    });
  });

  test('one without a repository is accepted by its exact identity, with a warning', async () => {
    const where = await mint([]);
    const named = { ...where, ...type, 'certificate-oidc-issuer': ISSUER };
    const result = await verifying({ ...named, 'certificate-identity': SAN });
    expect(verdict(result)).toBe('verified');
    expect(run.log).toEqual([expect.stringMatching(/^warn The certificate of .* does not say for which repository/)]);
    expect(result.artifacts?.[0]?.bundles[0]?.warnings).toHaveLength(1);
    expect(verdict(await verifying({ ...named, 'certificate-identity-regexp': 'https://github\\.com/acme/.*' }))).toBe(
      'POLICY_SHARED_SIGNER',
    );
  });
});
