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
import { failedClause, passedClause } from './clause-outcome.ts';
import { matchGlob } from './match-glob.ts';
import { fileUri, isUrl, matchesFile } from './parse/file-uri.ts';
import type { TrustEntry } from './parse/policy.ts';
import { anybodysProject, type EntryFault, isOwnerNamed, REPOSITORY_CLAUSES } from './parse/unsupported-clauses.ts';

/** What became of one entry for one signer. */
export interface EntryOutcome {
  /** The CI whose words the clauses are; absent where the signer is no CI's. */
  ci?: CiId;
  clauses: ClauseOutcome[];
}

const CI_IDS = Object.keys(CERTIFICATE_CLAUSES) as CiId[];

/** Issuers that an entry believes, for messages. */
export const issuersOf = ({ ci, issuer }: TrustEntry): readonly string[] =>
  issuer === undefined ? (ci ? [ci] : CI_IDS).flatMap((candidate) => CERTIFICATE_CLAUSES[candidate].issuers) : [issuer];

/** Compares what a certificate proves with everything that an entry asks of its signer, clause by clause. */
export function checkTrustEntry(entry: TrustEntry, identity: CertificateIdentity): EntryOutcome {
  const ci = entry.ci ?? ciOfCertificateIssuer(identity.issuer);
  const issuer = checkIssuer(entry, identity);
  if (!issuer.satisfied) return { clauses: [issuer] };
  const given = CLAUSE_NAMES.filter((clause) => entry.clauses[clause] !== undefined);
  const outcomes = [issuer, ...checkAttended(entry, identity), ...checkName(entry, identity)];
  if (ci === undefined) return { clauses: [...outcomes, ...given.map((clause) => withoutMeaning(clause, entry, identity))] };
  const named = entry.identities !== undefined || entry.identityPatterns !== undefined;
  if (ci === 'circleci' && !named && !isOwnerNamed(entry.clauses, entry.issuer)) outcomes.push(faulty(anybodysProject(identity.san)));
  for (const clause of given) outcomes.push(checkClause(clause, entry.clauses[clause] ?? [], identity, ci));
  if (entry.ci !== undefined || given.length > 0) outcomes.push(...checkCaller(entry, identity, ci, named));
  return { ci, clauses: outcomes };
}

function checkIssuer(entry: TrustEntry, { issuer }: CertificateIdentity): ClauseOutcome {
  const wanted = issuersOf(entry).join(' or ');
  const met = entry.issuer === undefined ? (entry.ci ? [entry.ci] : CI_IDS).some((ci) => isIssuerOf(ci, issuer)) : entry.issuer === issuer;
  return met ? passedClause('issuer', wanted, issuer) : failedClause('POLICY_ISSUER_MISMATCH', 'issuer', wanted, issuer);
}

/** A person could type into a job that CircleCI reran with SSH, whoever was asked for. */
function checkAttended({ allowSshRerun }: TrustEntry, { extensions }: CertificateIdentity): ClauseOutcome[] {
  if (extensions['runner-environment'] !== 'ssh-rerun' || allowSshRerun) return [];
  return [
    failedClause('POLICY_SSH_RERUN', 'runner', 'a job that nobody can type into', 'ssh-rerun', {
      message: 'Signed by somebody else than asked for: a person could have typed into the job that signed: it was rerun with SSH.',
      hint: 'Sign from a job that was not rerun with SSH.',
    }),
  ];
}

function checkName({ identities, identityPatterns }: TrustEntry, { san }: CertificateIdentity): ClauseOutcome[] {
  const compare = (wanted: string, met: boolean): ClauseOutcome =>
    met
      ? passedClause('identity', wanted, san)
      : failedClause('POLICY_IDENTITY_MISMATCH', 'identity', wanted, san, {
          message: `Signed by somebody else: asked for was ${wanted}, found was ${san}.`,
          hint: 'If the signer found is the right one, ask for it; "chopmark inspect" shows everything its certificate proves.',
        });
  return [
    ...(identities ? [compare(identities.join(' or '), identities.includes(san))] : []),
    ...(identityPatterns
      ? [
          compare(
            `a name like ${identityPatterns.map(({ text }) => text).join(' or ')}`,
            identityPatterns.some(({ matches }) => matches(san)),
          ),
        ]
      : []),
  ];
}

function withoutMeaning(clause: ClauseName, entry: TrustEntry, { issuer }: CertificateIdentity): ClauseOutcome {
  return faulty({
    code: 'INPUT_UNSUPPORTED_CLAUSE',
    message: `${issuer} is no issuer of a known CI, so ${Object.keys(entry.clauses).join(', ')} have no meaning yet.`,
    hint: 'Say which CI it serves with --ci.',
    clause,
  });
}

function checkClause(clause: ClauseName, wanted: readonly string[], identity: CertificateIdentity, ci: CiId): ClauseOutcome {
  const proof = CERTIFICATE_CLAUSES[ci].proves[clause];
  if (proof === undefined) {
    return faulty({
      code: 'INPUT_UNSUPPORTED_CLAUSE',
      message: `No certificate of ${CERTIFICATE_CLAUSES[ci].name} proves a ${clause}, so it cannot be asked for.`,
      hint: 'Ask for the identity in the certificate instead: --signer, or --certificate-identity.',
      clause,
    });
  }
  const found = proof(identity);
  const asked = wanted.map((text) => writeOut(clause, text, identity, ci));
  const met = found !== undefined && asked.some((text) => compareClause(clause, text, found));
  const shown = asked.join(' or ');
  return met ? passedClause(clause, shown, found) : failedClause(MISMATCH[clause], clause, shown, found);
}

/** What a clause says in short, as the certificate has it. */
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

/** Without `signer`, who signed must be the very file that was asked to build: a reusable workflow must be named. */
function checkCaller({ clauses }: TrustEntry, identity: CertificateIdentity, ci: CiId, named: boolean): ClauseOutcome[] {
  const { proves, workflowSeparator } = CERTIFICATE_CLAUSES[ci];
  if (workflowSeparator === undefined) return [];
  const { san, extensions } = identity;
  if (clauses.signer === undefined && !named) {
    const config = proves.workflow?.(identity);
    if (config === san) return [passedClause('signer', 'the workflow itself', san)];
    return [
      failedClause('POLICY_SIGNER_MISMATCH', 'signer', 'the workflow itself', san, {
        message: `Signed by somebody else than asked for: ${san} signed, called by ${config ?? 'an unknown workflow'}, and no other signer than the workflow was asked for.`,
        hint: 'If this reusable workflow may sign, name it with --signer.',
      }),
    ];
  }
  const repository = withScheme(extensions['source-repository-uri']);
  const outside = repository !== undefined && !san.startsWith(`${repository}/`);
  if (!outside || REPOSITORY_CLAUSES.some((clause) => clauses[clause] !== undefined)) return [];
  return [
    faulty({
      code: 'INPUT_UNSUPPORTED_CLAUSE',
      message: `The signer ${san} is outside the repository that it signed for, and no repository was asked for.`,
      hint: 'Give repository too: a workflow that anybody can call signs for everybody.',
      clause: 'signer',
    }),
  ];
}

const faulty = ({ clause = 'signer', ...problem }: EntryFault): ClauseOutcome => ({
  clause,
  satisfied: false,
  expected: 'what a certificate can prove',
  problem,
});

/** What is refused where a clause does not hold. */
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
