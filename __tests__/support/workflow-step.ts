import { type ChildProcess, fork, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { parse } from 'yaml';
import type { ActionName } from '../../src/adapters/action/inputs.ts';
import { ACTION_OUTPUTS, type OutputSpec } from '../../src/adapters/action/outputs.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/start.ts';
import { createGithubService, type GithubService } from '../../tools/live/github/service.ts';
import { programCache, programPath } from './programs.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** What the runner hands to steps of a job as `github.token`. */
export const JOB_TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';

export interface Annotation {
  level: 'error' | 'warning' | 'notice';
  title: string;
  message: string;
}

/** What a runner sees of a step when it has ended. */
export interface StepEnd {
  exitCode: number | null;
  /** Without `::add-mask::` lines, which the runner swallows. */
  log: string;
  /** Values that the runner was told to mask. */
  masks: string[];
  outputs: Record<string, string>;
  summary: string;
  annotations: Annotation[];
}

export interface Step {
  /** As `with:` has them. */
  inputs?: Record<string, string>;
  event?: { name: string; payload: unknown };
  env?: Record<string, string | undefined>;
  /** Whether `permissions: id-token: write` holds. Default: it does. */
  identity?: boolean;
  /** Cancels the job, as a runner begins to do it, once the log has this. */
  cancelAt?: RegExp;
  /**
   * Runs the step in the process of all steps of the job that say so, which spares most of its time. For cases of what a step does; that it
   * also does it in a process of its own is for each file to prove once. Default: a process of its own.
   */
  shared?: boolean;
}

/** A job of a runner, with a Sigstore of its own on loopback. */
export interface WorkflowJob {
  sandbox: Sandbox;
  /** GitHub's API, in which the job's token may do everything. */
  github: GithubService;
  /** `GITHUB_WORKSPACE`. */
  workspace: string;
  /** `RUNNER_TEMP`. */
  temporary: string;
  write(name: string, content?: string): Promise<string>;
  /** Runs a step that uses the action of this repository, bundled from its sources, as a runner does. */
  run(action: ActionName, step?: Step): Promise<StepEnd>;
  close(): Promise<void>;
}

const fileOf = (action: ActionName): string => (action === 'attest' ? 'action.yml' : `${action}/action.yml`);

const listActions = ({ actions }: OutputSpec): readonly ActionName[] => actions;

const PUSH = { ref: 'refs/heads/main', repository: { id: 4711, full_name: 'acme/widget', visibility: 'public', private: false } };

export async function startWorkflowJob(): Promise<WorkflowJob> {
  const clock = {
    now: () => new Date(),
    sleep: (milliseconds: number) => new Promise<void>((done) => void setTimeout(done, milliseconds)),
  };
  const sandbox = await startSandbox({ clock });
  const api = await serveGithub();
  const home = await mkdtemp(join(tmpdir(), 'chopmark-runner-'));
  const workspace = join(home, 'work');
  const temporary = join(home, 'temp');
  for (const folder of [workspace, temporary, join(home, 'commands')]) await mkdir(folder);
  let count = 0;
  const sharedSteps = createSharedSteps();

  const run: WorkflowJob['run'] = async (
    action,
    { inputs = {}, event = { name: 'push', payload: PUSH }, env = {}, identity = true, cancelAt, shared = false } = {},
  ) => {
    const commands = join(home, 'commands', String(++count));
    // `@actions/core` keeps the path of the summary.
    const files = {
      output: `${commands}-output`,
      summary: shared ? join(home, 'commands', 'shared-summary') : `${commands}-summary`,
      event: `${commands}-event.json`,
    };
    for (const [name, path] of Object.entries(files)) await writeFile(path, name === 'event' ? JSON.stringify(event.payload) : '');
    const start: StepStart = {
      action,
      cwd: workspace,
      env: withoutUndefined({
        PATH: process.env.PATH,
        HOME: home,
        XDG_CACHE_HOME: programCache(),
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: workspace,
        GITHUB_EVENT_NAME: event.name,
        GITHUB_EVENT_PATH: files.event,
        GITHUB_OUTPUT: files.output,
        GITHUB_STEP_SUMMARY: files.summary,
        GITHUB_REPOSITORY: 'acme/widget',
        GITHUB_REPOSITORY_ID: '4711',
        GITHUB_REPOSITORY_OWNER: 'acme',
        GITHUB_REPOSITORY_OWNER_ID: '42',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_API_URL: api.url,
        GITHUB_SHA: 'c0ffee'.repeat(7).slice(0, 40),
        GITHUB_REF: 'refs/heads/main',
        GITHUB_RUN_ID: '77',
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_JOB: 'build',
        GITHUB_WORKFLOW_REF: 'acme/widget/.github/workflows/release.yml@refs/heads/main',
        RUNNER_TEMP: temporary,
        RUNNER_ENVIRONMENT: 'github-hosted',
        RUNNER_OS: 'Linux',
        ...(identity && { ACTIONS_ID_TOKEN_REQUEST_URL: sandbox.tokenUrl, ACTIONS_ID_TOKEN_REQUEST_TOKEN: sandbox.bearer }),
        ...(await inputVariables(action, inputs)),
        ...env,
      }),
    };
    const { exitCode, log } = await (shared ? sharedSteps.run(start) : runAlone(start, cancelAt));
    const lines = log.split('\n');
    const masks = lines.flatMap((line) => (line.startsWith('::add-mask::') ? [unescapeData(line.slice('::add-mask::'.length))] : []));
    const outputs = parseOutputs(await readFile(files.output, 'utf8'));
    const undeclared = Object.keys(outputs).filter(
      (name) => !ACTION_OUTPUTS.some((output) => output.name === name && listActions(output).includes(action)),
    );
    if (undeclared.length > 0) throw new Error(`${fileOf(action)} has no output ${undeclared.join(', ')}`);
    return {
      exitCode,
      masks,
      log: lines.filter((line) => !line.startsWith('::add-mask::')).join('\n'),
      outputs,
      summary: await readFile(files.summary, 'utf8'),
      annotations: lines.flatMap(parseAnnotation),
    };
  };

  return {
    sandbox,
    github: api.service,
    workspace,
    temporary,
    run,
    async write(name, content = `content of ${name}\n`) {
      await mkdir(dirname(join(workspace, name)), { recursive: true });
      await writeFile(join(workspace, name), content);
      return name;
    },
    async close() {
      sharedSteps.end();
      await sandbox.close();
      await api.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

interface StepStart {
  action: ActionName;
  cwd: string;
  env: Record<string, string>;
}
type Ended = Pick<StepEnd, 'exitCode' | 'log'>;

async function runAlone({ action, cwd, env }: StepStart, cancelAt: RegExp | undefined): Promise<Ended> {
  const child = spawn(process.execPath, [programPath(`action-${action}`)], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let seen = '';
  let isCancelled = false;
  child.stdout.on('data', (piece: Buffer) => {
    seen += piece;
    if (isCancelled || !cancelAt?.test(seen)) return;
    isCancelled = child.kill('SIGINT');
  });
  const [stdout, stderr, exitCode] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((done) => child.once('close', done)),
  ]);
  return { exitCode, log: `${stdout}${stderr}` };
}

/** Runs steps one after the other in one process, which the first of them starts. */
function createSharedSteps(): { run(start: StepStart): Promise<Ended>; end(): void } {
  let host: ChildProcess | undefined;
  let gone: Promise<[Ended]>;
  return {
    async run(start) {
      if (host === undefined) {
        const env = { PATH: process.env.PATH, NODE_COMPILE_CACHE: join(programCache(), 'shared-steps') };
        host = fork(join(import.meta.dirname, 'step-process.mjs'), [programPath('action-main')], { env, execArgv: [] });
        gone = once(host, 'exit').then(() => [{ exitCode: null, log: '' }]);
        await once(host, 'message');
      }
      host.send(start);
      const [answer] = await Promise.race([once(host, 'message') as Promise<[Ended]>, gone]);
      return answer;
    },
    end: () => void host?.kill('SIGKILL'),
  };
}

/** The stand-in of GitHub's API that the live tests hold against GitHub's own description (tools/live/github). */
async function serveGithub(): Promise<{ url: string; service: GithubService; close(): Promise<void> }> {
  let service: GithubService | undefined;
  const server = createServer(async (incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host}`);
    const headers = incoming.headers as Record<string, string | undefined>;
    const answer = service?.answer({ method: incoming.method ?? 'GET', url, headers, body: await buffer(incoming) }) ?? 'cut';
    if (answer === 'cut') incoming.socket.destroy();
    else outgoing.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  service = createGithubService({
    origin: url,
    repository: 'acme/widget',
    tokens: { [JOB_TOKEN]: { attestations: 'write', contents: 'write', 'artifact-metadata': 'write' } },
    // Storage may hand out bundles as they are.
    compress: (bytes) => bytes,
    digest: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  });
  return {
    url,
    service,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** What `action.yml` declares, as a runner makes variables of it: every input has one, empty where nothing gives it a value. */
async function inputVariables(action: ActionName, inputs: Record<string, string>): Promise<Record<string, string>> {
  const metadata = parse(await readFile(join(ROOT, fileOf(action)), 'utf8')) as { inputs: Record<string, { default?: string }> };
  const unknown = Object.keys(inputs).filter((name) => !(name in metadata.inputs));
  if (unknown.length > 0) throw new Error(`${fileOf(action)} has no input ${unknown.join(', ')}`);
  return Object.fromEntries(
    Object.entries(metadata.inputs).map(([name, { default: fallback = '' }]) => [
      `INPUT_${name.toUpperCase()}`,
      // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
      inputs[name] ?? fallback.replace('${{ github.token }}', JOB_TOKEN),
    ]),
  );
}

const withoutUndefined = (env: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));

/** `NAME<<DELIMITER`, lines, `DELIMITER`, as the runner reads the file (actions/runner, `SetOutputFileCommand`). */
function parseOutputs(file: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = file.split('\n');
  for (let index = 0; index < lines.length - 1; index++) {
    const [, name = '', delimiter = ''] = /^(.*?)<<(.+)$/.exec(lines[index] ?? '') ?? [];
    if (delimiter === '') throw new Error(`GITHUB_OUTPUT has a line that is none: ${lines[index]}`);
    const end = lines.indexOf(delimiter, index + 1);
    if (end < 0) throw new Error(`GITHUB_OUTPUT: ${name} has no end`);
    outputs[name] = lines.slice(index + 1, end).join('\n');
    index = end;
  }
  return outputs;
}

function parseAnnotation(line: string): Annotation[] {
  const [, level, properties = '', message = ''] = /^::(error|warning|notice)(?: ([^:]*))?::(.*)$/.exec(line) ?? [];
  if (level === undefined) return [];
  const [, title = ''] = /title=([^,]*)/.exec(properties) ?? [];
  return [{ level: level as Annotation['level'], title: unescapeData(title), message: unescapeData(message) }];
}

const unescapeData = (data: string): string =>
  data.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
