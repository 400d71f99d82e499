import { expect, test } from '@jest/globals';
import { detectCi, listDetected } from '../../src/identity/detect.ts';

test.each([
  [{ GITHUB_ACTIONS: 'true' }, 'github'],
  [{ GITLAB_CI: 'true' }, 'gitlab'],
  [{ CIRCLECI: 'true' }, 'circleci'],
  [{ BUILDKITE: 'true' }, 'buildkite'],
  [{ JENKINS_URL: 'https://j.example/', BUILD_ID: '7' }, 'jenkins'],
  // Set by hand, to trigger a Jenkins.
  [{ JENKINS_URL: 'https://j.example/' }, undefined],
  // gitlab-ci-local says false.
  [{ GITLAB_CI: 'false' }, undefined],
  [{ GITHUB_ACTIONS: '' }, undefined],
  [{ CI: 'true' }, undefined],
  [{}, undefined],
  // A runner that was started by Jenkins, or a job that has Jenkins' variables for its own ends.
  [{ GITHUB_ACTIONS: 'true', JENKINS_URL: 'https://j.example/', BUILD_ID: '7' }, 'github'],
])('%p is %s', (env, id) => {
  expect(detectCi(env)?.id).toBe(id);
});

test('of two runners nobody can tell the inner one', () => {
  const env = { GITHUB_ACTIONS: 'true', BUILDKITE: 'true' };
  expect(() => detectCi(env)).toThrow(
    expect.objectContaining({ code: 'IDENTITY_CI_AMBIGUOUS', hint: expect.stringContaining('--ci github or --ci buildkite') }),
  );
  expect(listDetected(env).map(({ id }) => id)).toEqual(['github', 'buildkite']);
});
