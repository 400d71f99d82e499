import { show } from '../colors.ts';

/** Characters of one foreign value on a page; the JSON document has it whole. */
const LONGEST_VALUE = 600;

/** HTML that is ready: written here, or foreign text that was escaped. */
export class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What a template takes: markup as it is, text escaped, lists one after the other, and nothing for what is absent. */
export type Part = Markup | string | number | bigint | undefined | false | readonly Part[];

/**
 * HTML or SVG with foreign text in it: `` html`<b>${name}</b>` ``. Whatever is not `Markup` is escaped, so that forgetting to is
 * not possible; what a browser, a terminal or a CI runner would act on becomes its visible escape first. Text alone is safe, and
 * values of quoted attributes: never put a value where a tag, an attribute's name, a script, a style or a URL is expected.
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
