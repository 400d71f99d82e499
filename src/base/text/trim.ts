/**
 * A text without some characters at its end. A pattern like `/\/+$/` would start again at each slash of a text, and take quadratic time.
 *
 * @param characters Each of them is left out.
 */
export function trimEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** A text without some characters at both ends. */
export function trimBoth(text: string, characters: string): string {
  const trimmed = trimEnd(text, characters);
  let start = 0;
  while (start < trimmed.length && characters.includes(trimmed.charAt(start))) start++;
  return trimmed.slice(start);
}

/** The address of a repository without the `.git` and the slashes at its end, which clone URLs have and certificates have not. */
export function trimRepository(url: string): string {
  const trimmed = trimEnd(url, '/');
  return trimmed.endsWith('.git') ? trimmed.slice(0, -'.git'.length) : trimmed;
}
