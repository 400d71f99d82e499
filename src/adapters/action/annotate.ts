import { error as annotation, info, isDebug } from '@actions/core';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { addressOfError, PROJECT_URL } from '../../base/project.ts';
import { neutralizeCommands, neutralizeForTerminal } from '../../base/secrets/neutralize.ts';
import { VERSION } from '../../base/version.ts';
import { nameInputs } from '../../options/schema/option-names.ts';
import { exitCodeOfError } from '../../results/exit-code.ts';
import type { ResultProblem } from '../../results/result.ts';

/** Annotations of one kind that GitHub shows for a step. Others are only in the log. */
const SHOWN = 10;
/** Maximum number of nested causes that are shown. */
const DEEPEST_CAUSE = 8;

/** Text for the output of a step: redacted, neutralized, and with input names instead of options. */
const say = (text: string, redact: Redact): string => makeHarmless(redact(nameInputs(text)));

/** The toolkit escapes only its own commands. This also neutralizes commands of other runners, and invisible characters. */
export const makeHarmless = (text: string): string => neutralizeCommands(neutralizeForTerminal(text));

/** How a step ended, for its outputs. */
export interface Ending {
  exitCode: number;
  errorCode: string;
}

export type Redact = (text: string) => string;

/** Problems as annotations: the code is the title; the message, the hint and the page of the code are the text. */
export function annotateProblems(problems: readonly ResultProblem[], redact: Redact): void {
  const told = new Set<string>();
  for (const { code, message, hint } of problems) {
    const text = write(message, hint, code);
    if (told.size >= SHOWN || told.has(text)) continue;
    told.add(text);
    annotation(say(text, redact), { title: code });
  }
}

/** An error that ended the run. Its causes are shown with `RUNNER_DEBUG`. */
export function annotateError(error: unknown, redact: Redact, command?: string): Ending {
  const isKnown = error instanceof ChopmarkError;
  const { message, hint } = isKnown
    ? error
    : {
        message: `chopmark failed with an unexpected error, which is a bug: ${error instanceof Error ? error.message : error}`,
        hint: `Please report it at ${PROJECT_URL}/issues, with the log of a run with debug logging (version ${VERSION}, Node.js ${process.versions.node}).`,
      };
  const errorCode = isKnown ? error.code : 'UNEXPECTED';
  annotation(say(write(message, hint, isKnown ? errorCode : undefined), redact), { title: errorCode });
  if (isDebug()) for (const cause of listCauses(error)) info(makeHarmless(redact(cause)));
  return { exitCode: exitCodeOfError(error, command), errorCode };
}

/** @param code Absent for an unexpected error, which has no page. */
const write = (message: string, hint: string | undefined, code: string | undefined): string =>
  [message, ...(hint ? [hint] : []), ...(code === undefined ? [] : [`More: ${addressOfError(code)}`])].join('\n');

function listCauses(error: unknown): string[] {
  const told: string[] = [];
  let current = error;
  for (let depth = 0; depth < DEEPEST_CAUSE && current !== undefined; depth++) {
    told.push(current instanceof Error ? (current.stack ?? current.message) : String(current));
    current = current instanceof Error ? current.cause : undefined;
  }
  return told;
}
