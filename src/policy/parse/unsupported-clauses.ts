import type { Problem } from '../../base/errors/errors.ts';
import { CERTIFICATE_CLAUSES, CI_IDS, type ClauseName, isIssuerOf } from '../../identity/claims/clauses.ts';
import type { SignerId } from '../../results/build-facts.ts';
import { findMisspeltClauses } from './clause-spelling.ts';
import { isUrl, readFullName } from './file-uri.ts';
import { findStranger, patternForOwner } from './find-stranger.ts';
import { hasLiteralOwner } from './literal-owner.ts';
import type { TrustEntry } from './policy.ts';

/** A fault of a trust entry, with its clause. */
export interface EntryFault extends Problem {
  hint: string;
  clause?: string;
}

/** Clauses that bind a signature to a repository or its owner. */
export const REPOSITORY_CLAUSES: readonly ClauseName[] = ['repository', 'repository-id', 'owner', 'owner-id'];

/** Clauses of which an entry needs at least one to name a signer. */
const NAMING: readonly ClauseName[] = [...REPOSITORY_CLAUSES, 'signer', 'organization', 'project', 'pipeline-definition', 'job'];

/** CI systems whose certificates can prove that the platform hosts the runner. */
const HOSTING: readonly SignerId[] = ['github', 'gitlab'];

/**
 * Issuers, other than those of the CIs, from which anyone can get an identity that the public instance accepts (Fulcio's configuration,
 * config/identity/config.yaml, and the connectors of its login page).
 */
const OPEN_ISSUERS: readonly string[] = [
  'https://accounts.google.com',
  'https://github.com/login/oauth',
  'https://issuer.enforce.dev',
  'https://issuer.hello.coop',
  'https://login.microsoftonline.com',
  'https://oauth2.sigstore.dev/auth',
  'https://oidc.codefresh.io',
  'https://sigstore.verify.ibm.com/oauth2',
  'https://www.kaggle.com/api/v1/models/signing',
];

const isOpen = (issuer: string): boolean =>
  OPEN_ISSUERS.includes(issuer) || CI_IDS.some((ci) => CERTIFICATE_CLAUSES[ci].issuers.includes(issuer));

/** Whether an entry names a specific signer. If anyone can get an identity from the issuer, the owner must be literal. */
function namesSomebody({ issuer, clauses, identities, identityPatterns }: TrustEntry): boolean {
  const open = issuer === undefined || isOpen(issuer);
  if (identities !== undefined || identityPatterns !== undefined) return true;
  return NAMING.some((clause) => clauses[clause] !== undefined && (!open || hasLiteralOwner(clause, clauses[clause])));
}

/** Patterns through which anybody could become the expected signer. */
function findOpenPatterns({ ci, issuer, identities, identityPatterns = [] }: TrustEntry): EntryFault[] {
  if (identities !== undefined) return [];
  const issuers = (issuer === undefined ? (ci ? CERTIFICATE_CLAUSES[ci].issuers : []) : [issuer]).filter(isOpen);
  return identityPatterns.flatMap(({ text, ...pattern }) =>
    issuers.flatMap((open) => {
      const stranger = findStranger(open, pattern);
      return stranger === undefined ? [] : [anybodysPattern(text, stranger, open)];
    }),
  );
}

/** Finds clauses that no certificate can prove, and entries that would trust anyone, before any bundle is read. */
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
  if (ci === 'github-release') faults.push(...findReleaseFaults(entry));
  if (!namesSomebody(entry)) faults.push(nobodyInParticular(entry));
  faults.push(...findOpenPatterns(entry));
  const other = issuer === undefined ? undefined : CI_IDS.find((candidate) => isIssuerOf(candidate, issuer));
  if (issuer !== undefined && ci !== undefined && other !== undefined && other !== ci) faults.push(othersIssuer(issuer, other, ci));
  const path = clauses.signer?.find((text) => !isUrl(text) && readFullName(text) === undefined);
  if (path !== undefined && !given.some((clause) => REPOSITORY_CLAUSES.includes(clause))) faults.push(signerWithoutRepository(path));
  return ci === undefined ? faults : [...faults, ...findUnprovable(entry, ci, hasName)];
}

