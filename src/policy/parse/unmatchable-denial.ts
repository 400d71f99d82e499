import { globsOverlap } from '../globs-overlap.ts';
import { normalizeIdentity, normalizeIssuer, normalizeLog, normalizeRun } from './denied-names.ts';
import type { DenyEntry } from './policy.ts';

/** A condition that no bundle can meet, so that the denial would deny nothing. */
export interface UnmatchableCondition {
  condition: 'run' | 'identity' | 'issuer' | 'log' | 'from';
  message: string;
  hint: string;
}

/** Finds conditions of a denial that no bundle can meet. Spellings that can be brought into the form of certificates are no fault. */
export function findUnmatchable(entry: DenyEntry): UnmatchableCondition[] {
  const { run, identity, issuer, log, from, until } = entry;
  const faults: (UnmatchableCondition | undefined)[] = [
    run === undefined ? undefined : checkRun(run),
    identity === undefined ? undefined : checkIdentity(identity),
    issuer === undefined ? undefined : checkIssuer(issuer),
    log === undefined ? undefined : checkLog(log),
    from !== undefined && until !== undefined && from > until
      ? { condition: 'from', message: 'The denial begins after its end, so it denies nothing.', hint: 'Exchange from and until.' }
      : undefined,
  ];
  const found = faults.flatMap((fault) => fault ?? []);
  return found.length > 0 ? found : checkTogether(entry);
}

/** Whose run, signer or issuer a name is, as far as its form says so. */
type Kind = 'GitHub Actions' | 'GitLab CI' | 'CircleCI' | 'Buildkite' | 'an email address' | 'a key';

const HOSTS: Readonly<Record<string, Kind>> = {
  'github.com': 'GitHub Actions',
  'gitlab.com': 'GitLab CI',
  'circleci.com': 'CircleCI',
  'app.circleci.com': 'CircleCI',
  'buildkite.com': 'Buildkite',
};
const ISSUERS: Readonly<Record<string, Kind>> = {
  'token.actions.githubusercontent.com': 'GitHub Actions',
  'gitlab.com': 'GitLab CI',
  'oidc.circleci.com': 'CircleCI',
  'agent.buildkite.com': 'Buildkite',
};

const kindOf = (kinds: Readonly<Record<string, Kind>>, name: string): Kind | undefined => {
  const [host = ''] = name.split('/');
  return Object.hasOwn(kinds, host) ? kinds[host] : undefined;
};

