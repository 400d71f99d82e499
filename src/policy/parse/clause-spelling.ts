import { trimRepository } from '../../base/text/trim.ts';
import { CERTIFICATE_CLAUSES, type ClauseName } from '../../identity/claims/clauses.ts';
import type { SignerId } from '../../results/build-facts.ts';
import { isUrl } from './file-uri.ts';
import type { TrustEntry } from './policy.ts';

/** A value that no certificate can match, because certificates write it in another form. */
export interface SpellingFault {
  code: 'INPUT_OPTION_VALUE';
  message: string;
  hint: string;
  clause: string;
}

/**
 * Finds values in a form that no certificate has: `acme` or `git@github.com:acme/widget.git` as repository, `v1.0.0` as ref. Without
 * this check, verification would report a wrong signer for a valid artifact.
 */
export function findMisspeltClauses({ ci, issuer, clauses }: Pick<TrustEntry, 'ci' | 'issuer' | 'clauses'>): SpellingFault[] {
  const issuerFaults = issuer !== undefined && !/^https?:\/\/./.test(issuer) ? [notAnIssuer(issuer)] : [];
  const clauseFaults = (Object.keys(clauses) as ClauseName[]).flatMap((clause) =>
    (clauses[clause] ?? []).flatMap((text) => CHECKS[clause]?.(text, ci) ?? []),
  );
  return [...issuerFaults, ...clauseFaults];
}

type Check = (text: string, ci: SignerId | undefined) => SpellingFault | undefined;

const CHECKS: Readonly<Partial<Record<ClauseName, Check>>> = {
  repository: checkRepository,
  owner: (text) =>
    !isUrl(text) && text.includes('/') && !text.includes('*')
      ? fault('owner', text, 'is a repository', `Write only the owner: ${text.split('/')[0]}. For one repository use repository.`)
      : undefined,
  ref: (text) =>
    /^(?:refs\/|\*)/.test(text)
      ? undefined
      : fault('ref', text, 'is not a full git ref', `Write refs/heads/${text} for a branch, or refs/tags/${text} for a tag.`),
  commit: checkCommit('commit'),
  'workflow-commit': checkCommit('workflow-commit'),
  'signer-commit': checkCommit('signer-commit'),
  'repository-id': checkNumber('repository-id'),
  'owner-id': checkNumber('owner-id'),
};

function checkRepository(text: string, ci: SignerId | undefined): SpellingFault | undefined {
  const [, host, path] = /^(?:ssh:\/\/)?(?:[^@/\s]+@)?([^/:\s]+)[:/](.+)$/.exec(/^(?:ssh:|[^/]*@)/.test(text) ? text : '') ?? [];
  if (host !== undefined && path !== undefined)
    return fault('repository', text, 'is a clone URL', `Write it in the form of a certificate: https://${host}/${trimRepository(path)}`);
  const short = isUrl(text) ? readPath(text, ci) : text;
  if (short === undefined || short.includes('**')) return undefined;
  const segments = short.split('/');
  if (segments.some((segment) => segment === '' || /\s/.test(segment)))
    return fault('repository', text, 'contains an empty part or a space', 'Write OWNER/NAME, or the URL that a browser shows.');
  const isGithub = ci === 'github' || ci === 'github-release' || (isUrl(text) && /^https:\/\/github\.com\//i.test(text));
  if (segments.length < 2 && (isGithub || ci === 'gitlab' || isUrl(text)))
    return fault(
      'repository',
      text,
      'does not name a repository',
      `Write OWNER/NAME, for example ${segments[0]}/NAME. For all repositories of an owner use owner.`,
    );
  if (segments.length > 2 && isGithub)
    return fault(
      'repository',
      text,
      'is longer than OWNER/NAME',
      `Write ${segments.slice(0, 2).join('/')}. Write a path within the repository in workflow or signer.`,
    );
  return undefined;
}

/** The part after the host, for hosts whose repositories have a known form. */
function readPath(url: string, ci: SignerId | undefined): string | undefined {
  const known = Object.values(CERTIFICATE_CLAUSES).some(
    ({ repositoryBase }) => repositoryBase !== undefined && url.startsWith(`${repositoryBase}/`),
  );
  if (!known && ci !== 'github' && ci !== 'gitlab') return undefined;
  return trimRepository(url.replace(/^https?:\/\/[^/]+\//, ''));
}

function checkCommit(clause: ClauseName): Check {
  return (text) =>
    /^(?:[0-9a-f]{40}|[0-9a-f]{64}|subject)$/.test(text)
      ? undefined
      : fault(
          clause,
          text,
          'is not a full commit id',
          'Write all 40 (SHA-1) or 64 (SHA-256) lower-case hexadecimal digits: git rev-parse REVISION.',
        );
}

function checkNumber(clause: ClauseName): Check {
  return (text) =>
    /^[0-9]+$/.test(text) ? undefined : fault(clause, text, 'is not a number', `Write the numeric id that the platform's API shows.`);
}

const notAnIssuer = (issuer: string): SpellingFault =>
  fault('issuer', issuer, 'is not a URL', `An OIDC issuer is a URL: https://${issuer.replace(/^\/*/, '')}`);

const fault = (clause: string, text: string, what: string, hint: string): SpellingFault => ({
  code: 'INPUT_OPTION_VALUE',
  message: `The ${clause} ${JSON.stringify(text.slice(0, 200))} ${what}, so no certificate can match it.`,
  hint,
  clause,
});
