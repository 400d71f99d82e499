import type { Problem } from '../../base/errors/errors.ts';
import { CERTIFICATE_CLAUSES, type ClauseName, isIssuerOf } from '../../identity/claims/clauses.ts';
import type { CiId } from '../../results/build-facts.ts';
import { findMisspeltClauses } from './clause-spelling.ts';
import { isUrl } from './file-uri.ts';
import type { TrustEntry } from './policy.ts';

/** What is wrong with a trust entry, and in which of its words. */
export interface EntryFault extends Problem {
  hint: string;
  clause?: string;
}

/** Clauses that tie a signature to somebody's repository. */
export const REPOSITORY_CLAUSES: readonly ClauseName[] = ['repository', 'repository-id', 'owner', 'owner-id'];

/** Clauses of which one has to be there for an entry to name anybody. */
const NAMING: readonly ClauseName[] = [...REPOSITORY_CLAUSES, 'signer', 'organization', 'project', 'pipeline-definition', 'job'];

const CI_IDS = Object.keys(CERTIFICATE_CLAUSES) as CiId[];

/** Issuers from which anybody can have an identity, beside those of the CIs. */
const OPEN_ISSUERS: readonly string[] = [
  'https://accounts.google.com',
  'https://github.com/login/oauth',
  'https://login.microsoftonline.com',
  'https://oauth2.sigstore.dev/auth',
];

const isOpen = (issuer: string): boolean =>
  OPEN_ISSUERS.includes(issuer) || CI_IDS.some((ci) => CERTIFICATE_CLAUSES[ci].issuers.includes(issuer));

/** Names of nobody; a pattern that has both in it is for anybody. */
const NOBODY = ['nobody@nowhere.invalid', 'https://nowhere.invalid/nobody/0'];

/** Whether an entry is about somebody: where anybody can have an identity, stars alone are a name of everybody. */
function namesSomebody({ issuer, clauses, identities, identityPatterns }: TrustEntry): boolean {
  const open = issuer === undefined || isOpen(issuer);
  if (identities !== undefined) return true;
  if (identityPatterns !== undefined && !(open && identityPatterns.some(({ matches }) => NOBODY.every(matches)))) return true;
  return NAMING.some((clause) => clauses[clause] !== undefined && (!open || isNamed(clauses[clause])));
}

/** Whether each text has more than stars for the owner: the first part behind the host, or CircleCI's project. */
const isNamed = (texts: readonly string[] = []): boolean =>
  texts.every((text) =>
    /[^*]/.test(text.replace(/^(https:\/\/circleci\.com\/api\/v2\/projects|https?:\/\/[^/]*)\/?/, '').split('/')[0] ?? ''),
  );

/** Finds, before any bundle is looked at, what no certificate could answer, and entries that would believe anybody. */
export function findUnsupportedClauses(entry: TrustEntry): EntryFault[] {
  if (entry.root.key !== undefined) return [];
  const { ci, issuer, clauses } = entry;
  const given = Object.keys(clauses) as ClauseName[];
  const faults: EntryFault[] = [...findMisspeltClauses(entry)];
  const hasName = entry.identities !== undefined || entry.identityPatterns !== undefined;
  if (ci === undefined) {
    const short = clauses.repository?.find((text) => !isUrl(text)) ?? clauses.owner?.find((text) => !isUrl(text));
    if (short !== undefined) faults.push(anyHost(short));
  }
  if (hasName && ci === undefined && issuer === undefined) faults.push(identityWithoutIssuer());
  if (!namesSomebody(entry)) faults.push(nobodyInParticular(ci));
  const other = issuer === undefined ? undefined : CI_IDS.find((candidate) => isIssuerOf(candidate, issuer));
  if (issuer !== undefined && ci !== undefined && other !== undefined && other !== ci) faults.push(othersIssuer(issuer, other, ci));
  const path = clauses.signer?.find((text) => !isUrl(text));
  if (path !== undefined && !given.some((clause) => REPOSITORY_CLAUSES.includes(clause))) faults.push(signerWithoutRepository(path));
  return ci === undefined ? faults : [...faults, ...findUnprovable(entry, ci, hasName)];
}

function findUnprovable({ issuer, clauses }: TrustEntry, ci: CiId, hasName: boolean): EntryFault[] {
  const { proves, issuers, repositoryBase, name } = CERTIFICATE_CLAUSES[ci];
  const faults: EntryFault[] = issuer === undefined && issuers.length === 0 ? [noIssuerOfItsOwn(ci)] : [];
  for (const clause of Object.keys(clauses) as ClauseName[]) {
    if (proves[clause] === undefined) faults.push(unprovable(clause, ci));
    else if (clause === 'repository' || clause === 'owner') {
      const short = clauses[clause]?.find((text) => !isUrl(text));
      if (short !== undefined && repositoryBase === undefined) faults.push(severalHosts(short, name, clause));
    }
  }
  if (ci === 'circleci' && issuer !== undefined && !hasName && !isOwnerNamed(clauses, issuer)) faults.push(anybodysProject());
  return faults;
}

