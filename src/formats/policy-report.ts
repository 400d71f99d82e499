import type { ArtefactVerdict, ResultProblem } from './result.ts';

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

/** What `policy` came to. */
export type PolicyReport = { schema: 'chopmark.policy/1' } & (
  | { action: 'init'; path: string; policy: string; written: boolean; next: string[] }
  | { action: 'check'; files: CheckedPolicyFile[] }
  | { action: 'test'; policyDigest?: string; cases: TestedCase[] }
  | { action: 'explain'; policyDigest?: string; artefacts: ArtefactVerdict[] }
);
