import { ChopmarkError } from '../../base/errors/errors.ts';
import type { Env } from '../../base/ports.ts';
import type { Claims } from '../claims/claims.ts';
import { commitOf, readVariable, refOf, repositoryOf, under, urlOf, visibilityOf } from '../claims/environment-facts.ts';
import { type CiProvider, claimText, dropUnknownFacts, expected } from '../claims/provider.ts';

const GITLAB_COM = 'https://gitlab.com';
/** The public certificate authority writes gitlab.com into the URLs of these instances too (but not into the identity). */
const SISTERS = ['https://dev.gitlab.org', 'https://ops.gitlab.net', 'https://gitlab.archlinux.org'];

/** GitLab CI, on gitlab.com and self-managed. */
export const gitlab: CiProvider = {
  id: 'gitlab',
  name: 'GitLab CI',
  docs: 'https://docs.gitlab.com/ci/secrets/id_token_authentication/',
  variables: [
    'CI_COMMIT_BRANCH',
    'CI_COMMIT_SHA',
    'CI_COMMIT_TAG',
    'CI_ENVIRONMENT_NAME',
    'CI_JOB_NAME',
    'CI_JOB_STARTED_AT',
    'CI_JOB_URL',
    'CI_MERGE_REQUEST_REF_PATH',
    'CI_PIPELINE_SOURCE',
    'CI_PROJECT_ID',
    'CI_PROJECT_NAMESPACE_ID',
    'CI_PROJECT_URL',
    'CI_PROJECT_VISIBILITY',
    'GITLAB_CI',
    'SIGSTORE_ID_TOKEN',
  ],
  secrets: ['CI_JOB_TOKEN', 'SIGSTORE_ID_TOKEN'],
  // The token is issued before the job starts, and a job cannot request another one.
  renewable: false,

  detect: (env) => env.GITLAB_CI === 'true',

  async token({ env }, audience) {
    const name = tokenVariable(audience);
    const token = (env[name] || env.SIGSTORE_ID_TOKEN)?.trim();
    if (token) return token;
    const both = name === 'SIGSTORE_ID_TOKEN' ? name : `${name} or SIGSTORE_ID_TOKEN`;
    throw new ChopmarkError({
      code: 'IDENTITY_GITLAB_NO_TOKEN',
      message: `This GitLab job has no identity token: ${both} is not set.`,
      hint: `${gitlab.tokenHint(audience)}\nWrite it in the job itself. Pipelines of forks run with the identity of the fork.`,
    });
  },

  tokenHint: (audience) => `Add to the job:\n  id_tokens:\n    SIGSTORE_ID_TOKEN:\n      aud: ${audience}`,

  // Self-managed instances are issuers with their own names: their tokens are recognized by their claims.
  issues: (issuer) => issuer === GITLAB_COM || SISTERS.includes(issuer),

  matchesClaims: (claims) =>
    ['project_path', 'namespace_path', 'project_id', 'pipeline_id', 'job_id'].every((name) => claimText(claims, name) !== undefined),

  facts(claims, env) {
    const claim = (name: string) => claimText(claims, name);
    const server = serverOf(claims);
    const repository = under(server, claim('project_path'));
    const job = claim('job_id');
    const workflow = under('https:/', claim('ci_config_ref_uri'));
    return {
      proven: dropUnknownFacts({
        repository,
        repositoryId: claim('project_id'),
        owner: under(server, claim('namespace_path')),
        ownerId: claim('namespace_id'),
        ref: refOfClaims(claims),
        commit: commitOf(claim('sha')),
        workflow,
        workflowCommit: commitOf(claim('ci_config_sha')),
        signer: workflow,
        trigger: claim('pipeline_source'),
        run: repository && job && `${repository}/-/jobs/${job}`,
        runner: claim('runner_environment'),
        visibility: visibilityOf(claim('project_visibility')),
        environment: claim('environment'),
      }),
      declared: readDeclared(env),
    };
  },

  certificate(claims) {
    const { proven } = gitlab.facts(claims, {});
    const url = (fact: string | undefined) => fact && writtenAs(fact);
    return {
      san: proven.signer === undefined ? [] : [proven.signer],
      extensions: expected({
        'build-signer-uri': proven.signer,
        'build-signer-digest': claimText(claims, 'ci_config_sha'),
        'runner-environment': proven.runner,
        'source-repository-uri': url(proven.repository),
        'source-repository-digest': claimText(claims, 'sha'),
        'source-repository-ref': proven.ref,
        'source-repository-identifier': proven.repositoryId,
        'source-repository-owner-uri': url(proven.owner),
        'source-repository-owner-identifier': proven.ownerId,
        'build-config-uri': proven.workflow,
        'build-config-digest': claimText(claims, 'ci_config_sha'),
        'build-trigger': proven.trigger,
        'run-invocation-uri': url(proven.run),
        'source-repository-visibility-at-signing': claimText(claims, 'project_visibility'),
        'deployment-environment': proven.environment,
      }),
    };
  },
};

/** The variable for an audience, as the `id` library of sigstore-python derives it: the token for `sigstore` is in SIGSTORE_ID_TOKEN. */
const tokenVariable = (audience: string) => `${audience.toUpperCase().replace(/[^A-Z0-9_]|^[^A-Z_]/g, '_')}_ID_TOKEN`;

/** The address of the instance: its issuer, unless the configuration of the pipeline states another host name. */
function serverOf(claims: Claims): string {
  const issuer = claimText(claims, 'iss') ?? GITLAB_COM;
  const config = claimText(claims, 'ci_config_ref_uri') ?? '';
  const host = config.slice(0, Math.max(0, config.indexOf(`/${claimText(claims, 'project_path') ?? ''}//`)));
  return host === '' || issuer === `https://${host}` || issuer.startsWith(`https://${host}/`) ? issuer : `https://${host}`;
}

function refOfClaims(claims: Claims): string | undefined {
  const ref = claimText(claims, 'ref');
  const type = claimText(claims, 'ref_type');
  if (ref === undefined || (type !== 'branch' && type !== 'tag')) return undefined;
  return type === 'tag' ? `refs/tags/${ref}` : `refs/heads/${ref}`;
}

function writtenAs(url: string): string[] {
  const sister = SISTERS.find((server) => url.startsWith(`${server}/`));
  return sister === undefined ? [url] : [url, `${GITLAB_COM}${url.slice(sister.length)}`];
}

function readDeclared(env: Env) {
  const declared = (name: string) => readVariable(env, name);
  return dropUnknownFacts({
    repository: repositoryOf(declared('CI_PROJECT_URL')),
    repositoryId: declared('CI_PROJECT_ID'),
    ownerId: declared('CI_PROJECT_NAMESPACE_ID'),
    ref: refOf({ tag: declared('CI_COMMIT_TAG'), branch: declared('CI_COMMIT_BRANCH') }) ?? declared('CI_MERGE_REQUEST_REF_PATH'),
    commit: commitOf(declared('CI_COMMIT_SHA')),
    trigger: declared('CI_PIPELINE_SOURCE'),
    run: urlOf(declared('CI_JOB_URL')),
    visibility: visibilityOf(declared('CI_PROJECT_VISIBILITY')),
    job: declared('CI_JOB_NAME'),
    environment: declared('CI_ENVIRONMENT_NAME'),
    startedOn: declared('CI_JOB_STARTED_AT'),
  });
}
