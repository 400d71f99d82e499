/**
 * Whether `pattern` matches the whole `text`: `*` matches anything except `/`, `**` matches anything, all other characters match themselves.
 *
 * It takes one pass over the text per star, without backtracking, so no pattern takes more than pattern × text steps: patterns come
 * from policy files, texts from certificates. Lists of globs are compared at once, with `compileGlobs`.
 */
export function matchGlob(pattern: string, text: string): boolean {
  if (!text.startsWith(pattern.split('*', 1)[0] ?? '')) return false;
  // reached[i]: the pattern up to the current part can end before text[i].
  let reached = new Array<boolean>(text.length + 1).fill(false);
  reached[0] = true;
  for (const part of pattern.split(/(\*\*|\*)/)) {
    if (part === '') continue;
    const next = new Array<boolean>(text.length + 1).fill(false);
    if (part === '*' || part === '**') {
      for (let i = 0, open = false; i <= text.length; i++) {
        open = reached[i] === true || (open && (part === '**' || text[i - 1] !== '/'));
        next[i] = open;
      }
    } else {
      for (let i = 0; i + part.length <= text.length; i++) if (reached[i] && text.startsWith(part, i)) next[i + part.length] = true;
    }
    reached = next;
  }
  return reached[text.length] === true;
}