function kindOfIdentity(identity: string): Kind | undefined {
  if (/^[0-9a-f]{64}$/.test(identity)) return 'a key';
  return /^[^/*@]+@[^/*@]+$/.test(identity) ? 'an email address' : kindOf(HOSTS, identity);
}

/** Conditions that bundles can meet, but none can meet together. */
function checkTogether({ run, identity, issuer }: Pick<DenyEntry, 'run' | 'identity' | 'issuer'>): UnmatchableCondition[] {
  const given = {
    identity: identity === undefined ? undefined : kindOfIdentity(normalizeIdentity(identity)),
    run: run === undefined ? undefined : kindOf(HOSTS, normalizeRun(run)),
    issuer: issuer === undefined ? undefined : kindOf(ISSUERS, normalizeIssuer(issuer)),
  };
  // A key has no issuer and no run, wherever they are.
  if (given.identity === 'a key' && (run ?? issuer) !== undefined)
    return [together('identity', 'a key', run === undefined ? 'an issuer' : 'a run')];
  const [[condition, kind] = [], ...others] = Object.entries(given).filter(
    (entry): entry is [keyof typeof given, Kind] => entry[1] !== undefined,
  );
  const other = others.find(([, found]) => found !== kind)?.[1];
  return condition === undefined || kind === undefined || other === undefined ? [] : [together(condition, kind, other)];
}

const together = (condition: UnmatchableCondition['condition'], one: string, other: string): UnmatchableCondition => ({
  condition,
  message: `No bundle meets all of these conditions, because one is about ${one} and another about ${other}, so it denies nothing.`,
  hint: 'Write a denial for each of them.',
});

/** The form of runs in certificates of hosts that everybody knows, and what to write. Other hosts are installations with their own forms. */
const RUNS: Readonly<Record<string, readonly [shape: string, example: string]>> = {
  'github.com': ['github.com/*/*/actions/runs/*/attempts/*', 'https://github.com/OWNER/NAME/actions/runs/NUMBER'],
  'gitlab.com': ['gitlab.com/**/-/jobs/*', 'https://gitlab.com/GROUP/PROJECT/-/jobs/NUMBER: certificates name the job, not its pipeline'],
  'circleci.com': ['app.circleci.com/workflow/*/job/*', 'https://app.circleci.com/workflow/ID: certificates name the workflow by its id'],
  'app.circleci.com': [
    'app.circleci.com/workflow/*/job/*',
    'https://app.circleci.com/workflow/ID: certificates name the workflow by its id',
  ],
  'buildkite.com': ['buildkite.com/*/*/builds/*#*', 'https://buildkite.com/ORGANIZATION/PIPELINE/builds/NUMBER'],
};

/** A run includes what is below it. */
export const RUN_INCLUDES: readonly string[] = ['', '/**', '#**'];
/** An identity without a ref means each of its refs. */
export const IDENTITY_INCLUDES: readonly string[] = ['', '@**'];

const overlaps = (glob: string, includes: readonly string[], shapes: readonly string[]) =>
  includes.some((rest) => shapes.some((shape) => globsOverlap(`${glob}${rest}`, shape)));

function checkRun(text: string): UnmatchableCondition | undefined {
  const run = normalizeRun(text);
  const host = hostOf(run);
  if (isOtherScheme(text) || host === undefined)
    return never('run', text, 'is not the URL of a run', 'Write the URL of the run, as the browser shows it.');
  const known = Object.hasOwn(RUNS, host) ? RUNS[host] : undefined;
  if (known && (!overlaps(run, RUN_INCLUDES, [known[0]]) || isOtherPage(run)))
    return never('run', text, 'is not the URL of a run', `Write ${known[1]}.`);
  if (OTHER_GITLAB_PAGE.test(run))
    return never('run', text, 'is not the URL of a job', 'Write …/-/jobs/NUMBER: certificates of GitLab name the job, not its pipeline.');
  if (JENKINS_PERMALINK.test(run))
    return never(
      'run',
      text,
      'stands for another build each time',
      'Write the number of the build: …/job/NAME/NUMBER. Without a number, all builds of the job are meant.',
    );
  return undefined;
}

/** Runs of GitHub and GitLab have numbers, and certificates do not name addresses of an API. */
const isOtherPage = (run: string): boolean =>
  /\/(?:actions\/runs|-\/jobs)\/\d*[^/*\d][^/*]*(?:\/|$)/.test(run) || run.startsWith('gitlab.com/api/') || OTHER_GITLAB_PAGE.test(run);

const OTHER_GITLAB_PAGE = /\/-\/(?!jobs(?:\/|$))[^*/]/;
const JENKINS_PERMALINK = /\/job\/[^/]+\/last[a-z]*build(?:\/|$)/;

/** The form of signers in certificates. */
const IDENTITIES: Readonly<Record<string, readonly [shape: string, example: string]>> = {
  'github.com': [
    'github.com/*/*/.github/workflows/*@**',
    'https://github.com/OWNER/NAME/.github/workflows/FILE, or https://github.com/OWNER/NAME/** for all workflows of a repository',
  ],
  'gitlab.com': [
    'gitlab.com/*/**@**',
    'https://gitlab.com/GROUP/PROJECT//.gitlab-ci.yml, or https://gitlab.com/GROUP/PROJECT/** for all of a project',
  ],
  'circleci.com': [
    'circleci.com/api/v2/projects/*/pipeline-definitions/*',
    'https://circleci.com/api/v2/projects/ID/pipeline-definitions/ID, or …/projects/ID/** for a project',
  ],
  'app.circleci.com': ['', 'https://circleci.com/api/v2/projects/ID/pipeline-definitions/ID'],
  'buildkite.com': ['buildkite.com/*/*', 'https://buildkite.com/ORGANIZATION/PIPELINE, or …/ORGANIZATION/** for an organization'],
};

const FORGES: readonly string[] = ['github.com', 'gitlab.com'];

/** Whether what is behind an `@` can be a ref or a commit, or there is no `@`. File names and branches can have one too. */
function hasRef(identity: string): boolean {
  const [, ...rests] = identity.split('@').map((_, index, parts) => parts.slice(index).join('@'));
  return rests.length === 0 || rests.some((rest) => globsOverlap(rest, 'refs/**') || /^[0-9a-f*]{1,40}$/.test(rest));
}

function checkIdentity(text: string): UnmatchableCondition | undefined {
  const identity = normalizeIdentity(text);
  const [host = ''] = identity.split('/');
  const known = Object.hasOwn(IDENTITIES, host) ? IDENTITIES[host] : undefined;
  // A path in a project of GitLab with no file in it is a project.
  const isProject = host === 'gitlab.com' && !/[*@]|\.ya?ml$/.test(identity);
  if (known && (isProject || !overlaps(identity, [''], [known[0], known[0].replace('@**', '')])))
    return never('identity', text, 'is not the name of a signer', `Write ${known[1]}.`);
  if (FORGES.includes(host) && !hasRef(identity))
    return never(
      'identity',
      text,
      'has a ref that no certificate has',
      'Write the whole ref, as in …@refs/heads/main or …@refs/tags/v1, or leave it out to deny all refs.',
    );
  const isKey = /^[0-9a-f]{64}$/.test(identity);
  // Addresses, other names (user!domain) and names with a scheme or host. A single word is none of these.
  if (/\s/.test(identity) || !(isKey || /[@!*]|:\/|^spiffe:/.test(identity) || hostOf(identity) !== undefined))
    return never(
      'identity',
      text,
      'is not the name of a signer',
      'Write the identity in the certificate, which chopmark inspect shows, or the fingerprint of a key: 64 hexadecimal digits.',
    );
  return undefined;
}

function checkIssuer(text: string): UnmatchableCondition | undefined {
  const issuer = normalizeIssuer(text);
  if (!isOtherScheme(text) && hostOf(issuer) !== undefined && !/[?#@]/.test(issuer)) return undefined;
  return never('issuer', text, 'is not the issuer of an identity', 'Write its URL: https://token.actions.githubusercontent.com');
}

/** A page for people about the entries of the public log. */
const SEARCH = 'search.sigstore.dev';

function checkLog(text: string): UnmatchableCondition | undefined {
  const log = normalizeLog(text);
  // The name of a log without a URL. In base64, as bundles have it, an id is no name of any log.
  const isId = /^[0-9a-f]{8,64}$/.test(log);
  if (isId || (!isOtherScheme(text) && hostOf(log) !== undefined && hostOf(log) !== SEARCH)) return undefined;
  return never(
    'log',
    text,
    'is not a transparency log',
    'Write its URL, and the index of the entry in log-index: https://rekor.sigstore.dev',
  );
}

const isOtherScheme = (text: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(text.trim()) && !/^https?:\/\//i.test(text.trim());

/** The host of an address without scheme, which can have a port. A pattern can stand for a host. */
function hostOf(address: string): string | undefined {
  const [host = ''] = address.split('/');
  if (host.includes('*')) return host;
  return /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]+(?::\d+)?$|^localhost(?::\d+)?$|^[a-z0-9-]+:\d+$|^\[[0-9a-f:]+\](?::\d+)?$/.test(
    host,
  )
    ? host
    : undefined;
}

const never = (condition: UnmatchableCondition['condition'], text: string, what: string, hint: string): UnmatchableCondition => ({
  condition,
  message: `${JSON.stringify(text.slice(0, 200))} ${what}, so it denies nothing.`,
  hint,
});
