import { CERTIFICATE_CLAUSES, CI_IDS, type ClauseName, ciOfCertificateIssuer, HOSTED_RUNNERS } from '../../identity/claims/clauses.ts';
import { readSignerRepository } from '../../identity/claims/signer-repository.ts';
import type { ExportLoss } from '../../results/policy-report.ts';
import { isUrl, readFullName } from '../parse/file-uri.ts';
import { hasLiteralOwner } from '../parse/literal-owner.ts';
import type { Policy, TrustEntry } from '../parse/policy.ts';
import { REPOSITORY_CLAUSES } from '../parse/unsupported-clauses.ts';
import { type Matcher, matcherOfFile, matcherOfGlob } from './matcher.ts';
import { type AskedStatement, listStatements, type PortableRequirement } from './portable-requirement.ts';

/** One trust entry in terms that all verifiers have: the issuers of certificates, and the names in them. */
export interface PortableEntry {
  name: string;
  at: string;
  /** Any of these. */
  issuers: readonly Matcher[];
  /** Any of these. */
  subjects: readonly Matcher[];
  /** Clauses that the name does not contain. A target removes those that it can check, and the rest is lost. */
  clauses: Readonly<Partial<Record<ClauseName, readonly string[]>>>;
  /** The CI, if the entry names it. */
  ci?: TrustEntry['ci'];
  /** Types of statements that it is trusted for. Absent: all. */
  types?: readonly string[];
  source: TrustEntry;
}

export interface PortablePolicy {
  /** Any of these. */
  entries: readonly PortableEntry[];
  /** All of these are required. Empty: one statement of any kind. */
  statements: readonly AskedStatement[];
  losses: readonly ExportLoss[];
}

/** The exported parts of a policy. */
export type ExportedPolicy = Pick<Policy, 'trust' | 'deny'> & { require: readonly PortableRequirement[] };

/** Converts a policy to terms that all verifiers have, and lists what none of them can express. */
export function portablePolicy({ trust, deny, require }: ExportedPolicy): PortablePolicy {
  const losses: ExportLoss[] = [];
  const entries = trust.flatMap((entry) => {
    if (entry.ci !== 'github-release') return portableEntry(entry, losses);
    losses.push({
      at: entry.at ?? entry.name,
      what: 'the entry: only chopmark and gh know the release signer of GitHub',
      effect: 'refuses more',
    });
    return [];
  });
  for (const { at, name } of deny) losses.push({ at: at ?? name, what: 'the denial', effect: 'accepts more' });
  const asked = listStatements(require);
  losses.push(...asked.losses);
  return { entries, statements: asked.statements, losses };
}

function portableEntry(entry: TrustEntry, losses: ExportLoss[]): PortableEntry {
  const at = entry.at ?? entry.name;
  const lose = (what: string, effect: ExportLoss['effect'] = 'accepts more') => losses.push({ at, what, effect });
  const { subjects, left } = subjectsOf(entry);
  if (subjects.said === 'nothing')
    lose('the signer: no name in the certificate contains the clauses of the entry, so every signer of this issuer is trusted');
  if (subjects.said === 'file-of-run')
    lose('that the signing workflow is the one that was started: if other workflows can call it (workflow_call), it also signs for them');
  else if (couldBeCalled(entry))
    lose('that the signing workflow signed for its own repository: if other workflows can call it (workflow_call), it also signs for them');
  if (entry.artifacts) lose(`that the entry is trusted only for ${entry.artifacts.join(', ')}`);
  if (entry.acceptDeclared.length > 0) lose(`that the statement may declare ${entry.acceptDeclared.join(', ')}`, 'refuses more');
  if (entry.ci === 'circleci' && !entry.allowSshRerun) lose('that jobs rerun with SSH are refused');
  const types = entry.predicateTypes?.filter((type) => !type.includes('*'));
  if (entry.predicateTypes && types?.length !== entry.predicateTypes.length) lose('statement types with globs', 'refuses more');
  return {
    name: entry.name,
    at,
    issuers: issuersOf(entry),
    subjects: subjects.matchers,
    clauses: { ...left, ...hostedRunner(entry) },
    ...(entry.ci && { ci: entry.ci }),
    ...(types && { types }),
    source: entry,
  };
}

/** Whether the entry names workflows, but nobody for whom they sign. */
function couldBeCalled({ ci, issuer = '', identities, identityPatterns, clauses, anyCaller }: TrustEntry): boolean {
  if (anyCaller || REPOSITORY_CLAUSES.some((clause) => hasLiteralOwner(clause, clauses[clause]))) return false;
  const forge = ci ?? ciOfCertificateIssuer(issuer);
  if (identities)
    return identities.some((san) => readSignerRepository({ san, sanType: 'uri', issuer, extensions: {} }, forge) !== undefined);
  return (identityPatterns ?? clauses.signer) !== undefined && (forge === 'github' || forge === 'gitlab');
}

/** What `deny-self-hosted-runners` asks for, as a clause, which some targets can check. */
function hostedRunner({ ci, denySelfHostedRunners, level, clauses }: TrustEntry): Clauses {
  if ((!denySelfHostedRunners && level !== 3) || clauses.runner) return {};
  return { runner: ci === undefined ? HOSTED_RUNNERS : HOSTED_RUNNERS.filter((runner) => runner.startsWith(ci)) };
}

