import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { readPage } from '../../../support/markdown.ts';
import { actTest, runWorkflow } from '../../support/act.ts';
import { stack } from '../../support/stack.ts';
import { ARTIFACT_ACTIONS, createStandIns } from '../../support/stand-in-actions.ts';
import { issuerOf } from '../../support/token.ts';

/** The workflows of the READMEs of the actions, as they stand there, but for the services that the local stack takes the place of. */
interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  jobs: Record<string, { steps: Step[] }>;
}

/** Of each target, what `make dist` leaves: it has a name of its own. */
const BUILD = (target: string) => ({
  run: `mkdir -p dist && echo built > "dist/app-${target}" && mkdir -p "$SHARED/dist" && cp dist/* "$SHARED/dist/"`,
});

const readWorkflow = (action: string): Workflow => {
  const [block] = readPage(`${action}/README.md`).blocks.filter(({ language }) => language === 'yaml');
  return parse(block?.text ?? '');
};

function toLocal({ uses = '', ...step }: Step, signing: Record<string, unknown>): Step {
  const [, action] = /^chopmark\/chopmark((?:\/\w+)?)@/.exec(uses) ?? [];
  if (action === undefined) return { ...(uses && { uses }), ...step };
  return { uses: `./chopmark${action}`, ...step, with: { ...step.with, ...(action === '/merge' ? { store: 'local' } : signing) } };
}

async function runReadme(action: string, { target = 'app', inputs = {} }: { target?: string; inputs?: Record<string, unknown> } = {}) {
  const { jobs } = readWorkflow(action);
  const uses = Object.values(jobs).flatMap(({ steps }) => steps.flatMap((step) => step.uses ?? []));
  const changed = Object.fromEntries(
    Object.entries(jobs).map(([name, job]) => [
      name,
      {
        ...job,
        steps: [
          // The actions themselves are in the repository of the test.
          ...(job.steps.some(({ uses: used = '' }) => used.startsWith('actions/checkout@'))
            ? []
            : [{ uses: 'actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd' }]),
          ...job.steps.map((step) => (step.run?.startsWith('make dist') ? BUILD(target) : toLocal(step, inputs))),
        ],
      },
    ]),
  );
  const pinned = uses.filter((used) => used.includes('-artifact@'));
  return runWorkflow(stringify({ on: 'push', jobs: changed }), { actions: createStandIns([...new Set(pinned)], ARTIFACT_ACTIONS) });
}

const instance = () => ({ instance: stack().ready.files.trustConfig });
const linesOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

actTest('sign: signs what was built, and the signatures outlive the job', async () => {
  const run = await runReadme('sign', { inputs: instance() });
  expect(`${run.exitCode} ${run.log}`).toMatch(/^0 /);
  expect(linesOf(run.read('artifacts/signatures/attestations.jsonl'))).toEqual([
    expect.objectContaining({ messageSignature: expect.anything() }),
  ]);
});

actTest('merge: joins what the jobs of a matrix attested, and fails where one is missing', async () => {
  const target = '$'.concat('{{ matrix.target }}');
  const run = await runReadme('merge', { target, inputs: { ...instance(), store: 'local' } });
  expect(`${run.exitCode} ${run.log}`).toMatch(/^0 /);
  expect(run.log).toContain('Joined 3 subjects in 3 bundles');
  const { jobs } = readWorkflow('merge');
  expect(jobs.merge?.steps.at(-1)?.with).toMatchObject({ 'expected-subjects': 3 });

  const incomplete = await runReadme('merge', { target: 'app', inputs: { ...instance(), store: 'local' } });
  expect(incomplete.exitCode).not.toBe(0);
  expect(incomplete.log).toMatch(/::error.*INPUT_SUBJECT_COUNT/);
});

actTest('verify: refuses an artifact whose signer is not the expected one', async () => {
  const { jobs } = readWorkflow('verify');
  const given =
    Object.values(jobs)
      .flatMap(({ steps }) => steps)
      .find(({ uses }) => uses?.startsWith('chopmark/'))?.with ?? {};
  const trust = { 'trusted-root': stack().ready.files.trustedRoot, 'certificate-oidc-issuer': issuerOf('github') };
  const job = (repository: unknown) =>
    stringify({
      on: 'push',
      jobs: {
        deploy: {
          'runs-on': 'ubuntu-latest',
          steps: [
            { uses: 'actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd' },
            BUILD('x'),
            { uses: './chopmark', with: { ...instance(), 'subject-path': 'dist/*', store: 'local' } },
            { uses: './chopmark/verify', with: { ...given, ...trust, repository, ref: 'refs/heads/main', from: 'local' } },
          ],
        },
      },
    });
  const accepted = await runWorkflow(job(given.repository));
  expect(`${accepted.exitCode} ${accepted.log}`).toMatch(/^0 /);
  const refused = await runWorkflow(job('acme/gadget'));
  expect(refused.exitCode).not.toBe(0);
  expect(refused.log).toMatch(/::error.*POLICY_REPOSITORY_MISMATCH/);
});

actTest('an input that is withdrawn is refused by the runner’s own reading, too', async () => {
  const step = { uses: './chopmark/sign', with: { ...instance(), 'subject-path': 'app.tar.gz', 'upload-signing-artifacts': true } };
  const steps = [{ uses: 'actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd' }, step];
  const run = await runWorkflow(stringify({ on: 'push', jobs: { sign: { 'runs-on': 'ubuntu-latest', steps } } }));
  expect(run.exitCode).not.toBe(0);
  expect(run.log).toMatch(/::error.*INPUT_OPTION_UNKNOWN/);
  expect(run.log).toContain(
    /actions\/upload-artifact@[0-9a-f]{40}/.exec(
      readFileSync(join(resolve(import.meta.dirname, '../../../..'), 'sign/README.md'), 'utf8'),
    )?.[0],
  );
});