function findUnprovable({ issuer, clauses, denySelfHostedRunners }: TrustEntry, ci: SignerId, hasName: boolean): EntryFault[] {
  const { proves, issuers, repositoryBase, name } = CERTIFICATE_CLAUSES[ci];
  const faults: EntryFault[] = issuer === undefined && issuers.length === 0 ? [noIssuerOfItsOwn(ci)] : [];
  if (denySelfHostedRunners && !HOSTING.includes(ci)) faults.push(unprovableRunner(name));
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

/** GitHub signs the releases of everybody, so the repository has to be named, and its certificates can only be verified with its root. */
function findReleaseFaults({ clauses, issuer, root }: TrustEntry): EntryFault[] {
  const named = REPOSITORY_CLAUSES.some((clause) => hasLiteralOwner(clause, clauses[clause]));
  return [
    ...(named ? [] : [releaseOfAnybody()]),
    ...(issuer === undefined ? [] : [releaseWithIssuer(issuer)]),
    ...(root.instance === undefined || root.instance === 'github' ? [] : [releaseElsewhere()]),
  ];
}

const releaseOfAnybody = (): EntryFault => ({
  code: 'INPUT_UNSUPPORTED_CLAUSE',
  message: 'GitHub signs the releases of every repository, and no expected repository was given.',
  hint: 'Name the repository with repository, repository-id, owner or owner-id.',
  clause: 'repository',
});

const releaseWithIssuer = (issuer: string): EntryFault => ({
  code: 'INPUT_UNSUPPORTED_CLAUSE',
  message: `The certificates of GitHub releases name no issuer, so none of them has the issuer ${issuer}.`,
  hint: 'Leave out the issuer.',
  clause: 'issuer',
});

const releaseElsewhere = (): EntryFault => ({
  code: 'INPUT_UNSUPPORTED_CLAUSE',
  message: 'GitHub releases are verified only with the trusted root of GitHub.',
  hint: 'Leave out instance, or set it to github.',
  clause: 'ci',
});

/** Any project can build a public repository, and CircleCI's certificates name the project, not its owner. */
export function isOwnerNamed(clauses: TrustEntry['clauses'], issuer: string | undefined): boolean {
  const named = (['signer', 'project', 'organization', 'pipeline-definition'] as const).some((clause) =>
    hasLiteralOwner(clause, clauses[clause]),
  );
  return named || (issuer !== undefined && !CERTIFICATE_CLAUSES.circleci.issuers.includes(issuer));
}

export const anybodysProject = (signed?: string): EntryFault => ({
  code: 'INPUT_UNSUPPORTED_CLAUSE',
  message: 'Projects of any CircleCI organization can build this repository, and no project is named as the expected signer.',
  hint: `Name the project with project or signer${signed === undefined ? '' : ` (${signed} signed)`}. Or set the issuer of your organization, https://oidc.circleci.com/org/ID.`,
  clause: 'repository',
});

const othersIssuer = (issuer: string, other: SignerId, ci: SignerId): EntryFault => ({
  code: 'INPUT_UNSUPPORTED_CLAUSE',
  message: `${issuer} is the issuer of ${CERTIFICATE_CLAUSES[other].name}, not of ${CERTIFICATE_CLAUSES[ci].name}.`,
  hint: 'Set ci to the CI system of the issuer, because the clauses depend on it.',
  clause: 'issuer',
});

export const noIssuerOfItsOwn = (ci: SignerId): EntryFault => ({
  code: 'INPUT_UNSUPPORTED_CLAUSE',
  message: `${CERTIFICATE_CLAUSES[ci].name} has no common issuer: every installation has its own.`,
  hint: 'Name the issuer of your installation with --certificate-oidc-issuer, or with issuer in a policy file.',
  clause: 'ci',
});

const anyHost = (repository: string): EntryFault => ({
  code: 'INPUT_OPTION_MISSING',
  message: `The repository ${repository} is ambiguous: its host is not known.`,
  hint: 'Set --ci, or write the repository as a URL.',
  clause: 'repository',
});

const severalHosts = (repository: string, ci: string, clause: string): EntryFault => ({
  code: 'INPUT_UNSUPPORTED_CLAUSE',
  message: `The ${clause} ${repository} is ambiguous: ${ci} builds repositories of several hosts.`,
  hint: 'Write the repository as a URL: https://github.com/OWNER/NAME',
  clause,
});

const identityWithoutIssuer = (): EntryFault => ({
  code: 'INPUT_OPTION_MISSING',
  message: 'The identity has no issuer: an identity is only unique together with its issuer.',
  hint: 'Set issuer or ci. For https://dotcom.releases.github.com, which has no issuer, set ci to github-release.',
  clause: 'identity',
});

function nobodyInParticular({ ci, clauses }: TrustEntry): EntryFault {
  const where = ci === undefined ? '' : ` on ${CERTIFICATE_CLAUSES[ci].name}`;
  const vague = NAMING.find((clause) => clauses[clause]?.some((text) => text.includes('*')));
  if (vague === undefined)
    return {
      code: 'INPUT_UNSUPPORTED_CLAUSE',
      message: `This would trust everyone who can run a job${where}.`,
      hint: 'Name the expected signer with repository, owner, signer, organization, project, job or identity.',
    };
  return {
    code: 'INPUT_UNSUPPORTED_CLAUSE',
    message: `The ${vague} ${clauses[vague]?.find((text) => text.includes('*'))} would trust everyone who can run a job${where}: anybody can register an owner that it matches.`,
    hint: `Write the owner without a star, and each owner of its own: ${vague === 'owner' ? '[acme, acme-labs]' : 'acme/*'}.`,
    clause: vague,
  };
}

const anybodysPattern = (pattern: string, stranger: string, issuer: string): EntryFault => ({
  code: 'INPUT_UNSUPPORTED_CLAUSE',
  message: `The pattern ${pattern} would trust everyone: it also matches ${stranger}.`,
  hint: `Spell out the signer, ${patternForOwner(issuer)}`,
  clause: 'identity-regexp',
});

const signerWithoutRepository = (signer: string): EntryFault => ({
  code: 'INPUT_UNSUPPORTED_CLAUSE',
  message: `The signer ${signer} is a path, but its repository is not known.`,
  hint: 'Also set repository, or write the signer as a URL: every repository can have a file with that name.',
  clause: 'signer',
});

/** Hints for clauses that have another name on a CI system. */
const OTHER_WORDS: Readonly<Partial<Record<SignerId, Partial<Record<ClauseName, string>>>>> = {
  gitlab: { project: 'Use repository: a GitLab project is a repository.' },
  buildkite: { project: 'Use organization and pipeline to name a Buildkite job.', workflow: 'Use organization and pipeline.' },
  circleci: {
    workflow: 'Use pipeline-definition: it configures a CircleCI job.',
    commit: 'Require the commit in a provenance requirement, and accept it as declared.',
  },
  jenkins: { repository: 'Require the source in a provenance requirement, and accept it with accept-declared: [source].' },
};

const unprovableRunner = (ci: string): EntryFault => ({
  code: 'INPUT_UNSUPPORTED_CLAUSE',
  message: `${ci} certificates do not prove on whose runner a job ran, so no job could be accepted.`,
  hint: 'Leave out deny-self-hosted-runners.',
  clause: 'deny-self-hosted-runners',
});

const unprovable = (clause: ClauseName, ci: SignerId): EntryFault => ({
  code: 'INPUT_UNSUPPORTED_CLAUSE',
  message: `${CERTIFICATE_CLAUSES[ci].name} certificates do not prove a ${clause}, so it cannot be checked.`,
  hint: OTHER_WORDS[ci]?.[clause] ?? 'Use the identity in the certificate instead: --signer or --certificate-identity.',
  clause,
});
