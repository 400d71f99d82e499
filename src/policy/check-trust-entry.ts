import type { ErrorCode } from '../base/errors/error-codes.ts';
import { trimEnd, trimRepository } from '../base/text/trim.ts';
import {
  CERTIFICATE_CLAUSES,
  CI_IDS,
  CLAUSE_NAMES,
  type ClauseName,
  ciOfCertificateIssuer,
  HOSTED_RUNNERS,
  isIssuerOf,
} from '../identity/claims/clauses.ts';
import { equalNames, foldAscii, foldGithubNames } from '../identity/claims/github-names.ts';
import { readCaller, readSourceRepository } from '../identity/claims/signer-repository.ts';
import type { SignerId } from '../results/build-facts.ts';
import type { ClauseOutcome, ResultProblem } from '../results/result.ts';
import type { CertificateIdentity } from '../x509/certificate.ts';
import { checkSharedSigner } from './check-shared-signer.ts';
import { failedClause, hintToChange, nameSetting, passedClause } from './clause-outcome.ts';
import { matchGlob } from './match-glob.ts';
import { fileUri, isUrl, matchesFile } from './parse/file-uri.ts';
import type { TrustEntry } from './parse/policy.ts';
import { anybodysProject, type EntryFault, isOwnerNamed } from './parse/unsupported-clauses.ts';

/** The outcome of one trust entry for one signer. */
export interface EntryOutcome {
  /** The CI system that the clauses are about. Absent if the signer is not a CI job. */
  ci?: SignerId;
  clauses: ClauseOutcome[];
  /** What could not be checked, although all clauses are met. */
  warnings: ResultProblem[];
}

/** The certificates of GitHub's release signer name no issuer. */
const showIssuer = (issuer: string): string => (issuer === '' ? 'none (GitHub releases)' : issuer);

/** Issuers that an entry trusts, for messages. */
export const issuersOf = ({ ci, issuer }: TrustEntry): readonly string[] =>
  issuer === undefined ? (ci ? [ci] : CI_IDS).flatMap((candidate) => CERTIFICATE_CLAUSES[candidate].issuers.map(showIssuer)) : [issuer];

/** Compares a certificate with all clauses of an entry about its signer. */
export function checkTrustEntry(entry: TrustEntry, identity: CertificateIdentity): EntryOutcome {
  const ci = entry.ci ?? ciOfCertificateIssuer(identity.issuer);
  const issuer = checkIssuer(entry, identity);
  if (!issuer.satisfied) return { clauses: [issuer], warnings: [] };
  const shared = checkSharedSigner(entry, identity, ci);
  return {
    ...(ci !== undefined && { ci }),
    clauses: [
      issuer,
      ...checkAttended(entry, identity),
      ...checkHosted(entry, identity),
      ...checkName(entry, identity, ci),
      ...checkClauses(entry, identity, ci),
      ...(shared.clause ? [shared.clause] : []),
    ],
    warnings: shared.warning === undefined ? [] : [shared.warning],
  };
}

function checkClauses(entry: TrustEntry, identity: CertificateIdentity, ci: SignerId | undefined): ClauseOutcome[] {
  const given = CLAUSE_NAMES.filter((clause) => entry.clauses[clause] !== undefined);
  if (ci === undefined) return given.map((clause) => withoutMeaning(clause, entry, identity));
  const named = entry.identities !== undefined || entry.identityPatterns !== undefined;
  const isAnybodys = ci === 'circleci' && !named && !isOwnerNamed(entry.clauses, entry.issuer);
  const isShortForm = !named && entry.clauses.signer === undefined && (entry.ci !== undefined || given.length > 0);
  return [
    ...(isAnybodys ? [faulty(anybodysProject(identity.san))] : []),
    ...given.map((clause) => checkClause(clause, entry, identity, ci)),
    ...(isShortForm ? checkStartedWorkflow(entry, identity, ci) : []),
  ];
}

function checkIssuer(entry: TrustEntry, { issuer }: CertificateIdentity): ClauseOutcome {
  const wanted = issuersOf(entry).join(' or ');
  const met = entry.issuer === undefined ? (entry.ci ? [entry.ci] : CI_IDS).some((ci) => isIssuerOf(ci, issuer)) : entry.issuer === issuer;
  return met ? passedClause('issuer', wanted, showIssuer(issuer)) : wrongIssuer(entry, wanted, showIssuer(issuer));
}

/** An issuer that is not the expected one. If the entry names only a CI system, the wrong CI system is a possible reason. */
export const wrongIssuer = (entry: Pick<TrustEntry, 'name' | 'at' | 'ci' | 'issuer'>, expected: string, actual: string): ClauseOutcome =>
  failedClause({
    code: 'POLICY_ISSUER_MISMATCH',
    clause: 'issuer',
    expected,
    actual,
    hint: `${hintToChange('issuer', actual, entry)}${entry.ci !== undefined && entry.issuer === undefined ? ` Or set ${nameSetting('ci', entry)} to another CI system.` : ''}`,
  });

