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
const readJenkinsRun: ReadRun = ({ address }) =>
  readBlueOceanRun(address.split('/')) ?? readJobRun(address.replace(/\/view\/[^/]+(?=\/)/g, '').split('/'));

const isNumber = (text = ''): boolean => /^\d+$/.test(text);

/** `HOST/blue/organizations/NAME/PATH/detail/BRANCH/NUMBER`. The first such start and the last such end count. */
function readBlueOceanRun(parts: readonly string[]): string | undefined {
  const start = parts.findIndex((part, at) => at > 0 && part === 'blue' && parts[at + 1] === 'organizations' && parts[at + 2]);
  const end = parts.findLastIndex((part, at) => part === 'detail' && parts[at + 1] && isNumber(parts[at + 2]));
  if (start === -1 || end <= start + 3) return undefined;
  const names = parts.slice(start + 3, end);
  const [branch = '', number] = parts.slice(end + 1);
  // A job that is no pipeline of several branches has its own name in place of the branch.
  const jobs = names.at(-1) === branch ? names : [...names, branch];
  return `${parts.slice(0, start).join('/')}${jobs.map((name) => `/job/${name}`).join('')}/${number}`;
}

/** `HOST/job/NAME/job/NAME/NUMBER`: the first row of jobs that is followed by a number or by nothing. */
function readJobRun(parts: readonly string[]): string | undefined {
  // Where the row of jobs that begins at a part ends. Filled from behind, so that each part is looked at once.
  const ends = parts.map((_, at) => at);
  for (let at = parts.length - 2; at > 0; at--) if (parts[at] === 'job' && parts[at + 1]) ends[at] = ends[at + 2] ?? parts.length;
  const start = ends.findIndex((end, at) => end > at && (end === parts.length || isNumber(parts[end])));
  return start === -1 ? undefined : parts.slice(0, (ends[start] ?? start) + 1).join('/');
}

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
