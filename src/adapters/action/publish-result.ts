import { EOL } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { explainFileError } from '../../base/errors/file-error.ts';
import { openOwnFile } from '../../base/fs/own-file.ts';
import { writeFileInPlace } from '../../base/fs/write-file.ts';
import type { Ports } from '../../base/ports.ts';
import { neutralizeCommands } from '../../base/secrets/neutralize.ts';
import { type ReportPlan, type ReportPorts, writeReports } from '../../engine/write-reports.ts';
import { serializeDocument } from '../../report/json.ts';
import { renderText } from '../../report/text.ts';
import { exitCodeOf } from '../../results/exit-code.ts';
import type { Result } from '../../results/result.ts';
import { annotateProblems, type Redact } from './annotate.ts';
import type { ActionName } from './inputs.ts';
import { describeOutputs, findFirstProblem, listPages, listProblems, type Outputs } from './outputs.ts';
import { setOutputs } from './set-outputs.ts';

/** The file in which `actions/attest` records its bundles, for other steps. */
const CREATED_PATHS = 'created_attestation_paths.txt';
/** The name that the engine uses (`engine/shared/signing/with-signing.ts`). */
const SANDBOX_CONFIG = 'sandbox-trust-config.json';
const SANDBOX_ROOT = 'sandbox-trusted-root.json';

/** Lines of the report in the log. */
const FIRST_LINES = 200;
const LAST_LINES = 20;

export interface ResultPublication {
  action: ActionName;
  /** The folder for the result file. Absolute. */
  folder: string;
  ports: Ports;
  redact: Redact;
  /** The report files that the user requested. */
  reports: ReportPlan;
  showSummary: boolean;
  describeRun: ReportPorts['describeRun'];
}

/**
 * Publishes a result in every form that GitHub has: the log, outputs, annotations, the summary, and a file with the whole result.
 *
 * @throws ChopmarkError `STORE_REPORT_WRITE`
 */
export async function publishResult(
  result: Result,
  { action, folder, ports, redact, reports, showSummary, describeRun }: ResultPublication,
): Promise<{ exitCode: number; errorCode: string }> {
  const { env, workingFolder, logger } = ports;
  process.stdout.write(neutralizeCommands(shortenLog(redact(renderText(result, { color: !env.NO_COLOR })))));
  annotateProblems(listProblems(result), redact);

  const path = join(folder, 'result.json');
  await writeFileInPlace(path, redact(serializeDocument(result)));
  const outputs: Outputs = { ...describeOutputs(result, workingFolder), 'result-path': path, ...describeSandbox(result) };
  setOutputs(action, outputs);

  const bundle = outputs['bundle-path'];
  if (bundle !== undefined && result.command !== 'merge' && env.RUNNER_TEMP)
    await listCreatedPath(join(env.RUNNER_TEMP, CREATED_PATHS), bundle).catch((error: unknown) =>
      logger.warn(`${CREATED_PATHS} could not be written: ${explainFileError(error)}.`),
    );
  if (showSummary && env.GITHUB_STEP_SUMMARY) {
    const { writeSummary } = await import('./summary.ts');
    await writeSummary(result, { pages: listPages(result), redact }).catch(({ message }: Error) =>
      logger.warn(`The summary could not be written: ${message}`),
    );
  }
  await writeReports(reports, result, { workingFolder, redact, ...(describeRun && { describeRun }) });
  return { exitCode: exitCodeOf(result), errorCode: findFirstProblem(result)?.code ?? '' };
}

/** The log of a step is for people: of a long report the beginning, which has what failed, and the end. */
export function shortenLog(text: string): string {
  const lines = text.split('\n');
  const left = lines.length - FIRST_LINES - LAST_LINES;
  if (left <= 0) return text;
  const note = `… ${left} lines are left out: the file of the output result-path has all.`;
  return [...lines.slice(0, FIRST_LINES), note, ...lines.slice(-LAST_LINES)].join('\n');
}

async function listCreatedPath(list: string, bundle: string): Promise<void> {
  const file = await openOwnFile(list, 'append', { mode: 0o644 });
  try {
    await file.appendFile(`${bundle}${EOL}`);
  } finally {
    await file.close();
  }
}

/** The output that a later step needs to verify bundles of a sandbox. */
const describeSandbox = ({ instance }: Result): Outputs =>
  instance !== undefined && basename(instance) === SANDBOX_CONFIG ? { 'trusted-root-path': join(dirname(instance), SANDBOX_ROOT) } : {};
