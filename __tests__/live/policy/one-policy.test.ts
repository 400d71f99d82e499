import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { openOctokit } from '../../../src/adapters/open-octokit.ts';
import { createHttp } from '../../../src/base/http/http-client.ts';
import type { Ports } from '../../../src/base/ports.ts';
import { attest } from '../../../src/engine/attest/attest.ts';
import { verify } from '../../../src/engine/verify/verify.ts';
import { parseInputs } from '../../../src/options/parse-inputs.ts';
import { CLAIMS, type IssuerKind } from '../../../tools/live/claims.ts';
import type { ReadyStack } from '../../../tools/live/stack.ts';
import { liveTest } from '../support/live-test.ts';
import { livePorts } from '../support/ports.ts';
import { stack, startSecondStack } from '../support/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { issuerOf, token } from '../support/token.ts';

const folder = temporaryFolder();
let second: ReadyStack;
let stop: (() => Promise<void>) | undefined;

beforeAll(async () => {
  if (!process.env.CHOPMARK_LIVE_STACK) return;
  ({ second, stop } = await startSecondStack({ acceptIssuersOf: stack().folder }));
  writeFileSync(join(folder, 'policy.yml'), writePolicy());
});
afterAll(() => stop?.());

const digits = (letter: string) => letter.repeat(40);

/** One policy for five CIs and a person, over two instances: every clause that each certificate can be asked for. */
const writePolicy = () => `
version: 1
trust:
  - name: github
    ci: github
    instance: ${stack().ready.files.trustConfig}
    issuer: ${issuerOf('github')}
    repository: acme/widget
    repository-id: 1
    owner: acme
    owner-id: 2
    workflow: .github/workflows/release.yml
    workflow-commit: ${digits('a')}
    signer-commit: ${digits('a')}
    ref: refs/heads/main
    commit: ${digits('a')}
    trigger: push
    runner: github-hosted
    visibility: public
    run: https://github.com/acme/widget/actions/runs/77/attempts/*
  - name: gitlab
    ci: gitlab
    instance: ${stack().ready.files.trustConfig}
    issuer: ${issuerOf('gitlab')}
    repository: acme/widget
    repository-id: 11
    owner-id: 12
    workflow: .gitlab-ci.yml
    workflow-commit: ${digits('b')}
    ref: refs/heads/main
    commit: ${digits('b')}
    trigger: push
    runner: gitlab-hosted
    visibility: public
    run: https://gitlab.com/acme/widget/-/jobs/99
  - name: circleci
    ci: circleci
    instance: ${stack().ready.files.trustConfig}
    issuer: ${issuerOf('circleci')}
    repository: https://github.com/acme/widget
    project: p1
    pipeline-definition: pd1
    ref: refs/heads/main
    run: https://app.circleci.com/workflow/w1/job/j1
  - name: buildkite
    ci: buildkite
    instance: ${stack().ready.files.trustConfig}
    issuer: ${issuerOf('buildkite')}
    organization: acme
    pipeline: widget
    commit: ${digits('c')}
    trigger: webhook
    runner: self-hosted
    run: https://buildkite.com/acme/widget/builds/3#jj
  - name: person
    instance: ${stack().ready.files.trustConfig}
    issuer: ${issuerOf('email')}
    identity: dev@example.com
  - name: jenkins
    ci: jenkins
    instance: ${second.ready.files.trustConfig}
    issuer: ${issuerOf('jenkins', second)}
    job: http://127.0.0.1/job/widget/job/main/
require:
  - predicate: https://acme.example/review/v1
`;

const portsWith = (env: Record<string, string>): Ports => {
  const { clock, logger } = livePorts();
  return {
    env,
    clock,
    logger,
    exec: async () => ({ exitCode: 127, stdout: '', stderr: '' }),
    connect: (settings) => createHttp({ env: {}, clock, logger, ...settings }),
    openGithub: openOctokit,
    workingFolder: folder,
    cacheFolder: join(folder, 'cache'),
    signal: new AbortController().signal,
  };
};

let made = 0;

