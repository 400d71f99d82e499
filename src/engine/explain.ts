import { ERROR_CODES, ERROR_DESCRIPTIONS, type ErrorCode, EXIT_CODE, type Stage } from '../base/errors/error-codes.ts';
import { ChopmarkError } from '../base/errors/errors.ts';
import { pageUrl } from '../base/project.ts';
import { suggestWord } from '../base/text/did-you-mean.ts';
import { EXIT_CODES } from '../options/schema/exit-codes.ts';
import type { OptionsOf } from '../options/schema/options.ts';

/** What an error code means. */
export interface ExplainedCode {
  schema: 'chopmark.explain/1';
  code: ErrorCode;
  meaning: string;
  /** The exit code of a run with only this error. */
  exitCode: number;
  /** The meaning of that exit code. */
  exitMeaning: string;
  /** The page of the documentation. */
  page: string;
}

/** @throws ChopmarkError `INPUT_OPTION_VALUE` if no such code exists */
export function explainCode({ code: given }: OptionsOf<'explain'>): ExplainedCode {
  const code = given
    .trim()
    .toUpperCase()
    .replace(/^\[|\]$/g, '');
  if (!isErrorCode(code)) throw unknownCode(given, code);
  const exitCode = EXIT_CODE[code.slice(0, code.indexOf('_')) as Stage];
  return {
    schema: 'chopmark.explain/1',
    code,
    meaning: [ERROR_CODES[code], ERROR_DESCRIPTIONS[code]].filter(Boolean).join(' '),
    exitCode,
    exitMeaning: EXIT_CODES.find((each) => each.code === exitCode)?.meaning ?? '',
    page: pageUrl(`reference/errors.md#${code.toLowerCase()}`),
  };
}

const isErrorCode = (text: string): text is ErrorCode => Object.hasOwn(ERROR_CODES, text);

function unknownCode(given: string, code: string): ChopmarkError {
  const closest = suggestWord(code, Object.keys(ERROR_CODES));
  return new ChopmarkError({
    code: 'INPUT_OPTION_VALUE',
    message: `The error code ${given} does not exist.`,
    hint: closest ? `Did you mean ${closest}?` : 'Errors print their code in brackets, for example [INPUT_NO_MATCH].',
  });
}
