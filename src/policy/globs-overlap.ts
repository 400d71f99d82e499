/** Whether there is a text that both globs match. Takes at most the product of their lengths. */
export function globsOverlap(one: string, other: string): boolean {
  const [a, b] = [tokensOf(one), tokensOf(other)];
  const seen = new Set<number>();
  const open: [number, number][] = [[0, 0]];
  for (let at = open.pop(); at; at = open.pop()) {
    const [i, j] = at;
    if (i === a.length && j === b.length) return true;
    const key = i * (b.length + 1) + j;
    if (seen.has(key)) continue;
    seen.add(key);
    const [left, right] = [a[i], b[j]];
    if (isStar(left)) open.push([i + 1, j]);
    if (isStar(right)) open.push([i, j + 1]);
    if (isStar(left) && right !== undefined && !isStar(right) && takes(left, right)) open.push([i, j + 1]);
    if (isStar(right) && left !== undefined && !isStar(left) && takes(right, left)) open.push([i + 1, j]);
    if (left !== undefined && left === right) open.push([i + 1, j + 1]);
  }
  return false;
}

const tokensOf = (glob: string): string[] => glob.match(/\*\*|[\s\S]/g) ?? [];
const isStar = (token: string | undefined): token is string => token === '*' || token === '**';
const takes = (star: string, character: string): boolean => star === '**' || character !== '/';
