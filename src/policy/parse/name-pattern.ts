import { ChopmarkError } from '../../base/errors/errors.ts';

/** A compiled pattern for whole names. */
export interface NamePattern {
  text: string;
  matches(name: string): boolean;
}

/**
 * Compiles a pattern that is anchored at both ends and runs in linear time, because the signer chooses the name. The engine is loaded only for patterns.
 *
 * @throws ChopmarkError `INPUT_PATTERN`
 */
export async function compileNamePattern(text: string): Promise<NamePattern> {
  const { RE2JS } = await import('re2js');
  try {
    const compiled = RE2JS.compile(text);
    return { text, matches: (name) => compiled.matches(name) };
  } catch (cause) {
    throw new ChopmarkError({
      code: 'INPUT_PATTERN',
      message: `The pattern ${JSON.stringify(text)} is not a valid RE2 regular expression.`,
      hint: 'Use RE2 syntax, which runs in linear time: no backreferences and no look-around.',
      cause,
    });
  }
}
