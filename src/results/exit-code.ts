import { EXIT_CODE, type Stage } from '../base/errors/error-codes.ts';
import { ChopmarkError } from '../base/errors/errors.ts';
import type { DoctorFinding } from './doctor-report.ts';
import type { PolicyReport } from './policy-report.ts';
import type { Result, ResultProblem } from './result.ts';
import type { StoreReport } from './store-report.ts';

/** Which of several exit codes is the one to end with: false evidence first, then policy, services, stores, and what the user gave. */
const PRECEDENCE = [6, 7, 4, 5, 3, 2];

const exitCodeOfProblem = ({ code }: ResultProblem): number => EXIT_CODE[code.slice(0, code.indexOf('_')) as Stage];

/** The exit code of a run that ended with a result; 0 where nothing failed. */
export function exitCodeOf(result: Pick<Result, 'problems' | 'statements' | 'artifacts'>): number {
  const problems = [
    ...result.problems,
    ...result.statements.flatMap(({ stores }) => stores.flatMap(({ problem }) => problem ?? [])),
    ...(result.artifacts ?? []).flatMap(({ problem }) => problem ?? []),
  ];
  const codes = new Set(problems.map(exitCodeOfProblem));
  // An artifact without a verdict for it is none, whether or not anybody says why.
  if ((result.artifacts ?? []).some(({ verdict, problem }) => verdict !== 'verified' && problem === undefined)) codes.add(6);
  return PRECEDENCE.find((code) => codes.has(code)) ?? (problems.length > 0 ? 1 : 0);
}

/** The exit code of an error that ended a run; what is no error of ours is a bug. */
export const exitCodeOfError = (error: unknown): number => (error instanceof ChopmarkError ? error.exitCode : 1);

/** The exit code where nothing but problems is known. */
export const exitCodeOfProblems = (problems: readonly ResultProblem[]): number => exitCodeOf({ problems: [...problems], statements: [] });

/** What `doctor` ends with: as signing would, by the codes of the bad findings. A bad finding without a code counts as identity. */
export function exitCodeOfFindings(findings: readonly DoctorFinding[]): number {
  const bad = findings.filter(({ status }) => status === 'bad');
  return exitCodeOfProblems(bad.map(({ code = 'IDENTITY_NONE', detail }) => ({ code, message: detail })));
}

/** 2 for policies that cannot be used, 7 for cases that came out in another way, else as the artifacts did. */
export function exitCodeOfPolicy(report: PolicyReport): number {
  if (report.action === 'check') return report.files.some(({ findings }) => findings.length > 0) ? 2 : 0;
  if (report.action === 'test') return report.cases.some(({ asExpected }) => !asExpected) ? 7 : 0;
  return report.action === 'explain' ? exitCodeOf({ problems: [], statements: [], artifacts: report.artifacts }) : 0;
}

/** 5 where a store failed, 6 where find or copy found nothing about an artifact, or a bundle could not be read. */
export function exitCodeOfStore({ bundles, artifacts = [], images = [], copies = [], problems }: StoreReport): number {
  const told: ResultProblem[] = [
    ...problems,
    ...bundles.flatMap(({ stores }) => stores.flatMap(({ problem }) => problem ?? [])),
    ...artifacts.flatMap(({ problem }) => problem ?? []),
    ...[...images, ...copies].flatMap(({ problem }) => problem ?? []),
  ];
  if (told.length > 0) return exitCodeOfProblems(told);
  return artifacts.some((artifact) => artifact.bundles === 0) ? 6 : 0;
}

/** What `demo` ends with: a step that came out in another way is a bug. */
export const exitCodeOfDemo = (steps: readonly { asExpected: boolean }[]): number => (steps.every(({ asExpected }) => asExpected) ? 0 : 1);
