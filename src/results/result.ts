import type { Problem } from '../base/errors/errors.ts';
import type { DigestSet } from '../sigstore/subject.ts';
import type { BuildFacts } from './build-facts.ts';
import type { BundleVerdict, TrustedTime } from './verdict.ts';

export const RESULT_SCHEMA = 'chopmark.result/1';

/** A problem as a document carries it: without what is underneath. */
export type ResultProblem = Omit<Problem, 'cause'>;

export interface ResultSubject {
  name: string;
  digest: DigestSet;
  /** As the user can open it, where it is a file of this machine. */
  path?: string;
  /** As `subject-git` was given it, where it is a revision of git. */
  revision?: string;
  /** Where it is, where it is an image: `ghcr.io/acme/app@sha256:…`. */
  image?: string;
  /** The registry of the image was spoken to over plain HTTP, as `allow-insecure-registry` has it. */
  plainHttp?: true;
  /** Bytes, where known. */
  size?: number;
}

/** How results call the folder that every bundle is written to first. */
export const LOCAL_STORE = 'local';

/** What became of a bundle in one store. */
export interface StoreReceipt {
  /** `local`, or the kind of the store. */
  store: string;
  status: 'stored' | 'already-stored' | 'failed' | 'skipped';
  /** Where it can be fetched; a path for `local`. */
  url?: string;
  problem?: ResultProblem;
  /** Why it was skipped. */
  reason?: string;
}

/** One bundle: what was signed, by whom, where it is logged, since when, where it lies. */
export interface SignedBundle {
  /** Absent for the signature of a file (`sign`). */
  predicateType?: string;
  /** Positions in `subjects`. */
  subjects: number[];
  /** As the user can open it: relative to the working folder where it lies below. */
  bundlePath: string;
  signer: BundleVerdict['signer'];
  entries: BundleVerdict['entries'];
  timestamps: TrustedTime[];
  stores: StoreReceipt[];
  /** An earlier run made it, and it verified in full. */
  reused: boolean;
}

/** One thing that a rule asks, and what was found. */
export interface ClauseOutcome {
  /** In the policy's words: `repository`, `max-age`. */
  clause: string;
  satisfied: boolean;
  /** What was asked for. */
  expected: string;
  /** Absent where nothing says. */
  actual?: string;
  /** Whether the certificate proves what was found, or a statement only declares it. */
  basis?: 'proven' | 'declared';
  /** Of a clause that is not met. */
  problem?: ResultProblem;
}

/** One rule of a policy, and how it came out: a trust entry, a denial, a requirement. */
export interface RuleOutcome {
  rule: 'trust' | 'deny' | 'require';
  /** As the policy names it. */
  name: string;
  /** `policy.yml:4:5`; absent for options. */
  at?: string;
  /** For a denial: it does not apply. */
  satisfied: boolean;
  clauses: ClauseOutcome[];
  /** Those that it was decided by: positions in the artifact's bundles. */
  bundles?: number[];
  /** Of a rule that is not met. */
  problem?: ResultProblem;
}

/** A bundle that was looked at for an artifact, and what came of it. */
export interface CheckedBundle {
  bundlePath: string;
  predicateType?: string;
  /** Absent where the bundle could not be verified so far. */
  signer?: BundleVerdict['signer'];
  entries: BundleVerdict['entries'];
  timestamps: TrustedTime[];
  /** What its certificate proves of the build, and what its statement says beyond that. */
  facts?: { proven: BuildFacts; declared: BuildFacts };
  /** The trust entry that its signer meets, or comes closest to. */
  trust?: RuleOutcome;
  /** Absent: this bundle is accepted. */
  problem?: ResultProblem;
}

/** What `verify` says of one artifact. `inconclusive`: a service or a store could not be asked, so it is neither. */
export interface ArtifactVerdict {
  /** As the user named it. */
  artifact: string;
  digest?: DigestSet;
  verdict: 'verified' | 'refused' | 'inconclusive';
  /** Why it is not verified: code, reason and remedy. */
  problem?: ResultProblem;
  bundles: CheckedBundle[];
  /** Denials that apply, and every requirement that was asked of it. */
  rules?: RuleOutcome[];
}

/** What `dry-run` shows before anything becomes public. */
export interface DryRun {
  /** Each statement as it would be signed, parsed; empty for `sign`. */
  statements: unknown[];
  /** Claims of the identity token, by name; absent with a key or where no token was asked for. */
  claims?: Readonly<Record<string, unknown>>;
  /** Every service and store that would learn of this, and whether what it learns is public for ever. */
  disclosures: { name: string; url: string; data: string; isPublic: boolean }[];
}

/** The one document every medium is a view of. */
export interface Result {
  schema: typeof RESULT_SCHEMA;
  command: 'attest' | 'sign' | 'verify' | 'merge';
  /** Of chopmark. */
  version: string;
  /** Name of the instance, or path of its file. */
  instance?: string;
  subjects: ResultSubject[];
  statements: SignedBundle[];
  /** Of `verify` alone. */
  artifacts?: ArtifactVerdict[];
  /** The file that holds every bundle, or the one bundle. */
  bundlePath?: string;
  /** The command that stores what could not be stored now; a POSIX shell's words. */
  retryCommand?: string;
  /** `sha256:…` of the policy that decided. */
  policyDigest?: string;
  dryRun?: DryRun;
  /** Why nothing was signed though nothing failed: `on-missing-identity: skip`. */
  skipped?: ResultProblem;
  /** What went wrong beside what the artifacts and receipts tell themselves. */
  problems: ResultProblem[];
  /** Milliseconds by step. */
  timings: Readonly<Record<string, number>>;
}