function issuersOf({ ci, issuer, clauses }: TrustEntry): Matcher[] {
  if (issuer !== undefined) return [{ exact: issuer }];
  if (ci === 'circleci' && clauses.organization)
    return clauses.organization.map((id) => matcherOfGlob(`https://oidc.circleci.com/org/${id}`));
  const platforms = (ci ? [ci] : CI_IDS).map((id) => CERTIFICATE_CLAUSES[id]);
  return platforms.flatMap(({ issuers, issuerPrefixes }) => [
    ...issuers.map((exact): Matcher => ({ exact })),
    ...issuerPrefixes.map((prefix): Matcher => ({ pattern: `^${prefix.replaceAll('.', '\\.')}[0-9a-f-]{1,64}$` })),
  ]);
}

interface Subjects {
  matchers: Matcher[];
  /** How many of the clauses about the signer its name contains. */
  said: 'all' | 'file-of-run' | 'nothing';
}

type Clauses = TrustEntry['clauses'];

/** The names that follow from the clauses, and the clauses that no name contains. */
function subjectsOf(entry: TrustEntry): { subjects: Subjects; left: Clauses } {
  const { identities, identityPatterns, clauses, ci } = entry;
  const { organization, ...beside } = clauses;
  if (identities) {
    const named = identities.filter((name) => !identityPatterns || identityPatterns.some(({ matches }) => matches(name)));
    return { subjects: { matchers: named.map((exact) => ({ exact })), said: 'all' }, left: clauses };
  }
  if (identityPatterns)
    return { subjects: { matchers: identityPatterns.map(({ text }) => ({ pattern: `^(?:${text})$` })), said: 'all' }, left: clauses };
  if (
    ci === 'circleci' ||
    ci === 'buildkite' ||
    ci === 'jenkins' ||
    (ci === undefined && clauses.signer === undefined && clauses.repository === undefined)
  )
    return subjectsOfProject(entry);
  const repositories = (clauses.repository ?? []).map((text) => repositoryUrl(text, entry));
  const files = (paths: readonly string[], refs: readonly (string | undefined)[]) =>
    paths.flatMap((path) => fileUris(path, repositories, entry).flatMap((file) => refs.map((ref) => matcherOfFile(file, ref))));
  if (clauses.signer) {
    const { signer, ...left } = clauses;
    return { subjects: { matchers: files(signer, [undefined]), said: 'all' }, left };
  }
  // Without `signer`, the signer is the workflow that was started, so its name has the ref that was built.
  const { ref, workflow, ...left } = beside;
  return {
    subjects: { matchers: files(workflow ?? ['**'], ref ?? [undefined]), said: 'file-of-run' },
    left: { ...left, ...(organization && { organization }) },
  };
}

/** On other CI systems, a project, a pipeline or a job signs, not a file. */
function subjectsOfProject({ ci, clauses }: TrustEntry): { subjects: Subjects; left: Clauses } {
  const { signer, project, organization, job, pipeline, ...beside } = clauses;
  const { 'pipeline-definition': definition, ...left } = beside;
  const pairs = (base: string, middle: string, first: readonly string[] | undefined, second: readonly string[] | undefined) =>
    (first ?? ['*']).flatMap((one) => (second ?? ['*']).map((two) => matcherOfGlob(`${base}${one}${middle}${two}`)));
  if (signer) return { subjects: { matchers: signer.map(matcherOfGlob), said: 'all' }, left: without(clauses, 'signer') };
  if (job) return { subjects: { matchers: job.map(matcherOfGlob), said: 'all' }, left: without(clauses, 'job') };
  if (ci === 'circleci' && (project ?? definition))
    return {
      subjects: { matchers: pairs('https://circleci.com/api/v2/projects/', '/pipeline-definitions/', project, definition), said: 'all' },
      left,
    };
  if (ci === 'buildkite' && (organization ?? pipeline))
    return { subjects: { matchers: pairs('https://buildkite.com/', '/', organization, pipeline), said: 'all' }, left };
  // CircleCI's organization is in its issuer.
  return { subjects: { matchers: [{ pattern: '^.+$' }], said: ci === 'circleci' && organization ? 'all' : 'nothing' }, left };
}

function fileUris(path: string, repositories: readonly string[], entry: TrustEntry): string[] {
  if (isUrl(path)) return [path];
  const full = readFullName(path);
  if (full === undefined) return repositories.map((repository) => `${repository}${separatorOf(entry)}${path}`);
  return [full.host === undefined ? repositoryUrl(full.name, entry) : `https://${full.host}/${full.name}`];
}

const without = (clauses: Clauses, said: ClauseName): Clauses =>
  Object.fromEntries(Object.entries(clauses).filter(([clause]) => clause !== said));

function repositoryUrl(text: string, { ci }: TrustEntry): string {
  return isUrl(text) || !ci ? text : `${CERTIFICATE_CLAUSES[ci].repositoryBase ?? ''}/${text}`;
}

const separatorOf = ({ ci, clauses }: TrustEntry): string =>
  (ci
    ? CERTIFICATE_CLAUSES[ci].workflowSeparator
    : clauses.repository?.some((url) => url.startsWith('https://gitlab.com/'))
      ? '//'
      : '/') ?? '/';
