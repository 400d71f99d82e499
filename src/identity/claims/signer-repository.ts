import type { CiId, SignerId } from '../../results/build-facts.ts';
import type { CertificateIdentity } from '../../x509/certificate.ts';
import { CERTIFICATE_CLAUSES, ciOfCertificateIssuer, withScheme } from './clauses.ts';
import { equalNames } from './github-names.ts';
import { readExtension } from './read-extension.ts';

type Named = Pick<CertificateIdentity, 'san' | 'sanType' | 'issuer' | 'extensions'>;

/** A workflow on GitHub, and one on GitLab, whose two slashes end the repository. */
const GITHUB_NAME = /^(https?:\/\/[^/]+\/[^/]+\/[^/]+)\//;
const GITHUB_FILE = /^(https?:\/\/.+?)\/\.github\/workflows\//;
const GITLAB_FILE = /^(https?:\/\/.+?)\/\/[^/]/;

/**
 * The repository whose file is the signer, as a URL. Undefined for signers that are no file of a repository: other CI systems, emails,
 * service accounts.
 *
 * @param ci What is known about the issuer, if it is not a public one.
 */
export function readSignerRepository(
  { san, sanType, issuer }: Named,
  ci: SignerId | undefined = ciOfCertificateIssuer(issuer),
): string | undefined {
  if (sanType !== 'uri' || (ci !== undefined && CERTIFICATE_CLAUSES[ci].workflowSeparator === undefined)) return undefined;
  if (ci === 'github') return GITHUB_NAME.exec(san)?.[1];
  if (ci === 'gitlab') return GITLAB_FILE.exec(san)?.[1];
  // Under an issuer that is not known, a name of a GitLab file is recognized by its ref.
  return GITHUB_FILE.exec(san)?.[1] ?? (/@[^/]/.test(san) ? GITLAB_FILE.exec(san)?.[1] : undefined);
}

/** The repository that was built, as a URL. Undefined if the certificate does not prove it. */
export const readSourceRepository = (identity: Pick<CertificateIdentity, 'san' | 'extensions'>): string | undefined =>
  withScheme(readExtension(identity, 'source-repository-uri'));

/** The CI system of a certificate of a private installation, recognized by the form of the signer's name. */
export function guessForge({ san, sanType, issuer }: Named): CiId | undefined {
  const known = ciOfCertificateIssuer(issuer);
  if (known !== undefined || sanType !== 'uri') return known;
  if (GITHUB_FILE.test(san)) return 'github';
  return GITLAB_FILE.test(san) && /@[^/]/.test(san) ? 'gitlab' : undefined;
}

/**
 * For whom a workflow signed, if that is not the repository that the workflow is in: anybody can call it, so the signer alone does not say
 * whose artifact it is. `unknown`: the certificate proves no source repository.
 */
export function readCaller(identity: Named, ci?: SignerId): { signer: string; source: string | 'unknown' } | undefined {
  const signer = readSignerRepository(identity, ci);
  if (signer === undefined) return undefined;
  const source = readSourceRepository(identity);
  if (source === undefined) return { signer, source: 'unknown' };
  const isGithub = (ci ?? guessForge(identity)) === 'github';
  return (isGithub ? equalNames(signer, source) : signer === source) ? undefined : { signer, source };
}
