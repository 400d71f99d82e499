import { CERTIFICATE_CLAUSES, withScheme } from '../../identity/claims/clauses.ts';
import type { CiId } from '../../results/build-facts.ts';
import type { CertificateIdentity } from '../../x509/certificate.ts';
import { matchGlob } from '../match-glob.ts';

export const isUrl = (text: string): boolean => /^https?:\/\//.test(text);

/** The URI of a path in a certificate: in the repository that was built. */
export function fileUri(path: string, { extensions }: Pick<CertificateIdentity, 'extensions'>, ci: CiId): string {
  if (isUrl(path)) return path;
  return `${withScheme(extensions['source-repository-uri']) ?? ''}${CERTIFICATE_CLAUSES[ci].workflowSeparator ?? '/'}${path}`;
}

/**
 * A pattern without `@ref` matches any ref, for which there is the clause `ref`. This applies only if the URI can be split in one way:
 * a file called `release.yml@x.yml` is not `release.yml`. No star matches an `@`: a branch can be called `evil@refs/heads/main`.
 */
export function matchesFile(pattern: string, uri: string): boolean {
  const parts = uri.split('@');
  if (pattern.includes('@')) {
    const wanted = pattern.split('@');
    return wanted.length === parts.length && wanted.every((part, at) => matchGlob(part, parts[at] ?? ''));
  }
  const [file = '', ref, ...more] = parts;
  return matchGlob(pattern, file) && more.length === 0 && (ref === undefined || /^(refs\/|[0-9a-f]{40}$)/.test(ref));
}
