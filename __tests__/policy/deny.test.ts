import { expect, test } from '@jest/globals';
import { findDeniedBundle } from '../../src/policy/deny.ts';
import type { CiId } from '../../src/results/build-facts.ts';
import { IDENTITIES } from './identities.ts';
import { readPolicy } from './read-policy.ts';

const SIGNED = new Date('2026-02-01T12:00:00Z');
const LOG = { log: 'https://rekor.sigstore.dev', index: 4711n, kind: 'dsse', version: '0.0.1' };

const isDenied = async (denial: string, name: keyof typeof IDENTITIES = 'github') => {
  const { deny, told } = await readPolicy(`version: 1\ndeny:\n  - ${denial}\n`);
  expect(told).toEqual([]);
  const ci: CiId = name === 'circleci-organization' ? 'circleci' : name;
  const times = [{ time: SIGNED, source: 'log' as const, authority: LOG.log }];
  const signer = { kind: 'certificate' as const, identity: IDENTITIES[name] };
  return findDeniedBundle(deny, { signer, entries: [LOG], times }, ci) !== undefined;
};

const RUN = 'https://github.com/acme/widget/actions/runs/77';
test.each<[string, string, keyof typeof IDENTITIES]>([
  ['a run with its attempt', `run: ${RUN}/attempts/1`, 'github'],
  ['a run means each of its attempts', `run: ${RUN}`, 'github'],
  ['a run that ends with a slash', `run: ${RUN}/`, 'github'],
  ['a run in other letters', 'run: https://github.com/Acme/Widget/actions/runs/77', 'github'],
  ['a run with globs', 'run: https://github.com/acme/*/actions/runs/**', 'github'],
  ['a job of CircleCI, as its certificate has it', 'run: https://app.circleci.com//workflow/5e6f/job/7a8b', 'circleci'],
  ['a job of CircleCI, as people write it', 'run: https://app.circleci.com/workflow/5e6f/job/7a8b', 'circleci'],
  ['a workflow of CircleCI', 'run: https://app.circleci.com/workflow/5e6f', 'circleci'],
  ['a build of Buildkite', 'run: https://buildkite.com/acme/widget/builds/3', 'buildkite'],
  ['an identity', `identity: ${IDENTITIES.github.san}`, 'github'],
  ['an identity in other letters', `identity: ${IDENTITIES.github.san.toUpperCase()}`, 'github'],
  ['an identity that is percent-encoded', `identity: ${IDENTITIES.github.san.replace('acme', '%61cme')}`, 'github'],
  ['an identity with globs', 'identity: https://github.com/Acme/**', 'github'],
  ['an issuer that ends with a slash', 'issuer: https://token.actions.githubusercontent.com/', 'github'],
  ['a log that ends with a slash', 'log: https://Rekor.sigstore.dev/', 'github'],
  ['a log by its name', 'log: rekor.sigstore.dev', 'github'],
  ['an entry', '{log: https://rekor.sigstore.dev, log-index: 4711}', 'github'],
  ['the end of a time, in another zone', '{until: 2026-02-01T13:00:00+01:00}', 'github'],
  ['a time in another zone', '{from: 2026-02-01T13:00:00+01:00, until: 2026-02-01T13:00:00+01:00}', 'github'],
])('denies %s', async (_, denial, name) => {
  expect(await isDenied(denial, name)).toBe(true);
});

test.each<[string, string]>([
  ['a run whose number only begins alike', 'run: https://github.com/acme/widget/actions/runs/7'],
  ['another run', 'run: https://github.com/acme/widget/actions/runs/78'],
  ['a repository that only begins alike', 'run: https://github.com/acme/wid'],
  ['another identity', 'identity: https://github.com/acme/widget'],
  ['another entry', '{log: https://rekor.sigstore.dev, log-index: 4712}'],
  ['another log', '{log: https://log.example, log-index: 4711}'],
  ['a second before', '{until: 2026-02-01T12:59:59+01:00}'],
])('does not deny %s', async (_, denial) => {
  expect(await isDenied(denial)).toBe(false);
});
