import { summary } from '@actions/core';
import { MAX_JOB_SUMMARY } from '../core/limits.ts';
import type { Result } from '../formats/result.ts';
import { renderMarkdown } from '../report/markdown.ts';

/**
 * Writes the report of a run to the page of the workflow run. Of an attestation that GitHub stored, heading and link come first, as
 * `actions/attest` writes them, so that whoever looks for them finds them.
 *
 * @param pages Pages of attestations on GitHub.
 */
export async function writeSummary(
  result: Result,
  { pages, redact }: { pages: readonly string[]; redact(text: string): string },
): Promise<void> {
  const report = redact(renderMarkdown(result));
  if (pages.length > 0)
    summary
      .addHeading('Attestation Created', 3)
      .addList(pages.slice(0, LISTED).map((page) => `<a href="${escapeHtml(page)}">${escapeHtml(page)}</a>`))
      .addEOL();
  summary.addRaw(Buffer.byteLength(report) <= MAX_JOB_SUMMARY ? report : TOO_LONG, true);
  await summary.write();
}

/** A run that came to nothing: what stopped it, and what to do. */
export async function writeFailure(failure: Result, redact: (text: string) => string): Promise<void> {
  // Only its problems have something to say.
  const { command } = failure;
  summary.addRaw(`## chopmark ${command} failed`, true).addEOL();
  summary.addRaw(redact(renderMarkdown({ ...failure, command: 'attest' })), true);
  await summary.write();
}

/** Pages that are listed; the table below has them all. */
const LISTED = 20;
const TOO_LONG = 'The report is longer than GitHub takes. The whole result is in the file that the output `result-path` names.';

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
