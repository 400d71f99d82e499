/** The target of `rel="next"` in a `Link` header (RFC 8288), as it is written. Takes one pass over the header. */
export function findNextLink(header: string | null): string | undefined {
  const text = header ?? '';
  for (let start = text.indexOf('<'); start !== -1; ) {
    const end = text.indexOf('>', start);
    if (end === -1) return undefined;
    const comma = text.indexOf(',', end);
    const parameters = text.slice(end + 1, comma === -1 ? text.length : comma);
    if (parameters.trimStart().startsWith(';') && /\brel="?next\b/.test(parameters)) return text.slice(start + 1, end);
    start = comma === -1 ? -1 : text.indexOf('<', comma);
  }
  return undefined;
}
