import type { ErrorCode } from '../base/errors/error-codes.ts';

export type FindingStatus = 'good' | 'warning' | 'bad' | 'skipped';

export interface DoctorFinding {
  /** What was checked: `identity`, `audience`, `certificate authority`, `clock`, `proxy` … */
  check: string;
  status: FindingStatus;
  /** The finding, in one sentence. */
  detail: string;
  /** What to do; for `warning` and `bad`. */
  hint?: string;
  /** The code with which signing would fail; of `bad` findings. */
  code?: ErrorCode;
}

/** What `doctor` found about this job. */
export interface DoctorReport {
  schema: 'chopmark.doctor/1';
  version: string;
  findings: DoctorFinding[];
  /** The trusted root that signing would use; absent if it could not be loaded. */
  trust?: DoctorTrust;
  /** Claims of the identity token by name; never the token. */
  claims?: Readonly<Record<string, unknown>>;
  /** The report for a bug report, as an absolute path, if one was written. */
  supportFile?: string;
}

export interface DoctorTrust {
  /** `public-good`, the host of a TUF mirror, or the path of a file. */
  name: string;
  source: 'file' | 'tuf' | 'cache' | 'snapshot';
  private: boolean;
  /** Absent for a file: when it was copied says nothing about the age of its content. */
  confirmed?: Date;
  /** Whole days since `confirmed`. */
  ageInDays?: number;
}
