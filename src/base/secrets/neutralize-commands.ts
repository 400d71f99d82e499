/**
 * CI runners read what a step prints and obey some of it: a line that begins with `::` after white space (GitHub Actions,
 * `ActionCommand.TryParseV2`), and `##[…]`, `##vso[…]`, `##teamcity[…]` anywhere in a line (GitHub's older form, Azure, TeamCity).
 */
const LINE_COMMAND = /^([^\S\n\r\u2028\u2029]*):(?=:)/gm;
const INLINE_COMMAND = /#(?=#\w*\[)/g;

/** Foreign text in which no CI runner finds a command; what would begin one becomes its visible escape. */
export const neutralizeCommands = (text: string): string => text.replace(LINE_COMMAND, '$1\\u{3a}').replace(INLINE_COMMAND, '\\u{23}');
