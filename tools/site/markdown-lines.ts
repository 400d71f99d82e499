/** A line of a page, and whether it stands in a fenced block or is one of its fences. */
export interface MarkdownLine {
  text: string;
  isCode: boolean;
}

export function readLines(markdown: string): MarkdownLine[] {
  /** Length of the fence that the block began with; 0 outside a block. A shorter fence within the block is text. */
  let open = 0;
  return markdown.split('\n').map((text) => {
    const fence = fenceOf(text);
    const isCode = open > 0 || fence > 0;
    if (open === 0) open = fence;
    else if (fence >= open) open = 0;
    return { text, isCode };
  });
}

/** Changes the lines of prose, and leaves code as it is. */
export const mapProse = (markdown: string, change: (line: string) => string): string =>
  readLines(markdown)
    .map(({ text, isCode }) => (isCode ? text : change(text)))
    .join('\n');

/** The number of backticks that a fence has; 0 for other lines. */
function fenceOf(line: string): number {
  const text = line.trimStart();
  const count = [...text].findIndex((character) => character !== '`');
  const length = count === -1 ? text.length : count;
  return length >= 3 ? length : 0;
}
