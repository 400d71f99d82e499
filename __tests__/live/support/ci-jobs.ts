import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { afterAll } from '@jest/globals';
import type { CiId } from '../../../src/results/build-facts.ts';
import { CLAIMS } from '../../../tools/live/claims.ts';
import { issuerOf, token } from './token.ts';

/** What each CI's job must prove to its token service; searched for in everything that a run leaves behind. */
export const JOB_SECRET = 'canary-of-the-job-7f3a9c1e5b';

export const CI_IDS = ['github', 'gitlab', 'circleci', 'buildkite', 'jenkins'] as const satisfies readonly CiId[];

type Env = Record<string, string>;

/**
 * The environment of a job of that CI, as its runner sets it, with a live way to an identity token: GitHub's token service, GitLab's
 * and Jenkins' variables, the commands of CircleCI and Buildkite on PATH.
 *
 * @param folder Of the test; stand-in commands go below it.
 */
export const jobEnvironment = (ci: CiId, folder: string): Promise<Env> => JOBS[ci](folder);

const JOBS: Record<CiId, (folder: string) => Promise<Env>> = {
  async github() {
    const { repository, ref, sha, run_id, run_attempt, workflow_ref } = CLAIMS.github;
    return {
      GITHUB_ACTIONS: 'true',
      CI: 'true',
      GITHUB_REPOSITORY: repository,
      GITHUB_REF: ref,
      GITHUB_SHA: sha,
      GITHUB_RUN_ID: run_id,
      GITHUB_RUN_ATTEMPT: run_attempt,
      GITHUB_JOB: 'release',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_WORKFLOW_REF: workflow_ref,
      GITHUB_EVENT_NAME: 'push',
      ACTIONS_ID_TOKEN_REQUEST_URL: `${await serveTokens()}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: JOB_SECRET,
    };
  },

  gitlab: async () => ({
    GITLAB_CI: 'true',
    CI: 'true',
    CI_JOB_ID: CLAIMS.gitlab.job_id,
    CI_JOB_NAME: 'release',
    CI_JOB_TOKEN: JOB_SECRET,
    CI_JOB_STARTED_AT: '2026-01-02T03:04:05Z',
    CI_PROJECT_URL: 'https://gitlab.com/acme/widget',
    CI_COMMIT_SHA: CLAIMS.gitlab.sha,
    CI_COMMIT_BRANCH: CLAIMS.gitlab.ref,
    SIGSTORE_ID_TOKEN: await token('gitlab'),
  }),

  circleci: async (folder) => ({
    CIRCLECI: 'true',
    CI: 'true',
    CIRCLE_WORKFLOW_JOB_ID: 'j1',
    CIRCLE_JOB: 'release',
    CIRCLE_SHA1: 'd'.repeat(40),
    CIRCLE_BRANCH: 'main',
    CIRCLE_REPOSITORY_URL: 'git@github.com:acme/widget.git',
    CIRCLE_OIDC_TOKEN: JOB_SECRET,
    CIRCLE_OIDC_TOKEN_V2: JOB_SECRET,
    // `circleci run oidc get --root-issuer --claims '{"aud":"…"}'`
    PATH: standIn(folder, 'circleci', {
      words: ['run', 'oidc', 'get', '--root-issuer', '--claims'],
      audience: 'JSON.parse(words.at(-1)).aud',
      needs: 'CIRCLECI',
      tokens: `${issuerOf('circleci')}/token`,
    }),
  }),

  buildkite: async (folder) => ({
    BUILDKITE: 'true',
    CI: 'true',
    BUILDKITE_AGENT_ACCESS_TOKEN: JOB_SECRET,
    BUILDKITE_JOB_ID: CLAIMS.buildkite.job_id,
    BUILDKITE_BRANCH: 'main',
    BUILDKITE_COMMIT: CLAIMS.buildkite.build_commit,
    BUILDKITE_ORGANIZATION_SLUG: 'acme',
    BUILDKITE_PIPELINE_SLUG: 'widget',
    BUILDKITE_REPO: 'https://github.com/acme/widget.git',
    BUILDKITE_BUILD_URL: 'https://buildkite.com/acme/widget/builds/3',
    // `buildkite-agent oidc request-token --audience …`, which proves itself with the job's own token.
    PATH: standIn(folder, 'buildkite-agent', {
      words: ['oidc', 'request-token', '--audience'],
      audience: 'words.at(-1)',
      needs: 'BUILDKITE_AGENT_ACCESS_TOKEN',
      tokens: `${issuerOf('buildkite')}/token`,
    }),
  }),

  jenkins: async () => ({
    JENKINS_URL: 'http://127.0.0.1/',
    BUILD_ID: '7',
    BUILD_TAG: 'jenkins-widget-main-7',
    BUILD_URL: 'http://127.0.0.1/job/widget/job/main/7/',
    JOB_NAME: 'widget/main',
    JOB_URL: 'http://127.0.0.1/job/widget/job/main/',
    GIT_URL: 'https://github.com/acme/widget.git',
    GIT_COMMIT: 'e'.repeat(40),
    SIGSTORE_ID_TOKEN: await token('jenkins'),
  }),
};

/** GitHub's token service: it wants the job's own secret, and makes the token out to whom it is told. */
const serveTokens = () =>
  serve(async (request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (request.headers.authorization !== `Bearer ${JOB_SECRET}` || searchParams.get('api-version') !== '2.0') {
      response.writeHead(401).end('{}');
      return;
    }
    const value = await token('github', { audience: searchParams.get('audience') ?? 'nobody' });
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ count: 1, value }));
  });

const servers: { close(): void; closeAllConnections(): void }[] = [];

afterAll(() => {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
});

/** A server on loopback until the tests of the file are done; answers with its address. */
export async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

interface StandIn {
  words: readonly string[];
  /** Expression for the audience, of the command's `words`. */
  audience: string;
  /** A variable without which the real command does nothing. */
  needs: string;
  tokens: string;
}

/** A command of that name on a PATH of its own. It answers to exactly these words, and writes down the variables it was given. */
function standIn(folder: string, name: string, { words, audience, needs, tokens }: StandIn): string {
  const bin = join(folder, 'ci-commands');
  mkdirSync(bin, { recursive: true });
  const script = `#!${process.execPath}
const words = process.argv.slice(2);
require('node:fs').writeFileSync(${JSON.stringify(variablesFile(folder, name))}, Object.keys(process.env).join('\\n'));
if (JSON.stringify(words.slice(0, -1)) !== ${JSON.stringify(JSON.stringify(words))} || !process.env[${JSON.stringify(needs)}]) process.exit(64);
fetch(${JSON.stringify(tokens)}, { method: 'POST', body: JSON.stringify({ audience: ${audience} }) })
  .then((answer) => answer.json())
  .then(({ value }) => console.log(value));
`;
  writeFileSync(join(bin, name), script);
  chmodSync(join(bin, name), 0o755);
  return [bin, process.env.PATH].join(delimiter);
}

const variablesFile = (folder: string, name: string) => join(folder, `${name}.variables`);

/** Names of the variables that the CI's own command was given when it was asked for a token. */
export const variablesOfCommand = (folder: string, name: 'circleci' | 'buildkite-agent'): string[] =>
  readFileSync(variablesFile(folder, name), 'utf8').split('\n');
