import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ACTION_OUTPUTS } from '../../../src/adapters/action/outputs.ts';
import { checkSubjectName } from '../../../src/subjects/subject-name.ts';
import { HOSTILE_NAMES } from '../../support/hostile-names.ts';
import { type StepEnd, startWorkflowJob, type WorkflowJob } from '../../support/workflow-step.ts';

let job: WorkflowJob;
beforeAll(async () => {
  job = await startWorkflowJob();
});
afterAll(() => job.close());

/** What the Action itself tells the runner. */
const OWN_COMMANDS = /^::(group::chopmark |endgroup::$|debug::|error title=[A-Z_]+::|warning::)/;
const OUTPUTS = new Set(ACTION_OUTPUTS.map(({ name }): string => name));
/** A system's argument and environment lists end there. */
const LONGEST = 100_000;

const names = HOSTILE_NAMES.filter((name) => !name.includes('\0') && name.length <= LONGEST);
const isTaken = (name: string): boolean => {
  try {
    return checkSubjectName(name, 'here') === name;
  } catch {
    return false;
  }
};

function expectNothingForged({ exitCode, outputs, annotations, log, summary }: StepEnd) {
  expect(Object.keys(outputs).filter((output) => !OUTPUTS.has(output))).toEqual([]);
  expect(outputs['exit-code']).toBe(String(exitCode));
  expect(annotations.filter(({ title }) => !/^(INPUT_[A-Z_]+)?$/.test(title))).toEqual([]);
  for (const line of log.split(/\r\n|[\n\r\u2028\u2029]/).filter((text) => /^\s*::/.test(text))) expect(line).toMatch(OWN_COMMANDS);
  expect(log).not.toMatch(/##\w*\[/);
  expect(
    summary.replace(/<\/?(code|br|wbr|h3|ul|li|details)>|<summary>(?:[A-Z][a-z ]+|\d+ more)<\/summary>|<a href="[^"<>]*">|<\/a>/g, ''),
  ).not.toMatch(/[<>[\]`]/);
}

test('as names of what is attested, they forge no output, command or tag', async () => {
  const taken = names.filter(isTaken);
  const lines = taken.map((name, index) => `${index.toString(16).padStart(64, '0')}  ${name}`);
  const inputs = { 'subject-checksums': lines.join('\n'), statements: 'per-subject', instance: job.sandbox.files.trustConfig };
  const end = await job.run('attest', { inputs });
  expect(end.outputs).toMatchObject({ 'exit-code': '0', subjects: String(taken.length) });
  expect(taken.length).toBeGreaterThan(20);
  expectNothingForged(end);
});

const acting = names.filter((name) => /[\r\n]|::|##/.test(name));

test.each(acting.map((name) => [name.slice(0, 40), name] as const))('%j in an error forges no command or annotation', async (_, name) => {
  const end = await job.run('verify', {
    shared: true,
    inputs: { 'subject-path': `"${name.replaceAll('"', '""')}"`, key: 'key.pem', bundle: name },
  });
  expect(end.exitCode).toBe(2);
  expect(end.annotations.filter(({ level }) => level === 'error')).toHaveLength(1);
  expectNothingForged(end);
});
