/** `"…"`, with `""` for a quotation mark inside, or the text before the next comma or line end. */
const ITEM = /[^\S\n]*(?:"((?:[^"]|"")*)"[^\S\n]*(?=,|\r?\n|$)|([^,\n]*))(?:,|\n|$)/gy;

/**
 * Items of a list input: one per line, or separated by commas, as `actions/attest` reads `subject-path`. An item in quotation marks can
 * contain both.
 */
export function splitList(text: string): string[] {
  const items: string[] = [];
  ITEM.lastIndex = 0;
  while (ITEM.lastIndex < text.length) {
    const [, quoted, plain = ''] = ITEM.exec(text) ?? [];
    items.push(quoted?.replaceAll('""', '"') ?? plain.trim());
  }
  return items.filter(Boolean);
}
