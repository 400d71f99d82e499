/** Digest algorithm as in-toto names it, to lower-case hex. At least one entry. */
export type DigestSet = Readonly<Record<string, string>>;

/** What a statement is about (in-toto ResourceDescriptor, the part that identifies). */
export interface Subject {
  name: string;
  /** Where it is known by that address: `git+https://…@refs/tags/v1.0`. It identifies nothing. */
  uri?: string;
  digest: DigestSet;
  /** Absolute path, where the subject is a file of this machine. Never enters a statement. */
  path?: string;
  /** Where it is, where it is an image: `ghcr.io/acme/app@sha256:…`. Never enters a statement. */
  image?: string;
  /** `linux/amd64`, where it is an image and an index says so. Never enters a statement. */
  platform?: string;
  /** As `subject-git` was given it, where it is a revision of git: `HEAD`, `./folder#v1.0`. Never enters a statement. */
  revision?: string;
  /** Bytes, where known. */
  size?: number;
}

/** Algorithms whose agreement is evidence for files; others are carried, never matched (contract, section 5). */
export const MATCHING_ALGORITHMS = ['sha256', 'sha384', 'sha512'] as const;
export type MatchingAlgorithm = (typeof MATCHING_ALGORITHMS)[number];

/** Ids of objects of git, SHA-1 or SHA-256 (in-toto, spec/v1/digest_set.md). No file is known by one, so none is matched by one. */
export const GIT_ALGORITHMS = ['gitCommit', 'gitTag', 'gitTree'] as const;
export type GitAlgorithm = (typeof GIT_ALGORITHMS)[number];

/** Every algorithm by which something is found and matched. */
export const EVIDENCE_ALGORITHMS = [...MATCHING_ALGORITHMS, ...GIT_ALGORITHMS] as const;
export type EvidenceAlgorithm = (typeof EVIDENCE_ALGORITHMS)[number];

/**
 * The SHA-256 id that git gives the same files in a repository of SHA-256 objects (docs/how-to/git.md): beside a SHA-1 id, whose collisions
 * it makes worthless. It must agree where both sides know it, and proves nothing by itself.
 */
export const GIT_CONTENT = 'gitTreeSha256';
