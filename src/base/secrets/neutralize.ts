/**
 * Characters that act on a terminal or are invisible: control characters except line feed and tab, format characters (bidirectional
 * controls, zero-width characters, tags), line and paragraph separators, lone surrogates.
 */
const ACTIVE = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** Untrusted text made harmless for a terminal: each such character becomes a visible escape. Line feeds and tabs stay. */
export const neutralizeForTerminal = (text: string): string =>
  text.replace(ACTIVE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);

/** The same, on one line. */
export const neutralizeLine = (text: string): string => neutralizeForTerminal(text).replaceAll('\n', '\\n').replaceAll('\t', ' ');

/**
 * CI runners execute some of what a step prints: a line that begins with `::` after white space (GitHub Actions,
 * `ActionCommand.TryParseV2`), and `##[…]`, `##vso[…]`, `##teamcity[…]` anywhere in a line (GitHub's older form, Azure, TeamCity).
 * U+0085 is white space to .NET, in which the runner of GitHub is written, and not to JavaScript.
 */
const LINE_COMMAND = /^((?:[^\S\n\r\u2028\u2029]|\u0085)*):(?=:)/gm;
const INLINE_COMMAND = /#(?=#\w*\[)/g;

/** Untrusted text without commands for a CI runner: the start of a command becomes a visible escape. */
export const neutralizeCommands = (text: string): string => text.replace(LINE_COMMAND, '$1\\u{3a}').replace(INLINE_COMMAND, '\\u{23}');
