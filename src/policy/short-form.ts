import { CERTIFICATE_CLAUSES, isIssuerOf } from '../ci/clauses.ts';
import { ChopmarkError } from '../core/errors.ts';
import type { CiId } from '../formats/build-facts.ts';
import type { CertificateIdentity } from '../formats/verdict.ts';
import { matchGlob } from './match-glob.ts';

/** Who is believed, in the words of `verify`'s options: everything given must hold, of what the certificate proves. */
export interface ShortForm {
  ci?: CiId;
  /** `OWNER/NAME` (needs `ci`) or a URL. */
  repository?: string;
  /** The caller's file, with globs; on GitHub a path, on GitLab too. */
  workflow?: string;
  /** The identity that signed: a path in the repository, or a URL; with globs. Default: the workflow itself. */
  signer?: string;
  /** With globs. */
  ref?: string;
  /** In place of the CI's own issuers: a private instance's. */
  issuer?: string;
}

/**
 * Refuses, before any bundle is looked at, to ask what no certificate can answer.
 *
 * @throws ChopmarkError `INPUT_CLAUSE`, `INPUT_OPTION_MISSING`
 */
export function checkAskable({ ci, repository, workflow, signer, ref, issuer }: ShortForm): void {
  if (ci === undefined && repository !== undefined && !isUrl(repository)) {
    throw new ChopmarkError({
      code: 'INPUT_OPTION_MISSING',
      message: `${repository} could be a repository of any host.`,
      hint: 'Say whose with ci, or give the repository as a URL.',
    });
  }
  if (signer !== undefined && !isUrl(signer) && repository === undefined) throw signerWithoutRepository(signer);
  if (ci === undefined) return;
  const { proves, issuers } = CERTIFICATE_CLAUSES[ci];
  if (issuer === undefined && issuers.length === 0) throw noIssuerOfItsOwn(ci);
  if (repository !== undefined) {
    provable(proves.repository, 'repository', ci);
    repositoryUrl(repository, ci);
  }
  if (ref !== undefined) provable(proves.ref, 'ref', ci);
  if (workflow !== undefined) provable(proves.workflow, 'workflow', ci);
}

/**
 * Refuses a certificate that does not prove what is asked for (contract, section 5).
 *
 * @throws ChopmarkError `INPUT_CLAUSE` for a clause that no certificate of that CI can prove; `POLICY_ISSUER_MISMATCH`,
 *   `POLICY_REPOSITORY_MISMATCH`, `POLICY_WORKFLOW_MISMATCH`, `POLICY_SIGNER_MISMATCH`, `POLICY_REF_MISMATCH`, `POLICY_SSH_RERUN`.
 */
export function checkShortForm(wanted: ShortForm, identity: CertificateIdentity): void {
  checkAskable(wanted);
  const ci = platformOf(wanted, identity);
  const clauses = CERTIFICATE_CLAUSES[ci];
  const extension = (name: string) => identity.extensions[name];

  if (ci === 'circleci') checkOwnerNamed(wanted, identity);
  const repository = wanted.repository === undefined ? undefined : repositoryUrl(wanted.repository, ci);
  if (repository !== undefined) {
    provable(clauses.proves.repository, 'repository', ci);
    const proven = withScheme(extension('source-repository-uri'));
    if (proven !== repository) throw mismatch('POLICY_REPOSITORY_MISMATCH', 'repository', repository, proven);
  }
  if (wanted.ref !== undefined) {
    provable(clauses.proves.ref, 'ref', ci);
    const proven = extension('source-repository-ref');
    if (proven === undefined || !matchGlob(wanted.ref, proven)) throw mismatch('POLICY_REF_MISMATCH', 'ref', wanted.ref, proven);
  }
  checkWorkflow(wanted, identity, ci);
  checkSigner(wanted, identity, ci);
}

/**
 * Refuses a signature from a job that a person could type into (CircleCI's "rerun with SSH"), whoever was asked for.
 *
 * @throws ChopmarkError `POLICY_SSH_RERUN`
 */
