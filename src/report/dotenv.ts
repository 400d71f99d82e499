import { exitCodeOf } from '../results/exit-code.ts';
import type { Result } from '../results/result.ts';

/** Bytes: what GitLab takes of a dotenv report. */
const MOST_BYTES = 5_000;

/** No quotes, no `$`, no space at an end, nothing that a shell, GitLab's expansion or a parser of such files gives a meaning. */
const PLAIN = /^[A-Za-z0-9_./:@+=,-]{1,1000}$/;

/**
 * A result as lines of `NAME=value` that a CI hands to later jobs (GitLab's dotenv reports). A value that is not made of plain
 * characters is left out: it would be expanded or cut by whoever reads it. The JSON document, named by `CHOPMARK_RESULT_PATH`
 * where one was written in the same run, has all of them.
 */
export function renderDotenv(result: Result, resultPath?: string): string {
  const { command, version, artifacts, subjects, statements, bundlePath, policyDigest } = result;
  const exitCode = exitCodeOf(result);
  const problem =
    result.problems[0] ??
    artifacts?.find((artifact) => artifact.problem)?.problem ??
    statements.flatMap(({ stores }) => stores.flatMap((store) => store.problem ?? []))[0];
  const values: Record<string, string | number | undefined> = {
    CHOPMARK_COMMAND: command,
    CHOPMARK_VERSION: version,
    CHOPMARK_EXIT_CODE: exitCode,
    CHOPMARK_ERROR_CODE: exitCode === 0 ? undefined : problem?.code,
    CHOPMARK_RESULT_PATH: resultPath,
    CHOPMARK_BUNDLE_PATH: bundlePath,
    CHOPMARK_POLICY_DIGEST: policyDigest,
    CHOPMARK_SUBJECTS: artifacts ? undefined : subjects.length,
    CHOPMARK_STATEMENTS: artifacts ? undefined : statements.length,
    CHOPMARK_ARTIFACTS: artifacts?.length,
    CHOPMARK_VERIFIED: artifacts?.filter(({ verdict }) => verdict === 'verified').length,
  };
  const lines = Object.entries(values).flatMap(([name, value]) => (PLAIN.test(String(value ?? '')) ? [`${name}=${value}\n`] : []));
  const text = lines.join('');
  // Ten values of a thousand bytes would be too many; the first ones are those that are branched on.
  return text.length <= MOST_BYTES ? text : lines.slice(0, 4).join('');
}