/** Attests with a token of that CI and those claims, and says what the policy makes of it. */
async function decide(
  kind: IssuerKind,
  claims: Record<string, unknown> = {},
  of = kind === 'jenkins' ? second : stack(),
  issuedBy = of,
): Promise<string> {
  const name = `artifact-${++made}`;
  writeFileSync(join(folder, name), name);
  const ports = portsWith({ TOKEN: await token(kind, { claims }, issuedBy) });
  const options = {
    instance: of.ready.files.trustConfig,
    'identity-token': 'env:TOKEN',
    'subject-path': [name],
    'bundle-dir': `bundles/${name}`,
    'predicate-type': 'https://acme.example/review/v1',
    predicate: '{}',
    'allow-public-log': true,
  };
  const { problems } = await attest(parseInputs('attest', options), ports);
  expect(problems).toEqual([]);
  const wanted = { 'subject-path': [name], policy: 'policy.yml', 'bundle-dir': `bundles/${name}`, 'trusted-root': undefined };
  const { artifacts } = await verify(parseInputs('verify', wanted), portsWith({}));
  return artifacts?.[0]?.problem?.code ?? artifacts?.[0]?.bundles[0]?.trust?.name ?? 'nothing';
}

liveTest.each(['github', 'gitlab', 'circleci', 'buildkite', 'jenkins'] as const)(
  'one policy believes the job of %s, by its own entry',
  async (kind) => {
    expect(await decide(kind)).toBe(kind);
  },
);

liveTest('and the person', async () => {
  expect(await decide('email')).toBe('person');
});

const { github, gitlab, buildkite } = CLAIMS;
const evil = digits('e');

