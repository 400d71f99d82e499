import { expect, test } from '@jest/globals';
import { readProvenFacts } from '../../../src/identity/claims/proven-facts.ts';
import { readExtension } from '../../../src/identity/claims/read-extension.ts';

const san = 'https://github.com/acme/widget/.github/workflows/release.yml@refs/tags/v1';
const issuer = 'https://token.actions.githubusercontent.com';
/** What Fulcio wrote for a job on GitHub before spring 2023. */
const old = {
  issuer,
  'github-workflow-trigger': 'push',
  'github-workflow-sha': 'c0ffee'.repeat(7).slice(0, 40),
  'github-workflow-name': 'Release',
  'github-workflow-repository': 'acme/widget',
  'github-workflow-ref': 'refs/tags/v1',
};

test('a certificate that has the old extensions alone proves what they say', () => {
  expect(readProvenFacts({ san, issuer, extensions: old }, 'github')).toEqual({
    repository: 'https://github.com/acme/widget',
    owner: 'https://github.com/acme',
    ref: 'refs/tags/v1',
    commit: old['github-workflow-sha'],
    trigger: 'push',
    signer: san,
  });
});

test.each(['source-repository-uri', 'source-repository-ref', 'source-repository-digest', 'build-trigger', 'runner-environment'])(
  'next to %s they are never read, so that one certificate does not give two answers',
  (name) => {
    const extensions = { ...old, [name]: 'new' };
    for (const [asked, expected] of [
      [name, 'new'],
      ['source-repository-owner-uri', undefined],
    ] as const)
      expect(readExtension({ san, extensions }, asked)).toBe(expected);
  },
);

test('the subject of the token and the issuer say nothing about the build', () => {
  const extensions = { ...old, 'issuer-v2': issuer, 'token-subject': 'repo:acme/widget:ref:refs/tags/v1' };
  expect(readExtension({ san, extensions }, 'source-repository-uri')).toBe('https://github.com/acme/widget');
});

test.each([
  [
    'the host of a GitHub of one’s own is in the name',
    'https://ghe.acme.example/acme/widget/.github/workflows/x.yml@refs/heads/main',
    'https://ghe.acme.example/acme/widget',
  ],
  ['a name that is no workflow', 'https://example.com/acme', undefined],
  ['an email', 'me@acme.example', undefined],
])('%s', (_, name, expected) => {
  expect(readExtension({ san: name, extensions: old }, 'source-repository-uri')).toBe(expected);
});
