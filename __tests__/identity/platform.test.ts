import { expect, test } from '@jest/globals';
import { ciOfTokenIssuer, platformOf } from '../../src/identity/select.ts';
import { isProvenPublic, provenVisibility } from '../../src/identity/visibility.ts';
import type { CiId } from '../../src/results/build-facts.ts';
import { EXAMPLE_CLAIMS } from './example-claims.ts';

test.each([
  ['https://token.actions.githubusercontent.com', 'github'],
  ['https://token.actions.githubusercontent.com/acme-inc', 'github'],
  ['https://token.actions.githubusercontent.com/a/b', undefined],
  ['https://token.actions.githubusercontent.com.evil.example', undefined],
  ['https://token.actions.acme.ghe.com', 'github'],
  ['https://token.actions.a.b.ghe.com', undefined],
  ['https://git.acme.example:8443/_services/token', 'github'],
  ['http://git.acme.example/_services/token', undefined],
  ['https://git.acme.example/x/_services/token', undefined],
  ['https://gitlab.com', 'gitlab'],
  ['https://gitlab.com/', undefined],
  ['https://dev.gitlab.org', 'gitlab'],
  ['https://git.acme.example', undefined],
  ['https://oidc.circleci.com', 'circleci'],
  ['https://oidc.circleci.com/org/7e0d4a6e-2b16-4b2c-9a51-0a4b3a5c9d10', 'circleci'],
  ['https://oidc.circleci.com/org/a/b', undefined],
  ['https://agent.buildkite.com', 'buildkite'],
  ['https://jenkins.acme.example/oidc', undefined],
  ['', undefined],
])('the issuer %s is that of %s', (issuer, platform) => {
  expect(ciOfTokenIssuer(issuer)).toBe(platform);
});

test.each(Object.keys(EXAMPLE_CLAIMS) as CiId[])('a token of %s is known by its issuer, and under an unknown one by its shape', (id) => {
  expect(platformOf(EXAMPLE_CLAIMS[id])).toBe(id);
  expect(platformOf({ ...EXAMPLE_CLAIMS[id], iss: 'http://127.0.0.1:8900/x' })).toBe(id);
});

test('a known issuer outweighs the shape, and people are no CI whatever they claim', () => {
  expect(platformOf({ ...EXAMPLE_CLAIMS.github, iss: 'https://gitlab.com' })).toBe('gitlab');
  expect(platformOf({ ...EXAMPLE_CLAIMS.github, iss: 'https://accounts.google.com' })).toBeUndefined();
  expect(platformOf({ iss: 'https://idp.example', sub: 'dev', email: 'dev@acme.example' })).toBeUndefined();
  expect(platformOf({ ...EXAMPLE_CLAIMS.github, ...EXAMPLE_CLAIMS.gitlab, iss: 'https://idp.example' })).toBeUndefined();
});

test.each([
  ['github', { repository_visibility: 'public' }, 'public'],
  ['github', { repository_visibility: 'internal' }, 'internal'],
  ['github', { repository_visibility: 'Public' }, 'unknown'],
  ['github', { repository_visibility: undefined }, 'unknown'],
  ['gitlab', { project_visibility: 'private' }, 'private'],
  ['gitlab', { project_visibility: undefined, repository_visibility: 'public' }, 'unknown'],
  ['circleci', { repository_visibility: 'public', project_visibility: 'public' }, 'unknown'],
  ['jenkins', { project_visibility: 'public' }, 'unknown'],
  ['buildkite', { project_visibility: 'public' }, 'unknown'],
] as const)('%s with %p is %s', (id, changes, visibility) => {
  const claims = { ...EXAMPLE_CLAIMS[id], ...changes };
  expect(provenVisibility(claims, id)).toBe(visibility);
  expect(isProvenPublic(claims, id)).toBe(visibility === 'public');
  expect(isProvenPublic(claims, undefined)).toBe(false);
});
