import { error as annotation, info, isDebug } from '@actions/core';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { PROJECT_URL } from '../../base/project.ts';
import { neutralizeCommands, neutralizeForTerminal } from '../../base/secrets/neutralize.ts';
import { VERSION } from '../../base/version.ts';
import { nameInputs } from '../../options/schema/option-names.ts';
import { exitCodeOfError } from '../../results/exit-code.ts';
import type { ResultProblem } from '../../results/result.ts';

/** Annotations of one kind that GitHub shows of a step; more are in the log alone. */
const SHOWN = 10;
/** Causes of causes that are told. */
const DEEPEST_CAUSE = 8;

/** Foreign and own words as a step says them: options by the names of inputs. */
const say = (text: string, redact: Redact): string => makeHarmless(redact(nameInputs(text)));

/** What the toolkit puts into a command it escapes; other runners' commands, and characters nobody sees, it leaves. */
export const makeHarmless = (text: string): string => neutralizeCommands(neutralizeForTerminal(text));

/** How a step ended, as its outputs tell it. */
export interface Ending {
  exitCode: number;
  errorCode: string;
}

export type Redact = (text: string) => string;

/** What went wrong, as annotations: the code is the title, message and remedy are the text. */
export function annotateProblems(problems: readonly ResultProblem[], redact: Redact): void {
  const told = new Set<string>();
  for (const { code, message, hint } of problems) {
    const text = hint ? `${message}\n${hint}` : message;
    if (told.size >= SHOWN || told.has(text)) continue;
    told.add(text);
    annotation(say(text, redact), { title: code });
  }
}

/** An error that ended the run; what is underneath shows with `RUNNER_DEBUG`. */
export function annotateError(error: unknown, redact: Redact, command?: string): Ending {
  const isKnown = error instanceof ChopmarkError;
  const { message, hint } = isKnown
    ? error
    : {
        message: `chopmark met something it did not expect, which is a bug: ${error instanceof Error ? error.message : error}`,
        hint: `Please report it at ${PROJECT_URL}/issues, with the log of a run with debug logging (version ${VERSION}, Node.js ${process.versions.node}).`,
      };
  const errorCode = isKnown ? error.code : 'UNEXPECTED';
  annotation(say(hint ? `${message}\n${hint}` : message, redact), { title: errorCode });
  if (isDebug()) for (const cause of listCauses(error)) info(makeHarmless(redact(cause)));
  return { exitCode: exitCodeOfError(error, command), errorCode };
}

function listCauses(error: unknown): string[] {
  const told: string[] = [];
  let current = error;
  for (let depth = 0; depth < DEEPEST_CAUSE && current !== undefined; depth++) {
    told.push(current instanceof Error ? (current.stack ?? current.message) : String(current));
    current = current instanceof Error ? current.cause : undefined;
  }
  return told;
}
