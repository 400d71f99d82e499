import { summary } from '@actions/core';
import { redactDocument } from '../../base/secrets/redact-document.ts';
import { nameInputs } from '../../options/schema/option-names.ts';
import { MARKDOWN_ROWS, renderMarkdown } from '../../report/markdown.ts';
import type { Result, ResultProblem } from '../../results/result.ts';
import { MAX_JOB_SUMMARY } from '../limits.ts';
import { breakLongWords } from './break-long-words.ts';

/** Data of one run for `composeSummary`. */
export interface SummaryContext {
  /** Pages of attestations on GitHub. */
  pages: readonly string[];
  redact(text: string): string;
}

/** Writes the report of a run to the page of the workflow run. */
export async function writeSummary(result: Result, context: SummaryContext): Promise<void> {
  await summary.addRaw(composeSummary(result, context)).write();
}

/** The summary of a run that ended with an error: the reason, and what to do. */
export async function writeFailure(failure: Result, redact: (text: string) => string): Promise<void> {
  // Only its problems are shown.
  const told = redactDocument(sayInputs({ ...failure, command: 'attest' }), redact);
  await summary.addRaw(`## chopmark ${failure.command} failed\n\n${breakLongWords(redact(renderMarkdown(told)))}`).write();
}

/**
 * The report of a run as Markdown. For an attestation that GitHub stored, the heading and the link come first, as in `actions/attest`, so
 * that tools that look for them find them. GitHub refuses a summary that is too long, so its lists are shortened until it fits.
 */
export function composeSummary(result: Result, { pages, redact }: SummaryContext): string {
  const links = pages.slice(0, LISTED).map((page) => `<li><a href="${escapeHtml(page)}">${escapeHtml(page)}</a></li>`);
  const head = pages.length > 0 ? `<h3>Attestation Created</h3>\n<ul>${links.join('')}</ul>\n\n` : '';
  const foot = result.retryCommand === undefined ? '' : `\n${KEEP_FOLDER}\n`;
  const told = redactDocument(sayInputs(result), redact);
  for (const rows of MARKDOWN_ROWS) {
    const text = head + breakLongWords(redact(renderMarkdown(told, { rows }))) + foot;
    if (Buffer.byteLength(text) <= MAX_JOB_SUMMARY) return text;
  }
  return `${head}${TOO_LONG}\n`;
}

/** Pages that are listed. The list below has all of them. */
const LISTED = 20;
const KEEP_FOLDER =
  'The runner deletes the folder of the bundles with the job. Run the command in a later step of this job, or keep the folder (output `bundle-dir`) with a step of `actions/upload-artifact` that has `if: always()`.';
const TOO_LONG = 'The report is longer than GitHub allows. The whole result is in the file of the output `result-path`.';

/** Problems with input names instead of options. */
function sayInputs(result: Result): Result {
  const say = (problem: ResultProblem): ResultProblem => ({
    ...problem,
    message: nameInputs(problem.message),
    ...(problem.hint !== undefined && { hint: nameInputs(problem.hint) }),
  });
  return {
    ...result,
    problems: result.problems.map(say),
    statements: result.statements.map((statement) => ({
      ...statement,
      stores: statement.stores.map((receipt) => (receipt.problem ? { ...receipt, problem: say(receipt.problem) } : receipt)),
    })),
    ...(result.artifacts && {
      artifacts: result.artifacts.map((artifact) => (artifact.problem ? { ...artifact, problem: say(artifact.problem) } : artifact)),
    }),
  };
}

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