export function checkUnattended({ extensions }: CertificateIdentity): void {
  if (extensions['runner-environment'] !== 'ssh-rerun') return;
  throw refusal(
    'POLICY_SSH_RERUN',
    'a person could have typed into the job that signed: it was rerun with SSH.',
    'Sign from a job that was not rerun with SSH.',
  );
}

/** A project of anybody's can build a public repository, and CircleCI's certificates name the project, not its owner. */
function checkOwnerNamed({ signer, issuer }: ShortForm, { san }: CertificateIdentity): void {
  const anybodys = issuer === undefined || CERTIFICATE_CLAUSES.circleci.issuers.includes(issuer);
  if (signer !== undefined || !anybodys) return;
  throw new ChopmarkError({
    code: 'INPUT_CLAUSE',
    message: 'A project of any CircleCI organization can build this repository, and nothing says which project may sign.',
    hint: `Name the project with signer: ${san} is the one that signed. Or give the issuer of your organization with certificate-oidc-issuer.`,
  });
}

function checkWorkflow({ workflow }: ShortForm, identity: CertificateIdentity, ci: CiId): void {
  if (workflow === undefined) return;
  provable(CERTIFICATE_CLAUSES[ci].proves.workflow, 'workflow', ci);
  const proven = identity.extensions['build-config-uri'];
  const pattern = fileUri(workflow, identity, ci);
  if (proven === undefined || !matchesFile(pattern, proven)) throw mismatch('POLICY_WORKFLOW_MISMATCH', 'workflow', pattern, proven);
}

/** Without `signer`, who signed must be the very file that was asked to build: a reusable workflow must be named. */
function checkSigner({ signer, repository }: ShortForm, identity: CertificateIdentity, ci: CiId): void {
  if (signer !== undefined) {
    if (!isUrl(signer) && repository === undefined) throw signerWithoutRepository(signer);
    const pattern = isUrl(signer) ? signer : fileUri(signer, identity, ci);
    if (!matchesFile(pattern, identity.san)) throw mismatch('POLICY_SIGNER_MISMATCH', 'signer', pattern, identity.san);
    const proven = withScheme(identity.extensions['source-repository-uri']);
    const outside = proven !== undefined && !identity.san.startsWith(`${proven}/`);
    if (CERTIFICATE_CLAUSES[ci].proves.workflow && outside && repository === undefined) {
      throw new ChopmarkError({
        code: 'INPUT_CLAUSE',
        message: `The signer ${identity.san} is outside the repository that it signed for, and no repository was asked for.`,
        hint: 'Give repository too: a workflow that anybody can call signs for everybody.',
      });
    }
    return;
  }
  const config = identity.extensions['build-config-uri'];
  if (CERTIFICATE_CLAUSES[ci].proves.workflow && config !== identity.san) {
    throw refusal(
      'POLICY_SIGNER_MISMATCH',
      `${identity.san} signed, called by ${config ?? 'an unknown workflow'}, and no other signer than the workflow was asked for.`,
      'If this reusable workflow may sign, name it with signer.',
    );
  }
}

function platformOf({ ci, issuer }: ShortForm, identity: CertificateIdentity): CiId {
  const candidates = ci ? [ci] : (Object.keys(CERTIFICATE_CLAUSES) as CiId[]);
  if (issuer !== undefined) {
    if (identity.issuer !== issuer) throw mismatch('POLICY_ISSUER_MISMATCH', 'issuer', issuer, identity.issuer);
    const platform = ci ?? candidates.find((candidate) => isIssuerOf(candidate, issuer));
    if (platform) return platform;
    throw new ChopmarkError({
      code: 'INPUT_CLAUSE',
      message: `${issuer} is no issuer of a known CI, so repository, workflow, signer and ref have no meaning yet.`,
      hint: 'Say which CI it serves with ci.',
    });
  }
  if (ci && CERTIFICATE_CLAUSES[ci].issuers.length === 0) throw noIssuerOfItsOwn(ci);
  const platform = candidates.find((candidate) => isIssuerOf(candidate, identity.issuer));
  if (platform === undefined) {
    const asked = candidates.flatMap((candidate) => CERTIFICATE_CLAUSES[candidate].issuers).join(' or ');
    throw mismatch('POLICY_ISSUER_MISMATCH', 'issuer', asked, identity.issuer);
  }
  return platform;
}