/** In a job that CircleCI reran with SSH, a person could have typed commands, whoever the expected signer is. */
function checkAttended({ allowSshRerun }: TrustEntry, { extensions }: CertificateIdentity): ClauseOutcome[] {
  if (extensions['runner-environment'] !== 'ssh-rerun' || allowSshRerun) return [];
  return [
    failedClause({
      code: 'POLICY_SSH_RERUN',
      clause: 'runner',
      expected: 'a job without SSH access',
      actual: 'ssh-rerun',
      message: 'Wrong signer: the job was rerun with SSH, so a person could have typed commands into it.',
      hint: 'Sign in a job that was not rerun with SSH, or set allow-ssh-rerun in the trust entry of a policy.',
    }),
  ];
}

/** Level 3 needs a platform whose runners no user of it controls, and the certificate has to prove that it ran there. */
function checkHosted(entry: TrustEntry, { extensions }: CertificateIdentity): ClauseOutcome[] {
  if (!entry.denySelfHostedRunners && entry.level !== 3) return [];
  const setting = entry.denySelfHostedRunners ? 'deny-self-hosted-runners' : 'level';
  const runner = extensions['runner-environment'];
  const expected = HOSTED_RUNNERS.join(' or ');
  if (runner !== undefined && HOSTED_RUNNERS.includes(runner)) return [passedClause('runner', expected, runner)];
  return [
    failedClause({
      code: 'POLICY_RUNNER_MISMATCH',
      clause: 'runner',
      expected,
      actual: runner,
      hint: `Sign on a runner that the platform hosts, or change ${nameSetting(setting, entry)}. chopmark inspect shows the certificate.`,
    }),
  ];
}

function checkName(entry: TrustEntry, { san }: CertificateIdentity, ci: SignerId | undefined): ClauseOutcome[] {
  const { identities, identityPatterns } = entry;
  const compare = (key: 'identity' | 'identity-regexp', expected: string, met: boolean): ClauseOutcome =>
    met
      ? passedClause('identity', expected, san)
      : failedClause({
          code: 'POLICY_IDENTITY_MISMATCH',
          clause: 'identity',
          expected,
          actual: san,
          onlyCaseDiffers: identities?.some((name) => foldAscii(name) === foldAscii(san)) === true,
          hint:
            key === 'identity'
              ? hintToChange(key, san, entry)
              : `If you trust this identity, change ${nameSetting(key, entry)} so that it matches ${san}. chopmark inspect shows the certificate.`,
        });
  return [
    ...(identities
      ? [
          compare(
            'identity',
            identities.join(' or '),
            identities.some((name) => name === san || (ci === 'github' && equalNames(name, san))),
          ),
        ]
      : []),
    ...(identityPatterns
      ? [
          compare(
            'identity-regexp',
            `like ${identityPatterns.map(({ text }) => text).join(' or ')}`,
            identityPatterns.some(({ matches }) => matches(san)),
          ),
        ]
      : []),
  ];
}

function withoutMeaning(clause: ClauseName, entry: TrustEntry, { issuer }: CertificateIdentity): ClauseOutcome {
  return faulty({
    code: 'INPUT_UNSUPPORTED_CLAUSE',
    message: `${issuer} is not the issuer of a known CI system, so ${Object.keys(entry.clauses).join(', ')} cannot be checked.`,
    hint: `Use ${nameSetting('ci', entry)} to name the CI system of this issuer.`,
    clause,
  });
}

function checkClause(clause: ClauseName, entry: TrustEntry, identity: CertificateIdentity, ci: SignerId): ClauseOutcome {
  const proof = CERTIFICATE_CLAUSES[ci].proves[clause];
  if (proof === undefined) {
    return faulty({
      code: 'INPUT_UNSUPPORTED_CLAUSE',
      message: `${CERTIFICATE_CLAUSES[ci].name} certificates do not prove a ${clause}, so it cannot be checked.`,
      hint: 'Use the identity in the certificate instead: --signer or --certificate-identity.',
      clause,
    });
  }
  const found = proof(identity);
  const asked = (entry.clauses[clause] ?? []).map((text) => writeOut(clause, text, identity, ci));
  const met = found !== undefined && asked.some((text) => compareClause(clause, text, found, ci));
  const shown = asked.join(' or ');
  if (met) return passedClause(clause, shown, found);
  const onlyCaseDiffers = found !== undefined && asked.some((text) => compareExactly(clause, foldAscii(text), foldAscii(found)));
  return failedClause({
    code: MISMATCH[clause],
    clause,
    expected: shown,
    actual: found,
    hint: hintToChange(clause, found, entry),
    onlyCaseDiffers,
  });
}

