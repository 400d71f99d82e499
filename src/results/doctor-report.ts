import type { ErrorCode } from '../base/errors/error-codes.ts';

export type FindingStatus = 'good' | 'warning' | 'bad' | 'skipped';

export interface DoctorFinding {
  /** What was looked at: `identity`, `audience`, `certificate authority`, `clock`, `proxy` … */
  check: string;
  status: FindingStatus;
  /** What was found, one sentence. */
  detail: string;
  /** What to do; for `warning` and `bad`. */
  hint?: string;
  /** What signing would fail with; of `bad` findings. */
  code?: ErrorCode;
}

/** What `doctor` found out about this job. */
export interface DoctorReport {
  schema: 'chopmark.doctor/1';
  version: string;
  findings: DoctorFinding[];
  /** Claims of the identity token by name; never the token. */
  claims?: Readonly<Record<string, unknown>>;
}
