import type { RE2JS } from 're2js';
import { MAX_PATTERN_EXPANSION, MAX_PATTERN_INSTRUCTIONS } from '../limits.ts';

/**
 * Compiles a regular expression that a user or a document gives. RE2 takes time that is linear in the text, times the number of
 * instructions, so these are limited.
 *
 * @param re2 The engine, which only those load that need it.
 * @throws Error if the pattern is not valid, or too large.
 */
export function compilePattern(re2: typeof RE2JS, text: string): RE2JS {
  const counts = [...text.matchAll(/\{\d{0,9},?(\d{1,9})\}/g)].map(([, count]) => Number(count));
  const largest = counts.reduce((one, other) => Math.max(one, other), 1);
  // Compiled, each repetition is there as many times as its count says.
  if (text.length * largest > MAX_PATTERN_EXPANSION) throw new Error('it repeats too long parts too often');
  const compiled = re2.compile(text);
  const { prog } = compiled.re2() as { prog: { inst: readonly unknown[] } };
  if (prog.inst.length > MAX_PATTERN_INSTRUCTIONS) throw new Error(`it has more than ${MAX_PATTERN_INSTRUCTIONS} instructions`);
  return compiled;
}