/** The value of a clause in the long form of the certificate. */
function writeOut(clause: ClauseName, text: string, identity: CertificateIdentity, ci: SignerId): string {
  switch (clause) {
    case 'repository':
    case 'owner': {
      const base = CERTIFICATE_CLAUSES[ci].repositoryBase;
      return isUrl(text) || base === undefined ? trimRepository(text) : `${base}/${text}`;
    }
    case 'workflow':
    case 'signer':
      return fileUri(text, identity, ci);
    default:
      return text;
  }
}

/** Clauses whose values are URLs that begin with an owner and a repository. */
const WITH_NAMES: readonly ClauseName[] = ['repository', 'owner', 'workflow', 'signer', 'run'];

/** GitHub compares owners and repositories without case. No other CI system is known to, so there everything is compared as it is. */
function compareClause(clause: ClauseName, wanted: string, found: string, ci: SignerId): boolean {
  if (compareExactly(clause, wanted, found)) return true;
  const isGithub = ci === 'github' || ci === 'github-release';
  return isGithub && WITH_NAMES.includes(clause) && compareExactly(clause, foldGithubNames(wanted), foldGithubNames(found));
}

function compareExactly(clause: ClauseName, wanted: string, found: string): boolean {
  switch (clause) {
    case 'workflow':
    case 'signer':
      return matchesFile(wanted, found);
    case 'job':
      return matchGlob(trimEnd(wanted, '/'), trimEnd(found, '/'));
    case 'repository-id':
    case 'owner-id':
    case 'project':
    case 'pipeline-definition':
    case 'commit':
    case 'workflow-commit':
    case 'signer-commit':
      return wanted === found;
    default:
      return matchGlob(wanted, found);
  }
}

/** Without `signer`, the signer must be the workflow that was started. A reusable workflow must be named. */
function checkStartedWorkflow(entry: TrustEntry, identity: CertificateIdentity, ci: SignerId): ClauseOutcome[] {
  const { proves, workflowSeparator } = CERTIFICATE_CLAUSES[ci];
  if (workflowSeparator === undefined) return [];
  const { san } = identity;
  const started = proves.workflow?.(identity);
  // Certificates before spring 2023 do not name it: then the signer must at least be a file of the repository that was built.
  const isOld = identity.extensions['source-repository-uri'] === undefined && readSourceRepository(identity) !== undefined;
  const isStarted = started === san || (isOld && readCaller(identity, ci) === undefined);
  if (isStarted) return [passedClause('signer', 'the workflow itself', san)];
  return [
    failedClause({
      code: 'POLICY_SIGNER_MISMATCH',
      clause: 'signer',
      expected: 'the workflow itself',
      actual: san,
      message: `Wrong signer: expected the workflow itself (${started ?? 'not in the certificate'}), the certificate says ${san}.`,
      hint: hintToChange('signer', san, entry, 'reusable workflow'),
    }),
  ];
}

const faulty = ({ clause = 'signer', ...problem }: EntryFault): ClauseOutcome => ({
  clause,
  satisfied: false,
  expected: 'a clause that a certificate can prove',
  problem,
});

/** The error code for a failed clause. */
const MISMATCH: Readonly<Record<ClauseName, ErrorCode>> = {
  repository: 'POLICY_REPOSITORY_MISMATCH',
  'repository-id': 'POLICY_REPOSITORY_ID_MISMATCH',
  owner: 'POLICY_OWNER_MISMATCH',
  'owner-id': 'POLICY_OWNER_ID_MISMATCH',
  organization: 'POLICY_ORGANIZATION_MISMATCH',
  project: 'POLICY_PROJECT_MISMATCH',
  pipeline: 'POLICY_PIPELINE_MISMATCH',
  'pipeline-definition': 'POLICY_PIPELINE_DEFINITION_MISMATCH',
  job: 'POLICY_JOB_MISMATCH',
  workflow: 'POLICY_WORKFLOW_MISMATCH',
  'workflow-commit': 'POLICY_WORKFLOW_COMMIT_MISMATCH',
  signer: 'POLICY_SIGNER_MISMATCH',
  'signer-commit': 'POLICY_SIGNER_COMMIT_MISMATCH',
  ref: 'POLICY_REF_MISMATCH',
  commit: 'POLICY_COMMIT_MISMATCH',
  trigger: 'POLICY_TRIGGER_MISMATCH',
  environment: 'POLICY_ENVIRONMENT_MISMATCH',
  runner: 'POLICY_RUNNER_MISMATCH',
  visibility: 'POLICY_VISIBILITY_MISMATCH',
  run: 'POLICY_RUN_MISMATCH',
  'token-subject': 'POLICY_TOKEN_SUBJECT_MISMATCH',
};
