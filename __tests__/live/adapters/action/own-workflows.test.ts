import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from '@jest/globals';
import { parse, stringify } from 'yaml';
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
