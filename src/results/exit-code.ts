import { type ErrorCode, EXIT_CODE, stageOf } from '../base/errors/error-codes.ts';
import { ChopmarkError } from '../base/errors/errors.ts';
import type { DoctorFinding } from './doctor-report.ts';
import type { PolicyReport } from './policy-report.ts';
import type { Result, ResultProblem } from './result.ts';
import type { StoreReport } from './store-report.ts';

/** The order in which exit codes take precedence: a bug, invalid evidence, policy, services, stores, identity, input. */
const PRECEDENCE = [1, 6, 7, 4, 5, 3, 2];

/**
 * What a run had done when a problem occurred. `asking`: it only reads, so 5 means that evidence could not be fetched (run again).
 * `unsigned`: it was to sign and has not, so a store problem is never 5, because 5 means "signed, not stored".
 */
type Standing = 'asking' | 'unsigned' | 'signed';

/** The run ended at its time limit, or waited only for this machine, or a part of it failed: nothing is decided. */
const TIMEOUTS: readonly ErrorCode[] = ['INPUT_TIMEOUT', 'VERIFICATION_SECOND_OPINION_UNANSWERED', 'VERIFICATION_TIMEOUT'];

/** The store cannot be reached or used at the moment; every other store problem is one of the input: an address, credentials, a folder. */
const OUTAGES: readonly ErrorCode[] = [
  'STORE_UNREACHABLE',
  'STORE_TIMEOUT',
  'STORE_ADDRESS_REFUSED',
  'STORE_ANSWER_TOO_LARGE',
  'STORE_INVALID_RESPONSE',
  'STORE_RATE_LIMITED',
  'STORE_UNAVAILABLE',
];

/** The work is done; only its report could not be written. */
const REPORTS: readonly ErrorCode[] = ['STORE_OUTPUT_WRITE', 'STORE_REPORT_WRITE'];

function exitCodeOfCode(code: ErrorCode, standing: Standing): number {
  if (TIMEOUTS.includes(code)) return standing === 'asking' ? 5 : 4;
  if (standing === 'unsigned' && code.startsWith('STORE_') && !REPORTS.includes(code)) return OUTAGES.includes(code) ? 4 : 2;
  return EXIT_CODE[stageOf(code)];
}

const standingOf = ({ command, statements }: { command?: string | undefined; statements: readonly unknown[] }): Standing => {
  if (command !== 'attest' && command !== 'sign') return command === 'verify' ? 'asking' : 'signed';
  return statements.length === 0 ? 'unsigned' : 'signed';
};

/** The exit code of a run that ended with a result; 0 if nothing failed. */
export function exitCodeOf(result: Pick<Result, 'problems' | 'statements' | 'artifacts'> & { command?: Result['command'] }): number {
  const problems = [
    ...result.problems,
    ...result.statements.flatMap(({ stores }) => stores.flatMap(({ problem }) => problem ?? [])),
    ...(result.artifacts ?? []).flatMap(({ problem }) => problem ?? []),
  ];
  const standing = standingOf(result);
  const codes = new Set(problems.map(({ code }) => exitCodeOfCode(code, standing)));
  // An artifact that is not verified counts as missing evidence, with or without a stated problem.
  if ((result.artifacts ?? []).some(({ verdict, problem }) => verdict !== 'verified' && problem === undefined)) codes.add(6);
  return PRECEDENCE.find((code) => codes.has(code)) ?? (problems.length > 0 ? 1 : 0);
}

/** The exit code of an error that ended a run of that command; an error that is not a ChopmarkError is a bug. */
export const exitCodeOfError = (error: unknown, command?: string): number =>
  error instanceof ChopmarkError ? exitCodeOfCode(error.code, standingOf({ command, statements: [] })) : 1;

/** The exit code for problems alone. */
export const exitCodeOfProblems = (problems: readonly ResultProblem[]): number => exitCodeOf({ problems: [...problems], statements: [] });

/**
 * The exit code of `doctor`: the one that signing would have, from the codes of the bad findings. A bad finding without a code counts as an
 * identity error.
 */
export function exitCodeOfFindings(findings: readonly DoctorFinding[]): number {
  const bad = findings.filter(({ status }) => status === 'bad');
  return exitCodeOfProblems(bad.map(({ code = 'IDENTITY_NONE', detail }) => ({ code, message: detail })));
}

/** 2 for invalid policies, 7 for test cases with an unexpected result, otherwise the exit code of the artifacts. */
export function exitCodeOfPolicy(report: PolicyReport): number {
  if (report.action === 'check') return report.files.some(({ findings }) => findings.length > 0) ? 2 : 0;
  if (report.action === 'test') return report.cases.some(({ asExpected }) => !asExpected) ? 7 : 0;
  return report.action === 'explain' ? exitCodeOf({ problems: [], statements: [], artifacts: report.artifacts }) : 0;
}

/** 5 if a store failed, 6 if find or copy found nothing for an artifact, or a bundle could not be read. */
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

/** The exit code of `demo`: a step with an unexpected result is a bug. */
export const exitCodeOfDemo = (steps: readonly { asExpected: boolean }[]): number => (steps.every(({ asExpected }) => asExpected) ? 0 : 1);
