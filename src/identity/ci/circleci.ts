import { ChopmarkError } from '../../base/errors/errors.ts';
import { MAX_TOKEN } from '../../base/limits.ts';
import { commitOf, readVariable, refOf, repositoryOf, under, urlOf } from '../claims/environment-facts.ts';
import { passThroughEnvironment } from '../claims/pass-through-environment.ts';
import { type CiProvider, claimText, dropUnknownFacts, expected } from '../claims/provider.ts';

const API = 'https://circleci.com/api/v2';
/** Tokens for other audiences and personal tokens: the command that issues the identity token does not need them. */
const NOT_HANDED_ON = ['CIRCLE_OIDC_TOKEN', 'CIRCLE_OIDC_TOKEN_V2', 'CIRCLE_TOKEN'];

/** CircleCI. Claims carry the prefix `oidc.circleci.com/`. */
export const circleci: CiProvider = {
  id: 'circleci',
  name: 'CircleCI',
  docs: 'https://circleci.com/docs/guides/permissions-authentication/openid-connect-tokens/',
  variables: ['CIRCLECI', 'CIRCLE_BRANCH', 'CIRCLE_BUILD_URL', 'CIRCLE_JOB', 'CIRCLE_REPOSITORY_URL', 'CIRCLE_SHA1', 'CIRCLE_TAG'],
  secrets: NOT_HANDED_ON,
  renewable: true,

  detect: (env) => env.CIRCLECI === 'true',

  // CIRCLE_OIDC_TOKEN and CIRCLE_OIDC_TOKEN_V2 have the organization as their audience, which no Fulcio accepts, so the job requests its
  // own token.
  async token({ env, exec }, audience) {
    const minted = await exec('circleci', ['run', 'oidc', 'get', '--root-issuer', '--claims', JSON.stringify({ aud: audience })], {
      env: passThroughEnvironment(env, 'CIRCLE', NOT_HANDED_ON),
      maxBytes: MAX_TOKEN,
    });
    const token = minted.stdout.trim();
    if (minted.exitCode === 0 && token !== '') return token;
    throw new ChopmarkError({
      code: 'IDENTITY_CIRCLECI_NO_TOKEN',
      message: `CircleCI gave this job no identity token (circleci run oidc get exited with ${minted.exitCode}).`,
      hint:
        minted.exitCode === 127
          ? 'The command circleci of the job environment is not on PATH: run this step in the job itself, not in another container.'
          : 'Pull requests from forks get no token unless the project passes secrets to them. CircleCI Server needs version 4.4 or later.',
    });
  },

  tokenHint: (audience) => `Set --audience to ${audience}: CircleCI issues a new token for it on each request.`,

  // The root issuer, or one per organization.
  issues: (issuer) => /^https:\/\/oidc\.circleci\.com(?:\/org\/[-_a-zA-Z0-9]+)?$/.test(issuer),

  matchesClaims: (claims) =>
    ['project-id', 'job-id', 'org-id'].every((name) => claimText(claims, `oidc.circleci.com/${name}`) !== undefined),

  // No certificate names a commit. A claim for it (vcs-sha) is announced; until tokens contain it, CIRCLE_SHA1 stays a declared fact.
  facts(claims, env) {
    const claim = (name: string) => claimText(claims, `oidc.circleci.com/${name}`);
    const declared = (name: string) => readVariable(env, name);
    const [project, definition, workflow, job] = [
      claim('project-id'),
      claim('pipeline-definition-id'),
      claim('workflow-id'),
      claim('job-id'),
    ];
    const signer = project && definition && `${API}/projects/${project}/pipeline-definitions/${definition}`;
    return {
      proven: dropUnknownFacts({
        repository: repositoryOf(under('https:/', claim('vcs-origin'))),
        ref: claim('vcs-ref'),
        commit: commitOf(claim('vcs-sha')),
        workflow: signer,
        signer,
        run: workflow && job && `https://app.circleci.com/workflow/${workflow}/job/${job}`,
        // The only fact in the token about where a job ran: whether a person could run commands in it.
        runner: claims['oidc.circleci.com/ssh-rerun'] === true ? 'ssh-rerun' : undefined,
      }),
      declared: dropUnknownFacts({
        repository: repositoryOf(declared('CIRCLE_REPOSITORY_URL')),
        ref: refOf({ tag: declared('CIRCLE_TAG'), branch: declared('CIRCLE_BRANCH') }),
        commit: commitOf(declared('CIRCLE_SHA1')),
        run: urlOf(declared('CIRCLE_BUILD_URL')),
        job: declared('CIRCLE_JOB'),
      }),
    };
  },

  certificate(claims) {
    const { signer, run, ref, runner } = circleci.facts(claims, {}).proven;
    const origin = claimText(claims, 'oidc.circleci.com/vcs-origin');
    const pipeline = claimText(claims, 'oidc.circleci.com/pipeline-id');
    return {
      san: signer === undefined ? [] : [signer],
      extensions: expected({
        'build-signer-uri': signer,
        // Fulcio writes two quote characters for a job that is not a rerun. That is accepted, but a rerun must be marked as one.
        'runner-environment': runner,
        // Fulcio writes the origin as the claim states it, without a scheme.
        'source-repository-uri': origin && [origin, `https://${origin}`],
        'source-repository-ref': ref,
        'build-config-uri': pipeline && `${API}/pipeline/${pipeline}/config`,
        // Fulcio writes a double slash here.
        'run-invocation-uri': run && [run, run.replace('circleci.com/', 'circleci.com//')],
      }),
    };
  },
};