const noIssuerOfItsOwn = (ci: CiId) =>
  new ChopmarkError({
    code: 'INPUT_CLAUSE',
    message: `${CERTIFICATE_CLAUSES[ci].name} has no issuer of its own: every installation is one.`,
    hint: 'Name yours with certificate-oidc-issuer.',
  });

const signerWithoutRepository = (signer: string) =>
  new ChopmarkError({
    code: 'INPUT_CLAUSE',
    message: `The signer ${signer} is a path, and nothing says in which repository.`,
    hint: 'Give repository too, or the signer as a URL: every repository can have a file of that name.',
  });

function repositoryUrl(repository: string, ci: CiId): string {
  if (isUrl(repository)) return repository.replace(/(\.git)?\/*$/, '');
  const { repositoryBase, name } = CERTIFICATE_CLAUSES[ci];
  if (repositoryBase !== undefined) return `${repositoryBase}/${repository}`;
  throw new ChopmarkError({
    code: 'INPUT_CLAUSE',
    message: `${name} builds repositories of several hosts, so ${repository} could be any of them.`,
    hint: 'Give the repository as a URL: https://github.com/OWNER/NAME',
  });
}

const fileUri = (path: string, identity: CertificateIdentity, ci: CiId) =>
  isUrl(path)
    ? path
    : `${withScheme(identity.extensions['source-repository-uri']) ?? ''}${CERTIFICATE_CLAUSES[ci].workflowSeparator}${path}`;

/**
 * A pattern without `@ref` leaves the ref open: `ref` is the clause for it. Only where the URI can be cut in one way alone: a file
 * called `release.yml@x.yml` is not `release.yml`.
 */
function matchesFile(pattern: string, uri: string): boolean {
  if (pattern.includes('@')) return matchGlob(pattern, uri);
  const [file = '', ref, ...more] = uri.split('@');
  return matchGlob(pattern, file) && more.length === 0 && (ref === undefined || /^(refs\/|[0-9a-f]{40}$)/.test(ref));
}

/** CircleCI's certificates name repositories without a scheme. */
const withScheme = (uri: string | undefined) => (uri === undefined || isUrl(uri) ? uri : `https://${uri}`);

const isUrl = (text: string) => /^https?:\/\//.test(text);

function provable(proven: boolean, clause: string, ci: CiId): void {
  if (proven) return;
  throw new ChopmarkError({
    code: 'INPUT_CLAUSE',
    message: `No certificate of ${CERTIFICATE_CLAUSES[ci].name} proves a ${clause}, so it cannot be asked for.`,
    hint: 'Ask for the identity in the certificate instead: signer, or certificate-identity.',
  });
}

const mismatch = (code: RefusalCode, clause: string, wanted: string, proven: string | undefined) =>
  refusal(code, `the ${clause} is ${proven ?? 'not in the certificate'}, and ${wanted} was asked for.`);

type RefusalCode =
  | 'POLICY_ISSUER_MISMATCH'
  | 'POLICY_REF_MISMATCH'
  | 'POLICY_REPOSITORY_MISMATCH'
  | 'POLICY_SIGNER_MISMATCH'
  | 'POLICY_SSH_RERUN'
  | 'POLICY_WORKFLOW_MISMATCH';

const refusal = (code: RefusalCode, why: string, hint?: string) =>
  new ChopmarkError({
    code,
    message: `Signed by somebody else than asked for: ${why}`,
    hint: hint ?? 'chopmark inspect shows who signed. If that is whom you expect, change what you ask for.',
  });
