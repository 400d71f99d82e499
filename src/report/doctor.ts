import type { DoctorReport, FindingStatus } from '../results/doctor-report.ts';
import { alignRows, createColors, show, showLines } from './colors.ts';

const MARKS: Readonly<Record<FindingStatus, string>> = { good: 'ok', warning: 'warning', bad: 'problem', skipped: 'skipped' };

/** Findings for a person, each with its remedy, and the claims of the token. */
export function renderDoctorReport({ findings, claims, supportFile }: DoctorReport, { color }: { color: boolean }): string {
  const paint = createColors(color);
  const paintStatus = { good: paint.good, warning: paint.warn, bad: paint.bad, skipped: paint.faint };
  const width = Math.max(0, ...findings.map(({ check }) => show(check).length));
  const indent = ' '.repeat(11 + width);
  const lines = findings.flatMap(({ check, status, detail, hint }) => [
    `${paintStatus[status](MARKS[status].padEnd(8))} ${show(check).padEnd(width)}  ${show(detail)}`,
    ...(hint ? showLines(hint, indent, indent) : []),
  ]);
  const rows = Object.entries(claims ?? {}).map(([name, value]): [string, string] => [
    show(name),
    show(typeof value === 'string' ? value : JSON.stringify(value)),
  ]);
  const described = rows.length === 0 ? [] : ['', 'Claims of the identity token:', ...alignRows(rows)];
  const bad = findings.filter(({ status }) => status === 'bad').length;
  const verdict =
    bad === 0 ? paint.good('This job can sign.') : paint.bad(`This job cannot sign: ${bad === 1 ? 'one problem' : `${bad} problems`}.`);
  const written =
    supportFile === undefined
      ? []
      : ['', `Support file for a bug report: ${show(supportFile)}`, 'It contains no secrets and no names. Read it before you attach it.'];
  return `${[...lines, ...described, '', verdict, ...written].join('\n')}\n`;
}
