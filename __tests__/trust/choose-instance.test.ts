import { expect, test } from '@jest/globals';
import { chooseInstance, type JobFacts } from '../../src/trust/choose-instance.ts';

test.each<[JobFacts, string]>([
  [{}, 'public-good'],
  [{ ci: 'github', visibility: 'public' }, 'public-good'],
  [{ ci: 'github', visibility: 'private' }, 'github'],
  [{ ci: 'github', visibility: 'internal' }, 'github'],
  [{ ci: 'github' }, 'github'],
  [{ ci: 'gitlab', visibility: 'private' }, 'public-good'],
  [{ ci: 'circleci' }, 'public-good'],
  [{ ci: 'buildkite', selfManaged: true }, 'public-good'],
])('%j is signed at %s', (facts, instance) => {
  expect(chooseInstance(facts)).toBe(instance);
});

test.each<JobFacts>([{ ci: 'jenkins' }, { ci: 'gitlab', selfManaged: true }, { ci: 'github', visibility: 'public', selfManaged: true }])(
  '%j needs an instance of its own',
  (facts) => {
    expect(() => chooseInstance(facts)).toThrow(expect.objectContaining({ code: 'INPUT_INSTANCE_NEEDED', exitCode: 2 }));
  },
);
