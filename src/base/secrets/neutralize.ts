/**
 * What a terminal acts on or a reader cannot see: control characters but line feed and tab, format characters (bidirectional
 * controls, zero-width characters, tags), line and paragraph separators, lone surrogates.
 */
const ACTIVE = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** Foreign text made harmless on a terminal: each active character becomes its visible escape. Line feeds and tabs stay. */
export const neutralizeForTerminal = (text: string): string =>
  text.replace(ACTIVE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);

/** The same, and on one line. */
export const neutralizeLine = (text: string): string => neutralizeForTerminal(text).replaceAll('\n', '\\n').replaceAll('\t', ' ');
