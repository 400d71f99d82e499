import type { ErrorCode } from '../base/errors/error-codes.ts';
import { exitCodeOf } from '../results/result.ts';
import { alignRows, createPaint, show } from './paint.ts';

export type FindingStatus = 'good' | 'warning' | 'bad' | 'skipped';

export interface Finding {
  /** What was looked at: `identity`, `audience`, `certificate authority`, `clock`, `proxy` … */
  check: string;
  status: FindingStatus;
  /** What was found, one sentence. */
  detail: string;
  /** What to do; for `warning` and `bad`. */
  remedy?: string;
  /** What signing would fail with; of `bad` findings. */
  code?: ErrorCode;
}

/** What `doctor` found out about this job. */
export interface DoctorReport {
  schema: 'chopmark.doctor/1';
  version: string;
  findings: Finding[];
  /** Claims of the identity token by name; never the token. */
  claims?: Readonly<Record<string, unknown>>;
}

/** What `doctor` ends with: as signing would, by the codes of the bad findings. A bad finding without a code counts as identity. */
export function exitCodeOfFindings(findings: readonly Finding[]): number {
  const bad = findings.filter(({ status }) => status === 'bad');
  return exitCodeOf({ statements: [], problems: bad.map(({ code = 'IDENTITY_NONE', detail }) => ({ code, message: detail })) });
}

const MARKS: Readonly<Record<FindingStatus, string>> = { good: 'ok', warning: 'warning', bad: 'problem', skipped: 'skipped' };

/** Findings for a person, each with its remedy, and the claims of the token. */
export function renderDoctorReport({ findings, claims }: DoctorReport, { colour }: { colour: boolean }): string {
  const paint = createPaint(colour);
  const paintStatus = { good: paint.good, warning: paint.warn, bad: paint.bad, skipped: paint.faint };
  const width = Math.max(0, ...findings.map(({ check }) => show(check).length));
  const lines = findings.flatMap(({ check, status, detail, remedy }) => [
    `${paintStatus[status](MARKS[status].padEnd(8))} ${show(check).padEnd(width)}  ${show(detail)}`,
    ...(remedy ? [`${' '.repeat(9 + width)}  ${show(remedy)}`] : []),
  ]);
  const rows = Object.entries(claims ?? {}).map(([name, value]): [string, string] => [
    show(name),
    show(typeof value === 'string' ? value : JSON.stringify(value)),
  ]);
  const described = rows.length === 0 ? [] : ['', 'Claims of the identity token:', ...alignRows(rows)];
  const bad = findings.filter(({ status }) => status === 'bad').length;
  const verdict =
    bad === 0 ? paint.good('This job can sign.') : paint.bad(`This job cannot sign: ${bad === 1 ? 'one problem' : `${bad} problems`}.`);
  return `${[...lines, ...described, '', verdict].join('\n')}\n`;
}
