/** `"…"` with `""` for a quotation mark in it, or what stands before the next comma or end of a line. */
const ITEM = /[^\S\n]*(?:"((?:[^"]|"")*)"[^\S\n]*(?=,|\r?\n|$)|([^,\n]*))(?:,|\n|$)/gy;

/**
 * Items of a list input: one a line, or separated by commas, as `actions/attest` reads `subject-path`. One in quotation marks may
 * hold both.
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
