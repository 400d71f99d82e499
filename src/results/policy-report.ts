import type { ExportTarget } from '../options/schema/export-targets.ts';
import type { ArtifactVerdict, ResultProblem } from './result.ts';

/** One thing that `policy check` has to say. */
export interface PolicyFindingReport {
  /** `policy.yml:4:5`. */
  at: string;
  message: string;
  hint?: string;
}

export interface CheckedPolicyFile {
  path: string;
  /** `sha256:…`, to pin it by; absent where it cannot be used. */
  digest?: string;
  findings: PolicyFindingReport[];
  /** Good to know, and no fault. */
  advice: PolicyFindingReport[];
}

export interface TestedCase {
  /** Its path in the folder. */
  name: string;
  /** `accept`, `refuse`, or the code that it has to be refused with. */
  expected: string;
  /** `accept`, or the code that it was refused with. */
  found: string;
  asExpected: boolean;
  problem?: ResultProblem;
}

/** What a target cannot say, and whether it therefore accepts more than the policy does, or refuses more. */
export interface ExportLoss {
  /** `policy.yml:4:5`, or the rule's name. */
  at: string;
  what: string;
  effect: 'accepts more' | 'refuses more';
}

/** What `policy` came to. */
export type PolicyReport = { schema: 'chopmark.policy/1' } & (
  | { action: 'init'; path: string; policy: string; written: boolean; next: string[] }
  | { action: 'check'; files: CheckedPolicyFile[] }
  | { action: 'test'; policyDigest?: string; cases: TestedCase[] }
  | { action: 'explain'; policyDigest?: string; artifacts: ArtifactVerdict[] }
  | {
      action: 'export';
      path: string;
      to: ExportTarget;
      /** The first is what was asked for; the others belong beside it. */
      files: { name: string; content: string }[];
      losses: ExportLoss[];
      /** The folder, where one was asked for. */
      writtenTo?: string;
    }
);
