import { ChopmarkError } from '../../base/errors/errors.ts';

/** A pattern for whole names, ready to be asked. */
export interface NamePattern {
  text: string;
  matches(name: string): boolean;
}

/**
 * Anchored at both ends, and in linear time: a name is chosen by whoever signed. The engine is loaded for patterns alone.
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
      message: `The pattern ${JSON.stringify(text)} is not a regular expression that can be run in linear time.`,
      hint: 'It is RE2 syntax: no backreferences and no look-around.',
      cause,
    });
  }
}
