import type { Problem } from '../base/errors/errors.ts';
import type { DigestSet } from '../sigstore/subject.ts';
import type { BuildFacts } from './build-facts.ts';
import type { AnsweredQuestion } from './questions.ts';
import type { BundleVerdict, TrustedTime } from './verdict.ts';

export const RESULT_SCHEMA = 'chopmark.result/1';

/** A problem as a document contains it: without its cause. */
export type ResultProblem = Omit<Problem, 'cause'>;

export interface ResultSubject {
  name: string;
  digest: DigestSet;
  /** A path that the user can open, if the subject is a local file. */
  path?: string;
  /** The value of `subject-git`, if the subject is a Git revision. */
  revision?: string;
  /** The location, if the subject is an image: `ghcr.io/acme/app@sha256:…`. */
  image?: string;
  /** The registry of the image was used over plain HTTP, as `allow-insecure-registry` permits. */
  plainHttp?: true;
  /** Bytes, if known. */
  size?: number;
}

/** The name in results of the folder that every bundle is written to first. */
export const LOCAL_STORE = 'local';

/** The outcome of storing a bundle in one store. */
export interface StoreReceipt {
  /** `local`, or the kind of the store. */
  store: string;
  status: 'stored' | 'already-stored' | 'failed' | 'skipped';
  /** Where the bundle can be fetched; a path for `local`. */
  url?: string;
  problem?: ResultProblem;
  /** Why it was skipped. */
  reason?: string;
}

/** One bundle: what was signed, by whose identity, its log entry, its signing time, its location. */
export interface SignedBundle {
  /** Absent for the signature of a file (`sign`). */
  predicateType?: string;
  /** Positions in `subjects`. */
  subjects: number[];
  /** A path that the user can open: relative to the working folder if it is below it. */
  bundlePath: string;
  signer: BundleVerdict['signer'];
  entries: BundleVerdict['entries'];
  timestamps: TrustedTime[];
  stores: StoreReceipt[];
  /** An earlier run made the bundle, and this run verified it in full. */
  reused: boolean;
}

/** One condition of a rule, and what was found. */
export interface ClauseOutcome {
  /** In the words of the policy: `repository`, `max-age`. */
  clause: string;
  satisfied: boolean;
  /** The expected value. */
  expected: string;
  /** Absent if the value is unknown. */
  actual?: string;
  /** Whether the certificate proves the actual value, or a statement only declares it. */
  basis?: 'proven' | 'declared';
  /** Of a condition that is not met. */
  problem?: ResultProblem;
}

/** One rule of a policy and its outcome: a trust entry, a denial, a requirement. */
export interface RuleOutcome {
  rule: 'trust' | 'deny' | 'require';
  /** Its name in the policy. */
  name: string;
  /** `policy.yml:4:5`; absent for options. */
  at?: string;
  /** For a denial: the denial does not apply. */
  satisfied: boolean;
  clauses: ClauseOutcome[];
  /** The bundles that decided the rule: indexes into the bundles of the artifact. */
  bundles?: number[];
  /** Of a rule that is not met. */
  problem?: ResultProblem;
}

/** What another library says about whether a bundle is authentic; or why it was not asked: what the verifier chose, it cannot take. */
export type SecondOpinion = { asked: true; agrees: boolean } | { asked: false; reason: string };

/** A bundle that was checked for an artifact, and the outcome. */
export interface CheckedBundle {
  bundlePath: string;
  predicateType?: string;
  /** Absent if the bundle could not be verified that far. */
  signer?: BundleVerdict['signer'];
  entries: BundleVerdict['entries'];
  timestamps: TrustedTime[];
  /** What its certificate proves about the build, and what its statement declares beyond that. */
  facts?: { proven: BuildFacts; declared: BuildFacts };
  /**
   * The builder of a provenance: proven by the certificate, or only declared by the predicate. Without an id, the predicate names none.
   * `level`: the SLSA build level of a known builder.
   */
  builder?: { id?: string; basis: 'proven' | 'declared'; level?: number };
  /**
   * Of an accepted bundle: whether it is a reason to accept the artifact. It vouches by its type, or its type was named; or it is evidence
   * only, says no, or is older than a statement of its kind that decides.
   */
  counts?: 'vouches' | 'named' | 'evidence' | 'no' | 'older';
  /** What the user should know about an accepted bundle, although it refuses nothing. */
  warnings?: ResultProblem[];
  /** The trust entry that the signer matches, or comes closest to. */
  trust?: RuleOutcome;
  /** Absent unless a second opinion was wanted, and the verdict rests on this bundle. */
  secondOpinion?: SecondOpinion;
  /** Absent if this bundle is accepted. */
  problem?: ResultProblem;
}

/**
 * The verdict of `verify` on one artifact. `inconclusive`: a service or store could not be asked, so the artifact is neither verified nor
 * refused.
 */
export interface ArtifactVerdict {
  /** The name that the user gave. */
  artifact: string;
  digest?: DigestSet;
  verdict: 'verified' | 'refused' | 'inconclusive';
  /** Why the artifact is not verified: code, reason and hint. */
  problem?: ResultProblem;
  bundles: CheckedBundle[];
  /** The denials that apply, and every requirement that was evaluated. */
  rules?: RuleOutcome[];
  /** The answers to the six questions of verification, in their order. */
  questions?: AnsweredQuestion[];
  /** Places that could not be asked, where nothing that they could have changes the verdict. */
  unasked?: ResultProblem[];
}

/** What `dry-run` shows before anything becomes public. */
export interface DryRun {
  /** Each statement that would be signed, parsed; empty for `sign`. */
  statements: unknown[];
  /** Claims of the identity token, by name; absent with a key, or if no token was requested. */
  claims?: Readonly<Record<string, unknown>>;
  /** Every service and store that would receive data, which data, and whether it becomes permanently public. */
  disclosures: { name: string; url: string; data: string; isPublic: boolean }[];
}

/** The document that every report is a view of. */
export interface Result {
  schema: typeof RESULT_SCHEMA;
  command: 'attest' | 'sign' | 'verify' | 'merge';
  /** The version of chopmark. */
  version: string;
  /** Name of the instance, or path of its file. */
  instance?: string;
  subjects: ResultSubject[];
  statements: SignedBundle[];
  /** Of `verify` only. */
  artifacts?: ArtifactVerdict[];
  /** The file with all bundles, or the one bundle. */
  bundlePath?: string;
  /** The command that stores what could not be stored now, quoted for a POSIX shell. */
  retryCommand?: string;
  /** `sha256:…` of the policy that was applied. */
  policyDigest?: string;
  dryRun?: DryRun;
  /** Why nothing was signed although nothing failed: `on-missing-identity: skip`. */
  skipped?: ResultProblem;
  /** Problems in addition to those of artifacts and receipts. */
  problems: ResultProblem[];
  /** Milliseconds per step. */
  timings: Readonly<Record<string, number>>;
}
