import type { MarkdownRenderer } from 'vitepress';

/** The anchor of a heading as GitHub makes it, so that one link works in both places. */
export const toAnchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

/** Two braces in prose are text, as on GitHub: Vue would evaluate what is between them. */
const withoutBraces = (html: string) => html.replaceAll('{{', '&#123;&#123;');

export function configureMarkdown({ renderer: { rules } }: MarkdownRenderer): void {
  const { text, code_inline: code, fence } = rules;
  rules.text = (...given) => withoutBraces(text?.(...given) ?? '');
  rules.code_inline = (...given) => withoutBraces(code?.(...given) ?? '');
  rules.fence = (tokens, index, ...given) => {
    const { info = '', content = '' } = tokens[index] ?? {};
    if (info.trim() !== 'mermaid') return fence?.(tokens, index, ...given) ?? '';
    return `<DiagramPicture source="${encodeURIComponent(content)}" />`;
  };
}
