import { ChopmarkError } from '../../base/errors/errors.ts';
import { addressOfError, PROJECT_URL } from '../../base/project.ts';
import { neutralizeCommands, neutralizeForTerminal } from '../../base/secrets/neutralize.ts';
import { VERSION } from '../../base/version.ts';
import { exitCodeOfError } from '../../results/exit-code.ts';
import type { Output } from './streams.ts';

export interface ErrorOutput {
  stderr: Output;
  /** Set if `--json` needs a document too. */
  json: Output | undefined;
  debug: boolean;
  /** The command that was run. The exit code depends on it. */
  command?: string;
  redact(text: string): string;
}

/** Maximum number of nested causes that are shown. */
const DEEPEST_CAUSE = 8;

/** Prints an error for people, and with `--json` also for programs. Returns the exit code. */
export async function printError(error: unknown, { json, ...output }: ErrorOutput): Promise<number> {
  const { text, document, exitCode } = writeError(error, output);
  await output.stderr.write(text);
  if (json) {
    const { serializeDocument } = await import('../../report/json.ts');
    await json.write(output.redact(serializeDocument(document)));
  }
  return exitCode;
}

/** An error for people and for programs. The document is not redacted yet. */
export function writeError(error: unknown, { stderr, debug, command, redact }: Omit<ErrorOutput, 'json'>) {
  const paint = (code: number, text: string) => (stderr.color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const safe = (text: string) => neutralizeCommands(neutralizeForTerminal(redact(text))).replaceAll('\n', '\n  ');
  const problem = error instanceof ChopmarkError ? error : undefined;
  const lines = problem
    ? [
        `${paint(31, 'error')}: ${safe(problem.message)} ${paint(2, `[${problem.code}]`)}`,
        ...(problem.hint ? [`  ${safe(problem.hint)}`] : []),
        paint(2, `  More: ${addressOfError(problem.code)}`),
      ]
    : [
        `${paint(31, 'error')}: chopmark failed with an unexpected error, which is a bug: ${safe(describe(error))}`,
        `  Please report it at ${PROJECT_URL}/issues with the output of --debug (version ${VERSION}, Node.js ${process.versions.node}, ${process.platform}).`,
      ];
  if (debug) lines.push(...describeCauses(error).map((text) => `  ${safe(text)}`));
  const exitCode = exitCodeOfError(error, command);
  const document = {
    schema: 'chopmark.error/1',
    code: problem?.code ?? 'UNEXPECTED',
    message: problem?.message ?? describe(error),
    hint: problem?.hint,
    documentation: problem && addressOfError(problem.code),
    exitCode,
  };
  return { text: `${lines.join('\n')}\n`, document, exitCode };
}

const describe = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));

/** Stacks of the error and its causes. The depth is limited, because causes can form a cycle. */
function describeCauses(error: unknown): string[] {
  const told: string[] = [];
  let current: unknown = error;
  for (let depth = 0; depth < DEEPEST_CAUSE && current !== undefined; depth++) {
    const stack = current instanceof Error ? (current.stack ?? describe(current)) : String(current);
    told.push(depth === 0 ? stack : `caused by: ${stack}`);
    current = current instanceof Error ? current.cause : undefined;
  }
  return told;
}
