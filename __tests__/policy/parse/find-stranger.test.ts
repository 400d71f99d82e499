import { describe, expect, test } from '@jest/globals';
import { findStranger } from '../../../src/policy/parse/find-stranger.ts';
import { compileNamePattern } from '../../../src/policy/parse/name-pattern.ts';

const GITHUB = 'https://token.actions.githubusercontent.com';
/** As many owners as a list can have, each as long as GitHub allows. */
const MANY = Array.from({ length: 32 }, (_, index) => `${String.fromCharCode(97 + (index % 26))}${index}`.padEnd(39, '-acme'));
const strangerOf = async (issuer: string, text: string) => findStranger(issuer, await compileNamePattern(text));

describe('a pattern that means everybody is recognized by a name of nobody that it accepts', () => {
  test.each([
    [GITHUB, '.*'],
    [GITHUB, '.+'],
    [GITHUB, '^.*$'],
    [GITHUB, '[^ ]+'],
    [GITHUB, 'https://github\\.com/.*'],
    [GITHUB, 'https://github.com/.+'],
    [GITHUB, '(?i)HTTPS://GITHUB\\.COM/.*'],
    [GITHUB, 'https?://.*'],
    [GITHUB, 'https://github\\.com/[^/]+/[^/]+/\\.github/workflows/release\\.yml@refs/heads/main'],
    [GITHUB, 'https://github\\.com/\\S+/widget/\\.github/workflows/release\\.yml@.*'],
    [GITHUB, 'https://github\\.com/(acme/)?.*'],
    [GITHUB, 'https://github\\.com/(acme/|).*'],
    [GITHUB, 'https://github\\.com/(acme|.*)/widget/.*'],
    [GITHUB, 'https://github\\.com/acme.*'],
    [GITHUB, 'https://github\\.com/acme-?[a-z]*/.*'],
    [GITHUB, 'https://github\\.com/.*acme/.*'],
    [GITHUB, 'https://github\\.com/[a-z]{4}/.*'],
    [GITHUB, 'https://github\\.com/[A-Z][a-z]{3,}/.*'],
    [GITHUB, '.*acme/widget.*'],
    [GITHUB, '.*/acme/widget/\\.github/workflows/.*'],
    [GITHUB, 'x|https://github\\.com/.*'],
    [GITHUB, '(?:https://github\\.com/acme/.*|https://.*)'],
    [GITHUB, '.*@refs/tags/v1'],
    [GITHUB, '(?s).*'],
    [GITHUB, 'https://github\\.com/(a|b)*(c|d)*(e|f){9}/.*'],
    [GITHUB, 'https://github\\.com/acme-[0-9]{2}/.*'],
    [GITHUB, 'https://github\\.com/x{1000}/.*|https://github\\.com/.*'],
    [GITHUB, 'https://github\\.com/[^/]*a[^/]{12}/.*'],
    [GITHUB, 'https://github\\.com/([^/]*a[^/]{12}|acme)/.*'],
    [GITHUB, `https://github\\.com/(${MANY.join('|')}|[^/]{9}[^/]+)/.*`],
    ['https://gitlab.com', 'https://gitlab\\.com/.*//\\.gitlab-ci\\.yml@refs/heads/main'],
    ['https://gitlab.com', 'https://gitlab\\.com/acme.*//\\.gitlab-ci\\.yml@.*'],
    ['https://agent.buildkite.com', 'https://buildkite\\.com/[^/]+/widget'],
    ['https://oidc.circleci.com', 'https://circleci\\.com/api/v2/projects/.*/pipeline-definitions/.*'],
    ['https://oidc.codefresh.io', 'https://g\\.codefresh\\.io/.*/release:.*'],
    ['https://issuer.enforce.dev', 'https://issuer\\.enforce\\.dev/.*'],
    ['https://issuer.hello.coop', '.*'],
    ['https://accounts.google.com', '.*@.*'],
    ['https://accounts.google.com', '.*@gmail\\.com'],
    ['https://accounts.google.com', '.*acme\\.example'],
    ['https://accounts.google.com', '.*@.*acme\\.example'],
    ['https://accounts.google.com', '[^@]+@[a-z-]*acme\\.co\\.uk'],
    ['https://github.com/login/oauth', '\\w+@.+-?acme\\.(example|org)'],
    ['https://accounts.google.com', '[a-z]+@[a-z]+\\.(com|org)'],
    ['https://github.com/login/oauth', '.+@.+'],
    ['https://accounts.google.com', '.*\\.gserviceaccount\\.com'],
  ])('%s: %s', async (issuer, text) => {
    const stranger = await strangerOf(issuer, text);
    expect(stranger).toBeDefined();
    expect((await compileNamePattern(text)).matches(stranger ?? '')).toBe(true);
  });
});

