import { ChopmarkError } from '../../base/errors/errors.ts';
import type { Env } from '../../base/ports.ts';
import { trimEnd } from '../../base/text/trim.ts';
import type { Claims } from '../claims/claims.ts';
import { commitOf, readVariable, refOf, repositoryOf, urlOf } from '../claims/environment-facts.ts';
import { readInjectedToken } from '../claims/injected-token.ts';
import { type CiProvider, claimText, dropUnknownFacts } from '../claims/provider.ts';

/** Jenkins with the oidc-provider plugin. Every installation is an issuer of its own, for a private certificate authority. */
export const jenkins: CiProvider = {
  id: 'jenkins',
  name: 'Jenkins',
  docs: 'https://plugins.jenkins.io/oidc-provider/',
  variables: [
    'BRANCH_NAME',
    'BUILD_ID',
    'BUILD_URL',
    'CHANGE_ID',
    'GIT_BRANCH',
    'GIT_COMMIT',
    'GIT_LOCAL_BRANCH',
    'GIT_URL',
    'JENKINS_URL',
    'JOB_NAME',
    'JOB_URL',
    'SIGSTORE_ID_TOKEN',
    'SIGSTORE_ID_TOKEN_FILE',
    'TAG_NAME',
  ],
  secrets: ['SIGSTORE_ID_TOKEN'],
  // The binding provides one token for its whole block.
  renewable: false,

  // JENKINS_URL alone is often set in other CI systems too, to trigger a Jenkins build.
  detect: (env) => Boolean(env.JENKINS_URL && env.BUILD_ID),

  async token({ env, readText }, audience) {
    const bound = await readInjectedToken({ env, readText });
    if ('token' in bound) return bound.token;
    const reason = 'unreadable' in bound ? bound.unreadable : 'SIGSTORE_ID_TOKEN and SIGSTORE_ID_TOKEN_FILE are not set';
    throw new ChopmarkError({
      code: 'IDENTITY_JENKINS_NO_TOKEN',
      message: `This Jenkins build has no identity token: ${reason}.`,
      hint: `Install the oidc-provider plugin, add a credential "OpenID Connect id token" with the audience ${audience}, and bind it: withCredentials([string(credentialsId: 'ID', variable: 'SIGSTORE_ID_TOKEN')]) { … }`,
    });
  },

  tokenHint: (audience) => `Set the audience of the oidc-provider credential to ${audience}.`,

  issues: () => false,

  // The default templates of the plugin: the URL of the job as subject, and the number of the build.
  matchesClaims: (claims) => Number.isSafeInteger(claims.build_number) && jobOf(claims) !== undefined,

  // The certificate names the job, but no repository and no commit: those stay declared.
  facts(claims, env) {
    const job = jobOf(claims);
    return { proven: dropUnknownFacts({ workflow: job, signer: job, run: runOf(claims, job) }), declared: readDeclared(env) };
  },

  // A private authority may map claims that its administrator defined; all of them use the subject.
  certificate(claims) {
    const job = jobOf(claims);
    return { san: job === undefined ? [] : [job], extensions: {} };
  },
};

function jobOf(claims: Claims): string | undefined {
  const subject = claimText(claims, 'sub');
  return subject !== undefined && /^https?:\/\//.test(subject) && URL.canParse(subject) ? subject : undefined;
}

/** BUILD_URL is JOB_URL followed by the number of the build. */
function runOf(claims: Claims, job: string | undefined): string | undefined {
  const number = claimText(claims, 'build_number');
  return job && number && `${trimEnd(job, '/')}/${number}/`;
}

function readDeclared(env: Env) {
  const declared = (name: string) => readVariable(env, name);
  // BRANCH_NAME of a pull request is PR-<number>, which is not a branch.
  const branch = declared('CHANGE_ID') ? undefined : (declared('BRANCH_NAME') ?? declared('GIT_LOCAL_BRANCH'));
  return dropUnknownFacts({
    repository: repositoryOf(declared('GIT_URL')),
    ref: refOf({ tag: declared('TAG_NAME'), branch: branch ?? declared('GIT_BRANCH')?.replace(/^origin\//, '') }),
    commit: commitOf(declared('GIT_COMMIT')),
    workflow: urlOf(declared('JOB_URL')),
    run: urlOf(declared('BUILD_URL')),
    job: declared('JOB_NAME'),
  });
}
