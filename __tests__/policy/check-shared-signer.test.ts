import { describe, expect, test } from '@jest/globals';
import { decideSigner } from '../../src/policy/decide-signer.ts';
import { policyOfOptions, type ShortForm } from '../../src/policy/parse/options-to-policy.ts';
import type { TrustEntry } from '../../src/policy/parse/policy.ts';
import { indexTrust } from '../../src/policy/trust-index.ts';
import type { CertificateIdentity } from '../../src/x509/certificate.ts';
import { IDENTITIES } from './identities.ts';
import { readPolicy } from './read-policy.ts';

/** A workflow of acme/tools that other repositories call, and its certificate for one of them. */
const SIGNER = 'https://github.com/acme/tools/.github/workflows/sign.yml@refs/tags/v1';
const PIPELINE = 'https://gitlab.com/acme/tools//sign.yml@refs/heads/main';
const calledBy = (owner: string, name = 'widget'): CertificateIdentity => ({
  ...IDENTITIES.github,
  san: SIGNER,
  extensions: {
    ...IDENTITIES.github.extensions,
    'source-repository-uri': `https://github.com/${owner}/${name}`,
    'source-repository-owner-uri': `https://github.com/${owner}`,
    'source-repository-identifier': owner === 'acme' ? '4711' : '6666',
    'source-repository-owner-identifier': owner === 'acme' ? '42' : '66',
  },
});
const includedBy = (group: string): CertificateIdentity => ({
  ...IDENTITIES.gitlab,
  san: PIPELINE,
  extensions: { ...IDENTITIES.gitlab.extensions, 'source-repository-uri': `https://gitlab.com/${group}/widget` },
});
const withoutSource = (identity: CertificateIdentity): CertificateIdentity => ({ ...identity, extensions: {} });
/** What Fulcio wrote before spring 2023. */
const beforeSpring2023 = (identity: CertificateIdentity, repository: string): CertificateIdentity => ({
  ...identity,
  extensions: {
    issuer: identity.issuer,
    'github-workflow-trigger': 'push',
    'github-workflow-sha': 'c0ffee'.repeat(7).slice(0, 40),
    'github-workflow-name': 'Release',
    'github-workflow-repository': repository,
    'github-workflow-ref': 'refs/heads/main',
  },
});

const issuer = IDENTITIES.github.issuer;
type Ask = (trust: readonly TrustEntry[]) => (identity: CertificateIdentity) => ReturnType<typeof decideSigner>;
const decide: Ask = (trust) => (identity) => decideSigner(indexTrust(trust), identity, trust);
const byOptions = async (options: ShortForm) => decide((await policyOfOptions(options, '/')).trust);
const byPolicy = async (entry: string) => {
  const { trust, told } = await readPolicy(`version: 1\ntrust:\n  - ${entry}\n`);
  expect(told).toEqual([]);
  return decide(trust);
};
const codeOf = ({ outcome }: ReturnType<typeof decideSigner>) => outcome.problem?.code ?? 'believed';

/** Every way of asking that names the shared signer and nobody whom it signs for. */
const SIGNER_ALONE: readonly [string, () => Promise<(identity: CertificateIdentity) => ReturnType<typeof decideSigner>>][] = [
  ['identity and issuer', () => byOptions({ certificateIdentity: SIGNER, certificateOidcIssuer: issuer })],
  ['a CI, identity and issuer', () => byOptions({ ci: 'github', certificateIdentity: SIGNER, certificateOidcIssuer: issuer })],
  ['a pattern', () => byOptions({ certificateIdentityRegexp: 'https://github\\.com/acme/tools/.*', certificateOidcIssuer: issuer })],
  ['the short form', () => byOptions({ ci: 'github', signer: 'https://github.com/acme/tools/.github/workflows/sign.yml' })],
  ['the short form with a full name', () => byOptions({ ci: 'github', signer: 'acme/tools/.github/workflows/sign.yml' })],
  ['a signer without a CI', () => byOptions({ signer: SIGNER })],
  ['a policy with an identity', () => byPolicy(`{issuer: "${issuer}", identity: "${SIGNER}"}`)],
  ['a policy with a CI and an identity', () => byPolicy(`{ci: github, identity: "${SIGNER}"}`)],
  ['a policy with a pattern', () => byPolicy(`{ci: github, identity-regexp: 'https://github\\.com/acme/tools/.*'}`)],
  ['a policy with a signer', () => byPolicy(`{ci: github, signer: "${SIGNER}"}`)],
  ['a policy with a ref too', () => byPolicy(`{ci: github, identity: "${SIGNER}", ref: "refs/tags/*"}`)],
];

