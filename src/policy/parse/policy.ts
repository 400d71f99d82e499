import type { ClauseName } from '../../identity/claims/clauses.ts';
import type { Fact, SignerId } from '../../results/build-facts.ts';
import type { EvidenceAlgorithm } from '../../sigstore/subject.ts';
import type { NamePattern } from './name-pattern.ts';
import type { Requirement } from './requirement.ts';

/** A file that a policy names: its path, and its digest if it is pinned. */
export interface FileReference {
  /** As it is written. */
  path: string;
  /** Absolute. */
  absolute: string;
  /** SHA-256 in lower-case hex. Absent if the policy does not pin the file. */
  digest?: string;
}

/** The trusted root of a trust entry. Empty: that of the run. */
export interface RootChoice {
  /** A preset's name, or a client trust config. */
  instance?: string | FileReference;
  trustedRoot?: FileReference;
  /** A public key (PEM) instead of certificates. */
  key?: FileReference;
}

/** A trusted signer: all given clauses must match the certificate. If a clause has several values, one of them must match. */
export interface TrustEntry {
  /** The name for `by` and for messages. */
  name: string;
  /** `policy.yml:4:5`. */
  at?: string;
  ci?: SignerId;
  /** The issuer of a private installation, instead of the CI's public issuers. */
  issuer?: string;
  root: RootChoice;
  clauses: Readonly<Partial<Record<ClauseName, readonly string[]>>>;
  /** Exact subject alternative names. */
  identities?: readonly string[];
  /** Patterns for whole subject alternative names. */
  identityPatterns?: readonly NamePattern[];
  /** Whether to accept CircleCI jobs that were rerun with SSH, where a person could have typed commands. */
  allowSshRerun?: boolean;
  /** Whether to accept a signer that other repositories can call for whichever repository it signed. */
  anyCaller?: boolean;
  /** Whether the certificate has to prove that the job ran on a runner of the platform. */
  denySelfHostedRunners?: boolean;
  /** Facts that are accepted from statements of this signer although no certificate proves them. */
  acceptDeclared: readonly Fact[];
  /** The SLSA build level that this builder is trusted to reach. */
  level?: number;
  /** Globs for the names of artifacts that the entry is trusted for. Absent: all. */
  artifacts?: readonly string[];
  /** Globs for the statement types that the entry is trusted for. Absent: all. */
  predicateTypes?: readonly string[];
}

/** A denial, which applies to every signer. All given conditions must match. */
export interface DenyEntry {
  name: string;
  at?: string;
  /** The digest of an artifact. */
  digest?: { algorithm: EvidenceAlgorithm; hex: string };
  /** Glob for Run Invocation URIs. */
  run?: string;
  /** Glob for subject alternative names. */
  identity?: string;
  issuer?: string;
  /** The URL of a log, and the index of an entry in it. */
  log?: string;
  logIndex?: bigint;
  /** Signed in this period, including its ends. */
  from?: Date;
  until?: Date;
  reason?: string;
}

/** The trusted signers, the denials, and the requirements. Made from options or from a policy file. */
export interface Policy {
  trust: readonly TrustEntry[];
  deny: readonly DenyEntry[];
  require: readonly Requirement[];
  /** `sha256:…` of the file. */
  digest?: string;
  /** The path as the user wrote it. */
  path?: string;
}
