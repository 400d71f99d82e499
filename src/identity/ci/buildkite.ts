import { ChopmarkError } from '../../base/errors/errors.ts';
import { MAX_TOKEN } from '../../base/limits.ts';
import type { Env } from '../../base/ports.ts';
import { commitOf, readVariable, refOf, repositoryOf, urlOf } from '../claims/environment-facts.ts';
import { passThroughEnvironment } from '../claims/pass-through-environment.ts';
import { type CiProvider, claimText, dropUnknownFacts, expected } from '../claims/provider.ts';

/** Buildkite. */
export const buildkite: CiProvider = {
  id: 'buildkite',
  name: 'Buildkite',
  docs: 'https://buildkite.com/docs/agent/cli/reference/oidc',
  variables: [
    'BUILDKITE',
    'BUILDKITE_BRANCH',
    'BUILDKITE_BUILD_URL',
    'BUILDKITE_COMMIT',
    'BUILDKITE_JOB_ID',
    'BUILDKITE_ORGANIZATION_SLUG',
    'BUILDKITE_PIPELINE_SLUG',
    'BUILDKITE_REPO',
    'BUILDKITE_SOURCE',
    'BUILDKITE_STEP_KEY',
    'BUILDKITE_TAG',
  ],
  secrets: ['BUILDKITE_AGENT_ACCESS_TOKEN'],
  renewable: true,

  detect: (env) => env.BUILDKITE === 'true',

  async token({ env, exec }, audience) {
    const minted = await exec('buildkite-agent', ['oidc', 'request-token', '--audience', audience], {
      env: passThroughEnvironment(env, 'BUILDKITE', []),
      maxBytes: MAX_TOKEN,
    });
    const token = minted.stdout.trim();
    if (minted.exitCode === 0 && token !== '') return token;
    throw new ChopmarkError({
      code: 'IDENTITY_BUILDKITE_NO_TOKEN',
      message: `Buildkite gave this job no identity token (buildkite-agent oidc request-token exited with ${minted.exitCode}).`,
      hint:
        minted.exitCode === 127
          ? 'The command buildkite-agent is not on PATH. In a container, mount it (mount-buildkite-agent: true in the Docker plugin).'
          : 'If the agent is too old for this command, update it. Otherwise check the log of the agent for the reason.',
    });
  },

  tokenHint: (audience) => `Set --audience to ${audience}: the agent issues a new token for it on each request.`,

  issues: (issuer) => issuer === 'https://agent.buildkite.com',

  matchesClaims: (claims) =>
    ['organization_slug', 'pipeline_slug', 'build_number', 'job_id'].every((name) => claimText(claims, name) !== undefined),

  // The certificate names the pipeline and the commit; only the agent states the repository.
  facts(claims, env) {
    const claim = (name: string) => claimText(claims, name);
    const pipeline = pipelineOf(claim('organization_slug'), claim('pipeline_slug'));
    const [number, job] = [claim('build_number'), claim('job_id')];
    return {
      proven: dropUnknownFacts({
        ref: refOf({ tag: claim('build_tag'), branch: claim('build_branch') }),
        commit: commitOf(claim('build_commit')),
        workflow: pipeline,
        signer: pipeline,
        trigger: claim('build_source'),
        run: pipeline && number && job && `${pipeline}/builds/${number}#${job}`,
        runner: claim('runner_environment'),
        job: claim('step_key'),
      }),
      declared: readDeclared(env),
    };
  },

  certificate(claims) {
    const { signer, runner, trigger, run } = buildkite.facts(claims, {}).proven;
    return {
      san: signer === undefined ? [] : [signer],
      extensions: expected({
        'runner-environment': runner,
        'source-repository-digest': claimText(claims, 'build_commit'),
        'build-trigger': trigger,
        'run-invocation-uri': run,
      }),
    };
  },
};

const pipelineOf = (organization: string | undefined, pipeline: string | undefined) =>
  organization && pipeline && `https://buildkite.com/${organization}/${pipeline}`;

function readDeclared(env: Env) {
  const declared = (name: string) => readVariable(env, name);
  const [build, job] = [urlOf(declared('BUILDKITE_BUILD_URL')), declared('BUILDKITE_JOB_ID')];
  return dropUnknownFacts({
    repository: repositoryOf(declared('BUILDKITE_REPO')),
    ref: refOf({ tag: declared('BUILDKITE_TAG'), branch: declared('BUILDKITE_BRANCH') }),
    commit: commitOf(declared('BUILDKITE_COMMIT')),
    workflow: pipelineOf(declared('BUILDKITE_ORGANIZATION_SLUG'), declared('BUILDKITE_PIPELINE_SLUG')),
    trigger: declared('BUILDKITE_SOURCE'),
    run: build && job && `${build}#${job}`,
    job: declared('BUILDKITE_STEP_KEY'),
  });
}
