/** Longer words are not compared: they are not typing errors. */
const LONGEST = 64;

/** The word that was probably meant, or undefined: at most a third of it may differ (optimal string alignment distance). */
export function suggestWord(written: string, words: readonly string[]): string | undefined {
  if (written.length > LONGEST) return undefined;
  const near = words
    .map((word) => ({ word, distance: measureDistance(written, word) }))
    .filter(({ word, distance }) => distance <= Math.max(1, Math.floor(Math.max(word.length, written.length) / 3)))
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.word;
}

/** Insertions, deletions, replacements and swaps of neighbors between two words. */
function measureDistance(from: string, to: string): number {
  const rows = Array.from({ length: from.length + 1 }, (_, index) => [index]);
  for (let column = 1; column <= to.length; column++) set(0, column, column);
  for (let row = 1; row <= from.length; row++) {
    for (let column = 1; column <= to.length; column++) {
      const replaced = at(row - 1, column - 1) + (from[row - 1] === to[column - 1] ? 0 : 1);
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1] ? at(row - 2, column - 2) + 1 : replaced;
      set(row, column, Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, replaced, swapped));
    }
  }
  return at(from.length, to.length);

  function at(row: number, column: number): number {
    return rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  }
  function set(row: number, column: number, value: number): void {
    const cells = rows[row];
    if (cells) cells[column] = value;
  }
}
