import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { attest } from '../../src/engine/attest/attest.ts';
import { parseInputs, type RawInputs } from '../../src/options/parse-inputs.ts';
import { exitCodeOf } from '../../src/results/exit-code.ts';
import type { Result } from '../../src/results/result.ts';
import { type Fault, type FaultProxy, refusingUrl, type SeenRequest, startFaultProxy } from '../live/support/fault-proxy.ts';
import {
  type Asked,
  expectedCode,
  isAsked,
  redirectServices,
  SERVICE_FAULTS,
  SERVICE_OF,
  type ServiceName,
  urlOfService,
} from '../support/faulty-services.ts';
import { type SandboxRun, startSandboxRun } from '../support/sandbox-run.ts';
import { takeTimeLimits } from '../support/time-limit.ts';

const ASKED: readonly Asked[] = ['configuration', 'certificate', 'timestamp', 'log v2'];
const NAMES: readonly ServiceName[] = ['fulcio', 'tsa', 'rekor'];

let run: SandboxRun;
let proxies: Record<ServiceName, FaultProxy>;
let folders = 0;
let folder = '';

beforeAll(async () => {
  run = await startSandboxRun({}, 5);
  const config = await readFile(run.sandbox.files.trustConfig, 'utf8');
  const [fulcio, tsa, rekor] = await Promise.all(NAMES.map((name) => startFaultProxy(urlOfService(config, name))));
  proxies = { fulcio, tsa, rekor } as Record<ServiceName, FaultProxy>;
  await writeConfig('proxied.json', {});
});
afterAll(async () => {
  await Promise.all(Object.values(proxies).map((proxy) => proxy.close()));
  await run.close();
});
beforeEach(() => {
  folder = `out-${++folders}`;
});
afterEach(() => {
  jest.restoreAllMocks();
  for (const proxy of Object.values(proxies)) {
    proxy.fail(undefined);
    proxy.seen.length = 0;
  }
});

async function writeConfig(name: string, other: Partial<Record<ServiceName, string>>): Promise<string> {
  const config = await readFile(run.sandbox.files.trustConfig, 'utf8');
  const urls = Object.fromEntries(NAMES.map((service) => [service, other[service] ?? proxies[service].url]));
  return run.write(name, redirectServices(config, urls));
}

/** How it ended: problems of a result and errors alike, as the exit code and first code that a user would see. */
async function attesting(raw: RawInputs = {}): Promise<{ exitCode: number; code?: string | undefined; message: string; result?: Result }> {
  await run.write('artifact', 'content');
  const inputs: RawInputs = {
    'subject-path': ['artifact'],
    'predicate-type': 'https://acme.example/v1',
    predicate: '{}',
    instance: 'proxied.json',
    'identity-token': 'env:TOKEN',
    'bundle-dir': folder,
    ...raw,
  };
  try {
    const result = await attest(parseInputs('attest', inputs), run.ports);
    return { exitCode: exitCodeOf(result), code: result.problems[0]?.code, message: result.problems[0]?.message ?? '', result };
  } catch (error) {
    const { exitCode, code, message } = error as { exitCode: number; code: string; message: string };
    return { exitCode, code, message };
  }
}

const bundles = async () =>
  existsSync(join(run.folder, folder)) ? (await readdir(join(run.folder, folder))).filter((name) => name.endsWith('.sigstore.json')) : [];
const logSize = async () => Number((await (await fetch(`${run.sandbox.url}/log/checkpoint`)).text()).split('\n')[1]);
const sentToLog = () => proxies.rekor.seen.filter(({ method }) => method === 'POST').map(({ body }) => body.toString());
const failAt = (asked: Asked, fault: Fault) => (request: SeenRequest) => (isAsked(asked, request.path) ? fault : undefined);

/** What `fault-table.test.ts` has every service do; to the request for a certificate it does not come. */
const IN_TABLE: readonly string[] = [
  'refuses the connection',
  'resets the connection',
  'answers 403',
  'answers 500',
  'answers 503',
  'answers 429 and wants an hour of peace',
  'redirects',
  'answers with random bytes',
  'sends without end',
  'breaks off its answer',
];
const CASES = ASKED.flatMap((asked) =>
  SERVICE_FAULTS.filter(({ name }) => asked === 'certificate' || !IN_TABLE.includes(name)).map((fault) => ({
    asked,
    what: fault.name,
    fault,
  })),
);

test.each(CASES)('$asked: the service $what; then it is well, and a run again makes one entry', async ({ asked, fault }) => {
  const service = SERVICE_OF[asked];
  const before = await logSize();
  let instance = 'proxied.json';
  if (fault.fault === 'refuse') instance = await writeConfig('refusing.json', { [service]: await refusingUrl() });
  else proxies[service].fail(failAt(asked, fault.fault));
  const failed = await attesting({ instance });
  const code = expectedCode(fault, asked);
  expect(failed).toMatchObject({ code, exitCode: code.startsWith('IDENTITY') ? 3 : 4 });
  expect(failed.message).toMatch(/127\.0\.0\.1/);
  expect(await bundles()).toEqual([]);
  expect(await logSize()).toBe(before);

  proxies[service].fail(undefined);
  expect(await attesting()).toMatchObject({ exitCode: 0 });
  expect(await bundles()).toEqual(['artifact.sigstore.json']);
  expect(await logSize()).toBe(before + 1);
  // What the log was asked for first, it was asked for again: one signature.
  if (service === 'rekor' && fault.fault !== 'refuse') expect(new Set(sentToLog()).size).toBe(1);
});