describe('a signer that other repositories can call says nothing about whose artifact it is', () => {
  test.each(SIGNER_ALONE)('by %s it is refused, whoever called it', async (_, ask) => {
    const decided = await ask();
    for (const owner of ['acme', 'evil']) expect(codeOf(decided(calledBy(owner)))).toBe('POLICY_SHARED_SIGNER');
  });

  test.each(SIGNER_ALONE)('by %s it is believed in its own repository', async (_, ask) => {
    expect(codeOf((await ask())(calledBy('acme', 'tools')))).toBe('believed');
    // GitHub compares names without case.
    expect(codeOf((await ask())(calledBy('Acme', 'TOOLS')))).toBe('believed');
  });

  test.each([
    ['repository', 'repository: acme/widget'],
    ['repository of any name', 'repository: acme/*'],
    ['repository-id', 'repository-id: "4711"'],
    ['owner', 'owner: acme'],
    ['owner-id', 'owner-id: "42"'],
  ])('with its %s, the right caller is believed and another one is not', async (clause, text) => {
    for (const who of [`identity: "${SIGNER}"`, `signer: "${SIGNER}"`, `identity-regexp: 'https://github\\.com/acme/.*'`]) {
      const decided = await byPolicy(`{ci: github, ${who}, ${text}}`);
      expect(codeOf(decided(calledBy('acme')))).toBe('believed');
      expect(codeOf(decided(calledBy('evil')))).toBe(`POLICY_${clause.split(' ')[0]?.toUpperCase().replace('-', '_')}_MISMATCH`);
    }
  });

  test('any caller is believed where that is said in so many words', async () => {
    for (const decided of [
      await byOptions({ certificateIdentity: SIGNER, certificateOidcIssuer: issuer, anyCaller: true }),
      await byOptions({ ci: 'github', signer: SIGNER, anyCaller: true }),
      await byPolicy(`{ci: github, signer: "${SIGNER}", any-caller: true}`),
      await byPolicy(`{ci: github, identity-regexp: 'https://github\\.com/acme/.*', any-caller: true}`),
    ])
      for (const identity of [calledBy('acme'), calledBy('evil'), withoutSource(calledBy('evil'))])
        expect(codeOf(decided(identity))).toBe('believed');
  });

  test('a pattern without a literal owner is nobody who was asked for', async () => {
    // On an installation of one's own such patterns are allowed.
    const own = { ...includedBy('evil'), issuer: 'https://git.acme.example' };
    for (const repository of ['"**"', '"*/widget"', '"https://*/acme/widget"', '"ev*/widget"'])
      expect(
        codeOf((await byPolicy(`{ci: gitlab, issuer: "${own.issuer}", identity: "${PIPELINE}", repository: ${repository}}`))(own)),
      ).toMatch(/^POLICY_(SHARED_SIGNER|REPOSITORY_MISMATCH)$/);
  });

  test('the default of the short form stays: without a signer, the workflow that was started', async () => {
    const decided = await byOptions({ ci: 'github', repository: 'acme/widget' });
    expect(codeOf(decided(IDENTITIES.github))).toBe('believed');
    expect(codeOf(decided(calledBy('acme')))).toBe('POLICY_SIGNER_MISMATCH');
  });

  test('a pipeline file that other projects of GitLab include', async () => {
    const options = { certificateIdentity: PIPELINE, certificateOidcIssuer: 'https://gitlab.com' };
    expect(codeOf((await byOptions(options))(includedBy('evil')))).toBe('POLICY_SHARED_SIGNER');
    const asked = await byOptions({ ...options, repository: 'https://gitlab.com/acme/widget' });
    expect([codeOf(asked(includedBy('acme'))), codeOf(asked(includedBy('evil')))]).toEqual(['believed', 'POLICY_REPOSITORY_MISMATCH']);
  });

  test('a workflow of a private installation whose CI nobody named', async () => {
    const own = (source: string): CertificateIdentity => ({
      ...calledBy('acme'),
      issuer: 'https://ghe.acme.example/_services/token',
      san: 'https://ghe.acme.example/acme/tools/.github/workflows/sign.yml@refs/heads/main',
      extensions: { 'source-repository-uri': source },
    });
    const identity = own('https://ghe.acme.example/evil/widget');
    const decided = await byOptions({ certificateIdentity: identity.san, certificateOidcIssuer: identity.issuer });
    expect(codeOf(decided(identity))).toBe('POLICY_SHARED_SIGNER');
    expect(codeOf(decided(own('https://ghe.acme.example/acme/tools')))).toBe('believed');
  });

  test('a certificate before spring 2023', async () => {
    const decided = await byOptions({ certificateIdentity: SIGNER, certificateOidcIssuer: issuer });
    expect(codeOf(decided(beforeSpring2023(calledBy('evil'), 'evil/widget')))).toBe('POLICY_SHARED_SIGNER');
    expect(codeOf(decided(beforeSpring2023(calledBy('acme'), 'acme/tools')))).toBe('believed');
    const asked = await byOptions({
      certificateIdentity: SIGNER,
      certificateOidcIssuer: issuer,
      repository: 'https://github.com/acme/widget',
    });
    expect(codeOf(asked(beforeSpring2023(calledBy('acme'), 'acme/widget')))).toBe('believed');
    expect(codeOf(asked(beforeSpring2023(calledBy('evil'), 'evil/widget')))).toBe('POLICY_REPOSITORY_MISMATCH');
  });
});

