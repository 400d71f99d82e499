import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { draftPolicy } from '../../../src/policy/authoring/draft-policy.ts';
import { decideSigner } from '../../../src/policy/decide-signer.ts';
import { indexTrust } from '../../../src/policy/trust-index.ts';
import type { CertificateIdentity } from '../../../src/x509/certificate.ts';
import { checkProperty } from '../../support/check-property.ts';
import { readPolicy } from '../read-policy.ts';

/** What an identity is made of. Those of `drafted` a policy asks for, those of `passing` change from run to run. */
interface Platform {
  drafted: readonly string[];
  passing: readonly string[];
  write(part: (name: string) => string): { san: string; issuer: string; extensions: Record<string, string> };
}

const forge = (host: string, separator: '/' | '//', issuer: string): Platform => ({
  drafted: ['owner', 'name', 'owner-id', 'name-id', 'workflow', 'ref', 'environment'],
  passing: ['commit', 'run', 'trigger', 'visibility', 'runner', 'subject'],
  write(part) {
    const repository = `${host}/${part('owner')}/${part('name')}`;
    const workflow = `${repository}${separator}.ci/${part('workflow')}.yml@refs/heads/${part('ref')}`;
    return {
      san: workflow,
      issuer,
      extensions: {
        'build-signer-uri': workflow,
        'build-signer-digest': part('commit'),
        'runner-environment': part('runner'),
        'source-repository-uri': repository,
        'source-repository-digest': part('commit'),
        'source-repository-ref': `refs/heads/${part('ref')}`,
        'source-repository-identifier': part('name-id'),
        'source-repository-owner-uri': `${host}/${part('owner')}`,
        'source-repository-owner-identifier': part('owner-id'),
        'build-config-uri': workflow,
        'build-config-digest': part('commit'),
        'build-trigger': part('trigger'),
        'run-invocation-uri': `${repository}/runs/${part('run')}`,
        'source-repository-visibility-at-signing': part('visibility'),
        'deployment-environment': part('environment'),
        'token-subject': part('subject'),
      },
    };
  },
});

const PLATFORMS: Readonly<Record<string, Platform>> = {
  GitHub: forge('https://github.com', '/', 'https://token.actions.githubusercontent.com'),
  GitLab: forge('https://gitlab.com', '//', 'https://gitlab.com'),
  'a GitLab of one’s own': forge('https://git.acme.example', '//', 'https://git.acme.example'),
  'a reusable workflow': {
    ...forge('https://github.com', '/', 'https://token.actions.githubusercontent.com'),
    drafted: ['owner', 'name', 'owner-id', 'name-id', 'workflow', 'ref', 'environment', 'signer'],
    write(part) {
      const caller = PLATFORMS.GitHub?.write(part) ?? { san: '', issuer: '', extensions: {} };
      return { ...caller, san: `https://github.com/tools/${part('signer')}/.github/workflows/sign.yml@refs/heads/main` };
    },
  },
  CircleCI: {
    drafted: ['project', 'definition', 'owner', 'name', 'ref'],
    passing: ['run', 'subject'],
    write: (part) => ({
      san: `https://circleci.com/api/v2/projects/${part('project')}/pipeline-definitions/${part('definition')}`,
      issuer: 'https://oidc.circleci.com',
      extensions: {
        'source-repository-uri': `github.com/${part('owner')}/${part('name')}`,
        'source-repository-ref': `refs/heads/${part('ref')}`,
        'run-invocation-uri': `https://app.circleci.com//workflow/${part('run')}`,
        'token-subject': part('subject'),
      },
    }),
  },
  Buildkite: {
    drafted: ['owner', 'name'],
    passing: ['commit', 'run', 'trigger', 'subject'],
    write: (part) => ({
      san: `https://buildkite.com/${part('owner')}/${part('name')}`,
      issuer: 'https://agent.buildkite.com',
      extensions: {
        'source-repository-digest': part('commit'),
        'build-trigger': part('trigger'),
        'run-invocation-uri': `https://buildkite.com/builds/${part('run')}`,
        'token-subject': part('subject'),
      },
    }),
  },
  Jenkins: {
    drafted: ['host', 'name', 'ref'],
    passing: ['run'],
    write: (part) => ({
      san: `https://${part('host')}.example/job/${part('name')}/job/${part('ref')}/`,
      issuer: `https://${part('host')}.example/oidc`,
      extensions: { 'run-invocation-uri': part('run') },
    }),
  },
  'an email address': {
    drafted: ['name', 'host'],
    passing: [],
    write: (part) => ({ san: `${part('name')}@${part('host')}.example`, issuer: 'https://accounts.google.com', extensions: {} }),
  },
};

