import type { ExportTarget } from '../options/schema/export-targets.ts';
import type { ArtifactVerdict, ResultProblem } from './result.ts';

/** One finding of `policy check`. */
export interface PolicyFindingReport {
  /** `policy.yml:4:5`. */
  at: string;
  message: string;
  hint?: string;
}

export interface CheckedPolicyFile {
  path: string;
  /** `sha256:…`, to pin the policy by; absent if the policy cannot be used. */
  digest?: string;
  findings: PolicyFindingReport[];
  /** Lint warnings: useful to know, but not errors. */
  advice: PolicyFindingReport[];
}

export interface TestedCase {
  /** Its path in the folder. */
  name: string;
  /** `accept`, `refuse`, or the code with which it must be refused. */
  expected: string;
  /** `accept`, or the code with which it was refused. */
  found: string;
  asExpected: boolean;
  problem?: ResultProblem;
}

/** A rule that the target cannot express, and whether the exported policy therefore accepts more or refuses more. */
export interface ExportLoss {
  /** `policy.yml:4:5`, or the rule's name. */
  at: string;
  what: string;
  effect: 'accepts more' | 'refuses more';
}

/** The result of `policy`. */
export type PolicyReport = { schema: 'chopmark.policy/1' } & (
  | { action: 'init'; path: string; policy: string; written: boolean; next: string[] }
  | { action: 'check'; files: CheckedPolicyFile[] }
  | { action: 'test'; policyDigest?: string; cases: TestedCase[] }
  | { action: 'explain'; policyDigest?: string; artifacts: ArtifactVerdict[] }
  | {
      action: 'export';
      path: string;
      to: ExportTarget;
      /** The first is the exported policy; the others belong next to it. */
      files: { name: string; content: string }[];
      losses: ExportLoss[];
      /** The output folder, if one was given. */
      writtenTo?: string;
    }
);