describe('and refuses where one thing of the certificate differs', () => {
  liveTest.each<[IssuerKind, string, Record<string, unknown>, string]>([
    ['github', 'a repository of another owner', { repository: 'evil/widget' }, 'POLICY_REPOSITORY_MISMATCH'],
    ['github', 'the name, taken over by somebody else', { repository_id: '999' }, 'POLICY_REPOSITORY_ID_MISMATCH'],
    ['github', 'the owner’s name, taken over', { repository_owner_id: '999' }, 'POLICY_OWNER_ID_MISMATCH'],
    ['github', 'another owner', { repository_owner: 'evil' }, 'POLICY_OWNER_MISMATCH'],
    [
      'github',
      'another workflow',
      { workflow_ref: github.workflow_ref.replace('release', 'ci'), job_workflow_ref: github.job_workflow_ref.replace('release', 'ci') },
      'POLICY_WORKFLOW_MISMATCH',
    ],
    ['github', 'another commit of the workflow', { workflow_sha: evil }, 'POLICY_WORKFLOW_COMMIT_MISMATCH'],
    [
      'github',
      'a reusable workflow nobody named',
      { job_workflow_ref: 'evil/tools/.github/workflows/sign.yml@refs/heads/main' },
      'POLICY_SIGNER_MISMATCH',
    ],
    ['github', 'another commit of the signer', { job_workflow_sha: evil }, 'POLICY_SIGNER_COMMIT_MISMATCH'],
    ['github', 'another branch', { ref: 'refs/heads/dev' }, 'POLICY_REF_MISMATCH'],
    ['github', 'another commit', { sha: evil }, 'POLICY_COMMIT_MISMATCH'],
    ['github', 'another event', { event_name: 'pull_request' }, 'POLICY_TRIGGER_MISMATCH'],
    ['github', 'a runner of one’s own', { runner_environment: 'self-hosted' }, 'POLICY_RUNNER_MISMATCH'],
    ['github', 'a private repository', { repository_visibility: 'private' }, 'POLICY_VISIBILITY_MISMATCH'],
    ['github', 'another run', { run_id: '78' }, 'POLICY_RUN_MISMATCH'],
    [
      'gitlab',
      'a sibling project',
      { project_path: 'acme/widget2', ci_config_ref_uri: gitlab.ci_config_ref_uri.replace('widget', 'widget2') },
      'POLICY_REPOSITORY_MISMATCH',
    ],
    ['gitlab', 'the name, taken over', { project_id: '999' }, 'POLICY_REPOSITORY_ID_MISMATCH'],
    ['gitlab', 'the namespace, taken over', { namespace_id: '999' }, 'POLICY_OWNER_ID_MISMATCH'],
    ['gitlab', 'another file', { ci_config_ref_uri: gitlab.ci_config_ref_uri.replace('.gitlab-ci', 'other') }, 'POLICY_WORKFLOW_MISMATCH'],
    ['gitlab', 'another commit of the file', { ci_config_sha: evil }, 'POLICY_WORKFLOW_COMMIT_MISMATCH'],
    ['gitlab', 'a tag of the branch’s name', { ref_type: 'tag' }, 'POLICY_REF_MISMATCH'],
    ['gitlab', 'another commit', { sha: evil }, 'POLICY_COMMIT_MISMATCH'],
    ['gitlab', 'another source', { pipeline_source: 'merge_request_event' }, 'POLICY_TRIGGER_MISMATCH'],
    ['gitlab', 'a runner of one’s own', { runner_environment: 'self-hosted' }, 'POLICY_RUNNER_MISMATCH'],
    ['gitlab', 'an internal project', { project_visibility: 'internal' }, 'POLICY_VISIBILITY_MISMATCH'],
    ['gitlab', 'another job', { job_id: '100' }, 'POLICY_RUN_MISMATCH'],
    ['circleci', 'another project that builds the same repository', { 'oidc.circleci.com/project-id': 'p2' }, 'POLICY_PROJECT_MISMATCH'],
    [
      'circleci',
      'another pipeline definition',
      { 'oidc.circleci.com/pipeline-definition-id': 'pd2' },
      'POLICY_PIPELINE_DEFINITION_MISMATCH',
    ],
    ['circleci', 'another repository', { 'oidc.circleci.com/vcs-origin': 'github.com/evil/widget' }, 'POLICY_REPOSITORY_MISMATCH'],
    ['circleci', 'another branch', { 'oidc.circleci.com/vcs-ref': 'refs/heads/dev' }, 'POLICY_REF_MISMATCH'],
    ['circleci', 'another job', { 'oidc.circleci.com/job-id': 'j2' }, 'POLICY_RUN_MISMATCH'],
    ['circleci', 'a rerun with SSH', { 'oidc.circleci.com/ssh-rerun': true }, 'POLICY_SSH_RERUN'],
    ['buildkite', 'another organization', { organization_slug: 'acme2' }, 'POLICY_ORGANIZATION_MISMATCH'],
    ['buildkite', 'a sibling pipeline', { pipeline_slug: 'widget2' }, 'POLICY_PIPELINE_MISMATCH'],
    ['buildkite', 'another commit', { build_commit: evil }, 'POLICY_COMMIT_MISMATCH'],
    ['buildkite', 'another source', { build_source: 'ui' }, 'POLICY_TRIGGER_MISMATCH'],
    ['buildkite', 'another runner', { runner_environment: 'buildkite-hosted' }, 'POLICY_RUNNER_MISMATCH'],
    ['buildkite', 'another build', { build_number: buildkite.build_number + 1 }, 'POLICY_RUN_MISMATCH'],
    ['jenkins', 'a sibling job', { sub: 'http://127.0.0.1/job/widget/job/dev/' }, 'POLICY_JOB_MISMATCH'],
    ['email', 'another person', { email: 'eve@example.com' }, 'POLICY_IDENTITY_MISMATCH'],
  ])('%s: %s', async (kind, _, claims, expected) => {
    expect(await decide(kind, claims)).toBe(expected);
  });
});

describe('and no authority vouches for another’s issuer', () => {
  liveTest.each(['github', 'gitlab', 'circleci', 'buildkite'] as const)('the certificate authority of Jenkins, for %s', async (kind) => {
    expect(await decide(kind, {}, second, stack())).toBe('POLICY_ISSUER_MISMATCH');
  });

  liveTest('the first instance, for the Jenkins of the second', async () => {
    expect(await decide('jenkins', {}, stack())).toBe('POLICY_ISSUER_MISMATCH');
  });
});
