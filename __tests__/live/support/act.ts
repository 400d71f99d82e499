import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from '@jest/globals';
import { ACTION_NAMES } from '../../../src/adapters/action/inputs.ts';
import { actionFile } from '../../../tools/generate/action-metadata.ts';
import { programPath } from '../../../tools/live/cache.ts';
import { mustRun, run } from '../../../tools/live/run.ts';
import { JOB_SECRET, serve } from './ci-jobs.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { token } from './token.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const hasStack = Boolean(process.env.CHOPMARK_LIVE_STACK);

/** A test whose workflow act runs. In CI it is never skipped. */
export const actTest = hasStack && (process.env.CI === 'true' || existsSync(programPath('act'))) ? test : test.skip;

export interface WorkflowRun {
  exitCode: number;
  /** What act printed of the jobs. */
  log: string;
  /** Reads a file that a job left in `$SHARED`, which outlives it as artifacts of a run do. */
  read(name: string): string;
  /** The folder of `$SHARED`. */
  shared: string;
}

export interface WorkflowOptions {
  /** The event and its payload. Default: a push to a public repository. */
  event?: { name: string; payload: object };
  /** Variables of every job. */
  env?: Record<string, string>;
  /** Whether `permissions: id-token: write` holds. Default: it does. */
  identity?: boolean;
  /** Claims of the identity token beside the usual ones. */
  claims?: Record<string, unknown>;
  /** Folders of actions of others that stand in for them, by `owner/name@ref`. */
  actions?: Record<string, string>;
  /** Changes to the reusable workflow, as somebody makes them in a copy of it. */
  fork?: (workflow: string) => string;
  /** Whether this project's files lie where the repository begins, as in its own workflows, in place of `chopmark/`. */
  atRoot?: boolean;
  /** More of this project that the repository holds. */
  parts?: readonly string[];
  /** `github.token`. */
  token?: string;
}

const PUSH = {
  name: 'push',
  payload: {
    ref: 'refs/heads/main',
    repository: {
      id: 4711,
      full_name: 'acme/widget',
      visibility: 'public',
      private: false,
      owner: { login: 'acme', type: 'Organization' },
    },
  },
};

/** Minutes that a run may take: every job starts Node anew, and the machine may be busy. */
const TIMEOUT = 5 * 60_000;

/**
 * Has act run a workflow in a repository of its own that holds the action of this project under `chopmark/`, as built. Its jobs run
 * on this machine; their identity tokens come from the live issuer.
 */
export async function runWorkflow(
  workflow: string,
  {
    event = PUSH,
    env = {},
    identity = true,
    claims = {},
    actions = {},
    fork = (text) => text,
    atRoot = false,
    parts = [],
    token: githubToken = '',
  }: WorkflowOptions = {},
): Promise<WorkflowRun> {
  const folder = temporaryFolder();
  const [repository, home, shared] = ['repository', 'home', 'shared'].map((name) => join(folder, name)) as [string, string, string];
  for (const made of [join(repository, '.github/workflows'), join(home, '.config/act'), shared]) mkdirSync(made, { recursive: true });
  for (const part of [
    ...ACTION_NAMES.map(actionFile),
    'setup/action.yml',
    'dist/action',
    'dist/cli',
    'package.json',
    '.github/workflows/attest.yml',
    ...parts,
  ])
    cpSync(join(ROOT, part), join(repository, atRoot || part.startsWith('.github') ? '' : 'chopmark', part), { recursive: true });
  const reusable = join(repository, '.github/workflows/attest.yml');
  writeFileSync(reusable, fork(readFileSync(reusable, 'utf8')));
  writeFileSync(join(repository, '.github/workflows/test.yml'), workflow);
  writeFileSync(join(repository, 'app.tar.gz'), `app ${Math.random()}`);
  writeFileSync(join(folder, 'event.json'), JSON.stringify(event.payload));
  writeFileSync(join(home, '.config/act/actrc'), '');
  const git = (...args: string[]) => mustRun('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: repository });
  await git('init', '-q', '-b', 'main');
  await git('remote', 'add', 'origin', 'https://github.com/acme/widget');
  await git('add', '-A');
  await git('commit', '-q', '-m', 'first');

  const variables = { SHARED: shared, ...(identity && (await serveIdentity(claims))), ...env };
  const args = [
    event.name,
    '--workflows=.github/workflows/test.yml',
    '--platform=ubuntu-latest=-self-hosted',
    `--eventpath=${join(folder, 'event.json')}`,
    '--no-skip-checkout=false',
    ...Object.entries(variables).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...Object.entries(actions).flatMap(([name, path]) => ['--local-repository', `${name}=${path}`]),
    ...(githubToken ? ['--secret', `GITHUB_TOKEN=${githubToken}`] : []),
  ];
  // Actions run on the Node that the project runs on; nothing of the developer's settings shows through.
  const path = `${dirname(process.execPath)}:${process.env.PATH}`;
  const { exitCode, stdout, stderr } = await run(programPath('act'), args, {
    cwd: repository,
    env: { PATH: path, HOME: home, XDG_CONFIG_HOME: join(home, '.config'), XDG_CACHE_HOME: join(home, '.cache') },
    timeout: TIMEOUT,
  });
  return { exitCode, log: `${stdout}\n${stderr}`, shared, read: (name) => readFileSync(join(shared, name), 'utf8') };
}

/** GitHub's token service for a job, with claims of the test's choice. */
async function serveIdentity(claims: Record<string, unknown>): Promise<Record<string, string>> {
  const url = await serve(async (request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (request.headers.authorization !== `Bearer ${JOB_SECRET}`) return void response.writeHead(401).end('{}');
    const value = await token('github', { audience: searchParams.get('audience') ?? 'nobody', claims });
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ value }));
  });
  return { ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?api-version=2.0`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: JOB_SECRET };
}
