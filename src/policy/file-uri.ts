import { CERTIFICATE_CLAUSES, withScheme } from '../ci/clauses.ts';
import type { CiId } from '../formats/build-facts.ts';
import type { CertificateIdentity } from '../formats/verdict.ts';
import { matchGlob } from './match-glob.ts';

export const isUrl = (text: string): boolean => /^https?:\/\//.test(text);

/** A path as the URI that a certificate names it by: in the repository that was built. */
export function fileUri(path: string, { extensions }: Pick<CertificateIdentity, 'extensions'>, ci: CiId): string {
  if (isUrl(path)) return path;
  return `${withScheme(extensions['source-repository-uri']) ?? ''}${CERTIFICATE_CLAUSES[ci].workflowSeparator ?? '/'}${path}`;
}

/**
 * A pattern without `@ref` leaves the ref open: `ref` is the clause for it. Only where the URI can be cut in one way alone: a file
 * called `release.yml@x.yml` is not `release.yml`.
 */
export function matchesFile(pattern: string, uri: string): boolean {
  if (pattern.includes('@')) return matchGlob(pattern, uri);
  const [file = '', ref, ...more] = uri.split('@');
  return matchGlob(pattern, file) && more.length === 0 && (ref === undefined || /^(refs\/|[0-9a-f]{40}$)/.test(ref));
}
