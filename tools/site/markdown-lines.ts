/** A line of a page, and whether it stands in a fenced block or is one of its fences. */
export interface MarkdownLine {
  text: string;
  isCode: boolean;
}

const FENCE = '```';

export function readLines(markdown: string): MarkdownLine[] {
  let isInside = false;
  return markdown.split('\n').map((text) => {
    const isFence = text.trimStart().startsWith(FENCE);
    const isCode = isFence || isInside;
    if (isFence) isInside = !isInside;
    return { text, isCode };
  });
}

/** Changes the lines of prose, and leaves code as it is. */
export const mapProse = (markdown: string, change: (line: string) => string): string =>
  readLines(markdown)
    .map(({ text, isCode }) => (isCode ? text : change(text)))
    .join('\n');
