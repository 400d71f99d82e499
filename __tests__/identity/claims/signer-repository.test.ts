import { describe, expect, test } from '@jest/globals';
import { guessForge, readCaller, readSignerRepository } from '../../../src/identity/claims/signer-repository.ts';
import type { CiId } from '../../../src/results/build-facts.ts';

const GITHUB = 'https://token.actions.githubusercontent.com';
const of = (san: string, issuer: string, source?: string) => ({
  san,
  issuer,
  sanType: san.includes('@') && !san.includes('://') ? ('email' as const) : ('uri' as const),
  extensions: source === undefined ? {} : { 'source-repository-uri': source },
});

describe('the repository of the signer', () => {
  test.each<[string, string, string | undefined, CiId | undefined]>([
    ['https://github.com/acme/widget/.github/workflows/x.yml@refs/heads/main', GITHUB, 'https://github.com/acme/widget', 'github'],
    ['https://github.com/acme/.github/.github/workflows/x.yml@refs/heads/main', GITHUB, 'https://github.com/acme/.github', 'github'],
    // A name that GitHub does not give today is no way around the rule.
    ['https://github.com/acme/widget/dynamic/x.yml@refs/heads/main', GITHUB, 'https://github.com/acme/widget', 'github'],
    ['https://gitlab.com/a/b/c//ci/x.yml@refs/heads/main', 'https://gitlab.com', 'https://gitlab.com/a/b/c', 'gitlab'],
    ['https://git.acme.example/a/b//x.yml@refs/heads/main', 'https://git.acme.example', 'https://git.acme.example/a/b', 'gitlab'],
    ['https://ghe.acme.example/a/b/.github/workflows/x.yml@1', 'https://ghe.acme.example/token', 'https://ghe.acme.example/a/b', 'github'],
    ['https://circleci.com/api/v2/projects/1/pipeline-definitions/2', 'https://oidc.circleci.com', undefined, 'circleci'],
    ['https://buildkite.com/acme/widget', 'https://agent.buildkite.com', undefined, 'buildkite'],
    ['https://jenkins.acme.example/job//x/', 'https://jenkins.acme.example/oidc', undefined, undefined],
    ['me@acme.example', 'https://accounts.google.com', undefined, undefined],
  ])('%s', (san, issuer, repository, forge) => {
    expect(readSignerRepository(of(san, issuer))).toBe(repository);
    expect(guessForge(of(san, issuer))).toBe(forge);
  });

  test('a user who says that the issuer is that of a Jenkins is believed', () => {
    expect(readSignerRepository(of('https://j.example/job//x@y', 'https://j.example'), 'jenkins')).toBeUndefined();
  });
});

test('case makes another repository on GitLab, but not on GitHub', () => {
  expect(readCaller(of('https://github.com/Acme/x/.github/workflows/a.yml@r', GITHUB, 'https://github.com/acme/X'))).toBeUndefined();
  expect(readCaller(of('https://gitlab.com/Acme/x//a.yml@r', 'https://gitlab.com', 'https://gitlab.com/acme/x'))).toMatchObject({
    source: 'https://gitlab.com/acme/x',
  });
});
