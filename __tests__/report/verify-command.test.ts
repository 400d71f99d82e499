import { describe, expect, test } from '@jest/globals';
import { parseArguments } from '../../src/adapters/cli/parse-arguments.ts';
import { parseInputs } from '../../src/options/parse-inputs.ts';
import { decideSigner } from '../../src/policy/decide-signer.ts';
import { policyOfOptions } from '../../src/policy/parse/options-to-policy.ts';
import { indexTrust } from '../../src/policy/trust-index.ts';
import { writeVerifyCommand } from '../../src/report/verify-command.ts';
import type { CertificateIdentity } from '../../src/x509/certificate.ts';
import { IDENTITIES } from '../policy/identities.ts';
import { listCommands } from '../support/shell-words.ts';
import { bundleOf, signedResult } from './sample.ts';

const changed = (identity: CertificateIdentity, san: string, repository: string, issuer = identity.issuer): CertificateIdentity => ({
  ...identity,
  san,
  issuer,
  extensions: { ...identity.extensions, 'source-repository-uri': repository },
});

/** The decision that the printed command makes about a signer. */
async function decideByCommand(signed: CertificateIdentity, { elsewhere }: { elsewhere: boolean }) {
  const bundle = { ...bundleOf(0, 'app.sigstore.json'), signer: { kind: 'certificate' as const, identity: signed } };
  const [[, ...words] = []] = listCommands(writeVerifyCommand(signedResult(['app']), bundle, { elsewhere }));
  const invocation = parseArguments(words);
  if (invocation.kind !== 'run') throw new TypeError('the command is not one that runs');
  const { trust } = await policyOfOptions(parseInputs('verify', invocation.raw), '/');
  return (identity: CertificateIdentity) => decideSigner(indexTrust(trust), identity, trust).outcome.problem?.code ?? 'believed';
}

const GITHUB = 'https://github.com/acme/tools/.github/workflows/sign.yml@refs/tags/v1';
const GITLAB = 'https://gitlab.com/acme/tools//sign.yml@refs/heads/main';

describe.each([false, true])('the command that is printed after signing, for another machine: %j', (elsewhere) => {
  test.each<[string, CertificateIdentity, CertificateIdentity]>([
    [
      'a reusable workflow',
      changed(IDENTITIES.github, GITHUB, 'https://github.com/acme/widget'),
      changed(IDENTITIES.github, GITHUB, 'https://github.com/evil/widget'),
    ],
    [
      'an included pipeline file',
      changed(IDENTITIES.gitlab, GITLAB, 'https://gitlab.com/acme/deep/widget'),
      changed(IDENTITIES.gitlab, GITLAB, 'https://gitlab.com/evil/widget'),
    ],
    [
      'a reusable workflow under an issuer of one’s own',
      changed(IDENTITIES.github, GITHUB, 'https://github.com/acme/widget', 'http://127.0.0.1:4000/oidc/github'),
      changed(IDENTITIES.github, GITHUB, 'https://github.com/evil/widget', 'http://127.0.0.1:4000/oidc/github'),
    ],
    [
      'an included file under an issuer of one’s own',
      changed(
        IDENTITIES.gitlab,
        'https://git.acme.example/a/b//x.yml@refs/heads/main',
        'https://git.acme.example/a/c',
        'https://git.acme.example',
      ),
      changed(
        IDENTITIES.gitlab,
        'https://git.acme.example/a/b//x.yml@refs/heads/main',
        'https://git.acme.example/evil/c',
        'https://git.acme.example',
      ),
    ],
  ])('accepts what was signed by %s, and not what it signed for another caller', async (_, signed, other) => {
    const decide = await decideByCommand(signed, { elsewhere });
    expect(decide(signed)).toBe('believed');
    expect(decide(other)).toBe('POLICY_REPOSITORY_MISMATCH');
  });

  test.each(Object.entries(IDENTITIES))('accepts what a job of %s signed', async (_, signed: CertificateIdentity) => {
    expect((await decideByCommand(signed, { elsewhere }))(signed)).toBe('believed');
  });
});

test('a workflow of the repository itself needs no repository', () => {
  expect(writeVerifyCommand(signedResult(['app']), bundleOf(0, 'app.sigstore.json'))).not.toContain('--repository');
});

test('it fits the shell of this machine; for another machine, a POSIX shell', () => {
  const bundle = bundleOf(0, "it's.sigstore.json");
  const write = (elsewhere: boolean) => writeVerifyCommand(signedResult(['my app']), bundle, { elsewhere, platform: 'win32' });
  expect(write(false)).toContain("chopmark verify 'my app' --bundle 'it''s.sigstore.json'");
  expect(write(true)).toContain("chopmark verify 'my app' --bundle 'it'\\''s.sigstore.json'");
});
