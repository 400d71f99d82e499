import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

/** A page of documentation. */
export interface Page {
  /** Relative to the repository, with slashes. */
  path: string;
  text: string;
  /** Without fenced blocks: what a reader reads as prose. */
  prose: string;
  blocks: Block[];
}

/** A fenced block, with the HTML comment right before it, if any: `<!-- run -->`. */
export interface Block {
  language: string;
  text: string;
  note: string | undefined;
}

const BLOCK = /(?:^<!-- (.*?) -->\n)?^ *```(\w*)\n([\s\S]*?)^ *```$/gm;

/** Every page that people read, those that are written by a tool included. */
export function readPages(): Page[] {
  const docs = readdirSync(join(ROOT, 'docs'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const ofActions = ['sign/README.md', 'merge/README.md', 'verify/README.md', 'setup/README.md', 'buildkite/README.md'];
  return ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', ...ofActions, ...docs.sort()].map(readPage);
}

export function readPage(path: string): Page {
  const text = readFileSync(join(ROOT, path), 'utf8').replaceAll('\r\n', '\n');
  const blocks = [...text.matchAll(BLOCK)].map(([, note, language = '', body = '']): Block => ({ language, text: body, note }));
  return { path, text, prose: text.replaceAll(BLOCK, ''), blocks };
}

/** Inline code, as written. */
export const listCodeSpans = ({ prose }: Page): string[] => [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

/** Anchors of a page's headings, as GitHub makes them. */
export const listAnchors = ({ prose }: Page): string[] =>
  [...prose.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
