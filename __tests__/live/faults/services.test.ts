import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect } from '@jest/globals';
import {
  type Asked,
  expectedCode,
  isAsked,
  redirectServices,
  SERVICE_FAULTS,
  SERVICE_OF,
  type ServiceFault,
  type ServiceName,
  urlOfService,
} from '../../support/faulty-services.ts';
import type { CommandEnd } from '../../support/watched-command.ts';
import { PREDICATE, pooled, startCanaryRun } from '../support/canary-run.ts';
import { type Fault, refusingUrl, startFaultProxy } from '../support/fault-proxy.ts';
import { liveTest } from '../support/live-test.ts';
import { stack } from '../support/stack.ts';

const canary = startCanaryRun();

/** What a service does here besides what it does in the fast tests; these never pass within the time of the run. */
const SLOW_FAULTS: readonly ServiceFault[] = [
  { name: 'hangs', fault: { kind: 'hang' }, code: 'SIGNING_TIMEOUT' },
  { name: 'answers byte by byte, without haste', fault: { kind: 'drip', milliseconds: 200 }, code: 'SIGNING_TIMEOUT' },
];
/** Trouble that is over after two requests. */
const PASSING: readonly { name: string; fault: Fault }[] = [
  { name: 'resets twice', fault: { kind: 'reset' } },
  { name: 'answers 429 with Retry-After twice', fault: { kind: 'answer', status: 429, headers: { 'retry-after': '1' } } },
  { name: 'answers 502 twice', fault: { kind: 'answer', status: 502 } },
  { name: 'does its work twice, and both answers are lost', fault: { kind: 'lost-answer' } },
];

interface Case {
  asked: Asked;
  what: string;
  /** Absent where it passes. */
  code?: string;
  fault: Fault | 'refuse';
  times: number;
}

const ASKED: readonly Asked[] = ['certificate', 'timestamp', 'log v1', 'log v2'];
/** Answers that take the same path as others here, and that the fast tests give every service but Rekor v1, which they have not. */
const COVERED = [
  'answers 403',
  'answers 404',
  'redirects',
  'answers with random bytes',
  'answers with nothing',
  'answers 500',
  'breaks off its answer',
];
const CASES: readonly Case[] = ASKED.flatMap((asked): Case[] => [
  ...[...SERVICE_FAULTS.filter(({ name }) => asked === 'log v1' || !COVERED.includes(name)), ...SLOW_FAULTS].map((each): Case => {
    const { name: what, fault } = each;
    return { asked, what, fault, code: expectedCode(each, asked), times: Number.POSITIVE_INFINITY };
  }),
  ...PASSING.map(({ name: what, fault }): Case => ({ asked, what, fault, times: 2 })),
]);

interface Outcome {
  first: CommandEnd;
  bundlesOfFirst: string[];
  /** Once the service is well again. */
  second: CommandEnd;
  bundles: string[];
  /** What the log was asked to keep, over both runs. */
  sentToLog: string[];
}

async function meet({ asked, fault, times, what }: Case, token: string): Promise<Outcome> {
  const { files } = stack().ready;
  const config = readFileSync(asked === 'log v1' ? files.trustConfigV1 : files.trustConfig, 'utf8');
  const service = SERVICE_OF[asked];
  const proxy = await startFaultProxy(urlOfService(config, service));
  const rekor = service === 'rekor' ? proxy : await startFaultProxy(urlOfService(config, 'rekor'));
  const cwd = canary.folder('artifact');
  const write = (name: string, url: string) =>
    writeFileSync(join(cwd, name), redirectServices(config, { rekor: rekor.url, [service]: url } as Record<ServiceName, string>));
  write('well.json', proxy.url);
  write('ill.json', fault === 'refuse' ? await refusingUrl() : proxy.url);
  let met = 0;
  if (fault !== 'refuse') proxy.fail(({ path }) => (isAsked(asked, path) && met++ < times ? fault : undefined));
  const attest = (instance: string, ...more: string[]) =>
    canary.run(
      [
        'attest',
        'artifact',
        ...PREDICATE,
        '--instance',
        instance,
        '--identity-token',
        'env:TOKEN',
        '--bundle-dir',
        'out',
        '--json',
        '--debug',
        ...more,
      ],
      { cwd, env: { TOKEN: token } },
    );
  const bundles = () => listBundles(join(cwd, 'out'));
  try {
    const isSlow = SLOW_FAULTS.some(({ name }) => name === what);
    const first = await attest('ill.json', '--timeout', isSlow ? '15s' : '60s');
    const bundlesOfFirst = bundles();
    proxy.fail(undefined);
    const second = await attest('well.json');
    const sentToLog = rekor.seen
      .filter(({ method, path }) => method === 'POST' && path.endsWith('/entries'))
      .map(({ body }) => body.toString());
    return { first, bundlesOfFirst, second, bundles: bundles(), sentToLog };
  } finally {
    await Promise.all([proxy.close(), rekor.close()]);
  }
}

function listBundles(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.sigstore.json'));
  } catch {
    return [];
  }
}

let outcomes: Promise<Outcome>[] = [];
beforeAll(async () => {
  if (!process.env.CHOPMARK_LIVE_STACK) return;
  const token = await canary.token();
  // Mostly they wait: for the next try, or for the time of the run.
  outcomes = pooled(CASES, 24, (wanted) => meet(wanted, token));
});

const problemOf = ({ stdout }: CommandEnd) => {
  const document = JSON.parse(stdout);
  return document.schema === 'chopmark.error/1' ? document : document.problems[0];
};

liveTest.each(CASES.map((wanted, number) => ({ number, ...wanted })))(
  '$asked: the service $what',
  async ({ number, code }) => {
    const { first, bundlesOfFirst, second, bundles, sentToLog } = (await outcomes[number]) as Outcome;
    if (code === undefined)
      expect({ exitCode: first.exitCode, bundlesOfFirst }).toEqual({ exitCode: 0, bundlesOfFirst: ['artifact.sigstore.json'] });
    else {
      expect(problemOf(first)).toMatchObject({ code, hint: expect.any(String) });
      expect(first.exitCode).toBe(code.startsWith('IDENTITY') ? 3 : 4);
      expect(first.stderr).not.toMatch(/which is a bug/);
      expect(bundlesOfFirst).toEqual([]);
    }
    expect(second.exitCode).toBe(0);
    expect(bundles).toEqual(['artifact.sigstore.json']);
    // Whatever was sent to the log, over all tries and both runs, is one and the same signature.
    expect(new Set(sentToLog).size).toBe(1);
  },
  90_000,
);

liveTest('no run let a piece of its token out', async () => {
  await Promise.allSettled(outcomes);
  expect(canary.argumentLists()).toBeGreaterThan(0);
  expect(canary.leaks()).toEqual([]);
});
