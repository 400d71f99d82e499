import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { declaredPackages, installedPackages } from '../../live/cache.ts';
import { type ServedGithub, serveGithub } from '../../live/github/serve.ts';
import type { Bench, Work } from '../bench.ts';
import { type CountingProxy, startCountingProxy } from '../counting-proxy.ts';
import { type Measured, measure } from '../measure.ts';
import { atMost, describeRun, type Figure, median, megabytes, seconds, summarize, times } from '../summary.ts';

const RUNS = 7;
const MANY = 1000;
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const ACTION = join(ROOT, 'dist/action');
const TOKEN = 'ghs_bench0123456789abcdefghijklmnopqrstu';

/** One step, seen from the services. */
interface StepRun extends Measured {
  /** Seconds from its start to its first request. */
  first: number;
  requests: number;
  bundle: { dsseEnvelope: { payload: string } };
}

/** The services of a job behind proxies that count. */
interface Job {
  services: Readonly<Record<'issuers' | 'fulcio' | 'rekorV1' | 'timestampAuthority' | 'api', CountingProxy>>;
  github: ServedGithub;
  /** What a runner gives to every step. */
  env: NodeJS.ProcessEnv;
  trustConfig: string;
}

/** The Action beside GitHub's own library, as a step of the same job, against the same services: requests, time, memory, statement. */
export const githubAction: Work = async (bench) => {
  if (!['actions-attest', 'github'].every((name) => existsSync(installedPackages(name as 'github'))))
    return [{ work: 'the GitHub Action', figure: 'not run: needs npm run live:build' }];
  const job = await startJob(bench);
  try {
    return await compare(bench, job, await bundlePeer(bench));
  } finally {
    for (const proxy of Object.values(job.services)) proxy.close();
    await job.github.close();
  }
};

async function compare(bench: Bench, job: Job, peer: string): Promise<Figure[]> {
  const figures: Figure[] = [
    { work: 'size of dist/action', figure: megabytes(sizeOf(ACTION)) },
    { work: '… of @actions/attest in one file', figure: megabytes(statSync(peer).size) },
  ];
  for (const count of bench.few ? [1, 5] : [1, MANY]) {
    const files = makeFiles(bench, count);
    bench.say(`the Action and @actions/attest, ${count} subjects`);
    const own: StepRun[] = [];
    const theirs: StepRun[] = [];
    // In turns, so that what else the machine does meets both.
    for (let run = 0; run < (bench.few ? 1 : RUNS); run++) {
      own.push(await runAction(bench, job, files));
      theirs.push(await runPeer(bench, job, peer, files));
    }
    figures.push(...describe(count, own, theirs));
  }
  for (const problem of job.github.problems) throw new Error(`the API of GitHub: ${problem}`);
  return figures;
}

function describe(count: number, own: StepRun[], theirs: StepRun[]): Figure[] {
  const subjects = count === 1 ? '1 subject' : `${count} subjects in one statement`;
  const first = (runs: StepRun[]) => median(runs.map((run) => run.first));
  const requests = (runs: StepRun[]) => median(runs.map((run) => run.requests));
  const [ours, peers] = [summarize(own), summarize(theirs)];
  return [
    { work: `the Action, ${subjects}`, figure: `${describeRun(own)}, ${requests(own)} requests` },
    {
      work: '… @actions/attest',
      figure: `${describeRun(theirs)}, ${requests(theirs)} requests and two for the keys of the issuer: ${times(peers.wall / ours.wall)} the time of chopmark`,
    },
    atMost('… from the start to the first request', first(own), 0.12, seconds),
    atMost('… relative to @actions/attest', first(own) / first(theirs), 0.5, times),
    { work: '… @actions/attest, to the first request', figure: seconds(first(theirs)) },
    { work: '… where the two statements differ', figure: differences(readStatement(own), readStatement(theirs)).join(', ') || 'nowhere' },
  ];
}

async function startJob(bench: Bench): Promise<Job> {
  const { urls, files } = bench.stack.ready;
  const github = await serveGithub({
    repository: 'acme/widget',
    tokens: { [TOKEN]: { attestations: 'write', contents: 'write', 'artifact-metadata': 'write' } },
  });
  const before = (url: string) => startCountingProxy(new URL(url).host);
  const services = {
    issuers: await before(urls.issuers),
    fulcio: await before(urls.fulcio),
    rekorV1: await before(urls.rekorV1),
    timestampAuthority: await before(urls.timestampAuthority),
    api: await before(github.url),
  };
  const trustConfig = join(bench.folder(), 'trust.json');
  let text = readFileSync(files.trustConfigV1, 'utf8');
  for (const name of ['fulcio', 'rekorV1', 'timestampAuthority'] as const)
    text = text.replaceAll(new URL(urls[name]).host, services[name].host);
  writeFileSync(trustConfig, text);
  const event = join(bench.folder(), 'event.json');
  writeFileSync(event, JSON.stringify({ ref: 'refs/heads/main', repository: { id: 1, full_name: 'acme/widget', visibility: 'public' } }));
  const env = {
    PATH: process.env.PATH,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: 'acme/widget',
    GITHUB_REPOSITORY_ID: '1',
    GITHUB_REPOSITORY_OWNER: 'acme',
    GITHUB_REPOSITORY_OWNER_ID: '2',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: `http://${services.api.host}`,
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: '77',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'build',
    GITHUB_WORKFLOW_REF: 'acme/widget/.github/workflows/release.yml@refs/heads/main',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_OS: 'Linux',
    ACTIONS_ID_TOKEN_REQUEST_URL: `http://${services.issuers.host}/github/token?api-version=2`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bench',
  };
  return { services, github, env, trustConfig };
}

