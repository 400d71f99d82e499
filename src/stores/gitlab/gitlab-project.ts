import { ChopmarkError } from '../../base/errors/errors.ts';
import { isPlainHost, isSecureUrl } from '../../base/http/url.ts';
import { trimBoth } from '../../base/text/trim.ts';
import type { StoreContext } from '../store-context.ts';

/** A project on a GitLab server, with the credential. */
export interface GitlabProject {
  /** `https://gitlab.example/api/v4/projects/<id>`, without a final slash. */
  api: string;
  /** For messages: `gitlab.com/acme/widget`. */
  shown: string;
  /** The credential. */
  headers: Readonly<Record<string, string>>;
  credentials: string;
}

const CREDENTIALS =
  'A GitLab job has CI_JOB_TOKEN. Outside a job, set GITLAB_TOKEN to a token with the scope api, and set GITLAB_HOST if the token is not for gitlab.com.';

/**
 * The project for the bundles: that of this job, or the named one. A token is sent only to its own host: `CI_JOB_TOKEN` to the
 * GitLab server that runs the job, `GITLAB_TOKEN` to `GITLAB_HOST`, which is gitlab.com by default.
 *
 * @param target `group/project`, `https://gitlab.example/group/project`, or empty for the project of the job.
 * @throws ChopmarkError `STORE_CONTEXT`, `STORE_CREDENTIALS`, `INPUT_STORE_URL`
 */
export function findGitlabProject(
  { env, logger, allowInsecureRegistry }: Pick<StoreContext, 'env' | 'logger' | 'allowInsecureRegistry'>,
  target: string,
): GitlabProject {
  const job = env.CI_API_V4_URL && URL.canParse(env.CI_API_V4_URL) ? new URL(env.CI_API_V4_URL) : undefined;
  const ownHost = env.GITLAB_HOST?.toLowerCase() ?? 'gitlab.com';
  const { api, path } = locate(target, job, env.CI_PROJECT_ID, ownHost);
  if (!isSecureUrl(api) && !isPlainHost(api, allowInsecureRegistry)) {
    throw new ChopmarkError({
      code: 'INPUT_STORE_URL',
      message: `The GitLab API on ${api.host} does not use https.`,
      hint: `Tokens are sent over plain HTTP only to a host that is named with --allow-insecure-registry ${api.host}.`,
    });
  }
  const shown = `${api.host}/${target === '' ? (env.CI_PROJECT_PATH ?? path) : path}`;
  const base = `${api.href.replace(/\/$/, '')}/projects/${encodeURIComponent(path.toWellFormed())}`;
  const described = { api: base, shown, credentials: CREDENTIALS };
  if (env.CI_JOB_TOKEN && job?.host === api.host) {
    logger.secret(env.CI_JOB_TOKEN);
    return { ...described, headers: { 'job-token': env.CI_JOB_TOKEN } };
  }
  if (env.GITLAB_TOKEN && api.host === ownHost) {
    logger.secret(env.GITLAB_TOKEN);
    return { ...described, headers: { 'private-token': env.GITLAB_TOKEN } };
  }
  // Everyone can read the packages of a public project. GitLab itself refuses to write without a token.
  return { ...described, headers: {} };
}

function locate(target: string, job: URL | undefined, projectId: string | undefined, ownHost: string): { api: URL; path: string } {
  if (/^https?:\/\//.test(target)) {
    if (!URL.canParse(target)) throw nowhere('the address after gitlab: is not a URL');
    const url = new URL(target);
    const path = decodePath(url.pathname);
    if (url.username !== '' || url.search !== '' || path === '') throw nowhere('the address after gitlab: does not name a project');
    // If a GitLab server is below a path of its host, only the job's own variables contain that path.
    const api = job?.host === url.host ? job : new URL('/api/v4', url);
    return { api, path };
  }
  const path = target === '' ? projectId : trimBoth(target, '/');
  if (!path) throw nowhere('this is not a GitLab job, and no project is named');
  const address = `https://${ownHost}/api/v4`;
  if (!job && !URL.canParse(address)) throw nowhere('GITLAB_HOST is not the name of a host');
  return { api: job ?? new URL(address), path };
}

function decodePath(pathname: string): string {
  try {
    return decodeURIComponent(trimBoth(pathname, '/'));
  } catch {
    return '';
  }
}

const nowhere = (reason: string) =>
  new ChopmarkError({
    code: 'STORE_CONTEXT',
    message: `The GitLab project for the bundles is not known: ${reason}.`,
    hint: 'Name the project: gitlab:GROUP/PROJECT, or gitlab:https://GITLAB.EXAMPLE/GROUP/PROJECT.',
  });
