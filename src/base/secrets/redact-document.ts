/**
 * A document of plain data whose strings are redacted. For texts that escape characters: what they write of a secret, of a token or of the
 * credentials of a URL no longer looks like one. Names of fields stay.
 */
export function redactDocument<Document>(document: Document, redact: (text: string) => string): Document {
  const read = (value: unknown): unknown => {
    if (typeof value === 'string') return redact(value);
    if (Array.isArray(value)) return value.map(read);
    if (!isPlainData(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, read(part)]));
  };
  return read(document) as Document;
}

/** Whether a value is plain data: no date and no bytes, which have no text. */
export const isPlainData = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value));
