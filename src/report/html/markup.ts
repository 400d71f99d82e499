import { show } from '../colors.ts';

/** Characters of one untrusted value on a page. The JSON document has the whole value. */
const LONGEST_VALUE = 600;

/** Safe HTML: written here, or untrusted text that was escaped. */
export class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** The values of a template: markup is inserted unchanged, text is escaped, lists are joined, absent values insert nothing. */
export type Part = Markup | string | number | bigint | undefined | false | readonly Part[];

/**
 * HTML or SVG with untrusted text: `` html`<b>${name}</b>` ``. Every value that is not `Markup` is escaped, so escaping cannot be
 * forgotten. Characters that a browser, a terminal or a CI runner would execute become visible escapes first. Only text and the
 * values of quoted attributes are safe: never put a value where a tag, an attribute name, a script, a style or a URL is expected.
 */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(strings.reduce((text, string, index) => `${text}${renderPart(parts[index - 1])}${string}`));

function renderPart(part: Part): string {
  if (part instanceof Markup) return part.toString();
  if (part === undefined || part === false) return '';
  if (typeof part === 'object') return part.map(renderPart).join('');
  return escapeText(String(part));
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' };

const escapeText = (text: string): string =>
  show(text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text).replace(
    /[&<>"'`]/g,
    (character) => ENTITIES[character] ?? '',
  );
