import { ChopmarkError } from '../../base/errors/errors.ts';
import type { Ports } from '../../base/ports.ts';
import { type ReportPlan, resultOfError, writeReports } from '../../engine/write-reports.ts';
import type { ReportFormat } from '../../options/schema/report-formats.ts';
import { serializeDocument } from '../../report/json.ts';
import { renderReport } from '../../report/render-report.ts';
import type { Result } from '../../results/result.ts';
import type { Outcome } from './run-command.ts';
import type { Output } from './streams.ts';

/** How a result is shown: what goes to standard output, and which files are written. */
export interface Shown {
  plan: ReportPlan;
  quiet: boolean;
}

/**
 * Shows what a command came to: the files first, so that they are there also where nobody reads standard output.
 *
 * @throws ChopmarkError `STORE_REPORT_WRITE`, `STORE_OUTPUT_WRITE`
 */
export async function showOutcome(
  outcome: Outcome,
  { plan, quiet }: Shown,
  { ports, print, stdout, stderr }: { ports: Ports; print(text: string): Promise<void>; stdout: Output; stderr: Output },
): Promise<void> {
  if (outcome.result) await writeReports(plan, outcome.result, ports);
  const { printed } = plan;
  if (printed === undefined || printed === 'text') {
    if (!quiet) await print(outcome.text(stdout));
    // A gate that says nothing but "no" helps nobody.
    else if (outcome.exitCode !== 0) await stderr.write(outcome.text(stderr));
  } else if (outcome.result) {
    await print(await renderReport(printed, outcome.result, { color: false }));
    // Terraform shows standard error alone where the program fails.
    if (printed === 'terraform' && outcome.exitCode !== 0) await stderr.write(outcome.text({ color: false }));
  } else await print(serializeDocument(outcome.document));
}

const REPORTED: readonly string[] = ['attest', 'sign', 'verify', 'merge'] satisfies Result['command'][];

/** A run that ended with an error still writes the files that were asked for: a later job reads them. */
export async function reportError(command: string, error: unknown, { files }: ReportPlan, ports: Ports): Promise<void> {
  if (files.length === 0 || !(error instanceof ChopmarkError) || !REPORTED.includes(command)) return;
  await writeReports({ files }, resultOfError(command as Result['command'], error), ports);
}

/** `json` is `report` with that format; both at once would be two documents on one stream. */
export function addPrinted(plan: ReportPlan, option: string, format: ReportFormat): ReportPlan {
  if (plan.printed !== undefined && plan.printed !== format)
    throw new ChopmarkError({
      code: 'INPUT_OPTION_CONFLICT',
      message: `--${option} and --report ${plan.printed} exclude each other.`,
      hint: `Standard output carries one of them. Write the other to a file: --report ${plan.printed}=FILE.`,
    });
  return { ...plan, printed: format };
}
