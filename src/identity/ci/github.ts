import { ChopmarkError } from '../../base/errors/errors.ts';
import type { Env } from '../../base/ports.ts';
import { trimEnd } from '../../base/text/trim.ts';
import type { Claims } from '../claims/claims.ts';
import { commitOf, readVariable, under, urlOf, visibilityOf } from '../claims/environment-facts.ts';
import { type CiProvider, claimText, dropUnknownFacts, expected } from '../claims/provider.ts';
import { readMember, readServiceAddress, requestToken } from '../claims/token-service.ts';

const SERVICE = 'token service of GitHub Actions';
/** github.com with or without the slug of an enterprise, a tenant of ghe.com, an Enterprise Server. */
const ISSUER = /^https:\/\/token\.actions\.githubusercontent\.com(?:\/[-_a-zA-Z0-9]+)?$/;
const TENANT = /^https:\/\/token\.actions\.([a-z0-9-]+\.ghe\.com)$/;
const SERVER = /^(https:\/\/[a-zA-Z0-9.-]+(?::\d{1,5})?)\/_services\/token$/;

/** GitHub Actions, on github.com, ghe.com and Enterprise Server. */
export const github: CiProvider = {
  id: 'github',
  name: 'GitHub Actions',
  docs: 'https://docs.github.com/en/actions/reference/security/oidc',
  variables: [
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_URL',
    'GITHUB_ACTIONS',
    'GITHUB_EVENT_NAME',
    'GITHUB_JOB',
    'GITHUB_REF',
    'GITHUB_REPOSITORY',
    'GITHUB_REPOSITORY_ID',
    'GITHUB_REPOSITORY_OWNER',
    'GITHUB_REPOSITORY_OWNER_ID',
    'GITHUB_RUN_ATTEMPT',
    'GITHUB_RUN_ID',
    'GITHUB_SERVER_URL',
    'GITHUB_SHA',
    'GITHUB_WORKFLOW_REF',
    'GITHUB_WORKFLOW_SHA',
    'RUNNER_ENVIRONMENT',
  ],
  secrets: ['ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
  renewable: true,

  detect: (env) => env.GITHUB_ACTIONS === 'true',

  async token({ env, http }, audience) {
    const bearer = env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
    const address = env.ACTIONS_ID_TOKEN_REQUEST_URL;
    if (!bearer || !address) throw notPermitted(env, 'GitHub did not give this job the permission to request an identity token.');
    const url = readServiceAddress('ACTIONS_ID_TOKEN_REQUEST_URL', address);
    url.searchParams.set('audience', audience);
    const answer = await requestToken(
      { http },
      {
        url,
        headers: { authorization: `Bearer ${bearer}`, accept: 'application/json' },
        service: SERVICE,
        refusal: (status) =>
          status === 401 || status === 403
            ? notPermitted(env, `The ${SERVICE} refused to issue a token to this job (status ${status}).`)
            : undefined,
      },
    );
    return readMember(answer, 'value', SERVICE);
  },

  tokenHint: (audience) => `Set --audience to ${audience}: GitHub issues a new token for it on each request.`,

  issues: (issuer) => ISSUER.test(issuer) || TENANT.test(issuer) || SERVER.test(issuer),

  matchesClaims: (claims) =>
    ['job_workflow_ref', 'repository', 'repository_id', 'run_id'].every((name) => claimText(claims, name) !== undefined),

  facts(claims, env) {
    const claim = (name: string) => claimText(claims, name);
    const server = serverOf(claims);
    const repository = under(server, claim('repository'));
    return {
      proven: dropUnknownFacts({
        repository,
        repositoryId: claim('repository_id'),
        owner: under(server, claim('repository_owner')),
        ownerId: claim('repository_owner_id'),
        ref: claim('ref'),
        commit: commitOf(claim('sha')),
        workflow: under(server, claim('workflow_ref')),
        workflowCommit: commitOf(claim('workflow_sha')),
        signer: under(server, claim('job_workflow_ref')),
        trigger: claim('event_name'),
        run: runOf(repository, claim('run_id'), claim('run_attempt')),
        runner: claim('runner_environment'),
        visibility: visibilityOf(claim('repository_visibility')),
        environment: claim('environment'),
      }),
      declared: readDeclared(env),
    };
  },

  certificate(claims) {
    const { proven } = github.facts(claims, {});
    return {
      san: proven.signer === undefined ? [] : [proven.signer],
      extensions: expected({
        'build-signer-uri': proven.signer,
        'build-signer-digest': claimText(claims, 'job_workflow_sha'),
        'runner-environment': proven.runner,
        'source-repository-uri': proven.repository,
        'source-repository-digest': claimText(claims, 'sha'),
        'source-repository-ref': proven.ref,
        'source-repository-identifier': proven.repositoryId,
        'source-repository-owner-uri': proven.owner,
        'source-repository-owner-identifier': proven.ownerId,
        'build-config-uri': proven.workflow,
        'build-config-digest': claimText(claims, 'workflow_sha'),
        'build-trigger': proven.trigger,
        'run-invocation-uri': proven.run,
        'source-repository-visibility-at-signing': claimText(claims, 'repository_visibility'),
        'deployment-environment': proven.environment,
        'github-workflow-trigger': proven.trigger,
        'github-workflow-sha': claimText(claims, 'sha'),
        'github-workflow-name': claimText(claims, 'workflow'),
        'github-workflow-repository': claimText(claims, 'repository'),
        'github-workflow-ref': proven.ref,
      }),
    };
  },
};

/** The server of the issuer's repositories. For an unknown issuer, the address that certificate authorities use by default. */
function serverOf(claims: Claims): string {
  const issuer = claimText(claims, 'iss') ?? '';
  const tenant = TENANT.exec(issuer)?.[1];
  return tenant === undefined ? (SERVER.exec(issuer)?.[1] ?? 'https://github.com') : `https://${tenant}`;
}

function readDeclared(env: Env) {
  const declared = (name: string) => readVariable(env, name);
  const server = trimEnd(urlOf(declared('GITHUB_SERVER_URL')) ?? 'https://github.com', '/');
  const repository = under(server, declared('GITHUB_REPOSITORY'));
  return dropUnknownFacts({
    repository,
    repositoryId: declared('GITHUB_REPOSITORY_ID'),
    owner: under(server, declared('GITHUB_REPOSITORY_OWNER')),
    ownerId: declared('GITHUB_REPOSITORY_OWNER_ID'),
    ref: declared('GITHUB_REF'),
    commit: commitOf(declared('GITHUB_SHA')),
    workflow: under(server, declared('GITHUB_WORKFLOW_REF')),
    workflowCommit: commitOf(declared('GITHUB_WORKFLOW_SHA')),
    trigger: declared('GITHUB_EVENT_NAME'),
    run: runOf(repository, declared('GITHUB_RUN_ID'), declared('GITHUB_RUN_ATTEMPT')),
    runner: declared('RUNNER_ENVIRONMENT'),
    job: declared('GITHUB_JOB'),
  });
}

const runOf = (repository: string | undefined, run: string | undefined, attempt: string | undefined) =>
  repository && run && attempt ? `${repository}/actions/runs/${run}/attempts/${attempt}` : undefined;

const notPermitted = (env: Env, message: string) =>
  new ChopmarkError({
    code: 'IDENTITY_GITHUB_NO_TOKEN',
    message,
    hint:
      env.GITHUB_EVENT_NAME === 'pull_request'
        ? 'Pull requests from forks get no token: sign after the merge, or choose with --on-missing-identity what happens. For pull requests of the repository itself, add "permissions: id-token: write" to the job.'
        : 'Add "permissions: id-token: write" to the job. Also add "contents: read", because setting one permission removes all others.',
  });
