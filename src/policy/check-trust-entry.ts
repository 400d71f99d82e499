import type { ErrorCode } from '../base/errors/error-codes.ts';
import {
  CERTIFICATE_CLAUSES,
  CLAUSE_NAMES,
  type ClauseName,
  ciOfCertificateIssuer,
  isIssuerOf,
  withScheme,
} from '../identity/claims/clauses.ts';
import type { CiId } from '../results/build-facts.ts';
import type { ClauseOutcome } from '../results/result.ts';
import type { CertificateIdentity } from '../x509/certificate.ts';
import { failedClause, hintToChange, nameSetting, passedClause } from './clause-outcome.ts';
import { matchGlob } from './match-glob.ts';
import { fileUri, isUrl, matchesFile } from './parse/file-uri.ts';
import type { TrustEntry } from './parse/policy.ts';
import { anybodysProject, type EntryFault, isOwnerNamed, REPOSITORY_CLAUSES } from './parse/unsupported-clauses.ts';

/** The outcome of one trust entry for one signer. */
export interface EntryOutcome {
  /** The CI system that the clauses are about. Absent if the signer is not a CI job. */
  ci?: CiId;
  clauses: ClauseOutcome[];
}

const CI_IDS = Object.keys(CERTIFICATE_CLAUSES) as CiId[];

/** Issuers that an entry trusts, for messages. */
export const issuersOf = ({ ci, issuer }: TrustEntry): readonly string[] =>
  issuer === undefined ? (ci ? [ci] : CI_IDS).flatMap((candidate) => CERTIFICATE_CLAUSES[candidate].issuers) : [issuer];

/** Compares a certificate with all clauses of an entry about its signer. */
export function checkTrustEntry(entry: TrustEntry, identity: CertificateIdentity): EntryOutcome {
  const ci = entry.ci ?? ciOfCertificateIssuer(identity.issuer);
  const issuer = checkIssuer(entry, identity);
  if (!issuer.satisfied) return { clauses: [issuer] };
  const given = CLAUSE_NAMES.filter((clause) => entry.clauses[clause] !== undefined);
  const outcomes = [issuer, ...checkAttended(entry, identity), ...checkName(entry, identity)];
  if (ci === undefined) return { clauses: [...outcomes, ...given.map((clause) => withoutMeaning(clause, entry, identity))] };
  const named = entry.identities !== undefined || entry.identityPatterns !== undefined;
  if (ci === 'circleci' && !named && !isOwnerNamed(entry.clauses, entry.issuer)) outcomes.push(faulty(anybodysProject(identity.san)));
  for (const clause of given) outcomes.push(checkClause(clause, entry, identity, ci));
  if (entry.ci !== undefined || given.length > 0) outcomes.push(...checkCaller(entry, identity, ci, named));
  return { ci, clauses: outcomes };
}

function checkIssuer(entry: TrustEntry, { issuer }: CertificateIdentity): ClauseOutcome {
  const wanted = issuersOf(entry).join(' or ');
  const met = entry.issuer === undefined ? (entry.ci ? [entry.ci] : CI_IDS).some((ci) => isIssuerOf(ci, issuer)) : entry.issuer === issuer;
  return met ? passedClause('issuer', wanted, issuer) : wrongIssuer(entry, wanted, issuer);
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

function checkName(entry: TrustEntry, { san }: CertificateIdentity): ClauseOutcome[] {
  const { identities, identityPatterns } = entry;
  const compare = (key: 'identity' | 'identity-regexp', expected: string, met: boolean): ClauseOutcome =>
    met
      ? passedClause('identity', expected, san)
      : failedClause({
          code: 'POLICY_IDENTITY_MISMATCH',
          clause: 'identity',
          expected,
          actual: san,
          hint:
            key === 'identity'
              ? hintToChange(key, san, entry)
              : `If you trust this identity, change ${nameSetting(key, entry)} so that it matches ${san}. chopmark inspect shows the certificate.`,
        });
  return [
    ...(identities ? [compare('identity', identities.join(' or '), identities.includes(san))] : []),
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

function checkClause(clause: ClauseName, entry: TrustEntry, identity: CertificateIdentity, ci: CiId): ClauseOutcome {
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
  const met = found !== undefined && asked.some((text) => compareClause(clause, text, found));
  const shown = asked.join(' or ');
  if (met) return passedClause(clause, shown, found);
  return failedClause({ code: MISMATCH[clause], clause, expected: shown, actual: found, hint: hintToChange(clause, found, entry) });
}

/** The value of a clause in the long form of the certificate. */
function writeOut(clause: ClauseName, text: string, identity: CertificateIdentity, ci: CiId): string {
  switch (clause) {
    case 'repository':
    case 'owner': {
      const base = CERTIFICATE_CLAUSES[ci].repositoryBase;
      return isUrl(text) || base === undefined ? text.replace(/(\.git)?\/*$/, '') : `${base}/${text}`;
    }
    case 'workflow':
    case 'signer':
      return fileUri(text, identity, ci);
    default:
      return text;
  }
}

function compareClause(clause: ClauseName, wanted: string, found: string): boolean {
  switch (clause) {
    case 'workflow':
    case 'signer':
      return matchesFile(wanted, found);
    case 'job':
      return matchGlob(wanted.replace(/\/+$/, ''), found.replace(/\/+$/, ''));
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
function checkCaller(entry: TrustEntry, identity: CertificateIdentity, ci: CiId, named: boolean): ClauseOutcome[] {
  const { clauses } = entry;
  const { proves, workflowSeparator } = CERTIFICATE_CLAUSES[ci];
  if (workflowSeparator === undefined) return [];
  const { san, extensions } = identity;
  if (clauses.signer === undefined && !named) {
    const config = proves.workflow?.(identity);
    if (config === san) return [passedClause('signer', 'the workflow itself', san)];
    return [
      failedClause({
        code: 'POLICY_SIGNER_MISMATCH',
        clause: 'signer',
        expected: 'the workflow itself',
        actual: san,
        message: `Wrong signer: expected the workflow itself (${config ?? 'not in the certificate'}), the certificate says ${san}.`,
        hint: hintToChange('signer', san, entry, 'reusable workflow'),
      }),
    ];
  }
  const repository = withScheme(extensions['source-repository-uri']);
  const outside = repository !== undefined && !san.startsWith(`${repository}/`);
  if (!outside || REPOSITORY_CLAUSES.some((clause) => clauses[clause] !== undefined)) return [];
  return [
    faulty({
      code: 'INPUT_UNSUPPORTED_CLAUSE',
      message: `The signer ${san} is outside the repository that it signed for, and no expected repository was given.`,
      hint: `Also set ${nameSetting('repository', entry)}: a workflow that anyone can call signs for everyone.`,
      clause: 'signer',
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
