/** Digest algorithm, by its in-toto name, to lower-case hex. At least one entry. */
export type DigestSet = Readonly<Record<string, string>>;

/** A subject of a statement (the identifying part of an in-toto ResourceDescriptor). */
export interface Subject {
  name: string;
  /** An address by which the subject is known: `git+https://…@refs/tags/v1.0`. It identifies nothing. */
  uri?: string;
  digest: DigestSet;
  /** Absolute path, if the subject is a local file. Never part of a statement. */
  path?: string;
  /** Location, if the subject is an image: `ghcr.io/acme/app@sha256:…`. Never part of a statement. */
  image?: string;
  /** `linux/amd64`, if the subject is an image and an index states its platform. Never part of a statement. */
  platform?: string;
  /** The value of `subject-git`, if the subject is a Git revision: `HEAD`, `./folder#v1.0`. Never part of a statement. */
  revision?: string;
  /** Bytes, if known. */
  size?: number;
}

/** Algorithms that match files as evidence; other digests are kept but never compared (specification, section 5). */
export const MATCHING_ALGORITHMS = ['sha256', 'sha384', 'sha512'] as const;
export type MatchingAlgorithm = (typeof MATCHING_ALGORITHMS)[number];

/** IDs of Git objects, SHA-1 or SHA-256 (in-toto, spec/v1/digest_set.md). They never match a file. */
export const GIT_ALGORITHMS = ['gitCommit', 'gitTag', 'gitTree'] as const;
export type GitAlgorithm = (typeof GIT_ALGORITHMS)[number];

/** Every algorithm by which bundles are found and matched. */
export const EVIDENCE_ALGORITHMS = [...MATCHING_ALGORITHMS, ...GIT_ALGORITHMS] as const;
export type EvidenceAlgorithm = (typeof EVIDENCE_ALGORITHMS)[number];

/**
 * The SHA-256 tree ID that Git would give the same files in a repository with SHA-256 objects (docs/how-to/git.md). In addition to a SHA-1
 * ID, it makes SHA-1 collisions useless to an attacker. It must agree if both sides know it, and proves nothing by itself.
 */
export const GIT_CONTENT = 'gitTreeSha256';
