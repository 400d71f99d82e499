import type { ArtifactVerdict, DryRun, Result, ResultProblem, ResultSubject, SignedBundle, StoreReceipt } from '../../results/result.ts';
import type { SigstoreBundle } from './bundles.ts';

/** What every result has. */
export interface CommandResult {
  /** `chopmark.result/1` */
  schema: Result['schema'];
  /** The version of chopmark. */
  version: string;
  subjects: ResultSubject[];
  /** Problems in addition to those of artifacts and receipts. Empty if there are none. */
  problems: ResultProblem[];
  /** Milliseconds per step. */
  timings: Readonly<Record<string, number>>;
}

/** What {@link attest} and {@link sign} have in common. */
export interface SigningResult extends CommandResult {
  /** Name of the instance, or path of its file. Absent if nothing was signed because no identity is available. */
  instance?: string;
  /** What was signed: one for each bundle. */
  statements: SignedBundle[];
  /**
   * The bundles of `statements`, in their order. They are read from their files when this property is first read, so that a run of
   * thousands of statements needs no memory for them. A {@link ChopmarkError} `INPUT_UNREADABLE` if a file is gone by then.
   */
  readonly bundles: SigstoreBundle[];
  /** The file with all bundles, or the one bundle. Absent if nothing was signed. */
  bundlePath?: string;
  /** The command that stores what could not be stored now, quoted for a POSIX shell. */
  retryCommand?: string;
  /** With the option `dryRun`. */
  dryRun?: DryRun;
  /** Why nothing was signed although nothing failed: `onMissingIdentity: 'skip'`. */
  skipped?: ResultProblem;
}

/** The result of {@link attest}. */
export interface AttestResult extends SigningResult {
  command: 'attest';
}

/** The result of {@link sign}. */
export interface SignResult extends SigningResult {
  command: 'sign';
}

/** The result of {@link verify}. */
export interface VerifyResult extends CommandResult {
  command: 'verify';
  /** Name of the instance, or path of its file. Absent if no trusted root was needed. */
  instance?: string;
  /** One verdict for each artifact. Only `verified` means accepted. */
  artifacts: ArtifactVerdict[];
  /** The verification summaries that were signed (`vsa`). Otherwise empty. */
  statements: SignedBundle[];
  /** The file with the verification summaries. */
  bundlePath?: string;
  /** `sha256:…` of the policy that was applied. */
  policyDigest?: string;
}

/** The result of {@link merge}. */
export interface MergeResult extends CommandResult {
  command: 'merge';
  /** The merged bundles. */
  statements: SignedBundle[];
  /** The file with all bundles. Absent if there is a problem: nothing is written then. */
  bundlePath?: string;
}

/** A signed statement, or a signature, of data in memory. */
export interface SignedData {
  /** Absent for a signature (`signData`). */
  predicateType?: string;
  /** Positions in `subjects`. */
  subjects: number[];
  /** The bundle itself. */
  bundle: SigstoreBundle;
  signer: SignedBundle['signer'];
  entries: SignedBundle['entries'];
  timestamps: SignedBundle['timestamps'];
  /** The outcome in each store; empty without one. */
  stores: StoreReceipt[];
  /** An earlier call that ended early made the bundle, and this call verified it in full. */
  reused: boolean;
}

/** The result of {@link attestData} and {@link signData}. */
export interface SignedDataResult extends CommandResult {
  command: 'attest' | 'sign';
  /** Name of the instance, or path of its file. Absent if nothing was signed because no identity is available. */
  instance?: string;
  /** What was signed, each with its bundle. */
  statements: SignedData[];
  /** The bundles of `statements`, in their order. */
  bundles: SigstoreBundle[];
  /**
   * Absolute path of the folder with the journal and the bundles, if something is left to do: not everything was signed or stored. The same
   * call continues from it. Also set if the option `bundleDir` names it.
   */
  folder?: string;
  /** The command that stores what could not be stored now, quoted for a POSIX shell. */
  retryCommand?: string;
  /** With the option `dryRun`. */
  dryRun?: DryRun;
  /** Why nothing was signed although nothing failed: `onMissingIdentity: 'skip'`. */
  skipped?: ResultProblem;
}
