import { CERTIFICATE_CLAUSES } from '../../identity/claims/clauses.ts';
import { readSourceRepository } from '../../identity/claims/signer-repository.ts';
import type { SignerId } from '../../results/build-facts.ts';
import type { CertificateIdentity } from '../../x509/certificate.ts';
import { matchGlob } from '../match-glob.ts';

export const isUrl = (text: string): boolean => /^https?:\/\//.test(text);

/**
 * The name of a file with its repository, as OWNER/REPO/.github/workflows/FILE or GROUP/PROJECT//FILE, with or without the host.
 * GitHub has workflows at the top of a repository only, so no path within one looks like this.
 */
const FULL_NAME = /^(?:[^/]+\/[^/]+\/\.github\/workflows\/.+|[^/]+(?:\/[^/]+)+\/\/.+)$/;

/** A file with its repository, and the host if it is written. Undefined for a path in the repository that was built, and for a URL. */
export function readFullName(text: string): { host: string | undefined; name: string } | undefined {
  if (isUrl(text)) return undefined;
  const slash = text.indexOf('/');
  const [host, rest] = [text.slice(0, Math.max(slash, 0)), text.slice(slash + 1)];
  // A host has a dot, and not at an end.
  if (host.slice(1, -1).includes('.') && !host.includes('*') && FULL_NAME.test(rest)) return { host, name: rest };
  return FULL_NAME.test(text) ? { host: undefined, name: text } : undefined;
}

/** The URI of a file in a certificate: a path is in the repository that was built, and a full name on the host of that repository. */
export function fileUri(path: string, identity: Pick<CertificateIdentity, 'san' | 'extensions'>, ci: SignerId): string {
  if (isUrl(path)) return path;
  const { repositoryBase = '', workflowSeparator = '/' } = CERTIFICATE_CLAUSES[ci];
  const source = readSourceRepository(identity) ?? '';
  const full = readFullName(path);
  if (full === undefined) return `${source}${workflowSeparator}${path}`;
  const base = full.host === undefined ? (/^https?:\/\/[^/]+/.exec(source)?.[0] ?? repositoryBase) : `https://${full.host}`;
  return `${base}/${full.name}`;
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
