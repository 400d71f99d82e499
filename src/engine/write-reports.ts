import { dirname, resolve } from 'node:path';
import { ChopmarkError } from '../base/errors/errors.ts';
import { makeFolder } from '../base/fs/make-folder.ts';
import { writeFileInPlace } from '../base/fs/write-file.ts';
import type { Ports } from '../base/ports.ts';
import { redactDocument } from '../base/secrets/redact-document.ts';
import { suggestWord } from '../base/text/did-you-mean.ts';
import { VERSION } from '../base/version.ts';
import { REPORT_FORMATS, type ReportFormat } from '../options/schema/report-formats.ts';
import { renderReport } from '../report/render-report.ts';
import type { RunDetails } from '../report/run-details.ts';
import { RESULT_SCHEMA, type Result } from '../results/result.ts';

/** The destinations of reports. */
export interface ReportPlan {
  /** The format for standard output. Absent if none was given. */
  printed?: ReportFormat;
  files: readonly { format: ReportFormat; path: string }[];
}

/** A comma separates two reports only if a format follows, because paths can contain commas. */
function splitReports(text: string): string[] {
  const [first = '', ...parts] = text.split(/([,\n])/);
  const items = [first];
  for (let at = 0; at < parts.length; at += 2) {
    const [separator = '', next = ''] = parts.slice(at, at + 2);
    const startsReport = (REPORT_FORMATS as readonly string[]).includes((next.split('=', 1)[0] ?? '').trim());
    if (startsReport) items.push(next);
    else items.push(`${items.pop()}${separator}${next}`);
  }
  return items;
}

/**
 * Reads the option `report`: `FORMAT` is printed, `FORMAT=FILE` is written to a file.
 *
 * @throws ChopmarkError `INPUT_OPTION_VALUE` for an unknown format, `INPUT_OPTION_CONFLICT` if two reports would be printed, or written
 *   to the same file.
 */
export function planReports(items: readonly string[]): ReportPlan {
  const asked = items.flatMap(splitReports).map((item) => parseItem(item.trim()));
  const printed = asked.filter(({ path }) => path === undefined).map(({ format }) => format);
  const files = asked.flatMap(({ format, path }) => (path === undefined ? [] : [{ format, path }]));
  if (new Set(printed).size > 1) throw conflict(`${printed[0]} and ${printed[1]} exclude each other on standard output.`);
  const twice = files.find(({ path }, index) => files.findIndex((file) => resolve(file.path) === resolve(path)) !== index);
  if (twice) throw conflict(`Two reports would be written to ${twice.path}.`);
  return { ...(printed[0] !== undefined && { printed: printed[0] }), files };
}

function parseItem(item: string): { format: ReportFormat; path?: string } {
  const at = item.indexOf('=');
  const word = at === -1 ? item : item.slice(0, at);
  const format = REPORT_FORMATS.find((name) => name === word);
  const path = at === -1 ? undefined : item.slice(at + 1);
  if (format && path !== '' && !path?.includes('\0')) return { format, ...(path !== undefined && { path }) };
  const closest = format ? undefined : suggestWord(word, REPORT_FORMATS);
  throw new ChopmarkError({
    code: 'INPUT_OPTION_VALUE',
    message: format ? `--report has no file for ${format}.` : `--report does not accept ${JSON.stringify(item.slice(0, 80))}.`,
    hint: `${closest ? `Did you mean ${closest}? ` : ''}Use FORMAT or FORMAT=FILE, where FORMAT is one of ${REPORT_FORMATS.join(', ')}.`,
  });
}

const conflict = (message: string) =>
  new ChopmarkError({
    code: 'INPUT_OPTION_CONFLICT',
    message,
    hint: 'Print one report, and write the others to separate files: html=report.html.',
  });

export interface ReportPorts extends Pick<Ports, 'workingFolder'> {
  /** Hides secrets: the words of a service, in a problem, may repeat what it was sent. */
  redact(text: string): string;
  /** The run that the reports are about, for those that name it. */
  describeRun?(): RunDetails;
}

/**
 * Writes every report with a file, redacted, and creates folders. The JSON document is written first, so that other reports can name it.
 *
 * @throws ChopmarkError `STORE_REPORT_WRITE`
 */
export async function writeReports(
  { files }: ReportPlan,
  result: Result,
  { workingFolder, redact, describeRun }: ReportPorts,
): Promise<void> {
  // Before and after: a format that escapes characters would hide a secret from the redactor, and one that joins texts could make one.
  const told = redactDocument(result, redact);
  const run = redactDocument(describeRun?.(), redact);
  const resultPath = files.find(({ format }) => format === 'json')?.path;
  const ordered = [...files].sort((a, b) => Number(b.format === 'json') - Number(a.format === 'json'));
  for (const { format, path } of ordered) {
    const text = redact(
      await renderReport(format, told, { color: false, ...(resultPath !== undefined && { resultPath }), ...(run && { run }) }),
    );
    const absolute = resolve(workingFolder, path);
    try {
      await makeFolder(dirname(absolute));
      await writeFileInPlace(absolute, text);
    } catch (cause) {
      if (!(cause instanceof ChopmarkError)) throw cause;
      throw new ChopmarkError({
        code: 'STORE_REPORT_WRITE',
        message: `The ${format} report could not be written: ${cause.message}`,
        hint: 'Free disk space or name another file. Signatures and verdicts of this run are not affected.',
        cause,
      });
    }
  }
}

/** The result for a run that ended with an error, for reports. */
export const resultOfError = (command: Result['command'], { code, message, hint }: ChopmarkError): Result => ({
  schema: RESULT_SCHEMA,
  command,
  version: VERSION,
  subjects: [],
  statements: [],
  ...(command === 'verify' && { artifacts: [] }),
  problems: [{ code, message, ...(hint !== undefined && { hint }) }],
  timings: {},
});