/** As owners, repositories and files are called, with what YAML reads as something else than text. */
const NAME = fc
  .oneof(
    fc.string({ unit: fc.constantFrom('a', 'B', '0', '9', '-', '_', '.', 'ü'), minLength: 1, maxLength: 8 }),
    fc.constantFrom('true', 'null', '0x1F', '1e3', '007', 'no', '~', '2026-01-01', '12:30', "it's", '"', '&a', '!!int', '{}', '-'),
  )
  .filter((word) => !/^\.+$|\.git$/.test(word));
/** As branches and environments can be called. */
const TEXT = fc.oneof(NAME, fc.constantFrom('a: b', '# c', '- x', 'a #b', ' a', '[a, b]', '\u202e', '%', '|', '> b'));
const DIGITS = fc.nat(99_999).map(String);
const partOf = (name: string) => (name.endsWith('-id') ? DIGITS : ['ref', 'environment', 'subject', 'run'].includes(name) ? TEXT : NAME);

const identityOf = ({ write }: Platform, parts: Readonly<Record<string, string>>): CertificateIdentity => ({
  sanType: 'uri',
  serial: '01',
  notBefore: new Date(0),
  notAfter: new Date(600_000),
  ...write((name) => parts[name] ?? (name.endsWith('-id') ? '4711' : name)),
});

async function decideByDraft(drafted: CertificateIdentity): Promise<(identity: CertificateIdentity) => boolean> {
  const { trust, told } = await readPolicy(draftPolicy([{ identity: drafted }]));
  expect(told).toEqual([]);
  return (identity) => decideSigner(indexTrust(trust), identity, trust).outcome.satisfied;
}

test.each(Object.entries(PLATFORMS))(
  '%s: a policy accepts the identity that it was drafted from, in each of its runs, and refuses it with any part changed',
  (_, platform) => {
    const parts = Object.fromEntries([...platform.drafted, ...platform.passing].map((name) => [name, partOf(name)]));
    return checkProperty(
      fc.asyncProperty(fc.record(parts), fc.record(parts), async (own, other) => {
        const accepts = await decideByDraft(identityOf(platform, own));
        expect(accepts(identityOf(platform, own))).toBe(true);
        for (const [name, value] of Object.entries(other)) {
          const isSame = value === own[name] || platform.passing.includes(name);
          expect([name, accepts(identityOf(platform, { ...own, [name]: value }))]).toEqual([name, isSame]);
        }
      }),
      60,
    );
  },
);

test('an identity of another issuer is refused', () =>
  checkProperty(
    fc.asyncProperty(fc.constantFrom(...Object.keys(PLATFORMS)), fc.constantFrom(...Object.keys(PLATFORMS)), async (one, other) => {
      const [drafted, { issuer }] = [identityOf(PLATFORMS[one] as Platform, {}), identityOf(PLATFORMS[other] as Platform, {})];
      const accepts = await decideByDraft(drafted);
      expect(accepts({ ...drafted, issuer })).toBe(issuer === drafted.issuer);
    }),
    60,
  ));

test('a policy for a certificate before spring 2023 names what its extensions say, and accepts it', async () => {
  const san = 'https://github.com/acme/widget/.github/workflows/release.yml@refs/tags/v1';
  const old = (repository: string, ref: string): CertificateIdentity => ({
    san,
    sanType: 'uri',
    issuer: 'https://token.actions.githubusercontent.com',
    extensions: {
      'github-workflow-trigger': 'push',
      'github-workflow-sha': 'c0ffee'.repeat(7).slice(0, 40),
      'github-workflow-name': 'Release',
      'github-workflow-repository': repository,
      'github-workflow-ref': ref,
    },
    serial: '01',
    notBefore: new Date(0),
    notAfter: new Date(600_000),
  });
  const drafted = old('acme/widget', 'refs/tags/v1');
  const text = draftPolicy([{ identity: drafted }]);
  expect(text).toContain('repository: https://github.com/acme/widget\n');
  expect(text).toContain('ref: refs/tags/v1 ');
  const accepts = await decideByDraft(drafted);
  expect([drafted, old('evil/widget', 'refs/tags/v1'), old('acme/widget', 'refs/tags/v2')].map(accepts)).toEqual([true, false, false]);
});
