import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { UPLOAD_STEP, WITHDRAWN_INPUTS } from '../../../src/adapters/action/withdrawn-inputs.ts';
import { readPage } from '../../support/markdown.ts';
import { startWorkflowJob, type WorkflowJob } from '../../support/workflow-step.ts';

let job: WorkflowJob;
beforeAll(async () => {
  job = await startWorkflowJob();
  await job.write('app.tgz');
});
afterAll(() => job.close());

/** A runner hands over inputs that an action does not have, too. */
const sign = (name: string, value: string) =>
  job.run('attest', {
    shared: true,
    inputs: { command: 'sign', 'subject-path': 'app.tgz', instance: job.sandbox.files.trustConfig },
    env: { [`INPUT_${name.toUpperCase()}`]: value },
  });

test.each(WITHDRAWN_INPUTS)('%s is refused before anything is signed, and the step to add is shown', async (name) => {
  const { exitCode, annotations, outputs, summary } = await sign(name, 'true');
  // A later step that keeps the folder gets one, and so does not fail as well.
  expect({ exitCode, outputs }).toEqual({
    exitCode: 2,
    outputs: { 'bundle-dir': expect.stringContaining(job.temporary), 'exit-code': '2', 'error-code': 'INPUT_OPTION_UNKNOWN' },
  });
  expect(annotations).toEqual([{ level: 'error', title: 'INPUT_OPTION_UNKNOWN', message: expect.stringContaining(UPLOAD_STEP) }]);
  expect(annotations[0]?.message).toContain(name);
  expect(summary).toContain('INPUT&#95;OPTION&#95;UNKNOWN');
  expect(await readdir(job.workspace)).toEqual(['app.tgz']);
});

test.each(['false', '', ' '])('%j asks for nothing', async (value) => {
  const { exitCode } = await sign('upload-signing-artifacts', value);
  expect(exitCode).toBe(0);
});

test('the step is YAML that GitHub takes, keeps bundles of failed steps too, and is the one of the page', () => {
  expect(parse(UPLOAD_STEP)).toEqual([
    {
      uses: expect.stringMatching(/^actions\/upload-artifact@[0-9a-f]{40}$/),
      if: 'always()',
      with: { name: 'attestations', path: expect.stringContaining('outputs.bundle-dir') },
    },
  ]);
  const [pin = ''] = /actions\/upload-artifact@.*/.exec(UPLOAD_STEP) ?? [];
  expect([pin, readPage('docs/how-to/github.md').text.includes(pin)]).toEqual([pin, true]);
});
