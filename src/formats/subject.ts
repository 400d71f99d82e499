/** Digest algorithm as in-toto names it, to lower-case hex. At least one entry. */
export type DigestSet = Readonly<Record<string, string>>;

/** What a statement is about (in-toto ResourceDescriptor, the part that identifies). */
export interface Subject {
  name: string;
  digest: DigestSet;
  /** Absolute path, where the subject is a file of this machine. Never enters a statement. */
  path?: string;
  /** Where it is, where it is an image: `ghcr.io/acme/app@sha256:…`. Never enters a statement. */
  image?: string;
  /** `linux/amd64`, where it is an image and an index says so. Never enters a statement. */
  platform?: string;
  /** Bytes, where known. */
  size?: number;
}

/** Algorithms whose agreement is evidence; others are carried, never matched (design, section 5). */
export const MATCHING_ALGORITHMS = ['sha256', 'sha384', 'sha512'] as const;
export type MatchingAlgorithm = (typeof MATCHING_ALGORITHMS)[number];