describe('a workflow whose certificate names no source repository', () => {
  test('passes by its exact identity, with a warning', async () => {
    for (const decided of [
      await byOptions({ certificateIdentity: SIGNER, certificateOidcIssuer: issuer }),
      await byPolicy(`{ci: github, identity: "${SIGNER}"}`),
    ]) {
      const decision = decided(withoutSource(calledBy('evil')));
      expect(codeOf(decision)).toBe('believed');
      expect(decision.warnings).toEqual([
        { code: 'POLICY_SHARED_SIGNER', message: expect.stringContaining('does not say for which repository') },
      ]);
    }
    const own = (await byOptions({ certificateIdentity: SIGNER, certificateOidcIssuer: issuer }))(calledBy('acme', 'tools'));
    expect(own.warnings).toBeUndefined();
  });

  test.each(SIGNER_ALONE.filter(([name]) => /pattern|short form|signer/.test(name)))('is refused by %s', async (_, ask) => {
    expect(codeOf((await ask())(withoutSource(calledBy('acme'))))).toBe('POLICY_SHARED_SIGNER');
  });
});

describe('the rule does not apply to', () => {
  test.each([
    [
      'an email',
      { ...IDENTITIES.github, san: 'me@acme.example', sanType: 'email' as const, issuer: 'https://accounts.google.com', extensions: {} },
    ],
    ['a service account', { ...IDENTITIES.github, san: 'spiffe://acme//x/y', issuer: 'https://spiffe.acme.example', extensions: {} }],
    ['CircleCI', IDENTITIES.circleci],
    ['Buildkite', IDENTITIES.buildkite],
    ['Jenkins', { ...IDENTITIES.jenkins, san: 'https://jenkins.acme.example//job/widget/' }],
  ])('%s', async (_, identity: CertificateIdentity) => {
    const decision = (await byOptions({ certificateIdentity: identity.san, certificateOidcIssuer: identity.issuer }))(identity);
    expect(codeOf(decision)).toBe('believed');
    expect(decision.warnings).toBeUndefined();
  });
});

describe('the refusal', () => {
  const problemOf = (decision: ReturnType<typeof decideSigner>) => decision.outcome.problem;

  test('says for whom the certificate was issued, and what to write without that', async () => {
    const decided = await byOptions({ certificateIdentity: SIGNER, certificateOidcIssuer: issuer });
    const problem = problemOf(decided(calledBy('evil')));
    expect(problem?.message).toContain('This certificate was issued for https://github.com/evil/widget.');
    expect(problem?.hint).toContain('--ci github --repository OWNER/NAME.');
    expect(problem?.hint).toContain('--any-caller');
    expect(problem?.hint).not.toContain('evil');
  });

  test('names the entry of a policy', async () => {
    const problem = problemOf((await byPolicy(`{name: ours, ci: github, signer: "${SIGNER}"}`))(calledBy('evil')));
    expect(problem?.hint).toBe(
      'Name the repository that you expect: repository: OWNER/NAME in the trust entry ours (policy.yml:3:5). Or accept whoever calls this workflow: any-caller: true.',
    );
  });
});
