import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { mustRun } from '../../../../tools/live/run.ts';
import { actTest, runWorkflow } from '../../support/act.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const ROOT = resolve(import.meta.dirname, '../../../..');

interface Workflow {
  on: unknown;
  jobs: Record<string, { strategy?: { matrix: Record<string, unknown[]> }; 'runs-on': string; steps: { uses?: string; run?: string }[] }>;
}

/** One job of our own CI, on this machine: of its matrix the first entry that runs here, its tree where the workspace is. */
function jobOfCi(name: string): string {
  const workflow = parse(readFileSync(join(ROOT, '.github/workflows/ci.yml'), 'utf8')) as Workflow;
  const job = workflow.jobs[name];
  if (!job) throw new Error(`no job ${name}`);
  if (job.strategy) job.strategy.matrix = { ...job.strategy.matrix, os: ['ubuntu-latest'], node: [24] };
  return stringify({ on: 'push', jobs: { [name]: job } });
}

/** One job of our release, whose needs are met: what it gets from other jobs stands in `given`. */
function jobOfRelease(name: string, given: Readonly<Record<string, string>> = {}): string {
  let text = readFileSync(join(ROOT, '.github/workflows/release.yml'), 'utf8');
  for (const [expression, value] of Object.entries(given)) text = text.replaceAll(['$', `{{ ${expression} }}`].join(''), value);
  const {
    needs: _,
    environment: __,
    ...job
  } = (parse(text) as { jobs: Record<string, { needs?: unknown; environment?: unknown }> }).jobs[name] ?? {};
  return stringify({ on: 'push', jobs: { [name]: job } });
}

/** The Node that a job asks for is the one it has here. */
function setupNode(): Record<string, string> {
  const folder = join(temporaryFolder(), 'setup-node');
  mkdirSync(folder);
  const inputs = { 'node-version': { description: 'x', required: true }, 'package-manager-cache': { description: 'x', required: false } };
  writeFileSync(
    join(folder, 'action.yml'),
    JSON.stringify({
      name: 'setup-node',
      description: 'stand-in',
      inputs,
      runs: { using: 'composite', steps: [{ shell: 'bash', run: 'node --version' }] },
    }),
  );
  const text = readFileSync(join(ROOT, '.github/workflows/ci.yml'), 'utf8');
  const reference = /actions\/setup-node@[0-9a-f]{40}/.exec(text)?.[0] ?? '';
  return { [reference]: folder };
}

actTest('our CI smoke-tests dist as it is committed', async () => {
  const run = await runWorkflow(jobOfCi('dist'), { actions: setupNode(), atRoot: true });
  expect(run.exitCode).toBe(0);
  expect(run.log).toContain('Success - Main node dist/cli/index.js demo');
});

actTest('our CI uses the Action without an identity, as pull requests from forks do', async () => {
  const run = await runWorkflow(jobOfCi('action'), { identity: false, atRoot: true });
  expect(run.exitCode).toBe(0);
  expect(run.log).toContain('Attested 1 subject');
});

/** A push of a tag, as a release begins. */
const TAG = {
  name: 'push',
  payload: { ref: 'refs/tags/v0.1.0', repository: { id: 4711, full_name: 'acme/widget', visibility: 'public', owner: { login: 'acme' } } },
};

/** Bare repositories in place of those at `https://HOST/`, for every git of the jobs. */
async function serveRepositories(host: string, ...names: string[]) {
  const folder = join(temporaryFolder(), host);
  mkdirSync(folder, { recursive: true });
  for (const name of names) await mustRun('git', ['init', '-q', '--bare', '-b', 'main', join(folder, name)]);
  return {
    refsOf: (name: string) => mustRun('git', ['for-each-ref', '--format=%(refname) %(objectname)'], { cwd: join(folder, name) }),
    env: { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: `url.${folder}/.insteadOf`, GIT_CONFIG_VALUE_0: `https://${host}/` },
  };
}

/** What the jobs run that publish. */
const PUBLISHING = ['tools/release', 'tools/live/run.ts', 'src/oci/auth/challenge.ts', 'src/oci/limits.ts', 'gitlab'];

actTest('our release pushes the component to GitLab', async () => {
  const { env, refsOf } = await serveRepositories('gitlab.com', 'chopmark/chopmark.git');
  const options = { event: TAG, env, identity: false, atRoot: true, parts: PUBLISHING, actions: setupNode() };
  const workflow = jobOfRelease('gitlab', { 'secrets.GITLAB_PUSH_TOKEN': 'secret' });
  const run = await runWorkflow(workflow, options);
  expect(run.log).toContain('The component project at GitLab has this version now.');
  expect(await refsOf('chopmark/chopmark.git')).toMatch(/^refs\/heads\/main [0-9a-f]{40}\nrefs\/tags\/0\.1\.0 [0-9a-f]{40}\n$/);
  expect(run.exitCode).toBe(0);
});

actTest('our release moves the tag of the major version', async () => {
  const { env, refsOf } = await serveRepositories('github.com', 'acme/widget.git');
  const run = await runWorkflow(jobOfRelease('major-tag', { 'github.token': 'secret' }), {
    ...{ event: TAG, env, identity: false, atRoot: true, parts: PUBLISHING, actions: setupNode() },
  });
  expect(run.log).toContain('The tag v0 has this version now.');
  expect(await refsOf('acme/widget.git')).toMatch(/^refs\/tags\/v0 [0-9a-f]{40}\n$/);
  expect(run.exitCode).toBe(0);
});
