/** Characters of a word that stay together. */
const UNBROKEN = 24;
/** A character of a word as the report writes it. */
const CHARACTERS = /&#\d{1,7};|./gsu;
/** After these, a break is not in the way of reading: `/ - . _ @ :`. */
const ENDS: ReadonlySet<string> = new Set(['/', '-', ...['.', '_', '@', ':'].map((character) => `&#${character.charCodeAt(0)};`)]);

/**
 * A Markdown report whose long words of code (digests, addresses, paths) may be broken at good places, on a job page of any width. Who
 * copies a word copies nothing more. To be called after redaction, which finds secrets as a whole.
 */
export const breakLongWords = (markdown: string): string =>
  markdown.replace(/<code>([^<]*)<\/code>/g, (_, code: string) => `<code>${code.split(' ').map(breakWord).join(' ')}</code>`);

function breakWord(word: string): string {
  if (word.length <= UNBROKEN) return word;
  const characters = word.match(CHARACTERS) ?? [];
  const pieces: string[] = [];
  for (let start = 0; start < characters.length; ) {
    const rest = characters.length - start;
    const lastEnd = rest <= UNBROKEN ? -1 : characters.slice(start, start + UNBROKEN).findLastIndex((character) => ENDS.has(character));
    const length = rest <= UNBROKEN ? rest : lastEnd > 0 ? lastEnd + 1 : UNBROKEN;
    pieces.push(characters.slice(start, start + length).join(''));
    start += length;
  }
  return pieces.join('<wbr>');
}
