import type { BundleExplanation } from '../../report/inspect.ts';
import { exitCodeOfPolicy, exitCodeOfProblems, exitCodeOf as exitCodeOfResult, exitCodeOfStore } from '../../results/exit-code.ts';
import type { PolicyReport } from '../../results/policy-report.ts';
import type { Result } from '../../results/result.ts';
import type { StoreReport } from '../../results/store-report.ts';
import type { AttestResult, MergeResult, SignedDataResult, SignResult, VerifyResult } from './results.ts';

/** What has an exit code: the result of a command, or of data in memory. */
export type AnyResult =
  | AttestResult
  | SignResult
  | SignedDataResult
  | VerifyResult
  | MergeResult
  | PolicyReport
  | StoreReport
  | BundleExplanation[];

/**
 * The exit code that the command line has for this outcome: 0 if everything is done and accepted. Always look at it, or at the problems
 * themselves: a refusal is a result, not an error.
 *
 * @param result What a function of the library returned.
 * @returns 0, or what failed first: 2 input, 3 identity, 4 signing services or trusted root, 5 stores, 6 evidence, 7 policy, 1 a bug.
 * @example
 * ```ts
 * import { exitCodeOf, verify } from 'chopmark';
 *
 * process.exitCode = exitCodeOf(await verify({ subjectPath: ['app.tar.gz'], key: 'public.pem' }));
 * ```
 */
export function exitCodeOf(result: AnyResult): number {
  if (Array.isArray(result)) return exitCodeOfProblems(result.flatMap(({ problem }) => problem ?? []));
  if (result.schema === 'chopmark.policy/1') return exitCodeOfPolicy(result);
  if (result.schema === 'chopmark.store/1') return exitCodeOfStore(result);
  const { command, problems, statements } = result;
  return exitCodeOfResult({ command, problems, statements: statements as Result['statements'], ...artifactsOf(result) });
}

const artifactsOf = (result: { artifacts?: VerifyResult['artifacts'] } | object): Pick<Result, 'artifacts'> =>
  'artifacts' in result && result.artifacts !== undefined ? { artifacts: result.artifacts } : {};
