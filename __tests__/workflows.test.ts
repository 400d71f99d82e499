import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '..');
const files = globSync('.github/workflows/*.yml', { cwd: root });

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Workflow {
  permissions?: unknown;
  jobs: Record<string, { permissions?: Record<string, string>; 'timeout-minutes'?: number; uses?: string; steps?: Step[] }>;
}

const read = (file: string) => readFileSync(resolve(root, file), 'utf8');
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps = [] }) => steps);

test('there are workflows', () => {
  expect(files.length).toBeGreaterThanOrEqual(3);
});

describe.each(files)('%s', (file) => {
  const text = read(file);
  const workflow = parse(text) as Workflow;

  test('actions of others are pinned to a commit, with its version beside it', () => {
    const uses = [...text.matchAll(/^\s*(?:- )?uses: (.+)$/gm)].map((found) => found[1] ?? '').filter((target) => !target.startsWith('./'));
    const wrong = uses.filter((target) => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(target));
    expect(wrong).toEqual([]);
  });

  test('nothing may anything but what its job says', () => {
    expect(workflow.permissions).toEqual({});
    expect(Object.entries(workflow.jobs).filter(([, { permissions }]) => permissions === undefined)).toEqual([]);
  });

  test('no job runs for ever, and no expression is pasted into a script', () => {
    expect(Object.values(workflow.jobs).filter((job) => job.uses === undefined && job['timeout-minutes'] === undefined)).toEqual([]);
    expect(stepsOf(workflow).filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  test('the inputs given to our Action are inputs it has', () => {
    const { inputs } = parse(read('action.yml')) as { inputs: Record<string, unknown> };
    const given = stepsOf(workflow).flatMap((step) =>
      /^\.\/(\.chopmark-action)?$/.test(step.uses ?? '') ? Object.keys(step.with ?? {}) : [],
    );
    expect(given.filter((name) => !(name in inputs))).toEqual([]);
  });
});
