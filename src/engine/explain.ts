import { ERROR_CODES, ERROR_DESCRIPTIONS, type ErrorCode, EXIT_CODE, type Stage, stageOf } from '../base/errors/error-codes.ts';
import { ERROR_REMEDIES } from '../base/errors/error-remedies.ts';
import { ChopmarkError } from '../base/errors/errors.ts';
import { addressOfError } from '../base/project.ts';
import { suggestWord } from '../base/text/did-you-mean.ts';
import { EXIT_CODES } from '../options/schema/exit-codes.ts';
import type { OptionsOf } from '../options/schema/options.ts';

/** What an error code means, and what to do. */
export interface ExplainedCode {
  schema: 'chopmark.explain/1';
  code: ErrorCode;
  /** The part of a run that fails with this code. */
  stage: Stage;
  meaning: string;
  /** What to do, in sentences. */
  remedy: string;
  /** The exit code of a run with only this error. */
  exitCode: number;
  /** The meaning of that exit code. */
  exitMeaning: string;
  /** The page of the documentation site about this code. */
  documentation: string;
}

/** @throws ChopmarkError `INPUT_OPTION_VALUE` if no such code exists */
export function explainCode({ code: given }: OptionsOf<'explain'>): ExplainedCode {
  const code = given
    .trim()
    .toUpperCase()
    .replace(/^\[|\]$/g, '')
    .replace(/[ -]/g, '_');
  if (!isErrorCode(code)) throw unknownCode(given, code);
  const stage = stageOf(code);
  const exitCode = EXIT_CODE[stage];
  return {
    schema: 'chopmark.explain/1',
    code,
    stage,
    meaning: [ERROR_CODES[code], ERROR_DESCRIPTIONS[code]].filter(Boolean).join(' '),
    remedy: ERROR_REMEDIES[code].replaceAll('`', ''),
    exitCode,
    exitMeaning: EXIT_CODES.find((each) => each.code === exitCode)?.meaning ?? '',
    documentation: addressOfError(code),
  };
}

const isErrorCode = (text: string): text is ErrorCode => Object.hasOwn(ERROR_CODES, text);

/** Codes that are suggested for a part of their name, and characters that such a part has at least. */
const MOST_SUGGESTED = 5;
const SHORTEST_PART = 3;

function unknownCode(given: string, code: string): ChopmarkError {
  const closest = suggestCodes(code);
  return new ChopmarkError({
    code: 'INPUT_OPTION_VALUE',
    message: `The error code ${given} does not exist.`,
    hint: closest.length > 0 ? `Did you mean ${closest.join(', ')}?` : 'Errors print their code in brackets, for example [INPUT_NO_MATCH].',
  });
}

/** The code that was probably mistyped, or the codes that contain what was given: `max-age`. */
function suggestCodes(written: string): string[] {
  const codes = Object.keys(ERROR_CODES);
  const closest = suggestWord(written, codes);
  if (closest !== undefined) return [closest];
  return written.length < SHORTEST_PART ? [] : codes.filter((code) => code.includes(written)).slice(0, MOST_SUGGESTED);
}
