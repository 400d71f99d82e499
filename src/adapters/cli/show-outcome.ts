import { ChopmarkError } from '../../base/errors/errors.ts';
import { redactDocument } from '../../base/secrets/redact-document.ts';
import { type ReportPlan, type ReportPorts, resultOfError, writeReports } from '../../engine/write-reports.ts';
import type { ReportFormat } from '../../options/schema/report-formats.ts';
import { serializeDocument } from '../../report/json.ts';
import { renderReport } from '../../report/render-report.ts';
import type { Result } from '../../results/result.ts';
import type { Outcome } from './run-command.ts';
import type { Output } from './streams.ts';

/** How a result is shown: the format on standard output, and the files. */
export interface Shown {
  plan: ReportPlan;
  quiet: boolean;
}

/**
 * Shows the outcome of a command. Files are written first, so that they exist even if standard output is not read.
 *
 * @throws ChopmarkError `STORE_REPORT_WRITE`, `STORE_OUTPUT_WRITE`
 */
export async function showOutcome(
  outcome: Outcome,
  { plan, quiet }: Shown,
  { ports, stdout, stderr }: { ports: ReportPorts; stdout: Output; stderr: Output },
): Promise<void> {
  if (outcome.result) await writeReports(plan, outcome.result, ports);
  const { printed } = plan;
  const print = (text: string) => stdout.write(ports.redact(text));
  if (printed === undefined || printed === 'text') {
    if (!quiet) await print(outcome.text(stdout));
    // Without this, a refusal would have no visible reason.
    else if (outcome.exitCode !== 0) await stderr.write(ports.redact(outcome.text(stderr)));
  } else if (outcome.result) {
    const run = redactDocument(ports.describeRun?.(), ports.redact);
    await print(await renderReport(printed, redactDocument(outcome.result, ports.redact), { color: false, ...(run && { run }) }));
    // Terraform shows only standard error if the program fails.
    if (printed === 'terraform' && outcome.exitCode !== 0) await stderr.write(ports.redact(outcome.text({ color: false })));
  } else await print(serializeDocument(outcome.document));
}

const REPORTED: readonly string[] = ['attest', 'sign', 'verify', 'merge'] satisfies Result['command'][];

/** A run that ended with an error still writes the requested report files, for later jobs. */
export async function reportError(command: string, error: unknown, { files }: ReportPlan, ports: ReportPorts): Promise<void> {
  if (files.length === 0 || !(error instanceof ChopmarkError) || !REPORTED.includes(command)) return;
  await writeReports({ files }, resultOfError(command as Result['command'], error), ports);
}

/** `--json` means `--report json`. Both with different formats would be two documents on one stream. */
export function addPrinted(plan: ReportPlan, option: string, format: ReportFormat): ReportPlan {
  if (plan.printed !== undefined && plan.printed !== format)
    throw new ChopmarkError({
      code: 'INPUT_OPTION_CONFLICT',
      message: `--${option} and --report ${plan.printed} exclude each other.`,
      hint: `Standard output can have only one of them. Write the other one to a file: --report ${plan.printed}=FILE.`,
    });
  return { ...plan, printed: format };
}
