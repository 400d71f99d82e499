import { expect, test } from '@jest/globals';
import { decideSigner } from '../../src/policy/decide-signer.ts';
import { normalizeRun } from '../../src/policy/parse/denied-names.ts';
import { readFullName } from '../../src/policy/parse/file-uri.ts';
import { indexTrust } from '../../src/policy/trust-index.ts';
import { IDENTITIES } from './identities.ts';
import { readPolicy } from './read-policy.ts';

/** Characters of which the square takes hours. */
const MANY = 2_000_000;
const slashes = '/'.repeat(MANY);

test('a certificate with a name of millions of slashes is compared in one pass', async () => {
  const { trust } = await readPolicy(
    'version: 1\ntrust:\n  - ci: jenkins\n    issuer: https://jenkins.acme.example/oidc\n    job: https://jenkins.acme.example/job/widget\n',
  );
  const san = `https://jenkins.acme.example/job/widget${slashes}x`;
  const { outcome } = decideSigner(indexTrust(trust), { ...IDENTITIES.jenkins, san }, trust);
  expect(outcome.problem?.code).toMatch(/^POLICY_/);
});

test.each([
  ['https://ci.example/job/a/job/b/7/console', 'ci.example/job/a/job/b/7'],
  ['https://ci.example/job/a/job/b', 'ci.example/job/a/job/b'],
  ['https://ci.example/job/job/x', 'ci.example/job/job/x'],
  ['https://ci.example/job/a/configure', 'ci.example/job/a/configure'],
  ['https://ci.example/j/job/a/ws/job/b/2', 'ci.example/j/job/a/ws/job/b/2'],
  ['https://ci.example/view/all/job/a/3', 'ci.example/job/a/3'],
  ['https://ci.example/blue/organizations/jenkins/team%2Fa/detail/main/3/pipeline', 'ci.example/job/team/job/a/job/main/3'],
  ['https://ci.example/blue/organizations/jenkins/a/detail/a/3', 'ci.example/job/a/3'],
  ['https://ci.example/blue/organizations/jenkins/a/detail/b/1/detail/c/2', 'ci.example/job/a/job/detail/job/b/job/1/job/c/2'],
])('the run of %s', (page, run) => {
  expect(normalizeRun(page)).toBe(run);
});

test.each([
  ['/job/a', '/ws'],
  ['/blue/organizations/x', '/detail'],
  ['/detail/a/b', ''],
  ['/actions/runs', ''],
  ['/jobs', '/-'],
  ['/view/a', ''],
])('a page with many %s is read in one pass', (part, end) => {
  expect(normalizeRun(`https://ci.example${part.repeat(200_000)}${end}`)).toMatch(/^ci\.example/);
});

test.each([
  ['acme/widget/.github/workflows/a.yml', { host: undefined, name: 'acme/widget/.github/workflows/a.yml' }],
  ['ghe.example/acme/widget/.github/workflows/a.yml', { host: 'ghe.example', name: 'acme/widget/.github/workflows/a.yml' }],
  ['gitlab.example/group/project//ci.yml', { host: 'gitlab.example', name: 'group/project//ci.yml' }],
  ['my.group/project//ci.yml', { host: undefined, name: 'my.group/project//ci.yml' }],
  ['*.example/acme/widget/.github/workflows/a.yml', undefined],
  ['.github/workflows/a.yml', undefined],
  [`${'.'.repeat(MANY)}/x`, undefined],
  [`a/b/${'c/'.repeat(MANY / 2)}`, undefined],
])('a file with its repository, %#', (text, expected) => {
  expect(readFullName(text)).toEqual(expected);
});