test('the name that is shown is recognized as that of nobody', async () => {
  expect(await strangerOf(GITHUB, 'https://github\\.com/.*')).toBe('https://github.com/nobody/');
  expect(await strangerOf(GITHUB, 'https://github\\.com/acme.*')).toBe('https://github.com/acme-nobody/');
  expect(await strangerOf(GITHUB, 'https://github\\.com/[a-z]{4}/.*')).toMatch(/^https:\/\/github\.com\/[a-z]{4}\/$/);
});

describe('a pattern that spells out whom it means passes', () => {
  test.each([
    [GITHUB, 'https://github\\.com/acme/.*'],
    [GITHUB, 'https://github.com/acme/.*'],
    [GITHUB, '(?i)https://github\\.com/acme-corporation/.*'],
    [GITHUB, 'https://github\\.com/(acme|acme-labs)/[^/]+/\\.github/workflows/.*@refs/tags/v.*'],
    [GITHUB, 'https://github\\.com/(?:acme/widget|other/thing)/.*'],
    [GITHUB, 'https://github\\.com/[Aa]cme/.*'],
    [GITHUB, 'https://github\\.com/acme-[0-9]/.*'],
    [GITHUB, 'https://github\\.com/acme/widget/\\.github/workflows/release\\.yml@refs/tags/v[0-9]+\\.[0-9]+\\.[0-9]+'],
    [GITHUB, `https://github\\.com/(${MANY.join('|')})/.*`],
    [GITHUB, 'acme/widget'],
    [GITHUB, '(https://github\\.com/acme/.*)?'],
    ['https://gitlab.com', 'https://gitlab\\.com/acme/.*'],
    ['https://agent.buildkite.com', 'https://buildkite\\.com/acme/.*'],
    ['https://oidc.codefresh.io', 'https://g\\.codefresh\\.io/acme/.*'],
    ['https://oidc.circleci.com', 'https://circleci\\.com/api/v2/projects/9d1e-33/.*'],
    ['https://accounts.google.com', '.*@acme\\.example'],
    ['https://accounts.google.com', '.*@.*\\.acme\\.example'],
    ['https://accounts.google.com', '(me|you)@gmail\\.com'],
    ['https://accounts.google.com', '.*@(.*\\.)?acme\\.example'],
    ['https://accounts.google.com', '.*@acme\\.co\\.uk'],
    ['https://accounts.google.com', '.*@[a-z-]+\\.acme\\.example'],
    ['https://accounts.google.com', '.*@(acme\\.example|acme\\.org)'],
    ['https://accounts.google.com', 'build-.*@acme\\.iam\\.gserviceaccount\\.com'],
  ])('%s: %s', async (issuer, text) => {
    expect(await strangerOf(issuer, text)).toBeUndefined();
  });
});

// Searched naively, each of these takes minutes.
test.each([
  ['(a|b|c|d|e)*x(y|z)*', false],
  ['https://github\\.com/(a|b)*(c|d)*(e|f){9}/.*', true],
  ['https://github\\.com/[a-z]{39}[0-9]{39}/x', true],
  ['(.*){20}', true],
  ['.{900}', true],
  ['https://github\\.com/.{0,1000}/.*', true],
  ['https://github\\.com/[^/]*a[^/]{500}/.*', true],
])('a pattern with many ways through it is answered: %s', async (text, isOpen) => {
  expect((await strangerOf(GITHUB, text)) !== undefined).toBe(isOpen);
});
