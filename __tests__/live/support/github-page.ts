/** How GitHub styles a job summary (Primer's Markdown styles, 2026): what decides the width, and what a picture shows. */
const STYLE = `
body { margin: 0; padding: 16px; background: #f6f8fa; color: #1f2328; font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif }
article { padding: 24px; background: #fff; border: 1px solid #d1d9e0; border-radius: 6px; word-wrap: break-word }
h2, h3 { margin: 24px 0 16px; font-weight: 600; line-height: 1.25 }
h2 { padding-bottom: .3em; border-bottom: 1px solid #d1d9e0b3; font-size: 1.5em }
h3 { font-size: 1.25em }
article > :first-child { margin-top: 0 }
p, ul, table, pre, details { margin: 0 0 16px }
ul { padding-left: 2em }
ul ul { margin-bottom: 0 }
li + li { margin-top: .25em }
code { padding: .2em .4em; border-radius: 6px; background: #818b981f; font: 85% ui-monospace, Menlo, Consolas, "Liberation Mono", monospace; white-space: break-spaces }
pre { padding: 16px; overflow: auto; border-radius: 6px; background: #f6f8fa; word-wrap: normal }
pre code { padding: 0; background: none; white-space: pre }
a { color: #0969da }
table { display: block; width: max-content; max-width: 100%; overflow: auto; border-spacing: 0; border-collapse: collapse }
th, td { padding: 6px 13px; border: 1px solid #d1d9e0 }
summary { cursor: pointer }
`;

/**
 * A page that shows a Markdown report as GitHub does. Reads what the reports are made of: headings, paragraphs, lists of two levels,
 * tables, emphasis, and HTML.
 */
export const writeGithubPage = (markdown: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Summary</title><style>${STYLE}</style><article>${markdown
    .trim()
    .split(/\n\n+/)
    .map(writeBlock)
    .join('\n')}</article></html>`;

function writeBlock(block: string): string {
  const [, marks, title] = /^(##+) ([^\n]*)$/.exec(block) ?? [];
  if (marks) return `<h${marks.length}>${title}</h${marks.length}>`;
  if (/^<(\/?details|pre|h3|ul)/.test(block)) return block;
  if (block.startsWith('| ')) return writeTable(block.split('\n'));
  const text = block.replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>');
  if (!text.startsWith('- ')) return `<p>${text}</p>`;
  const items = text.split(/\n(?=- )/).map((item) => {
    const [first = '', ...nested] = item.slice(2).split(/\n {2}- /);
    return `<li>${first}${nested.length > 0 ? `<ul>${nested.map((entry) => `<li>${entry}</li>`).join('')}</ul>` : ''}</li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

const writeTable = (rows: readonly string[]): string =>
  `<table>${rows
    .filter((row) => !row.startsWith('| ---'))
    .map((row) => `<tr><td>${row.slice(2, -2).split(' | ').join('</td><td>')}</td></tr>`)
    .join('')}</table>`;
