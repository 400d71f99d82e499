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

/**
 * CI runners read what a step prints and obey some of it: a line that begins with `::` after white space (GitHub Actions,
 * `ActionCommand.TryParseV2`), and `##[…]`, `##vso[…]`, `##teamcity[…]` anywhere in a line (GitHub's older form, Azure, TeamCity).
 */
const LINE_COMMAND = /^([^\S\n\r\u2028\u2029]*):(?=:)/gm;
const INLINE_COMMAND = /#(?=#\w*\[)/g;

/** Foreign text in which no CI runner finds a command; what would begin one becomes its visible escape. */
export const neutralizeCommands = (text: string): string => text.replace(LINE_COMMAND, '$1\\u{3a}').replace(INLINE_COMMAND, '\\u{23}');
