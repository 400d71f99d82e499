import { ChopmarkError } from '../../base/errors/errors.ts';
import { compilePattern } from '../../base/text/compile-pattern.ts';

/** One step of a compiled pattern. */
export interface PatternStep {
  /** Whether the step reads this character. Absent if it reads nothing. */
  accepts?(character: string): boolean;
  /** A character that it reads. */
  example: string;
  /** Where the pattern goes on: any of these. */
  next: readonly number[];
  /** Whether the name ends here. */
  isEnd: boolean;
}

/** A compiled pattern for whole names. */
export interface NamePattern {
  text: string;
  matches(name: string): boolean;
  /** The program of the pattern, for questions about all names that it matches. */
  steps: { all: readonly PatternStep[]; start: number };
}

/**
 * Compiles a pattern that is anchored at both ends and runs in linear time, because the signer chooses the name. The engine is loaded only for patterns.
 *
 * @throws ChopmarkError `INPUT_PATTERN`
 */
export async function compileNamePattern(text: string): Promise<NamePattern> {
  const { RE2JS } = await import('re2js');
  try {
    const compiled = compilePattern(RE2JS, text);
    const { prog } = compiled.re2() as { prog: Program };
    return { text, matches: (name) => compiled.matches(name), steps: { all: prog.inst.map(readStep), start: prog.start } };
  } catch (cause) {
    throw new ChopmarkError({
      code: 'INPUT_PATTERN',
      message: `The pattern ${JSON.stringify(text)} is not a valid RE2 regular expression: ${cause instanceof Error ? cause.message : String(cause)}.`,
      hint: 'Use RE2 syntax, which runs in linear time: no backreferences and no look-around.',
      cause,
    });
  }
}

/** The program of RE2JS: RE2's own, instruction by instruction (RE2, prog.h). Its types leave it open. */
interface Program {
  inst: { op: number; out: number; arg: number; runes: ArrayLike<number>; matchRune(rune: number): boolean }[];
  start: number;
}

/** Numbers of the operations that are told apart (re2js, Inst.js). */
const ALTERNATIVES: readonly number[] = [1, 2];
const FAIL = 5;
const MATCH = 6;
const RUNES: readonly number[] = [8, 9];
const ANY: readonly number[] = [10, 11];

function readStep(instruction: Program['inst'][number]): PatternStep {
  const { op, out, arg, runes } = instruction;
  const step = { example: '', next: [out], isEnd: false };
  if (op === MATCH) return { ...step, next: [], isEnd: true };
  if (op === FAIL) return { ...step, next: [] };
  if (ALTERNATIVES.includes(op)) return { ...step, next: [out, arg] };
  if (ANY.includes(op)) return { ...step, accepts: () => true, example: 'x' };
  if (!RUNES.includes(op)) return step;
  const accepts = (character: string) => instruction.matchRune(character.codePointAt(0) ?? 0);
  return { ...step, accepts, example: accepts('x') ? 'x' : String.fromCodePoint(runes[0] ?? 0) };
}
