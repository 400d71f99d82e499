import { trimRepository } from '../base/text/trim.ts';
import { CERTIFICATE_CLAUSES, CI_IDS, isIssuerOf, SIGNER_IDS } from '../identity/claims/clauses.ts';
import { foldGithubNames } from '../identity/claims/github-names.ts';
import { readSourceRepository } from '../identity/claims/signer-repository.ts';
import type { CertificateIdentity } from '../x509/certificate.ts';
import { isUrl } from './parse/file-uri.ts';
import type { TrustEntry } from './parse/policy.ts';

/** Finds the entries that can match a signer without checking all of them, because one policy can have hundreds of repositories. */
export interface TrustIndex {
  /** Whether any entry trusts identities of this issuer. */
  knows(issuer: string): boolean;
  /** Entries for this issuer and repository. Their other clauses must still be checked. */
  entriesFor(identity: Pick<CertificateIdentity, 'san' | 'issuer' | 'extensions'>): readonly TrustEntry[];
  /** Entries for this issuer with any repository, for error messages. */
  entriesOf(issuer: string): readonly TrustEntry[];
}

interface Shelf {
  all: TrustEntry[];
  /** Entries with a complete repository name, by repository URL without case: the entries themselves decide whether case counts. */
  byRepository: Map<string, TrustEntry[]>;
  others: TrustEntry[];
}

export function indexTrust(entries: readonly TrustEntry[]): TrustIndex {
  const shelves = new Map<string, Shelf>();
  const shelfOf = (key: string): Shelf => {
    const known = shelves.get(key) ?? { all: [], byRepository: new Map(), others: [] };
    shelves.set(key, known);
    return known;
  };
  for (const entry of entries) {
    const keys = entry.issuer !== undefined ? [`issuer ${entry.issuer}`] : (entry.ci ? [entry.ci] : CI_IDS).map((ci) => `ci ${ci}`);
    for (const key of keys) {
      const shelf = shelfOf(key);
      shelf.all.push(entry);
      const repositories = listRepositories(entry);
      if (repositories === undefined) shelf.others.push(entry);
      for (const url of repositories ?? []) {
        const key = foldGithubNames(url);
        const listed = shelf.byRepository.get(key);
        if (listed) listed.push(entry);
        else shelf.byRepository.set(key, [entry]);
      }
    }
  }
  const shelvesFor = (issuer: string): Shelf[] =>
    [`issuer ${issuer}`, ...SIGNER_IDS.filter((ci) => isIssuerOf(ci, issuer)).map((ci) => `ci ${ci}`)].flatMap(
      (key) => shelves.get(key) ?? [],
    );
  return {
    knows: (issuer) => shelvesFor(issuer).length > 0,
    entriesOf: (issuer) => shelvesFor(issuer).flatMap(({ all }) => all),
    entriesFor(identity) {
      const repository = foldGithubNames(readSourceRepository(identity) ?? '');
      return shelvesFor(identity.issuer).flatMap(({ byRepository, others }) => [...(byRepository.get(repository) ?? []), ...others]);
    },
  };
}

/** The repository URLs of an entry, if it has only complete names. */
function listRepositories({ ci, clauses }: TrustEntry): string[] | undefined {
  const base = ci && CERTIFICATE_CLAUSES[ci].repositoryBase;
  const named = clauses.repository?.map((text) => trimRepository(isUrl(text) || base === undefined ? text : `${base}/${text}`));
  return named?.some((url) => url.includes('*') || !isUrl(url)) ? undefined : named;
}