/** A step with a home of its own: nothing is in any cache. */
async function runStep(
  bench: Bench,
  job: Job,
  args: readonly string[],
  step: NodeJS.ProcessEnv,
  cwd: string,
): Promise<Omit<StepRun, 'bundle'>> {
  const home = bench.folder();
  const commands = join(home, 'commands');
  writeFileSync(commands, '');
  for (const proxy of Object.values(job.services)) proxy.take();
  const started = performance.now();
  const measured = await measure({
    program: process.execPath,
    args,
    cwd,
    interval: 5,
    env: {
      ...job.env,
      HOME: home,
      RUNNER_TEMP: home,
      GITHUB_WORKSPACE: cwd,
      GITHUB_OUTPUT: commands,
      GITHUB_STEP_SUMMARY: commands,
      ...step,
    },
  });
  const seen = Object.values(job.services).map((proxy) => proxy.take());
  const first = Math.min(...seen.map((service) => service.first ?? Number.POSITIVE_INFINITY));
  return { ...measured, first: (first - started) / 1000, requests: seen.reduce((sum, service) => sum + service.requests, 0) };
}

async function runAction(bench: Bench, job: Job, files: readonly string[]): Promise<StepRun> {
  const bundles = bench.folder();
  const inputs = { 'subject-path': '*.bin', instance: job.trustConfig, 'bundle-dir': bundles };
  const ended = await runStep(bench, job, [join(ACTION, 'index.js')], inputVariables(inputs), join(files[0] ?? '', '..'));
  const name = readdirSync(bundles).find((file) => file.endsWith('.jsonl') && file.startsWith('attestations')) ?? '';
  return { ...ended, bundle: JSON.parse(readFileSync(join(bundles, name), 'utf8').split('\n', 1)[0] ?? '') };
}

async function runPeer(bench: Bench, job: Job, program: string, files: readonly string[]): Promise<StepRun> {
  const bundle = join(bench.folder(), 'bundle.json');
  const step = {
    BENCH_FULCIO: `http://${job.services.fulcio.host}`,
    BENCH_REKOR: `http://${job.services.rekorV1.host}`,
    BENCH_ISSUER: `${bench.stack.ready.urls.issuers}/github`,
    BENCH_FILES: files.toSorted().join('\n'),
    BENCH_TOKEN: TOKEN,
    BENCH_BUNDLE: bundle,
  };
  const ended = await runStep(bench, job, [program], step, join(files[0] ?? '', '..'));
  return { ...ended, bundle: JSON.parse(readFileSync(bundle, 'utf8')) };
}

/** One file of JavaScript, as actions are published. */
async function bundlePeer(bench: Bench): Promise<string> {
  const modules = join(installedPackages('actions-attest'), 'node_modules');
  const outfile = join(bench.folder(), 'peer.cjs');
  await build({
    entryPoints: [join(declaredPackages('actions-attest'), 'step.mjs')],
    nodePaths: [modules],
    alias: { 'actions-attest-endpoints': join(modules, '@actions/attest/lib/endpoints.js') },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    minify: true,
    logLevel: 'error',
    outfile,
  });
  return outfile;
}

/** What `action.yml` declares, as a runner makes variables of it. */
function inputVariables(inputs: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const declared = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')).inputs as Record<string, { default?: string }>;
  return Object.fromEntries(
    Object.entries(declared).map(([name, { default: fallback = '' }]) => [
      `INPUT_${name.toUpperCase()}`,
      // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
      inputs[name] ?? fallback.replace('${{ github.token }}', TOKEN),
    ]),
  );
}

function makeFiles(bench: Bench, count: number): string[] {
  const folder = bench.folder();
  return Array.from({ length: count }, (_, index) => {
    const file = join(folder, `artifact-${index}.bin`);
    writeFileSync(file, `artifact ${index} of ${folder}\n`);
    return file;
  });
}

const readStatement = ([run]: StepRun[]): unknown =>
  JSON.parse(Buffer.from(run?.bundle.dsseEnvelope.payload ?? '', 'base64').toString('utf8'));

/** Paths of what is not the same in two values; times and places of a run differ by nature, and are among them. */
function differences(own: unknown, theirs: unknown, path = ''): string[] {
  if (own === theirs) return [];
  if (typeof own !== 'object' || typeof theirs !== 'object' || own === null || theirs === null) return [path];
  const keys = new Set([...Object.keys(own), ...Object.keys(theirs)]);
  return [...keys].flatMap((key) =>
    differences((own as Record<string, unknown>)[key], (theirs as Record<string, unknown>)[key], path === '' ? key : `${path}.${key}`),
  );
}

const sizeOf = (path: string): number =>
  statSync(path).isDirectory() ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0) : statSync(path).size;
