import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { startFaultProxy } from '../../live/support/fault-proxy.ts';
import { redirectServices, type ServiceName, urlOfService } from '../../support/faulty-services.ts';
import { createSecretSearch, type SecretSearch } from '../../support/secret-search.ts';
import { JOB_TOKEN, type StepEnd, startWorkflowJob, type WorkflowJob } from '../../support/workflow-step.ts';

let job: WorkflowJob;
let search: SecretSearch;
beforeAll(async () => {
  job = await startWorkflowJob();
  await job.write('app.tgz');
  search = createSecretSearch([
    { name: 'token of the job', value: JOB_TOKEN },
    { name: 'secret of the token service', value: job.sandbox.bearer },
  ]);
});
afterAll(() => job.close());
beforeEach(() => {
  job.github.faults.length = 0;
});

const REPORTS = ['html', 'json', 'markdown', 'junit', 'sarif', 'text', 'dotenv'].map((format) => `${format}=reports/${format}`).join('\n');
const attest = (instance: string, env: Record<string, string> = {}) =>
  job.run('attest', { env: { RUNNER_DEBUG: '1', ...env }, inputs: { 'subject-path': 'app.tgz', instance, report: REPORTS } });

/** In all that later steps, people and files get from a step. */
const leaksOf = ({ log, outputs, summary, annotations }: StepEnd): string[] => [
  ...[log, summary, JSON.stringify([outputs, annotations])].flatMap(search.find),
  ...search.findInFolder(job.workspace),
  ...search.findInFolder(job.temporary),
];

test('a store that repeats the token of the job', async () => {
  const message = `no, ${JOB_TOKEN} and ${Buffer.from(`Bearer ${JOB_TOKEN}`).toString('base64')}`;
  job.github.faults.push({ to: 'POST /repos/acme/widget/attestations', status: 403, body: { message, errors: [{ message }] } });
  const ended = await attest(job.sandbox.files.trustConfig);
  expect(ended).toMatchObject({ exitCode: 5, outputs: { 'error-code': 'STORE_FORBIDDEN' } });
  expect(ended.log).toContain('“no, ***');
  expect(leaksOf(ended)).toEqual([]);
});

test('a token service that repeats its secret, in a refusal and as a token', async () => {
  const service = await startFaultProxy(job.sandbox.tokenUrl);
  try {
    for (const status of [400, 200]) {
      service.fail(({ headers }) => ({
        kind: 'answer',
        status,
        body: JSON.stringify({ value: headers.authorization, message: headers.authorization }),
      }));
      const url = new URL(job.sandbox.tokenUrl);
      const ended = await attest(job.sandbox.files.trustConfig, { ACTIONS_ID_TOKEN_REQUEST_URL: `${service.url}${url.search}` });
      expect(ended).toMatchObject({ exitCode: 3, outputs: { 'error-code': expect.stringMatching(/^IDENTITY_/) } });
      expect(leaksOf(ended)).toEqual([]);
    }
  } finally {
    await service.close();
  }
});

test.each<ServiceName>(['fulcio', 'rekor', 'tsa'])('a %s that repeats all of a request', async (name) => {
  const config = job.sandbox.trustConfig;
  const service = await startFaultProxy(urlOfService(config, name));
  try {
    service.fail(({ headers, body }) => ({
      kind: 'answer',
      status: 403,
      body: JSON.stringify({ message: `${JSON.stringify(headers)} ${body}` }),
    }));
    const ended = await attest(await job.write(`${name}.json`, redirectServices(config, { [name]: service.url })));
    expect(ended.exitCode).toBe(4);
    expect(leaksOf(ended)).toEqual([]);
  } finally {
    await service.close();
  }
});
