/**
 * A pattern for any of some words, where none is a part of a longer word. The longest is tried first. Undefined without words.
 *
 * This is the only pattern of the source that is made from texts which are known at run time alone. It has no repetition, so that it takes
 * at most the length of all words for each character of a text.
 */
export function matchWords(words: readonly string[], flags: 'g' | 'gi'): RegExp | undefined {
  const escaped = [...new Set(words)]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'));
  return escaped.length === 0 ? undefined : new RegExp(`(?<!\\w)(?:${escaped.join('|')})(?!\\w)`, flags);
}