describe('trouble that passes', () => {
  const passing: { name: string; fault: Fault; times: number }[] = [
    { name: 'is reset', fault: { kind: 'reset' }, times: 2 },
    { name: 'is refused for load', fault: { kind: 'answer', status: 429 }, times: 2 },
    { name: 'meets a restart', fault: { kind: 'answer', status: 503 }, times: 3 },
    { name: 'is done, and the answer lost', fault: { kind: 'lost-answer' }, times: 1 },
    { name: 'is done, and the answer lost twice', fault: { kind: 'lost-answer' }, times: 2 },
    { name: 'is answered slowly, byte by byte', fault: { kind: 'drip', milliseconds: 0 }, times: 99 },
  ];
  test.each(ASKED.flatMap((asked) => passing.map((trouble) => ({ asked, ...trouble }))))(
    'a question for $asked $name: one bundle, one entry',
    async ({ asked, fault, times }) => {
      const before = await logSize();
      let met = 0;
      proxies[SERVICE_OF[asked]].fail((request) => (isAsked(asked, request.path) && met++ < times ? fault : undefined));
      expect(await attesting()).toMatchObject({ exitCode: 0 });
      expect(met).toBeGreaterThan(0);
      expect(await logSize()).toBe(before + 1);
    },
  );
});

test('the log accepts, and no answer ever arrives: the next run takes the entry it has', async () => {
  const before = await logSize();
  proxies.rekor.fail(({ method }) => (method === 'POST' ? { kind: 'lost-answer' } : { kind: 'reset' }));
  expect(await attesting()).toMatchObject({ code: 'SIGNING_UNREACHABLE', exitCode: 4 });
  expect(await logSize()).toBe(before + 1);
  proxies.rekor.fail(undefined);
  const resumed = await attesting();
  expect(resumed).toMatchObject({ exitCode: 0 });
  expect(resumed.result?.statements[0]?.entries[0]?.index).toBe(BigInt(before));
  expect(await logSize()).toBe(before + 1);
});

test('a log that says it has an entry, and shows another, is not believed', async () => {
  proxies.rekor.fail(({ method }) =>
    method === 'POST' ? { kind: 'answer', status: 409, headers: { 'x-log-index': '0' }, body: '{}' } : undefined,
  );
  expect(await attesting()).toMatchObject({ code: 'SIGNING_LOG_MISMATCH', exitCode: 4 });
  expect(await bundles()).toEqual([]);
});

test('a log that asks for a second of peace gets it', async () => {
  let met = 0;
  const sleep = jest.spyOn(run.ports.clock, 'sleep');
  proxies.rekor.fail(() => (met++ === 0 ? { kind: 'answer', status: 429, headers: { 'retry-after': '1' } } : undefined));
  expect(await attesting()).toMatchObject({ exitCode: 0 });
  expect(met).toBe(2);
  expect(Math.max(...sleep.mock.calls.map(([milliseconds]) => milliseconds))).toBeGreaterThanOrEqual(1_000);
});

test.each<Asked>(['certificate', 'log v2'])(
  '%s: a service that hangs ends with the time of the run, and nothing is lost',
  async (asked) => {
    const before = await logSize();
    const limit = takeTimeLimits();
    proxies[SERVICE_OF[asked]].fail((request) => {
      if (!isAsked(asked, request.path)) return undefined;
      setImmediate(limit.expire);
      return { kind: 'hang' };
    });
    expect(await attesting({ timeout: '7s' })).toMatchObject({ code: 'SIGNING_TIMEOUT', exitCode: 4 });
    expect(limit.asked).toContain(7_000);
    jest.restoreAllMocks();
    proxies[SERVICE_OF[asked]].fail(undefined);
    expect(await attesting()).toMatchObject({ exitCode: 0 });
    expect(await logSize()).toBe(before + 1);
  },
);

test('one artifact of many is refused: the others are signed, and the next run signs only that one', async () => {
  const names = await Promise.all([1, 2, 3, 4].map((number) => run.write(`one-of-${number}`)));
  const batch = { 'subject-path': names, statements: 'per-subject' };
  const before = await logSize();
  const seen = new Map<string, number>();
  proxies.rekor.fail(({ body, method }) => {
    if (method === 'POST' && !seen.has(body.toString())) seen.set(body.toString(), seen.size);
    return seen.get(body.toString()) === 1 ? { kind: 'answer', status: 400 } : undefined;
  });
  const failed = await attesting(batch);
  expect(failed).toMatchObject({ exitCode: 4, code: 'SIGNING_LOG_REFUSED' });
  expect(failed.result?.statements).toHaveLength(3);
  expect(await logSize()).toBe(before + 3);
  proxies.rekor.fail(undefined);
  const resumed = await attesting(batch);
  expect(resumed).toMatchObject({ exitCode: 0 });
  expect(resumed.result?.statements.map(({ reused }) => reused).sort()).toEqual([false, true, true, true]);
  expect(await logSize()).toBe(before + 4);
});
