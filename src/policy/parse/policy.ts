import type { ClauseName } from '../../identity/claims/clauses.ts';
import type { CiId, Fact } from '../../results/build-facts.ts';
import type { EvidenceAlgorithm } from '../../sigstore/subject.ts';
import type { NamePattern } from './name-pattern.ts';
import type { Requirement } from './requirement.ts';

/** A file that a policy names: where it is, and which bytes it has to have. */
export interface FileReference {
  /** As it is written. */
  path: string;
  /** Absolute. */
  absolute: string;
  /** SHA-256, lower-case hex; absent where the policy does not say. */
  digest?: string;
}

/** Under whom a trust entry is verified. Nothing given: the trust of the run itself. */
export interface RootChoice {
  /** A preset's name, or a client trust config. */
  instance?: string | FileReference;
  trustedRoot?: FileReference;
  /** A public key (PEM) in place of certificates. */
  key?: FileReference;
}

/** Who is believed: everything given must hold, of what the certificate proves. Of several texts for one clause, one must. */
export interface TrustEntry {
  /** What `by` and messages call it. */
  name: string;
  /** `policy.yml:4:5`. */
  at?: string;
  ci?: CiId;
  /** In place of the CI's own issuers: a private instance's. */
  issuer?: string;
  root: RootChoice;
  clauses: Readonly<Partial<Record<ClauseName, readonly string[]>>>;
  /** Exact subject alternative names. */
  identities?: readonly string[];
  /** Patterns for whole subject alternative names. */
  identityPatterns?: readonly NamePattern[];
  /** Whether jobs of CircleCI are believed that a person could have typed into. */
  allowSshRerun?: boolean;
  /** Facts that statements of this signer are believed about though no certificate proves them. */
  acceptDeclared: readonly Fact[];
  /** The SLSA build level that this builder is believed to reach. */
  level?: number;
  /** Globs: names of artifacts that it is believed about. Absent: all. */
  artifacts?: readonly string[];
  /** Globs: types of statements that it is believed about. Absent: all. */
  predicateTypes?: readonly string[];
}

/** What is refused whoever signed it. Everything given must apply. */
export interface DenyEntry {
  name: string;
  at?: string;
  /** An artifact. */
  digest?: { algorithm: EvidenceAlgorithm; hex: string };
  /** Glob for Run Invocation URIs. */
  run?: string;
  /** Glob for subject alternative names. */
  identity?: string;
  issuer?: string;
  /** URL of a log, and an entry in it. */
  log?: string;
  logIndex?: bigint;
  /** Signed in this time, ends included. */
  from?: Date;
  until?: Date;
  reason?: string;
}

/** Whom to believe, what to refuse, what to ask for. The short form of options and the policy file both become one. */
export interface Policy {
  trust: readonly TrustEntry[];
  deny: readonly DenyEntry[];
  require: readonly Requirement[];
  /** `sha256:…` of the file. */
  digest?: string;
  /** As the user names it. */
  path?: string;
}
