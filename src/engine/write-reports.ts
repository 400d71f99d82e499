import { dirname, resolve } from 'node:path';
import { ChopmarkError } from '../base/errors/errors.ts';
import { makeFolder } from '../base/fs/make-folder.ts';
import { writeFileInPlace } from '../base/fs/write-file.ts';
import type { Ports } from '../base/ports.ts';
import { suggestWord } from '../base/text/did-you-mean.ts';
import { VERSION } from '../base/version.ts';
import { REPORT_FORMATS, type ReportFormat } from '../options/schema/report-formats.ts';
import { renderReport } from '../report/render-report.ts';
import { RESULT_SCHEMA, type Result } from '../results/result.ts';

/** Which report goes where. */
export interface ReportPlan {
  /** For standard output; absent where nothing was said. */
  printed?: ReportFormat;
  files: readonly { format: ReportFormat; path: string }[];
}

/** A comma parts two reports only where a format follows: paths may hold commas. */
const SEPARATOR = new RegExp(`[,\\n](?=\\s*(?:${REPORT_FORMATS.join('|')})\\s*(?:[=,\\n]|$))`);

/**
 * What `report` asks for: `FORMAT` is printed, `FORMAT=FILE` written.
 *
 * @throws ChopmarkError `INPUT_OPTION_VALUE` for what is no format; `INPUT_OPTION_CONFLICT` where two would be printed, or one file
 *   written twice.
 */
export function planReports(items: readonly string[]): ReportPlan {
  const asked = items.flatMap((item) => item.split(SEPARATOR)).map((item) => parseItem(item.trim()));
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
    message: format ? `--report names no file for ${format}.` : `--report cannot be ${JSON.stringify(item.slice(0, 80))}.`,
    hint: `${closest ? `Did you mean ${closest}? ` : ''}It is FORMAT or FORMAT=FILE, and a format is one of ${REPORT_FORMATS.join(', ')}.`,
  });
}

const conflict = (message: string) =>
  new ChopmarkError({
    code: 'INPUT_OPTION_CONFLICT',
    message,
    hint: 'Print one, and write the others to files of their own: html=report.html.',
  });

/**
 * Writes every report that goes to a file, folders included; the JSON document first, so that others can name it.
 *
 * @throws ChopmarkError `STORE_REPORT_WRITE`
 */
export async function writeReports({ files }: ReportPlan, result: Result, { workingFolder }: Pick<Ports, 'workingFolder'>): Promise<void> {
  const resultPath = files.find(({ format }) => format === 'json')?.path;
  const ordered = [...files].sort((a, b) => Number(b.format === 'json') - Number(a.format === 'json'));
  for (const { format, path } of ordered) {
    const text = await renderReport(format, result, { color: false, ...(resultPath !== undefined && { resultPath }) });
    const absolute = resolve(workingFolder, path);
    try {
      await makeFolder(dirname(absolute));
      await writeFileInPlace(absolute, text);
    } catch (cause) {
      if (!(cause instanceof ChopmarkError)) throw cause;
      throw new ChopmarkError({
        code: 'STORE_REPORT_WRITE',
        message: `The ${format} report is missing: ${cause.message}`,
        hint: 'Free some space or name another file. What was signed or decided stands as it is.',
        cause,
      });
    }
  }
}

/** The result of a run that came to none: what a report says of an error. */
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