/** A project of anybody's can build a public repository, and CircleCI's certificates name the project, not its owner. */
export function isOwnerNamed(clauses: TrustEntry['clauses'], issuer: string | undefined): boolean {
  const named = (['signer', 'project', 'organization', 'pipeline-definition'] as const).some(
    (clause) => clauses[clause] !== undefined && isNamed(clauses[clause]),
  );
  return named || (issuer !== undefined && !CERTIFICATE_CLAUSES.circleci.issuers.includes(issuer));
}

export const anybodysProject = (signed?: string): EntryFault => ({
  code: 'INPUT_UNSUPPORTED_CLAUSE',
  message: 'A project of any CircleCI organization can build this repository, and nothing says which project may sign.',
  hint: `Name the project with project or signer${signed === undefined ? '' : `: ${signed} is the one that signed`}. Or give the issuer of your organization, https://oidc.circleci.com/org/ID.`,
  clause: 'repository',
});

const othersIssuer = (issuer: string, other: CiId, ci: CiId): EntryFault => ({
  code: 'INPUT_UNSUPPORTED_CLAUSE',
  message: `${issuer} is the issuer of ${CERTIFICATE_CLAUSES[other].name}, not of ${CERTIFICATE_CLAUSES[ci].name}.`,
  hint: 'Name the CI whose issuer it is: its words would be read wrongly.',
  clause: 'issuer',
});

export const noIssuerOfItsOwn = (ci: CiId): EntryFault => ({
  code: 'INPUT_UNSUPPORTED_CLAUSE',
  message: `${CERTIFICATE_CLAUSES[ci].name} has no issuer of its own: every installation is one.`,
  hint: 'Name yours with --certificate-oidc-issuer, or with issuer in a policy file.',
  clause: 'ci',
});

const anyHost = (repository: string): EntryFault => ({
  code: 'INPUT_OPTION_MISSING',
  message: `${repository} could be a repository of any host.`,
  hint: 'Say whose with --ci, or give the repository as a URL.',
  clause: 'repository',
});

const severalHosts = (repository: string, ci: string, clause: string): EntryFault => ({
  code: 'INPUT_UNSUPPORTED_CLAUSE',
  message: `${ci} builds repositories of several hosts, so ${repository} could be any of them.`,
  hint: 'Give the repository as a URL: https://github.com/OWNER/NAME',
  clause,
});

const identityWithoutIssuer = (): EntryFault => ({
  code: 'INPUT_OPTION_MISSING',
  message: 'An identity means something only together with who issued it.',
  hint: 'Give issuer, or ci.',
  clause: 'identity',
});

const nobodyInParticular = (ci: CiId | undefined): EntryFault => ({
  code: 'INPUT_UNSUPPORTED_CLAUSE',
  message: `This believes everybody who can run a job${ci === undefined ? '' : ` on ${CERTIFICATE_CLAUSES[ci].name}`}.`,
  hint: 'Say whose: repository, owner, signer, organization, project, job, identity.',
});

const signerWithoutRepository = (signer: string): EntryFault => ({
  code: 'INPUT_UNSUPPORTED_CLAUSE',
  message: `The signer ${signer} is a path, and nothing says in which repository.`,
  hint: 'Give repository too, or the signer as a URL: every repository can have a file of that name.',
  clause: 'signer',
});

/** What people call a thing that has another word here. */
const OTHER_WORDS: Readonly<Partial<Record<CiId, Partial<Record<ClauseName, string>>>>> = {
  gitlab: { project: 'A GitLab project is its repository.' },
  buildkite: { project: 'A Buildkite job is named by organization and pipeline.', workflow: 'Name it by organization and pipeline.' },
  circleci: {
    workflow: 'What configures a CircleCI job is a pipeline-definition.',
    commit: 'Ask for the commit in a provenance requirement, and accept it as declared.',
  },
  jenkins: { repository: 'Ask for the source in a provenance requirement, and accept it with accept-declared: [source].' },
};

const unprovable = (clause: ClauseName, ci: CiId): EntryFault => ({
  code: 'INPUT_UNSUPPORTED_CLAUSE',
  message: `No certificate of ${CERTIFICATE_CLAUSES[ci].name} proves a ${clause}, so it cannot be asked for.`,
  hint: OTHER_WORDS[ci]?.[clause] ?? 'Ask for the identity in the certificate instead: --signer, or --certificate-identity.',
  clause,
});
