/*
 * Denials are written by people, often in a hurry, and often from what a browser shows. Certificates have one form for each name. Both are
 * brought into one form here: without scheme, in lower case, decoded, and without final and double slashes. Trusted signers are compared
 * exactly instead.
 */

/** A name as a certificate or log has it. */
export function plainName(text: string): string {
  return decode(text)
    .toLowerCase()
    .replace(/^(?:https?:)?\/\//, '')
    .replace(/\/\/+/g, '/')
    .replace(/:443(?=\/|$)/, '')
    .replace(/\/$/, '');
}

/** Each sequence of escapes is decoded by itself: a wrong one elsewhere in the text does not protect it. */
const decode = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped;
    }
  });

/** The address of a page without its query and fragment. */
interface Page {
  /** As `plainName` writes it. */
  address: string;
  query: string;
  /** Lower case. */
  fragment: string;
}

function readPage(text: string): Page {
  const [, address = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(text.trim()) ?? [];
  const plain = plainName(address)
    .replace(/^[^/@]*@/, '')
    .replace(/^www\./, '')
    .replace(/^([^/:]+):80(?=\/|$)/, '$1');
  return { address: plain, query, fragment: fragment.toLowerCase() };
}

/**
 * A denied run in the form of certificates, from any page that a browser shows for it. A page about a job of which certificates do not
 * state the id means the whole run.
 *
 * @returns `github.com/acme/widget/actions/runs/77`
 */
export function normalizeRun(text: string): string {
  const page = readPage(text);
  return PLATFORMS.map((read) => read(page)).find((run) => run !== undefined) ?? page.address;
}

type ReadRun = (page: Page) => string | undefined;

/** Also GitHub Enterprise Server, and the addresses of its API. */
const readGithubRun: ReadRun = ({ address }) => {
  const [, before, run, attempt = ''] = /^(.*?)(\/actions\/runs\/[^/]+)(\/attempts\/[^/]+)?(?:\/.*)?$/s.exec(address) ?? [];
  if (before === undefined || run === undefined) return undefined;
  return `${before.replace(/^api\.github\.com\/repos\//, 'github.com/').replace(/^([^/]+)\/api\/v3\/repos\//, '$1/')}${run}${attempt}`;
};

/** Also self-managed GitLab. GitLab redirects from addresses without `-`. */
const readGitlabRun: ReadRun = ({ address }) => {
  const [, project, job] =
    /^(.*?)\/-\/jobs\/([^/]+)(?:\/.*)?$/s.exec(address) ??
    /^(gitlab\.com\/(?!api\/).+?)\/(?:jobs|builds)\/([^/]+)(?:\/.*)?$/s.exec(address) ??
    [];
  return project === undefined ? undefined : `${project}/-/jobs/${job}`;
};

/** Pages name a job by its number in the project, and certificates by its id. */
const readCircleciRun: ReadRun = ({ address }) => {
  if (!/^(?:app\.)?circleci\.com\//.test(address)) return undefined;
  const [, workflow, job] = /\/workflow(?:s|-run)?\/([^/]+)(?:\/jobs?\/([^/]+))?/.exec(address) ?? [];
  if (workflow === undefined) return undefined;
  return `app.circleci.com/workflow/${workflow}${job === undefined || /^\d+$/.test(job) ? '' : `/job/${job}`}`;
};

/** The id of a job is in the fragment, in the query, or below the build. */
const readBuildkiteRun: ReadRun = ({ address, query, fragment }) => {
  const [, build, below = ''] = /^(buildkite\.com\/[^/]+\/[^/]+\/builds\/[^/]+)(\/.*)?$/s.exec(address) ?? [];
  if (build === undefined) return undefined;
  const job =
    /^[0-9a-f*-]+(?=\/|$)/.exec(fragment)?.[0] ??
    /(?:^|&)jid=([0-9a-f-]+)/i.exec(query)?.[1]?.toLowerCase() ??
    /^\/jobs\/([^/]+)/.exec(below)?.[1];
  return job === undefined ? build : `${build}#${job}`;
};

/** Jenkins shows a build below views, with pages of its own, and in Blue Ocean. */
const readJenkinsRun: ReadRun = ({ address }) => {
  const [, host, path, branch, number] = /^(.*?)\/blue\/organizations\/[^/]+\/(.+)\/detail\/([^/]+)\/(\d+)(?:\/.*)?$/s.exec(address) ?? [];
  if (host !== undefined && path !== undefined && branch !== undefined) {
    const names = path.split('/');
    // A job that is no pipeline of several branches has its own name in place of the branch.
    const jobs = names.at(-1) === branch ? names : [...names, branch];
    return `${host}${jobs.map((name) => `/job/${name}`).join('')}/${number}`;
  }
  const [, before = '', jobs, build] =
    /^(.*?)((?:\/job\/[^/]+)+)(?:\/(\d+)(?:\/.*)?)?$/s.exec(address.replace(/\/view\/[^/]+(?=\/)/g, '')) ?? [];
  return jobs === undefined ? undefined : `${before}${jobs}${build === undefined ? '' : `/${build}`}`;
};

const PLATFORMS: readonly ReadRun[] = [readGithubRun, readGitlabRun, readCircleciRun, readBuildkiteRun, readJenkinsRun];

/** A denied identity in the form of `plainName`: a name in a certificate, or the fingerprint of a key with or without its algorithm. */
export function normalizeIdentity(text: string): string {
  const key = text.trim().replace(/^sha256:/i, '');
  if (/^(?:[0-9a-f]{2}:){31}[0-9a-f]{2}$/i.test(key)) return key.replaceAll(':', '').toLowerCase();
  if (/^[0-9a-f]{64}$/i.test(key)) return key.toLowerCase();
  return plainName(text.trim().replace(/^mailto:/i, ''));
}

/** A denied issuer, also by the address of its configuration. */
export const normalizeIssuer = (text: string): string => plainName(text.trim()).replace(/\/\.well-known\/openid-configuration$/, '');

/** A denied log, also by an address of its API. */
export const normalizeLog = (text: string): string => readPage(text).address.replace(/\/api\/v[12](?:\/.*)?$/s, '');
