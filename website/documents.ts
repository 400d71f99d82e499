/** The documents that `--json` prints. write-schemas.ts writes a JSON schema for each type here. */
import type { ErrorCode } from '../src/base/errors/error-codes.ts';
import type { BundleExplanation } from '../src/report/inspect.ts';

export type { ExplainedCode } from '../src/engine/explain.ts';
export type { DemoReport } from '../src/report/demo.ts';
export type { InitReport } from '../src/report/init.ts';
export type { SandboxDetails, SandboxEnvironment } from '../src/report/sandbox.ts';
export type { TrustReport } from '../src/report/trust.ts';
export type { DoctorReport } from '../src/results/doctor-report.ts';
export type { PolicyReport } from '../src/results/policy-report.ts';
export type { Result } from '../src/results/result.ts';
export type { StoreReport } from '../src/results/store-report.ts';

/** The document of `inspect`: what is in each bundle. Nothing in it was verified. */
export interface InspectReport {
  schema: 'chopmark.inspect/1';
  bundles: BundleExplanation[];
}

/** The document of `completion`. */
export interface CompletionReport {
  schema: 'chopmark.completion/1';
  shell: string;
  script: string;
}

/** The document of every command that could do nothing. */
export interface ErrorReport {
  schema: 'chopmark.error/1';
  /** `UNEXPECTED` is a bug in chopmark. */
  code: ErrorCode | 'UNEXPECTED';
  /** What happened, on which input or service. */
  message: string;
  /** What to do. */
  hint?: string;
  exitCode: number;
  /** The page about the code. */
  documentation?: string;
}
