import { ChopmarkError } from '../../base/errors/errors.ts';
import { isSecureUrl } from '../../base/http/url.ts';
import type { StoreContext } from '../store-context.ts';

/** A project of a GitLab, and who asks. */
export interface GitlabProject {
  /** `https://gitlab.example/api/v4/projects/<id>`, without a slash at its end. */
  api: string;
  /** For people: `gitlab.com/acme/widget`. */
  shown: string;
  /** The credential. */
  headers: Readonly<Record<string, string>>;
  credentials: string;
}

const CREDENTIALS =
  'In a GitLab job CI_JOB_TOKEN is there; elsewhere give a token with the scope api as GITLAB_TOKEN, and GITLAB_HOST where it is not for gitlab.com.';

/**
 * The project that bundles belong to: the one of this job, or the one that is named. A token goes to its own host alone:
 * `CI_JOB_TOKEN` to the GitLab that runs the job, `GITLAB_TOKEN` to `GITLAB_HOST`, which is gitlab.com where nothing says otherwise.
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
  if (!isSecureUrl(api) && !allowInsecureRegistry.some((host) => host.toLowerCase() === api.host)) {
    throw new ChopmarkError({
      code: 'INPUT_STORE_URL',
      message: `The API of GitLab on ${api.host} is not https.`,
      hint: `Tokens are not sent over plain HTTP, unless the host is named: --allow-insecure-registry ${api.host}.`,
    });
  }
  const shown = `${api.host}/${target === '' ? (env.CI_PROJECT_PATH ?? path) : path}`;
  const base = `${api.href.replace(/\/$/, '')}/projects/${encodeURIComponent(path)}`;
  const described = { api: base, shown, credentials: CREDENTIALS };
  if (env.CI_JOB_TOKEN && job?.host === api.host) {
    logger.secret(env.CI_JOB_TOKEN);
    return { ...described, headers: { 'job-token': env.CI_JOB_TOKEN } };
  }
  if (env.GITLAB_TOKEN && api.host === ownHost) {
    logger.secret(env.GITLAB_TOKEN);
    return { ...described, headers: { 'private-token': env.GITLAB_TOKEN } };
  }
  // A public project shows its packages to everybody; writing without a token is refused by GitLab itself.
  return { ...described, headers: {} };
}

function locate(target: string, job: URL | undefined, projectId: string | undefined, ownHost: string): { api: URL; path: string } {
  if (/^https?:\/\//.test(target)) {
    if (!URL.canParse(target)) throw nowhere('the address behind gitlab: is no URL');
    const url = new URL(target);
    const path = decodePath(url.pathname);
    if (url.username !== '' || url.search !== '' || path === '') throw nowhere('the address behind gitlab: names no project');
    // A GitLab below a path of its host says so in the job's own variables alone.
    const api = job?.host === url.host ? job : new URL('/api/v4', url);
    return { api, path };
  }
  const path = target === '' ? projectId : target.replace(/^\/+|\/+$/g, '');
  if (!path) throw nowhere('this is no GitLab job, and no project is named');
  return { api: job ?? new URL(`https://${ownHost}/api/v4`), path };
}

function decodePath(pathname: string): string {
  try {
    return decodeURIComponent(pathname.replace(/^\/+|\/+$/g, ''));
  } catch {
    return '';
  }
}

const nowhere = (reason: string) =>
  new ChopmarkError({
    code: 'STORE_CONTEXT',
    message: `There is no GitLab project for the bundles: ${reason}.`,
    hint: 'Name it: gitlab:GROUP/PROJECT, or gitlab:https://GITLAB.EXAMPLE/GROUP/PROJECT.',
  });
